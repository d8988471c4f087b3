// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Commits and events read side by side from two statements that run in the same order.
#pragma once

#include "store/ledgerrows.h"

namespace ringi {

/// Where a commit's row says that its events rest.
struct Place
{
    qint64 commit;
    qint64 firstSeq;
    qint64 count;
};

/// A number that is no byte at all must not become another suite's by losing its upper bits.
inline Suite suiteOf(qint64 number)
{
    return number >= 0 && number <= 255 ? Suite(number) : Suite(0);
}

/// The rows of "all_commits" and "commits_after".
inline CommitRecord commitRow(const sql::Statement &row)
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

inline Place placeOf(const sql::Statement &row)
{
    return {row.integer(0), row.integer(7), row.integer(8)};
}

/// Hands out the events of each commit in turn. REQUIRES: commits are asked for in ascending order.
class EventCursor
{
public:
    /// Of the rows of "all_events" or "events_between".
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

} // namespace ringi
