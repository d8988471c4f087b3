// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/routefindings.h"

#include "app/verbs/jsonparts.h"
#include "app/verbs/words.h"
#include "base/boundedread.h"
#include "exchange/inputfault.h"
#include "ui/words/labels.h"

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

QString soundness(const RouteFileError &error)
{
    const QString reason = words::label(error.unsound->code);
    return error.detail.isEmpty() ? reason : VerbWords::tr("%1: %2").arg(reason, error.detail);
}

QString reasonOf(const RouteFileError &error)
{
    switch (error.fault) {
    case RouteFileFault::TooLarge:
        return VerbWords::tr("this is too large for a route");
    case RouteFileFault::NotJson:
        return VerbWords::tr("this is not JSON: %1").arg(error.detail);
    case RouteFileFault::UnknownField:
        return VerbWords::tr("there is no field “%1”").arg(error.field);
    case RouteFileFault::WrongType:
        return VerbWords::tr("“%1” is of the wrong type").arg(error.field);
    case RouteFileFault::UnknownValue:
        return VerbWords::tr("“%1” knows no “%2”").arg(error.field, error.detail);
    case RouteFileFault::Unsound:
        return soundness(error);
    }
    return {};
}

QString sentenceFor(const QString &file, const RouteFileError &error)
{
    if (error.gate.isEmpty())
        return VerbWords::tr("%1: %2").arg(file, reasonOf(error));
    return VerbWords::tr("%1, gate “%2”: %3").arg(file, error.gate, reasonOf(error));
}

QString keyOfFault(const RouteFileError &error)
{
    return error.unsound ? keyOf(error.unsound->code) : keyOf(error.fault);
}

QJsonObject toJson(const QString &file, const RouteFileError &error)
{
    return {{u"fault"_s, keyOfFault(error)},
            {u"gate"_s, json::orNull(error.gate)},
            {u"field"_s, json::orNull(error.field)},
            {u"detail"_s, json::orNull(error.detail)},
            {u"message"_s, sentenceFor(file, error)}};
}

QJsonObject toJson(const CheckedRoute &checked)
{
    QJsonArray faults;
    for (const RouteFileError &error : checked.errors)
        faults.append(toJson(checked.file, error));
    return {{u"file"_s, checked.file},
            {u"measure"_s, checked.route ? QJsonValue(keyOf(checked.route->measure)) : QJsonValue()},
            {u"sound"_s, checked.errors.isEmpty()},
            {u"faults"_s, faults}};
}

QStringList linesOf(const CheckedRoute &checked)
{
    QStringList lines;
    for (const RouteFileError &error : checked.errors)
        lines.append(sentenceFor(checked.file, error));
    if (lines.isEmpty())
        lines.append(VerbWords::tr("%1: sound.").arg(checked.file));
    return lines;
}

} // namespace

CheckedRoute checkedRoute(const QString &file)
{
    const auto route = routeFrom(readAtMost(*openedInput(file), kMostRouteBytes));
    return route ? CheckedRoute{file, *route, {}} : CheckedRoute{file, {}, route.error()};
}

Answer answerFrom(const QList<CheckedRoute> &checked)
{
    Answer answer;
    QJsonArray files;
    QStringList lines;
    for (const CheckedRoute &one : checked) {
        files.append(toJson(one));
        lines += linesOf(one);
        if (!one.errors.isEmpty())
            answer.exit = Exit::Refused;
    }
    answer.json = files;
    answer.text = lines.join(u'\n');
    return answer;
}

} // namespace ringi
