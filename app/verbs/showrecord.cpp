// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `show`: the whole folded record with its history, today's or that of a moment.
#include "app/verbs/acts.h"
#include "app/verbs/json.h"
#include "app/verbs/opendesk.h"
#include "app/verbs/outline.h"
#include "app/verbs/words.h"
#include "base/clock.h"
#include "ui/words/times.h"

namespace ringi::verb {

namespace {

using namespace Qt::StringLiterals;

constexpr int kAllMeasures = 100'000; ///< no incident has that many

struct Look
{
    OpenDesk &open;
    Queries &queries;
    Registry registry;
    std::optional<Instant> at;
};

Answer answer(QJsonObject record, const QList<HistoryEntry> &history)
{
    record.insert(u"history"_s, toJsonArray(history));
    return {record, outlineOf(record)};
}

MeasureQuery everyMeasureOn(const IncidentId &id)
{
    MeasureQuery query;
    query.incident = id;
    query.limit = kAllMeasures;
    return query;
}

/// All that can be said of it.
Answer answer(const QString &number, const Erasure &erasure)
{
    return {QJsonObject{{u"number"_s, number},
                        {u"erased_under"_s, erasure.measureNumber},
                        {u"erased_at"_s, erasure.done.at.toIso()}},
            VerbWords::tr("%1 was erased under %2 on %3.")
                .arg(number, erasure.measureNumber, words::dateTime(erasure.done.at))};
}

/// What everybody may read is opened without a trace.
Guard recordOpening(const Look &look, const Incident &incident, const RecordReading &reading)
{
    return incident.isRestricted() ? look.open.record(reading) : Guard();
}

Outcome<Answer> showIncident(const Look &look, const IncidentId &id)
{
    const Incident incident = look.queries.incident(id, look.at);
    if (!incident.exists())
        return refuse(RefusalCode::IncidentUnknown);
    if (incident.erased)
        return answer(incident.number, *incident.erased);
    if (const auto no = recordOpening(look, incident, {ReadingAct::Opened, id, {}, {}, 0}))
        return tl::unexpected(*no);
    QJsonObject record = toJson(incident, look.registry);
    if (!look.at)
        record.insert(u"measures"_s, toJsonArray(look.queries.measures(everyMeasureOn(id))));
    return answer(record, look.queries.history(streamOf(id), look.at));
}

Outcome<Answer> showMeasure(const Look &look, const MeasureId &id)
{
    const Measure measure = look.queries.measure(id, look.at);
    if (!measure.exists())
        return refuse(RefusalCode::MeasureUnknown);
    if (measure.erased)
        return answer(measure.number, *measure.erased);
    const Incident incident = look.queries.incident(measure.incident);
    if (const auto no = recordOpening(look, incident, {ReadingAct::Opened, {}, id, {}, 0}))
        return tl::unexpected(*no);
    QJsonObject record = toJson(measure, look.registry, look.at.value_or(SystemClock().now()));
    record.insert(u"incident"_s, incident.number);
    return answer(record, look.queries.history(streamOf(id), look.at));
}

} // namespace

Outcome<Answer> showRecord(Call &call)
{
    const auto at = call.arguments().time(u"at"_s);
    OpenDesk open(call);
    if (const auto no = open.identifyReader())
        return tl::unexpected(*no);
    const Look look{open, open.queries(), open.queries().registry(), at};
    if (const auto measure = look.queries.measureByNumber(call.number()))
        return showMeasure(look, *measure);
    const auto incident = look.queries.incidentByNumber(call.number());
    return incident ? showIncident(look, *incident) : refuse(RefusalCode::IncidentUnknown);
}

} // namespace ringi::verb
