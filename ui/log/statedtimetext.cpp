// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/statedtimetext.h"

#include <QDateTime>
#include <QRegularExpression>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

struct Typed
{
    QString text;
    bool about = false;
};

/// "about" is taken off the text; full-width digits and signs become plain ones.
Typed plainly(const QString &text)
{
    static const QRegularExpression about(u"^(about|approx\\.?|ca\\.?|c\\.|around|~|約)\\s*|\\s*(頃|ごろ)$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QString folded = text.normalized(QString::NormalizationForm_KC).trimmed();
    QString bare = folded;
    bare.remove(about);
    return {bare.trimmed(), bare.trimmed() != folded};
}

std::optional<Instant> momentOf(const QDate &date, const QTime &time, const QString &zone)
{
    const QDateTime moment(date, time, zoneNamed(zone));
    if (!date.isValid() || !time.isValid() || !moment.isValid())
        return {};
    return Instant{moment.toMSecsSinceEpoch()};
}

Precision precisionOf(const QRegularExpressionMatch &match)
{
    if (!match.captured(u"second"_s).isEmpty())
        return Precision::Second;
    if (!match.captured(u"minute"_s).isEmpty())
        return Precision::Minute;
    if (!match.captured(u"hour"_s).isEmpty())
        return Precision::Hour;
    if (!match.captured(u"day"_s).isEmpty())
        return Precision::Day;
    return match.captured(u"month"_s).isEmpty() ? Precision::Year : Precision::Month;
}

int numberOr(int fallback, const QString &digits)
{
    return digits.isEmpty() ? fallback : digits.toInt();
}

std::optional<StatedTime> stated(std::optional<Instant> at, Precision precision, bool about, const QString &zone)
{
    if (!at)
        return {};
    return StatedTime{*at, precision, about, zone};
}

std::optional<StatedTime> readDated(const Typed &typed, const QString &zone)
{
    static const QRegularExpression form(
        u"^(?<year>(?:19|20)\\d{2})(?:[-/.年](?<month>\\d{1,2})(?:[-/.月](?<day>\\d{1,2}))?)?[年月日]?"
        u"(?:[T\\s]+(?<hour>\\d{1,2})(?:[:時](?<minute>\\d{2})(?::(?<second>\\d{2}))?)?[時分]?)?$"_s);
    const auto match = form.match(typed.text);
    if (!match.hasMatch())
        return {};
    const QDate date(match.captured(u"year"_s).toInt(), numberOr(1, match.captured(u"month"_s)),
                     numberOr(1, match.captured(u"day"_s)));
    const QTime time(numberOr(0, match.captured(u"hour"_s)), numberOr(0, match.captured(u"minute"_s)),
                     numberOr(0, match.captured(u"second"_s)));
    return stated(momentOf(date, time, zone), precisionOf(match), typed.about, zone);
}

std::optional<StatedTime> readOfDay(const Typed &typed, const QString &zone, Instant now, Leaning leaning)
{
    static const QRegularExpression form(u"^(?<hour>\\d{1,2}):?(?<minute>\\d{2})$"_s);
    const auto match = form.match(typed.text);
    if (!match.hasMatch())
        return {};
    const QTime time(match.captured(u"hour"_s).toInt(), match.captured(u"minute"_s).toInt());
    const QDate today = QDateTime::fromMSecsSinceEpoch(now.ms, zoneNamed(zone)).date();
    auto at = momentOf(today, time, zone);
    if (at && leaning == Leaning::Past && *at > now.plusMs(kHour))
        at = momentOf(today.addDays(-1), time, zone);
    if (at && leaning == Leaning::Future && *at <= now)
        at = momentOf(today.addDays(1), time, zone);
    return stated(at, Precision::Minute, typed.about, zone);
}

QString formOf(Precision precision)
{
    switch (precision) {
    case Precision::Second:
        return u"yyyy-MM-dd HH:mm:ss"_s;
    case Precision::Minute:
        return u"yyyy-MM-dd HH:mm"_s;
    case Precision::Hour:
        return u"yyyy-MM-dd HH"_s;
    case Precision::Day:
        return u"yyyy-MM-dd"_s;
    case Precision::Month:
        return u"yyyy-MM"_s;
    case Precision::Year:
        return u"yyyy"_s;
    }
    return {};
}

} // namespace

std::optional<StatedTime> readStatedTime(const QString &text, const QString &zone, Instant now, Leaning leaning)
{
    const Typed typed = plainly(text);
    if (const auto dated = readDated(typed, zone))
        return dated;
    return readOfDay(typed, zone, now, leaning);
}

QString writeStatedTime(const StatedTime &time)
{
    return writeStatedTimeIn(time, time.zone);
}

QString writeStatedTimeIn(const StatedTime &time, const QString &zone)
{
    return QDateTime::fromMSecsSinceEpoch(time.at.ms, zoneNamed(zone)).toString(formOf(time.precision));
}

QTimeZone zoneNamed(const QString &zone)
{
    if (zone.isEmpty() || zone == u"Z")
        return QTimeZone::utc();
    static const QRegularExpression offset(u"^([+-])(\\d{2}):?(\\d{2})$"_s);
    const auto match = offset.match(zone);
    if (match.hasMatch()) {
        const int seconds = match.captured(2).toInt() * 3600 + match.captured(3).toInt() * 60;
        return QTimeZone(match.captured(1) == u"-" ? -seconds : seconds);
    }
    const QTimeZone named(zone.toUtf8());
    return named.isValid() ? named : QTimeZone::utc();
}

} // namespace ringi
