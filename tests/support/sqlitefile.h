// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looks into a store's file past the program, with the engine's own API: what its tables hold, line by line, and
// changes that the program would never make.
#pragma once

#include <QString>
#include <QStringList>

namespace ringi::test {

/// Every row of every view, the search index term by term included; sums that came to nothing are left out.
QStringList viewsIn(const QString &path);

/// The rows a query answers, each as one line; a blob as x'…'.
QStringList rowsOf(const QString &path, const QByteArray &sql);

/// Runs a script with the guards of the ledger taken away first, as a thief with the file would.
void tamper(const QString &path, const QByteArray &script);

/// What the engine says to a script, empty when it takes it.
QString refusalOf(const QString &path, const QByteArray &script);

} // namespace ringi::test
