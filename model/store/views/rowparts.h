// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What rows of incidents and rows of measures are written with alike.
#pragma once

#include "domain/actor.h"
#include "domain/erasure.h"

#include <QString>

#include <optional>

namespace ringi {

inline void consider(std::optional<Instant> &nearest, const std::optional<Instant> &due)
{
    if (due && (!nearest || *due < *nearest))
        nearest = due;
}

/// In a list, which has no words of its own: the decision that took the title away.
inline QString erasedTitle(const Erasure &erasure)
{
    return QStringLiteral("— (%1)").arg(erasure.measureNumber);
}

template <class T> std::optional<OfficerId> byWhom(const std::optional<T> &stamped)
{
    return stamped ? std::optional(stamped->by) : std::nullopt;
}

template <class T> std::optional<Instant> when(const std::optional<T> &stamped)
{
    return stamped ? std::optional(stamped->at) : std::nullopt;
}

} // namespace ringi
