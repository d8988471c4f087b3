// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlledgersource.h"

#include "store/ledgerrows.h"

namespace ringi {

namespace {

/// Hands out the events of each commit in turn. REQUIRES: commits are asked for in ascending order.
class EventCursor
{
public:
    explicit EventCursor(sql::Statement &rows)
        : m_rows(rows)
        , m_more(rows.step())
    {
    }

    QList<EventRecord> of(quint64 commit)
    {
        QList<EventRecord> events;
        while (m_more && quint64(m_rows.integer(0)) < commit)
            m_more = m_rows.step(); // of a commit that is not there: reported as stray
        while (m_more && quint64(m_rows.integer(0)) == commit) {
            events.append(eventRow(m_rows));
            m_more = m_rows.step();
        }
        return events;
    }

private:
    sql::Statement &m_rows;
    bool m_more;
};

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
    // Events are opened after the commits, so that every commit that is seen has its events.
    const sql::Reading oneState(*m_commits);
    sql::Statement &commits = m_commits->named("all_commits");
    bool more = commits.step();
    sql::Statement &rows = m_events->named("all_events");
    EventCursor events(rows);
    while (more) {
        const quint64 n = quint64(commits.integer(0));
        const CommitRecord commit{{},
                                  n,
                                  commits.instant(1),
                                  commits.id<OfficerId>(2),
                                  commits.number<Suite>(3),
                                  commits.bytes(4),
                                  commits.bytes(5),
                                  commits.bytes(6)};
        if (!sink.take({commit, events.of(n)}))
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
