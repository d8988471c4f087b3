// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers of records in what people write, "INC-2026-004217": whoever reads can follow them.
#pragma once

#include <QRegularExpression>

namespace ringi {

/// A whole number of an incident or a measure, also of an exercise.
const QRegularExpression &recordNumber();

bool isMeasureNumber(const QString &number);

} // namespace ringi
