// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite under test: each store a new file in a folder that goes with the test.
#include "conformance/engine.h"

#include "store/sqlite/connection.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace ringi::test {

namespace {

class SqliteEngine final : public Engine
{
public:
    QString whyNot() override { return m_folder.isValid() ? QString() : m_folder.errorString(); }
    QString freshLocation() override { return m_folder.filePath(u"store-%1.ringi"_s.arg(++m_stores)); }
    std::unique_ptr<sql::Connection> connect(const QString &location) override
    {
        if (QFile::exists(location))
            return sql::openSqlite(location, sql::OpenMode::Existing);
        auto connection = sql::openSqlite(location, sql::OpenMode::New);
        connection->execute("PRAGMA application_id = 1380861769"); // the mark of a store
        return connection;
    }

private:
    QTemporaryDir m_folder;
    int m_stores = 0;
};

} // namespace

std::unique_ptr<Engine> engineUnderTest()
{
    return std::make_unique<SqliteEngine>();
}

} // namespace ringi::test
