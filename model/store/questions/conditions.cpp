// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/questions/conditions.h"

#include "domain/taxonomy.h"

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

QByteArray conditionOf(DueState state, Instant now)
{
    const QByteArray present = QByteArray::number(now.ms), soon = QByteArray::number(now.ms + kDueSoon);
    switch (state) {
    case DueState::Overdue:
        return "(due IS NOT NULL AND due < " + present + ')';
    case DueState::Soon:
        return "(due IS NOT NULL AND due >= " + present + " AND due < " + soon + ')';
    case DueState::Running:
        return "(due IS NOT NULL AND due >= " + soon + ')';
    case DueState::None:
        return "due IS NULL";
    }
    return "1 = 1";
}

void addClocks(QList<QByteArray> &conditions, const QList<DueState> &clocks, Instant now)
{
    if (clocks.isEmpty())
        return;
    QByteArrayList states;
    for (const DueState clock : clocks)
        states.append(conditionOf(clock, now));
    conditions.append('(' + states.join(" OR ") + ')');
}

QList<QByteArray> facetConditions(const RegisterFacets &facets, Instant now, sql::Engine engine)
{
    QList<QByteArray> conditions;
    addList(conditions, "severity", facets.severities);
    addList(conditions, "phase", facets.phases);
    addList(conditions, "holder", facets.holders);
    addList(conditions, "tlp", facets.tlps);
    addKeys(conditions, "sector", facets.sectors, isSector);
    addKeys(conditions, "class", facets.classes, isClass);
    addLeads(conditions, facets.leads, engine);
    addClocks(conditions, facets.clocks, now);
    return conditions;
}

/// Whether it is an exercise is not a matter of a row: whoever asks knows the store.
QByteArray conditionOf(RecordTrait trait)
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
        return "open_measures > 0";
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
QByteArray tagged(const char *parameter, sql::Engine engine)
{
    return "key IN (SELECT incident_key FROM incident_tag WHERE tag_key IN (" + keysIn(parameter, engine) + "))";
}

QList<QByteArray> exclusions(const RegisterQuery &query, sql::Engine engine)
{
    QList<QByteArray> conditions = facetConditions(query.excluded, query.asOf, engine);
    for (const RecordTrait trait : query.excludedTraits)
        conditions.append(conditionOf(trait));
    if (!excludedTerms(query).isEmpty())
        conditions.append("key IN " + withWords(incidentIndex(), ":without", engine));
    if (!query.excluded.tags.isEmpty())
        conditions.append(tagged(":without_tags", engine));
    for (QByteArray &condition : conditions)
        condition = "NOT (" + condition + ')';
    return conditions;
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

bool mayLack(RegisterSort sort)
{
    return sort == RegisterSort::Due || sort == RegisterSort::Lead || sort == RegisterSort::Reported
        || sort == RegisterSort::Closed;
}

} // namespace

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

QList<QByteArray> registerConditions(const RegisterQuery &query, sql::Engine engine)
{
    QList<QByteArray> conditions;
    if (query.openOnly)
        conditions.append("is_open = 1");
    conditions += facetConditions(query, query.asOf, engine);
    if (query.offeredTo)
        conditions.append("offered_to = " + QByteArray::number(int(*query.offeredTo)));
    addSpan(conditions, "logged_at", query.loggedAfter, query.loggedBefore);
    addSpan(conditions, "reported_at", query.reported.from, query.reported.until);
    addSpan(conditions, "closed_at", query.closed.from, query.closed.until);
    addSpan(conditions, "updated_at", query.updated.from, query.updated.until);
    for (const RecordTrait trait : query.traits)
        conditions.append(conditionOf(trait));
    if (!query.tags.isEmpty())
        conditions.append(tagged(":tags", engine));
    return conditions + wantedConditions(wantedOf(query.text), incidentIndex(), engine) + exclusions(query, engine);
}

bool asksForExercise(const RegisterQuery &query)
{
    return query.traits.contains(RecordTrait::Exercise) || query.excludedTraits.contains(RecordTrait::Exercise);
}

QByteArray groupColumn(RegisterGrouping grouping)
{
    switch (grouping) {
    case RegisterGrouping::None:
        return {};
    case RegisterGrouping::Holder:
        return "holder";
    case RegisterGrouping::Severity:
        return "severity";
    case RegisterGrouping::Sector:
        return "sector";
    }
    return {};
}

QByteArray groupOrder(RegisterGrouping grouping)
{
    const QByteArray column = groupColumn(grouping);
    return grouping == RegisterGrouping::Severity ? column + " DESC" : column;
}

/// Records without the time or the lead they are sorted by come last in both directions.
QByteArray registerOrder(const RegisterQuery &query)
{
    const QByteArray direction = query.order == Qt::AscendingOrder ? " ASC" : " DESC";
    const QByteArray column = columnOf(query.sort);
    QByteArrayList terms;
    if (query.grouping != RegisterGrouping::None)
        terms.append(groupOrder(query.grouping));
    if (mayLack(query.sort))
        terms.append(column + " IS NULL");
    if (column != "key")
        terms.append(column + direction);
    terms.append("key" + direction);
    return " ORDER BY " + terms.join(", ");
}

} // namespace ringi
