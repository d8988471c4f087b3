// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The invented country the story plays in: places that are on no map, and about 150 operators and offices there.
#pragma once

#include "demo/dice.h"
#include "demo/tongue.h"

#include <QString>

namespace ringi {

struct Organisation
{
    QString name;
    QString place;
    QString sector; ///< empty for one outside the critical sectors
};

Organisation pickOrganisation(Tongue tongue, Dice &dice);

} // namespace ringi
