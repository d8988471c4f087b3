// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Characters that no line of text needs and that would hide or turn what stands beside them.
#pragma once

#include <QChar>

namespace ringi {

/// Control characters, and those that turn the direction of what follows.
[[nodiscard]] inline bool hides(QChar c)
{
    const char16_t code = c.unicode();
    const bool turns = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    return turns || c.category() == QChar::Other_Control;
}

} // namespace ringi
