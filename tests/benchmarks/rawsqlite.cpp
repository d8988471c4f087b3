// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite by its C API.
#include "rawengine.h"
#include "sqlitehandle.h"
#include "store/sql/connection.h"

#include <QFile>

#include <algorithm>

namespace ringi::bench {

namespace {

using namespace Qt::StringLiterals;

struct Table
{
    QByteArray insert;
    QList<QList<Value>> rows;
};

Row rowOf(const Database &database, const QByteArray &sql)
{
    const Statement statement(database, sql);
    return statement.step() ? statement.row() : Row();
}

Table tableOf(const Database &database, const QByteArray &name)
{
    const Statement all(database, "SELECT * FROM " + name);
    Table table;
    while (all.step())
        table.rows.append(all.values());
    const QByteArrayList places(sqlite3_column_count(all.raw()), QByteArray("?"));
    table.insert = "INSERT INTO " + name + " VALUES (" + places.join(", ") + ')';
    return table;
}

Table wordsTable(const QByteArray &name, const QHash<qint64, QString> &words)
{
    Table table{"INSERT INTO " + name + " (rowid, words) VALUES (?, ?)", {}};
    QList<qint64> keys = words.keys();
    std::sort(keys.begin(), keys.end());
    for (const qint64 key : keys)
        table.rows.append({Value(key), Value(Text{words.value(key).toUtf8()})});
    return table;
}

/// Tables and indexes, without the triggers that guard the ledger.
QByteArrayList shapesOf(const Database &database, const QStringList &tables)
{
    QByteArrayList shapes;
    for (const QString &table : tables) {
        const Statement all(database,
                            "SELECT sql FROM sqlite_schema WHERE tbl_name = '" + table.toLatin1()
                                + "' AND type IN ('table', 'index') AND sql IS NOT NULL ORDER BY type DESC");
        while (all.step())
            shapes.append(std::get<Text>(all.value(0)).bytes);
    }
    return shapes;
}

/// The statements that make the triggers of those tables.
QByteArrayList triggersOf(const Database &database, const QStringList &tables)
{
    QByteArrayList triggers;
    for (const QString &table : tables) {
        const Statement all(
            database, "SELECT sql FROM sqlite_schema WHERE tbl_name = '" + table.toLatin1() + "' AND type = 'trigger'");
        while (all.step())
            triggers.append(std::get<Text>(all.value(0)).bytes);
    }
    return triggers;
}

void insertSlice(const Table &table, const Statement &insert, int slice, int slices)
{
    const qsizetype from = table.rows.size() * slice / slices, to = table.rows.size() * (slice + 1) / slices;
    for (qsizetype i = from; i < to; ++i) {
        for (int column = 0; column < table.rows[i].size(); ++column)
            insert.bindAt(column + 1, table.rows[i][column]);
        insert.run();
    }
}

class RawSqlite final : public RawEngine
{
public:
    RawSqlite(const QString &store, const QString &folder)
        : m_store(store)
        , m_fresh(folder + u"/raw-fresh.db"_s)
    {
    }

    double insertAll(const QStringList &names, const Words &words, int transactions) override
    {
        QList<Table> tables{wordsTable("incident_words", words.incidents), wordsTable("measure_words", words.measures)};
        QByteArrayList shapes = shapesOf(m_store, QStringList{u"incident_words"_s, u"measure_words"_s} + names);
        for (const QString &name : names)
            tables.append(tableOf(m_store, name.toLatin1()));
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(m_fresh + suffix);
        Database fresh(m_fresh);
        fresh.run(shapes.join(';'));
        return timed([&] { insertIn(fresh, tables, transactions); });
    }

    Times acts(const QList<ActRows> &acts) override
    {
        QList<QList<Row>> rows;
        for (const ActRows &act : acts)
            rows.append(rowsOf(act));
        const QByteArrayList guards = triggersOf(m_store, {u"ledger_commit"_s, u"event"_s});
        takeOut(acts.first().commit);
        const Statement commit(m_store, sql::sqlText(sql::Engine::Sqlite, "insert_commit")),
            event(m_store, sql::sqlText(sql::Engine::Sqlite, "insert_event")),
            incident(m_store, sql::sqlText(sql::Engine::Sqlite, "touch_incident")),
            remove(m_store, sql::sqlText(sql::Engine::Sqlite, "words_remove")),
            add(m_store, sql::sqlText(sql::Engine::Sqlite, "words_add"));
        const QList<const Statement *> statements{&commit, &event, &incident, &remove, &add};
        Times times;
        for (const QList<Row> &act : std::as_const(rows))
            times.append(timed([&] { write(statements, act); }));
        for (const QByteArray &guard : guards)
            m_store.run(guard);
        return times;
    }

    qint64 incidents() override
    {
        const Statement count(m_store, "SELECT count(*) FROM incident");
        count.step();
        return std::get<qint64>(count.value(0));
    }

    Times firstPage(int times, int rows) override
    {
        const Statement order(
            m_store, "SELECT key FROM incident ORDER BY updated_at DESC, key DESC LIMIT " + QByteArray::number(rows));
        return withRows(order, times);
    }

    Times wholeOrder(int times) override
    {
        const Statement order(m_store, "SELECT key FROM incident ORDER BY updated_at DESC, key DESC");
        return repeated(times, [&] { (void)keysOf(order); });
    }

    Times search(const QString &expression, int times, int rows) override
    {
        const Statement hits(m_store,
                             "SELECT rowid FROM incident_words WHERE incident_words MATCH ? "
                             "ORDER BY rowid DESC LIMIT "
                                 + QByteArray::number(rows));
        const Value match = Text{expression.toUtf8()};
        hits.bindAt(1, match);
        return withRows(hits, times);
    }

    Times dashboard(int times, qint64 from, qint64 now) override
    {
        const Statement tallies(m_store, "SELECT name, a, b, c, count FROM tally"),
            overdue(m_store, sql::sqlText(sql::Engine::Sqlite, "handoffs_overdue")),
            acceptance(m_store, sql::sqlText(sql::Engine::Sqlite, "acceptance_times")),
            signoff(m_store, sql::sqlText(sql::Engine::Sqlite, "signoff_times"));
        const Row arguments{{"from", from}, {"until", std::numeric_limits<qint64>::max()}, {"now", now}};
        return repeated(times, [&] {
            for (const Statement *statement : {&tallies, &overdue, &acceptance, &signoff}) {
                statement->bind(arguments);
                while (statement->step())
                    (void)sqlite3_column_int64(statement->raw(), 0);
                statement->reset();
            }
        });
    }

private:
    [[nodiscard]] QList<Row> rowsOf(const ActRows &act) const
    {
        const QByteArray number = QByteArray::number(act.commit), key = QByteArray::number(act.incidentKey);
        const Row words{{"key", act.incidentKey}, {"words", Text{act.words.toUtf8()}}};
        return {rowOf(m_store, "SELECT * FROM ledger_commit WHERE n = " + number),
                rowOf(m_store, "SELECT * FROM event WHERE commit_n = " + number),
                rowOf(m_store, "SELECT * FROM incident WHERE key = " + key), words, words};
    }

    /// Without the guards of the ledger, which forbid it.
    void takeOut(qint64 firstCommit)
    {
        const Statement names(m_store,
                              "SELECT name FROM sqlite_schema WHERE type = 'trigger' "
                              "AND tbl_name IN ('ledger_commit', 'event')");
        QByteArrayList guards;
        while (names.step())
            guards.append(std::get<Text>(names.value(0)).bytes);
        names.reset();
        for (const QByteArray &guard : guards)
            m_store.run("DROP TRIGGER " + guard);
        const QByteArray first = QByteArray::number(firstCommit);
        m_store.run("BEGIN; DELETE FROM event WHERE commit_n >= " + first
                    + "; DELETE FROM ledger_commit WHERE n >= " + first + "; COMMIT; PRAGMA wal_checkpoint(RESTART)");
    }

    void write(const QList<const Statement *> &statements, const QList<Row> &rows)
    {
        m_store.run("BEGIN IMMEDIATE");
        for (qsizetype i = 0; i < rows.size(); ++i) {
            statements[i]->bind(rows[i]);
            statements[i]->run();
        }
        m_store.run("COMMIT");
    }

    static QList<qint64> keysOf(const Statement &statement)
    {
        QList<qint64> keys;
        while (statement.step())
            keys.append(sqlite3_column_int64(statement.raw(), 0));
        statement.reset();
        return keys;
    }

    static void insertIn(Database &database, const QList<Table> &tables, int transactions)
    {
        std::vector<std::unique_ptr<Statement>> inserts;
        for (const Table &table : tables)
            inserts.push_back(std::make_unique<Statement>(database, table.insert));
        for (int slice = 0; slice < transactions; ++slice) {
            database.run("BEGIN IMMEDIATE");
            for (qsizetype i = 0; i < tables.size(); ++i)
                insertSlice(tables[i], *inserts[size_t(i)], slice, transactions);
            database.run("COMMIT");
        }
    }

    Times withRows(const Statement &order, int times)
    {
        const Statement page(m_store, sql::sqlText(sql::Engine::Sqlite, "register_rows"));
        return repeated(times, [&] {
            QByteArrayList keys;
            for (const qint64 key : keysOf(order))
                keys.append(QByteArray::number(key));
            const Value list = Text{'[' + keys.join(',') + ']'};
            page.bindAt(1, list);
            while (page.step())
                (void)page.values();
            page.reset();
        });
    }

    Database m_store;
    QString m_fresh;
};

} // namespace

std::unique_ptr<RawEngine> rawSqlite(const QString &store, const QString &folder)
{
    return std::make_unique<RawSqlite>(store, folder);
}

} // namespace ringi::bench
