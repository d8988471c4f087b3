// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a backup, a recovery key or the place they are to be in, in one sentence each.
#pragma once

#include "backup/backupfault.h"

namespace ringi::words {

QString explain(const BackupFault &fault);

} // namespace ringi::words
