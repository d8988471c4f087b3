// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The permission table in words: every act, who may do it, and under which condition.
#pragma once

#include "identity/entitlements.h"

#include <QString>

namespace ringi::words {

QString label(ActKind act);
QString label(By by);
/// The state in which the record has to be.
QString label(On on);
QString label(Tie tie);
/// State and standing in one line; a dash when there is no condition.
QString condition(const Permission &line);
/// "Counsel, until 31 March 2027"
QString term(const PostTerm &term);
/// Whose rights these are, as of when.
QString rightsHeading(const Entitlements &found);

} // namespace ringi::words
