// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/storegate.h"

namespace ringi {

bool isServerLocation(const QString &location)
{
    return location.startsWith(QLatin1StringView("postgresql://"))
        || location.startsWith(QLatin1StringView("postgres://"));
}

} // namespace ringi
