// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which incidents are open at the end of the story and how each of them stands: offers waiting at every division,
// sheets waiting at both gates, every phase somewhere. Newer ones are open more often, older ones have come further.
#pragma once

#include "demo/dice.h"
#include "demo/ending.h"

#include <vector>

namespace ringi {

class Lineup
{
public:
    /// `firstScene` is the incident the first scene is told on, the others follow it; nothing for a story without.
    Lineup(int incidents, std::optional<int> firstScene, Dice dice);

    /// Null for an incident that is over by the end. `index` counts from 0 in the order of logging.
    [[nodiscard]] const Ending *endingOf(int index) const;
    [[nodiscard]] int openCount() const { return int(m_open.size() + m_scenes.size()); }

private:
    const std::optional<int> m_firstScene;
    std::vector<Ending> m_scenes;
    std::vector<int> m_open; ///< sorted
    std::vector<Ending> m_endings;
};

} // namespace ringi
