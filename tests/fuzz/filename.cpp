// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Names of files: whatever was asked for, the answer is one name in its folder, and stays as it is when asked again.
#include "base/filename.h"
#include "targets.h"

void ringi::test::fuzzFileName(const QByteArray &bytes)
{
    const QString safe = safeFileName(QString::fromUtf8(bytes));
    demand(!safe.isEmpty() && !safe.contains(u'/') && !safe.startsWith(u'.'), "a name leads nowhere");
    demand(safe.toUtf8().size() <= kMostFileNameBytes, "a name fits");
    demand(safeFileName(safe) == safe, "a safe name is safe");
}
