// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The register's columns in words, and how each is painted.
#pragma once

#include "base/clock.h"
#include "tables/registermodel.h"

class QTableView;

namespace ringi {

struct Office;

namespace kit {
class Look;
}

RegisterWords registerWords(const Clock &clock);

/// Dresses the view for a RegisterModel: cells, header.
void dressRegister(QTableView *view, const Office &office);
/// What a column needs in the language and size of type of the moment; the title takes what is left.
int registerColumnWidth(RegisterColumn column, const kit::Look &look);

} // namespace ringi
