// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Route files: one that is taken, written again, is the same.
#include "routes/routefile.h"
#include "targets.h"

void ringi::test::fuzzRoute(const QByteArray &bytes)
{
    const auto route = routeFrom(bytes);
    if (!route) {
        demand(!route.error().isEmpty(), "a route that is not taken has a fault");
        return;
    }
    const auto again = routeFrom(routeToJson(*route));
    demand(again && routeToJson(*again) == routeToJson(*route), "a route that was written is read as it was");
}
