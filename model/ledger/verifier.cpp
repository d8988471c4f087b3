// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/verifier.h"

#include "domain/eventcodec.h"
#include "ledger/canonicalform.h"
#include "ledger/hashing.h"
#include "ledger/signing.h"

#include <QJsonDocument>

#include <future>
#include <thread>
#include <vector>

namespace ringi {

namespace {

constexpr qint64 kClockTolerance = 5 * kMinute;
constexpr size_t kSignaturesAtOnce = 512;
constexpr quint64 kReportEvery = 1'000;

/// A signature that waits to be checked together with others.
struct Claim
{
    Finding finding; ///< to be reported if it does not hold
    QByteArray signature;
    QByteArray hash;
    QByteArray publicKey;
};

std::vector<Finding> badOnes(const std::vector<Claim> &claims, size_t from, size_t to)
{
    std::vector<Finding> bad;
    for (size_t i = from; i < to; ++i) {
        if (!isSignatureGood(claims[i].signature, claims[i].hash, claims[i].publicKey))
            bad.push_back(claims[i].finding);
    }
    return bad;
}

/// Signatures are nearly all the work; they are independent of each other, so every core takes a share.
std::vector<Finding> checkAll(const std::vector<Claim> &claims)
{
    const size_t workers = std::max(1U, std::thread::hardware_concurrency());
    const size_t share = claims.size() / workers + 1;
    std::vector<std::future<std::vector<Finding>>> parts;
    for (size_t from = 0; from < claims.size(); from += share)
        parts.push_back(
            std::async(std::launch::async, badOnes, std::cref(claims), from, std::min(claims.size(), from + share)));
    std::vector<Finding> all;
    for (auto &part : parts) {
        const auto some = part.get();
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

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

    bool take(const SealedCommit &sealed) override
    {
        if (!m_registry.exists())
            readRegistry(sealed);
        checkCommit(sealed);
        for (const EventRecord &event : sealed.events)
            checkEvent(event, sealed.commit);
        m_last = sealed.commit;
        ++m_result.commits;
        m_result.events += quint64(sealed.events.size());
        if (m_claims.size() >= kSignaturesAtOnce)
            settleClaims();
        return goOn();
    }

    Verification finish()
    {
        settleClaims();
        m_result.head = m_last.hash;
        m_progress.at(qint64(m_result.commits), m_total);
        return std::move(m_result);
    }

    void stray(const EventRecord &event) { report({FindingKind::StrayEvent, 0, event.stream, event.n, event.kind}); }

private:
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
        if (m_last.n && commit.time.ms < m_last.time.ms - kClockTolerance)
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
            m_claims.push_back({bad, commit.signature, commit.hash, officer->publicKey});
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
        ChainHead &head = m_heads[event.stream];
        if (event.n != head.n + 1)
            found(FindingKind::EventMissing);
        else if (event.previous != head.hash)
            found(FindingKind::EventChainBroken);
        if (eventHash(event) != event.hash)
            found(FindingKind::BodyChanged);
        else if (!isCanonicalBody(event.body))
            found(FindingKind::BodyUnreadable);
        head = {event.n, event.hash};
    }

    void settleClaims()
    {
        for (const Finding &bad : checkAll(m_claims))
            report(bad);
        m_claims.clear();
    }

    Progress &m_progress;
    qint64 m_total;
    Verification m_result;
    Registry m_registry;
    quint64 m_readUpTo = 0;
    CommitRecord m_last{{}, 0, {}, {}, Suite::Ed25519, {}, zeroHash(), {}};
    QHash<StreamId, ChainHead> m_heads;
    std::vector<Claim> m_claims;
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

} // namespace ringi
