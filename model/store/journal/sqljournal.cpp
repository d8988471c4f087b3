// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal/sqljournal.h"

#include "ledger/indoubt.h"
#include "store/journal/eraser.h"
#include "store/views/projector.h"
#include "store/views/rebuild.h"

#include <QDeadlineTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMutexLocker>
#include <QThread>

#include <future>

namespace ringi {

namespace {

/// Here and now where no thread can be had.
constexpr auto kBeside = std::launch::async | std::launch::deferred;

/// More incidents than that in one act have their texts read on a second core.
constexpr qsizetype kAFew = 32;

constexpr qsizetype kKeptStates = 20'000;

/// A server that is started anew is back by then; who acts does not wait longer for an answer.
constexpr int kDoubtMs = 5'000;
constexpr int kAskAgainMs = 100;

/// Nothing while the store cannot be asked.
std::optional<bool> isKept(sql::Connection &connection, const ChainHead &commit)
{
    try {
        return holdsCommit(connection, commit);
    } catch (const Fault &) {
        return {};
    }
}

QList<Searched> searchedInEach(const QList<IncidentChange> &changes)
{
    QList<Searched> each;
    each.reserve(changes.size());
    for (const IncidentChange &change : changes)
        each.append(searchedIn(change));
    return each;
}

} // namespace

class SqlTurn final : public Turn
{
public:
    explicit SqlTurn(SqlJournal &journal)
        : m_lock(&journal.m_turn)
        , m_connection(*journal.m_connection)
        , m_cache(journal.m_cache)
        , m_transaction(m_connection)
        , m_projector(m_connection)
    {
        m_cache.startAt(ledgerEnd(m_connection));
    }

    /// States that were cached in a turn that is undone never were.
    ~SqlTurn() override
    {
        if (m_appended && !m_kept)
            m_cache.clear();
    }
    Q_DISABLE_COPY_MOVE(SqlTurn)

    const Registry &registry() override
    {
        if (!m_cache.registry)
            m_cache.registry = foldRegistry(streamEntries(m_connection, registryStream()));
        return *m_cache.registry;
    }

    Checkpoints checkpoints() override { return foldCheckpoints(streamEntries(m_connection, checkpointStream())); }

    Incident incident(const IncidentId &id) override
    {
        auto known = m_cache.incidents.find(id);
        if (known == m_cache.incidents.end())
            known = m_cache.incidents.insert(id, foldIncident(id, streamEntries(m_connection, streamOf(id))));
        return *known;
    }

    Measure measure(const MeasureId &id) override
    {
        auto known = m_cache.measures.find(id);
        if (known == m_cache.measures.end())
            known = m_cache.measures.insert(id, foldMeasure(id, streamEntries(m_connection, streamOf(id))));
        return *known;
    }

    QList<Erasable> erasable(const QString &number) override { return erasableOf(m_connection, number); }
    Compartment compartment(const CompartmentId &id) override
    {
        auto known = m_cache.compartments.find(id);
        if (known == m_cache.compartments.end())
            known = m_cache.compartments.insert(id, foldCompartment(id, streamEntries(m_connection, streamOf(id))));
        return *known;
    }

    std::optional<CompartmentId> compartmentNamed(const QString &name) override
    {
        sql::Statement &row = m_connection.named("compartment_named").bind(":name_key", compartmentNameKey(name));
        std::optional<CompartmentId> id;
        if (row.step())
            id = row.id<CompartmentId>(0);
        row.reset();
        return id;
    }

    ChainHead streamHead(const StreamId &stream) override
    {
        auto known = m_cache.heads.find(stream);
        if (known == m_cache.heads.end())
            known = m_cache.heads.insert(stream, ringi::streamHead(m_connection, stream));
        return *known;
    }

    ChainHead commitHead() override { return m_cache.end.commit; }

    std::optional<Instant> lastCommitted() override { return m_cache.end.time; }

    int lastNumber(NumberSeries series, int year) override
    {
        const auto known = m_numbers.constFind({int(series), year});
        if (known != m_numbers.constEnd())
            return *known;
        sql::Statement &row = m_connection.named("number_series").bind(":series", series).bind(":year", year);
        const int last = row.step() ? int(row.integer(0)) : 0;
        row.reset();
        m_numbers.insert({int(series), year}, last);
        return last;
    }

    QSet<QString> knownOrigins(const QStringList &references) override
    {
        const QByteArray list = QJsonDocument(QJsonArray::fromStringList(references)).toJson(QJsonDocument::Compact);
        sql::Statement &rows = m_connection.named("known_origins").bind(":references", QString::fromUtf8(list));
        QSet<QString> known;
        while (rows.step())
            known.insert(rows.text(0));
        rows.reset();
        return known;
    }

    void expectNew(const IncidentId &id) override
    {
        m_cache.incidents.insert(id, foldIncident(id, {}));
        m_cache.heads.insert(streamOf(id), {});
    }

    void append(const SealedCommit &sealed, const Changes &changes) override
    {
        m_appended = true;
        auto searched = std::async(changes.incidents.size() > kAFew ? kBeside : std::launch::deferred, searchedInEach,
                                   std::cref(changes.incidents));
        insertCommit(m_connection, sealed, m_cache.end.nextSeq);
        const QHash<StreamId, qint64> firstSeqs = advance(sealed);
        if (changes.registry) {
            m_projector.project(*changes.registry);
            m_cache.registry = changes.registry->after;
        }
        for (const IncidentChange &change : changes.incidents) {
            m_projector.projectRows(change, firstSeqs.value(streamOf(change.after.id), 0));
            m_cache.incidents.insert(change.after.id, change.after);
            if (!change.before.exists())
                countNumber(NumberSeries::Incident, change.after.number);
        }
        projectSearched(changes.incidents, searched.get());
        for (const MeasureChange &change : changes.measures) {
            m_projector.project(change, firstSeqs.value(streamOf(change.after.id), 0));
            m_cache.measures.insert(change.after.id, change.after);
            if (!change.before.exists())
                countNumber(NumberSeries::Measure, change.after.number);
        }
        for (const CompartmentChange &change : changes.compartments) {
            m_projector.project(change, firstSeqs.value(streamOf(change.after.id), 0));
            m_cache.compartments.insert(change.after.id, change.after);
        }
        for (const ReadingChange &change : changes.readings)
            m_projector.project(change);
        if (holdsErasure(sealed))
            erase(sealed);
    }

    void putSealedKey(const SealedKey &key) override { putSealedKeyRow(m_connection, key); }

    FailedAttempts failedAttempts(const OfficerId &officer) override
    {
        sql::Statement &row = m_connection.named("failed_attempts").bind(":officer", officer);
        FailedAttempts attempts;
        if (row.step())
            attempts = {int(row.integer(0)), int(row.integer(1)), {row.integer(2)}};
        row.reset();
        return attempts;
    }

    void putFailedAttempts(const OfficerId &officer, const FailedAttempts &attempts) override
    {
        m_connection.named("put_failed_attempts")
            .bind(":officer", officer)
            .bind(":in_a_row", attempts.inARow)
            .bind(":untold", attempts.untold)
            .bind(":last_at", attempts.last)
            .run();
    }

    std::optional<QByteArray> original(const QByteArray &hash) override { return originalRow(m_connection, hash); }

    void moveSealedKey(const OfficerId &from, const OfficerId &to) override
    {
        dropSealedKey(to);
        m_connection.named("move_sealed_key").bind(":from", from).bind(":to", to).run();
    }

    void dropSealedKey(const OfficerId &of) override
    {
        m_connection.named("drop_sealed_key").bind(":officer", of).run();
    }

    void putOriginal(const QByteArray &hash, const QString &name, const QByteArray &bytes) override
    {
        m_connection.named("put_original").bind(":hash", hash).bind(":name", name).bind(":bytes", bytes).run();
    }

    void keep() override
    {
        m_projector.finish();
        commit();
        m_kept = !m_erased; // states that were erased are not kept in mind either
        if (m_erased)
            tryToRemoveTraces(m_connection);
    }

private:
    void projectSearched(const QList<IncidentChange> &changes, const QList<Searched> &searched)
    {
        for (qsizetype i = 0; i < changes.size(); ++i)
            m_projector.project(changes[i].after.id, searched[i]);
    }

    void commit()
    {
        try {
            m_transaction.commit();
        } catch (const Fault &fault) {
            if (fault.kind() != FaultKind::InDoubt || !m_appended)
                throw;
            findOut(fault.detail());
        }
    }

    /// The rows of the records are made anew from the ledger as it is now, so none can hold what the ledger does not.
    void erase(const SealedCommit &sealed)
    {
        m_erased = true;
        QList<IncidentWithMeasures> asTheyWere;
        for (const IncidentId &id : incidentsErasedIn(sealed))
            asTheyWere.append(withMeasures(id));
        eraseBodies(m_connection, sealed);
        for (const IncidentWithMeasures &one : std::as_const(asTheyWere))
            refoldIncident(m_connection, m_projector, one);
    }

    IncidentWithMeasures withMeasures(const IncidentId &id)
    {
        IncidentWithMeasures all{incident(id), {}};
        QList<MeasureId> measures;
        sql::Statement &rows = m_connection.named("measures_on").bind(":incident", id);
        while (rows.step())
            measures.append(rows.id<MeasureId>(0));
        rows.reset();
        for (const MeasureId &one : std::as_const(measures))
            all.measures.append(measure(one));
        return all;
    }

    /// The answer to COMMIT is lost, but what was to be committed is known: the ledger has it or has not.
    void findOut(const QString &detail)
    {
        m_connection.rollback();
        const ChainHead mine = m_cache.end.commit;
        const QDeadlineTimer patience(kDoubtMs);
        std::optional<bool> kept = isKept(m_connection, mine);
        while (!kept && !patience.hasExpired()) {
            QThread::msleep(kAskAgainMs);
            kept = isKept(m_connection, mine);
        }
        if (!kept)
            throw InDoubt(mine, detail);
        if (!*kept)
            throw Fault(FaultKind::ServerGone, detail);
    }

    /// Moves the ends of the chains behind the commit; answers where each new stream begins.
    QHash<StreamId, qint64> advance(const SealedCommit &sealed)
    {
        QHash<StreamId, qint64> firstSeqs;
        for (const EventRecord &event : sealed.events) {
            if (event.n == 1)
                firstSeqs.insert(event.stream, m_cache.end.nextSeq);
            m_cache.heads.insert(event.stream, {event.n, event.hash});
            ++m_cache.end.nextSeq;
        }
        m_cache.end.commit = {sealed.commit.n, sealed.commit.hash};
        m_cache.end.time = sealed.commit.time;
        return firstSeqs;
    }

    void countNumber(NumberSeries series, const QString &number)
    {
        const auto [year, running] = yearAndNumber(number);
        m_numbers.insert({int(series), year}, running);
    }

    QMutexLocker<QMutex> m_lock;
    sql::Connection &m_connection;
    StateCache &m_cache;
    sql::Transaction m_transaction;
    Projector m_projector;
    QHash<std::pair<int, int>, int> m_numbers;
    bool m_appended = false;
    bool m_erased = false;
    bool m_kept = false;
};

void StateCache::startAt(const LedgerEnd &now)
{
    const bool sameEnd = end.commit.n == now.commit.n && end.commit.hash == now.commit.hash;
    if (!sameEnd || incidents.size() + measures.size() > kKeptStates)
        clear();
    end = now;
}

void StateCache::clear()
{
    *this = {};
}

SqlJournal::SqlJournal(std::unique_ptr<sql::Connection> connection)
    : m_connection(std::move(connection))
{
}

SqlJournal::~SqlJournal() = default;

std::unique_ptr<Turn> SqlJournal::begin()
{
    return std::make_unique<SqlTurn>(*this);
}

std::optional<SealedKey> SqlJournal::sealedKey(const OfficerId &officer)
{
    const QMutexLocker lock(&m_turn);
    sql::Statement &row = m_connection->named("sealed_key").bind(":officer", officer);
    std::optional<SealedKey> key;
    if (row.step())
        key = SealedKey{officer,      row.bytes(0), quint64(row.integer(1)), quint64(row.integer(2)), row.bytes(3),
                        row.bytes(4), row.text(5)};
    row.reset();
    return key;
}

bool SqlJournal::holds(const ChainHead &commit)
{
    const QMutexLocker lock(&m_turn);
    return holdsCommit(*m_connection, commit);
}

} // namespace ringi
