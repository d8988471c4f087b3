// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What may stand at a place of a query.
#include "queries/querymeanings.h"
#include "queries/querytokens.h"
#include "queries/registerquerytext.h"

#include <algorithm>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

QStringList markings()
{
    QStringList words = keysOf<Tlp>();
    for (QString &word : words)
        word = word.mid(4).toLower();
    return words;
}

QStringList valuesOf(QueryTerm term, const QueryPeople &people)
{
    switch (term) {
    case QueryTerm::Holder:
    case QueryTerm::Offered:
        return keysOf<Division>();
    case QueryTerm::Phase:
        return keysOf<Phase>();
    case QueryTerm::Severity:
        return keysOf<Severity>();
    case QueryTerm::Tlp:
        return markings();
    case QueryTerm::Sector:
        return sectorKeys();
    case QueryTerm::Class:
        return classKeys();
    case QueryTerm::Lead:
        return leadNames(people);
    case QueryTerm::Clock:
        return keysOf<DueState>();
    case QueryTerm::Is:
        return traitsItIs();
    case QueryTerm::Has:
        return traitsItHas();
    case QueryTerm::Tag:
        return people.tags;
    case QueryTerm::Logged:
    case QueryTerm::Opened:
    case QueryTerm::Reported:
    case QueryTerm::Closed:
    case QueryTerm::Updated:
        return {};
    }
    return {};
}

QStringList beginningWith(const QString &begun, const QStringList &choices)
{
    QStringList found;
    for (const QString &choice : choices) {
        if (choice.startsWith(begun, Qt::CaseInsensitive) && choice.compare(begun, Qt::CaseInsensitive) != 0)
            found.append(quotedValue(choice));
    }
    return found;
}

QueryCompletion ofName(int at, const QString &begun)
{
    QStringList names;
    for (const QString &name : keysOf<QueryTerm>()) {
        if (name.startsWith(begun, Qt::CaseInsensitive))
            names.append(name + u':');
    }
    return {at, int(begun.size()), names};
}

QueryCompletion ofValue(const QueryPart &part, const QueryPeople &people)
{
    const auto term = fromKey<QueryTerm>(part.name.toLower());
    if (!term)
        return {};
    const QueryValue last = part.values().last();
    return {last.at, int(last.written.size()), beginningWith(last.plain, valuesOf(*term, people))};
}

} // namespace

/// What stands behind the cursor is no matter.
QueryCompletion completionsAt(const QString &text, int cursor, const QueryPeople &people)
{
    const QString before = text.left(cursor);
    if (before.isEmpty() || before.back().isSpace())
        return before.count(u'"') % 2 ? QueryCompletion() : ofName(cursor, {});
    const QList<QueryPart> parts = queryParts(before);
    const QueryPart last = parts.isEmpty() ? QueryPart() : parts.last();
    if (last.isTerm())
        return ofValue(last, people);
    const bool isWord = !last.isPhrase && !last.isOpen && !last.value.isEmpty();
    return isWord ? ofName(last.nameAt(), last.value) : QueryCompletion();
}

} // namespace ringi
