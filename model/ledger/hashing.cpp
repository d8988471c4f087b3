// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/hashing.h"

#include <QtEndian>

#include <sodium.h>

namespace ringi {

namespace {

/// Numbers are big-endian; variable text carries its length; everything else has a fixed size.
class Hasher
{
public:
    explicit Hasher(const QByteArray &domain)
    {
        crypto_hash_sha256_init(&m_state);
        text(domain);
    }

    template <class Number> void number(Number value)
    {
        const Number big = qToBigEndian(value);
        raw(QByteArrayView(reinterpret_cast<const char *>(&big), sizeof big));
    }

    void text(const QByteArray &value)
    {
        number(quint32(value.size()));
        raw(value);
    }

    void raw(QByteArrayView value)
    {
        crypto_hash_sha256_update(&m_state, reinterpret_cast<const unsigned char *>(value.data()),
                                  size_t(value.size()));
    }

    QByteArray finish()
    {
        QByteArray hash(kHashSize, Qt::Uninitialized);
        crypto_hash_sha256_final(&m_state, reinterpret_cast<unsigned char *>(hash.data()));
        return hash;
    }

private:
    crypto_hash_sha256_state m_state{};
};

} // namespace

QByteArray sha256(const QByteArray &bytes)
{
    QByteArray hash(kHashSize, Qt::Uninitialized);
    crypto_hash_sha256(reinterpret_cast<unsigned char *>(hash.data()),
                       reinterpret_cast<const unsigned char *>(bytes.constData()), size_t(bytes.size()));
    return hash;
}

QByteArray eventHash(const EventRecord &event)
{
    return eventHash(event, sha256(event.body));
}

QByteArray eventHash(const EventRecord &event, const QByteArray &bodyHash)
{
    Hasher hasher("ringi.event.1");
    hasher.raw(event.stream.bytes());
    hasher.number(event.n);
    hasher.text(event.kind);
    hasher.raw(bodyHash);
    hasher.raw(event.previous);
    return hasher.finish();
}

QByteArray commitHash(const CommitRecord &commit, const QList<EventRecord> &events)
{
    Hasher hasher("ringi.commit.1");
    hasher.raw(commit.store.bytes());
    hasher.number(commit.n);
    hasher.number(commit.time.ms);
    hasher.raw(commit.author.bytes());
    hasher.number(quint8(commit.suite));
    hasher.raw(commit.previous);
    hasher.number(quint32(events.size()));
    for (const EventRecord &event : events)
        hasher.raw(event.hash);
    return hasher.finish();
}

QByteArray checkpointHash(const CheckpointFacts &facts)
{
    Hasher hasher("ringi.checkpoint.1");
    hasher.raw(facts.store.bytes());
    hasher.number(facts.commits);
    hasher.raw(facts.head);
    hasher.number(facts.events);
    hasher.raw(facts.registry);
    hasher.number(facts.at.ms);
    hasher.raw(facts.maker.bytes());
    return hasher.finish();
}

QByteArray countersignatureHash(const CheckpointFacts &facts, const QByteArray &signature, const OfficerId &by)
{
    Hasher hasher("ringi.countersignature.1");
    hasher.raw(checkpointHash(facts));
    hasher.raw(signature);
    hasher.raw(by.bytes());
    return hasher.finish();
}

QByteArray timestampImprint(const Checkpoint &checkpoint)
{
    Hasher hasher("ringi.timestamp.1");
    hasher.raw(checkpointHash(checkpoint.facts));
    hasher.raw(checkpoint.signature);
    hasher.raw(checkpoint.countersignature);
    return hasher.finish();
}

} // namespace ringi
