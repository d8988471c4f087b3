// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sql/connection.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

namespace ringi::sql {

struct Connection::Named
{
    QHash<QByteArray, std::shared_ptr<Statement>> statements;
};

Connection::Connection()
    : m_named(std::make_unique<Named>())
{
}

Connection::~Connection() = default;

std::optional<Instant> Statement::maybeInstant(int column) const
{
    if (isNull(column))
        return {};
    return instant(column);
}

Statement &Statement::bind(const char *name, qint64 value)
{
    bindInteger(name, value);
    return *this;
}

Statement &Statement::bind(const char *name, const QString &value)
{
    bindText(name, value.toUtf8());
    return *this;
}

Statement &Statement::bind(const char *name, const QByteArray &blob)
{
    bindBlob(name, blob);
    return *this;
}

Statement &Connection::named(const char *name)
{
    const auto key = QByteArray::fromRawData(name, qsizetype(qstrlen(name)));
    auto found = m_named->statements.constFind(key);
    if (found == m_named->statements.constEnd())
        found = m_named->statements.insert(QByteArray(name), prepare(sqlText(engine(), name)));
    (*found)->reset();
    return **found;
}

void Connection::forgetStatements()
{
    m_named->statements.clear();
}

Transaction::Transaction(Connection &connection)
    : m_connection(connection)
{
    m_connection.begin();
}

Transaction::~Transaction()
{
    if (m_open)
        m_connection.rollback();
}

void Transaction::commit()
{
    m_connection.commit();
    m_open = false;
}

Reading::Reading(Connection &connection)
    : m_connection(connection)
{
    if (m_connection.m_readings == 0)
        m_connection.beginReading();
    ++m_connection.m_readings;
}

Reading::~Reading()
{
    if (--m_connection.m_readings == 0)
        m_connection.rollback();
}

namespace {

QByteArray fileText(Engine engine, const QByteArray &name)
{
    const QByteArray own = engine == Engine::Sqlite ? "sqlite" : "postgresql";
    for (const QByteArray &folder : {own, QByteArray("common")}) {
        QFile file(QString::fromLatin1(":/sql/" + folder + '/' + name + ".sql"));
        if (file.open(QIODevice::ReadOnly))
            return file.readAll();
    }
    qFatal("no SQL named %s", name.constData());
}

} // namespace

QByteArray sqlText(Engine engine, const QByteArray &name)
{
    static const QRegularExpression fragment(QStringLiteral("\\{([a-z_]+)\\}"));
    QString text = QString::fromUtf8(fileText(engine, name));
    for (auto found = fragment.match(text); found.hasMatch(); found = fragment.match(text))
        text.replace(found.capturedStart(), found.capturedLength(),
                     QString::fromUtf8(sqlText(engine, "fragment_" + found.captured(1).toLatin1())));
    return text.toUtf8();
}

} // namespace ringi::sql
