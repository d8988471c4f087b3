// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of measures and of their gates.
#include "queries/rows.h"
#include "store/search/telling.h"
#include "store/views/projector.h"
#include "store/views/rowparts.h"

#include <algorithm>

namespace ringi {

namespace {

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

std::optional<Instant> nearestDue(const Measure &measure)
{
    std::optional<Instant> nearest;
    for (const Gate &gate : measure.openGates())
        consider(nearest, measure.dueOf(gate));
    return nearest;
}

std::optional<Instant> nearestDue(const QList<LaterGate> &gates)
{
    std::optional<Instant> nearest;
    for (const LaterGate &gate : gates)
        consider(nearest, gate.due);
    return nearest;
}

/// Where several decide, one of them who was not the officer of the post is enough.
Capacity decidedAs(const Measure &measure)
{
    for (const SheetStamp &stamp : measure.stamps) {
        const Gate *gate = measure.sheet.gate(stamp.gate);
        if (!stamp.isVoid && stamp.capacity != Capacity::Own && gate && gate->kind == GateKind::Decide)
            return stamp.capacity;
    }
    return Capacity::Own;
}

int returns(const Measure &measure)
{
    return int(std::ranges::count(measure.stamps, Verdict::Return, &SheetStamp::verdict));
}

int openConditions(const Measure &measure)
{
    return int(std::ranges::count_if(measure.conditions, [](const Condition &one) { return !one.met; }));
}

struct Waiting
{
    Gate gate;
    std::optional<Instant> since;
    std::optional<Instant> due;
    bool isLater = false;

    friend bool operator==(const Waiting &, const Waiting &) = default;
};

QList<Waiting> waitingGates(const Measure &measure)
{
    QList<Waiting> waiting;
    for (const Gate &gate : measure.openGates())
        waiting.append({gate, measure.openSince(gate), measure.dueOf(gate), measure.sheet.comesLater(gate)});
    return waiting;
}

/// Who has still to read what a deputy signed for him, and of which gate.
QList<std::pair<QString, OfficerId>> viewersOf(const Measure &measure)
{
    QList<std::pair<QString, OfficerId>> viewers;
    for (const LaterView &view : measure.laterViews) {
        if (!view.seen)
            viewers.append({view.gate, view.officer});
    }
    return viewers;
}

struct Took
{
    QString gate;
    GateKind kind = GateKind::Review;
    Instant since;
    Instant passed;

    friend bool operator==(const Took &, const Took &) = default;
};

/// The gates that have been passed, and from when to when they were open.
QList<Took> gateTimes(const Measure &measure)
{
    QList<Took> times;
    for (const Gate &gate : measure.sheet.gates) {
        const SheetStamp *stamp = measure.stampAt(gate.key);
        const auto since = stamp && measure.isPassed(gate) ? measure.openSince(gate) : std::nullopt;
        if (since && *since <= stamp->signedBy.at)
            times.append({gate.key, gate.kind, *since, stamp->signedBy.at});
    }
    return times;
}

bool isDecidedBy(const MeasureChange &change)
{
    return !wasDecided(change.before.state) && wasDecided(change.after.state);
}

} // namespace

/// What is decided keeps its text, so the words are written once.
QString precedentOf(const MeasureChange &change)
{
    if (!isDecidedBy(change))
        return {};
    return precedentWords(change.after.content()).join(u' ');
}

void Projector::project(const MeasureChange &change, qint64 firstSeq)
{
    project(change, firstSeq, precedentOf(change), searchedIn(change));
}

void Projector::project(const MeasureChange &change, qint64 firstSeq, const QString &precedent,
                        const Searched &searched)
{
    const Measure &after = change.after;
    const qint64 incident = incidentKey(after.incident);
    const qint64 key = firstSeq ? firstSeq : measureKey(after.id);
    writeRow(after, key, incident);
    writeGates(change, key, incident);
    writeViewers(change, key);
    writeGateTimes(change, key);
    writePrecedent(change, key, precedent);
    writeAttachments(change, incident);
    writeSearched(searched, incident, key);
    if (firstSeq)
        countNumber(NumberSeries::Measure, after.number);
    if (const int delta = opens(after) - opens(change.before))
        m_openMeasures[incident] += delta;
}

void Projector::writeRow(const Measure &measure, qint64 key, qint64 incidentKey)
{
    const auto later = measure.laterGatesOpen();
    m_connection.named("upsert_measure")
        .bind(":key", key)
        .bind(":id", measure.id)
        .bind(":number", measure.number)
        .bind(":incident_key", incidentKey)
        .bind(":subject", measure.erased ? erasedTitle(*measure.erased) : measure.content().subject)
        .bind(":kind", measure.kind)
        .bind(":state", measure.state)
        .bind(":division", measure.division)
        .bind(":drafter", measure.drafter())
        .bind(":text_version", measure.textVersion())
        .bind(":stamps", standingStamps(measure))
        .bind(":gates", int(measure.sheet.gates.size()))
        .bind(":is_urgent", measure.sheet.isUrgent())
        .bind(":decided_as", decidedAs(measure))
        .bind(":submitted_at", when(measure.submitted))
        .bind(":ended_at", when(measure.ended))
        .bind(":ended_by", byWhom(measure.ended))
        .bind(":valid_until", measure.validUntil)
        .bind(":due", nearestDue(measure))
        .bind(":later_open", int(later.size()))
        .bind(":later_due", nearestDue(later))
        .bind(":conditions_open", openConditions(measure))
        .bind(":returns", returns(measure))
        .bind(":updated_at", measure.updated.at)
        .bind(":version", measure.version)
        .run();
}

/// Only what may be signed now has rows; they are few and change with every stamp.
void Projector::writeGates(const MeasureChange &change, qint64 key, qint64 incidentKey)
{
    const QList<Waiting> after = waitingGates(change.after);
    if (after == waitingGates(change.before))
        return;
    m_connection.named("clear_measure_gates").bind(":measure_key", key).run();
    for (const Waiting &one : after) {
        m_connection.named("put_measure_gate")
            .bind(":measure_key", key)
            .bind(":incident_key", incidentKey)
            .bind(":gate", one.gate.key)
            .bind(":division", one.gate.division)
            .bind(":posts", postBits(one.gate.posts))
            .bind(":since", one.since)
            .bind(":due", one.due)
            .bind(":is_later", one.isLater)
            .bind(":kind", one.gate.kind)
            .run();
    }
}

void Projector::writeViewers(const MeasureChange &change, qint64 key)
{
    const auto before = viewersOf(change.before);
    const auto after = viewersOf(change.after);
    if (before == after)
        return;
    if (!before.isEmpty())
        m_connection.named("clear_measure_views").bind(":measure_key", key).run();
    for (const auto &[gate, officer] : after)
        m_connection.named("put_measure_view")
            .bind(":measure_key", key)
            .bind(":gate", gate)
            .bind(":officer", officer)
            .run();
}

/// A text that is revised takes its passings with it, as it takes its stamps.
void Projector::writeGateTimes(const MeasureChange &change, qint64 key)
{
    const QList<Took> before = gateTimes(change.before);
    const QList<Took> after = gateTimes(change.after);
    if (before == after)
        return;
    if (!before.isEmpty())
        m_connection.named("clear_gate_times").bind(":measure_key", key).run();
    for (const Took &one : after) {
        m_connection.named("put_gate_time")
            .bind(":measure_key", key)
            .bind(":gate", one.gate)
            .bind(":kind", change.after.kind)
            .bind(":took", one.passed - one.since)
            .bind(":passed_at", one.passed)
            .bind(":gate_kind", one.kind)
            .run();
    }
}

/// Which incident a file belongs to. Versions stay, and so do their files.
void Projector::writeAttachments(const MeasureChange &change, qint64 incidentKey)
{
    for (qsizetype version = change.before.versions.size(); version < change.after.versions.size(); ++version) {
        for (const Attachment &one : change.after.versions[version].content.attachments)
            m_connection.named("put_measure_attachment")
                .bind(":hash", one.hash)
                .bind(":incident_key", incidentKey)
                .run();
    }
}

void Projector::writePrecedent(const MeasureChange &change, qint64 key, const QString &words)
{
    if (!isDecidedBy(change))
        return;
    m_connection.named("put_precedent")
        .bind(":measure_key", key)
        .bind(":kind", change.after.kind)
        .bind(":ended_at", change.after.ended->at)
        .bind(":words", words)
        .run();
}

} // namespace ringi
