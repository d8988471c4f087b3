// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/scribe.h"

#include "domain/eventcodec.h"
#include "ledger/sealing.h"

#include <utility>

namespace ringi {

namespace {

QString prefixOf(NumberSeries series, StoreMode mode)
{
    if (series == NumberSeries::Measure)
        return mode == StoreMode::Exercise ? QStringLiteral("EXM") : QStringLiteral("MS");
    return mode == StoreMode::Exercise ? QStringLiteral("EX") : QStringLiteral("INC");
}

/// The sealed key goes with the word about it: a confirmed one takes the place of the old one, a dropped one is gone.
void settleSealedKeys(Turn &turn, const Registry &registry, const RegistryEvent &event)
{
    if (const auto *replaced = std::get_if<OfficerKeyReplaced>(&event); replaced && replaced->proposal)
        turn.moveSealedKey(restingPlace(replaced->publicKey), replaced->officer);
    const auto *dropped = std::get_if<ProposalDropped>(&event);
    if (!dropped)
        return;
    const ProposedChange &what = registry.proposals[dropped->proposal - 1].what;
    if (const auto *enrolment = std::get_if<OfficerEnrolled>(&what))
        turn.dropSealedKey(enrolment->officer);
    if (const auto *key = std::get_if<OfficerKeyReplaced>(&what))
        turn.dropSealedKey(restingPlace(key->publicKey));
}

template <class Id, class Change> QList<Change> inOrder(const QList<Id> &order, const QHash<Id, Change> &changes)
{
    QList<Change> list;
    list.reserve(order.size());
    for (const Id &id : order)
        list.append(changes.value(id));
    return list;
}

} // namespace

Guard keyIsInForce(const Registry &registry, const Session &by)
{
    const auto officer = registry.officers.constFind(by.officer);
    if (officer == registry.officers.constEnd() || by.key.isNull() || by.key.publicKey() == officer->publicKey)
        return {};
    return Refusal{RefusalCode::KeyReplaced, {}};
}

Scribe::Scribe(Turn &turn, Randomness &randomness)
    : m_turn(turn)
    , m_randomness(randomness)
{
}

Outcome<Receipt> Scribe::write(const Session &by, const Command &command, Instant now)
{
    auto receipt = decide(by, command, now);
    if (receipt)
        receipt->commit = seal(by, now);
    return receipt;
}

/// A clock that is behind the ledger would sign a time that cannot be true, and the chain would not verify.
Guard Scribe::clockGuard(Instant now)
{
    const auto last = m_turn.lastCommitted();
    if (last && goesBackwards(now, *last))
        return Refusal{RefusalCode::ClockBehind, {last->toIso(), now.toIso()}};
    return {};
}

Outcome<Receipt> Scribe::decide(const Session &by, const Command &command, Instant now)
{
    if (const auto no = clockGuard(now))
        return tl::unexpected(*no);
    if (const auto no = keyIsInForce(registry(), by))
        return tl::unexpected(*no);
    const Actor actor = registry().actor(by.officer, now);
    return std::visit([&](const auto &one) { return decideOn(one, actor, now); }, command);
}

quint64 Scribe::seal(const Session &by, Instant now)
{
    if (m_decided.isEmpty())
        return m_turn.commitHead().n;
    const Authorship authorship{registry().store, by.officer, now};
    const SealedCommit sealed = sealCommit(authorship, m_turn.commitHead(), sealEvents(), by.key);
    placeReadings(sealed);
    m_turn.append(sealed, takeChanges());
    return sealed.commit.n;
}

template <class Event> void Scribe::note(const StreamId &stream, const Event &event, Receipt &receipt)
{
    m_decided.append({stream, kindOf(event), textOf(event)});
    receipt.kinds.append(kindOf(event));
}

Outcome<Receipt> Scribe::decideOn(const ForRegistry &command, const Actor &actor, Instant now)
{
    const auto events = ringi::decide(registry(), command.what, actor, now);
    if (!events)
        return tl::unexpected(events.error());
    Receipt receipt;
    Registry after = registry();
    for (const RegistryEvent &event : *events) {
        evolve(after, event, {actor.id, now});
        settleSealedKeys(m_turn, after, event);
        note(registryStream(), event, receipt);
    }
    if (after.proposals.size() > registry().proposals.size())
        receipt.proposal = int(after.proposals.size());
    m_registry = after;
    return receipt;
}

/// A null id names no record, and its stream would be the registry's.
Outcome<Receipt> Scribe::decideOn(const ForIncident &command, const Actor &actor, Instant now)
{
    if (command.incident.isNull())
        return refuse(RefusalCode::IncidentUnknown);
    Incident &state = incident(command.incident);
    const Circumstances circumstances{now, nextNumber(NumberSeries::Incident, now), &registry()};
    const auto events = ringi::decide(state, command.what, actor, circumstances);
    if (!events)
        return tl::unexpected(events.error());
    const bool opens = !state.exists();
    Receipt receipt;
    for (const IncidentEvent &event : *events) {
        evolve(state, event, {actor.id, now});
        note(streamOf(command.incident), event, receipt);
    }
    if (opens)
        spendNumber(NumberSeries::Incident, now);
    receipt.number = state.number;
    return receipt;
}

/// A measure rests on its incident: the one it names already, or the one it is being drafted for.
Outcome<Receipt> Scribe::decideOn(const ForMeasure &command, const Actor &actor, Instant now)
{
    if (command.measure.isNull())
        return refuse(RefusalCode::MeasureUnknown);
    Measure &state = measure(command.measure);
    const auto *draft = std::get_if<DraftMeasure>(&command.what);
    const IncidentId onWhat = draft ? draft->incident : state.incident;
    const Incident on = onWhat.isNull() ? Incident{} : incident(onWhat);
    const Circumstances circumstances{now, nextNumber(NumberSeries::Measure, now), &registry()};
    MeasureCommand asked = command.what;
    auto *erase = std::get_if<EraseRecord>(&asked);
    if (erase && state.exists() && !state.versions.isEmpty())
        erase->what = erasableBy(actor, state.content().record);
    const auto events = ringi::decide(state, asked, on, registry(), actor, circumstances);
    if (!events)
        return tl::unexpected(events.error());
    const bool opens = !state.exists();
    Receipt receipt;
    for (const MeasureEvent &event : *events) {
        evolve(state, event, {actor.id, now});
        note(streamOf(command.measure), event, receipt);
    }
    if (opens)
        spendNumber(NumberSeries::Measure, now);
    receipt.number = state.number;
    if (erase)
        noteErasure(Measure(state), erase->what, {actor.id, now}, receipt);
    return receipt;
}

/// Outside its circle a record is not there, and so is not there to be erased.
QList<Erasable> Scribe::erasableBy(const Actor &actor, const QString &record)
{
    QList<Erasable> all = m_turn.erasable(record);
    all.removeIf([&](const Erasable &one) {
        const IncidentId on = one.isMeasure ? *one.incident : IncidentId(one.stream.uuid());
        return !mayRead(incident(on).circle, actor);
    });
    return all;
}

void Scribe::noteErasure(const Measure &under, const QList<Erasable> &what, const Stamped &stamp, Receipt &receipt)
{
    for (const Erasable &one : what) {
        const BodyErased erased = erasedUnder(under, one);
        if (one.isMeasure) {
            evolve(measure(MeasureId(one.stream.uuid())), erased, stamp);
            note(one.stream, MeasureEvent(erased), receipt);
        } else {
            evolve(incident(IncidentId(one.stream.uuid())), erased, stamp);
            note(one.stream, IncidentEvent(erased), receipt);
        }
    }
}

/// No view shows checkpoints, so nothing of them is kept between decisions; a commit holds one act on them.
Outcome<Receipt> Scribe::decideOn(const ForCheckpoints &command, const Actor &actor, Instant)
{
    const auto events = ringi::decide(m_turn.checkpoints(), command.what, registry(), actor);
    if (!events)
        return tl::unexpected(events.error());
    Receipt receipt;
    for (const CheckpointEvent &event : *events)
        note(checkpointStream(), event, receipt);
    return receipt;
}

/// A null id names no compartment, and its stream would be the registry's.
Outcome<Receipt> Scribe::decideOn(const ForCompartment &command, const Actor &actor, Instant now)
{
    if (command.compartment.isNull())
        return refuse(RefusalCode::CompartmentUnknown);
    Compartment &state = compartment(command.compartment);
    const IncidentId named = incidentOf(command.what);
    const CompartmentFacts around{registry(), named.isNull() ? Incident{} : incident(named), isNameTaken(command.what),
                                  now};
    const auto decision = ringi::decide(state, command.what, around, actor);
    if (!decision)
        return tl::unexpected(decision.error());
    Receipt receipt;
    for (const CompartmentEvent &event : decision->here) {
        evolve(state, event, {actor.id, now});
        note(streamOf(command.compartment), event, receipt);
    }
    for (const IncidentEvent &event : decision->onIncident) {
        evolve(incident(named), event, {actor.id, now});
        note(streamOf(named), event, receipt);
    }
    receipt.number = around.incident.number;
    return receipt;
}

/// A reading of a measure is one of its incident, whoever asked for it.
Outcome<Receipt> Scribe::decideOn(const ForReadings &command, const Actor &actor, Instant now)
{
    ReadingRecorded reading = command.what;
    if (reading.measure) {
        const Measure &read = measure(*reading.measure);
        if (!read.exists())
            return refuse(RefusalCode::MeasureUnknown);
        reading.incident = read.incident;
    }
    if (const auto no = mayRecord(reading.incident ? &incident(*reading.incident) : nullptr, actor))
        return tl::unexpected(*no);
    const StreamId stream = readingsStream(registry().store);
    Receipt receipt;
    note(stream, std::variant<ReadingRecorded>(reading), receipt);
    m_readings.append({0, 0, reading, {actor.id, now}});
    return receipt;
}

const Registry &Scribe::registry()
{
    return m_registry ? *m_registry : m_turn.registry();
}

/// The state as the decisions of this scribe have left it.
Incident &Scribe::incident(const IncidentId &id)
{
    auto known = m_incidents.find(id);
    if (known == m_incidents.end()) {
        Incident state = m_turn.incident(id);
        state.id = id;
        known = m_incidents.insert(id, {state, state});
        m_incidentOrder.append(id);
    }
    return known->after;
}

Measure &Scribe::measure(const MeasureId &id)
{
    auto known = m_measures.find(id);
    if (known == m_measures.end()) {
        Measure state = m_turn.measure(id);
        state.id = id;
        known = m_measures.insert(id, {state, state});
        m_measureOrder.append(id);
    }
    return known->after;
}

Compartment &Scribe::compartment(const CompartmentId &id)
{
    auto known = m_compartments.find(id);
    if (known == m_compartments.end()) {
        Compartment state = m_turn.compartment(id);
        state.id = id;
        known = m_compartments.insert(id, {state, state});
        m_compartmentOrder.append(id);
    }
    return known->after;
}

/// Also by one that was decided on and not sealed yet.
bool Scribe::isNameTaken(const CompartmentCommand &command)
{
    const auto *create = std::get_if<CreateCompartment>(&command);
    if (!create)
        return false;
    const QString key = compartmentNameKey(create->name);
    for (const CompartmentChange &change : std::as_const(m_compartments)) {
        if (change.after.exists() && compartmentNameKey(change.after.name) == key)
            return true;
    }
    return m_turn.compartmentNamed(create->name).has_value();
}

QString Scribe::nextNumber(NumberSeries series, Instant now)
{
    const int year = now.year();
    const int running = m_turn.lastNumber(series, year) + m_spent.value({int(series), year}) + 1;
    return QStringLiteral("%1-%2-%3")
        .arg(prefixOf(series, registry().mode))
        .arg(year)
        .arg(running, 6, 10, QLatin1Char('0'));
}

void Scribe::spendNumber(NumberSeries series, Instant now)
{
    ++m_spent[{int(series), now.year()}];
}

QList<EventRecord> Scribe::sealEvents()
{
    QHash<StreamId, ChainHead> heads;
    QList<EventRecord> events;
    for (const Decided &decided : std::as_const(m_decided)) {
        auto head = heads.find(decided.stream);
        if (head == heads.end())
            head = heads.insert(decided.stream, m_turn.streamHead(decided.stream));
        events.append(sealEvent({decided.stream, *head, decided.kind, decided.body}, m_randomness));
        *head = {events.last().n, events.last().hash};
    }
    m_decided.clear();
    return events;
}

/// Their places are known once they are sealed.
void Scribe::placeReadings(const SealedCommit &sealed)
{
    qsizetype next = 0;
    for (const EventRecord &event : sealed.events) {
        if (event.kind != ReadingRecorded::kind)
            continue;
        m_readings[next].commit = sealed.commit.n;
        m_readings[next++].n = event.n;
    }
}

/// Records that were only looked at are no changes.
Changes Scribe::takeChanges()
{
    Changes changes;
    if (m_registry)
        changes.registry = RegistryChange{*m_registry};
    for (const IncidentChange &change : inOrder(m_incidentOrder, m_incidents)) {
        if (change.before.version != change.after.version)
            changes.incidents.append(change);
    }
    for (const MeasureChange &change : inOrder(m_measureOrder, m_measures)) {
        if (change.before.version != change.after.version)
            changes.measures.append(change);
    }
    for (const CompartmentChange &change : inOrder(m_compartmentOrder, m_compartments)) {
        if (change.before.version != change.after.version)
            changes.compartments.append(change);
    }
    changes.readings = std::exchange(m_readings, {});
    m_registry.reset();
    m_incidents.clear();
    m_measures.clear();
    m_compartments.clear();
    m_incidentOrder.clear();
    m_measureOrder.clear();
    m_compartmentOrder.clear();
    m_spent.clear();
    return changes;
}

} // namespace ringi
