// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one door for changes: what is performed is signed and there, what is refused leaves nothing, and who may come in.
#include "support/fileoffice.h"
#include "support/sqlitefile.h"

#include <QTest>

using namespace ringi;
using namespace ringi::test;

class DeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPerformedIsASignedCommit();
    void aCommandMayMakeSeveralEvents();
    void whatIsRefusedLeavesNothing();
    void aNullIdNeverReachesTheRegistry();
    void anIncidentIsLoggedOnceHoweverOftenItIsSent();
    void numbersRunByYear();
    void anExerciseHasNumbersOfItsOwn();
    void aStoreIsCreatedOnce();
    void anOfficerSignsInWithHisPassphrase();
    void aChangedPassphraseOpensTheSameKey();
    void aSuspendedOfficerNeitherSignsInNorActs();
    void whoIsNotEnrolledNeitherSignsInNorActs();
    void anOfficerWithoutAKeyIsToldSo();
    void enrolmentBringsItsKeyOrNothing();
    void anotherKeyUnderAnOfficersNameIsRefused();
    void aSuspensionEndsWhatIsDoneAtAnotherDesk();
    void aNewKeyEndsTheSessionsOfTheOldOne();
    void aNewKeyThatWaitsIsNotUsedYet();
    void aDroppedKeyLeavesNothing();
    void aPostThatIsOverLetsNobodySignIn();
    void aMeasureRestsOnItsIncidentAsItIs();
    void anAttachmentIsKeptByItsHashOnce();
    void anAttachmentThatIsTooLargeOrNamelessIsRefused();
    void whoMayNotActAttachesNothing();
};

void DeskTest::whatIsPerformedIsASignedCommit()
{
    FileOffice office;
    const IncidentId id = office.logged(u"x"_s);

    const auto receipt = office.desk.perform(office.administrator, ForIncident{id, AddNote{u"seen"_s}});

    QVERIFY(receipt);
    QCOMPARE(receipt->commit, office.queries->commitCount());
    QCOMPARE(receipt->number, u"INC-2026-000001"_s);
    QCOMPARE(receipt->kinds, QList<QByteArray>{"note.added"});
    QVERIFY(office.queries->ledgerEntry(receipt->commit)->row.author == office.administrator.officer);
    QVERIFY(office.verified().intact());
}

void DeskTest::aCommandMayMakeSeveralEvents()
{
    FileOffice office;
    const IncidentId incident = office.logged(u"x"_s);
    const MeasureId id = MeasureId::make();
    const auto &duty = office.as(Division::Operations);
    QCOMPARE(office.asks(duty, ForMeasure{id, DraftMeasure{incident, MeasureKind::Request, aProposal()}}), u"done"_s);
    QCOMPARE(office.asks(duty, ForMeasure{id, SubmitMeasure{}}), u"done"_s);

    const SignGate reject =
        signatureUnder(office.queries->measure(id), u"legal_review"_s, Verdict::Reject, u"no basis"_s);
    const auto receipt = office.desk.perform(office.as(Division::Legal, Post::Counsel), ForMeasure{id, reject});

    const QList<QByteArray> kinds{"measure.gate_signed", "measure.decided"};
    QCOMPARE(receipt->kinds, kinds);
    QCOMPARE(office.queries->ledgerEntry(receipt->commit)->events.size(), 2);
}

void DeskTest::whatIsRefusedLeavesNothing()
{
    FileOffice office;
    const IncidentId id = office.logged(u"x"_s);
    const auto &counsel = office.as(Division::Legal, Post::Counsel);
    const quint64 commits = office.queries->commitCount();
    const QStringList views = viewsIn(office.location());

    QCOMPARE(office.asks(counsel, ForIncident{id, MovePhase{}}), u"not_the_holder: operations"_s);
    QCOMPARE(office.asks(counsel, ForIncident{IncidentId::make(), LogIncident{}}), u"title_missing"_s);
    QCOMPARE(office.asks(counsel, ForMeasure{MeasureId::make(), SubmitMeasure{}}), u"measure_unknown"_s);
    QCOMPARE(office.asks(counsel, ForRegistry{ReinstateOfficer{}}), u"administrator_only"_s);

    QCOMPARE(office.queries->commitCount(), commits);
    QCOMPARE(viewsIn(office.location()), views);
}

// The stream with the null id is the registry's.
void DeskTest::aNullIdNeverReachesTheRegistry()
{
    FileOffice office;
    const DraftMeasure onNothing{{}, MeasureKind::Request, aProposal()};
    const Session &drafter = office.as(Division::Operations);

    QCOMPARE(office.asks(office.administrator, ForIncident{{}, LogIncident{office.content(u"x"_s), {}}}),
             u"incident_unknown"_s);
    QCOMPARE(office.asks(drafter, ForMeasure{{}, onNothing}), u"measure_unknown"_s);
    QCOMPARE(office.asks(drafter, ForMeasure{MeasureId::make(), onNothing}), u"incident_unknown"_s);
    QCOMPARE(office.desk.signIn({}, kPassphrase).error().code, RefusalCode::ActorUnknown);
    QVERIFY(office.verified().intact());
}

void DeskTest::anIncidentIsLoggedOnceHoweverOftenItIsSent()
{
    FileOffice office;
    const Command log = ForIncident{IncidentId::make(), LogIncident{office.content(u"x"_s), {}}};

    QCOMPARE(office.asks(office.administrator, log), u"done"_s);
    QCOMPARE(office.asks(office.administrator, log), u"already_logged"_s);
    QCOMPARE(office.queries->incidentCount({}), 1);
}

void DeskTest::numbersRunByYear()
{
    FileOffice office;
    office.logged(u"a"_s);
    office.logged(u"b"_s);
    office.clock.set(at(u"2027-01-01T00:00:00.000Z"_s));
    office.logged(u"c"_s);

    QVERIFY(office.queries->incidentByNumber(u"INC-2026-000002"_s));
    QVERIFY(office.queries->incidentByNumber(u"INC-2027-000001"_s));
    QVERIFY(!office.queries->incidentByNumber(u"INC-2027-000002"_s));
}

void DeskTest::anExerciseHasNumbersOfItsOwn()
{
    FileOffice office;
    const auto store = Store::create(office.filePath(u"exercise.ringi"_s));
    const auto journal = store->journal();
    Desk desk(*journal, office.clock, office.randomness());
    const OfficerEnrolled first{OfficerId::make(), u"Aoki"_s, Division::Strategy, {Post::Administrator}, {}};
    const CreateStore create{StoreId::make(), u"HQ"_s, StoreMode::Exercise, first, {}};
    const auto session = desk.createStore(create, kPassphrase, kNoCost);

    const auto receipt =
        desk.perform(*session, ForIncident{IncidentId::make(), LogIncident{office.content(u"x"_s), {}}});

    QCOMPARE(receipt->number, u"EX-2026-000001"_s);
}

void DeskTest::aStoreIsCreatedOnce()
{
    FileOffice office;
    const OfficerEnrolled first{OfficerId::make(), u"Baba"_s, Division::Strategy, {Post::Administrator}, {}};
    const CreateStore again{StoreId::make(), u"HQ"_s, StoreMode::Live, first, {}};

    QCOMPARE(told(office.desk.createStore(again, kPassphrase, kNoCost)), u"store_exists"_s);
    QCOMPARE(told(office.desk.createStore(again, u"short"_s, kNoCost)), u"passphrase_too_short: 10"_s);
    QCOMPARE(office.queries->registry().officers.size(), 1);
}

void DeskTest::anOfficerSignsInWithHisPassphrase()
{
    FileOffice office;
    const OfficerId baba = office.enrolled(u"Baba"_s, Division::Legal, Post::Counsel).officer;

    const auto session = office.desk.signIn(baba, kPassphrase);

    QVERIFY(session);
    QCOMPARE(session->key.publicKey(), office.queries->registry().officers.value(baba).publicKey);
    QCOMPARE(told(office.desk.signIn(baba, u"something else"_s)), u"wrong_passphrase"_s);
}

void DeskTest::aChangedPassphraseOpensTheSameKey()
{
    FileOffice office;
    const Session baba = office.enrolled(u"Baba"_s, Division::Strategy, Post::Auditor);
    const quint64 commits = office.queries->commitCount();

    const Guard tooShort = office.desk.changePassphrase(baba, u"short"_s, kDemoCost);
    const Guard changed = office.desk.changePassphrase(baba, u"a new long passphrase"_s, kDemoCost);

    QVERIFY(tooShort && !changed);
    QCOMPARE(told(office.desk.signIn(baba.officer, kPassphrase)), u"wrong_passphrase"_s);
    const auto again = office.desk.signIn(baba.officer, u"a new long passphrase"_s);
    QVERIFY(again);
    QCOMPARE(again->key.publicKey(), baba.key.publicKey());
    QCOMPARE(office.queries->commitCount(), commits);
}

void DeskTest::aSuspendedOfficerNeitherSignsInNorActs()
{
    FileOffice office;
    const IncidentId id = office.logged(u"x"_s);
    const Session baba = office.enrolled(u"Baba"_s, Division::Legal, Post::Counsel);
    const Command suspend = ForRegistry{SuspendOfficer{baba.officer, u"key lost"_s}};
    QCOMPARE(office.asks(office.administrator, suspend), u"done"_s);

    QCOMPARE(told(office.desk.signIn(baba.officer, kPassphrase)), u"actor_suspended"_s);
    QCOMPARE(office.asks(baba, ForIncident{id, AddNote{u"still here"_s}}), u"actor_suspended"_s);

    QCOMPARE(office.asks(office.administrator, ForRegistry{ReinstateOfficer{baba.officer}}), u"done"_s);
    QCOMPARE(told(office.desk.signIn(baba.officer, kPassphrase)), u"done"_s);
    QVERIFY(office.verified().intact());
}

void DeskTest::whoIsNotEnrolledNeitherSignsInNorActs()
{
    FileOffice office;
    const IncidentId id = office.logged(u"x"_s);
    const Session stranger{OfficerId::make(), SigningKey::generate(office.randomness())};

    QCOMPARE(told(office.desk.signIn(stranger.officer, kPassphrase)), u"actor_unknown"_s);
    QCOMPARE(office.asks(stranger, ForIncident{id, AddNote{u"hello"_s}}), u"actor_unknown"_s);
}

void DeskTest::anOfficerWithoutAKeyIsToldSo()
{
    FileOffice office;
    const OfficerEnrolled keyless{OfficerId::make(), u"Baba"_s, Division::Legal, {Post::Counsel}, QByteArray(32, 'k')};
    QCOMPARE(office.asks(office.administrator, ForRegistry{EnrolOfficer{keyless}}), u"done"_s);

    QCOMPARE(told(office.desk.signIn(keyless.officer, kPassphrase)), u"key_missing"_s);
}

void DeskTest::enrolmentBringsItsKeyOrNothing()
{
    FileOffice office;
    const OfficerEnrolled baba{OfficerId::make(), u"Baba"_s, Division::Legal, {Post::Counsel}, {}};
    const quint64 commits = office.queries->commitCount();
    const auto &duty = office.administrator;

    QCOMPARE(told(office.desk.enrol(duty, baba, u"short"_s, kNoCost)), u"passphrase_too_short: 10"_s);
    OfficerEnrolled aoki = baba;
    aoki.name = u"aoki"_s;
    QCOMPARE(told(office.desk.enrol(duty, aoki, kPassphrase, kNoCost)), u"officer_name_taken: aoki"_s);

    QCOMPARE(office.queries->commitCount(), commits);
    QVERIFY(!office.journal->sealedKey(baba.officer));
    QCOMPARE(told(office.desk.enrol(duty, baba, kPassphrase, kNoCost)), u"done"_s);
    QVERIFY(office.journal->sealedKey(baba.officer));
}

// A session with a wrong key cannot come from signIn, and does nothing if it comes from elsewhere.
void DeskTest::anotherKeyUnderAnOfficersNameIsRefused()
{
    FileOffice office;
    const IncidentId id = office.logged(u"x"_s);
    const Session forged{office.administrator.officer, SigningKey::generate(office.randomness())};

    QCOMPARE(office.asks(forged, ForIncident{id, AddNote{u"forged"_s}}), u"key_replaced"_s);
    QVERIFY(office.desk.changePassphrase(forged, u"a new long passphrase"_s, kDemoCost));
    QVERIFY(office.verified().intact());
}

// Two desks, as two processes have them: each with its own connection and its own cache of states.
void DeskTest::aSuspensionEndsWhatIsDoneAtAnotherDesk()
{
    FileOffice office;
    const IncidentId id = office.logged(u"x"_s);
    const Session baba = office.enrolled(u"Baba"_s, Division::Legal, Post::Counsel);
    const auto there = Store::open(office.location());
    const auto journal = there->journal();
    Desk elsewhere(*journal, office.clock, office.randomness());
    QCOMPARE(told(elsewhere.perform(baba, ForIncident{id, AddNote{u"here"_s}})), u"done"_s);

    QCOMPARE(office.asks(office.administrator, ForRegistry{SuspendOfficer{baba.officer, u"key lost"_s}}), u"done"_s);

    QCOMPARE(told(elsewhere.perform(baba, ForIncident{id, AddNote{u"still here"_s}})), u"actor_suspended"_s);
}

void DeskTest::aNewKeyEndsTheSessionsOfTheOldOne()
{
    FileOffice office;
    const IncidentId id = office.logged(u"x"_s);
    const Session old = office.enrolled(u"Baba"_s, Division::Legal, Post::Counsel);
    QCOMPARE(office.asks(old, ForIncident{id, AddNote{u"before"_s}}), u"done"_s);

    QCOMPARE(told(office.desk.replaceKey(office.administrator, old.officer, u"lost"_s, u"a new passphrase"_s, kNoCost)),
             u"done"_s);

    QCOMPARE(office.asks(old, ForIncident{id, AddNote{u"after"_s}}), u"key_replaced"_s);
    QCOMPARE(told(office.desk.signIn(old.officer, kPassphrase)), u"wrong_passphrase"_s);
    const auto fresh = office.desk.signIn(old.officer, u"a new passphrase"_s);
    QCOMPARE(office.asks(fresh.value(), ForIncident{id, AddNote{u"after"_s}}), u"done"_s);
    QVERIFY(office.verified().intact());
}

void DeskTest::aNewKeyThatWaitsIsNotUsedYet()
{
    FileOffice office;
    const OfficerId baba = office.enrolled(u"Baba"_s, Division::Legal, Post::Counsel).officer;
    const Session &second = office.as(Division::Legal, Post::Administrator);
    const auto receipt = office.desk.replaceKey(office.administrator, baba, u"lost"_s, u"a new passphrase"_s, kNoCost);
    QCOMPARE(receipt->proposal, 1);
    QCOMPARE(told(office.desk.signIn(baba, kPassphrase)), u"done"_s);

    QCOMPARE(office.asks(second, ForRegistry{ConfirmProposal{1}}), u"done"_s);

    QCOMPARE(told(office.desk.signIn(baba, kPassphrase)), u"wrong_passphrase"_s);
    QCOMPARE(told(office.desk.signIn(baba, u"a new passphrase"_s)), u"done"_s);
    QCOMPARE(rowsOf(office.location(), "SELECT count(*) FROM sealed_key"), QStringList{u"3"_s});
    QVERIFY(office.verified().intact());
}

void DeskTest::aDroppedKeyLeavesNothing()
{
    FileOffice office;
    const OfficerId baba = office.enrolled(u"Baba"_s, Division::Legal, Post::Counsel).officer;
    const Session &second = office.as(Division::Legal, Post::Administrator);
    (void)office.desk.replaceKey(office.administrator, baba, u"lost"_s, u"a new passphrase"_s, kNoCost);
    (void)office.desk.enrol(office.administrator, {OfficerId::make(), u"Chiba"_s, {}, {Post::Analyst}, {}}, kPassphrase,
                            kNoCost);
    QCOMPARE(rowsOf(office.location(), "SELECT count(*) FROM sealed_key"), QStringList{u"5"_s});

    QCOMPARE(office.asks(second, ForRegistry{DropProposal{1, u"found it"_s}}), u"done"_s);
    QCOMPARE(office.asks(second, ForRegistry{DropProposal{2, u"not coming"_s}}), u"done"_s);

    QCOMPARE(rowsOf(office.location(), "SELECT count(*) FROM sealed_key"), QStringList{u"3"_s});
    QCOMPARE(told(office.desk.signIn(baba, kPassphrase)), u"done"_s);
}

void DeskTest::aPostThatIsOverLetsNobodySignIn()
{
    FileOffice office;
    const OfficerId baba = office.enrolled(u"Baba"_s, Division::Legal, Post::Counsel).officer;
    const PostTerm term{Post::Counsel, {}, office.clock.now().plusMs(kDay)};
    const AppointOfficer brief{baba, Division::Legal, {Post::Counsel}, {term}};
    QCOMPARE(office.asks(office.administrator, ForRegistry{brief}), u"done"_s);
    QCOMPARE(told(office.desk.signIn(baba, kPassphrase)), u"done"_s);

    office.clock.advance(2 * kDay);

    QCOMPARE(told(office.desk.signIn(baba, kPassphrase)), u"no_post_in_force"_s);
}

void DeskTest::aMeasureRestsOnItsIncidentAsItIs()
{
    FileOffice office;
    const IncidentId incident = office.logged(u"x"_s);
    const DraftMeasure onNothing{IncidentId::make(), MeasureKind::Request, aProposal()};
    const DraftMeasure draft{incident, MeasureKind::Request, aProposal()};
    const auto &duty = office.as(Division::Operations);

    QCOMPARE(office.asks(duty, ForMeasure{MeasureId::make(), onNothing}), u"incident_unknown"_s);
    QCOMPARE(office.asks(duty, ForIncident{incident, MovePhase{Phase::Dismissed, u"false alarm"_s}}), u"done"_s);
    QCOMPARE(office.asks(duty, ForMeasure{MeasureId::make(), draft}), u"incident_over: dismissed"_s);
}

void DeskTest::anAttachmentIsKeptByItsHashOnce()
{
    FileOffice office;
    const QByteArray bytes = "%PDF-1.7 \xff 港湾局"_ba + '\0' + "behind the end of a C string"_ba;
    const quint64 commits = office.queries->commitCount();

    const auto first = office.desk.attach(office.administrator, u" Annex A.pdf "_s, bytes);
    const auto again = office.desk.attach(office.administrator, u"copy.pdf"_s, bytes);

    QVERIFY(first && again);
    QCOMPARE(first->name, u"Annex A.pdf"_s);
    QCOMPARE(first->size, bytes.size());
    QCOMPARE(again->hash, first->hash);
    QCOMPARE(office.queries->original(first->hash), std::optional(bytes));
    QVERIFY(!office.queries->original(QByteArray(32, 'x')));
    QCOMPARE(rowsOf(office.location(), "SELECT count(*) FROM original"), QStringList{u"1"_s});
    QCOMPARE(office.queries->commitCount(), commits);
}

void DeskTest::anAttachmentThatIsTooLargeOrNamelessIsRefused()
{
    FileOffice office;
    const QByteArray full(kAttachmentMegabytes << 20, 'x');

    QCOMPARE(told(office.desk.attach(office.administrator, u"big.iso"_s, full + 'x')),
             u"attachment_too_large: big.iso, 25"_s);
    QCOMPARE(told(office.desk.attach(office.administrator, u" "_s, "x")), u"attachment_invalid:  "_s);
    QCOMPARE(told(office.desk.attach(office.administrator, u"full.iso"_s, full)), u"done"_s);
    QCOMPARE(told(office.desk.attach(office.administrator, u"empty.txt"_s, {})), u"done"_s);
}

void DeskTest::whoMayNotActAttachesNothing()
{
    FileOffice office;
    const Session &duty = office.as(Division::Operations);
    const Session &auditor = office.as(Division::Strategy, Post::Auditor);
    const Session stranger{OfficerId::make(), duty.key};
    QCOMPARE(office.asks(office.administrator, ForRegistry{SuspendOfficer{duty.officer, u"left"_s}}), u"done"_s);

    QCOMPARE(told(office.desk.attach(duty, u"a.txt"_s, "a")), u"actor_suspended"_s);
    QCOMPARE(told(office.desk.attach(auditor, u"a.txt"_s, "a")), u"auditors_do_not_act"_s);
    QCOMPARE(told(office.desk.attach(stranger, u"a.txt"_s, "a")), u"actor_unknown"_s);
    QCOMPARE(rowsOf(office.location(), "SELECT count(*) FROM original"), QStringList{u"0"_s});
}

QTEST_APPLESS_MAIN(DeskTest)
#include "tst_desk.moc"
