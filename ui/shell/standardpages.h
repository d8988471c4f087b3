// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of Ringi, in the order of the rail.
#pragma once

#include "ui/shell/pagebook.h"

namespace ringi {

PageBook standardPages();

} // namespace ringi
