// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sealed entries in a real store: who reads them, that each reading is on record first, that a seal which was tampered
// with says so, and that nothing of them is anywhere to be found in clear.
#include "conformance/engine.h"
#include "conformance/office.h"

#include "backup/backup.h"
#include "base/progress.h"
#include "compartments/epochkey.h"
#include "support/fixtures.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace ringi::test {

namespace {

/// A word of the entry's text, of its heading, of its file and of the file's name. A word that is not sealed, to show
/// that the search would find one.
const QString kInText = u"Kingfisher"_s;
const QString kInHeading = u"翡翠の件"_s;
const QString kInFile = u"wiretapped"_s;
const QString kFileName = u"meeting-at-dusk.txt"_s;
const QString kInNote = u"Harbourmaster"_s;

QStringList sealedWords()
{
    return {kInText, kInHeading, kInFile, kFileName};
}

/// In any of the ways a byte string or a text is written.
QStringList findings(const QByteArray &bytes, const QStringList &words)
{
    QStringList found;
    const QByteArray lower = bytes.toLower();
    for (const QString &word : words) {
        const QByteArray utf8 = word.toUtf8().toLower();
        if (lower.contains(utf8) || lower.contains(word.toUtf8().toHex()) || lower.contains(utf8.toBase64().toLower()))
            found.append(word);
    }
    return found;
}

QByteArray everyFileIn(const QString &folder)
{
    QByteArray all;
    for (const QString &name : QDir(folder).entryList(QDir::Files)) {
        QFile file(QDir(folder).filePath(name));
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

QByteArrayList tablesOf(sql::Connection &connection)
{
    const bool isServer = connection.engine() == sql::Engine::Postgresql;
    const auto rows = connection.prepare(
        isServer ? "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
                 : "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'incident_words%'");
    QByteArrayList names;
    while (rows->step())
        names.append(rows->bytes(0));
    return names;
}

QByteArrayList columnsOf(sql::Connection &connection, const QByteArray &table)
{
    const bool isServer = connection.engine() == sql::Engine::Postgresql;
    const auto rows = connection.prepare(
        isServer ? "SELECT column_name FROM information_schema.columns WHERE table_name = '" + table + "'"
                 : "SELECT name FROM pragma_table_info('" + table + "')");
    QByteArrayList names;
    while (rows->step())
        names.append(rows->bytes(0));
    return names;
}

/// Every cell of every table, ledger and views alike.
QByteArray everyCell(sql::Connection &connection)
{
    const bool isServer = connection.engine() == sql::Engine::Postgresql;
    QByteArray all;
    for (const QByteArray &table : tablesOf(connection)) {
        for (const QByteArray &column : columnsOf(connection, table)) {
            const auto rows =
                connection.prepare("SELECT " + (isServer ? "CAST(" + column + " AS TEXT)" : column) + " FROM " + table);
            while (rows->step())
                all += (rows->isNull(0) ? QByteArray() : rows->bytes(0)) + '\n';
        }
    }
    return all;
}

} // namespace

class TestSealed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { RINGI_NEED_ENGINE(*m_engine); }
    void init();
    void cleanup() { m_office.reset(); }

    void aMemberReadsWhatAnotherSealed();
    void aFileComesBackAsItWas();
    void everyReadingIsInTheLedgerWithItsReader();
    void whatCannotBeRecordedIsNotShown();
    void nobodyElseReadsIt_data();
    void nobodyElseReadsIt();
    void whoIsRemovedReadsNothingMore();
    void whoComesLaterReadsWhatWasThere();
    void aReplacedKeyOpensNothingUntilAMemberAddsItAgain();
    void aNameIsTakenOnce();
    void theWordsAreNowhereInTheStore();
    void theWordsAreInNoBackup();
    void aSealThatWasTamperedWithSaysSo_data();
    void aSealThatWasTamperedWithSaysSo();
    void aReleasedEntryIsFoundAmongTheNotes();
    void theChangeNoticeNamesTheCompartment();
    void theLedgerNamesTheCompartment();
    void aRebuiltStoreKnowsItsCompartments();

private:
    [[nodiscard]] CompartmentId created(const QString &name, CompartmentKind kind, const Session &by,
                                        const QList<OfficerId> &others);
    int sealed(const CompartmentId &compartment, const Session &by, const QString &text);
    [[nodiscard]] QString opened(const Session &by, int ordinal)
    {
        return told(m_office->desk().vault().open(by, {m_incident, ordinal}));
    }
    [[nodiscard]] int openings() { return m_office->queries().compartment(m_sources).openings; }
    void edit(const QByteArray &from, const QByteArray &to);

    std::unique_ptr<Engine> m_engine = engineUnderTest();
    QString m_location;
    std::unique_ptr<Office> m_office;
    IncidentId m_incident;
    CompartmentId m_sources; ///< of the analyst and the head of Operations, with one entry
};

void TestSealed::init()
{
    m_location = m_engine->freshLocation();
    m_office = std::make_unique<Office>(m_location);
    m_incident = m_office->logged(u"Intrusion at a port"_s);
    m_office->done(m_office->duty, m_incident, AddNote{kInNote + u" called"_s});
    m_sources = created(u"Harbour sources"_s, CompartmentKind::Source, m_office->analyst, {m_office->head.officer});
    sealed(m_sources, m_office->analyst, u"It is "_s + kInText + u" who told us"_s);
}

CompartmentId TestSealed::created(const QString &name, CompartmentKind kind, const Session &by,
                                  const QList<OfficerId> &others)
{
    const auto id = CompartmentId::make();
    const auto done = m_office->desk().vault().create(by, {id, name, kind, Tlp::AmberStrict, others});
    if (!done)
        qFatal("the compartment was refused: %s", qPrintable(told(done)));
    return id;
}

int TestSealed::sealed(const CompartmentId &compartment, const Session &by, const QString &text)
{
    const NewEntry entry{m_incident, compartment, Tlp::Red,
                         kInHeading, text,        {{kFileName, u"He was %1."_s.arg(kInFile).toUtf8()}}};
    const auto done = m_office->desk().vault().seal(by, entry);
    if (!done)
        qFatal("the entry was refused: %s", qPrintable(told(done)));
    return int(m_office->queries().incident(m_incident).sealedEntries.size());
}

/// As somebody would who can write to the database and not sign.
void TestSealed::edit(const QByteArray &from, const QByteArray &to)
{
    m_office.reset();
    const auto connection = m_engine->connect(m_location);
    const bool isServer = connection->engine() == sql::Engine::Postgresql;
    connection->execute("DROP TRIGGER event_stays" + QByteArray(isServer ? " ON event" : "")
                        + "; UPDATE event SET body = replace(body, '" + from + "', '" + to + "')");
}

void TestSealed::aMemberReadsWhatAnotherSealed()
{
    const OpenedEntry entry = m_office->desk().vault().open(m_office->head, {m_incident, 1}).value();

    QCOMPARE(entry.label, kInHeading);
    QCOMPARE(entry.text, u"It is Kingfisher who told us"_s);
    QCOMPARE(entry.files.size(), 1);
    QCOMPARE(entry.files.first().name, kFileName);
    const SealedEntry seen = m_office->queries().incident(m_incident).sealedEntries.first();
    QVERIFY(seen.by.by == m_office->analyst.officer);
    QCOMPARE(seen.tlp, Tlp::Red);
}

void TestSealed::aFileComesBackAsItWas()
{
    const PlainFile file = m_office->desk().vault().openFile(m_office->head, {m_incident, 1}, 1).value();

    QCOMPARE(file.name, kFileName);
    QCOMPARE(file.bytes, QByteArray("He was wiretapped."));
    QCOMPARE(told(m_office->desk().vault().openFile(m_office->head, {m_incident, 1}, 2)), u"sealed_entry_unknown"_s);
}

void TestSealed::everyReadingIsInTheLedgerWithItsReader()
{
    QCOMPARE(opened(m_office->head, 1), u"done"_s);
    QCOMPARE(opened(m_office->analyst, 1), u"done"_s);
    QCOMPARE(opened(m_office->analyst, 1), u"done"_s);

    const QList<HistoryEntry> history = m_office->queries().history(streamOf(m_sources));
    QCOMPARE(openings(), 3);
    QCOMPARE(history[1].kind, QByteArray(EntryOpened::kind));
    QVERIFY(history[1].stamp.by == m_office->head.officer);
    QCOMPARE(history[1].body.value(u"incident"_s).toString(), m_incident.toString());
    QVERIFY(history[3].stamp.by == m_office->analyst.officer);
}

/// The commit fails at its very end, when everything has been read and opened.
void TestSealed::whatCannotBeRecordedIsNotShown()
{
    const auto connection = m_engine->connect(m_location);
    connection->execute(
        connection->engine() == sql::Engine::Postgresql
            ? "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''full''; END'; "
              "CREATE CONSTRAINT TRIGGER never AFTER INSERT ON ledger_commit DEFERRABLE INITIALLY DEFERRED FOR EACH "
              "ROW "
              "EXECUTE FUNCTION refuse()"
            : "CREATE TABLE something (id INTEGER PRIMARY KEY); "
              "CREATE TABLE elsewhere (id INTEGER REFERENCES something DEFERRABLE INITIALLY DEFERRED); "
              "CREATE TRIGGER never AFTER INSERT ON ledger_commit BEGIN INSERT INTO elsewhere VALUES (1); END");

    const QString fault = faultOf([this] { (void)m_office->desk().vault().open(m_office->head, {m_incident, 1}); });

    QVERIFY2(!fault.isEmpty(), "the entry was shown");
    QCOMPARE(openings(), 0);
    QVERIFY(!faultOf([this] {
                 (void)m_office->desk().vault().openFile(m_office->head, {m_incident, 1}, 1);
             }).isEmpty());
}

void TestSealed::nobodyElseReadsIt_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("answer");

    QTest::newRow("another officer") << u"counsel"_s << u"not_a_member: Harbour sources"_s;
    QTest::newRow("an administrator") << u"administrator"_s << u"not_a_member: Harbour sources"_s;
    QTest::newRow("a suspended member") << u"head"_s << u"actor_suspended"_s;
}

void TestSealed::nobodyElseReadsIt()
{
    QFETCH(QString, who);
    m_office->done(m_office->administrator, ForRegistry{SuspendOfficer{m_office->head.officer, u"on leave"_s}});
    const QMap<QString, Session> sessions{
        {u"counsel"_s, m_office->counsel}, {u"administrator"_s, m_office->administrator}, {u"head"_s, m_office->head}};

    const QString answer = opened(sessions.value(who), 1);

    QTEST(answer, "answer");
    QCOMPARE(openings(), 0);
    QCOMPARE(told(m_office->desk().vault().openFile(sessions.value(who), {m_incident, 1}, 1)), answer);
    QCOMPARE(told(m_office->desk().vault().add(sessions.value(who), m_sources, m_office->duty.officer)), answer);
}

void TestSealed::whoIsRemovedReadsNothingMore()
{
    Vault vault = m_office->desk().vault();
    QCOMPARE(told(vault.add(m_office->analyst, m_sources, m_office->duty.officer)), u"done"_s);
    QCOMPARE(told(vault.remove(m_office->analyst, m_sources, m_office->head.officer, u"moved"_s)), u"done"_s);
    const int later = sealed(m_sources, m_office->analyst, u"and Kingfisher again"_s);

    QCOMPARE(opened(m_office->head, 1), u"not_a_member: Harbour sources"_s);
    QCOMPARE(opened(m_office->head, later), u"not_a_member: Harbour sources"_s);
    QCOMPARE(opened(m_office->duty, later), u"done"_s);
    const Compartment circle = m_office->queries().compartment(m_sources);
    QCOMPARE(told(keyOfEpoch(circle, 3, m_office->head.officer, m_office->head.key)),
             u"wrap_missing: Harbour sources"_s); // past the desk, with the file alone
}

void TestSealed::whoComesLaterReadsWhatWasThere()
{
    QCOMPARE(told(m_office->desk().vault().add(m_office->head, m_sources, m_office->counsel.officer)), u"done"_s);

    QCOMPARE(opened(m_office->counsel, 1), u"done"_s);
}

void TestSealed::aReplacedKeyOpensNothingUntilAMemberAddsItAgain()
{
    Compartment circle = m_office->queries().compartment(m_sources);
    const SigningKey other = m_office->counsel.key;

    QCOMPARE(told(keyOfEpoch(circle, 1, m_office->head.officer, other)), u"wrap_missing: Harbour sources"_s);
    QCOMPARE(told(m_office->desk().vault().add(m_office->analyst, m_sources, m_office->head.officer)),
             u"member_already: 千葉 Chiba"_s);
}

void TestSealed::aNameIsTakenOnce()
{
    const NewCompartment again{CompartmentId::make(),
                               u" harbour  SOURCES "_s,
                               CompartmentKind::Other,
                               Tlp::Amber,
                               {m_office->counsel.officer}};

    QCOMPARE(told(m_office->desk().vault().create(m_office->duty, again)),
             u"compartment_name_taken: harbour SOURCES"_s);
}

void TestSealed::theWordsAreNowhereInTheStore()
{
    QCOMPARE(opened(m_office->head, 1), u"done"_s);
    const auto connection = m_engine->connect(m_location);

    const QByteArray cells = everyCell(*connection);

    QCOMPARE(findings(cells, {kInNote}), QStringList{kInNote});
    QCOMPARE(findings(cells, sealedWords()), QStringList());
    if (connection->engine() == sql::Engine::Sqlite) {
        const QByteArray files = everyFileIn(QFileInfo(m_location).path()); // the database, its log, its index
        QCOMPARE(findings(files, {kInNote}), QStringList{kInNote});
        QCOMPARE(findings(files, sealedWords()), QStringList());
    }
    RegisterQuery query;
    query.text = kInText;
    QCOMPARE(m_office->found(query), QStringList());
    QVERIFY(m_office->queries().similarTo(kInText + u" "_s + kInHeading, 5).isEmpty());
}

void TestSealed::theWordsAreInNoBackup()
{
    QTemporaryDir folder;
    NewFile file(folder.path());
    NoProgress quiet;
    writeBackup(*Store::holdings(m_location), {{1}, u"ringi test"_s, {}}, file, quiet);
    file.appearAs(folder.filePath(u"backup"_s));

    const QByteArray bytes = everyFileIn(folder.path());

    QCOMPARE(findings(bytes, {kInNote}), QStringList{kInNote});
    QCOMPARE(findings(bytes, sealedWords()), QStringList());
}

void TestSealed::aSealThatWasTamperedWithSaysSo_data()
{
    QTest::addColumn<QString>("how");

    for (const char *how : {"a byte of the box", "the box of another entry", "a milder marking", "another compartment"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void TestSealed::aSealThatWasTamperedWithSaysSo()
{
    QFETCH(QString, how);
    const auto other =
        created(u"Other sources"_s, CompartmentKind::Source, m_office->analyst, {m_office->head.officer});
    sealed(m_sources, m_office->analyst, u"something else"_s);
    const QList<SealedEntry> entries = m_office->queries().incident(m_incident).sealedEntries;
    QByteArray spoilt = entries[0].box;
    spoilt[30] = char(spoilt[30] ^ 1);
    const QMap<QString, QByteArray> to{{u"a byte of the box"_s, spoilt.toHex()},
                                       {u"the box of another entry"_s, entries[1].box.toHex()}};
    const Session reader = m_office->head;

    if (to.contains(how))
        edit(entries[0].box.toHex(), to.value(how));
    else if (how == u"a milder marking"_s)
        edit("TLP:RED", "TLP:GREEN");
    else
        edit("\"compartment\":\"" + m_sources.toString().toLatin1(),
             "\"compartment\":\"" + other.toString().toLatin1());

    const auto store = Store::open(m_location);
    const auto journal = store->journal();
    SystemRandomness randomness;
    const SystemClock clock;
    Vault vault(*journal, clock, randomness);
    QCOMPARE(told(vault.open(reader, {m_incident, 1})), u"seal_broken: 1"_s);
    QCOMPARE(store->queries(kNobody)->compartment(m_sources).openings, 0);
}

void TestSealed::aReleasedEntryIsFoundAmongTheNotes()
{
    const Session legalHead = m_office->enrolled(u"五島 Goto"_s, Division::Legal, Post::DivisionHead);
    const auto privilege =
        created(u"Advice"_s, CompartmentKind::Privilege, m_office->counsel, {m_office->duty.officer});
    m_incident = m_office->logged(u"A second one"_s, [](LogIncident &log) { log.content.tlp = Tlp::Red; });
    QCOMPARE(sealed(privilege, m_office->counsel, u"We may ask the provider"_s), 1);
    const EntryRef entry{m_incident, 1};

    QCOMPARE(told(m_office->desk().vault().release(m_office->duty, entry)), u"not_waived"_s);
    m_office->done(legalHead, ForCompartment{privilege, WaivePrivilege{entry, u"a court asks"_s}});
    QCOMPARE(told(m_office->desk().vault().release(legalHead, entry)), u"not_a_member: Advice"_s);
    QCOMPARE(told(m_office->desk().vault().release(m_office->duty, entry)), u"done"_s);

    QCOMPARE(m_office->queries().incident(m_incident).notes.last().text, u"翡翠の件\n\nWe may ask the provider"_s);
    QCOMPARE(m_office->queries().compartment(privilege).openings, 1);
    RegisterQuery query;
    query.text = u"翡翠の件"_s;
    QCOMPARE(m_office->found(query), QStringList{u"A second one"_s});
}

void TestSealed::theChangeNoticeNamesTheCompartment()
{
    const quint64 before = m_office->queries().commitCount();
    QCOMPARE(opened(m_office->head, 1), u"done"_s);

    const ChangeNotice notice = m_office->queries().changesSince(before);

    QCOMPARE(notice.compartments, QList{m_sources});
    QVERIFY(notice.measures.isEmpty());
}

void TestSealed::theLedgerNamesTheCompartment()
{
    QCOMPARE(opened(m_office->head, 1), u"done"_s);

    const LedgerRow row = m_office->queries().ledger({}).first();

    QCOMPARE(row.object, u"Harbour sources"_s);
    QCOMPARE(row.kind, QByteArray(EntryOpened::kind));
}

void TestSealed::aRebuiltStoreKnowsItsCompartments()
{
    NoProgress quiet;

    Store::rebuild(m_location, quiet);

    QVERIFY(m_office->queries().compartmentNamed(u"HARBOUR sources"_s) == m_sources);
    QCOMPARE(m_office->queries().compartments().size(), 1);
    QCOMPARE(opened(m_office->head, 1), u"done"_s);
}

} // namespace ringi::test

QTEST_GUILESS_MAIN(ringi::test::TestSealed)
#include "tst_sealed.moc"
