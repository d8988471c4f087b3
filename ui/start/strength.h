// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How hard a passphrase is to guess, roughly: enough for a word of advice beside the field. Only the length is a rule.
#pragma once

#include <QString>

namespace ringi {

enum class Strength { TooShort, Weak, Fair, Good };

/// Length counts most; repeated characters count little.
Strength strengthOf(const QString &passphrase);
QString adviceFor(const QString &passphrase);

} // namespace ringi
