// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an erasure takes away, told before it is carried out.
#pragma once

#include "queries/queries.h"

namespace ringi {

struct ErasureLoss
{
    QString number; ///< of the record
    QString title;
    qsizetype entries = 0;
    QStringList measures; ///< numbers of those that go with it
};

/// Refused when the record that the erasure names is not here, or was erased before.
Outcome<ErasureLoss> erasureLoss(Queries &queries, const Measure &erasure);

} // namespace ringi
