// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Route files as verbs read them: the route, or every fault with its file, gate and reason.
#pragma once

#include "app/verbs/verb.h"
#include "routes/routefile.h"

#include <QJsonArray>

namespace ringi {

struct CheckedRoute
{
    QString file;
    std::optional<Route> route;
    QList<RouteFileError> errors;
};

/// Throws Fault when the file cannot be read.
CheckedRoute checkedRoute(const QString &file);

/// Exit status 1 when any of them has a fault.
Answer answerFrom(const QList<CheckedRoute> &checked);

} // namespace ringi
