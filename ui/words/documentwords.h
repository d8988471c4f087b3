// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a printed document, in one sentence each.
#pragma once

#include "report/decisioncheck.h"
#include "report/paperfonts.h"
#include "report/pdfreading.h"

namespace ringi::words {

QString explain(const RecordFinding &finding);
QString explain(PdfProblem problem);
/// What becomes of Japanese in a document; empty when all is well.
QString explain(JapaneseText japanese);

} // namespace ringi::words
