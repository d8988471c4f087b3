// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Legal's checklist: which questions a kind of measure has to answer, who answers them, and for which text.
#include "domain/mandate.h"
#include "support/sheets.h"

#include <QTest>

using namespace ringi;
using namespace ringi::test;

namespace {

const QString kReview = u"legal_review"_s;

AnswerChecklist one(const QString &item, ChecklistAnswer answer = ChecklistAnswer::Yes, const QString &remark = {})
{
    return {{{item, answer, remark, u"E-01"_s}}};
}

} // namespace

class ChecklistTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsMandatoryQuestions_data();
    void everyKindHasItsMandatoryQuestions();
    void theReviewIsClearedOnlyWhenEverythingIsAnswered();
    void refusingNeedsNoAnswers();
    void legalAnswersAndNotTheDrafter();
    void aNoIsExplained();
    void onlyQuestionsOfTheListAreAnswered();
    void theLastAnswerCountsUntilTheReviewIsCleared();
    void answersAreForTheTextTheyWereGivenOn();
    void aTextThatGoesRoundAgainKeepsItsAnswers();
    void answersAreGivenWhileItCirculates();
    void anotherDivisionsReviewAsksNothing();
    void aSheetWithoutLegalsReviewAsksNothing();
    void aDraftIsAskedWhatItsRouteWouldAsk();
};

void ChecklistTest::everyKindHasItsMandatoryQuestions_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("count");
    const auto row = [](MeasureKind kind, int count) { QTest::newRow(latinKey(kind).data()) << int(kind) << count; };

    row(MeasureKind::Request, 4);
    row(MeasureKind::Notice, 3);
    row(MeasureKind::CommunicationsInformation, 12);
    row(MeasureKind::Release, 4);
    row(MeasureKind::Neutralisation, 24);
    row(MeasureKind::Directive, 2);
    row(MeasureKind::Erasure, 4);
}

void ChecklistTest::everyKindHasItsMandatoryQuestions()
{
    QFETCH(int, kind);
    const auto items = mandatoryItems(MeasureKind(kind));

    QTEST(int(items.size()), "count");
    QCOMPARE(QString(items.first()), u"legal_basis"_s);
    QCOMPARE(QSet<QLatin1StringView>(items.begin(), items.end()).size(), items.size());
    QCOMPARE(checklistItems().size(), size_t(24));
}

void ChecklistTest::theReviewIsClearedOnlyWhenEverythingIsAnswered()
{
    auto measure = aMeasure().submitted();
    const SignGate sign = measure.signature(kReview);

    QCOMPARE(measure.asks(kStaff.counsel, sign), u"checklist_incomplete: 4, legal_basis"_s);
    for (const QString &item : {u"third_parties"_s, u"legal_basis"_s, u"proportionality"_s})
        measure.after(kStaff.secondCounsel, one(item));
    QCOMPARE(measure.asks(kStaff.counsel, sign), u"checklist_incomplete: 1, necessity"_s);
    QCOMPARE(measure.asks(kStaff.counsel, measure.signature(kReview, Verdict::ApproveWithConditions)),
             u"checklist_incomplete: 1, necessity"_s);
    measure.after(kStaff.counsel, one(u"necessity"_s));
    QCOMPARE(measure.asks(kStaff.counsel, sign), u"done"_s);
}

void ChecklistTest::refusingNeedsNoAnswers()
{
    for (const Verdict verdict : {Verdict::Return, Verdict::Reject, Verdict::Hold}) {
        auto measure = aMeasure().submitted();
        QCOMPARE(measure.asks(kStaff.counsel, measure.signature(kReview, verdict)), u"done"_s);
    }
}

void ChecklistTest::legalAnswersAndNotTheDrafter()
{
    auto measure = aMeasure().submitted();
    auto ofLegal = MeasureCase().drafted(kStaff.counsel, MeasureKind::Erasure, anErasure());
    ofLegal.submittedBy(kStaff.counsel).after(kStaff.secondCounsel, DeclareConflict{u"kin"_s});

    QCOMPARE(measure.asks(kStaff.dutyOfficer, one(u"warrant"_s)), u"checklist_not_yours"_s);
    QCOMPARE(measure.asks(anOfficer(Division::Legal, Post::Program), one(u"warrant"_s)), u"checklist_not_yours"_s);
    QCOMPARE(measure.asks(suspended(kStaff.counsel), one(u"warrant"_s)), u"actor_suspended"_s);
    QCOMPARE(ofLegal.asks(kStaff.counsel, one(u"warrant"_s)), u"drafter_cannot_sign"_s);
    QCOMPARE(ofLegal.asks(kStaff.secondCounsel, one(u"warrant"_s)), u"conflict_stands"_s);
    QCOMPARE(ofLegal.asks(kStaff.legalHead, one(u"warrant"_s)), u"done"_s);
}

void ChecklistTest::aNoIsExplained()
{
    auto measure = aMeasure().submitted();

    QCOMPARE(measure.asks(kStaff.counsel, one(u"warrant"_s, ChecklistAnswer::No)), u"reason_missing"_s);
    QCOMPARE(measure.asks(kStaff.counsel, one(u"warrant"_s, ChecklistAnswer::NotApplicable, u" "_s)),
             u"reason_missing"_s);
    QCOMPARE(measure.asks(kStaff.counsel, one(u"warrant"_s, ChecklistAnswer::No, u"none asked"_s)), u"done"_s);
    QCOMPARE(measure.state().answerTo(u"warrant")->remark, u"none asked"_s);
    QCOMPARE(measure.state().answerTo(u"warrant")->evidence, u"E-01"_s);
    QVERIFY(!measure.state().answerTo(u"dissent"));
}

void ChecklistTest::onlyQuestionsOfTheListAreAnswered()
{
    auto measure = aMeasure().submitted();

    QCOMPARE(measure.asks(kStaff.counsel, one(u"lunch"_s)), u"checklist_item_unknown: lunch"_s);
    QCOMPARE(measure.asks(kStaff.counsel, AnswerChecklist{}), u"nothing_changed"_s);
    AnswerChecklist half = one(u"warrant"_s);
    half.answers += one(u"lunch"_s).answers;
    QCOMPARE(measure.asks(kStaff.counsel, half), u"checklist_item_unknown: lunch"_s);
    QVERIFY(measure.state().checklist.isEmpty());
}

// What the decider reads is what Legal cleared.
void ChecklistTest::theLastAnswerCountsUntilTheReviewIsCleared()
{
    auto measure = aMeasure().submitted().answered();
    measure.after(kStaff.secondCounsel, one(u"necessity"_s, ChecklistAnswer::No, u"it is idle"_s));

    QCOMPARE(measure.state().checklist.size(), 4);
    QCOMPARE(measure.state().answerTo(u"necessity")->answer, ChecklistAnswer::No);
    QVERIFY(measure.state().answerTo(u"necessity")->signedBy.by == kStaff.secondCounsel.id);
    measure.signedBy(kStaff.counsel, kReview);
    QCOMPARE(measure.asks(kStaff.legalHead, one(u"necessity"_s)), u"gate_signed: legal_review"_s);

    auto ofTwo = onRoute({withQuorum(2, legalReview()), theDecision({kReview})}).submitted();
    ofTwo.signedBy(kStaff.counsel, kReview);
    QCOMPARE(ofTwo.asks(kStaff.legalHead, one(u"necessity"_s)), u"gate_signed: legal_review"_s);
    auto held = aMeasure().submitted().answered().signedBy(kStaff.counsel, kReview, Verdict::Hold);
    QCOMPARE(held.asks(kStaff.legalHead, one(u"necessity"_s)), u"done"_s);
}

void ChecklistTest::answersAreForTheTextTheyWereGivenOn()
{
    auto measure = aMeasure().submitted().answered().revisedBy(kStaff.dutyOfficer, u"wider"_s).submitted();

    QCOMPARE(measure.asks(kStaff.counsel, measure.signature(kReview)), u"checklist_incomplete: 4, legal_basis"_s);
    QCOMPARE(measure.state().answerTo(u"necessity")->version, 1);
    measure.after(kStaff.counsel, allAnswered(MeasureKind::Request));
    QCOMPARE(measure.asks(kStaff.counsel, measure.signature(kReview)), u"done"_s);
}

void ChecklistTest::aTextThatGoesRoundAgainKeepsItsAnswers()
{
    auto measure = aMeasure().submitted().answered().signedBy(kStaff.counsel, kReview, Verdict::Return).submitted();

    QCOMPARE(measure.asks(kStaff.counsel, measure.signature(kReview)), u"done"_s);
}

void ChecklistTest::answersAreGivenWhileItCirculates()
{
    auto draft = aMeasure();
    auto returned = aMeasure().submitted().signedBy(kStaff.counsel, kReview, Verdict::Return);

    QCOMPARE(draft.asks(kStaff.counsel, one(u"warrant"_s)), u"not_circulating: draft"_s);
    QCOMPARE(returned.asks(kStaff.counsel, one(u"warrant"_s)), u"not_circulating: returned"_s);
}

void ChecklistTest::anotherDivisionsReviewAsksNothing()
{
    Gate review = aGate(u"technical_review"_s, GateKind::Review, Division::Intelligence, {Post::Analyst});
    auto measure = onRoute({review, theDecision({u"technical_review"_s})}).submitted();

    QCOMPARE(measure.asks(kStaff.analyst, measure.signature(u"technical_review"_s)), u"done"_s);
}

void ChecklistTest::aSheetWithoutLegalsReviewAsksNothing()
{
    const Gate review = aGate(kReview, GateKind::Review, Division::Legal, {Post::Counsel});
    const auto plain = onRoute({theDecision({})}).submitted();
    const auto reviewed = onRoute({review, theDecision({kReview})}).submitted();

    QCOMPARE(plain.state().openItems(), QStringList());
    QCOMPARE(itemsAsked(MeasureKind::Request, plain.state().sheet.gates).size(), 0);
    QCOMPARE(reviewed.state().openItems().size(), 4);
}

void ChecklistTest::aDraftIsAskedWhatItsRouteWouldAsk()
{
    MeasureContent forAll = aProposal();
    forAll.isPublic = true;
    const auto gatesOfDraft = [](const MeasureContent &content) {
        auto draft = MeasureCase().drafted(kStaff.dutyOfficer, MeasureKind::Notice, content);
        return gatesOf(draft.state(), draft.incident().state(), draft.registry());
    };

    QCOMPARE(itemsAsked(MeasureKind::Notice, gatesOfDraft(forAll)).size(), 3);
    QCOMPARE(itemsAsked(MeasureKind::Notice, gatesOfDraft(aProposal())).size(), 0);
}

QTEST_APPLESS_MAIN(ChecklistTest)
#include "tst_checklist.moc"
