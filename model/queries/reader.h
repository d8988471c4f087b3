// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who asks. Every question is asked as somebody, and what he may not read is not in the answer. Of the officer only the
// id: to which division he belongs, the store knows better than who asks.
#pragma once

#include "domain/ids.h"

namespace ringi {

struct Reader
{
    OfficerId officer; ///< the null id reads what everybody may

    friend bool operator==(const Reader &, const Reader &) = default;
};

/// For work in which nobody is signed in: only what is not restricted.
inline const Reader kNobody{};

} // namespace ringi
