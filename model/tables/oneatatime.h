// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A question whose next answer serves all who ask while one is on its way: however often it is wanted, one is in flight
// and at most one is due after it.
#pragma once

#include <utility>

namespace ringi {

class OneAtATime
{
public:
    /// False while one is in flight; another is due then.
    [[nodiscard]] bool starts()
    {
        m_isDue = m_isInFlight;
        return !std::exchange(m_isInFlight, true);
    }

    /// True if another is due.
    [[nodiscard]] bool ends()
    {
        m_isInFlight = false;
        return std::exchange(m_isDue, false);
    }

private:
    bool m_isInFlight = false;
    bool m_isDue = false;
};

} // namespace ringi
