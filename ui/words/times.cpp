// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/times.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace ringi::words {

namespace {

constexpr int kJstOffset = 9 * 3600;

class TimeWords
{
    Q_DECLARE_TR_FUNCTIONS(Times)
};

QString twoDigits(qint64 figure)
{
    return QStringLiteral("%1").arg(figure, 2, 10, QLatin1Char('0'));
}

/// Reads "+09:00", "Z", an IANA name or nothing.
QTimeZone zoneOf(const QString &stated)
{
    if (stated.isEmpty() || stated == QLatin1StringView("Z"))
        return QTimeZone::utc();
    const QByteArray id = stated.toLatin1();
    const QTimeZone named(stated.startsWith(u'+') || stated.startsWith(u'-') ? "UTC" + id : id);
    return named.isValid() ? named : QTimeZone::utc();
}

QString zoneName(const QDateTime &time)
{
    if (time.offsetFromUtc() == kJstOffset)
        return TimeWords::tr("JST");
    if (time.offsetFromUtc() == 0)
        return TimeWords::tr("UTC");
    return QStringLiteral("UTC%1%2:%3")
        .arg(time.offsetFromUtc() < 0 ? u"-" : u"+", twoDigits(qAbs(time.offsetFromUtc()) / 3600),
             twoDigits(qAbs(time.offsetFromUtc()) / 60 % 60));
}

QString formatFor(Precision precision)
{
    switch (precision) {
    case Precision::Year:
        return TimeWords::tr("yyyy", "date format of a year");
    case Precision::Month:
        return TimeWords::tr("MMMM yyyy", "date format of a month");
    case Precision::Day:
        return TimeWords::tr("d MMM yyyy", "date format of a day");
    case Precision::Hour:
        return TimeWords::tr("d MMM yyyy, HH'h'", "date format down to the hour");
    case Precision::Minute:
        return TimeWords::tr("d MMM yyyy HH:mm", "date format down to the minute");
    case Precision::Second:
        return TimeWords::tr("d MMM yyyy HH:mm:ss", "date format down to the second");
    }
    return {};
}

bool hasTimeOfDay(Precision precision)
{
    return precision == Precision::Hour || precision == Precision::Minute || precision == Precision::Second;
}

} // namespace

QDateTime inZone(Instant at, Zone zone)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms, Qt::OffsetFromUTC, zone == Zone::Jst ? kJstOffset : 0);
}

QLocale locale()
{
    return QLocale(TimeWords::tr("en_GB", "the code of the language this is translated to, as en_GB"));
}

QString duration(qint64 ms)
{
    const qint64 minutes = qAbs(ms) / kMinute;
    if (minutes >= 24 * 60)
        return TimeWords::tr("%1d %2h").arg(minutes / (24 * 60)).arg(twoDigits(minutes / 60 % 24));
    if (minutes >= 60)
        return TimeWords::tr("%1h %2m").arg(minutes / 60).arg(twoDigits(minutes % 60));
    return TimeWords::tr("%1m", "a span of minutes").arg(minutes);
}

QString wait(qint64 ms)
{
    const auto seconds = int((ms + 999) / 1000);
    if (seconds <= 120)
        return TimeWords::tr("%n second(s)", nullptr, seconds);
    return TimeWords::tr("%n minute(s)", nullptr, (seconds + 59) / 60);
}

QString timeLeft(Instant due, Instant now)
{
    if (due < now)
        return TimeWords::tr("%1 late").arg(duration(now - due));
    return duration(due - now);
}

QString clock(Instant at)
{
    return inZone(at, Zone::Jst).toString(QStringLiteral("HH:mm"));
}

QString clockWithSeconds(Instant at, Zone zone)
{
    return inZone(at, zone).toString(QStringLiteral("HH:mm:ss"));
}

QString date(Instant at, Zone zone)
{
    return locale().toString(inZone(at, zone), formatFor(Precision::Day));
}

QString weekday(Instant at, Zone zone)
{
    return locale().toString(inZone(at, zone), TimeWords::tr("ddd d MMM", "date format of a weekday and a day"));
}

QString dateTime(Instant at)
{
    return locale().toString(inZone(at, Zone::Jst), formatFor(Precision::Minute));
}

QString recent(Instant at, Instant now)
{
    const QDateTime then = inZone(at, Zone::Jst);
    const QDateTime today = inZone(now, Zone::Jst);
    if (then.date() == today.date())
        return clock(at);
    if (then.date().year() != today.date().year())
        return date(at);
    return locale().toString(then, TimeWords::tr("d MMM HH:mm", "date format of a day of this year and a time"));
}

QString signedTime(Instant at)
{
    return TimeWords::tr("%1 JST (%2 UTC)").arg(dateTime(at), inZone(at, Zone::Utc).toString(QStringLiteral("HH:mm")));
}

QString stated(const StatedTime &time)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(time.at.ms, Qt::UTC).toTimeZone(zoneOf(time.zone));
    QString text = locale().toString(at, formatFor(time.precision));
    if (hasTimeOfDay(time.precision))
        text = TimeWords::tr("%1 %2", "a time and its zone").arg(text, zoneName(at));
    return time.about ? TimeWords::tr("about %1", "a time").arg(text) : text;
}

} // namespace ringi::words
