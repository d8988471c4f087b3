// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/call.h"

#include "app/verbs/passphrase.h"
#include "app/verbs/words.h"
#include "base/fault.h"

#include <QFile>
#include <QFileInfo>

namespace ringi {

QString Call::passphrase(const QString &ofWhom) const
{
    const QString option = QStringLiteral("passphrase-file");
    if (m_arguments.has(option))
        return passphraseFromFile(value(option));
    return passphraseFromTerminal(VerbWords::tr("Passphrase or PIN of %1:").arg(ofWhom), option);
}

QString Call::pin(const QString &option, const QString &ofWhom) const
{
    if (m_arguments.has(option))
        return passphraseFromFile(value(option));
    return passphraseFromTerminal(VerbWords::tr("PIN of the hardware token of %1:").arg(ofWhom), option);
}

QString newFileAt(const QString &path)
{
    const QFileInfo place(path);
    if (place.exists() || place.isSymbolicLink())
        throw UsageError(VerbWords::tr("%1 is there already and stays as it is. Name another file.").arg(path));
    return path;
}

void writeNewFile(const QString &path, const QByteArray &bytes)
{
    QFile file(newFileAt(path));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        throw Fault(FaultKind::ReadOnly, QStringLiteral("%1: %2").arg(path, file.errorString()));
    if (file.write(bytes) == bytes.size() && file.flush())
        return;
    file.remove();
    throw Fault(FaultKind::DiskFull, QStringLiteral("%1: %2").arg(path, file.errorString()));
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
