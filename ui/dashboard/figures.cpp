// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/figures.h"

#include "ui/words/labels.h"
#include "ui/words/times.h"

#include <numeric>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

class FigureWords
{
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

QString number(qint64 value)
{
    return words::locale().toString(value);
}

qint64 allOpen(const DashboardFigures &figures)
{
    qint64 sum = 0;
    for (const Division division : allOf<Division>())
        sum += openIn(figures, division);
    return sum;
}

kit::TileData openTile(const DashboardFigures &figures)
{
    kit::TileData tile;
    tile.label = FigureWords::tr("Open incidents");
    tile.definition = FigureWords::tr("Incidents that are neither closed nor dismissed, as of entry %1.")
                          .arg(number(qint64(figures.commit)));
    tile.number = number(allOpen(figures));
    tile.footline = FigureWords::tr("held by five divisions");
    return tile;
}

kit::TileData highTile(const DashboardFigures &figures)
{
    const qint64 high = openAt(figures, Severity::High);
    const qint64 crisis = openAt(figures, Severity::Crisis);
    kit::TileData tile;
    tile.label = FigureWords::tr("High or crisis");
    tile.definition = FigureWords::tr("Open incidents of severity 3 or 4: %1 of %2 open.")
                          .arg(number(high + crisis), number(allOpen(figures)));
    tile.number = number(high + crisis);
    tile.footline = FigureWords::tr("%1 high, %2 crisis").arg(number(high), number(crisis));
    return tile;
}

kit::TileData waitingTile(const DashboardFigures &figures)
{
    kit::TileData tile;
    tile.label = FigureWords::tr("Handoffs waiting");
    tile.definition = FigureWords::tr("Offers of custody that nobody has answered yet; overdue are those past the time "
                                      "their sender set.");
    tile.number = number(figures.handoffsWaiting);
    tile.footline = FigureWords::tr("%n overdue", nullptr, figures.handoffsOverdue);
    tile.footTone = figures.handoffsOverdue > 0 ? kit::Tone::Danger : kit::Tone::Quiet;
    return tile;
}

void putMedian(kit::TileData &tile, const std::optional<qint64> &median, int sample)
{
    tile.number = median ? words::duration(*median) : u"–"_s;
    tile.footline =
        median ? FigureWords::tr("median of %n", nullptr, sample) : FigureWords::tr("no sample in the span");
}

kit::TileData acceptanceTile(const DashboardFigures &figures)
{
    kit::TileData tile;
    tile.label = FigureWords::tr("Handoff acceptance");
    tile.definition = FigureWords::tr("Median time from offer to answer, of %1 handoffs answered in the last %2 days. "
                                      "Waiting ones are not counted.")
                          .arg(number(figures.acceptanceSample))
                          .arg(figures.days);
    putMedian(tile, figures.medianAcceptanceMs, figures.acceptanceSample);
    return tile;
}

kit::TileData signoffTile(const DashboardFigures &figures)
{
    kit::TileData tile;
    tile.label = FigureWords::tr("Sign-off");
    tile.definition = FigureWords::tr("Median time from submission to decision, of %1 measures decided in the last %2 "
                                      "days; %3 circulate now.")
                          .arg(number(figures.signoffSample))
                          .arg(figures.days)
                          .arg(number(figures.sheetsCirculating));
    putMedian(tile, figures.medianSignoffMs, figures.signoffSample);
    return tile;
}

kit::TileData loggedTile(const DashboardFigures &figures)
{
    kit::TileData tile;
    tile.label = FigureWords::tr("Logged and closed");
    tile.definition = FigureWords::tr("Incidents logged in the last %1 days, and those closed or dismissed in them.")
                          .arg(figures.days);
    tile.number = number(figures.logged);
    tile.unit = FigureWords::tr("logged");
    tile.footline = FigureWords::tr("%1 closed, net %2%3")
                        .arg(number(figures.closed), figures.logged >= figures.closed ? u"+"_s : u"−"_s,
                             number(qAbs(figures.logged - figures.closed)));
    return tile;
}

Instant startOfDay(Instant at)
{
    return {at.ms - at.ms % kDay};
}

QString ageLabel(int bucket)
{
    if (bucket == 0)
        return FigureWords::tr("<1 d");
    if (bucket == kAgeBuckets - 1)
        return u"%1+"_s.arg(kAgeDays.back());
    return u"%1–%2"_s.arg(kAgeDays[size_t(bucket) - 1]).arg(kAgeDays[size_t(bucket)]);
}

} // namespace

qint64 openIn(const DashboardFigures &figures, Division division)
{
    const auto &row = figures.open[size_t(division)];
    return std::accumulate(row.begin(), row.end(), qint64(0));
}

qint64 openAt(const DashboardFigures &figures, Severity severity)
{
    qint64 sum = 0;
    for (const auto &division : figures.open)
        sum += division[size_t(severity)];
    return sum;
}

kit::TileData tileOf(KeyFigure figure, const DashboardFigures &figures)
{
    switch (figure) {
    case KeyFigure::Open:
        return openTile(figures);
    case KeyFigure::HighOrCrisis:
        return highTile(figures);
    case KeyFigure::HandoffsWaiting:
        return waitingTile(figures);
    case KeyFigure::Acceptance:
        return acceptanceTile(figures);
    case KeyFigure::Signoff:
        return signoffTile(figures);
    case KeyFigure::LoggedAndClosed:
        break;
    }
    return loggedTile(figures);
}

kit::StackedBarData openByDivision(const DashboardFigures &figures)
{
    kit::StackedBarData data;
    for (const Severity severity : allOf<Severity>())
        data.series.push_back(
            {u"%1 %2"_s.arg(int(severity)).arg(words::label(severity)), kit::SeriesInk(int(severity))});
    for (const Division division : allOf<Division>()) {
        kit::StackedBarRow row;
        row.label = words::label(division);
        for (const qint64 count : figures.open[size_t(division)])
            row.values.push_back(int(count));
        data.rows.push_back(row);
    }
    return data;
}

kit::HistogramData agesOf(const DashboardFigures &figures)
{
    kit::HistogramData data;
    data.series = {{FigureWords::tr("High, crisis"), kit::SeriesInk::Alert},
                   {FigureWords::tr("None to medium"), kit::SeriesInk::Calm}};
    for (int bucket = 0; bucket < kAgeBuckets; ++bucket) {
        const auto &counts = figures.ages[size_t(bucket)];
        data.bins.push_back({ageLabel(bucket), {int(counts[1]), int(counts[0])}});
    }
    data.axisCaption = FigureWords::tr("days since logging");
    return data;
}

kit::HeatData handoffsOf(const DashboardFigures &figures)
{
    kit::HeatData data;
    for (const Division from : allOf<Division>()) {
        data.rows.push_back(words::label(from));
        data.columns.push_back(words::shortLabel(from));
        std::vector<kit::HeatCell> cells;
        for (const Division to : allOf<Division>()) {
            const HandoffCell &cell = figures.handoffs[size_t(from)][size_t(to)];
            const bool mostlyReturned = cell.returned > 0 && cell.returned * 2 >= cell.offered;
            cells.push_back({from == to ? -1 : cell.offered, mostlyReturned});
        }
        data.cells.push_back(cells);
    }
    data.rowTotal = FigureWords::tr("sent");
    data.columnTotal = FigureWords::tr("received");
    data.flagMeaning = FigureWords::tr("half or more returned");
    return data;
}

NumberTable tableOfOpen(const DashboardFigures &figures)
{
    NumberTable table;
    table.titles.append(FigureWords::tr("Division"));
    for (const Severity severity : allOf<Severity>())
        table.titles.append(words::label(severity));
    table.titles.append(FigureWords::tr("Total"));
    for (const Division division : allOf<Division>()) {
        QStringList row{words::label(division)};
        for (const qint64 count : figures.open[size_t(division)])
            row.append(number(count));
        row.append(number(openIn(figures, division)));
        table.rows.append(row);
    }
    return table;
}

NumberTable tableOfAges(const DashboardFigures &figures)
{
    NumberTable table{{FigureWords::tr("Days"), FigureWords::tr("High, crisis"), FigureWords::tr("None to medium"),
                       FigureWords::tr("Total")},
                      {}};
    for (int bucket = 0; bucket < kAgeBuckets; ++bucket) {
        const auto &counts = figures.ages[size_t(bucket)];
        table.rows.append({ageLabel(bucket), number(counts[1]), number(counts[0]), number(counts[0] + counts[1])});
    }
    return table;
}

NumberTable tableOfHandoffs(const DashboardFigures &figures)
{
    NumberTable table{{FigureWords::tr("From"), FigureWords::tr("To"), FigureWords::tr("Offered"),
                       FigureWords::tr("Accepted"), FigureWords::tr("Returned")},
                      {}};
    for (const Division from : allOf<Division>()) {
        for (const Division to : allOf<Division>()) {
            const HandoffCell &cell = figures.handoffs[size_t(from)][size_t(to)];
            if (from != to)
                table.rows.append({words::label(from), words::label(to), number(cell.offered), number(cell.accepted),
                                   number(cell.returned)});
        }
    }
    return table;
}

Instant startOfSpan(const DashboardFigures &figures)
{
    return startOfDay(figures.asOf.plusMs(-figures.days * kDay));
}

RegisterQuery openAtAge(const DashboardFigures &figures, int bucket)
{
    RegisterQuery query;
    query.openOnly = true;
    query.sort = RegisterSort::Number;
    query.order = Qt::AscendingOrder;
    const Instant tomorrow = startOfDay(figures.asOf).plusMs(kDay);
    if (bucket > 0)
        query.loggedBefore = tomorrow.plusMs(-kAgeDays[size_t(bucket) - 1] * kDay);
    if (bucket < kAgeBuckets - 1)
        query.loggedAfter = tomorrow.plusMs(-kAgeDays[size_t(bucket)] * kDay);
    return query;
}

HandoffQuery handoffsBehind(const DashboardFigures &figures, Division from, Division to)
{
    HandoffQuery query;
    query.from = from;
    query.to = to;
    query.offeredAfter = startOfSpan(figures);
    return query;
}

} // namespace ringi
