// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger as a page shows it: one commit a row, newest first, and one commit in full.
#include "store/ledgerrows.h"
#include "store/questions/conditions.h"
#include "store/questions/sqlqueries.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace ringi {

namespace {

LedgerRow ledgerRow(const sql::Statement &row)
{
    return {quint64(row.integer(0)),
            row.instant(1),
            row.id<OfficerId>(2),
            row.text(3),
            row.number<Division>(4),
            row.bytes(5),
            int(row.integer(6)),
            row.text(7),
            row.bytes(8),
            row.bytes(9)};
}

/// A hash is looked for by its beginning: as the range of all hashes that begin so.
struct HashRange
{
    QByteArray from;
    QByteArray to;
};

std::optional<HashRange> hashRange(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^[0-9a-fA-F]{4,64}$"));
    if (!pattern.match(text).hasMatch())
        return {};
    const QByteArray begun = text.toLatin1();
    return HashRange{QByteArray::fromHex(begun.leftJustified(64, '0')),
                     QByteArray::fromHex(begun.leftJustified(64, 'f'))};
}

/// By whose keys the commit is judged; the first one enrols its own author.
Registry registryBefore(sql::Connection &connection, quint64 n)
{
    QList<StreamEntry> entries = streamEntries(connection, registryStream());
    entries.removeIf([&](const StreamEntry &entry) { return entry.commit >= n && entry.commit > 1; });
    return foldRegistry(entries);
}

/// As commit_events.sql does with what is about a hidden record: that there is an event, and its hash.
void hide(LedgerEntry &entry, qsizetype which)
{
    HistoryEntry &event = entry.events[which];
    event.n = 0;
    event.kind.clear();
    event.body = {};
    entry.streams[which].clear();
    entry.proofs[which].body.clear();
    entry.proofs[which].previous.clear();
}

} // namespace

QList<LedgerRow> SqlQueries::ledger(const LedgerQuery &query)
{
    QList<QByteArray> conditions;
    const QString text = query.text.trimmed();
    const auto range = hashRange(text);
    if (query.before)
        conditions.append("c.n < :before");
    if (query.division)
        conditions.append("o.division = " + QByteArray::number(int(*query.division)));
    if (range)
        conditions.append("c.hash BETWEEN :hash_from AND :hash_to");
    else if (!text.isEmpty())
        conditions.append("c.n IN " + sql::sqlText(m_connection->engine(), "fragment_commits_on"));
    sql::Statement &rows = composed(sql::sqlText(m_connection->engine(), "ledger_rows") + whereAll(conditions)
                                    + " ORDER BY c.n DESC LIMIT " + QByteArray::number(query.limit));
    if (query.before)
        rows.bind(":before", *query.before);
    if (range)
        rows.bind(":hash_from", range->from).bind(":hash_to", range->to);
    else if (!text.isEmpty())
        rows.bind(":number", text.toUpper());
    QList<LedgerRow> found;
    while (rows.step())
        found.append(ledgerRow(rows));
    rows.reset();
    return found;
}

std::optional<LedgerEntry> SqlQueries::ledgerEntry(quint64 n)
{
    const sql::Reading oneState(*m_connection);
    LedgerQuery one;
    one.before = n + 1;
    one.limit = 1;
    const QList<LedgerRow> found = ledger(one);
    if (found.isEmpty() || found.first().n != n)
        return {};
    LedgerEntry entry;
    entry.row = found.first();
    entry.publicKey = registryBefore(*m_connection, n).officers.value(entry.row.author).publicKey;
    sql::Statement &signature = m_asked.open("commit_signature").bind(":n", n);
    if (signature.step()) {
        entry.signature = signature.bytes(0);
        entry.suite = int(signature.integer(1));
    }
    signature.reset();
    sql::Statement &events = m_asked.named("commit_events").bind(":n", n);
    while (events.step()) {
        HistoryEntry event;
        event.commit = n;
        event.n = quint64(events.integer(1));
        event.kind = events.bytes(2);
        event.body = QJsonDocument::fromJson(events.bytes(3)).object();
        event.stamp = {events.id<OfficerId>(5), events.instant(4)};
        event.authorName = entry.row.authorName;
        event.authorDivision = entry.row.authorDivision;
        entry.events.append(event);
        entry.streams.append(events.isNull(0) ? QString() : events.id<StreamId>(0).toString());
        entry.proofs.append({events.bytes(3), events.bytes(6), events.bytes(7)});
    }
    events.reset();
    for (qsizetype i = 0; i < entry.events.size(); ++i) {
        if (namesHidden(entry.events[i]))
            hide(entry, i);
    }
    return entry;
}

} // namespace ringi
