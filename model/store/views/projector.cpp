// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/views/projector.h"

#include "store/search/matching.h"

#include <algorithm>

namespace ringi {

namespace {

/// The nearest moment somebody owes something: the answer to an offer, a task, a consultation.
std::optional<Instant> nearestDue(const Incident &incident)
{
    std::optional<Instant> nearest;
    const auto consider = [&](const std::optional<Instant> &due) {
        if (due && (!nearest || *due < *nearest))
            nearest = due;
    };
    if (const Handoff *offer = incident.pendingOffer())
        consider(offer->due);
    for (const Task &task : incident.tasks) {
        if (task.state == TaskState::Open)
            consider(task.due);
    }
    for (const Consultation &consultation : incident.consultations) {
        if (consultation.state == ConsultationState::Asked)
            consider(consultation.due);
    }
    return nearest;
}

QStringList searchedTexts(const Incident &incident)
{
    QStringList texts{incident.number, incident.content.title, incident.content.summary, incident.content.organisation,
                      incident.content.source};
    for (const Note &note : incident.notes)
        texts.append(note.text);
    return texts;
}

bool differs(const Handoff &a, const Handoff &b)
{
    return a.state != b.state;
}

int opens(const Measure &measure)
{
    return measure.exists()
            && (measure.state == MeasureState::Draft || measure.state == MeasureState::Circulating
                || measure.state == MeasureState::Returned)
        ? 1
        : 0;
}

qint64 standingStamps(const Measure &measure)
{
    return std::ranges::count(measure.stamps, false, &SheetStamp::isVoid);
}

template <class T> std::optional<OfficerId> byWhom(const std::optional<T> &stamped)
{
    return stamped ? std::optional(stamped->by) : std::nullopt;
}

template <class T> std::optional<Instant> when(const std::optional<T> &stamped)
{
    return stamped ? std::optional(stamped->at) : std::nullopt;
}

} // namespace

Projector::Projector(sql::Connection &connection)
    : m_connection(connection)
{
}

void Projector::project(const RegistryChange &change)
{
    sql::Statement &upsert = m_connection.named("upsert_officer");
    for (const Officer &officer : change.after.officers) {
        upsert.reset();
        upsert.bind(":id", officer.id).bind(":name", officer.name).bind(":division", officer.division).run();
    }
}

void Projector::project(const IncidentChange &change, qint64 firstSeq)
{
    const Incident &after = change.after;
    const qint64 key = firstSeq ? firstSeq : incidentKey(after.id);
    if (firstSeq)
        m_incidentKeys.insert(after.id, key);
    writeRow(after, key);
    writeWords(change, key);
    writeHandoffs(change, key);
    writeConsultations(change, key);
    if (firstSeq) {
        countNumber(NumberSeries::Incident, after.number);
        if (after.origin && !after.origin->reference.isEmpty())
            m_connection.named("put_origin")
                .bind(":reference", after.origin->reference)
                .bind(":incident_key", key)
                .run();
    }
    m_tallies.add(change.before, -1);
    m_tallies.add(after, +1);
}

void Projector::project(const MeasureChange &change, qint64 firstSeq)
{
    const Measure &after = change.after;
    const qint64 incident = incidentKey(after.incident);
    writeRow(after, firstSeq ? firstSeq : measureKey(after.id), incident);
    if (firstSeq)
        countNumber(NumberSeries::Measure, after.number);
    if (const int delta = opens(after) - opens(change.before))
        m_connection.named("add_open_measures").bind(":delta", delta).bind(":key", incident).run();
    m_tallies.add(change.before, -1);
    m_tallies.add(after, +1);
}

void Projector::finish()
{
    m_tallies.write(m_connection);
    sql::Statement &put = m_connection.named("put_number_series");
    for (auto it = m_numbers.cbegin(); it != m_numbers.cend(); ++it) {
        put.reset();
        put.bind(":series", it.key().first).bind(":year", it.key().second).bind(":last", it.value()).run();
    }
    m_numbers.clear();
    m_incidentKeys.clear();
}

qint64 Projector::incidentKey(const IncidentId &id)
{
    if (const auto known = m_incidentKeys.constFind(id); known != m_incidentKeys.constEnd())
        return *known;
    sql::Statement &row = m_connection.named("incident_key").bind(":id", id);
    const qint64 key = row.step() ? row.integer(0) : 0;
    row.reset();
    m_incidentKeys.insert(id, key);
    return key;
}

qint64 Projector::measureKey(const MeasureId &id)
{
    sql::Statement &row = m_connection.named("measure_key").bind(":id", id);
    const qint64 key = row.step() ? row.integer(0) : 0;
    row.reset();
    return key;
}

void Projector::writeRow(const Incident &incident, qint64 key)
{
    const IncidentContent &content = incident.content;
    const Handoff *offer = incident.pendingOffer();
    m_connection.named("upsert_incident")
        .bind(":key", key)
        .bind(":id", incident.id)
        .bind(":number", incident.number)
        .bind(":title", content.title)
        .bind(":severity", incident.severity())
        .bind(":tlp", content.tlp)
        .bind(":phase", incident.phase)
        .bind(":is_open", !isOver(incident.phase))
        .bind(":holder", incident.holder)
        .bind(":holder_since", incident.custody.last().from)
        .bind(":offered_to", offer ? std::optional(offer->to) : std::nullopt)
        .bind(":due", nearestDue(incident))
        .bind(":sector", content.sector)
        .bind(":class", content.cls)
        .bind(":type", content.type)
        .bind(":organisation", content.organisation)
        .bind(":logged_at", incident.logged.at)
        .bind(":updated_at", incident.updated.at)
        .bind(":version", incident.version)
        .run();
}

void Projector::writeWords(const IncidentChange &change, qint64 key)
{
    const QStringList before = change.before.exists() ? searchedTexts(change.before) : QStringList();
    const QStringList after = searchedTexts(change.after);
    if (before == after)
        return;
    if (!before.isEmpty())
        m_connection.named("words_remove").bind(":key", key).bind(":words", wordsOf(before)).run();
    m_connection.named("words_add").bind(":key", key).bind(":words", wordsOf(after)).run();
}

void Projector::writeHandoffs(const IncidentChange &change, qint64 key)
{
    const auto &before = change.before.handoffs;
    for (int i = 0; i < change.after.handoffs.size(); ++i) {
        const Handoff &handoff = change.after.handoffs[i];
        if (i < before.size() && !differs(before[i], handoff))
            continue;
        m_connection.named("upsert_handoff")
            .bind(":incident_key", key)
            .bind(":ordinal", i + 1)
            .bind(":from", handoff.from)
            .bind(":to", handoff.to)
            .bind(":asked", handoff.asked)
            .bind(":state", handoff.state)
            .bind(":offered_at", handoff.offered.at)
            .bind(":offered_by", handoff.offered.by)
            .bind(":due", handoff.due)
            .bind(":answered_at", when(handoff.answered))
            .bind(":answered_by", byWhom(handoff.answered))
            .bind(":reason", handoff.reason)
            .run();
    }
}

void Projector::writeConsultations(const IncidentChange &change, qint64 key)
{
    const auto &before = change.before.consultations;
    for (int i = 0; i < change.after.consultations.size(); ++i) {
        const Consultation &consultation = change.after.consultations[i];
        if (i < before.size() && before[i].state == consultation.state)
            continue;
        m_connection.named("upsert_consultation")
            .bind(":incident_key", key)
            .bind(":ordinal", i + 1)
            .bind(":from", consultation.from)
            .bind(":to", consultation.to)
            .bind(":question", consultation.question)
            .bind(":state", consultation.state)
            .bind(":asked_at", consultation.asked.at)
            .bind(":due", consultation.due)
            .run();
    }
}

void Projector::writeRow(const Measure &measure, qint64 key, qint64 incidentKey)
{
    const QList<Gate> open = measure.openGates();
    m_connection.named("upsert_measure")
        .bind(":key", key)
        .bind(":id", measure.id)
        .bind(":number", measure.number)
        .bind(":incident_key", incidentKey)
        .bind(":subject", measure.content().subject)
        .bind(":kind", measure.kind)
        .bind(":state", measure.state)
        .bind(":division", measure.division)
        .bind(":drafter", measure.drafter())
        .bind(":text_version", measure.textVersion())
        .bind(":stamps", standingStamps(measure))
        .bind(":gates", int(measure.sheet.gates.size()))
        .bind(":open_gate", open.isEmpty() ? QString() : open.first().key)
        .bind(":waits_for", open.isEmpty() ? std::nullopt : open.first().division)
        .bind(":submitted_at", when(measure.submitted))
        .bind(":ended_at", when(measure.ended))
        .bind(":updated_at", measure.updated.at)
        .bind(":version", measure.version)
        .run();
}

void Projector::countNumber(NumberSeries series, const QString &number)
{
    const auto [year, running] = yearAndNumber(number);
    int &last = m_numbers[{int(series), year}];
    last = std::max(last, running);
}

std::pair<int, int> yearAndNumber(const QString &number)
{
    const QStringList parts = number.split(u'-');
    if (parts.size() < 3)
        return {0, 0};
    return {parts[parts.size() - 2].toInt(), parts.last().toInt()};
}

} // namespace ringi
