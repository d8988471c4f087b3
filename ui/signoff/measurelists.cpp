// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/measurelists.h"

#include "ui/signoff/signingways.h"

#include <algorithm>

namespace ringi {

namespace {

/// Where there are more than one list holds, what has been left longest is in it.
QList<MeasureRow> inState(Queries &queries, MeasureState state, Qt::SortOrder order)
{
    MeasureQuery query;
    query.states = {state};
    query.order = order;
    return queries.measures(query);
}

void sortNewestFirst(QList<MeasureRow> &rows)
{
    std::ranges::stable_sort(rows, std::ranges::greater(), [](const MeasureRow &row) { return row.updatedAt; });
}

/// Urgent ones first, then by the nearest time; what has none stands last.
bool isMorePressing(const MeasureRow &one, const MeasureRow &other)
{
    if (one.isUrgent != other.isUrgent)
        return one.isUrgent;
    const auto due = nearestDue(one);
    const auto otherDue = nearestDue(other);
    if (due.has_value() != otherDue.has_value())
        return due.has_value();
    return due && *due != *otherDue ? *due < *otherDue : one.updatedAt < other.updatedAt;
}

QList<MeasureRow> byPressure(QList<MeasureRow> rows)
{
    std::ranges::stable_sort(rows, isMorePressing);
    return rows;
}

void addNew(QList<MeasureRow> &rows, const QList<MeasureRow> &found)
{
    for (const MeasureRow &row : found) {
        const bool isThere = std::ranges::any_of(rows, [&](const MeasureRow &one) { return one.id == row.id; });
        if (!isThere)
            rows.append(row);
    }
}

QList<MeasureRow> onPostsOf(Queries &queries, const Officer &officer)
{
    if (officer.posts.isEmpty())
        return {};
    MeasureQuery query;
    query.waitsFor = officer.division;
    query.posts = officer.posts;
    query.order = Qt::AscendingOrder;
    return queries.measures(query);
}

/// What it takes to ask the rules about a sheet; its history and its like are left out.
MeasureFile caseOf(Queries &queries, const MeasureId &id, const Registry &registry)
{
    MeasureFile file;
    file.measure = queries.measure(id);
    file.incident = queries.incident(file.measure.incident);
    file.registry = registry;
    return file;
}

QList<MeasureKind> kindsDelegatedTo(const Officer &officer, const Registry &registry, Instant now)
{
    QList<MeasureKind> kinds;
    for (const Delegation &one : registry.powers.delegations) {
        const bool isTheirs = one.division == officer.division && officer.posts.contains(one.post);
        if (isTheirs && one.isInForce(now) && !kinds.contains(one.measure))
            kinds.append(one.measure);
    }
    return kinds;
}

bool maySignAsDelegate(const MeasureFile &file, const Officer &officer, Instant now)
{
    const QList<SigningWay> ways = waysToSign(file, officer.actor(now), now);
    return std::ranges::any_of(ways, [](const SigningWay &way) { return way.mandate.capacity == Capacity::Delegate; });
}

/// How far a delegation goes, only the rules know: each sheet that waits for a decision of its kind is asked.
QList<MeasureRow> delegatedTo(Queries &queries, const Officer &officer, const Registry &registry, Instant now)
{
    MeasureQuery query;
    query.kinds = kindsDelegatedTo(officer, registry, now);
    query.waitsAt = WaitingGate{GateKind::Decide, {}, {}};
    query.order = Qt::AscendingOrder;
    if (query.kinds.isEmpty())
        return {};
    QList<MeasureRow> rows = queries.measures(query);
    rows.removeIf(
        [&](const MeasureRow &row) { return !maySignAsDelegate(caseOf(queries, row.id, registry), officer, now); });
    return rows;
}

QList<MeasureRow> waitingFor(Queries &queries, const Officer &officer, const Registry &registry, Instant now)
{
    QList<MeasureRow> rows = onPostsOf(queries, officer);
    for (const Deputyship &one : registry.powers.deputies) {
        if (one.deputy == officer.id && one.isInForce(now))
            addNew(rows, onPostsOf(queries, registry.officers.value(one.absent)));
    }
    addNew(rows, delegatedTo(queries, officer, registry, now));
    return byPressure(rows);
}

QList<MeasureRow> toViewBy(Queries &queries, const OfficerId &officer)
{
    MeasureQuery query;
    query.toViewBy = officer;
    query.order = Qt::AscendingOrder;
    return queries.measures(query);
}

} // namespace

std::optional<Instant> nearestDue(const MeasureRow &row)
{
    if (row.due && row.laterDue)
        return std::min(*row.due, *row.laterDue);
    return row.due ? row.due : row.laterDue;
}

MeasureLists measureListsOf(Queries &queries, const Officer &officer, Instant now)
{
    MeasureLists lists;
    lists.waiting = waitingFor(queries, officer, queries.registry(), now);
    lists.toView = toViewBy(queries, officer.id);
    lists.circulating = byPressure(inState(queries, MeasureState::Circulating, Qt::AscendingOrder));
    for (const MeasureState state : {MeasureState::Draft, MeasureState::Returned})
        lists.drafts += inState(queries, state, Qt::DescendingOrder);
    for (const MeasureState state : {MeasureState::Approved, MeasureState::CarriedOut, MeasureState::Reviewed,
                                     MeasureState::Rejected, MeasureState::Withdrawn, MeasureState::Revoked})
        lists.decided += inState(queries, state, Qt::DescendingOrder);
    sortNewestFirst(lists.drafts);
    sortNewestFirst(lists.decided);
    return lists;
}

std::optional<MeasureRow> nextToSign(Queries &queries, const Officer &officer, const MeasureId &besides, Instant now)
{
    const Registry registry = queries.registry();
    for (const MeasureRow &row : waitingFor(queries, officer, registry, now)) {
        const bool isOther = row.id != besides;
        if (isOther && !waysToSign(caseOf(queries, row.id, registry), officer.actor(now), now).isEmpty())
            return row;
    }
    return {};
}

} // namespace ringi
