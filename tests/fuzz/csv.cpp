// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The CSV reader: what it read, written again, is read as the same. The first byte says which delimiter it is told.
#include "base/fault.h"
#include "exchange/csvreader.h"
#include "exchange/csvwriter.h"
#include "targets.h"

#include <QBuffer>

#include <algorithm>

namespace ringi::test {

namespace {

constexpr CsvLimits kLimits{64, 1 << 12, 1 << 14, 1 << 20};

QList<QStringList> rowsIn(const QByteArray &bytes, QChar delimiter)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, delimiter, kLimits);
    QList<QStringList> rows{reader.header()};
    for (CsvRow row; reader.next(row);)
        rows.append(row.cells);
    return rows;
}

QByteArray written(const QList<QStringList> &rows)
{
    QByteArray bytes;
    for (const QStringList &row : rows)
        bytes += csvLine(row, u';');
    return bytes;
}

/// One empty cell is written as a blank line, and a blank line is no row.
bool isBlank(const QStringList &row)
{
    return row.size() == 1 && row.first().isEmpty();
}

QList<QStringList> withoutGuards(QList<QStringList> rows)
{
    for (QStringList &row : rows)
        for (QString &cell : row)
            cell = withoutGuard(cell);
    return rows;
}

} // namespace

void fuzzCsv(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    const QChar delimiter = bytes.front() == 'a' ? QChar() : QChar(u',');
    try {
        const QList<QStringList> rows = rowsIn(bytes.sliced(1), delimiter);
        if (std::ranges::any_of(rows, isBlank))
            return;
        demand(withoutGuards(rowsIn(written(rows), u';')) == rows, "rows that were read are read again as they were");
    } catch (const Fault &fault) {
        demand(fault.kind() == FaultKind::Unreadable, "what is no CSV is unreadable");
    }
}

} // namespace ringi::test
