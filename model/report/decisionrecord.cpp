// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/decisionrecord.h"

#include "queries/queries.h"

#include <algorithm>

namespace ringi {

namespace {

LedgerEntry entryAt(Queries &queries, quint64 n)
{
    const auto entry = queries.ledgerEntry(n);
    if (!entry)
        throw Fault(FaultKind::Corrupt, QStringLiteral("the ledger has no entry %1").arg(n));
    return *entry;
}

RecordedCommit commitOf(const LedgerEntry &entry)
{
    RecordedCommit commit{qint64(entry.row.n), entry.row.time,  entry.row.author, entry.suite, entry.row.previous, {},
                          entry.row.hash,      entry.signature, entry.publicKey};
    for (const EventProof &proof : entry.proofs)
        commit.events.append(proof.hash);
    return commit;
}

class Recorder
{
public:
    Recorder(Queries &queries, DecisionRecord &record)
        : m_queries(queries)
        , m_record(record)
    {
    }

    /// REQUIRES: ascending, each once.
    void take(quint64 n, const QString &stream)
    {
        const LedgerEntry entry = entryAt(m_queries, n);
        m_record.commits.append(commitOf(entry));
        for (qsizetype i = 0; i < entry.events.size(); ++i) {
            if (entry.streams[i] == stream)
                takeEvent(entry.events[i], entry.proofs[i]);
        }
    }

private:
    void takeEvent(const HistoryEntry &event, const EventProof &proof)
    {
        m_record.events.append({qint64(event.n), qint64(event.commit), QString::fromLatin1(event.kind),
                                QString::fromUtf8(proof.body), proof.previous, proof.hash});
    }

    Queries &m_queries;
    DecisionRecord &m_record;
};

/// In ascending order, each once, none after the head.
QList<quint64> commitsOf(const QList<HistoryEntry> &history, quint64 head)
{
    QList<quint64> all;
    for (const HistoryEntry &entry : history) {
        if (entry.commit < head && (all.isEmpty() || all.last() != entry.commit))
            all.append(entry.commit);
    }
    all.append(head);
    return all;
}

} // namespace

const RecordedCommit *DecisionRecord::commitAt(qint64 n) const
{
    const auto found = std::ranges::find(commits, n, &RecordedCommit::n);
    return found == commits.end() ? nullptr : &*found;
}

std::optional<DecisionRecord> decisionRecordOf(Queries &queries, const MeasureId &id)
{
    const Measure measure = queries.measure(id);
    if (!measure.exists())
        return {};
    const StoreFacts facts = queries.facts();
    DecisionRecord record;
    record.store = {facts.store, facts.office, facts.mode};
    record.measure = {id, measure.number, measure.textVersion(),
                      contentHash(id, measure.textVersion(), measure.content())};
    record.head = {qint64(facts.commits), facts.head};
    Recorder recorder(queries, record);
    for (const quint64 n : commitsOf(queries.history(streamOf(id)), facts.commits))
        recorder.take(n, streamOf(id).toString());
    return record;
}

QByteArray toJson(const DecisionRecord &record)
{
    return canonicalText(record);
}

} // namespace ringi
