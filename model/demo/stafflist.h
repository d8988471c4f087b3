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

/// Who signs for whom when he is away.
struct Cover
{
    QStringView absent;
    QStringView deputy;
};

/// The administrator stands first.
std::span<const Position> staffList();
/// The heads of Operations, Strategy and Legal, then the director.
std::span<const Cover> coverList();

} // namespace ringi
