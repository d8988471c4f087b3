// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A file that was kept with a measure, on its way out of the store.
#pragma once

#include "queries/queries.h"

namespace ringi {

/// Its bytes; none when the store has only the hash. Throws a Fault when they are not those that were signed.
std::optional<QByteArray> keptFile(Queries &queries, const Attachment &attachment);

} // namespace ringi
