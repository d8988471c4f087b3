// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compartments/sealedcontent.h"

#include "compartments/aead.h"
#include "compartments/sodiumbytes.h"
#include "ledger/hashing.h"

#include <QJsonDocument>

#include <cstring>

namespace ringi {

namespace {

constexpr size_t kTextBlock = 1024;
constexpr size_t kFileBlock = 65536;
constexpr int kFileKey = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;

/// ISO/IEC 7816-4: one byte 0x80, then zeros.
QByteArray padded(const QByteArray &bytes, size_t block)
{
    const size_t most = size_t(bytes.size()) + block;
    QByteArray all = bytes + QByteArray(qsizetype(block), '\0');
    size_t size = 0;
    sodium_pad(&size, out(all), size_t(bytes.size()), block, most);
    all.resize(qsizetype(size));
    return all;
}

std::optional<QByteArray> unpadded(QByteArray bytes, size_t block)
{
    size_t size = 0;
    if (sodium_unpad(&size, in(bytes), size_t(bytes.size()), block))
        return {};
    bytes.resize(qsizetype(size));
    return bytes;
}

SecretBytes secretOf(const QByteArray &bytes)
{
    SecretBytes secret{size_t(bytes.size())};
    std::memcpy(secret.data(), bytes.constData(), size_t(bytes.size()));
    return secret;
}

std::optional<SealedContent> contentIn(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return {};
    return fromBody<SealedContent>(document.object());
}

} // namespace

QByteArray sealContent(const SealedContent &content, const EntryPlace &place, const EpochKey &key,
                       Randomness &randomness)
{
    return closeBox(padded(canonicalText(content), kTextBlock), placeOfEntry(place), key.bytes, randomness);
}

Outcome<SealedContent> unsealContent(const QByteArray &box, const EntryPlace &place, const EpochKey &key)
{
    auto bytes = openBox(box, placeOfEntry(place), key.bytes);
    if (bytes)
        bytes = unpadded(*bytes, kTextBlock);
    const auto content = bytes ? contentIn(*bytes) : std::nullopt;
    if (!content)
        return refuse(RefusalCode::SealBroken, {QString::number(place.ordinal)});
    return *content;
}

ClosedFile closeFile(const QString &name, const QByteArray &bytes, Randomness &randomness)
{
    SealedFile file{name, bytes.size(), {}, randomness.bytes(kFileKey)};
    const QByteArray box = closeBox(padded(bytes, kFileBlock), placeOfFile(), secretOf(file.key), randomness);
    file.hash = sha256(box);
    return {file, box};
}

std::optional<QByteArray> openFile(const SealedFile &file, const QByteArray &box)
{
    if (file.key.size() != kFileKey || sha256(box) != file.hash)
        return {};
    const auto bytes = openBox(box, placeOfFile(), secretOf(file.key));
    return bytes ? unpadded(*bytes, kFileBlock) : std::nullopt;
}

} // namespace ringi
