// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sentence for a mistake in the register's query language: what, where, and what was probably meant.
#pragma once

#include "queries/registerquerytext.h"

namespace ringi {

QString sentenceFor(const QueryTextError &error);

} // namespace ringi
