// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lists in cells, as Python prints them or parted by a mark: the first line is the mark, the rest the cell.
#include "exchange/celllist.h"
#include "targets.h"

void ringi::test::fuzzCellList(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    (void)pythonList(text);
    const QString mark = text.section(u'\n', 0, 0);
    if (!mark.isEmpty())
        (void)splitList(text.section(u'\n', 1), mark);
}
