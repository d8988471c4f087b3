// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <QDateTime>

namespace ringi {

Instant SystemClock::now() const
{
    return {QDateTime::currentMSecsSinceEpoch()};
}

} // namespace ringi
