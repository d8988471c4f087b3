// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the figures of the store to what tiles, charts and their tables show. Each figure carries its definition with
// the size of its sample; a figure without a sample says so and is never zero.
#pragma once

#include "queries/rows.h"
#include "ui/kit/charts/heatmatrix.h"
#include "ui/kit/charts/histogram.h"
#include "ui/kit/charts/stackedbars.h"
#include "ui/kit/charts/tile.h"

namespace ringi {

enum class KeyFigure { Open, HighOrCrisis, HandoffsWaiting, Acceptance, Signoff, LoggedAndClosed };

kit::TileData tileOf(KeyFigure figure, const DashboardFigures &figures);

kit::StackedBarData openByDivision(const DashboardFigures &figures);
kit::HistogramData agesOf(const DashboardFigures &figures);
kit::HeatData handoffsOf(const DashboardFigures &figures);

/// A chart's numbers as a table: titles, then a line for each row.
struct NumberTable
{
    QStringList titles;
    QList<QStringList> rows;
};

NumberTable tableOfOpen(const DashboardFigures &figures);
NumberTable tableOfAges(const DashboardFigures &figures);
NumberTable tableOfHandoffs(const DashboardFigures &figures);

/// What stands behind a figure, to the day: the store counts by days of UTC.
RegisterQuery openAtAge(const DashboardFigures &figures, int bucket);
HandoffQuery handoffsBehind(const DashboardFigures &figures, Division from, Division to);
Instant startOfSpan(const DashboardFigures &figures);

qint64 openIn(const DashboardFigures &figures, Division division);
qint64 openAt(const DashboardFigures &figures, Severity severity);

} // namespace ringi
