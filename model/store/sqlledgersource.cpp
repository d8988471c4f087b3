// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlledgersource.h"

#include "store/ledgercursor.h"

namespace ringi {

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
    // Events are opened after the commits, so that every commit that is seen has its events.
    const sql::Reading oneState(*m_commits);
    sql::Statement &commits = m_commits->named("all_commits");
    bool more = commits.step();
    sql::Statement &rows = m_events->named("all_events");
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
    QList<EventRecord> events;
    sql::Statement &rows = m_events->named("stray_events");
    while (rows.step())
        events.append(eventRow(rows));
    rows.reset();
    return events;
}

} // namespace ringi
