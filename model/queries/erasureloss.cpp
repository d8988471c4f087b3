// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/erasureloss.h"

namespace ringi {

namespace {

constexpr int kAllMeasures = 100'000; ///< no incident has that many

Outcome<ErasureLoss> lossOf(Queries &queries, const IncidentId &id)
{
    const Incident incident = queries.incident(id);
    if (incident.erased)
        return refuse(RefusalCode::RecordErased, {incident.erased->measureNumber});
    ErasureLoss loss{incident.number, incident.content.title, queries.history(streamOf(id)).size(), {}};
    MeasureQuery query;
    query.incident = id;
    query.limit = kAllMeasures;
    for (const MeasureRow &row : queries.measures(query)) {
        if (row.kind == MeasureKind::Erasure)
            continue;
        loss.measures.append(row.number);
        loss.entries += queries.history(streamOf(row.id)).size();
    }
    return loss;
}

Outcome<ErasureLoss> lossOf(Queries &queries, const MeasureId &id)
{
    const Measure measure = queries.measure(id);
    if (measure.erased)
        return refuse(RefusalCode::RecordErased, {measure.erased->measureNumber});
    return ErasureLoss{measure.number, measure.content().subject, queries.history(streamOf(id)).size(), {}};
}

} // namespace

Outcome<ErasureLoss> erasureLoss(Queries &queries, const Measure &erasure)
{
    const QString record = erasure.content().record;
    if (const auto incident = queries.incidentByNumber(record))
        return lossOf(queries, *incident);
    const auto measure = queries.measureByNumber(record);
    return measure ? lossOf(queries, *measure) : refuse(RefusalCode::ErasedRecordUnknown, {record});
}

} // namespace ringi
