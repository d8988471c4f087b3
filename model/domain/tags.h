// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Words that officers put on incidents to find them again. Kept as they were written, in one normal form (NFKC), and
// compared without regard to case.
#pragma once

#include "domain/refusal.h"

namespace ringi {

inline constexpr int kTagLimit = 60;  ///< characters of one
inline constexpr int kTagsLimit = 50; ///< on an incident

QString tidiedTag(const QString &tag);
/// As tags are compared.
QString tagKey(const QString &tag);

/// What a change comes down to where these tags are there already.
struct TagChange
{
    QStringList added;
    QStringList removed; ///< as they are written there
};

/// Takes away first and puts on then. Tags that are there are not put on again, those that are not there not taken
/// away.
Outcome<TagChange> tagChange(const QStringList &present, const QStringList &add, const QStringList &remove);

} // namespace ringi
