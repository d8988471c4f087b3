// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/views/wholestreams.h"

#include <algorithm>

namespace ringi {

WholeStreams::WholeStreams(sql::Connection &connection, const StreamBounds &bounds)
    : m_connection(connection)
    , m_bounds(bounds)
    , m_beyond(ledgerEnd(connection).nextSeq)
{
}

QByteArray WholeStreams::kind(const sql::Statement &row)
{
    return *m_kinds.insert(row.bytes(3));
}

void WholeStreams::begin(const sql::Statement &row, const StreamId &id, StreamPart &part)
{
    const WholeStream begun{id, row.integer(0), kind(row), {}};
    part.begun.append(begun);
    if (begun.kind != ReadingRecorded::kind)
        m_open.insert(id, {begun, quint64(row.integer(8)), 0, false});
}

void WholeStreams::keep(Open &open, StreamEntry &&entry)
{
    open.isSetAside |= m_held + entry.body.size() > m_bounds.mostHeld;
    if (open.isSetAside) {
        open.stream.entries.clear();
        m_held -= std::exchange(open.held, 0);
        return;
    }
    open.held += entry.body.size();
    m_held += entry.body.size();
    open.stream.entries.append(std::move(entry));
}

void WholeStreams::take(const sql::Statement &row, const StreamId &id, QList<Open> &ended)
{
    const auto open = m_open.find(id);
    if (open == m_open.end())
        return;
    const auto n = quint64(row.integer(2));
    keep(*open, {quint64(row.integer(5)), n, kind(row), row.bytes(4), {row.id<OfficerId>(7), row.instant(6)}});
    if (n < open->last)
        return;
    m_held -= open->held;
    ended.append(std::move(*open));
    m_open.erase(open);
}

WholeStream WholeStreams::whole(Open &&open)
{
    if (open.isSetAside)
        open.stream.entries = streamEntries(m_connection, open.stream.id);
    return std::move(open.stream);
}

StreamPart WholeStreams::next()
{
    const qint64 beyond = std::min(m_beyond, m_next + m_bounds.eventsAtOnce);
    sql::Statement &rows = m_connection.named("events_to_fold").bind(":first", m_next).bind(":beyond", beyond);
    StreamPart part;
    QList<Open> ended;
    while (rows.step()) {
        const auto id = rows.id<StreamId>(1);
        if (rows.integer(2) == 1)
            begin(rows, id, part);
        take(rows, id, ended);
    }
    rows.reset();
    m_next = beyond;
    part.done = m_next - 1;
    part.isLast = m_next >= m_beyond;
    if (part.isLast)
        ended += std::exchange(m_open, {}).values(); // their last event is of no commit
    for (Open &open : ended)
        part.ended.append(whole(std::move(open)));
    std::ranges::sort(part.ended, {}, &WholeStream::firstSeq);
    return part;
}

} // namespace ringi
