// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "routes/routefile.h"

#include "domain/fieldcheck.h"

#include <QFile>
#include <QJsonDocument>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;
using Errors = QList<RouteFileError>;

RouteFileFault faultOf(FieldFaultKind kind)
{
    switch (kind) {
    case FieldFaultKind::UnknownField:
        return RouteFileFault::UnknownField;
    case FieldFaultKind::WrongType:
        return RouteFileFault::WrongType;
    case FieldFaultKind::UnknownValue:
        return RouteFileFault::UnknownValue;
    }
    return {};
}

/// Of the gate the path leads into; a gate without a key has its place.
QString gateOn(const QStringList &path, const QJsonObject &route)
{
    if (path.size() < 3 || path.first() != u"gates")
        return {};
    const QJsonObject gate = route.value(u"gates"_s).toArray().at(path[1].toInt() - 1).toObject();
    return gate.value(u"key"_s).toString(path[1]);
}

Errors fieldErrors(const QJsonObject &json)
{
    Errors errors;
    for (const FieldFault &fault : FieldCheck::faultsIn<Route>(json))
        errors.append({faultOf(fault.kind), gateOn(fault.path, json), fault.field(), fault.value, {}});
    return errors;
}

Errors unsound(const Route &route)
{
    Errors errors;
    for (const RouteFault &fault : faultsOf(route))
        errors.append({RouteFileFault::Unsound, fault.gate, {}, fault.detail, fault});
    return errors;
}

Route shipped(MeasureKind kind)
{
    QFile file(u":/routes/%1.json"_s.arg(keyOf(kind)));
    if (!file.open(QIODevice::ReadOnly))
        throw Fault(FaultKind::NotFound, file.fileName());
    const auto route = routeFrom(file.readAll());
    if (!route)
        throw Fault(FaultKind::Corrupt, file.fileName());
    return *route;
}

} // namespace

tl::expected<Route, Errors> routeFrom(const QByteArray &json)
{
    if (json.size() > kMostRouteBytes)
        return tl::unexpected(Errors{{RouteFileFault::TooLarge, {}, {}, {}, {}}});
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parse);
    if (!document.isObject())
        return tl::unexpected(Errors{{RouteFileFault::NotJson, {}, {}, parse.errorString(), {}}});
    if (const Errors errors = fieldErrors(document.object()); !errors.isEmpty())
        return tl::unexpected(errors);
    const auto route = fromBody<Route>(document.object());
    if (const Errors errors = unsound(route); !errors.isEmpty())
        return tl::unexpected(errors);
    return route;
}

QByteArray routeToJson(const Route &route)
{
    return QJsonDocument(toBody(route)).toJson(QJsonDocument::Indented);
}

QList<Route> shippedRoutes()
{
    QList<Route> routes;
    for (const MeasureKind kind : allOf<MeasureKind>())
        routes += shipped(kind);
    return routes;
}

} // namespace ringi
