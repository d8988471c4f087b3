// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/questions/conditions.h"

#include "domain/taxonomy.h"

namespace ringi {

namespace {

/// A plus keeps the column's index out of it. It is there for the first rows of an order that nothing narrows; in all
/// else it would have each row looked up, while the order of the last change has all that a question is narrowed by.
QByteArray unindexed(const QByteArray &column, sql::Engine engine)
{
    return engine == sql::Engine::Sqlite ? '+' + column : column;
}

template <class Enum> void addList(QList<QByteArray> &conditions, const QByteArray &column, const QList<Enum> &values)
{
    if (values.isEmpty())
        return;
    QByteArrayList numbers;
    for (const Enum value : values)
        numbers.append(QByteArray::number(int(value)));
    conditions.append(column + " IN (" + numbers.join(", ") + ')');
}

/// Keys come from closed lists; anything else cannot match and is not put into the text.
void addKeys(QList<QByteArray> &conditions, const QByteArray &column, const QStringList &wanted,
             bool (*isKnown)(QStringView))
{
    if (wanted.isEmpty())
        return;
    QByteArrayList quoted;
    for (const QString &key : wanted) {
        if (isKnown(key))
            quoted.append('\'' + key.toLatin1() + '\'');
    }
    conditions.append(quoted.isEmpty() ? QByteArray("1 = 0") : column + " IN (" + quoted.join(", ") + ')');
}

QByteArray literalOf(const OfficerId &officer, sql::Engine engine)
{
    const QByteArray hex = officer.bytes().toHex();
    return engine == sql::Engine::Sqlite ? "x'" + hex + '\'' : "CAST('\\x" + hex + "' AS bytea)";
}

void addLeads(QList<QByteArray> &conditions, const QList<OfficerId> &leads, sql::Engine engine)
{
    if (leads.isEmpty())
        return;
    QByteArrayList officers;
    for (const OfficerId &lead : leads)
        officers.append(lead.isNull() ? "lead IS NULL" : "coalesce(lead = " + literalOf(lead, engine) + ", 1 = 0)");
    conditions.append('(' + officers.join(" OR ") + ')');
}

QByteArray conditionOf(DueState state, const QByteArray &due, Instant now)
{
    const QByteArray present = QByteArray::number(now.ms), soon = QByteArray::number(now.ms + kDueSoon);
    const QByteArray isDue = '(' + due + " IS NOT NULL AND " + due;
    switch (state) {
    case DueState::Overdue:
        return isDue + " < " + present + ')';
    case DueState::Soon:
        return isDue + " >= " + present + " AND " + due + " < " + soon + ')';
    case DueState::Running:
        return isDue + " >= " + soon + ')';
    case DueState::None:
        return due + " IS NULL";
    }
    return "1 = 1";
}

void addClocks(QList<QByteArray> &conditions, const QByteArray &due, const QList<DueState> &clocks, Instant now)
{
    if (clocks.isEmpty())
        return;
    QByteArrayList states;
    for (const DueState clock : clocks)
        states.append(conditionOf(clock, due, now));
    conditions.append('(' + states.join(" OR ") + ')');
}

QList<QByteArray> facetConditions(const RegisterFacets &facets, Instant now, sql::Engine engine)
{
    QList<QByteArray> conditions;
    addList(conditions, unindexed("severity", engine), facets.severities);
    addList(conditions, unindexed("phase", engine), facets.phases);
    addList(conditions, unindexed("holder", engine), facets.holders);
    addList(conditions, unindexed("tlp", engine), facets.tlps);
    addKeys(conditions, unindexed("sector", engine), facets.sectors, isSector);
    addKeys(conditions, unindexed("class", engine), facets.classes, isClass);
    addLeads(conditions, facets.leads, engine);
    addClocks(conditions, unindexed("due", engine), facets.clocks, now);
    return conditions;
}

/// Whether it is an exercise is not a matter of a row: whoever asks knows the store.
QByteArray conditionOf(RecordTrait trait, sql::Engine engine)
{
    switch (trait) {
    case RecordTrait::Open:
        return "is_open = 1";
    case RecordTrait::Restricted:
        return "restricted = 1";
    case RecordTrait::Exercise:
        return ":exercise = 1";
    case RecordTrait::Measure:
        return "key IN (SELECT incident_key FROM measure)";
    case RecordTrait::OpenMeasure:
        return unindexed("open_measures", engine) + " > 0";
    }
    return "1 = 1";
}

void addSpan(QList<QByteArray> &conditions, const QByteArray &column, const std::optional<Instant> &from,
             const std::optional<Instant> &until)
{
    if (from)
        conditions.append(column + " >= " + QByteArray::number(from->ms));
    if (until)
        conditions.append(column + " < " + QByteArray::number(until->ms));
}

QByteArray keysIn(const char *parameter, sql::Engine engine)
{
    return engine == sql::Engine::Sqlite
        ? "SELECT value FROM json_each(" + QByteArray(parameter) + ')'
        : "SELECT json_array_elements_text(CAST(" + QByteArray(parameter) + " AS JSON))";
}

/// From the tag to its incidents: what that takes grows with how many bear it, and with nothing else.
QByteArray withTags(const char *parameter, sql::Engine engine)
{
    return "(SELECT incident_key FROM incident_tag WHERE tag_key IN (" + keysIn(parameter, engine) + "))";
}

QByteArray withoutWords(WordPlan::By by, sql::Engine engine)
{
    return by == WordPlan::By::Text ? inItsWords(":without", engine)
                                    : "key IN " + withWords(incidentIndex(), ":without", engine);
}

QList<QByteArray> exclusions(const RegisterQuery &query, sql::Engine engine, WordPlan::By by)
{
    QList<QByteArray> conditions = facetConditions(query.excluded, query.asOf, engine);
    for (const RecordTrait trait : query.excludedTraits)
        conditions.append(conditionOf(trait, engine));
    if (!excludedTerms(query).isEmpty())
        conditions.append(withoutWords(by, engine));
    if (!query.excluded.tags.isEmpty())
        conditions.append("key IN " + withTags(":without_tags", engine));
    for (QByteArray &condition : conditions)
        condition = "NOT (" + condition + ')';
    return conditions;
}

bool mayLack(RegisterSort sort)
{
    return sort == RegisterSort::Due || sort == RegisterSort::Lead || sort == RegisterSort::Reported
        || sort == RegisterSort::Closed;
}

/// Those that lack what they are sorted by come last in both directions.
QByteArray lastWithout(RegisterSort sort)
{
    return mayLack(sort) ? " NULLS LAST" : "";
}

} // namespace

QList<QByteArray> readableIncidents(sql::Engine engine)
{
    const QByteArray hidden = sql::sqlText(engine, "fragment_is_hidden").replace("x.incident_key", "incident.key");
    return {"(restricted = 0 OR NOT " + hidden + ')'};
}

QByteArray whereAll(const QList<QByteArray> &conditions)
{
    if (conditions.isEmpty())
        return {};
    return " WHERE " + QByteArrayList(conditions).join(" AND ");
}

QList<SearchTerm> excludedTerms(const RegisterQuery &query)
{
    QList<SearchTerm> terms;
    for (const QString &phrase : query.excludedText)
        terms += searchTerms(u'"' + phrase + u'"');
    return terms;
}

QList<QByteArray> registerConditions(const RegisterQuery &query, sql::Engine engine, const Common &common)
{
    QList<QByteArray> conditions;
    if (query.openOnly)
        conditions.append("is_open = 1");
    conditions += facetConditions(query, query.asOf, engine);
    if (query.offeredTo)
        conditions.append("offered_to = " + QByteArray::number(int(*query.offeredTo)));
    addSpan(conditions, unindexed("logged_at", engine), query.loggedAfter, query.loggedBefore);
    addSpan(conditions, unindexed("reported_at", engine), query.reported.from, query.reported.until);
    addSpan(conditions, unindexed("closed_at", engine), query.closed.from, query.closed.until);
    addSpan(conditions, "updated_at", query.updated.from, query.updated.until);
    for (const RecordTrait trait : query.traits)
        conditions.append(conditionOf(trait, engine));
    if (!query.tags.isEmpty())
        conditions.append((common.areTagsTried ? "+key IN " : "key IN ") + withTags(":tags", engine));
    return conditions + wantedConditions(wantedOf(query.text), incidentIndex(), common.words, engine)
        + exclusions(query, engine, common.words.by);
}

bool asksForExercise(const RegisterQuery &query)
{
    return query.traits.contains(RecordTrait::Exercise) || query.excludedTraits.contains(RecordTrait::Exercise);
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
    case RegisterSort::Organisation:
        return "organisation";
    case RegisterSort::Class:
        return "class";
    case RegisterSort::Lead:
        return "(SELECT o.name FROM officer o WHERE o.id = lead)";
    case RegisterSort::Logged:
        return "logged_at";
    case RegisterSort::Reported:
        return "reported_at";
    case RegisterSort::Closed:
        return "closed_at";
    case RegisterSort::Measures:
        return "open_measures";
    }
    return "key";
}

QByteArray groupColumn(RegisterGrouping grouping, sql::Engine engine)
{
    switch (grouping) {
    case RegisterGrouping::None:
        return {};
    case RegisterGrouping::Holder:
        return unindexed("holder", engine);
    case RegisterGrouping::Severity:
        return unindexed("severity", engine);
    case RegisterGrouping::Sector:
        return unindexed("sector", engine);
    }
    return {};
}

QByteArray groupOrder(RegisterGrouping grouping, sql::Engine engine)
{
    const QByteArray column = groupColumn(grouping, engine);
    return grouping == RegisterGrouping::Severity ? column + " DESC" : column;
}

QByteArray registerOrder(const RegisterQuery &query, bool isNarrowed, sql::Engine engine)
{
    const QByteArray direction = query.order == Qt::AscendingOrder ? " ASC" : " DESC";
    const QByteArray column = columnOf(query.sort);
    QByteArrayList terms;
    if (query.grouping != RegisterGrouping::None)
        terms.append(groupOrder(query.grouping, engine));
    if (column != "key")
        terms.append((isNarrowed && query.sort != RegisterSort::Updated ? unindexed(column, engine) : column)
                     + direction + lastWithout(query.sort));
    terms.append("key" + direction);
    return " ORDER BY " + terms.join(", ");
}

} // namespace ringi
