// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgresql/statement.h"

#include "store/postgresql/placeholders.h"

#include <QtEndian>

#include <algorithm>

namespace ringi::sql {

using namespace Qt::StringLiterals;

namespace {

// PostgreSQL, src/include/catalog/pg_type.dat
constexpr Oid kBool = 16;
constexpr Oid kBytea = 17;
constexpr Oid kName = 19;
constexpr Oid kInt8 = 20;
constexpr Oid kInt2 = 21;
constexpr Oid kInt4 = 23;
constexpr Oid kText = 25;
constexpr Oid kUnknown = 705;
constexpr Oid kVarchar = 1043;

QByteArray inNetworkOrder(qint64 value)
{
    QByteArray eight(8, Qt::Uninitialized);
    qToBigEndian(value, eight.data());
    return eight;
}

bool isBytes(Oid type)
{
    return type == kText || type == kBytea || type == kVarchar || type == kName || type == kUnknown;
}

Fault wrongType(int column, Oid type)
{
    return Fault(FaultKind::Other, u"column %1 has type %2, which wants a cast in the SQL"_s.arg(column).arg(type));
}

} // namespace

PostgresStatement::PostgresStatement(Wire &wire, QByteArray base, const QByteArray &sql)
    : m_wire(wire)
    , m_base(std::move(base))
{
    const Numbered numbered = numberedPlaceholders(sql);
    m_sql = numbered.sql;
    for (const QByteArray &parameterName : numbered.names)
        m_parameters.push_back({parameterName, 0, true, {}});
}

PostgresStatement::~PostgresStatement()
{
    if (m_era != 0 && m_era == m_wire.era())
        m_wire.release(m_name);
}

PostgresStatement::Parameter &PostgresStatement::parameter(const char *name)
{
    const auto found = std::find_if(m_parameters.begin(), m_parameters.end(),
                                    [name](const Parameter &known) { return known.name == name; });
    if (found == m_parameters.end())
        throw Fault(FaultKind::Other,
                    u"no parameter %1 in %2"_s.arg(QLatin1StringView(name), QString::fromUtf8(m_sql)));
    return *found;
}

void PostgresStatement::set(const char *name, Oid type, const QByteArray &value)
{
    Parameter &bound = parameter(name);
    m_typesChanged |= bound.type != type;
    bound.type = type;
    bound.null = false;
    bound.value = value;
}

void PostgresStatement::bindNull(const char *name)
{
    parameter(name).null = true;
}

void PostgresStatement::bindInteger(const char *name, qint64 value)
{
    set(name, kInt8, inNetworkOrder(value));
}

// In binary, so that a text with a NUL in it is refused and not cut short.
void PostgresStatement::bindText(const char *name, const QByteArray &utf8)
{
    set(name, kText, utf8);
}

void PostgresStatement::bindBlob(const char *name, const QByteArray &bytes)
{
    set(name, kBytea, bytes);
}

std::vector<Oid> PostgresStatement::types() const
{
    std::vector<Oid> types;
    for (const Parameter &one : m_parameters)
        types.push_back(one.type);
    return types;
}

Parameters PostgresStatement::parameters() const
{
    Parameters all;
    for (const Parameter &one : m_parameters) {
        all.values.push_back(one.null ? nullptr : one.value.constData());
        all.lengths.push_back(int(one.value.size()));
        all.formats.push_back(1);
    }
    return all;
}

void PostgresStatement::prepare()
{
    m_wire.reconnectIfLost();
    const bool here = m_era == m_wire.era();
    if (here && !m_typesChanged)
        return;
    if (here)
        m_wire.release(m_name);
    m_era = 0;
    m_name = m_base + '_' + QByteArray::number(++m_editions);
    m_wire.prepare(m_name, m_sql, types());
    m_typesChanged = false;
    m_era = m_wire.era();
}

bool PostgresStatement::step()
{
    if (!m_running) {
        prepare();
        m_wire.start(m_name, parameters(), m_rows);
        m_running = true;
    }
    return m_rows.next();
}

void PostgresStatement::reset()
{
    m_rows.forget();
    m_running = false;
}

void PostgresStatement::run()
{
    reset();
    if (!m_wire.isInTransaction()) {
        while (step()) { }
        return reset();
    }
    prepare();
    m_wire.postpone(m_name, parameters());
}

bool PostgresStatement::isNull(int column) const
{
    return PQgetisnull(m_rows.current(), 0, column) != 0;
}

qint64 PostgresStatement::integer(int column) const
{
    if (isNull(column))
        return 0;
    const char *raw = PQgetvalue(m_rows.current(), 0, column);
    switch (const Oid type = PQftype(m_rows.current(), column)) {
    case kInt8:
        return qFromBigEndian<qint64>(raw);
    case kInt4:
        return qFromBigEndian<qint32>(raw);
    case kInt2:
        return qFromBigEndian<qint16>(raw);
    case kBool:
        return *raw;
    default:
        throw wrongType(column, type);
    }
}

QByteArray PostgresStatement::bytes(int column) const
{
    if (isNull(column))
        return {};
    if (const Oid type = PQftype(m_rows.current(), column); !isBytes(type))
        throw wrongType(column, type);
    return {PQgetvalue(m_rows.current(), 0, column), PQgetlength(m_rows.current(), 0, column)};
}

} // namespace ringi::sql
