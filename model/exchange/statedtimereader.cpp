// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/statedtimereader.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

QStringList isoPatterns()
{
    QStringList patterns{u"yyyy-MM-dd"_s, u"yyyy-MM"_s, u"yyyy"_s, u"yyyyMMdd"_s};
    for (const QString &between : {u"T"_s, u" "_s}) {
        for (const QString &time : {u"HH:mm:ss"_s, u"HH:mm:ss.zzz"_s, u"HH:mm"_s}) {
            for (const QString &zone : {QString(), u"t"_s})
                patterns.append(u"yyyy-MM-dd"_s + between + time + zone);
        }
    }
    return patterns;
}

QStringList expanded(const QStringList &formats)
{
    QStringList patterns;
    for (const QString &format : formats)
        patterns += format == u"iso" ? isoPatterns() : QStringList{format};
    return patterns;
}

std::optional<int> fixedOffset(const QString &zone)
{
    static const auto kOffset = TimeFormat::fromPattern(u"yyyyt"_s);
    if (zone.isEmpty() || zone == u"UTC" || zone == u"Z")
        return 0;
    const auto read = kOffset->read(QString(u"2000"_s + zone));
    return read ? read->offsetMinutes : std::nullopt;
}

/// Takes a word for "about" off the text, before or behind; true when there was one.
bool takeAbout(QStringView &text)
{
    static constexpr auto kBefore = std::to_array<QStringView>(
        {u"about ", u"around ", u"circa ", u"approximately ", u"approx. ", u"ca. ", u"ca ", u"c. ", u"~", u"約"});
    static constexpr auto kBehind = std::to_array<QStringView>({u"ごろ", u"頃", u"(about)", u"?"});
    for (const QStringView word : kBefore) {
        if (text.startsWith(word, Qt::CaseInsensitive)) {
            text = text.mid(word.size()).trimmed();
            return true;
        }
    }
    for (const QStringView word : kBehind) {
        if (text.endsWith(word, Qt::CaseInsensitive)) {
            text = text.chopped(word.size()).trimmed();
            return true;
        }
    }
    return false;
}

} // namespace

bool isTimeFormat(const QString &pattern)
{
    return pattern == u"iso" || TimeFormat::fromPattern(pattern);
}

bool isTimeZone(const QString &zone)
{
    return fixedOffset(zone) || QTimeZone::isTimeZoneIdAvailable(zone.toLatin1());
}

StatedTimeReader::StatedTimeReader(const TimeRules &rules)
    : m_rules(rules)
    , m_offsetMinutes(fixedOffset(rules.zone))
{
    const QStringList patterns = expanded(rules.formats);
    for (const QString &pattern : patterns) {
        if (const auto format = TimeFormat::fromPattern(pattern))
            m_formats.append(*format);
    }
    if (!m_offsetMinutes)
        m_zone = QTimeZone(rules.zone.toLatin1());
}

ReadTime StatedTimeReader::read(QStringView text) const
{
    ReadTime best;
    const auto parts = text.split(m_rules.mark);
    for (const QStringView part : parts) {
        const ReadTime one = readOne(part.trimmed());
        if (one.state == ReadTime::State::Unreadable)
            return one;
        if (one.state == ReadTime::State::Absent)
            continue;
        if (best.state == ReadTime::State::Absent || goesBefore(one.time, best.time))
            best = one;
    }
    return best;
}

bool StatedTimeReader::goesBefore(const StatedTime &one, const StatedTime &other) const
{
    switch (m_rules.several) {
    case Several::Earliest:
        return one.at < other.at;
    case Several::Latest:
        return one.at > other.at;
    case Several::First:
        return false;
    }
    return false;
}

bool StatedTimeReader::isAbsent(QStringView text) const
{
    return text.isEmpty() || std::ranges::any_of(m_rules.absent, [text](const QString &word) {
               return text.compare(word, Qt::CaseInsensitive) == 0;
           });
}

ReadTime StatedTimeReader::readOne(QStringView text) const
{
    if (isAbsent(text))
        return {};
    const bool about = takeAbout(text);
    for (const TimeFormat &format : m_formats) {
        if (const auto written = format.read(text)) {
            ReadTime result{ReadTime::State::Stated, stated(*written)};
            result.time.about = about;
            return result;
        }
    }
    return {ReadTime::State::Unreadable, {}};
}

void StatedTimeReader::applyConventions(WrittenTime &written) const
{
    if (written.precision != Precision::Day || written.day != 1)
        return;
    if (m_rules.firstOfYearIsYear && written.month == 1)
        written.precision = Precision::Year;
    else if (m_rules.firstOfMonthIsMonth)
        written.precision = Precision::Month;
}

StatedTime StatedTimeReader::stated(const WrittenTime &written) const
{
    WrittenTime time = written;
    applyConventions(time);
    if (time.offsetMinutes)
        return {time.asUtc().plusMs(-*time.offsetMinutes * kMinute), time.precision, false, time.zone};
    return {inZone(time), time.precision, false, m_rules.zone};
}

Instant StatedTimeReader::inZone(const WrittenTime &written) const
{
    if (m_offsetMinutes)
        return written.asUtc().plusMs(-*m_offsetMinutes * kMinute);
    const QDateTime local(QDate(written.year, written.month, written.day),
                          QTime(written.hour, written.minute, written.second, written.millisecond), m_zone);
    return {local.toMSecsSinceEpoch()};
}

} // namespace ringi
