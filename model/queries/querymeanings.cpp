// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/querymeanings.h"

#include <QDateTime>

#include <algorithm>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

const QString kNobody = u"none"_s;
const QString kMyself = u"me"_s;

struct Stretch
{
    Instant from;
    Instant until; ///< the first moment after it
};

Instant startOf(QDate day)
{
    return {QDateTime(day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch()};
}

QDate dayOf(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms, Qt::UTC).date();
}

/// What "2026", "2026-10", "2026-10-01" or a moment stands for.
std::optional<Stretch> stretchFrom(const QString &value)
{
    if (const QDate day = QDate::fromString(value, u"yyyy-MM-dd"_s); day.isValid())
        return Stretch{startOf(day), startOf(day.addDays(1))};
    if (const QDate month = QDate::fromString(value, u"yyyy-MM"_s); month.isValid())
        return Stretch{startOf(month), startOf(month.addMonths(1))};
    if (const QDate year = QDate::fromString(value, u"yyyy"_s); year.isValid())
        return Stretch{startOf(year), startOf(year.addYears(1))};
    if (const auto moment = Instant::fromIso(value))
        return Stretch{*moment, moment->plusMs(1)};
    return {};
}

std::optional<TimeSpan> rangeFrom(const QString &value)
{
    const QStringList ends = value.split(u".."_s);
    if (ends.size() != 2 || (ends[0].isEmpty() && ends[1].isEmpty()))
        return {};
    const auto first = stretchFrom(ends[0]), last = stretchFrom(ends[1]);
    if ((!first && !ends[0].isEmpty()) || (!last && !ends[1].isEmpty()))
        return {};
    TimeSpan span;
    if (first)
        span.from = first->from;
    if (last)
        span.until = last->until;
    return span;
}

/// The shortest that begins at this moment.
QString beginning(Instant at)
{
    const QDate day = dayOf(at);
    return startOf(day) == at && day.year() > 0 && day.year() < 10'000 ? day.toString(u"yyyy-MM-dd"_s) : at.toIso();
}

/// "2026", "2026-10" or "2026-10-01" when the span is exactly that.
QString wholeOf(const TimeSpan &span)
{
    const QDate day = dayOf(*span.from);
    for (const QString &format : {u"yyyy"_s, u"yyyy-MM"_s, u"yyyy-MM-dd"_s}) {
        const QString value = day.toString(format);
        const auto stretch = stretchFrom(value);
        if (stretch && stretch->from == *span.from && stretch->until == *span.until)
            return value;
    }
    return {};
}

} // namespace

QStringList sectorKeys()
{
    QStringList keys;
    for (const QLatin1StringView sector : sectors())
        keys.append(sector);
    return keys;
}

QStringList classKeys()
{
    QStringList keys;
    for (const IncidentClass &cls : incidentClasses())
        keys.append(cls.key);
    return keys;
}

QStringList traitsItIs()
{
    return {keyOf(RecordTrait::Open), keyOf(RecordTrait::Restricted), keyOf(RecordTrait::Exercise)};
}

QStringList traitsItHas()
{
    return {keyOf(RecordTrait::Measure), keyOf(RecordTrait::OpenMeasure)};
}

QStringList exampleTimes()
{
    return {u"2026-10-01"_s, u"2026-10"_s, u"2026"_s, u"2026-10-01..2026-10-07"_s};
}

QStringList leadNames(const QueryPeople &people)
{
    QStringList names = people.me.isNull() ? QStringList{kNobody} : QStringList{kMyself, kNobody};
    for (const QueryPeople::Person &person : people.officers)
        names.append(person.name);
    return names;
}

std::optional<OfficerId> officerFrom(const QString &name, const QueryPeople &people)
{
    if (name.compare(kNobody, Qt::CaseInsensitive) == 0)
        return OfficerId();
    if (name.compare(kMyself, Qt::CaseInsensitive) == 0 && !people.me.isNull())
        return people.me;
    const auto isNamed = [&](const auto &person) { return name.compare(person.name, Qt::CaseInsensitive) == 0; };
    const auto found = std::ranges::find_if(people.officers, isNamed);
    return found == people.officers.end() ? std::nullopt : std::optional(found->id);
}

std::optional<TimeSpan> spanFrom(const QString &sign, const QString &value)
{
    const bool isComparison = sign.contains(u'<') || sign.contains(u'>');
    if (!isComparison && value.contains(u".."))
        return rangeFrom(value);
    const auto stretch = stretchFrom(value);
    if (!stretch)
        return {};
    if (sign == u">=")
        return TimeSpan{stretch->from, {}};
    if (sign == u">")
        return TimeSpan{stretch->until, {}};
    if (sign == u"<")
        return TimeSpan{{}, stretch->from};
    if (sign == u"<=")
        return TimeSpan{{}, stretch->until};
    return TimeSpan{stretch->from, stretch->until};
}

QStringList spanTerms(const QString &name, const TimeSpan &span)
{
    if (span.from && span.until) {
        if (const QString whole = wholeOf(span); !whole.isEmpty())
            return {name + u':' + whole};
    }
    QStringList terms;
    if (span.from)
        terms.append(name + u">="_s + beginning(*span.from));
    if (span.until)
        terms.append(name + u'<' + beginning(*span.until));
    return terms;
}

} // namespace ringi
