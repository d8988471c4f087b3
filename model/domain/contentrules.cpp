// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contentrules.h"

#include "domain/taxonomy.h"

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

/// Clocks of desks differ a little; what lies within this is not "in the future".
constexpr qint64 kClockTolerance = 5 * kMinute;

qint64 spanOf(Precision precision)
{
    switch (precision) {
    case Precision::Second:
        return 1'000;
    case Precision::Minute:
        return kMinute;
    case Precision::Hour:
        return kHour;
    case Precision::Day:
        return kDay;
    case Precision::Month:
        return 31 * kDay;
    case Precision::Year:
        return 366 * kDay;
    }
    return 0;
}

struct NamedTime
{
    QString name;
    const std::optional<StatedTime> &time;
};

Guard notInFuture(const NamedTime &stated, Instant now)
{
    if (stated.time && stated.time->at > now.plusMs(kClockTolerance))
        return Refusal{RefusalCode::TimeInFuture, {stated.name}};
    return {};
}

Guard inOrder(const NamedTime &earlier, const NamedTime &later)
{
    if (earlier.time && later.time && contradict(*earlier.time, *later.time))
        return Refusal{RefusalCode::TimesOutOfOrder, {earlier.name, later.name}};
    return {};
}

Guard timesGuard(const IncidentTimes &times, Instant now)
{
    if (!times.reported)
        return Refusal{RefusalCode::ReportedTimeMissing, {}};
    const QList<NamedTime> all{{u"occurred"_s, times.occurred},
                               {u"detected"_s, times.detected},
                               {u"reported"_s, times.reported},
                               {u"contained"_s, times.contained},
                               {u"recovered"_s, times.recovered}};
    for (const NamedTime &stated : all) {
        if (const auto no = notInFuture(stated, now))
            return no;
    }
    // Occurred, detected and reported follow each other; so do occurred, contained and recovered.
    const QList<std::pair<int, int>> pairs{{0, 1}, {0, 2}, {1, 2}, {0, 3}, {3, 4}};
    for (const auto &[earlier, later] : pairs) {
        if (const auto no = inOrder(all[earlier], all[later]))
            return no;
    }
    return {};
}

Guard textsGuard(const IncidentContent &content)
{
    if (content.title.isEmpty())
        return Refusal{RefusalCode::TitleMissing, {}};
    if (content.title.size() > kTitleLimit)
        return Refusal{RefusalCode::TitleTooLong, {QString::number(kTitleLimit)}};
    if (content.summary.size() > kTextLimit)
        return Refusal{RefusalCode::TextTooLong, {u"summary"_s, QString::number(kTextLimit)}};
    return {};
}

Guard keysGuard(const IncidentContent &content)
{
    if (!isClass(content.cls))
        return Refusal{RefusalCode::ClassUnknown, {content.cls}};
    if (!content.type.isEmpty() && !isTypeOf(content.type, content.cls))
        return Refusal{RefusalCode::TypeNotOfClass, {content.type, content.cls}};
    if (!content.sector.isEmpty() && !isSector(content.sector))
        return Refusal{RefusalCode::SectorUnknown, {content.sector}};
    if (content.assessment.override && content.assessment.overrideReason.trimmed().isEmpty())
        return Refusal{RefusalCode::OverrideReasonMissing, {}};
    return {};
}

} // namespace

bool contradict(const StatedTime &earlier, const StatedTime &later)
{
    const Instant latest = later.at.plusMs(spanOf(later.precision));
    return earlier.at >= latest && !earlier.about && !later.about;
}

IncidentContent tidied(IncidentContent content)
{
    content.title = content.title.simplified();
    content.summary = content.summary.trimmed();
    content.organisation = content.organisation.trimmed();
    content.source = content.source.trimmed();
    if (content.cls.isEmpty()) {
        content.cls = u"other"_s;
        content.type = u"undetermined"_s;
    }
    return content;
}

Guard contentGuard(const IncidentContent &content, Instant now)
{
    if (const auto no = textsGuard(content))
        return no;
    if (const auto no = timesGuard(content.times, now))
        return no;
    return keysGuard(content);
}

} // namespace ringi
