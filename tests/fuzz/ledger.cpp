// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The verifier over rows of any kind: the bytes make commits and events, with hashes and signatures that are right or
// wrong as the bytes say. What verifies without a finding has to be a ledger by the letter of docs/ledger-format.md.
#include "base/randomness.h"
#include "ledger/canonicalform.h"
#include "ledger/hashing.h"
#include "ledger/signing.h"
#include "ledger/verifier.h"
#include "targets.h"

#include <QBuffer>
#include <QDataStream>

namespace ringi::test {

namespace {

const StoreId kStore = StoreId::fromString(QStringLiteral("5b6f0c5e-8f53-4c19-9a1e-0d0c3c7a1b01"));
const OfficerId kAuthor = OfficerId::fromString(QStringLiteral("a3a1c9f2-1d2b-4f7e-8a55-6f0e9d8c7b02"));
constexpr int kMostCommits = 24;

/// What of a commit the bytes ask to be made right.
enum Right : quint8 { Chained = 1, Hashed = 2, Signed = 4, InPlace = 8, EventChained = 16, EventHashed = 32 };

/// The only one whose signatures are good.
const SigningKey &theKey()
{
    static const SigningKey key = [] {
        SeededRandomness randomness(1);
        return SigningKey::generate(randomness);
    }();
    return key;
}

class Rows final : public LedgerSource
{
public:
    explicit Rows(const QByteArray &bytes)
        : m_bytes(bytes)
        , m_in(m_bytes)
    {
        while (!m_in.atEnd() && m_commits.size() < kMostCommits)
            m_commits.append(commit());
    }

    quint64 commitCount() override { return quint64(m_commits.size()); }
    void read(LedgerSink &sink) override
    {
        for (const SealedCommit &commit : std::as_const(m_commits))
            if (!sink.take(commit))
                return;
    }
    QList<EventRecord> strayEvents() override { return {}; }
    [[nodiscard]] const QList<SealedCommit> &commits() const { return m_commits; }

private:
    template <class Number> Number number()
    {
        Number value = 0;
        m_in >> value;
        return value;
    }

    QByteArray bytes()
    {
        QByteArray some(number<quint16>() % 512, Qt::Uninitialized);
        some.resize(std::max(0, m_in.readRawData(some.data(), int(some.size()))));
        return some;
    }

    SealedCommit commit()
    {
        const auto right = number<quint8>();
        const CommitRecord last =
            m_commits.isEmpty() ? CommitRecord{{}, 0, {}, {}, {}, {}, zeroHash(), {}} : m_commits.last().commit;
        SealedCommit sealed;
        sealed.commit.store = kStore;
        sealed.commit.n = right & Chained ? last.n + 1 : number<quint64>();
        sealed.commit.previous = right & Chained ? last.hash : bytes();
        sealed.commit.time = {number<qint64>()};
        sealed.commit.author = right & Signed ? kAuthor : OfficerId::fromBytes(bytes().leftJustified(16, '\0', true));
        sealed.commit.eventsInPlace = right & InPlace;
        for (int left = number<quint8>() % 4; left > 0; --left)
            sealed.events.append(event(right));
        sealed.commit.hash = right & Hashed ? commitHash(sealed.commit, sealed.events) : bytes();
        sealed.commit.signature = right & Signed ? theKey().sign(sealed.commit.hash) : bytes();
        return sealed;
    }

    EventRecord event(quint8 right)
    {
        static const QList<StreamId> streams{registryStream(), StreamId(kAuthor.uuid()), StreamId(kStore.uuid())};
        EventRecord record;
        record.stream = streams[number<quint8>() % streams.size()];
        ChainHead &head = m_heads[record.stream];
        record.n = right & EventChained ? head.n + 1 : number<quint64>();
        record.previous = right & EventChained ? head.hash : bytes();
        record.kind = bytes();
        record.body = bytes();
        record.body.replace("PUBLICKEY", theKey().publicKey().toHex());
        record.hash = right & EventHashed ? eventHash(record) : bytes();
        head = {record.n, record.hash};
        return record;
    }

    QByteArray m_bytes;
    QDataStream m_in;
    QList<SealedCommit> m_commits;
    QHash<StreamId, ChainHead> m_heads;
};

void demandByTheLetter(const QList<SealedCommit> &commits)
{
    QByteArray previous = zeroHash();
    for (const SealedCommit &sealed : commits) {
        demand(sealed.commit.previous == previous, "a commit without a finding follows the one before");
        demand(isSignatureGood(sealed.commit.signature, sealed.commit.hash, theKey().publicKey()),
               "a commit without a finding is signed");
        for (const EventRecord &event : sealed.events) {
            demand(isCanonicalBody(event.body), "a body without a finding is canonical");
            demand(eventHash(event) == event.hash, "an event without a finding has its hash");
        }
        previous = sealed.commit.hash;
    }
}

} // namespace

void fuzzLedger(const QByteArray &bytes)
{
    Rows rows(bytes);
    NoProgress progress;
    const Verification verification = verify(rows, progress);
    demand(verification.commits == rows.commitCount(), "every commit was looked at");
    if (verification.intact())
        demandByTheLetter(rows.commits());
}

} // namespace ringi::test
