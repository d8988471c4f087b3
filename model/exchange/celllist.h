// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Several values in one cell: as Python prints a list (['a', 'b'], [['a'], ['b']]), or parted by a mark.
#pragma once

#include <QStringList>

namespace ringi {

/// The texts of a Python list in order, nested ones too; a cell that is no such list is one value.
QStringList pythonList(const QString &cell);

/// Parted and trimmed; empty parts are kept, so that places in parallel columns agree.
QStringList splitList(const QString &cell, const QString &mark);

} // namespace ringi
