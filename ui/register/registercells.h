// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The register's columns in words, and how each is painted.
#pragma once

#include "base/clock.h"
#include "tables/registermodel.h"

class QTableView;

namespace ringi {

struct Office;

RegisterWords registerWords(const Clock &clock);

/// Dresses the view for a RegisterModel: cells, widths, header.
void dressRegister(QTableView *view, const Office &office);
/// Widths again, for another width of the view or size of type. Where titles would get too little room, sector, time
/// held and time updated give way; false when even that does not give them enough.
bool fitRegisterColumns(QTableView *view);

} // namespace ringi
