// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which words of a text are worth comparing by, and by which words a decided measure is found again.
#pragma once

#include "domain/measurecontent.h"

namespace ringi {

/// The tokens that are not too short to mean something, each once, in the order of the text.
QStringList tellingTokens(const QString &text);

/// Of subject, purpose and text.
QStringList precedentWords(const MeasureContent &content);

} // namespace ringi
