// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlledgersource.h"

#include "store/ledgercursor.h"

namespace ringi {

namespace {

QList<EventRecord> allOf(sql::Statement &rows)
{
    QList<EventRecord> events;
    while (rows.step())
        events.append(eventRow(rows));
    rows.reset();
    return events;
}

} // namespace

SqlLedgerSource::SqlLedgerSource(std::unique_ptr<sql::Connection> commits, std::unique_ptr<sql::Connection> events)
    : m_commits(std::move(commits))
    , m_events(std::move(events))
{
}

quint64 SqlLedgerSource::commitCount()
{
    sql::Statement &row = m_commits->named("commit_count");
    const quint64 count = row.step() ? quint64(row.integer(0)) : 0;
    row.reset();
    return count;
}

void SqlLedgerSource::read(LedgerSink &sink)
{
    hand(m_commits->named("all_commits"), m_events->named("all_events"), sink);
}

void SqlLedgerSource::readFrom(quint64 n, LedgerSink &sink)
{
    hand(m_commits->named("commits_from").bind(":n", n), m_events->named("events_from").bind(":n", n), sink);
}

/// Events are opened after the commits, so that every commit that is seen has its events.
void SqlLedgerSource::hand(sql::Statement &commits, sql::Statement &rows, LedgerSink &sink)
{
    const sql::Reading oneState(*m_commits);
    bool more = commits.step();
    EventCursor events(rows);
    while (more) {
        if (!sink.take(events.with(commitRow(commits), placeOf(commits))))
            break;
        more = commits.step();
    }
    commits.reset();
    rows.reset();
}

QList<EventRecord> SqlLedgerSource::strayEvents()
{
    return allOf(m_events->named("stray_events"));
}

QList<EventRecord> SqlLedgerSource::strayEventsAfter(quint64 n)
{
    return allOf(m_events->named("stray_events_after").bind(":n", n));
}

QList<EventRecord> SqlLedgerSource::eventsOf(const StreamId &stream, quint64 upTo)
{
    return allOf(m_events->named("stream_until").bind(":stream", stream).bind(":n", upTo));
}

} // namespace ringi
