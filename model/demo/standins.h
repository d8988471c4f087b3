// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is away when and who signs for him meanwhile, and the one decision that is delegated for good. All of it is
// registered in the store as the rules want it, before it is used.
#pragma once

#include "demo/line.h"
#include "demo/staff.h"

namespace ringi {

struct Absence
{
    OfficerId officer;
    OfficerId deputy;
    Instant from;
    Instant until;
};

struct Order
{
    Instant at;
    Line line;
};

class StandIns
{
public:
    StandIns(const Staff &staff, Instant start, Instant end);

    /// Null for somebody who is there.
    [[nodiscard]] const Absence *absence(const OfficerId &officer, Instant at) const;
    /// The standing delegation, in force all through the story.
    [[nodiscard]] const DelegateDecision &delegation() const { return m_delegation; }
    /// What is registered, in the order of time.
    [[nodiscard]] const std::vector<Order> &orders() const { return m_orders; }

private:
    void delegate(const Staff &staff, Instant start, Instant end);
    void cover(const Staff &staff, int whom, Instant start, Instant from, Instant until);

    std::vector<Absence> m_absences;
    DelegateDecision m_delegation;
    std::vector<Order> m_orders;
};

} // namespace ringi
