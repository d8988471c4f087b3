// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Routes as files: JSON with exactly the fields of a route. A file is read strictly, because a misspelt field would
// silently be a gate less.
#pragma once

#include "domain/route.h"

namespace ringi {

enum class RouteFileFault {
    TooLarge, ///< not read
    NotJson,
    UnknownField, ///< the field
    WrongType,    ///< the field
    UnknownValue, ///< field, value
    Unsound,      ///< what faultsOf says
};

/// Where and why a route file cannot be used.
struct RouteFileError
{
    RouteFileFault fault{};
    QString gate; ///< key or place of the gate, empty for the route as a whole
    QString field;
    QString detail;
    std::optional<RouteFault> unsound;
};

/// No route has so many gates that its file comes near.
inline constexpr qint64 kMostRouteBytes = 1 << 20;

/// The route, or everything that is wrong with it.
tl::expected<Route, QList<RouteFileError>> routeFrom(const QByteArray &json);

/// Indented JSON that routeFrom reads back.
QByteArray routeToJson(const Route &route);

/// The routes the program brings, one for each kind of measure, in the order of the kinds.
QList<Route> shippedRoutes();

} // namespace ringi

RINGI_KEYS(ringi::RouteFileFault, QLatin1StringView("too_large"), QLatin1StringView("not_json"),
           QLatin1StringView("unknown_field"), QLatin1StringView("wrong_type"), QLatin1StringView("unknown_value"),
           QLatin1StringView("unsound"))
