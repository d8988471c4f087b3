// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/input.h"

#include "domain/fieldcheck.h"

#include <QRegularExpression>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

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

/// Throws Fault(Unreadable) for the first field that does not fit.
template <Described T> void demandFit(const QJsonObject &json, const QString &place)
{
    const QList<FieldFault> faults = FieldCheck::faultsIn<T>(json);
    if (!faults.isEmpty())
        throw Fault(FaultKind::Unreadable, place + faults.first().sentence());
}

template <Described T> T checked(const QJsonObject &json)
{
    demandFit<T>(json, {});
    return fromBody<T>(json);
}

/// An answer is said outright; what is left out is not a yes.
struct StatedAnswer
{
    QString item;
    std::optional<ChecklistAnswer> answer;
    QString remark;
    QString evidence;

    RINGI_DESCRIBE(visit("item", self.item); visit("answer", self.answer); visit("remark", self.remark);
                   visit("evidence", self.evidence);)
};

ItemAnswer answerFrom(const QJsonValue &json, const QString &place)
{
    if (!json.isObject())
        throw Fault(FaultKind::Unreadable, u"%1 expected an object"_s.arg(place));
    demandFit<StatedAnswer>(json.toObject(), place);
    const auto stated = fromBody<StatedAnswer>(json.toObject());
    if (!stated.answer)
        throw Fault(FaultKind::Unreadable, u"%1answer: expected yes, no or not_applicable"_s.arg(place));
    return {stated.item, *stated.answer, stated.remark, stated.evidence};
}

} // namespace

IncidentContent incidentFrom(const QJsonObject &json)
{
    return checked<IncidentContent>(withTimesStated(json));
}

MeasureContent measureFrom(const QJsonObject &json)
{
    return checked<MeasureContent>(json);
}

AfterReview reviewFrom(const QJsonObject &json)
{
    return checked<AfterReview>(json);
}

QList<ItemAnswer> answersFrom(const QJsonArray &json)
{
    QList<ItemAnswer> answers;
    for (const QJsonValue &one : json)
        answers.append(answerFrom(one, u"%1."_s.arg(answers.size() + 1)));
    return answers;
}

} // namespace ringi
