// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where mapping profiles come from: the ones that ship with the program, by name or by the header they fit, and files
// of the user.
#pragma once

#include "exchange/mappingprofile.h"

namespace ringi {

QList<MappingProfile> shippedProfiles();

/// A shipped profile's name, or the path of a JSON file. Throws Fault: NotFound, Unreadable with everything that is
/// wrong with it.
MappingProfile loadProfile(const QString &nameOrPath);

/// The shipped profile whose columns are all in the header; the one that reads most of it when several fit.
std::optional<MappingProfile> profileFor(const QStringList &header);

} // namespace ringi
