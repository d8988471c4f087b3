// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Notes, tasks and the lead officer of an incident.
#include "support/fixtures.h"

#include <QTest>

using namespace ringi;
using namespace ringi::test;

class TasksAndNotesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDivisionMayAddANote();
    void aNoteSaysSomethingAndNotTooMuch();
    void aNoteMayBeAddedToWhatIsOver();
    void theHolderGivesTasksToAnyDivision();
    void aTaskHasATitleAndIsDueAhead();
    void aTaskIsFinishedByItsDivisionOrTheHolder();
    void aTaskIsFinishedOnce();
    void thereIsNoSuchTask();
    void theHolderNamesALeadOfficer();
};

void TasksAndNotesTest::everyDivisionMayAddANote()
{
    auto incident = anIncident();

    QCOMPARE(incident.asks(kStaff.counsel, AddNote{u"  港湾局から電話あり。 "_s}), u"done"_s);

    QCOMPARE(incident.state().notes.size(), 1);
    QCOMPARE(incident.state().notes.first().text, u"港湾局から電話あり。"_s);
    QVERIFY(incident.state().notes.first().added.by == kStaff.counsel.id);
}

void TasksAndNotesTest::aNoteSaysSomethingAndNotTooMuch()
{
    auto incident = anIncident();

    QCOMPARE(incident.asks(kStaff.counsel, AddNote{u"\n "_s}), u"note_empty"_s);
    QCOMPARE(incident.asks(kStaff.counsel, AddNote{QString(kTextLimit + 1, u'x')}), u"text_too_long: text, 100000"_s);
    QCOMPARE(incident.asks(kStaff.counsel, AddNote{QString(kTextLimit, u'x')}), u"done"_s);
}

void TasksAndNotesTest::aNoteMayBeAddedToWhatIsOver()
{
    auto incident = anIncident().closed();

    QCOMPARE(incident.asks(kStaff.counsel, AddNote{u"press enquiry received"_s}), u"done"_s);
}

void TasksAndNotesTest::theHolderGivesTasksToAnyDivision()
{
    auto incident = anIncident();

    QCOMPARE(incident.asks(kStaff.counsel, AddTask{u"call"_s, Division::Legal, {}}), u"not_the_holder: operations"_s);
    QCOMPARE(incident.asks(kStaff.dutyOfficer, AddTask{u" Call  the operator "_s, Division::Intelligence, {}}),
             u"done"_s);

    QCOMPARE(incident.state().tasks.first().title, u"Call the operator"_s);
    QCOMPARE(incident.state().openTasks(), 1);
}

void TasksAndNotesTest::aTaskHasATitleAndIsDueAhead()
{
    auto incident = anIncident();

    QCOMPARE(incident.asks(kStaff.dutyOfficer, AddTask{u" "_s, Division::Legal, {}}), u"task_title_missing"_s);
    QCOMPARE(incident.asks(kStaff.dutyOfficer, AddTask{u"call"_s, Division::Legal, noon()}), u"due_in_past"_s);
}

void TasksAndNotesTest::aTaskIsFinishedByItsDivisionOrTheHolder()
{
    auto incident = anIncident().withTaskFor(Division::Intelligence).withTaskFor(Division::Intelligence);

    QCOMPARE(incident.asks(kStaff.counsel, FinishTask{1, {}}), u"task_not_yours: intelligence"_s);
    QCOMPARE(incident.asks(kStaff.analyst, FinishTask{1, u"reached"_s}), u"done"_s);
    QCOMPARE(incident.asks(kStaff.dutyOfficer, FinishTask{2, {}}), u"done"_s);

    QCOMPARE(incident.state().tasks[0].result, u"reached"_s);
    QCOMPARE(incident.state().openTasks(), 0);
}

void TasksAndNotesTest::aTaskIsFinishedOnce()
{
    auto incident = anIncident().withTaskFor(Division::Operations).after(kStaff.dutyOfficer, FinishTask{1, {}});

    QCOMPARE(incident.asks(kStaff.dutyOfficer, FinishTask{1, {}}), u"task_done"_s);
}

void TasksAndNotesTest::thereIsNoSuchTask()
{
    auto incident = anIncident().withTaskFor(Division::Operations);

    QCOMPARE(incident.asks(kStaff.dutyOfficer, FinishTask{2, {}}), u"task_unknown"_s);
    QCOMPARE(incident.asks(kStaff.dutyOfficer, FinishTask{0, {}}), u"task_unknown"_s);
}

void TasksAndNotesTest::theHolderNamesALeadOfficer()
{
    auto incident = anIncident();

    QCOMPARE(incident.asks(kStaff.counsel, AssignLead{kStaff.counsel.id}), u"not_the_holder: operations"_s);
    QCOMPARE(incident.asks(kStaff.dutyOfficer, AssignLead{}), u"officer_unknown"_s);
    QCOMPARE(incident.asks(kStaff.dutyOfficer, AssignLead{kStaff.dutyOfficer.id}), u"done"_s);
    QCOMPARE(incident.asks(kStaff.dutyOfficer, AssignLead{kStaff.dutyOfficer.id}), u"nothing_changed"_s);
    QVERIFY(incident.state().lead == kStaff.dutyOfficer.id);
}

QTEST_APPLESS_MAIN(TasksAndNotesTest)
#include "tst_tasksandnotes.moc"
