// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/batchedledger.h"

#include "store/ledgercursor.h"

namespace ringi {

namespace {

constexpr int kCommitsAtOnce = 512;

} // namespace

struct BatchedLedger::Batch
{
    QList<CommitRecord> commits;
    QList<Place> places; ///< of their events

    [[nodiscard]] qint64 firstSeq() const { return places.first().firstSeq; }
    [[nodiscard]] qint64 beyondSeq() const { return places.last().firstSeq + places.last().count; }
};

quint64 BatchedLedger::commitCount()
{
    sql::Statement &row = m_connection.named("commit_count");
    const quint64 count = row.step() ? quint64(row.integer(0)) : 0;
    row.reset();
    return count;
}

BatchedLedger::Batch BatchedLedger::batchAfter(quint64 n)
{
    sql::Statement &rows = m_connection.named("commits_after").bind(":n", n).bind(":most", kCommitsAtOnce);
    Batch batch;
    while (rows.step()) {
        batch.commits.append(commitRow(rows));
        batch.places.append(placeOf(rows));
    }
    rows.reset();
    return batch;
}

bool BatchedLedger::hand(const Batch &batch, LedgerSink &sink)
{
    sql::Statement &rows =
        m_connection.named("events_between").bind(":first", batch.firstSeq()).bind(":beyond", batch.beyondSeq());
    EventCursor events(rows);
    for (qsizetype i = 0; i < batch.commits.size(); ++i) {
        if (!sink.take(events.with(batch.commits[i], batch.places[i])))
            return false;
    }
    rows.reset();
    return true;
}

void BatchedLedger::read(LedgerSink &sink)
{
    Batch batch = batchAfter(0);
    while (!batch.commits.isEmpty() && hand(batch, sink))
        batch = batchAfter(batch.commits.last().n);
}

QList<EventRecord> BatchedLedger::strayEvents()
{
    QList<EventRecord> events;
    sql::Statement &rows = m_connection.named("stray_events");
    while (rows.step())
        events.append(eventRow(rows));
    rows.reset();
    return events;
}

} // namespace ringi
