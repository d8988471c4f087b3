// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The key that backups are encrypted to. Whoever makes backups needs only its public half; the secret half, sealed with
// a passphrase as officers' keys are, opens them and is kept apart from the store.
#pragma once

#include "identity/keyring.h"

namespace ringi {

/// The public half: X25519, 32 bytes.
struct RecoveryPublicKey
{
    QByteArray bytes;
};

/// Both halves, open.
class RecoveryKey
{
public:
    explicit RecoveryKey(const SigningKey &key);

    [[nodiscard]] const RecoveryPublicKey &publicKey() const { return m_public; }
    /// What was sealed to the public half; nothing when it was not.
    [[nodiscard]] std::optional<SecretBytes> opened(const QByteArray &box) const;

private:
    RecoveryPublicKey m_public;
    SecretBytes m_secret;
};

/// To the public half, so that only the secret one opens it.
QByteArray sealedTo(const RecoveryPublicKey &key, const SecretBytes &secret);

struct RecoveryKeyFiles
{
    QString publicFile;
    QString secretFile;
    RecoveryPublicKey key;
};

/// Makes `folder` where it is not there, and two files in it, never over others. Refuses PassphraseTooShort; throws
/// BackupFault: PlaceTaken, Unwritable.
Outcome<RecoveryKeyFiles> makeRecoveryKey(const QString &folder, const QString &passphrase, const KeyCost &cost,
                                          Randomness &randomness);

/// Throws BackupFault: NotThere, NotAKey.
RecoveryPublicKey readPublicKey(const QString &path);
/// The same, and refuses WrongPassphrase.
Outcome<RecoveryKey> openSecretKey(const QString &path, const QString &passphrase);

} // namespace ringi
