// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/decisionfile.h"

#include "queries/queries.h"

namespace ringi {

std::optional<DecisionFile> decisionFileOf(Queries &queries, const MeasureId &id, Instant now)
{
    const auto record = decisionRecordOf(queries, id);
    if (!record)
        return {};
    MeasureFile file;
    file.measure = queries.measure(id);
    file.history = queries.history(streamOf(id));
    file.registry = queries.registry();
    file.incident = queries.incident(file.measure.incident);
    return DecisionFile{file, *record, now};
}

} // namespace ringi
