// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/views/viewtables.h"

namespace ringi {

namespace {

const QList<ViewTable> kTables{
    {"incident", 1, "ibttiiiiiiiittttiiiibiii",
     "SELECT key, id, number, title, severity, tlp, phase, is_open, holder, holder_since, offered_to, due, sector, "
     "class, type, organisation, logged_at, updated_at, open_measures, restricted, lead, reported_at, closed_at, "
     "version "
     "FROM incident ORDER BY key"},
    {"circle", 3, "iib", "SELECT incident_key, division, officer FROM circle ORDER BY incident_key, division, officer"},
    {"incident_tag", 2, "itt", "SELECT incident_key, tag_key, tag FROM incident_tag ORDER BY incident_key, tag_key"},
    {"observable", 5, "ittii",
     "SELECT kind, place, upto, incident_key, measure_key FROM observable ORDER BY kind, place, upto, incident_key, "
     "measure_key"},
    {"restricted_tally", 5, "itiiii",
     "SELECT incident_key, name, a, b, c, count FROM restricted_tally ORDER BY incident_key, name, a, b, c"},
    {"measure_attachment", 2, "bi", "SELECT hash, incident_key FROM measure_attachment ORDER BY hash, incident_key"},
    {"reading", 1, "iiibiiiti",
     "SELECT n, commit_n, at, officer, act, incident_key, measure_key, what, records FROM reading ORDER BY n"},
    {"incident_origin", 1, "ti", "SELECT reference, incident_key FROM incident_origin ORDER BY reference"},
    {"handoff", 2, "iiiitiibiibti",
     "SELECT incident_key, ordinal, from_division, to_division, asked, state, offered_at, offered_by, due, "
     "answered_at, answered_by, reason, took_step FROM handoff ORDER BY incident_key, ordinal"},
    {"consultation", 2, "iiiitiii",
     "SELECT incident_key, ordinal, from_division, to_division, question, state, asked_at, due FROM consultation "
     "ORDER BY incident_key, ordinal"},
    {"measure", 1, "ibtitiiibiiiiiiibiiiiiiii",
     "SELECT key, id, number, incident_key, subject, kind, state, division, drafter, text_version, stamps, gates, "
     "is_urgent, decided_as, submitted_at, ended_at, ended_by, valid_until, due, later_open, later_due, "
     "conditions_open, returns, updated_at, version FROM measure ORDER BY key"},
    {"measure_gate", 2, "itiiiiiii",
     "SELECT measure_key, gate, incident_key, division, posts, since, due, is_later, kind FROM measure_gate "
     "ORDER BY measure_key, gate"},
    {"measure_view", 3, "itb",
     "SELECT measure_key, gate, officer FROM measure_view ORDER BY measure_key, gate, officer"},
    {"gate_time", 2, "itiiii",
     "SELECT measure_key, gate, kind, took, passed_at, gate_kind FROM gate_time ORDER BY measure_key, gate"},
    {"precedent", 1, "iiit", "SELECT measure_key, kind, ended_at, words FROM precedent ORDER BY measure_key"},
    {"compartment", 1, "ibtt", "SELECT key, id, name, name_key FROM compartment ORDER BY key"},
    {"officer", 1, "bti", "SELECT id, name, division FROM officer ORDER BY id"},
    {"number_series", 2, "iii", "SELECT series, year, last FROM number_series ORDER BY series, year"},
    {"tally", 4, "tiiii", "SELECT name, a, b, c, count FROM tally WHERE count <> 0 ORDER BY name, a, b, c"},
};

const QByteArrayList kWordTables{"incident_words", "measure_words"};

/// On SQLite the index, in its order so that nothing has to be sorted, and the words beside it.
QList<ViewTable> wordTables(const QByteArray &name, sql::Engine engine)
{
    if (engine == sql::Engine::Postgresql)
        return {{name, 1, "it", "SELECT key, CAST(words AS TEXT) FROM " + name + " ORDER BY key"}};
    return {{name, 1, "iti", "SELECT doc, term, offset FROM temp.of_" + name},
            {name + "_content", 1, "it", "SELECT rowid, words FROM " + name + " ORDER BY rowid"}};
}

QByteArray cell(const sql::Statement &row, int column, char kind)
{
    if (row.isNull(column))
        return "-";
    if (kind == 'i')
        return QByteArray::number(row.integer(column));
    return kind == 'b' ? row.bytes(column).toHex() : row.bytes(column);
}

} // namespace

QList<ViewTable> viewTables(sql::Engine engine)
{
    QList<ViewTable> tables = kTables;
    for (const QByteArray &name : kWordTables)
        tables += wordTables(name, engine);
    return tables;
}

void prepareViewTables(sql::Connection &connection)
{
    if (connection.engine() == sql::Engine::Postgresql)
        return;
    for (const QByteArray &name : kWordTables)
        connection.execute("CREATE VIRTUAL TABLE temp.of_" + name + " USING fts5vocab(main, " + name + ", instance)");
}

QByteArray rowOf(const sql::Statement &row, const ViewTable &table, qsizetype columns)
{
    QByteArrayList cells;
    for (int column = 0; column < columns; ++column)
        cells.append(cell(row, column, table.kinds[column]));
    return cells.join(" | ");
}

} // namespace ringi
