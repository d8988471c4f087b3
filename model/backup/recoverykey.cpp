// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/recoverykey.h"

#include "backup/backupfault.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostKeyFile = 16 << 10;
/// What a file may ask of the machine that opens it: four times a desk's cost and more.
constexpr KeyCost kMostCost{64, 1ULL << 30};

constexpr auto kPublicName = "ringi-recovery.public";
constexpr auto kSecretName = "ringi-recovery.secret";
constexpr auto kPublicKind = "ringi recovery key, public half, 1";
constexpr auto kSecretKind = "ringi recovery key, secret half, 1";

const unsigned char *in(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *out(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QByteArray publicFile(const RecoveryPublicKey &key)
{
    return QJsonDocument({{u"kind"_s, QLatin1StringView(kPublicKind)}, {u"public_key"_s, hex(key.bytes)}}).toJson();
}

QByteArray secretFile(const SealedKey &key, const RecoveryPublicKey &publicKey)
{
    return QJsonDocument({{u"kind"_s, QLatin1StringView(kSecretKind)},
                          {u"public_key"_s, hex(publicKey.bytes)},
                          {u"salt"_s, hex(key.salt)},
                          {u"passes"_s, qint64(key.passes)},
                          {u"memory"_s, qint64(key.memory)},
                          {u"nonce"_s, hex(key.nonce)},
                          {u"box"_s, hex(key.box)}})
        .toJson();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)
        || file.write(bytes) != bytes.size() || !file.flush())
        throw BackupFault(file.exists() ? BackupProblem::PlaceTaken : BackupProblem::Unwritable,
                          u"%1: %2"_s.arg(path, file.errorString()));
}

/// The object of a key file of this kind.
QJsonObject keyFile(const QString &path, const char *kind)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw BackupFault(BackupProblem::NotThere, u"%1: %2"_s.arg(path, file.errorString()));
    const QJsonObject object = QJsonDocument::fromJson(file.read(kMostKeyFile)).object();
    if (object.value(u"kind"_s).toString() != QLatin1StringView(kind))
        throw BackupFault(BackupProblem::NotAKey, path);
    return object;
}

QByteArray bytesOf(const QJsonObject &object, const QString &name, size_t size, const QString &path)
{
    const QByteArray bytes = QByteArray::fromHex(object.value(name).toString().toLatin1());
    if (size_t(bytes.size()) != size)
        throw BackupFault(BackupProblem::NotAKey, path);
    return bytes;
}

quint64 costOf(const QJsonObject &object, const QString &name, quint64 most, const QString &path)
{
    const qint64 cost = object.value(name).toInteger();
    if (cost < 1 || quint64(cost) > most)
        throw BackupFault(BackupProblem::NotAKey, path);
    return quint64(cost);
}

SealedKey sealedKeyIn(const QString &path)
{
    const QJsonObject object = keyFile(path, kSecretKind);
    return {{},
            bytesOf(object, u"salt"_s, crypto_pwhash_SALTBYTES, path),
            costOf(object, u"passes"_s, kMostCost.passes, path),
            costOf(object, u"memory"_s, kMostCost.memory, path),
            bytesOf(object, u"nonce"_s, crypto_secretbox_NONCEBYTES, path),
            bytesOf(object, u"box"_s, crypto_sign_SECRETKEYBYTES + crypto_secretbox_MACBYTES, path)};
}

} // namespace

RecoveryKey::RecoveryKey(const SigningKey &key)
    : m_public{QByteArray(crypto_box_PUBLICKEYBYTES, '\0')}
    , m_secret(crypto_box_SECRETKEYBYTES)
{
    if (crypto_sign_ed25519_pk_to_curve25519(out(m_public.bytes), in(key.publicKey()))
        || crypto_sign_ed25519_sk_to_curve25519(m_secret.data(), key.secret().data()))
        throw Fault(FaultKind::Corrupt, u"a recovery key is damaged"_s);
}

std::optional<SecretBytes> RecoveryKey::opened(const QByteArray &box) const
{
    if (size_t(box.size()) <= crypto_box_SEALBYTES)
        return {};
    SecretBytes plain(size_t(box.size()) - crypto_box_SEALBYTES);
    if (crypto_box_seal_open(plain.data(), in(box), quint64(box.size()), in(m_public.bytes), m_secret.data()))
        return {};
    return plain;
}

QByteArray sealedTo(const RecoveryPublicKey &key, const SecretBytes &secret)
{
    QByteArray box(qsizetype(secret.size() + crypto_box_SEALBYTES), '\0');
    if (crypto_box_seal(out(box), secret.data(), secret.size(), in(key.bytes)))
        throw BackupFault(BackupProblem::NotAKey);
    return box;
}

Outcome<RecoveryKeyFiles> makeRecoveryKey(const QString &folder, const QString &passphrase, const KeyCost &cost,
                                          Randomness &randomness)
{
    const SigningKey key = SigningKey::generate(randomness);
    return sealKey({}, key, passphrase, cost, randomness).map([&](const SealedKey &sealed) {
        if (!QDir().mkpath(folder))
            throw BackupFault(BackupProblem::Unwritable, folder);
        const RecoveryKeyFiles files{QDir(folder).filePath(QLatin1StringView(kPublicName)),
                                     QDir(folder).filePath(QLatin1StringView(kSecretName)),
                                     RecoveryKey(key).publicKey()};
        write(files.secretFile, secretFile(sealed, files.key));
        write(files.publicFile, publicFile(files.key));
        return files;
    });
}

RecoveryPublicKey readPublicKey(const QString &path)
{
    return {bytesOf(keyFile(path, kPublicKind), u"public_key"_s, crypto_box_PUBLICKEYBYTES, path)};
}

Outcome<RecoveryKey> openSecretKey(const QString &path, const QString &passphrase)
{
    return openKey(sealedKeyIn(path), passphrase).map([](const SigningKey &key) { return RecoveryKey(key); });
}

} // namespace ringi
