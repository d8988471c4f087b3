// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Routes in words and as a drawing: conditions, needs, what is wrong with a route, what one changes in another.
#pragma once

#include "routes/routefile.h"
#include "ui/kit/gategraph.h"

namespace ringi::words {

/// "severity High or above, server abroad"; "always" for none.
QString condition(const std::optional<GateCondition> &when);
/// The names of the gates it needs, by the route they are of.
QString needs(const Gate &gate, const QList<Gate> &gates);
QString after(GateAfter after);
/// "any division" for none.
QString division(const std::optional<Division> &division);
/// One sentence, led by the gate it is about.
QString explain(const RouteFault &fault);
QString explain(const RouteFileError &error);
/// What the second route changes in the first, a line each; "new" for everything where there is none before.
QStringList differences(const Route *before, const Route &after);

} // namespace ringi::words

namespace ringi {

/// The gates as they wait for each other. Needs that lead nowhere are left out; nothing is drawn for a route in a
/// circle.
kit::GateScene sceneOf(const Route &route);

} // namespace ringi
