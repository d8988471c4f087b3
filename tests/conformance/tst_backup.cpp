// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A store goes into a backup and comes out as the same store on either engine: the same chain to its head, the same
// keys and kept files, views that equal it. Work goes on meanwhile and is not in it.
#include "conformance/engine.h"
#include "conformance/office.h"

#include "backup/backup.h"
#include "backup/backupfault.h"
#include "ledger/hashing.h"
#include "ledger/verifier.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace ringi::test {

namespace {

/// Everything that is handed on, as text.
class Telling final : public HoldingsSink
{
public:
    void begin(const Inventory &all) override
    {
        lines.append(u"%1 %2 %3 %4 %5"_s.arg(all.store.toString(), all.office, hex(all.head))
                         .arg(all.commits)
                         .arg(all.originals));
    }
    void take(const SealedKey &key) override { lines.append(u"key "_s + key.officer.toString() + hex(key.box)); }
    void take(const Original &original) override
    {
        lines.append(original.name + hex(original.hash) + hex(original.bytes));
    }
    void take(const SealedCommit &sealed) override
    {
        lines.append(u"commit %1 %2"_s.arg(sealed.commit.n).arg(hex(sealed.commit.hash + sealed.commit.signature)));
        for (const EventRecord &event : sealed.events)
            lines.append(QString::fromUtf8(event.kind + event.body) + hex(event.hash));
    }

    QStringList lines;

private:
    static QString hex(const QByteArray &bytes) { return QString::fromLatin1(bytes.toHex()); }
};

QStringList told(const Store &store)
{
    Telling telling;
    Store::holdings(store.location())->read(telling);
    return telling.lines;
}

/// Lets somebody else act as soon as the first commit was read.
class Interrupted final : public HoldingsSink
{
public:
    Interrupted(HoldingsSink &to, std::function<void()> act)
        : m_to(to)
        , m_act(std::move(act))
    {
    }

    void begin(const Inventory &inventory) override { m_to.begin(inventory); }
    void take(const SealedKey &key) override { m_to.take(key); }
    void take(const Original &original) override { m_to.take(original); }
    void take(const SealedCommit &commit) override
    {
        if (commit.commit.n == 1)
            m_act();
        m_to.take(commit);
    }

private:
    HoldingsSink &m_to;
    std::function<void()> m_act;
};

class InterruptedSource final : public HoldingsSource
{
public:
    InterruptedSource(std::unique_ptr<HoldingsSource> source, std::function<void()> act)
        : m_source(std::move(source))
        , m_act(std::move(act))
    {
    }

    void read(HoldingsSink &sink) override
    {
        Interrupted interrupted(sink, m_act);
        m_source->read(interrupted);
    }

private:
    std::unique_ptr<HoldingsSource> m_source;
    std::function<void()> m_act;
};

class Impatience final : public Progress
{
public:
    void at(qint64, qint64) override { m_asked = true; }
    [[nodiscard]] bool cancelled() const override { return m_asked; }

private:
    bool m_asked = false;
};

} // namespace

class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { RINGI_NEED_ENGINE(*m_engine); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_location = m_engine->freshLocation();
        m_office = std::make_unique<Office>(m_location);
        m_office->livesThroughAMonth();
        QVERIFY(m_office->desk().attach(m_office->duty, u"報告書.pdf"_s, QByteArray(300'000, '\7')));
    }

    void cleanup() { m_office.reset(); }

    void aStoreMovesToTheOtherEngineAndBackWithTheSameChain()
    {
        const QStringList before = told(m_office->store());
        const QString file = m_folder->filePath(u"store.ringi"_s), again = m_engine->freshLocation();

        restore(backedUp(m_office->store(), u"first"_s), file);
        restore(backedUp(*Store::open(file), u"second"_s), again);

        QVERIFY(before.size() > 50);
        QCOMPARE(told(*Store::open(file)), before);
        QCOMPARE(told(*Store::open(again)), before);
        NoProgress quiet;
        QVERIFY(verify(*Store::open(again)->ledger(), quiet).intact());
    }

    void aRestoredStoreIsWorkedInWhereTheOldOneStopped()
    {
        const QString again = m_engine->freshLocation();
        restore(backedUp(m_office->store(), u"one"_s), again);
        const auto store = Store::open(again);
        const auto journal = store->journal();
        SetClock clock(m_office->clock().now().plusMs(kHour));
        SystemRandomness randomness;
        Desk desk(*journal, clock, randomness);

        const auto session = desk.signIn(m_office->duty.officer, kPassphrase);
        QVERIFY(session);
        const auto incident = *store->queries(kNobody)->incidentByNumber(u"INC-2026-000001"_s);
        QVERIFY(desk.perform(*session, ForIncident{incident, AddNote{u"after the restore"_s}}));

        NoProgress quiet;
        QVERIFY(verify(*store->ledger(), quiet).intact());
    }

    void theViewsAreThoseOfTheOldStore()
    {
        const QString again = m_engine->freshLocation();
        restore(backedUp(m_office->store(), u"one"_s), again);
        const auto queries = Store::open(again)->queries(kNobody);

        RegisterQuery water;
        water.text = u"水道局"_s;
        QCOMPARE(queries->incidentOrder(water, -1), m_office->queries().incidentOrder(water, -1));
        QCOMPARE(queries->incidentOrder({}, -1), m_office->queries().incidentOrder({}, -1));
        QCOMPARE(queries->facts().events, m_office->queries().facts().events);
    }

    void whatIsWrittenMeanwhileIsNotInTheBackupAndIsNotHeldUp()
    {
        const QStringList before = told(m_office->store());
        const auto source = std::make_unique<InterruptedSource>(
            Store::holdings(m_location), [this] { m_office->logged(u"logged while the backup ran"_s); });
        NewFile file(m_folder->path());
        NoProgress quiet;

        writeBackup(*source, {{1}, {}, {}}, file, quiet);
        file.appearAs(m_folder->filePath(u"meanwhile"_s));

        const QString again = m_engine->freshLocation();
        restore(m_folder->filePath(u"meanwhile"_s), again);
        QCOMPARE(told(*Store::open(again)), before);
        QVERIFY(told(m_office->store()).size() > before.size());
    }

    void aStoreIsBackedUpBeforeItsViewsAreRebuilt()
    {
        const QStringList before = told(m_office->store());
        m_engine->connect(m_location)->execute("UPDATE meta SET value = '1' WHERE key = 'views_version'");

        const QString again = m_engine->freshLocation();
        restore(backedUp(m_office->store(), u"outdated"_s), again);

        QCOMPARE(told(*Store::open(again)), before);
        RINGI_FAULT(ViewsOutdated, Store::open(m_location));
    }

    void aPlaceThatIsTakenIsLeftAsItIs()
    {
        const QStringList before = told(m_office->store());

        QVERIFY_THROWS_EXCEPTION(PlaceTaken, Store::restore(m_location));

        QCOMPARE(told(m_office->store()), before);
    }

    void restoringThatIsStoppedLeavesNothing()
    {
        const QString backup = backedUp(m_office->store(), u"one"_s), again = m_engine->freshLocation();
        Impatience impatience;
        {
            const auto place = Store::restore(again);
            RINGI_FAULT(Cancelled, BackupFile(backup, nullptr).restoreInto(*place, impatience));
        }

        restore(backup, again);
        QCOMPARE(told(*Store::open(again)), told(m_office->store()));
    }

    void aLedgerThatWasTamperedWithIsNotBackedUp()
    {
        m_engine->connect(m_location)
            ->execute(QByteArray("DROP TRIGGER event_stays") + (isServer() ? " ON event" : "")
                      + "; UPDATE event SET body = replace(body, 'Phishing', 'Fishing')");
        try {
            backedUp(m_office->store(), u"tampered"_s);
            QFAIL("it was backed up");
        } catch (const BackupFault &fault) {
            QCOMPARE(fault.problem(), BackupProblem::LedgerBroken);
        }
        QVERIFY(QDir(m_folder->path()).isEmpty(QDir::Files));
    }

private:
    [[nodiscard]] bool isServer() const { return m_location.startsWith(u"postgresql"_s); }

    QString backedUp(const Store &store, const QString &name)
    {
        NewFile file(m_folder->path());
        NoProgress quiet;
        writeBackup(*Store::holdings(store.location()), {{1}, u"ringi test"_s, {}}, file, quiet);
        file.appearAs(m_folder->filePath(name));
        return m_folder->filePath(name);
    }

    static void restore(const QString &backup, const QString &location)
    {
        NoProgress quiet;
        const auto place = Store::restore(location);
        BackupFile(backup, nullptr).restoreInto(*place, quiet);
    }

    std::unique_ptr<Engine> m_engine = engineUnderTest();
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_location;
    std::unique_ptr<Office> m_office;
};

} // namespace ringi::test

QTEST_GUILESS_MAIN(ringi::test::TestBackup)
#include "tst_backup.moc"
