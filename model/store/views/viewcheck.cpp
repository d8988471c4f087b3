// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/views/viewcheck.h"

#include "store/views/rebuild.h"
#include "store/views/viewtables.h"

#include <QHash>

#include <algorithm>

namespace ringi {

namespace {

/// Rows that only one side has had so far. Both are read in about the same order, so they are few unless much differs.
class Unmatched
{
public:
    void take(const sql::Statement &row, const ViewTable &table, int side)
    {
        const QByteArray whole = rowOf(row, table, table.kinds.size());
        const auto found = m_rows.find(whole);
        if (found == m_rows.end())
            m_rows.insert(whole, {side, QString::fromUtf8(rowOf(row, table, table.keys))});
        else if ((found->side += side) == 0)
            m_rows.erase(found);
    }

    [[nodiscard]] ViewDifference difference(const QByteArray &view) const
    {
        QStringList keys;
        for (const One &one : m_rows)
            keys.append(one.key);
        keys.removeDuplicates();
        std::ranges::sort(keys);
        return {QString::fromLatin1(view), keys.size(), keys.first(std::min(keys.size(), kMostKeysTold))};
    }

private:
    struct One
    {
        int side = 0;
        QString key;
    };

    QHash<QByteArray, One> m_rows;
};

ViewDifference compared(sql::Connection &rebuilt, sql::Connection &standing, const ViewTable &table)
{
    const auto made = rebuilt.prepare(table.sql), there = standing.prepare(table.sql);
    Unmatched unmatched;
    bool hasMade = true, hasThere = true;
    while (hasMade || hasThere) {
        if ((hasMade = hasMade && made->step()))
            unmatched.take(*made, table, +1);
        if ((hasThere = hasThere && there->step()))
            unmatched.take(*there, table, -1);
    }
    return unmatched.difference(table.name);
}

} // namespace

QList<ViewDifference> viewsApart(sql::Connection &rebuilding, sql::Connection &standing, Progress &progress)
{
    prepareViewTables(rebuilding);
    prepareViewTables(standing);
    const sql::Transaction neverKept(rebuilding);
    const sql::Reading asItStands(standing);
    foldViews(rebuilding, standing, progress);
    QList<ViewDifference> apart;
    for (const ViewTable &table : viewTables(rebuilding.engine())) {
        if (const ViewDifference one = compared(rebuilding, standing, table); one.rows > 0)
            apart.append(one);
    }
    return apart;
}

} // namespace ringi
