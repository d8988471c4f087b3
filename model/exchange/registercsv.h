// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The register as a CSV file for other programs: keys and ISO times, in the columns that are asked for.
#pragma once

#include "queries/rows.h"

namespace ringi {

/// Columns by the keys that the window and docs/verbs.md know: "number", "severity", "held"… What is no column is left
/// out.
class RegisterCsv
{
public:
    explicit RegisterCsv(const QStringList &columns);

    /// The names of the columns, with a byte order mark: spreadsheets take a file without one for another encoding.
    [[nodiscard]] QByteArray head() const;
    [[nodiscard]] QByteArray lines(const QList<RegisterRow> &rows) const;

private:
    QStringList m_columns;
};

} // namespace ringi
