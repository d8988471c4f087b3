// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sound routes at random: gates of every kind, needs, quorums, conditions, and gates that may come later.
#pragma once

#include "support/sheets.h"

#include <QRandomGenerator>

namespace ringi::test {

Route aRandomRoute(QRandomGenerator &random);

} // namespace ringi::test
