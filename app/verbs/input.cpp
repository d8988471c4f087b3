// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/input.h"

#include "app/verbs/fieldcheck.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

#include <cstdio>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kPart = 64 << 10;
constexpr qint64 kLargestInput = 16 << 20; ///< bytes; the texts of an incident end long before

Precision precisionOf(const QRegularExpressionMatch &written)
{
    if (written.hasCaptured(u"second"_s))
        return Precision::Second;
    if (written.hasCaptured(u"time"_s))
        return Precision::Minute;
    if (written.hasCaptured(u"day"_s))
        return Precision::Day;
    return written.hasCaptured(u"month"_s) ? Precision::Month : Precision::Year;
}

QString wholeTime(const QRegularExpressionMatch &written)
{
    const auto part = [&](const QString &name, const QString &otherwise) {
        return written.hasCaptured(name) ? written.captured(name) : otherwise;
    };
    return u"%1-%2-%3T%4:%5%6"_s.arg(written.captured(u"year"_s), part(u"month"_s, u"01"_s), part(u"day"_s, u"01"_s),
                                     part(u"time"_s, u"00:00"_s), part(u"second"_s, u"00"_s), part(u"zone"_s, u"Z"_s));
}

/// The whole form of a time that was written as one text; anything else stays as it is, for the check to judge.
QJsonValue stated(const QJsonValue &json)
{
    static const QRegularExpression form(
        u"^(?<year>\\d{4})(?:-(?<month>\\d\\d)(?:-(?<day>\\d\\d)(?:T(?<time>\\d\\d:\\d\\d)(?::(?<second>\\d\\d))?"
        u"(?<zone>Z|[+-]\\d\\d:\\d\\d))?)?)?$"_s);
    const QRegularExpressionMatch written = form.match(json.toString());
    const auto at = written.hasMatch() ? Instant::fromIso(wholeTime(written)) : std::nullopt;
    return at ? QJsonValue(toBody(StatedTime{*at, precisionOf(written), false, written.captured(u"zone"_s)})) : json;
}

QJsonObject withTimesStated(QJsonObject json)
{
    QJsonObject times = json.value(u"times"_s).toObject();
    for (const QString &name : times.keys())
        times.insert(name, stated(times.value(name)));
    if (!times.isEmpty())
        json.insert(u"times"_s, times);
    return json;
}

/// A pipe gives what is in it so far; only an empty read is its end.
QByteArray wholeInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        throw Fault(FaultKind::Unreadable, u"standard input"_s);
    QByteArray bytes;
    for (QByteArray part = input.read(kPart); !part.isEmpty(); part = input.read(kPart)) {
        bytes += part;
        if (bytes.size() > kLargestInput)
            throw Fault(FaultKind::Unreadable, u"standard input: more than 16 MiB"_s);
    }
    return bytes;
}

template <Described T> T checked(const QJsonObject &json)
{
    FieldCheck::check<T>(json, {});
    return fromBody<T>(json);
}

} // namespace

QJsonObject objectFromInput()
{
    const QByteArray bytes = wholeInput();
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        throw Fault(FaultKind::Unreadable, u"standard input, byte %1: %2"_s.arg(error.offset).arg(error.errorString()));
    if (!document.isObject())
        throw Fault(FaultKind::Unreadable, u"standard input: expected one JSON object"_s);
    return document.object();
}

IncidentContent incidentFrom(const QJsonObject &json)
{
    return checked<IncidentContent>(withTimesStated(json));
}

MeasureContent measureFrom(const QJsonObject &json)
{
    return checked<MeasureContent>(json);
}

} // namespace ringi
