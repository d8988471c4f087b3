// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The people of the demo headquarters, all of them invented.
#pragma once

#include "domain/vocabulary.h"

#include <QStringView>

#include <span>

namespace ringi {

struct Position
{
    QStringView name;
    Division division;
    Post post;
    QLatin1StringView hint; ///< the role the sign-in page offers him for, empty for most
};

/// The administrator stands first.
std::span<const Position> staffList();

} // namespace ringi
