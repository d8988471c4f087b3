// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who may read an incident, and who read it, as people read it.
#pragma once

#include "domain/reading.h"
#include "domain/registry.h"

namespace ringi::words {

/// "Operations, Legal and Compliance, 青木 恵"; "everybody" for an empty circle.
QString readersOf(const Circle &circle, const Registry &registry);
/// The same, with divisions by their codes.
QString readersInShort(const Circle &circle, const Registry &registry);

QString label(ReadingAct act);

} // namespace ringi::words
