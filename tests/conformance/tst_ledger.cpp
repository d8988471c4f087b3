// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is appended stays, in order and provably; who writes does so in turns; what a store is not is refused.
#include "conformance/engine.h"
#include "conformance/office.h"

#include "ledger/hashing.h"
#include "ledger/verifier.h"

#include <thread>

using namespace Qt::StringLiterals;

namespace ringi::test {

namespace {

class Collector final : public LedgerSink
{
public:
    explicit Collector(qsizetype most = 1'000'000)
        : m_most(most)
    {
    }

    bool take(const SealedCommit &commit) override
    {
        commits.append(commit);
        return commits.size() < m_most;
    }

    QList<SealedCommit> commits;

private:
    qsizetype m_most;
};

QList<SealedCommit> readAll(Store &store)
{
    Collector all;
    store.ledger()->read(all);
    return all.commits;
}

QString refusalOf(const Outcome<Receipt> &outcome)
{
    return outcome ? u"done"_s : keyOf(outcome.error().code);
}

} // namespace

class TestLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { RINGI_NEED_ENGINE(*m_engine); }

    void init()
    {
        m_location = m_engine->freshLocation();
        m_office = std::make_unique<Office>(m_location);
    }

    void cleanup() { m_office.reset(); }

    void whatIsAppendedIsReadBackInItsOrderAndProves()
    {
        m_office->livesThroughAMonth();

        const auto commits = readAll(m_office->store());
        NoProgress quiet;
        const Verification proof = verify(*m_office->store().ledger(), quiet);

        for (qsizetype i = 0; i < commits.size(); ++i)
            QCOMPARE(commits[i].commit.n, quint64(i + 1));
        QVERIFY(proof.intact());
        QCOMPARE(proof.commits, quint64(commits.size()));
        QCOMPARE(proof.head, m_office->queries().facts().head);
        QCOMPARE(m_office->store().ledger()->commitCount(), proof.commits);
        QVERIFY(m_office->store().ledger()->strayEvents().isEmpty());
    }

    void readingTheLedgerMayStopAnywhere()
    {
        Collector two(2);
        const auto ledger = m_office->store().ledger();

        ledger->read(two);

        QCOMPARE(two.commits.size(), 2);
        QCOMPARE(ledger->commitCount(), 5);
        Collector all;
        ledger->read(all);
        QCOMPARE(all.commits.size(), 5);
    }

    void theHeadsAreTheLastOfEachChain()
    {
        const IncidentId id = m_office->logged(u"one"_s);
        m_office->done(m_office->duty, id, AddNote{u"two"_s});
        const auto last = readAll(m_office->store()).last();

        const auto turn = m_office->journal().begin();

        QCOMPARE(turn->commitHead().n, last.commit.n);
        QCOMPARE(turn->commitHead().hash, last.commit.hash);
        QCOMPARE(turn->streamHead(streamOf(id)).n, 2);
        QCOMPARE(turn->streamHead(streamOf(id)).hash, last.events.last().hash);
        QCOMPARE(turn->streamHead(StreamId::make()).n, 0);
        QCOMPARE(turn->streamHead(StreamId::make()).hash, zeroHash());
    }

    void theLedgerRefusesUpdateAndDelete_data()
    {
        QTest::addColumn<QByteArray>("attempt");
        for (const QByteArray attempt :
             {"UPDATE event SET body = '{}' WHERE seq = 1", "DELETE FROM event WHERE seq = 1", "DELETE FROM event",
              "UPDATE ledger_commit SET time = 0", "DELETE FROM ledger_commit WHERE n = 1"})
            QTest::newRow(attempt) << attempt;
    }

    void theLedgerRefusesUpdateAndDelete()
    {
        QFETCH(QByteArray, attempt);
        const auto before = m_office->queries().facts();

        RINGI_FAULT(Other, m_engine->connect(m_location)->execute(attempt));

        QCOMPARE(m_office->queries().facts().head, before.head);
        QCOMPARE(m_office->queries().facts().events, before.events);
    }

    void aTurnThatIsNotKeptLeavesNothing()
    {
        const auto before = m_office->queries().facts();
        const auto id = IncidentId::make();
        LogIncident log;
        log.content.title = u"never was"_s;
        log.content.times.reported = StatedTime{m_office->clock().now(), Precision::Minute, false, {}};
        {
            const auto turn = m_office->journal().begin();
            SystemRandomness random;
            Scribe scribe(*turn, random);
            QVERIFY(scribe.write(m_office->duty, ForIncident{id, log}, m_office->clock().now()));
            QVERIFY(turn->incident(id).exists());
        }

        QCOMPARE(m_office->queries().facts().head, before.head);
        QVERIFY(!m_office->journal().begin()->incident(id).exists());
        QCOMPARE(m_office->done(m_office->duty, id, log).number, u"INC-2026-000001"_s);
    }

    void numbersRunByYearAndSeries()
    {
        const IncidentId id = m_office->logged(u"in 2026"_s);
        m_office->logged(u"also in 2026"_s);
        m_office->drafted(id, u"ask"_s);
        m_office->clock().set(*Instant::fromIso(u"2027-01-01T00:00:00Z"_s));
        m_office->logged(u"in 2027"_s);

        const auto journal = m_office->store().journal();
        const auto turn = journal->begin();

        QCOMPARE(turn->lastNumber(NumberSeries::Incident, 2026), 2);
        QCOMPARE(turn->lastNumber(NumberSeries::Incident, 2027), 1);
        QCOMPARE(turn->lastNumber(NumberSeries::Measure, 2026), 1);
        QCOMPARE(turn->lastNumber(NumberSeries::Measure, 2027), 0);
        QVERIFY(m_office->queries().incidentByNumber(u"INC-2027-000001"_s));
    }

    void whereARecordCameFromIsKnown()
    {
        m_office->logged(u"imported"_s, [](LogIncident &log) {
            log.origin = Origin{QByteArray(32, 'f'), 3, u"票-3"_s};
        });

        const auto turn = m_office->journal().begin();

        QCOMPARE(turn->knownOrigins({u"票-4"_s, u"票-3"_s, u"\"quoted\""_s}), QSet<QString>{u"票-3"_s});
        QCOMPARE(turn->knownOrigins({}), QSet<QString>());
    }

    void sealedKeysAreKeptAndReplaced()
    {
        const SealedKey first{OfficerId::make(), QByteArray(16, 's'), 3, 1ULL << 26, QByteArray(24, 'n'), "box"};
        SealedKey second = first;
        second.box = QByteArray("\0other", 6);
        for (const SealedKey &key : {first, second}) {
            const auto turn = m_office->journal().begin();
            turn->putSealedKey(key);
            turn->keep();
        }

        const auto kept = m_office->store().journal()->sealedKey(first.officer);

        QVERIFY(kept);
        QCOMPARE(kept->salt, first.salt);
        QCOMPARE(kept->passes, first.passes);
        QCOMPARE(kept->memory, first.memory);
        QCOMPARE(kept->nonce, first.nonce);
        QCOMPARE(kept->box, second.box);
        QVERIFY(!m_office->journal().sealedKey(OfficerId::make()));
    }

    void theSamePassphraseOpensTheKeyInAnotherProcess()
    {
        const auto journal = Store::open(m_location)->journal();
        SystemRandomness random;
        Desk desk(*journal, m_office->clock(), random);

        QVERIFY(desk.signIn(m_office->counsel.officer, kPassphrase));
        QCOMPARE(keyOf(desk.signIn(m_office->counsel.officer, u"wrong passphrase"_s).error().code),
                 u"wrong_passphrase"_s);
    }

    void theSameOriginalIsKeptOnce()
    {
        for (int times = 0; times < 2; ++times) {
            const auto turn = m_office->journal().begin();
            turn->putOriginal(QByteArray(32, 'h'), u"報告.csv"_s, QByteArray(2 << 20, 'x'));
            turn->keep();
        }

        const auto connection = m_engine->connect(m_location);
        const auto counting = connection->prepare("SELECT COUNT(*), MAX(LENGTH(bytes)) FROM original");
        QVERIFY(counting->step());
        QCOMPARE(counting->integer(0), 1);
        QCOMPARE(counting->integer(1), 2 << 20);
    }

    void ofTwoDesksAtOnceTheSecondIsDecidedAnew()
    {
        const IncidentId id = m_office->logged(u"contested"_s);
        m_office->hand(id, Division::Legal);
        const auto journal = Store::open(m_location)->journal();
        SystemRandomness random;
        Desk other(*journal, m_office->clock(), random);
        QVERIFY(journal->begin()->incident(id).pendingOffer());

        m_office->done(m_office->counsel, id, ReturnCustody{u"not ours"_s});

        QCOMPARE(refusalOf(other.perform(m_office->counsel, ForIncident{id, AcceptCustody{}})), u"no_offer_pending"_s);
        QCOMPARE(refusalOf(other.perform(m_office->analyst, ForIncident{id, AddNote{u"still fine"_s}})), u"done"_s);
        QCOMPARE(m_office->done(m_office->duty, id, AddNote{u"seen here too"_s}).kinds,
                 QList<QByteArray>{"note.added"});
        QCOMPARE(m_office->queries().incident(id).notes.size(), 2);
    }

    void manyDesksAtOnceMakeOneUnbrokenChain()
    {
        const IncidentId id = m_office->logged(u"busy"_s);
        std::vector<std::thread> desks;
        for (int desk = 0; desk < 4; ++desk)
            desks.emplace_back([this, id] { addTenNotes(id); });
        for (std::thread &desk : desks)
            desk.join();

        NoProgress quiet;
        QVERIFY(verify(*m_office->store().ledger(), quiet).intact());
        QCOMPARE(m_office->queries().incident(id).notes.size(), 40);
    }

    void aChangeIsSeenFromAnotherConnection()
    {
        const auto elsewhere = Store::open(m_location)->queries(kNobody);
        const quint64 seen = elsewhere->commitCount();
        const IncidentId id = m_office->logged(u"new"_s);
        const MeasureId measure = m_office->drafted(id, u"ask"_s);

        const ChangeNotice notice = elsewhere->changesSince(seen);

        QCOMPARE(notice.upTo, seen + 2);
        QCOMPARE(notice.incidents, QList<IncidentId>{id});
        QCOMPARE(notice.incidentKeys, m_office->queries().incidentOrder({}, -1));
        QCOMPARE(notice.measures, QList<MeasureId>{measure});
        QVERIFY(!notice.registry && !notice.many);
        QVERIFY(elsewhere->changesSince(notice.upTo).incidents.isEmpty());
    }

    void aChangeOfTheRegistryIsToldAsSuch()
    {
        const quint64 seen = m_office->queries().commitCount();
        m_office->done(m_office->administrator, ForRegistry{SuspendOfficer{m_office->head.officer, u"on leave"_s}});

        const ChangeNotice notice = m_office->queries().changesSince(seen);

        QVERIFY(notice.registry);
        QVERIFY(notice.incidents.isEmpty() && notice.measures.isEmpty());
    }

    void migrationsRunOnce()
    {
        const auto before = migrations();
        Store::open(m_location);
        Store::open(m_location);

        QVERIFY(before.size() >= 2);
        QCOMPARE(migrations(), before);
    }

    void openingDoesNotWaitForWhoeverWrites()
    {
        const auto turn = m_office->journal().begin();

        QVERIFY(Store::open(m_location)->queries(kNobody)->commitCount() > 0);
    }

    void aMigrationWithAnotherTextIsNoticed()
    {
        m_engine->connect(m_location)
            ->execute("UPDATE migration SET checksum = applied.checksum FROM "
                      "(SELECT checksum FROM migration WHERE n = 2) AS applied "
                      "WHERE migration.n = 1");

        RINGI_FAULT(Corrupt, Store::open(m_location));
    }

    void aNewerStoreIsRefused()
    {
        m_engine->connect(m_location)
            ->execute("INSERT INTO migration (n, name, checksum, applied_at) "
                      "SELECT 9000, 'tomorrow', checksum, 0 FROM migration WHERE n = 1");

        RINGI_FAULT(NewerStore, Store::open(m_location));
    }

    void viewsOfAnotherVersionAreRefusedUntilTheyAreRebuilt()
    {
        m_engine->connect(m_location)->execute("UPDATE meta SET value = '0' WHERE key = 'views_version'");
        RINGI_FAULT(ViewsOutdated, Store::open(m_location));

        NoProgress quiet;
        Store::rebuild(m_location, quiet);

        QCOMPARE(faultOf([this] { Store::open(m_location); }), QString());
    }

    void whatIsNoStoreIsNotOpened()
    {
        const QString elsewhere = m_engine->freshLocation();
        m_engine->connect(elsewhere)->execute("CREATE TABLE something (else_ TEXT)");

        RINGI_FAULT(NotAStore, Store::open(elsewhere));
    }

    void aStoreIsNotMadeWhereOneIs()
    {
        RINGI_FAULT(Other, Store::create(m_location));
        QCOMPARE(m_office->queries().facts().office, u"NCH"_s);
    }

    void theFactsOfAStoreAreAsItWasMade()
    {
        const StoreFacts facts = Store::open(m_location)->queries(kNobody)->facts();

        QCOMPARE(facts.location, m_location);
        QCOMPARE(facts.office, u"NCH"_s);
        QCOMPARE(facts.mode, StoreMode::Live);
        QCOMPARE(facts.commits, 5);
        QCOMPARE(facts.events, 6 + countOf<MeasureKind>());
    }

private:
    void addTenNotes(const IncidentId &id)
    {
        const auto journal = Store::open(m_location)->journal();
        const SystemClock clock;
        SystemRandomness random;
        Desk desk(*journal, clock, random);
        for (int note = 0; note < 10; ++note)
            desk.perform(m_office->duty, ForIncident{id, AddNote{QString::number(note)}});
    }

    QList<QByteArray> migrations()
    {
        const auto connection = m_engine->connect(m_location);
        const auto rows = connection->prepare("SELECT n, checksum, applied_at FROM migration ORDER BY n");
        QList<QByteArray> all;
        while (rows->step())
            all << QByteArray::number(rows->integer(0)) + rows->bytes(1).toHex() + QByteArray::number(rows->integer(2));
        return all;
    }

    std::unique_ptr<Engine> m_engine = engineUnderTest();
    QString m_location;
    std::unique_ptr<Office> m_office;
};

} // namespace ringi::test

QTEST_GUILESS_MAIN(ringi::test::TestLedger)
#include "tst_ledger.moc"
