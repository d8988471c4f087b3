// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgresql/connection.h"

#include "ledger/record.h"
#include "store/postgresql/statement.h"

#include <QDateTime>

#include <cstdlib>

namespace ringi::sql {

namespace {

/// One writer at a time, for the whole database: "RINGI" as a number. And what time it is there.
constexpr auto kBeginWriting = "BEGIN; SELECT pg_advisory_xact_lock(353417185097); "
                               "SELECT (EXTRACT(EPOCH FROM clock_timestamp()) * 1000)::bigint";
constexpr auto kBeginReading = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";

class PostgresConnection final : public Connection
{
public:
    explicit PostgresConnection(const QString &uri)
        : m_wire(uri.toUtf8())
    {
    }

    ~PostgresConnection() override { forgetStatements(); }

    [[nodiscard]] Engine engine() const override { return Engine::Postgresql; }
    std::unique_ptr<Statement> prepare(const QByteArray &sql) override;
    void execute(const QByteArray &script) override { m_wire.ask(script.constData()); }

    void begin() override;
    void beginReading() override { m_wire.begin(kBeginReading); }
    void commit() override { m_wire.commit(); }
    void rollback() noexcept override { m_wire.rollback(); }
    void flush() override { m_wire.settle(); }
    void interrupt() override { m_wire.interrupt(); }

private:
    Wire m_wire;
    int m_statements = 0;
};

/// One desk whose clock is ahead would sign times that every other desk then lies behind.
void PostgresConnection::begin()
{
    const Result answer = m_wire.begin(kBeginWriting);
    const qint64 there = QByteArray(PQgetvalue(answer.get(), 0, 0)).toLongLong();
    const qint64 apart = QDateTime::currentMSecsSinceEpoch() - there;
    if (std::abs(apart) <= kClockTolerance)
        return;
    m_wire.rollback();
    throw Fault(FaultKind::ClockApart, QStringLiteral("%1 s").arg(apart / 1000));
}

std::unique_ptr<Statement> PostgresConnection::prepare(const QByteArray &sql)
{
    return std::make_unique<PostgresStatement>(m_wire, "s" + QByteArray::number(++m_statements), sql);
}

} // namespace

std::unique_ptr<Connection> openPostgresql(const QString &uri)
{
    return std::make_unique<PostgresConnection>(uri);
}

} // namespace ringi::sql
