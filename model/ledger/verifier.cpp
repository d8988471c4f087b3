// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/verifier.h"

#include "domain/eventcodec.h"
#include "ledger/canonicalform.h"
#include "ledger/checkpointcheck.h"
#include "ledger/erasurecheck.h"
#include "ledger/hashing.h"
#include "ledger/signaturecheck.h"

#include <QJsonDocument>

namespace ringi {

namespace {

constexpr quint64 kReportEvery = 1'000;

/// These say who may sign; nothing in them may be read in two ways, so they have to be exactly what is written of them.
bool saysWhoSigns(const QByteArray &kind)
{
    return kind == StoreCreated::kind || kind.startsWith("officer.");
}

RegistryEvent registryEvent(const EventRecord &event)
{
    const QJsonObject body = QJsonDocument::fromJson(event.body).object();
    const auto read = eventFrom<RegistryEvent>(event.kind, body);
    QJsonObject again = bodyOf(read);
    if (const QJsonValue salt = body.value(QLatin1StringView("salt")); !salt.isUndefined())
        again.insert(QLatin1StringView("salt"), salt);
    if (saysWhoSigns(event.kind) && again != body)
        throw Fault(FaultKind::Corrupt, QStringLiteral("not a body of its kind"));
    return read;
}

class Verifier final : public LedgerSink
{
public:
    Verifier(Progress &progress, qint64 total)
        : m_progress(progress)
        , m_total(total)
    {
    }

    /// Goes on from there. Keys are read from the registry's own chain, which has to end in the hash that is known.
    void startFrom(const VerifiedUpTo &known, LedgerSource &source)
    {
        m_known = known;
        m_result.since = m_result.commits = known.commits;
        m_result.events = known.events;
        for (const EventRecord &event : source.eventsOf(registryStream(), known.commits))
            readKnownRegistry(event);
        if (m_heads[registryStream()].hash != known.registry)
            report({FindingKind::EventChainBroken, 0, {}, m_heads[registryStream()].n, {}});
        for (const EventRecord &event : source.eventsOf(checkpointStream(), known.commits)) {
            m_checkpoints.remember(event);
            m_heads[checkpointStream()] = {event.n, event.hash};
        }
    }

    bool take(const SealedCommit &sealed) override
    {
        if (m_known && m_last.n == 0)
            return goOnFrom(sealed.commit);
        if (!m_registry.exists())
            readRegistry(sealed);
        m_before = {m_last.n, m_last.hash, m_result.events, m_heads.value(registryStream()).hash};
        checkCommit(sealed);
        for (const EventRecord &event : sealed.events)
            checkEvent(event, sealed.commit);
        m_last = sealed.commit;
        ++m_result.commits;
        m_result.events += quint64(sealed.events.size());
        return goOn();
    }

    Verification finish()
    {
        m_result.findings += m_signatures.finish();
        reportBodies(FindingKind::BodyMissing, m_erasures.unexplained());
        reportBodies(FindingKind::BodyChanged, m_erasures.changed());
        m_result.head = m_last.hash;
        m_result.store = m_registry.store;
        m_result.registry = m_heads.value(registryStream()).hash;
        m_progress.at(qint64(m_result.commits), m_total);
        return std::move(m_result);
    }

    void stray(const EventRecord &event) { report({FindingKind::StrayEvent, 0, event.stream, event.n, event.kind}); }

    /// Where streams that began before go on: each has to follow its last event there.
    void checkJoins(LedgerSource &source)
    {
        if (m_known && m_last.n == 0)
            report({FindingKind::LedgerTruncated, m_known->commits, {}, 0, {}});
        for (const Join &join : std::as_const(m_joins)) {
            const QList<EventRecord> before = source.eventsOf(join.event.stream, m_known->commits);
            const ChainHead head = before.isEmpty() ? ChainHead() : ChainHead{before.last().n, before.last().hash};
            if (const auto fault = linkFault(join.event, head))
                report({*fault, join.commit, join.event.stream, join.event.n, join.event.kind});
        }
    }

    /// Erasures are judged by their measures, which may have begun in the part that was verified before.
    void checkErasures(LedgerSource &source)
    {
        for (const auto &[event, commit] : std::as_const(m_laterErasures)) {
            const StreamId measure = measureOf(event);
            const auto before = source.eventsOf(measure, commit.n - 1);
            const auto all = source.eventsOf(measure, commit.n);
            for (qsizetype i = 0; i < all.size(); ++i)
                m_erasures.follow(all[i], i < before.size() ? CommitRecord() : commit);
            checkErasure(event, commit, m_erasures);
        }
    }

private:
    static StreamId measureOf(const EventRecord &event)
    {
        const QJsonObject body = QJsonDocument::fromJson(event.body).object();
        return StreamId::fromString(body.value(QLatin1StringView("measure")).toString());
    }

    /// An event of a stream that began in the part that was verified before.
    struct Join
    {
        EventRecord event;
        quint64 commit = 0;
    };

    bool goOnFrom(const CommitRecord &commit)
    {
        m_last = commit;
        m_readUpTo = commit.n;
        if (commit.n != m_known->commits || commit.hash != m_known->head)
            report({FindingKind::HeadUnknown, m_known->commits, {}, 0, {}});
        return goOn();
    }

    void readKnownRegistry(const EventRecord &event)
    {
        ChainHead &head = m_heads[registryStream()];
        if (const auto fault = linkFault(event, head))
            report({*fault, 0, event.stream, event.n, event.kind});
        if (eventHash(event) != event.hash)
            report({FindingKind::BodyChanged, 0, event.stream, event.n, event.kind});
        else
            readRegistryEvent(event, {});
        head = {event.n, event.hash};
    }

    static std::optional<FindingKind> linkFault(const EventRecord &event, const ChainHead &before)
    {
        if (event.n != before.n + 1)
            return FindingKind::EventMissing;
        if (event.previous != before.hash)
            return FindingKind::EventChainBroken;
        return {};
    }

    bool goOn()
    {
        if (m_result.commits % kReportEvery == 0)
            m_progress.at(qint64(m_result.commits), m_total);
        m_result.complete = !m_progress.cancelled();
        return m_result.complete;
    }

    void report(const Finding &finding) { m_result.findings.append(finding); }

    void checkCommit(const SealedCommit &sealed)
    {
        const CommitRecord &commit = sealed.commit;
        const auto found = [&](FindingKind kind) { report({kind, commit.n, {}, 0, {}}); };
        const bool follows = commit.n == m_last.n + 1;
        if (!follows)
            found(FindingKind::CommitMissing);
        const QByteArray expected = m_last.n == 0 ? zeroHash() : m_last.hash;
        if (follows && commit.previous != expected)
            found(FindingKind::CommitChainBroken);
        if (hashOf(sealed) != commit.hash || !commit.eventsInPlace)
            found(FindingKind::CommitChanged);
        if (m_last.n && goesBackwards(commit.time, m_last.time))
            found(FindingKind::TimeBackwards);
        checkAuthor(sealed);
    }

    /// The store's id is what its first event says, not what a table beside the ledger might.
    [[nodiscard]] QByteArray hashOf(const SealedCommit &sealed) const
    {
        CommitRecord commit = sealed.commit;
        commit.store = m_registry.store;
        return commitHash(commit, sealed.events);
    }

    /// The first commit enrols its own author; every later one is judged by the registry as it stood before it.
    void checkAuthor(const SealedCommit &sealed)
    {
        const CommitRecord &commit = sealed.commit;
        const auto officer = m_registry.officers.constFind(commit.author);
        if (officer == m_registry.officers.constEnd() || officer->id.isNull()) {
            report({FindingKind::AuthorUnknown, commit.n, {}, 0, {}});
            return;
        }
        if (officer->suspended)
            report({FindingKind::AuthorSuspended, commit.n, {}, 0, {}});
        const Finding bad{FindingKind::SignatureBad, commit.n, {}, 0, {}};
        if (commit.suite == Suite::Ed25519)
            m_signatures.add({bad, commit.signature, commit.hash, officer->publicKey});
        else
            report(bad);
        if (m_readUpTo < commit.n)
            readRegistry(sealed);
    }

    void readRegistry(const SealedCommit &sealed)
    {
        m_readUpTo = sealed.commit.n;
        for (const EventRecord &event : sealed.events) {
            if (event.stream == registryStream())
                readRegistryEvent(event, sealed.commit);
        }
    }

    void readRegistryEvent(const EventRecord &event, const CommitRecord &commit)
    {
        if (!isCanonicalBody(event.body))
            return; // reported with the event
        try {
            evolve(m_registry, registryEvent(event), {commit.author, commit.time});
        } catch (const Fault &) {
            report({FindingKind::BodyUnreadable, commit.n, event.stream, event.n, event.kind});
        }
    }

    void checkEvent(const EventRecord &event, const CommitRecord &commit)
    {
        const Finding about{FindingKind::BodyChanged, commit.n, event.stream, event.n, event.kind};
        const auto found = [&](FindingKind kind) {
            Finding finding = about;
            finding.kind = kind;
            report(finding);
        };
        if (m_known && !m_heads.contains(event.stream))
            m_joins.append({event, commit.n});
        else if (const auto fault = linkFault(event, m_heads.value(event.stream)))
            found(*fault);
        if (event.body.isEmpty())
            m_erasures.missing(event, commit.n);
        else if (eventHash(event) != event.hash)
            found(FindingKind::BodyChanged);
        else if (!isCanonicalBody(event.body))
            found(FindingKind::BodyUnreadable);
        else
            checkMeaning(event, commit);
        m_heads[event.stream] = {event.n, event.hash};
    }

    /// Of those few events that say something about the ledger itself.
    void checkMeaning(const EventRecord &event, const CommitRecord &commit)
    {
        if (event.stream == checkpointStream())
            return checkCheckpoint(event, commit);
        if (event.kind != BodyErased::kind)
            return m_erasures.follow(event, commit);
        if (m_known)
            m_laterErasures.append({event, commit});
        else
            checkErasure(event, commit, m_erasures);
    }

    void checkErasure(const EventRecord &event, const CommitRecord &commit, ErasureCheck &check)
    {
        const auto fault = check.take(event, commit);
        if (fault == ErasureFault::Wrong)
            report({FindingKind::ErasureWrong, commit.n, event.stream, event.n, event.kind});
        if (fault == ErasureFault::Unreadable)
            report({FindingKind::BodyUnreadable, commit.n, event.stream, event.n, event.kind});
    }

    void reportBodies(FindingKind kind, const QList<MissingBody> &bodies)
    {
        for (const MissingBody &body : bodies)
            report({kind, body.commit, body.event.stream, body.event.n, body.event.kind});
    }

    void checkCheckpoint(const EventRecord &event, const CommitRecord &commit)
    {
        const auto found = [&](FindingKind kind) { report({kind, commit.n, event.stream, event.n, event.kind}); };
        switch (m_checkpoints.take(event, commit, m_before, m_registry)) {
        case CheckpointFault::None:
            return;
        case CheckpointFault::Unreadable:
            return found(FindingKind::BodyUnreadable);
        case CheckpointFault::Wrong:
            return found(FindingKind::CheckpointWrong);
        case CheckpointFault::SignatureBad:
            return found(FindingKind::CheckpointSignatureBad);
        case CheckpointFault::TimestampWrong:
            return found(FindingKind::TimestampWrong);
        case CheckpointFault::TimestampSignatureBad:
            return found(FindingKind::TimestampSignatureBad);
        }
    }

    Progress &m_progress;
    qint64 m_total;
    Verification m_result;
    Registry m_registry;
    quint64 m_readUpTo = 0;
    CommitRecord m_last{{}, 0, {}, {}, Suite::Ed25519, {}, zeroHash(), {}};
    QHash<StreamId, ChainHead> m_heads;
    std::optional<VerifiedUpTo> m_known;
    QList<Join> m_joins;
    LedgerState m_before; ///< this commit
    CheckpointCheck m_checkpoints;
    ErasureCheck m_erasures;
    QList<std::pair<EventRecord, CommitRecord>> m_laterErasures; ///< their measures may have begun before
    SignatureCheck m_signatures;
};

} // namespace

Verification verify(LedgerSource &source, Progress &progress)
{
    Verifier verifier(progress, qint64(source.commitCount()));
    source.read(verifier);
    const QList<EventRecord> strays = source.strayEvents();
    for (const EventRecord &event : strays)
        verifier.stray(event);
    return verifier.finish();
}

Verification verifySince(const VerifiedUpTo &known, LedgerSource &source, Progress &progress)
{
    Verifier verifier(progress, qint64(source.commitCount()));
    verifier.startFrom(known, source);
    source.readFrom(known.commits, verifier);
    verifier.checkJoins(source);
    verifier.checkErasures(source);
    const QList<EventRecord> strays = source.strayEventsAfter(known.commits);
    for (const EventRecord &event : strays)
        verifier.stray(event);
    return verifier.finish();
}

QLatin1StringView fieldOf(FindingKind kind)
{
    switch (kind) {
    case FindingKind::BodyChanged:
    case FindingKind::BodyUnreadable:
    case FindingKind::BodyMissing:
    case FindingKind::ErasureWrong:
    case FindingKind::CheckpointWrong:
    case FindingKind::CheckpointSignatureBad:
    case FindingKind::TimestampWrong:
    case FindingKind::TimestampSignatureBad:
    case FindingKind::TimestampNotTrusted:
        return QLatin1StringView("body");
    case FindingKind::EventChainBroken:
    case FindingKind::CommitChainBroken:
        return QLatin1StringView("previous");
    case FindingKind::EventMissing:
    case FindingKind::CommitMissing:
    case FindingKind::LedgerTruncated:
        return QLatin1StringView("n");
    case FindingKind::CommitChanged:
    case FindingKind::HeadUnknown:
        return QLatin1StringView("hash");
    case FindingKind::SignatureBad:
        return QLatin1StringView("signature");
    case FindingKind::AuthorUnknown:
    case FindingKind::AuthorSuspended:
        return QLatin1StringView("author");
    case FindingKind::TimeBackwards:
        return QLatin1StringView("time");
    case FindingKind::StrayEvent:
        return QLatin1StringView("commit_n");
    case FindingKind::OtherStore:
        return QLatin1StringView("store");
    }
    return {};
}

} // namespace ringi
