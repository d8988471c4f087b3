// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Names of the taxonomy: RSIT classes and types, sectors, NCISS factors and their options. A key this version does not
// know is shown as it is.
#pragma once

#include <QString>

namespace ringi::words {

QString classLabel(QStringView key);
QString typeLabel(QStringView key);
/// "Intrusions › Privileged account compromise"
QString classAndTypeLabel(QStringView cls, QStringView type);
QString sectorLabel(QStringView key);
QString ncissFactorLabel(QStringView key);
QString ncissOptionLabel(QStringView key);

} // namespace ringi::words
