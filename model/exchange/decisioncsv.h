// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The register of decisions as a CSV file for other programs: keys and ISO times, the same columns from the window
// and from the verb. docs/verbs.md lists them.
#pragma once

#include "queries/rows.h"

namespace ringi {

/// With a byte order mark: spreadsheets take a file without one for another encoding.
QByteArray decisionsCsv(const QList<MeasureRow> &rows);

/// Writes it whole or not at all. Throws Fault(Other) that names the file and why.
void writeDecisionsCsv(const QString &path, const QList<MeasureRow> &rows);

} // namespace ringi
