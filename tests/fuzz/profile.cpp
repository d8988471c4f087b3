// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Mapping profiles: one that is taken, written again, is the same.
#include "exchange/mappingprofile.h"
#include "targets.h"

void ringi::test::fuzzProfile(const QByteArray &bytes)
{
    const auto profile = MappingProfile::fromJson(bytes);
    if (!profile) {
        demand(!profile.error().isEmpty(), "a profile that is not taken has a problem");
        return;
    }
    const auto again = MappingProfile::fromJson(profile->toJson());
    demand(again && *again == *profile, "a profile that was written is read as it was");
}
