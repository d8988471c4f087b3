// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The desk off the GUI thread: answers as futures, changes told whoever made them, trouble told once.
#include "desk/deskthread.h"
#include "support/fileoffice.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace ringi;
using namespace ringi::test;

namespace {

/// Waits with the event loop running, as a window does.
template <class T> T answerOf(QFuture<T> future)
{
    while (!future.isFinished())
        QTest::qWait(1);
    return future.result();
}

/// A desk thread on an office's store, past its first look.
struct Room
{
    Room() { QTest::qWait(50); }

    FileOffice office;
    IncidentId incident = office.logged(u"x"_s);
    Asker asker{[this](const Reader &reader) { return office.store->queries(reader); }};
    DeskThread thread{office.desk, asker};
    QSignalSpy changed{&thread, &DeskThread::changed};

    [[nodiscard]] ChangeNotice lastNotice() const { return changed.last().first().value<ChangeNotice>(); }
};

} // namespace

class DeskThreadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstLookIsNoNews();
    void anActIsAnsweredAndTold();
    void aRefusalIsAnAnswerAndNoNews();
    void commandsArePerformedInTheirOrder();
    void anotherConnectionsActIsToldWithinABeat();
    void aNewOfficerIsNewsOfTheRegistry();
    void aMeasuresActNamesTheMeasure();
    void aPassphraseSignsTheAct();
    void aWrongPassphrasePerformsNothing();
    void signingInAnswersWithASession();
    void anAttachmentIsKeptAndIsNoNews();
    void aFaultReachesWhoAsked();
    void aStoreThatCannotBeAskedIsToldOnceAndItsReturnToo();
    void commandsInFlightAreFinishedAtTheEnd();
    void aLookInFlightOutlivesTheDesk();
};

void DeskThreadTest::theFirstLookIsNoNews()
{
    Room room;

    QTest::qWait(700);

    QCOMPARE(room.changed.count(), 0);
}

void DeskThreadTest::anActIsAnsweredAndTold()
{
    Room room;

    const auto receipt =
        answerOf(room.thread.perform(room.office.administrator, ForIncident{room.incident, AddNote{u"seen"_s}}));

    QVERIFY(receipt);
    QTRY_COMPARE(room.changed.count(), 1);
    QCOMPARE(room.lastNotice().upTo, receipt->commit);
    QCOMPARE(room.lastNotice().incidents, QList{room.incident});
    QVERIFY(!room.lastNotice().registry);
}

void DeskThreadTest::aRefusalIsAnAnswerAndNoNews()
{
    Room room;
    const Command offer = ForIncident{room.incident, AcceptCustody{}};

    QCOMPARE(told(answerOf(room.thread.perform(room.office.administrator, offer))), u"no_offer_pending"_s);
    QTest::qWait(600);
    QCOMPARE(room.changed.count(), 0);
}

void DeskThreadTest::commandsArePerformedInTheirOrder()
{
    Room room;
    QList<QFuture<Outcome<Receipt>>> answers;
    for (int i = 0; i < 20; ++i) {
        const Command note = ForIncident{room.incident, AddNote{QString::number(i)}};
        answers += room.thread.perform(room.office.administrator, note);
    }

    quint64 last = 0;
    for (auto &answer : answers) {
        const quint64 commit = answerOf(answer)->commit;
        QVERIFY(commit > last);
        last = commit;
    }
    const Incident incident = room.office.queries->incident(room.incident);
    QCOMPARE(incident.notes.first().text, u"0"_s);
    QCOMPARE(incident.notes.last().text, u"19"_s);
}

void DeskThreadTest::anotherConnectionsActIsToldWithinABeat()
{
    Room room;
    const auto other = room.office.store->journal();
    Desk otherDesk(*other, room.office.clock, room.office.randomness());

    QVERIFY(otherDesk.perform(room.office.administrator, ForIncident{room.incident, AddNote{u"elsewhere"_s}}));

    QTRY_COMPARE_WITH_TIMEOUT(room.changed.count(), 1, 2'000);
    QCOMPARE(room.lastNotice().incidents, QList{room.incident});
    QCOMPARE(room.lastNotice().incidentKeys.size(), 1);
}

void DeskThreadTest::aNewOfficerIsNewsOfTheRegistry()
{
    Room room;
    const OfficerEnrolled baba{OfficerId::make(), u"Baba"_s, Division::Legal, {Post::Counsel}, {}};

    QVERIFY(answerOf(room.thread.enrol(room.office.administrator, baba, KeyPlace{kPassphrase, {}})));

    QTRY_COMPARE(room.changed.count(), 1);
    QVERIFY(room.lastNotice().registry);
    QVERIFY(room.lastNotice().incidents.isEmpty());
}

void DeskThreadTest::aMeasuresActNamesTheMeasure()
{
    Room room;
    const Session duty = room.office.as(Division::Operations);
    const MeasureId measure = MeasureId::make();
    const DraftMeasure draft{room.incident, MeasureKind::Request, aProposal()};

    QVERIFY(answerOf(room.thread.perform(duty, ForMeasure{measure, draft})));

    QTRY_VERIFY(!room.changed.isEmpty() && !room.lastNotice().measures.isEmpty());
    QCOMPARE(room.lastNotice().measures, QList{measure});
}

void DeskThreadTest::aPassphraseSignsTheAct()
{
    Room room;
    const OfficerId officer = room.office.administrator.officer;
    const Command note = ForIncident{room.incident, AddNote{u"signed"_s}};

    QVERIFY(answerOf(room.thread.performWithPassphrase(officer, kPassphrase, note)));
    QCOMPARE(room.office.queries->incident(room.incident).notes.size(), 1);
}

void DeskThreadTest::aWrongPassphrasePerformsNothing()
{
    Room room;
    const OfficerId officer = room.office.administrator.officer;
    const Command note = ForIncident{room.incident, AddNote{u"signed"_s}};

    QCOMPARE(told(answerOf(room.thread.performWithPassphrase(officer, u"not this one"_s, note))),
             u"wrong_passphrase"_s);
    QCOMPARE(room.office.queries->incident(room.incident).notes.size(), 0);
}

void DeskThreadTest::signingInAnswersWithASession()
{
    Room room;
    const OfficerId officer = room.office.administrator.officer;

    QVERIFY(answerOf(room.thread.signIn(officer, kPassphrase))->officer == officer);
    QCOMPARE(told(answerOf(room.thread.signIn(officer, u"not this one"_s))), u"wrong_passphrase"_s);
}

void DeskThreadTest::anAttachmentIsKeptAndIsNoNews()
{
    Room room;

    const auto kept = answerOf(room.thread.attach(room.office.administrator, u"annex.txt"_s, "harmless"));

    QVERIFY(kept);
    QCOMPARE(room.office.queries->original(kept->hash), std::optional(QByteArray("harmless")));
    QTest::qWait(600);
    QCOMPARE(room.changed.count(), 0);
}

void DeskThreadTest::aFaultReachesWhoAsked()
{
    class Gone final : public Journal
    {
        std::unique_ptr<Turn> begin() override { throw Fault(FaultKind::ServerGone, u"gone"_s); }
        std::optional<SealedKey> sealedKey(const OfficerId &) override { return {}; }
        bool holds(const ChainHead &) override { return false; }
    } journal;
    Room room;
    Desk desk(journal, room.office.clock, room.office.randomness());
    DeskThread thread(desk, room.asker);
    std::optional<FaultKind> kind;
    bool answered = false;

    thread.perform(room.office.administrator, ForIncident{room.incident, AddNote{u"x"_s}})
        .then(this, [&](const Outcome<Receipt> &) { answered = true; })
        .onFailed(this, [&](const Fault &fault) { kind = fault.kind(); });

    QTRY_VERIFY(kind.has_value());
    QCOMPARE(*kind, FaultKind::ServerGone);
    QVERIFY(!answered);
}

void DeskThreadTest::aStoreThatCannotBeAskedIsToldOnceAndItsReturnToo()
{
    FileOffice office;
    std::atomic<bool> gone = true;
    Asker asker([&](const Reader &reader) {
        if (gone)
            throw Fault(FaultKind::ServerGone, u"gone"_s);
        return office.store->queries(reader);
    });
    DeskThread thread(office.desk, asker);
    QSignalSpy lost(&thread, &DeskThread::lost), recovered(&thread, &DeskThread::recovered);

    QTRY_COMPARE_WITH_TIMEOUT(lost.count(), 1, 2'000);
    QTest::qWait(1'200);
    QCOMPARE(lost.count(), 1);
    gone = false;
    QTRY_COMPARE_WITH_TIMEOUT(recovered.count(), 1, 2'000);
}

void DeskThreadTest::commandsInFlightAreFinishedAtTheEnd()
{
    FileOffice office;
    const IncidentId id = office.logged(u"x"_s);
    {
        Asker asker([&](const Reader &reader) { return office.store->queries(reader); });
        DeskThread thread(office.desk, asker);
        for (int i = 0; i < 10; ++i)
            (void)thread.perform(office.administrator, ForIncident{id, AddNote{QString::number(i)}});
    }

    QCOMPARE(office.queries->incident(id).notes.size(), 10);
    QVERIFY(office.verified().intact());
}

void DeskThreadTest::aLookInFlightOutlivesTheDesk()
{
    FileOffice office;
    Asker asker([&](const Reader &reader) {
        QThread::msleep(100);
        return office.store->queries(reader);
    });
    std::make_unique<DeskThread>(office.desk, asker).reset();

    QTest::qWait(200);
}

QTEST_GUILESS_MAIN(DeskThreadTest)
#include "tst_deskthread.moc"
