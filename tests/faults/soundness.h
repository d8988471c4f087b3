// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a store is asked after a fault: whether it opens, verifies, has every act that was acknowledged, and whether its
// views are those of its ledger.
#pragma once

#include <QString>
#include <QStringList>

namespace ringi {
struct Receipt;
}

namespace ringi::test {

/// "7 custody.offered": what was acknowledged, as the program that acted tells it.
QString told(const Receipt &receipt);

/// The acts in a store, each as `told` has it.
QStringList actsIn(const QString &store);

/// How many of these acts are there.
qsizetype foundIn(const QString &store, const QStringList &acknowledged);

/// What is wrong with the store, nothing when it is sound. Its views are rebuilt.
QString complaintAbout(const QString &store, const QStringList &acknowledged);

} // namespace ringi::test
