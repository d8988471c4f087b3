// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the permission table for officers who are tried at the desk.
#pragma once

#include "duecases.h"
#include "support/refusedby.h"
#include "support/tablewords.h"

namespace ringi::test {

/// Whether he may, by the table alone.
inline bool may(const Tried &one, const Permission &line, const Due &due)
{
    const bool isMember = due.members.contains(one.session.officer);
    return may(Standing{one.post, one.division, one.suspended, isMember}, line, due.divisions);
}

inline QString expected(const Due &due)
{
    return due.otherwise.isEmpty() ? u"done"_s : due.otherwise;
}

} // namespace ringi::test
