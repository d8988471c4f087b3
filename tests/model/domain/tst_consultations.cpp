// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Asking another division for its opinion: custody stays where it is, and each question is closed once.
#include "support/fixtures.h"

#include <QTest>

using namespace ringi;
using namespace ringi::test;

class ConsultationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void askingMovesNoCustody();
    void onlyTheHolderAsks();
    void aDivisionDoesNotConsultItself();
    void aQuestionIsAskedInWordsAndDueAhead();
    void onlyTheAskedDivisionAnswers();
    void anAnswerIsInWords();
    void decliningNeedsAReason();
    void aClosedQuestionStaysClosed();
    void thereIsNoSuchQuestion_data();
    void thereIsNoSuchQuestion();
    void severalQuestionsRunSideBySide();
};

void ConsultationsTest::askingMovesNoCustody()
{
    const auto incident = anIncident().consulting(Division::Legal);

    QCOMPARE(incident.state().holder, Division::Operations);
    QCOMPARE(incident.state().openConsultations(), 1);
    QCOMPARE(incident.state().consultations.first().from, Division::Operations);
}

void ConsultationsTest::onlyTheHolderAsks()
{
    auto incident = anIncident();

    QCOMPARE(incident.asks(kStaff.analyst, AskConsultation{Division::Legal, u"may we?"_s, {}}),
             u"not_the_holder: operations"_s);
}

void ConsultationsTest::aDivisionDoesNotConsultItself()
{
    auto incident = anIncident();

    QCOMPARE(incident.asks(kStaff.dutyOfficer, AskConsultation{Division::Operations, u"may we?"_s, {}}),
             u"consults_itself"_s);
}

void ConsultationsTest::aQuestionIsAskedInWordsAndDueAhead()
{
    auto incident = anIncident();

    QCOMPARE(incident.asks(kStaff.dutyOfficer, AskConsultation{Division::Legal, u""_s, {}}), u"question_missing"_s);
    QCOMPARE(incident.asks(kStaff.dutyOfficer, AskConsultation{Division::Legal, u"may we?"_s, noon().plusMs(-1)}),
             u"due_in_past"_s);
}

void ConsultationsTest::onlyTheAskedDivisionAnswers()
{
    auto incident = anIncident().consulting(Division::Legal);

    QCOMPARE(incident.asks(kStaff.dutyOfficer, AnswerConsultation{1, u"yes"_s}), u"consultation_not_yours: legal"_s);
    QCOMPARE(incident.asks(kStaff.dutyOfficer, DeclineConsultation{1, u"no"_s}), u"consultation_not_yours: legal"_s);
    QCOMPARE(incident.asks(kStaff.counsel, AnswerConsultation{1, u"yes, with a notice"_s}), u"done"_s);

    QCOMPARE(incident.state().consultations.first().answer, u"yes, with a notice"_s);
    QCOMPARE(incident.state().consultations.first().state, ConsultationState::Answered);
}

void ConsultationsTest::anAnswerIsInWords()
{
    auto incident = anIncident().consulting(Division::Legal);

    QCOMPARE(incident.asks(kStaff.counsel, AnswerConsultation{1, u" "_s}), u"answer_missing"_s);
}

void ConsultationsTest::decliningNeedsAReason()
{
    auto incident = anIncident().consulting(Division::Legal);

    QCOMPARE(incident.asks(kStaff.counsel, DeclineConsultation{1, u""_s}), u"reason_missing"_s);
    QCOMPARE(incident.asks(kStaff.counsel, DeclineConsultation{1, u"not ours"_s}), u"done"_s);

    QCOMPARE(incident.state().consultations.first().state, ConsultationState::Declined);
    QCOMPARE(incident.state().openConsultations(), 0);
}

void ConsultationsTest::aClosedQuestionStaysClosed()
{
    auto incident = anIncident().consulting(Division::Legal).after(kStaff.counsel, AnswerConsultation{1, u"yes"_s});

    QCOMPARE(incident.asks(kStaff.counsel, AnswerConsultation{1, u"no"_s}), u"consultation_closed"_s);
    QCOMPARE(incident.asks(kStaff.counsel, DeclineConsultation{1, u"no"_s}), u"consultation_closed"_s);
}

void ConsultationsTest::thereIsNoSuchQuestion_data()
{
    QTest::addColumn<int>("ordinal");

    QTest::newRow("the next one") << 2;
    QTest::newRow("none") << 0;
    QTest::newRow("before the first") << -1;
}

void ConsultationsTest::thereIsNoSuchQuestion()
{
    QFETCH(int, ordinal);
    auto incident = anIncident().consulting(Division::Legal);

    QCOMPARE(incident.asks(kStaff.counsel, AnswerConsultation{ordinal, u"yes"_s}), u"consultation_unknown"_s);
}

void ConsultationsTest::severalQuestionsRunSideBySide()
{
    auto incident = anIncident().consulting(Division::Legal).consulting(Division::Strategy);

    QCOMPARE(incident.asks(kStaff.planner, AnswerConsultation{2, u"as planned"_s}), u"done"_s);

    QCOMPARE(incident.state().openConsultations(), 1);
    QCOMPARE(incident.state().consultations[0].state, ConsultationState::Asked);
    QCOMPARE(incident.state().consultations[1].answer, u"as planned"_s);
}

QTEST_APPLESS_MAIN(ConsultationsTest)
#include "tst_consultations.moc"
