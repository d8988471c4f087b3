// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes CSV rows that a spreadsheet opens without executing them: a cell that a spreadsheet would take for a formula
// gets an apostrophe in front, which `withoutGuard` takes away again.
#pragma once

#include <QByteArray>
#include <QStringList>

namespace ringi {

/// One line with its CRLF, UTF-8, quoted where needed, formulas guarded.
QByteArray csvLine(const QStringList &cells, QChar delimiter);

/// The text of a cell as it was before csvLine guarded it.
QString withoutGuard(const QString &cell);

} // namespace ringi
