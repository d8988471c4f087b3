// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/standins.h"

#include "demo/stafflist.h"

#include <algorithm>
#include <array>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

constexpr int kDaysBetween = 45; ///< two journeys

const QString &reasonFor(int journey)
{
    static const std::array kReasons{u"Annual leave 年次休暇"_s, u"Official journey abroad 国外出張"_s,
                                     u"Training course 研修"_s};
    return kReasons[size_t(journey) % kReasons.size()];
}

} // namespace

StandIns::StandIns(const Staff &staff, Instant start, Instant end)
{
    const auto day = [end](int days) { return end.plusMs(days * kDay); };
    delegate(staff, start, end);
    for (int journey = 1; day(-10 - kDaysBetween * journey) > start; ++journey)
        cover(staff, journey % 3, start, day(-10 - kDaysBetween * journey), day(-4 - kDaysBetween * journey));
    cover(staff, 0, start, day(-9), day(-4));
    cover(staff, 2, start, day(-1), day(10));
    cover(staff, 3, start, day(-2), day(14));
    std::ranges::stable_sort(m_orders, {}, &Order::at);
}

const Absence *StandIns::absence(const OfficerId &officer, Instant at) const
{
    const auto found = std::ranges::find_if(
        m_absences, [&](const Absence &one) { return one.officer == officer && one.from <= at && at < one.until; });
    return found == m_absences.end() ? nullptr : &*found;
}

void StandIns::delegate(const Staff &staff, Instant start, Instant end)
{
    m_delegation = {MeasureKind::Request,
                    u"operations_decides"_s,
                    Division::Operations,
                    Post::PlanningOfficer,
                    {},
                    start.plusMs(-kHour),
                    end.plusMs(180 * kDay),
                    u"Headquarters order on standing delegations, No. 4 専決規程第4号"_s};
    m_orders.push_back({m_delegation.from, {&staff.named(coverList()[0].absent), ForRegistry{m_delegation}}});
}

/// Whoever is away as the story begins has no part in it.
void StandIns::cover(const Staff &staff, int whom, Instant start, Instant from, Instant until)
{
    if (from <= start)
        return;
    const Cover &cover = coverList()[size_t(whom)];
    const Absence absence{staff.named(cover.absent).officer, staff.named(cover.deputy).officer, from, until};
    m_absences.push_back(absence);
    const RegisterDeputy ask{absence.officer, absence.deputy, from, until, reasonFor(int(m_absences.size()))};
    m_orders.push_back({std::max(start, from.plusMs(-2 * kDay)), {&staff.administrator(), ForRegistry{ask}}});
}

} // namespace ringi
