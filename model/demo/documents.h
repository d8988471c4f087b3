// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The documents of measures in the story, and what signers write beside their stamps.
#pragma once

#include "demo/casefile.h"

#include "domain/measurecommands.h"

namespace ringi {

/// Valid for some weeks beyond the end of the story, so that it can be submitted whenever the plot wants.
MeasureContent firstDocument(CaseFile &file, Instant drafted, Instant end);
/// Always to another text.
void reviseDocument(CaseFile &file);

QString reasonOf(CaseFile &file, Verdict verdict);
/// As many, each another.
QStringList conditionsOf(CaseFile &file, int count);
/// The reference of an outside body's paper.
QString paperOf(CaseFile &file, QStringView gate, Instant at);
QList<ItemAnswer> answersOf(CaseFile &file);
AfterReview reviewOf(CaseFile &file);

} // namespace ringi
