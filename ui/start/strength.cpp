// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/strength.h"

#include "identity/keyring.h"

#include <QCoreApplication>

namespace ringi {

namespace {

class StrengthWords
{
    Q_DECLARE_TR_FUNCTIONS(Strength)

public:
    static QString weak(Weakness weakness);
    static QString fair(Weakness weakness);
};

QString StrengthWords::weak(Weakness weakness)
{
    switch (weakness) {
    case Weakness::Common:
        return tr("Weak: mostly words that everybody tries first. Use unrelated words.");
    case Weakness::Name:
        return tr("Weak: mostly a name of the officer or the office. Use unrelated words.");
    case Weakness::Repeats:
        return tr("Weak: it repeats itself. Use unrelated words.");
    case Weakness::Sequence:
        return tr("Weak: mostly neighbours in the alphabet or on the keyboard. Use unrelated words.");
    case Weakness::Short:
    case Weakness::None:
        break;
    }
    return tr("Weak: too little for its kind of characters. Add two unrelated words.");
}

QString StrengthWords::fair(Weakness weakness)
{
    switch (weakness) {
    case Weakness::Common:
        return tr("Fair, but much of it is what everybody tries first: another word would make it good.");
    case Weakness::Name:
        return tr("Fair, but much of it is a name of the officer or the office: another word would make it good.");
    case Weakness::Repeats:
        return tr("Fair, but it repeats itself: another word would make it good.");
    case Weakness::Sequence:
        return tr("Fair, but much of it is a sequence of neighbours: another word would make it good.");
    case Weakness::Short:
    case Weakness::None:
        break;
    }
    return tr("Fair: another word would make it good.");
}

} // namespace

QString adviceFor(const QString &passphrase, const QStringList &names)
{
    const StrengthEstimate estimate = estimateOf(passphrase, names);
    switch (estimate.strength) {
    case Strength::TooShort:
        return StrengthWords::tr("At least %1 characters; four or five unrelated words are best.")
            .arg(kLeastPassphrase);
    case Strength::Weak:
        return StrengthWords::weak(estimate.weakness);
    case Strength::Fair:
        return StrengthWords::fair(estimate.weakness);
    case Strength::Good:
        return StrengthWords::tr("Good: long enough, and little of it can be guessed.");
    }
    return {};
}

QString sealingNote()
{
    return StrengthWords::tr(
               "It seals the key you sign with: Argon2id, %1 passes over %2 MiB for each guess. Nobody can "
               "recover it.")
        .arg(kDeskCost.passes)
        .arg(kDeskCost.memory >> 20);
}

} // namespace ringi
