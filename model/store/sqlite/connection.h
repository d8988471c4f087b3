// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The embedded engine: one file, write-ahead log, every commit synced. One connection belongs to one thread.
#pragma once

#include "store/sql/connection.h"

namespace ringi::sql {

enum class OpenMode { Existing, New };

/// Throws Fault: NotFound, NotAStore, ReadOnly, Locked, DiskFull.
std::unique_ptr<Connection> openSqlite(const QString &path, OpenMode mode);

} // namespace ringi::sql
