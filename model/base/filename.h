// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names of files that somebody else chose: what is left of one when it has to become a name in a folder here.
#pragma once

#include <QString>

namespace ringi {

inline constexpr qsizetype kMostFileNameBytes = 200; ///< leaves room for endings of our own within the usual 255

/// One name within its folder, on any system: no separators, nothing that is not printed (controls, reversals of the
/// writing direction), no dots before it, none of the names that Windows keeps for devices, 200 bytes at most with its
/// ending kept. "file" where nothing is left.
QString safeFileName(const QString &name);

} // namespace ringi
