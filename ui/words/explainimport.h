// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Words of an import: what a column can fill, what became of a row and why, what is wrong with a mapping profile.
#pragma once

#include "exchange/csvimport.h"
#include "exchange/inputfault.h"

namespace ringi::words {

/// "Occurred", "Severity: public trust": each field a column can fill has a name of its own.
QString targetLabel(Target target);
/// A key that the target takes, as people read it: "Malicious code".
QString keyLabel(Target target, const QString &key);
/// What would become of the row: "Will be added".
QString label(RowVerdict verdict);

QString explain(const RowProblem &problem);
QString explain(const ProfileProblem &problem);
/// Where the file cannot be read, why, and what to do; nothing was imported.
QString explain(const InputFault &fault);
QString explain(const ProfileFault &fault);
/// Why the row is rejected; nothing when it is not.
QString reason(const JudgedRow &row);

} // namespace ringi::words
