// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a verb came to, and what it had to by the permission table, in the same words: "may" or "may not".
#pragma once

#include "actingverbs.h"
#include "support/refusedby.h"

#include <QTest>

namespace ringi::test {

inline QStringList namesOf(const QList<PostHolder> &officers)
{
    QStringList names;
    for (const PostHolder &one : officers)
        names.append(one.name);
    return names;
}

inline QString inWords(const PostHolder &one)
{
    return QStringLiteral("%1 of %2: ").arg(keyOf(one.standing.post), keyOf(one.standing.division));
}

/// Anything but the two is told as it is.
inline QString told(const PostHolder &one, const Ran &ran, const ActingVerb &acting)
{
    const QString refusal = ran.text(QStringLiteral("refusal"));
    if (ran.status == 0 || (ran.status == 1 && acting.otherwise.contains(refusal)))
        return inWords(one) + QStringLiteral("may");
    if (ran.status == 1 && isRefusedBy(permissions()[int(acting.act)], refusal))
        return inWords(one) + QStringLiteral("may not");
    return inWords(one) + refusal + ran.said;
}

inline QString expected(const PostHolder &one, const ActingVerb &acting)
{
    const bool isLetIn = may(one.standing, permissions()[int(acting.act)], acting.whose);
    return inWords(one) + (isLetIn ? QStringLiteral("may") : QStringLiteral("may not"));
}

/// A row for each of them, by its place.
inline void addRowsFor(const QList<ActingVerb> &all, std::optional<Tie> tie = {})
{
    QTest::addColumn<int>("n");
    for (int n = 0; n < all.size(); ++n) {
        if (!tie || permissions()[int(all[n].act)].tie == tie)
            QTest::addRow("%s: %s", all[n].verb, latinKey(all[n].act).data()) << n;
    }
}

} // namespace ringi::test
