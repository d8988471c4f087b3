// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/decisionfilter.h"

#include "base/clock.h"

#include <QUrlQuery>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

WaitingGate gateOf(const WaitingBucket &bucket, Instant now)
{
    WaitingGate gate{bucket.kind, {}, {}};
    if (bucket.age < int(kGateDays.size()))
        gate.after = now.plusMs(-kGateDays[size_t(bucket.age)] * kDay);
    if (bucket.age > 0)
        gate.until = now.plusMs(-kGateDays[size_t(bucket.age) - 1] * kDay);
    return gate;
}

template <Keyed E> QString keysOf(const QList<E> &values)
{
    QStringList keys;
    for (const E value : values)
        keys.append(keyOf(value));
    return keys.join(u',');
}

template <Keyed E> QList<E> valuesOf(const QString &keys)
{
    QList<E> values;
    for (const QString &key : keys.split(u',')) {
        if (const auto value = fromKey<E>(key))
            values.append(*value);
    }
    return values;
}

void putIf(QUrlQuery &text, const QString &name, const QString &value)
{
    if (!value.isEmpty() && value != u"0"_s)
        text.addQueryItem(name, value);
}

QString mark(bool is)
{
    return is ? u"1"_s : QString();
}

} // namespace

MeasureQuery queryOf(const DecisionFilter &filter, Instant now)
{
    MeasureQuery query;
    query.states = filter.states;
    query.kinds = filter.kinds;
    query.decidedAs = filter.decidedAs;
    query.urgentOnly = filter.isUrgent;
    query.returnedOnly = filter.isReturned;
    query.decidedOnly = filter.states.isEmpty() && !filter.waitsAt;
    if (filter.isLaterOverdue)
        query.laterDueBefore = now;
    if (filter.lapsingDays > 0) {
        query.lapsesAfter = now;
        query.lapsesBefore = now.plusMs(filter.lapsingDays * kDay);
    }
    if (filter.decidedDays > 0)
        query.decidedAfter = now.plusMs(-filter.decidedDays * kDay);
    if (filter.waitsAt)
        query.waitsAt = gateOf(*filter.waitsAt, now);
    return query;
}

QString textOf(const DecisionFilter &filter)
{
    QUrlQuery text;
    putIf(text, u"states"_s, keysOf(filter.states));
    putIf(text, u"kinds"_s, keysOf(filter.kinds));
    putIf(text, u"decided_as"_s, keysOf(filter.decidedAs));
    putIf(text, u"urgent"_s, mark(filter.isUrgent));
    putIf(text, u"returned"_s, mark(filter.isReturned));
    putIf(text, u"later"_s, mark(filter.isLaterOverdue));
    putIf(text, u"lapsing"_s, QString::number(filter.lapsingDays));
    putIf(text, u"decided"_s, QString::number(filter.decidedDays));
    if (filter.waitsAt) {
        putIf(text, u"gate"_s, keyOf(filter.waitsAt->kind));
        putIf(text, u"age"_s, QString::number(filter.waitsAt->age));
    }
    return text.toString();
}

DecisionFilter filterOf(const QString &text)
{
    const QUrlQuery from(text);
    const auto valueOf = [&from](const QString &name) { return from.queryItemValue(name); };
    DecisionFilter filter;
    filter.states = valuesOf<MeasureState>(valueOf(u"states"_s));
    filter.kinds = valuesOf<MeasureKind>(valueOf(u"kinds"_s));
    filter.decidedAs = valuesOf<Capacity>(valueOf(u"decided_as"_s));
    filter.isUrgent = from.hasQueryItem(u"urgent"_s);
    filter.isReturned = from.hasQueryItem(u"returned"_s);
    filter.isLaterOverdue = from.hasQueryItem(u"later"_s);
    filter.lapsingDays = std::max(0, valueOf(u"lapsing"_s).toInt());
    filter.decidedDays = std::max(0, valueOf(u"decided"_s).toInt());
    if (const auto kind = fromKey<GateKind>(valueOf(u"gate"_s)))
        filter.waitsAt = WaitingBucket{*kind, std::clamp(valueOf(u"age"_s).toInt(), 0, kGateAges - 1)};
    return filter;
}

} // namespace ringi
