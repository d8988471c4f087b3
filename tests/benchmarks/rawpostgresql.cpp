// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// PostgreSQL by libpq: COPY for many rows, prepared statements for few. Copies of the store's tables stand in a schema
// of their own.
#include "rawengine.h"
#include "store/search/matching.h"
#include "store/sql/connection.h"

#include <QRegularExpression>

#include <libpq-fe.h>

namespace ringi::bench {

namespace {

using namespace Qt::StringLiterals;

using Row = QHash<QByteArray, QByteArray>;

struct Prepared
{
    QByteArray name;
    QByteArrayList parameters;
};

class Server
{
public:
    explicit Server(const QString &address)
        : m_connection(PQconnectdb(address.toUtf8().constData()))
    {
        if (PQstatus(m_connection) != CONNECTION_OK)
            qFatal("%s", PQerrorMessage(m_connection));
        run("SET client_min_messages = warning");
    }
    ~Server() { PQfinish(m_connection); }
    Q_DISABLE_COPY_MOVE(Server)

    QList<Row> run(const QByteArray &sql) { return taken(PQexec(m_connection, sql.constData())); }

    Prepared prepare(const QByteArray &sql)
    {
        Prepared prepared{"s" + QByteArray::number(++m_prepared), {}};
        QString text = QString::fromUtf8(sql);
        static const QRegularExpression parameter(u"(?<!:):([a-z_]+)"_s);
        for (auto match = parameter.match(text); match.hasMatch(); match = parameter.match(text)) {
            const QByteArray name = match.captured(1).toLatin1();
            if (!prepared.parameters.contains(name))
                prepared.parameters.append(name);
            const QString place = u'$' + QString::number(prepared.parameters.indexOf(name) + 1);
            text.replace(match.capturedStart(), match.capturedLength(), place);
        }
        taken(PQprepare(m_connection, prepared.name.constData(), text.toUtf8().constData(), 0, nullptr));
        return prepared;
    }

    QList<Row> run(const Prepared &prepared, const Row &row)
    {
        QList<QByteArray> values;
        QList<const char *> places;
        for (const QByteArray &name : prepared.parameters)
            values.append(row.value(name));
        for (const QByteArray &value : values)
            places.append(value.isNull() ? nullptr : value.constData());
        return taken(PQexecPrepared(m_connection, prepared.name.constData(), int(places.size()), places.constData(),
                                    nullptr, nullptr, 0));
    }

    QByteArrayList copyOut(const QByteArray &table)
    {
        PQclear(PQexec(m_connection, ("COPY " + table + " TO STDOUT").constData()));
        QByteArrayList lines;
        char *line = nullptr;
        for (int size = PQgetCopyData(m_connection, &line, 0); size > 0; size = PQgetCopyData(m_connection, &line, 0)) {
            lines.append(QByteArray(line, size));
            PQfreemem(line);
        }
        while (PGresult *result = PQgetResult(m_connection))
            PQclear(result);
        return lines;
    }

    void copyIn(const QByteArray &table, const QByteArrayList &lines)
    {
        PQclear(PQexec(m_connection, ("COPY " + table + " FROM STDIN").constData()));
        for (const QByteArray &line : lines)
            PQputCopyData(m_connection, line.constData(), int(line.size()));
        PQputCopyEnd(m_connection, nullptr);
        while (PGresult *result = PQgetResult(m_connection))
            taken(result);
    }

private:
    QList<Row> taken(PGresult *result)
    {
        const ExecStatusType status = PQresultStatus(result);
        if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
            qFatal("%s", PQresultErrorMessage(result));
        QList<Row> rows(PQntuples(result));
        for (int i = 0; i < rows.size(); ++i) {
            for (int column = 0; column < PQnfields(result); ++column) {
                if (!PQgetisnull(result, i, column))
                    rows[i].insert(PQfname(result, column), PQgetvalue(result, i, column));
            }
        }
        PQclear(result);
        return rows;
    }

    PGconn *m_connection;
    int m_prepared = 0;
};

QByteArray shared(const char *name)
{
    return sql::sqlText(sql::Engine::Postgresql, name);
}

class RawPostgresql final : public RawEngine
{
public:
    explicit RawPostgresql(const QString &address)
        : m_server(address)
    {
    }

    double insertAll(const QStringList &tables, const Words &, int transactions) override
    {
        QList<std::pair<QByteArray, QByteArrayList>> all;
        const QByteArrayList names = withWords(tables);
        emptyCopies(names);
        for (const QByteArray &name : names)
            all.append({"raw." + name, m_server.copyOut("public." + name)});
        return timed([&] {
            for (int slice = 0; slice < transactions; ++slice) {
                m_server.run("BEGIN");
                for (const auto &[table, lines] : all) {
                    const qsizetype from = lines.size() * slice / transactions;
                    m_server.copyIn(table, lines.mid(from, lines.size() * (slice + 1) / transactions - from));
                }
                m_server.run("COMMIT");
            }
        });
    }

    Times acts(const QList<ActRows> &acts) override
    {
        QList<QList<Row>> rows;
        for (const ActRows &act : acts)
            rows.append(rowsOf(act));
        takeOut(QByteArray::number(acts.first().commit));
        const QList<Prepared> statements{
            m_server.prepare(shared("insert_commit")), m_server.prepare(shared("insert_event")),
            m_server.prepare(shared("touch_incident")), m_server.prepare(shared("words_remove")),
            m_server.prepare(shared("words_add"))};
        Times times;
        for (const QList<Row> &act : std::as_const(rows))
            times.append(timed([&] { write(statements, act); }));
        guard("ENABLE");
        return times;
    }

    qint64 incidents() override
    {
        return m_server.run("SELECT count(*) AS n FROM incident").value(0).value("n").toLongLong();
    }

    Times firstPage(int times, int rows) override
    {
        return withRows("SELECT key FROM incident ORDER BY updated_at DESC, key DESC LIMIT " + QByteArray::number(rows),
                        {}, times);
    }

    Times wholeOrder(int times) override
    {
        const Prepared order = m_server.prepare("SELECT key FROM incident ORDER BY updated_at DESC, key DESC");
        return repeated(times, [&] { m_server.run(order, {}); });
    }

    Times search(const QString &expression, int times, int rows) override
    {
        return withRows("SELECT key FROM incident_words WHERE words @@ CAST(:match AS tsquery) ORDER BY key DESC LIMIT "
                            + QByteArray::number(rows),
                        {{"match", expression.toUtf8()}}, times);
    }

    Times dashboard(int times, qint64 from, qint64 now) override
    {
        const QList<Prepared> statements{
            m_server.prepare("SELECT name, a, b, c, count FROM tally"), m_server.prepare(shared("handoffs_overdue")),
            m_server.prepare(shared("acceptance_times")), m_server.prepare(shared("signoff_times"))};
        const Row arguments{{"from", QByteArray::number(from)},
                            {"until", QByteArray::number(std::numeric_limits<qint64>::max())},
                            {"now", QByteArray::number(now)}};
        return repeated(times, [&] {
            for (const Prepared &statement : statements)
                m_server.run(statement, arguments);
        });
    }

private:
    static QByteArrayList withWords(const QStringList &tables)
    {
        QByteArrayList names{"incident_words", "measure_words"};
        for (const QString &table : tables)
            names.append(table.toLatin1());
        return names;
    }

    void emptyCopies(const QByteArrayList &names)
    {
        m_server.run("DROP SCHEMA IF EXISTS raw CASCADE; CREATE SCHEMA raw");
        for (const QByteArray &name : names)
            m_server.run("CREATE TABLE raw." + name + " (LIKE public." + name + " INCLUDING ALL)");
    }

    QList<Row> rowsOf(const ActRows &act)
    {
        const QByteArray number = QByteArray::number(act.commit), key = QByteArray::number(act.incidentKey);
        const Row words{{"key", key}, {"words", indexedWords(sql::Engine::Postgresql, act.words).toUtf8()}};
        return {m_server.run("SELECT * FROM ledger_commit WHERE n = " + number).value(0),
                m_server.run("SELECT * FROM event WHERE commit_n = " + number).value(0),
                m_server.run("SELECT * FROM incident WHERE key = " + key).value(0), words, words};
    }

    /// The guards of the ledger forbid to take entries out.
    void guard(const QByteArray &how)
    {
        m_server.run("ALTER TABLE ledger_commit " + how + " TRIGGER USER; ALTER TABLE event " + how + " TRIGGER USER");
    }

    void takeOut(const QByteArray &firstCommit)
    {
        guard("DISABLE");
        m_server.run("DELETE FROM event WHERE commit_n >= " + firstCommit
                     + "; DELETE FROM ledger_commit WHERE n >= " + firstCommit);
    }

    void write(const QList<Prepared> &statements, const QList<Row> &rows)
    {
        m_server.run("BEGIN");
        for (qsizetype i = 0; i < rows.size(); ++i)
            m_server.run(statements[i], rows[i]);
        m_server.run("COMMIT");
    }

    Times withRows(const QByteArray &sql, const Row &arguments, int times)
    {
        const Prepared order = m_server.prepare(sql), page = m_server.prepare(shared("register_rows"));
        return repeated(times, [&] {
            QByteArrayList keys;
            for (const Row &hit : m_server.run(order, arguments))
                keys.append(hit.value("key"));
            m_server.run(page, {{"keys", '[' + keys.join(',') + ']'}});
        });
    }

    Server m_server;
};

} // namespace

std::unique_ptr<RawEngine> rawPostgresql(const QString &address)
{
    return std::make_unique<RawPostgresql>(address);
}

} // namespace ringi::bench
