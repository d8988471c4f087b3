// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The dashboard's figures counted by going through all records.
#pragma once

#include "domain/incident.h"
#include "domain/measure.h"
#include "queries/rows.h"

namespace ringi::test {

inline constexpr int kSpan = 30; ///< days of the dashboard

// Adds what the record counts for. REQUIRES: the figures say as of when.
void recount(DashboardFigures &figures, const Incident &incident);
void recount(DashboardFigures &figures, const Measure &measure);

/// How long handoffs took that were accepted or returned since then, in order.
QList<qint64> answerTimes(const QList<Incident> &incidents, Instant from);

/// The figures that are counts, as text.
QStringList linesOf(const DashboardFigures &figures);

} // namespace ringi::test
