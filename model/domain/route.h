// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The way a measure goes. This version has one fixed route, the request to an operator or provider: draft, legal
// review, operations decides. A gate asks for a division and its posts, never for a person.
#pragma once

#include "domain/vocabulary.h"

#include <QList>

#include <span>

namespace ringi {

struct Gate
{
    QLatin1StringView key; ///< "legal_review"
    GateKind kind;
    Division division;
    std::span<const Post> posts; ///< any of them signs
    QLatin1StringView needs;     ///< the gate that has to be passed first, empty for none
};

std::span<const Gate> routeOf(MeasureKind kind);

/// Null when the route has no such gate.
const Gate *gateOf(MeasureKind kind, QStringView key);

} // namespace ringi
