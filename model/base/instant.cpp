// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/instant.h"

#include <QDateTime>

#include <array>
#include <chrono>
#include <cstdio>

namespace ringi {

namespace {

using std::chrono::days;
using std::chrono::floor;
using std::chrono::hh_mm_ss;
using std::chrono::milliseconds;
using std::chrono::sys_time;
using std::chrono::year_month_day;

constexpr qsizetype kCanonicalLength = 24;

int digits(const QString &text, int from, int count)
{
    int value = 0;
    for (int i = from; i < from + count; ++i) {
        const ushort c = text.at(i).unicode();
        if (c < '0' || c > '9')
            return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

bool isCanonical(const QString &text)
{
    static constexpr std::array<std::pair<int, char>, 7> kMarks{
        {{4, '-'}, {7, '-'}, {10, 'T'}, {13, ':'}, {16, ':'}, {19, '.'}, {23, 'Z'}}};
    return text.size() == kCanonicalLength
        && std::all_of(kMarks.begin(), kMarks.end(), [&](auto m) { return text.at(m.first) == QLatin1Char(m.second); });
}

/// The form this program writes, read without the calendar machinery of QDateTime, which a rebuild would feel.
std::optional<Instant> fromCanonical(const QString &text)
{
    using namespace std::chrono;
    const int y = digits(text, 0, 4), mo = digits(text, 5, 2), d = digits(text, 8, 2);
    const int h = digits(text, 11, 2), mi = digits(text, 14, 2), s = digits(text, 17, 2), ms = digits(text, 20, 3);
    const year_month_day date{year{y}, month{unsigned(mo)}, day{unsigned(d)}};
    if (y < 0 || mo < 0 || d < 0 || !date.ok() || h < 0 || h > 23 || mi < 0 || mi > 59 || s < 0 || s > 59 || ms < 0)
        return {};
    const auto span = sys_days{date}.time_since_epoch() + hours{h} + minutes{mi} + seconds{s} + milliseconds{ms};
    return Instant{duration_cast<milliseconds>(span).count()};
}

} // namespace

QString Instant::toIso() const
{
    const sys_time<milliseconds> at{milliseconds{ms}};
    const auto midnight = floor<days>(at);
    const year_month_day date{midnight};
    const hh_mm_ss time{at - midnight};
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", int(date.year()),
                  unsigned(date.month()), unsigned(date.day()), int(time.hours().count()), int(time.minutes().count()),
                  int(time.seconds().count()), int(time.subseconds().count()));
    return QString::fromLatin1(text.data());
}

std::optional<Instant> Instant::fromIso(const QString &text)
{
    if (isCanonical(text))
        return fromCanonical(text);
    const QDateTime parsed = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!parsed.isValid() || parsed.timeSpec() == Qt::LocalTime)
        return {};
    return Instant{parsed.toMSecsSinceEpoch()};
}

int Instant::year() const
{
    const sys_time<milliseconds> at{milliseconds{ms}};
    return int(year_month_day{floor<days>(at)}.year());
}

} // namespace ringi
