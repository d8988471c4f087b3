// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/views/projector.h"

#include "domain/tags.h"
#include "queries/rows.h"
#include "store/search/searchedtexts.h"
#include "store/views/rowparts.h"
#include "store/views/shownincident.h"

#include <algorithm>
#include <array>

namespace ringi {

namespace {

/// What hangs on a row goes before it.
constexpr std::array kRowsOfIncident{
    "forget_measure_gates",   "forget_measure_views", "forget_gate_times",    "forget_precedents", "forget_measures",
    "forget_attachments",     "forget_handoffs",      "forget_consultations", "forget_origin",     "clear_circle",
    "clear_restricted_tally", "clear_tags",           "forget_observables",   "forget_incident"};

bool differs(const Handoff &a, const Handoff &b)
{
    return a.state != b.state;
}

} // namespace

Projector::Projector(sql::Connection &connection)
    : m_connection(connection)
    , m_words(connection, {"words_add", "words_remove"})
    , m_measureWords(connection, {"measure_words_add", "measure_words_remove"})
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
    projectRows(change, firstSeq);
    project(change.after.id, searchedIn(change));
}

void Projector::project(const IncidentId &incident, const Searched &searched)
{
    writeSearched(searched, incidentKey(incident), kIncidentItself);
}

void Projector::projectRows(const IncidentChange &change, qint64 firstSeq)
{
    const qint64 key = firstSeq ? firstSeq : incidentKey(change.after.id);
    writeRow(change, key);
    writeHandoffs(change, key);
    writeConsultations(change, key);
    writeCircle(change, key);
    writeTags(change, key);
    writeRestrictedTally(change, key);
    if (firstSeq)
        noteNew(change.after, key);
    m_tallies.add(change.before, -1);
    m_tallies.add(change.after, +1);
}

void Projector::noteNew(const Incident &incident, qint64 key)
{
    expect(incident.id, key);
    countNumber(NumberSeries::Incident, incident.number);
    if (incident.origin && !incident.origin->reference.isEmpty())
        m_connection.named("put_origin")
            .bind(":reference", incident.origin->reference)
            .bind(":incident_key", key)
            .run();
}

void Projector::project(const ReadingChange &change)
{
    const ReadingRecorded &reading = change.reading;
    const qint64 incident = reading.incident ? incidentKey(*reading.incident) : 0;
    const qint64 measure = reading.measure ? measureKey(*reading.measure) : 0;
    m_connection.named("put_reading")
        .bind(":n", change.n)
        .bind(":commit_n", change.commit)
        .bind(":at", change.stamp.at)
        .bind(":officer", change.stamp.by)
        .bind(":act", reading.act)
        .bind(":incident_key", incident)
        .bind(":measure_key", measure)
        .bind(":what", reading.what)
        .bind(":records", reading.records)
        .run();
}

/// Its name never changes, and nothing else of it is asked by row.
void Projector::project(const CompartmentChange &change, qint64 firstSeq)
{
    if (!firstSeq)
        return;
    m_connection.named("put_compartment")
        .bind(":key", firstSeq)
        .bind(":id", change.after.id)
        .bind(":name", change.after.name)
        .bind(":name_key", compartmentNameKey(change.after.name))
        .run();
}

void Projector::forget(const IncidentWithMeasures &all)
{
    const qint64 key = incidentKey(all.incident.id);
    writeSearched({.wordsBefore = wordsOf(searchedTexts(all.incident))}, key, kIncidentItself);
    for (const Measure &measure : all.measures)
        writeSearched({.wordsBefore = wordsOf(searchedTexts(measure))}, key, measureKey(measure.id));
    for (const char *rows : kRowsOfIncident)
        m_connection.named(rows).bind(":incident_key", key).run();
    m_openMeasures.remove(key); // a row made anew counts from none
    m_tallies.add(all.incident, -1);
}

void Projector::finish()
{
    m_words.write();
    m_measureWords.write();
    m_tallies.write(m_connection);
    addOpenMeasures();
    sql::Statement &put = m_connection.named("put_number_series");
    for (auto it = m_numbers.cbegin(); it != m_numbers.cend(); ++it) {
        put.reset();
        put.bind(":series", it.key().first).bind(":year", it.key().second).bind(":last", it.value()).run();
    }
    m_numbers.clear();
    m_incidentKeys.clear();
}

void Projector::addOpenMeasures()
{
    for (auto it = m_openMeasures.cbegin(); it != m_openMeasures.cend(); ++it)
        m_connection.named("add_open_measures").bind(":delta", it.value()).bind(":key", it.key()).run();
    m_openMeasures.clear();
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

/// Most acts leave all that a row shows but when it was last changed, and with it the indexes of the register's orders.
void Projector::writeRow(const IncidentChange &change, qint64 key)
{
    const Incident &incident = change.after;
    if (change.before.exists() && shownOf(change.before) == shownOf(incident))
        m_connection.named("touch_incident")
            .bind(":key", key)
            .bind(":updated_at", incident.updated.at)
            .bind(":version", incident.version)
            .run();
    else
        putRow(incident, key);
}

void Projector::putRow(const Incident &incident, qint64 key)
{
    const ShownIncident shown = shownOf(incident);
    m_connection.named("upsert_incident")
        .bind(":key", key)
        .bind(":id", incident.id)
        .bind(":number", incident.number)
        .bind(":title", shown.title)
        .bind(":severity", shown.severity)
        .bind(":tlp", shown.tlp)
        .bind(":phase", shown.phase)
        .bind(":is_open", !isOver(shown.phase))
        .bind(":holder", shown.holder)
        .bind(":holder_since", shown.holderSince)
        .bind(":offered_to", shown.offeredTo)
        .bind(":due", shown.due)
        .bind(":sector", shown.sector)
        .bind(":class", shown.cls)
        .bind(":type", shown.type)
        .bind(":organisation", shown.organisation)
        .bind(":logged_at", incident.logged.at)
        .bind(":updated_at", incident.updated.at)
        .bind(":restricted", shown.restricted)
        .bind(":lead", shown.lead)
        .bind(":reported_at", shown.reported)
        .bind(":closed_at", shown.closed)
        .bind(":version", incident.version)
        .run();
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
            .bind(":took_step", answerStep(handoff))
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

void Projector::writeCircle(const IncidentChange &change, qint64 key)
{
    const Circle &circle = change.after.circle;
    if (change.before.circle == circle)
        return;
    m_connection.named("clear_circle").bind(":incident_key", key).run();
    const auto put = [&](std::optional<Division> division, std::optional<OfficerId> officer) {
        m_connection.named("put_circle")
            .bind(":incident_key", key)
            .bind(":division", division)
            .bind(":officer", officer)
            .run();
    };
    for (const Division division : circle.divisions)
        put(division, {});
    for (const OfficerId &officer : circle.officers)
        put({}, officer);
}

void Projector::writeTags(const IncidentChange &change, qint64 key)
{
    if (change.before.tags == change.after.tags)
        return;
    m_connection.named("clear_tags").bind(":incident_key", key).run();
    for (const QString &tag : change.after.tags)
        m_connection.named("put_tag").bind(":incident_key", key).bind(":tag_key", tagKey(tag)).bind(":tag", tag).run();
}

void Projector::writeRestrictedTally(const IncidentChange &change, qint64 key)
{
    if (change.before.isRestricted())
        m_connection.named("clear_restricted_tally").bind(":incident_key", key).run();
    if (!change.after.isRestricted())
        return;
    const Contribution counts = contributionOf(change.after);
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        m_connection.named("put_restricted_tally")
            .bind(":incident_key", key)
            .bind(":name", keyOf(it.key().name))
            .bind(":a", it.key().a)
            .bind(":b", it.key().b)
            .bind(":c", it.key().c)
            .bind(":count", it.value())
            .run();
    }
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
