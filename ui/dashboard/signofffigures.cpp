// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/signofffigures.h"

#include "base/clock.h"
#include "ui/decisions/decisioncells.h"
#include "ui/words/labels.h"
#include "ui/words/times.h"

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

class SignoffWords
{
    Q_DECLARE_TR_FUNCTIONS(SignoffFigures)
};

QString number(qint64 value)
{
    return words::locale().toString(value);
}

/// A share of nothing is not zero.
void putShare(kit::TileData &tile, int part, int whole)
{
    tile.number = whole > 0 ? number(qRound(100.0 * part / whole)) : u"–"_s;
    tile.unit = whole > 0 ? u"%"_s : QString();
}

DecidedCount verdictsOf(const SignoffFigures &figures)
{
    DecidedCount all;
    for (const DecidedCount &one : figures.verdicts) {
        all.approved += one.approved;
        all.rejected += one.rejected;
    }
    return all;
}

kit::TileData decidedTile(const SignoffFigures &figures)
{
    const DecidedCount verdicts = verdictsOf(figures);
    kit::TileData tile;
    tile.label = SignoffWords::tr("Sheets decided");
    tile.definition = SignoffWords::tr("Sheets approved or rejected in the last %1 days, whatever came of them since.")
                          .arg(figures.days);
    tile.number = number(figures.decided);
    tile.footline =
        SignoffWords::tr("%1 approved, %2 rejected").arg(number(verdicts.approved), number(verdicts.rejected));
    return tile;
}

kit::TileData urgentTile(const SignoffFigures &figures)
{
    kit::TileData tile;
    tile.label = SignoffWords::tr("Urgent");
    tile.definition = SignoffWords::tr("Share of the %1 sheets decided in the last %2 days that were submitted as "
                                       "urgent, with gates that follow the decision.")
                          .arg(number(figures.decided))
                          .arg(figures.days);
    putShare(tile, figures.urgent, figures.decided);
    tile.footline = SignoffWords::tr("%1 of %2 decided").arg(number(figures.urgent), number(figures.decided));
    return tile;
}

kit::TileData forAnotherTile(const SignoffFigures &figures)
{
    kit::TileData tile;
    tile.label = SignoffWords::tr("Decided for another");
    tile.definition =
        SignoffWords::tr("Share of the %1 sheets decided in the last %2 days on which a deputy decided, or "
                         "an officer under a standing delegation.")
            .arg(number(figures.decided))
            .arg(figures.days);
    putShare(tile, figures.byDeputy + figures.byDelegation, figures.decided);
    tile.footline = SignoffWords::tr("%1 by deputy 代, %2 delegated 専決")
                        .arg(number(figures.byDeputy), number(figures.byDelegation));
    return tile;
}

kit::TileData sentBackTile(const SignoffFigures &figures)
{
    kit::TileData tile;
    tile.label = SignoffWords::tr("Sent back");
    tile.definition = SignoffWords::tr("Share of the %1 sheets decided in the last %2 days that came back to their "
                                       "drafter at least once before.")
                          .arg(number(figures.decided))
                          .arg(figures.days);
    putShare(tile, figures.returned, figures.decided);
    tile.footline = SignoffWords::tr("%1 of %2 decided").arg(number(figures.returned), number(figures.decided));
    return tile;
}

kit::TileData laterTile(const SignoffFigures &figures)
{
    kit::TileData tile;
    tile.label = SignoffWords::tr("Later gates overdue");
    tile.definition = SignoffWords::tr("Gates that follow a decision and were not signed in their time, now.");
    tile.number = number(figures.laterOverdue);
    tile.footline = figures.laterOverdue > 0 ? SignoffWords::tr("on %Ln sheets", nullptr, figures.laterSheets)
                                             : SignoffWords::tr("none is late");
    tile.footTone = figures.laterOverdue > 0 ? kit::Tone::Danger : kit::Tone::Quiet;
    return tile;
}

kit::TileData lapsingTile(const SignoffFigures &figures)
{
    kit::TileData tile;
    tile.label = SignoffWords::tr("Approvals lapsing");
    tile.definition =
        SignoffWords::tr("Approvals in force that were not carried out and end within %n days.", nullptr, kLapsingDays);
    tile.number = number(figures.lapsing);
    tile.footline = SignoffWords::tr("within %n days", nullptr, kLapsingDays);
    tile.footTone = figures.lapsing > 0 ? kit::Tone::Warn : kit::Tone::Quiet;
    return tile;
}

QList<MeasureState> approvedStates()
{
    QList<MeasureState> states;
    std::ranges::copy_if(allOf<MeasureState>(), std::back_inserter(states),
                         [](MeasureState state) { return wasDecided(state) && state != MeasureState::Rejected; });
    return states;
}

GateTime reviewOf(const SignoffFigures &figures, const std::optional<MeasureKind> &kind)
{
    return kind ? figures.reviews.value(*kind) : figures.review;
}

QString kindLabel(const std::optional<MeasureKind> &kind)
{
    return kind ? words::label(*kind) : SignoffWords::tr("All kinds");
}

} // namespace

kit::TileData tileOf(SignoffFigure figure, const SignoffFigures &figures)
{
    switch (figure) {
    case SignoffFigure::Decided:
        return decidedTile(figures);
    case SignoffFigure::Urgent:
        return urgentTile(figures);
    case SignoffFigure::ForAnother:
        return forAnotherTile(figures);
    case SignoffFigure::SentBack:
        return sentBackTile(figures);
    case SignoffFigure::LaterOverdue:
        return laterTile(figures);
    case SignoffFigure::Lapsing:
        break;
    }
    return lapsingTile(figures);
}

DecisionFilter filterBehind(SignoffFigure figure, const SignoffFigures &figures)
{
    DecisionFilter filter;
    const bool isNow = figure == SignoffFigure::LaterOverdue || figure == SignoffFigure::Lapsing;
    filter.decidedDays = isNow ? 0 : figures.days;
    filter.isUrgent = figure == SignoffFigure::Urgent;
    filter.isReturned = figure == SignoffFigure::SentBack;
    filter.isLaterOverdue = figure == SignoffFigure::LaterOverdue;
    filter.lapsingDays = figure == SignoffFigure::Lapsing ? kLapsingDays : 0;
    if (figure == SignoffFigure::ForAnother)
        filter.decidedAs = {Capacity::Deputy, Capacity::Delegate};
    return filter;
}

kit::StackedBarData gatesWaiting(const SignoffFigures &figures)
{
    kit::StackedBarData data;
    const std::array inks{kit::SeriesInk::Calm, kit::SeriesInk::Accent, kit::SeriesInk::Alert};
    for (int age = 0; age < kGateAges; ++age)
        data.series.push_back({gateAgeLabel(age), inks[size_t(age)]});
    for (const GateKind kind : allOf<GateKind>()) {
        const auto &counts = figures.waiting[size_t(kind)];
        data.rows.push_back({words::label(kind), {counts.begin(), counts.end()}});
    }
    return data;
}

kit::StackedBarData decidedByKind(const SignoffFigures &figures)
{
    kit::StackedBarData data;
    data.series = {{SignoffWords::tr("approved"), kit::SeriesInk::Calm},
                   {SignoffWords::tr("rejected"), kit::SeriesInk::Alert}};
    for (const MeasureKind kind : allOf<MeasureKind>()) {
        const DecidedCount count = figures.verdicts.value(kind);
        data.rows.push_back({words::label(kind), {count.approved, count.rejected}});
    }
    return data;
}

DecisionFilter filterBehindDecided(const SignoffFigures &figures, MeasureKind kind, bool isRejected)
{
    DecisionFilter filter;
    filter.kinds = {kind};
    filter.states = isRejected ? QList{MeasureState::Rejected} : approvedStates();
    filter.decidedDays = figures.days;
    return filter;
}

QList<std::optional<MeasureKind>> reviewedKinds(const SignoffFigures &figures)
{
    if (figures.review.sample == 0)
        return {};
    QList<std::optional<MeasureKind>> kinds{std::nullopt};
    for (auto kind = figures.reviews.cbegin(); kind != figures.reviews.cend(); ++kind)
        kinds.append(kind.key());
    return kinds;
}

kit::SpreadData reviewTimes(const SignoffFigures &figures)
{
    kit::SpreadData data;
    qint64 longest = 0;
    for (const auto &kind : reviewedKinds(figures))
        longest = std::max(longest, reviewOf(figures, kind).p90Ms);
    const bool isShort = longest < 2 * kHour;
    data.unit = isShort ? SignoffWords::tr("min") : SignoffWords::tr("h", "hours");
    const double unit = double(isShort ? kMinute : kHour);
    for (const auto &kind : reviewedKinds(figures)) {
        const GateTime time = reviewOf(figures, kind);
        data.rows.push_back({kindLabel(kind), double(time.medianMs) / unit, double(time.p90Ms) / unit});
    }
    return data;
}

NumberTable tableOfWaiting(const SignoffFigures &figures)
{
    NumberTable table{{SignoffWords::tr("Gate")}, {}};
    for (int age = 0; age < kGateAges; ++age)
        table.titles.append(gateAgeLabel(age));
    for (const GateKind kind : allOf<GateKind>()) {
        QStringList row{words::label(kind)};
        for (const int count : figures.waiting[size_t(kind)])
            row.append(number(count));
        table.rows.append(row);
    }
    return table;
}

NumberTable tableOfReviews(const SignoffFigures &figures)
{
    NumberTable table{{SignoffWords::tr("Kind"), SignoffWords::tr("Median"), SignoffWords::tr("90th percentile"),
                       SignoffWords::tr("Reviews")},
                      {}};
    for (const auto &kind : reviewedKinds(figures)) {
        const GateTime time = reviewOf(figures, kind);
        table.rows.append(
            {kindLabel(kind), words::duration(time.medianMs), words::duration(time.p90Ms), number(time.sample)});
    }
    return table;
}

NumberTable tableOfDecided(const SignoffFigures &figures)
{
    NumberTable table{{SignoffWords::tr("Kind"), SignoffWords::tr("Approved"), SignoffWords::tr("Rejected")}, {}};
    for (const MeasureKind kind : allOf<MeasureKind>()) {
        const DecidedCount count = figures.verdicts.value(kind);
        table.rows.append({words::label(kind), number(count.approved), number(count.rejected)});
    }
    return table;
}

} // namespace ringi
