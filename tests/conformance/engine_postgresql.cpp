// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// PostgreSQL under test: a server of the test's own, without fsync, a new database for each store.
#include "conformance/engine.h"

#include "store/postgresql/connection.h"
#include "support/postgrescluster.h"

namespace ringi::test {

namespace {

class PostgresEngine final : public Engine
{
public:
    QString whyNot() override { return m_cluster.start() ? QString() : m_cluster.whyNot(); }
    QString freshLocation() override { return m_cluster.freshDatabase(); }
    std::unique_ptr<sql::Connection> connect(const QString &location) override { return sql::openPostgresql(location); }

private:
    PostgresCluster m_cluster{PostgresCluster::Durability::Fast};
};

} // namespace

std::unique_ptr<Engine> engineUnderTest()
{
    return std::make_unique<PostgresEngine>();
}

} // namespace ringi::test
