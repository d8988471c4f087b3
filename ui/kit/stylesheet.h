// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the look that Qt style sheets do well: box, border, radius, colour and state of standard widgets.
// Rings, buttons, check marks, combo boxes and table headers are drawn by RingiStyle instead.
#pragma once

#include <QString>

namespace ringi::kit {

struct Theme;

QString styleSheet(const Theme &theme, double scale = 1.0);

} // namespace ringi::kit
