// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/questions/conditions.h"

#include "domain/taxonomy.h"
#include "store/search/matching.h"

namespace ringi {

namespace {

template <class Enum> void addList(QList<QByteArray> &conditions, const QByteArray &column, const QList<Enum> &values)
{
    if (values.isEmpty())
        return;
    QByteArrayList numbers;
    for (const Enum value : values)
        numbers.append(QByteArray::number(int(value)));
    conditions.append(column + " IN (" + numbers.join(", ") + ')');
}

/// Sector keys come from a closed list; anything else cannot match and is not put into the text.
void addSectors(QList<QByteArray> &conditions, const QStringList &wanted)
{
    if (wanted.isEmpty())
        return;
    QByteArrayList quoted{"''"};
    for (const QString &sector : wanted) {
        if (isSector(sector))
            quoted.append('\'' + sector.toLatin1() + '\'');
    }
    quoted.removeFirst();
    conditions.append(quoted.isEmpty() ? QByteArray("1 = 0") : "sector IN (" + quoted.join(", ") + ')');
}

QByteArray columnOf(RegisterSort sort)
{
    switch (sort) {
    case RegisterSort::Updated:
        return "updated_at";
    case RegisterSort::Number:
        return "key";
    case RegisterSort::Severity:
        return "severity";
    case RegisterSort::Title:
        return "title";
    case RegisterSort::Tlp:
        return "tlp";
    case RegisterSort::Phase:
        return "phase";
    case RegisterSort::Holder:
        return "holder";
    case RegisterSort::Held:
        return "holder_since";
    case RegisterSort::Due:
        return "due";
    case RegisterSort::Sector:
        return "sector";
    }
    return "key";
}

} // namespace

QByteArray whereAll(const QList<QByteArray> &conditions)
{
    if (conditions.isEmpty())
        return {};
    return " WHERE " + QByteArrayList(conditions).join(" AND ");
}

bool needsMatch(const RegisterQuery &query)
{
    return !searchTerms(query.text).isEmpty();
}

QList<QByteArray> registerConditions(const RegisterQuery &query, sql::Engine engine)
{
    QList<QByteArray> conditions;
    if (query.openOnly)
        conditions.append("is_open = 1");
    addList(conditions, "severity", query.severities);
    addList(conditions, "phase", query.phases);
    addList(conditions, "holder", query.holders);
    addList(conditions, "tlp", query.tlps);
    addSectors(conditions, query.sectors);
    if (query.offeredTo)
        conditions.append("offered_to = " + QByteArray::number(int(*query.offeredTo)));
    if (query.loggedAfter)
        conditions.append("logged_at >= " + QByteArray::number(query.loggedAfter->ms));
    if (query.loggedBefore)
        conditions.append("logged_at < " + QByteArray::number(query.loggedBefore->ms));
    if (needsMatch(query))
        conditions.append(engine == sql::Engine::Sqlite
                              ? "key IN (SELECT rowid FROM incident_words WHERE incident_words MATCH :match)"
                              : "key IN (SELECT key FROM incident_words WHERE words @@ CAST(:match AS tsquery))");
    return conditions;
}

/// Records without a due time come last in both directions.
QByteArray registerOrder(const RegisterQuery &query)
{
    const QByteArray direction = query.order == Qt::AscendingOrder ? " ASC" : " DESC";
    const QByteArray column = columnOf(query.sort);
    const QByteArray nullsLast = query.sort == RegisterSort::Due ? QByteArray("due IS NULL, ") : QByteArray();
    if (column == "key")
        return " ORDER BY key" + direction;
    return " ORDER BY " + nullsLast + column + direction + ", key" + direction;
}

} // namespace ringi
