// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Records enclosed in printed originals, which anybody may send: the check of the record by itself and against pages.
#include "report/decisioncheck.h"
#include "targets.h"

void ringi::test::fuzzRecord(const QByteArray &bytes)
{
    const auto record = decisionRecordFrom(bytes);
    if (!record)
        return;
    if (isIntact(selfCheck(*record)))
        demand(!record->commits.isEmpty(), "a record without a finding holds a signed commit");
    (void)checkPages(*record, QString::fromUtf8(bytes));
    demand(decisionRecordFrom(toJson(*record)).has_value(), "a record that was read can be written and read");
}
