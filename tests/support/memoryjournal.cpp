// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memoryjournal.h"

#include "domain/eventcodec.h"
#include "ledger/hashing.h"
#include "routes/routefile.h"

#include <QJsonDocument>

#include <algorithm>

namespace ringi::test {

namespace {

template <class Variant, size_t I = 0> bool isKindOf(const QByteArray &kind)
{
    if constexpr (I == std::variant_size_v<Variant>)
        return false;
    else
        return kind == std::variant_alternative_t<I, Variant>::kind || isKindOf<Variant, I + 1>(kind);
}

void demand(bool sound, const char *what)
{
    if (!sound)
        throw Fault(FaultKind::Corrupt, QString::fromLatin1(what));
}

template <class Map> void addAll(Map &to, const Map &from)
{
    for (auto at = from.begin(); at != from.end(); ++at)
        to.insert(at.key(), at.value());
}

} // namespace

void MemoryRecords::add(const MemoryRecords &other)
{
    registry = other.registry ? other.registry : registry;
    checkpoints = other.checkpoints ? other.checkpoints : checkpoints;
    head = other.head ? other.head : head;
    addAll(incidents, other.incidents);
    addAll(measures, other.measures);
    addAll(compartments, other.compartments);
    addAll(streams, other.streams);
    addAll(numbers, other.numbers);
    addAll(originals, other.originals);
    for (const OfficerId &officer : other.droppedKeys)
        keys.remove(officer);
    addAll(keys, other.keys);
    addAll(attempts, other.attempts);
    origins.unite(other.origins);
    ledger += other.ledger;
}

/// Sees the store as it was when the turn began, and above it what the turn has done.
class MemoryTurn final : public Turn
{
public:
    explicit MemoryTurn(MemoryJournal &journal)
        : m_journal(journal)
    {
    }

    const Registry &registry() override
    {
        static const Registry kNone;
        if (m_mine.registry)
            return *m_mine.registry;
        return kept().registry ? *kept().registry : kNone;
    }

    Checkpoints checkpoints() override
    {
        return m_mine.checkpoints.value_or(kept().checkpoints.value_or(Checkpoints{}));
    }

    Incident incident(const IncidentId &id) override { return m_mine.incidents.value(id, kept().incidents.value(id)); }

    Measure measure(const MeasureId &id) override { return m_mine.measures.value(id, kept().measures.value(id)); }

    QList<Erasable> erasable(const QString &number) override
    {
        QList<Erasable> all;
        for (const Incident &incident : std::as_const(kept().incidents)) {
            if (incident.number == number && !incident.erased)
                all.append({streamOf(incident.id), false, number, {}, bodiesOf(streamOf(incident.id))});
        }
        return all;
    }

    Compartment compartment(const CompartmentId &id) override
    {
        return m_mine.compartments.value(id, kept().compartments.value(id));
    }

    std::optional<CompartmentId> compartmentNamed(const QString &name) override
    {
        for (const auto &all : {kept().compartments, m_mine.compartments}) {
            for (const Compartment &one : all) {
                if (compartmentNameKey(one.name) == compartmentNameKey(name))
                    return one.id;
            }
        }
        return {};
    }

    ChainHead streamHead(const StreamId &stream) override
    {
        return m_mine.streams.value(stream, kept().streams.value(stream));
    }

    ChainHead commitHead() override { return m_mine.head.value_or(kept().head.value_or(ChainHead{})); }

    std::optional<Instant> lastCommitted() override
    {
        const QList<SealedCommit> &ledger = m_mine.ledger.isEmpty() ? kept().ledger : m_mine.ledger;
        return ledger.isEmpty() ? std::nullopt : std::optional(ledger.last().commit.time);
    }

    int lastNumber(NumberSeries series, int year) override
    {
        const std::pair<int, int> place{int(series), year};
        return m_mine.numbers.value(place, kept().numbers.value(place));
    }

    QSet<QString> knownOrigins(const QStringList &references) override
    {
        QSet<QString> known;
        for (const QString &reference : references) {
            if (m_mine.origins.contains(reference) || kept().origins.contains(reference))
                known.insert(reference);
        }
        return known;
    }

    void append(const SealedCommit &sealed, const Changes &) override
    {
        const ChainHead before = commitHead();
        demand(sealed.commit.n == before.n + 1 && sealed.commit.previous == before.hash, "commit out of order");
        demand(sealed.commit.hash == commitHash(sealed.commit, sealed.events), "commit hash");
        for (const EventRecord &event : sealed.events)
            fold(event, {sealed.commit.author, sealed.commit.time});
        const Officer author = registry().officers.value(sealed.commit.author);
        demand(isSignatureGood(sealed.commit.signature, sealed.commit.hash, author.publicKey), "signature");
        m_mine.head = ChainHead{sealed.commit.n, sealed.commit.hash};
        m_mine.ledger.append(sealed);
    }

    void putSealedKey(const SealedKey &key) override { m_mine.keys.insert(key.officer, key); }

    FailedAttempts failedAttempts(const OfficerId &officer) override
    {
        return m_mine.attempts.value(officer, kept().attempts.value(officer));
    }

    void putFailedAttempts(const OfficerId &officer, const FailedAttempts &attempts) override
    {
        m_mine.attempts.insert(officer, attempts);
    }

    std::optional<QByteArray> original(const QByteArray &hash) override
    {
        const auto &held = m_mine.originals.contains(hash) ? m_mine.originals : kept().originals;
        const auto found = held.constFind(hash);
        return found == held.constEnd() ? std::nullopt : std::optional(found->bytes);
    }

    void moveSealedKey(const OfficerId &from, const OfficerId &to) override
    {
        const auto resting = m_mine.keys.contains(from) ? m_mine.keys.take(from) : kept().keys.value(from);
        dropSealedKey(from);
        dropSealedKey(to);
        if (resting.officer.isNull())
            return;
        SealedKey moved = resting;
        moved.officer = to;
        m_mine.keys.insert(to, moved);
    }

    void dropSealedKey(const OfficerId &of) override
    {
        m_mine.keys.remove(of);
        m_mine.droppedKeys.insert(of);
    }

    void putOriginal(const QByteArray &hash, const QString &name, const QByteArray &bytes) override
    {
        m_mine.originals.insert(hash, {name, bytes});
    }

    void keep() override
    {
        m_journal.m_records.add(m_mine);
        m_mine = {};
    }

private:
    [[nodiscard]] QList<ErasedBody> bodiesOf(const StreamId &stream) const
    {
        QList<ErasedBody> bodies;
        for (const SealedCommit &sealed : kept().ledger) {
            for (const EventRecord &event : sealed.events) {
                if (event.stream == stream)
                    bodies.append({qint64(event.n), sha256(event.body)});
            }
        }
        return bodies;
    }

    [[nodiscard]] const MemoryRecords &kept() const { return m_journal.m_records; }

    void fold(const EventRecord &event, const Stamped &stamp)
    {
        const ChainHead before = streamHead(event.stream);
        demand(event.n == before.n + 1 && event.previous == before.hash, "event out of order");
        demand(event.hash == eventHash(event), "event hash");
        m_mine.streams.insert(event.stream, {event.n, event.hash});
        const QJsonObject body = QJsonDocument::fromJson(event.body).object();
        if (isKindOf<RegistryEvent>(event.kind))
            foldRegistry(eventFrom<RegistryEvent>(event.kind, body), stamp);
        else if (isKindOf<CheckpointEvent>(event.kind))
            foldCheckpoints(eventFrom<CheckpointEvent>(event.kind, body), stamp);
        else if (isKindOf<IncidentEvent>(event.kind))
            foldIncident(IncidentId(event.stream.uuid()), eventFrom<IncidentEvent>(event.kind, body), stamp);
        else if (isKindOf<CompartmentEvent>(event.kind))
            foldCompartment(CompartmentId(event.stream.uuid()), eventFrom<CompartmentEvent>(event.kind, body), stamp);
        else if (event.kind != ReadingRecorded::kind) // no record changes by being read
            foldMeasure(MeasureId(event.stream.uuid()), eventFrom<MeasureEvent>(event.kind, body), stamp);
    }

    void foldRegistry(const RegistryEvent &event, const Stamped &stamp)
    {
        Registry state = registry();
        evolve(state, event, stamp);
        m_mine.registry = state;
    }

    void foldCheckpoints(const CheckpointEvent &event, const Stamped &stamp)
    {
        Checkpoints state = checkpoints();
        evolve(state, event, stamp);
        m_mine.checkpoints = state;
    }

    void foldIncident(const IncidentId &id, const IncidentEvent &event, const Stamped &stamp)
    {
        Incident state = incident(id);
        state.id = id;
        evolve(state, event, stamp);
        if (state.version == 1 && state.origin)
            m_mine.origins.insert(state.origin->reference);
        noteNumber(NumberSeries::Incident, state.number);
        m_mine.incidents.insert(id, state);
    }

    void foldCompartment(const CompartmentId &id, const CompartmentEvent &event, const Stamped &stamp)
    {
        Compartment state = compartment(id);
        state.id = id;
        evolve(state, event, stamp);
        m_mine.compartments.insert(id, state);
    }

    void foldMeasure(const MeasureId &id, const MeasureEvent &event, const Stamped &stamp)
    {
        Measure state = measure(id);
        state.id = id;
        evolve(state, event, stamp);
        noteNumber(NumberSeries::Measure, state.number);
        m_mine.measures.insert(id, state);
    }

    void noteNumber(NumberSeries series, const QString &number)
    {
        const int year = number.section(QLatin1Char('-'), 1, 1).toInt();
        const int running = number.section(QLatin1Char('-'), 2, 2).toInt();
        m_mine.numbers.insert({int(series), year}, std::max(running, lastNumber(series, year)));
    }

    MemoryJournal &m_journal;
    MemoryRecords m_mine;
};

std::unique_ptr<Turn> MemoryJournal::begin()
{
    return std::make_unique<MemoryTurn>(*this);
}

std::optional<SealedKey> MemoryJournal::sealedKey(const OfficerId &officer)
{
    const auto found = m_records.keys.constFind(officer);
    return found == m_records.keys.constEnd() ? std::nullopt : std::optional(*found);
}

bool MemoryJournal::holds(const ChainHead &commit)
{
    return std::ranges::any_of(m_records.ledger,
                               [&](const SealedCommit &one) { return one.commit.hash == commit.hash; });
}

Session MemoryJournal::open(Randomness &randomness, Instant now)
{
    const Session session{randomness.id<OfficerId>(), SigningKey::generate(randomness)};
    const OfficerEnrolled first{session.officer,
                                QStringLiteral("Aoki Haruka"),
                                Division::Operations,
                                {Post::Administrator, Post::DutyOfficer},
                                session.key.publicKey()};
    const auto turn = begin();
    Scribe scribe(*turn, randomness);
    const CreateStore create{randomness.id<StoreId>(), QStringLiteral("HQ"), StoreMode::Live, first, shippedRoutes()};
    const auto done = scribe.write(session, ForRegistry{create}, now);
    demand(done.has_value(), "the office could not be opened");
    turn->keep();
    return session;
}

QList<Incident> MemoryJournal::incidents() const
{
    QList<Incident> all = m_records.incidents.values();
    std::ranges::sort(all, {}, &Incident::number);
    return all;
}

} // namespace ringi::test
