// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/call.h"

#include "app/verbs/passphrase.h"
#include "app/verbs/words.h"

#include <QFileInfo>

namespace ringi {

QString Call::passphrase(const QString &ofWhom) const
{
    const QString option = QStringLiteral("passphrase-file");
    if (m_arguments.has(option))
        return passphraseFromFile(value(option));
    return passphraseFromTerminal(VerbWords::tr("Passphrase of %1:").arg(ofWhom), option);
}

QString newFileAt(const QString &path)
{
    const QFileInfo place(path);
    if (place.exists() || place.isSymbolicLink())
        throw UsageError(VerbWords::tr("%1 is there already and stays as it is. Name another file.").arg(path));
    return path;
}

QString Call::newPassphrase(const QString &option, const QString &ofWhom) const
{
    if (m_arguments.has(option))
        return passphraseFromFile(value(option));
    const QString first = passphraseFromTerminal(VerbWords::tr("New passphrase for %1:").arg(ofWhom), option);
    if (passphraseFromTerminal(VerbWords::tr("The same once more:"), option) != first)
        throw UsageError(VerbWords::tr("The two passphrases differ; nothing was done."));
    return first;
}

} // namespace ringi
