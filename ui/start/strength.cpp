// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/strength.h"

#include "identity/keyring.h"

#include <QCoreApplication>
#include <QSet>

namespace ringi {

namespace {

class StrengthWords
{
    Q_DECLARE_TR_FUNCTIONS(Strength)
};

} // namespace

Strength strengthOf(const QString &passphrase)
{
    if (passphrase.size() < kLeastPassphrase)
        return Strength::TooShort;
    const auto kinds = QSet<QChar>(passphrase.begin(), passphrase.end()).size();
    if (kinds < 6)
        return Strength::Weak;
    return passphrase.size() >= 18 && kinds >= 9 ? Strength::Good : Strength::Fair;
}

QString adviceFor(const QString &passphrase)
{
    switch (strengthOf(passphrase)) {
    case Strength::TooShort:
        return StrengthWords::tr("At least %1 characters; four or five unrelated words are best.")
            .arg(kLeastPassphrase);
    case Strength::Weak:
        return StrengthWords::tr("Weak: too few different characters.");
    case Strength::Fair:
        return StrengthWords::tr("Fair: another word would make it good.");
    case Strength::Good:
        return StrengthWords::tr("Good.");
    }
    return {};
}

} // namespace ringi
