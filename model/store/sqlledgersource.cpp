// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlledgersource.h"

#include "store/ledgerrows.h"

namespace ringi {

namespace {

/// Where a commit's row says that its events rest.
struct Place
{
    qint64 commit;
    qint64 firstSeq;
    qint64 count;
};

/// Hands out the events of each commit in turn. REQUIRES: commits are asked for in ascending order.
class EventCursor
{
public:
    explicit EventCursor(sql::Statement &rows)
        : m_rows(rows)
        , m_more(rows.step())
    {
    }

    SealedCommit with(CommitRecord commit, const Place &place)
    {
        QList<EventRecord> events;
        while (m_more && m_rows.integer(0) < place.commit)
            m_more = m_rows.step(); // out of its place, or of a commit that is not there: reported as stray
        while (m_more && m_rows.integer(0) == place.commit) {
            commit.eventsInPlace &= m_rows.integer(7) == place.firstSeq + events.size();
            events.append(eventRow(m_rows));
            m_more = m_rows.step();
        }
        commit.eventsInPlace &= events.size() == place.count;
        return {commit, events};
    }

private:
    sql::Statement &m_rows;
    bool m_more;
};

/// A number that is no byte at all must not become another suite's by losing its upper bits.
Suite suiteOf(qint64 number)
{
    return number >= 0 && number <= 255 ? Suite(number) : Suite(0);
}

CommitRecord commitRow(const sql::Statement &row)
{
    return {{},
            quint64(row.integer(0)),
            row.instant(1),
            requiredId<OfficerId>(row, 2),
            suiteOf(row.integer(3)),
            row.bytes(4),
            row.bytes(5),
            row.bytes(6)};
}

Place placeOf(const sql::Statement &row)
{
    return {row.integer(0), row.integer(7), row.integer(8)};
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
