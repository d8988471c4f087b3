// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/secretstream.h"

namespace ringi {

namespace {

const unsigned char *in(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *out(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

unsigned char tagOf(Piece piece)
{
    return piece == Piece::Last ? crypto_secretstream_xchacha20poly1305_tag_final()
                                : crypto_secretstream_xchacha20poly1305_tag_message();
}

} // namespace

SecretBytes makeStreamKey()
{
    SecretBytes key(crypto_secretstream_xchacha20poly1305_KEYBYTES);
    crypto_secretstream_xchacha20poly1305_keygen(key.data());
    return key;
}

StreamSealer::StreamSealer(const SecretBytes &key)
    : m_header(crypto_secretstream_xchacha20poly1305_HEADERBYTES, '\0')
{
    crypto_secretstream_xchacha20poly1305_init_push(&m_state, out(m_header), key.data());
}

StreamSealer::~StreamSealer()
{
    sodium_memzero(&m_state, sizeof m_state);
}

QByteArray StreamSealer::seal(const QByteArray &plain, const QByteArray &context, Piece piece)
{
    QByteArray sealed(plain.size() + kSealOverhead, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_push(&m_state, out(sealed), nullptr, in(plain), quint64(plain.size()),
                                               in(context), quint64(context.size()), tagOf(piece));
    return sealed;
}

StreamOpener::StreamOpener(const SecretBytes &key, const QByteArray &header)
{
    crypto_secretstream_xchacha20poly1305_init_pull(&m_state, in(header), key.data());
}

StreamOpener::~StreamOpener()
{
    sodium_memzero(&m_state, sizeof m_state);
}

std::optional<QByteArray> StreamOpener::open(const QByteArray &sealed, const QByteArray &context, Piece piece)
{
    if (sealed.size() < kSealOverhead)
        return {};
    QByteArray plain(sealed.size() - kSealOverhead, Qt::Uninitialized);
    unsigned char tag = 0;
    if (crypto_secretstream_xchacha20poly1305_pull(&m_state, out(plain), nullptr, &tag, in(sealed),
                                                   quint64(sealed.size()), in(context), quint64(context.size()))
        || tag != tagOf(piece))
        return {};
    return plain;
}

} // namespace ringi
