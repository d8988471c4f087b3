// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A word of advice beside the field of a new passphrase, while it is typed.
#pragma once

#include "identity/strength.h"

namespace ringi {

/// How strong it is and why; `names` are the officer's and the office's.
QString adviceFor(const QString &passphrase, const QStringList &names);

/// What stands between a stolen store and the key.
QString sealingNote();

} // namespace ringi
