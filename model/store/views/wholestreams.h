// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the ledger once, in its order, and hands over each stream when its last event has come. Records live for days
// and a ledger for years, so that few of them are in memory at a time; what there is no room for is read by itself.
#pragma once

#include "store/ledgerrows.h"

#include <QHash>
#include <QSet>

namespace ringi {

struct WholeStream
{
    StreamId id;
    qint64 firstSeq = 0;
    QByteArray kind; ///< of its first event
    QList<StreamEntry> entries;
};

/// A part of the ledger: what begins in it, and what ends.
struct StreamPart
{
    QList<WholeStream> begun; ///< without entries
    QList<WholeStream> ended; ///< in the order they began in
    qint64 done = 0;          ///< events up to its end
    bool isLast = true;
};

struct StreamBounds
{
    qint64 eventsAtOnce = 8'192;
    qsizetype mostHeld = 64'000'000; ///< bytes of bodies of streams that go on
};

class WholeStreams
{
public:
    /// REQUIRES: nobody else writes into the ledger meanwhile.
    explicit WholeStreams(sql::Connection &connection, const StreamBounds &bounds = {});

    [[nodiscard]] qint64 total() const { return m_beyond - 1; } ///< events
    /// Readings are begun and never end: nobody wants them whole.
    StreamPart next();

private:
    struct Open
    {
        WholeStream stream;
        quint64 last = 0;
        qsizetype held = 0;
        bool isSetAside = false;
    };

    void begin(const sql::Statement &row, const StreamId &id, StreamPart &part);
    void take(const sql::Statement &row, const StreamId &id, QList<Open> &ended);
    QByteArray kind(const sql::Statement &row);
    void keep(Open &open, StreamEntry &&entry);
    WholeStream whole(Open &&open);

    sql::Connection &m_connection;
    StreamBounds m_bounds;
    qsizetype m_held = 0;
    qint64 m_next = 1;
    qint64 m_beyond;
    QHash<StreamId, Open> m_open;
    QSet<QByteArray> m_kinds; ///< a text for each, shared by its events
};

} // namespace ringi
