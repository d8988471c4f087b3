// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compartments/epochkey.h"

#include "compartments/aead.h"
#include "compartments/place.h"
#include "compartments/sodiumbytes.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace ringi {

namespace {

constexpr qsizetype kKey = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr qsizetype kPublic = crypto_box_PUBLICKEYBYTES;

EpochKey freshKey(Randomness &randomness)
{
    const WipedBytes drawn(randomness.bytes(int(kKey)));
    EpochKey key{SecretBytes(size_t(kKey))};
    std::memcpy(key.bytes.data(), drawn.bytes.constData(), size_t(kKey));
    return key;
}

std::optional<QByteArray> boxKeyOf(const QByteArray &publicSigningKey)
{
    QByteArray key(kPublic, Qt::Uninitialized);
    if (publicSigningKey.size() != qsizetype(crypto_sign_PUBLICKEYBYTES)
        || crypto_sign_ed25519_pk_to_curve25519(out(key), in(publicSigningKey)))
        return {};
    return key;
}

/// As crypto_box_seal does it: the nonce is the hash of both public keys.
QByteArray nonceOf(const QByteArray &ephemeral, const QByteArray &receiver)
{
    QByteArray nonce(qsizetype(crypto_box_NONCEBYTES), Qt::Uninitialized);
    const QByteArray both = ephemeral + receiver;
    crypto_generichash(out(nonce), size_t(nonce.size()), in(both), quint64(both.size()), nullptr, 0);
    return nonce;
}

/// The bytes of crypto_box_seal, with the one-time key taken from the port, so that a demo store can be written twice
/// alike. Nothing when the receiver's key is none that a secret can be shared with.
std::optional<QByteArray> sealedTo(const QByteArray &receiver, const QByteArray &content, Randomness &randomness)
{
    const WipedBytes seed(randomness.bytes(int(crypto_box_SEEDBYTES)));
    QByteArray ephemeral(kPublic, Qt::Uninitialized);
    SecretBytes secret(crypto_box_SECRETKEYBYTES);
    crypto_box_seed_keypair(out(ephemeral), secret.data(), in(seed.bytes));
    QByteArray box(content.size() + qsizetype(crypto_box_MACBYTES), Qt::Uninitialized);
    if (crypto_box_easy(out(box), in(content), quint64(content.size()), in(nonceOf(ephemeral, receiver)), in(receiver),
                        secret.data()))
        return {};
    return ephemeral + box;
}

/// The key stands before its place, so that a wrap that is moved to another compartment or epoch is seen.
std::optional<KeyWrap> wrapped(const EpochKey &key, const QByteArray &place, const Keyholder &holder,
                               Randomness &randomness)
{
    const auto receiver = boxKeyOf(holder.key);
    if (!receiver)
        return {};
    const WipedBytes content(QByteArray(reinterpret_cast<const char *>(key.bytes.data()), kKey) + place);
    const auto box = sealedTo(*receiver, content.bytes, randomness);
    if (!box)
        return {};
    return KeyWrap{holder.officer, holder.key, *box};
}

std::optional<EpochKey> unwrapped(const KeyWrap &wrap, const QByteArray &place, const SigningKey &own)
{
    const auto receiver = boxKeyOf(own.publicKey());
    if (own.isNull() || own.isHeld() || !receiver
        || wrap.box.size() != qsizetype(crypto_box_SEALBYTES) + kKey + place.size())
        return {};
    SecretBytes secret(crypto_box_SECRETKEYBYTES);
    crypto_sign_ed25519_sk_to_curve25519(secret.data(), own.secret().data());
    SecretBytes content(size_t(kKey + place.size()));
    if (crypto_box_seal_open(content.data(), in(wrap.box), quint64(wrap.box.size()), in(*receiver), secret.data())
        || std::memcmp(content.data() + kKey, place.constData(), size_t(place.size())) != 0)
        return {};
    EpochKey key{SecretBytes(size_t(kKey))};
    std::memcpy(key.bytes.data(), content.data(), size_t(kKey));
    return key;
}

Outcome<KeyEpoch> closedFor(const EpochKey &key, const CompartmentId &compartment, int number,
                            const QList<Keyholder> &holders, Randomness &randomness)
{
    KeyEpoch epoch;
    epoch.number = number;
    for (const Keyholder &holder : holders) {
        const auto wrap = wrapped(key, placeOfKey(compartment, number), holder, randomness);
        if (!wrap)
            return refuse(RefusalCode::SealingKeyMissing, {holder.officer.toString()});
        epoch.wraps.append(*wrap);
    }
    return epoch;
}

/// From the key of an epoch to that of the one before.
std::optional<EpochKey> keyBefore(const Compartment &compartment, int epoch, const EpochKey &key)
{
    auto content = openBox(compartment.epochs[epoch - 1].previous, placeOfKey(compartment.id, epoch), key.bytes);
    if (!content || content->size() != kKey)
        return {};
    const WipedBytes held(std::move(*content));
    EpochKey before{SecretBytes(size_t(kKey))};
    std::memcpy(before.bytes.data(), held.bytes.constData(), size_t(kKey));
    return before;
}

std::optional<EpochKey> descend(const Compartment &compartment, int from, int to, std::optional<EpochKey> key)
{
    for (int epoch = from; key && epoch > to; --epoch)
        key = keyBefore(compartment, epoch, *key);
    return key;
}

} // namespace

bool canBeSealedTo(const QByteArray &publicSigningKey)
{
    return boxKeyOf(publicSigningKey).has_value();
}

Outcome<KeyEpoch> firstEpoch(const CompartmentId &compartment, const QList<Keyholder> &holders, Randomness &randomness)
{
    return closedFor(freshKey(randomness), compartment, 1, holders, randomness);
}

Outcome<KeyEpoch> nextEpoch(const Compartment &compartment, const EpochKey &present, const QList<Keyholder> &holders,
                            Randomness &randomness)
{
    const int number = int(compartment.epochs.size()) + 1;
    const EpochKey key = freshKey(randomness);
    auto epoch = closedFor(key, compartment.id, number, holders, randomness);
    if (!epoch)
        return epoch;
    const WipedBytes before(QByteArray(reinterpret_cast<const char *>(present.bytes.data()), kKey));
    epoch->previous = closeBox(before.bytes, placeOfKey(compartment.id, number), key.bytes, randomness);
    return epoch;
}

Outcome<EpochKey> keyOfEpoch(const Compartment &compartment, int epoch, const OfficerId &officer, const SigningKey &own)
{
    for (int known = int(compartment.epochs.size()); known >= epoch && epoch >= 1; --known) {
        const QList<KeyWrap> &wraps = compartment.epochs[known - 1].wraps;
        const auto wrap = std::ranges::find(wraps, officer, &KeyWrap::officer);
        if (wrap == wraps.end())
            continue;
        const auto start = unwrapped(*wrap, placeOfKey(compartment.id, known), own);
        if (const auto key = descend(compartment, known, epoch, start))
            return *key;
    }
    return refuse(RefusalCode::WrapMissing, {compartment.name});
}

} // namespace ringi
