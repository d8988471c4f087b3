// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `recovery-key`: the pair that backups are encrypted to and opened with.
#include "app/verbs/backupkey.h"

#include "app/verbs/acts.h"
#include "app/verbs/jsonparts.h"
#include "app/verbs/words.h"

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

Answer made(const RecoveryKeyFiles &files)
{
    return {
        QJsonObject{{u"public_file"_s, files.publicFile},
                    {u"secret_file"_s, files.secretFile},
                    {u"public_key"_s, json::hex(files.key.bytes)}},
        VerbWords::tr("The public half is in %1: name it with backup --recovery-key. The secret half is in %2: keep "
                      "it and its passphrase apart from the store and its backups. Without both, encrypted backups "
                      "cannot be opened by anybody.")
            .arg(files.publicFile, files.secretFile)};
}

} // namespace

Outcome<std::optional<RecoveryKey>> recoveryKeyOf(const Call &call)
{
    if (!call.arguments().has(u"recovery-key"_s))
        return std::optional<RecoveryKey>();
    return openSecretKey(call.value(u"recovery-key"_s), call.passphrase(VerbWords::tr("the recovery key")))
        .map([](const RecoveryKey &key) { return std::optional(key); });
}

Outcome<Answer> verb::makeRecoveryKey(Call &call)
{
    const QString passphrase = call.newPassphrase(u"passphrase-file"_s, VerbWords::tr("the recovery key"));
    SystemRandomness randomness;
    return ringi::makeRecoveryKey(call.arguments().operand(u"FOLDER"_s), passphrase, kDeskCost, randomness).map(made);
}

} // namespace ringi
