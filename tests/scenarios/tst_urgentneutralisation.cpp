// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An urgent dossier on a server abroad, through the window: the director is away and a deputy decides, the Security
// Council and the Commission follow, the result is recorded, somebody who took no part closes the review, and the
// decided original is printed. Each step rests on the one before.
#include "ledger/verifier.h"
#include "report/decisioncheck.h"
#include "report/paperfonts.h"
#include "report/pdfreading.h"
#include "ui/incident/incidentpage.h"
#include "ui/parts/field.h"
#include "ui/registers/powerdialogs.h"
#include "ui/signoff/measuredialog.h"
#include "ui/signoff/signoffroom.h"
#include "ui/signoff/wayahead.h"
#include "ui/support/forms.h"

#include <QAction>
#include <QCheckBox>

using namespace ringi;
using namespace ringi::test;

class UrgentNeutralisationTest : public QObject, private SignoffRoom
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anAdministratorRegistersTheDirectorsDeputy();
    void operationsDraftsTheDossier();
    void itIsSentRoundAsUrgentAndTheWaySaysWhatFollows();
    void theAgencyAndLegalClearIt();
    void theOthersConcurConsentAndAreConsulted();
    void theDirectorIsAwayAndTheDeputyDecides();
    void theCouncilAndTheCommissionFollow();
    void theDirectorReadsItAfterwards();
    void theResultIsRecorded();
    void whoTookPartCannotCloseTheReview();
    void somebodyUninvolvedClosesTheReview();
    void theDecidedOriginalHoldsAndTellsItAll();
    void theLedgerProvesIt();

private:
    /// Signs at the gate on the screen, as own post or as deputy: whatever way leads there.
    void signsAt(Who who, const QString &gate, Verdict verdict = Verdict::Approve, const QString &document = {});
    void prints(const QString &language);

    MeasureId m_measure;
};

void UrgentNeutralisationTest::initTestCase()
{
    kit::dress(*qApp, kit::light());
    m_office.enrol(Who::Director, u"Kuroda Shin"_s, Division::Strategy, Post::Director);
    m_office.enrol(Who::StrategyHead, u"Noda Yui"_s, Division::Strategy, Post::DivisionHead);
    m_office.enrol(Who::Planner, u"Ikeda Sora"_s, Division::Operations, Post::PlanningOfficer);
    m_office.enrol(Who::StrategyPlanner, u"Oda Mei"_s, Division::Strategy, Post::PlanningOfficer);
    m_office.enrol(Who::LegalHead, u"Ota Jiro"_s, Division::Legal, Post::DivisionHead);
    m_office.enrol(Who::AnalysisHead, u"Baba Rin"_s, Division::Intelligence, Post::DivisionHead);
}

void UrgentNeutralisationTest::signsAt(Who who, const QString &gate, Verdict verdict, const QString &document)
{
    m_office.later(10 * kMinute);
    const auto page = opened(who, m_measure);
    DecidePanel *panel = page->sheet()->decidePanel();
    for (int way = 0; way < panel->ways()->count(); ++way) {
        if (panel->ways()->itemText(way).startsWith(gate))
            panel->ways()->setCurrentIndex(way);
    }
    QVERIFY2(panel->ways()->currentText().startsWith(gate), qPrintable(panel->ways()->currentText()));
    panel->document()->setText(document);
    if (verdict == Verdict::Opinion)
        panel->reason()->setPlainText(u"No objection; the state concerned is told afterwards."_s);
    const qsizetype before = m_office.measure(m_measure).stamps.size();

    signsOnScreen(panel, verdict);

    QTRY_COMPARE(m_office.measure(m_measure).stamps.size(), before + 1);
}

void UrgentNeutralisationTest::anAdministratorRegistersTheDirectorsDeputy()
{
    Office &administrator = m_office.as(Who::Administrator);
    const std::unique_ptr<FormDialog> dialog(deputyDialog(administrator, administrator.registry, nullptr));
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    choose(dialog.get(), u"absent"_s, m_office.idOf(Who::Director).toString());
    choose(dialog.get(), u"deputy"_s, m_office.idOf(Who::StrategyHead).toString());
    type(dialog.get(), u"until"_s, u"2026-12-24 18:00"_s);
    type(dialog.get(), u"reason"_s, u"At the summit until Christmas"_s);
    QSignalSpy performed(dialog.get(), &ActDialog::performed);

    dialog->performNow();

    QTRY_COMPARE(performed.size(), 1);
}

void UrgentNeutralisationTest::operationsDraftsTheDossier()
{
    IncidentPage page(m_office.as(Who::Duty));
    page.show();
    page.showIncident(m_office.logs(u"Beacons from the signalling centre"_s, Severity::Crisis));
    QTRY_VERIFY(page.file().incident.exists());
    page.action(IncidentAct::ProposeMeasure)->trigger();
    auto *dialog = page.findChild<MeasureDialog *>();
    dialog->chooseKind(MeasureKind::Neutralisation);
    type(dialog, u"subject"_s, u"Shut the command server of relay R-7"_s);
    type(dialog, u"text"_s, u"## Steps\n\n1. End its function as a relay.\n2. Return the record within a day."_s);
    type(dialog, u"purpose"_s, u"Avert grave harm to signalling that is about to happen."_s);
    type(dialog, u"effect"_s, u"The relay steers nothing any more."_s);
    type(dialog, u"legal_basis"_s, u"Act 43, article 6-2"_s);
    type(dialog, u"risks"_s, u"Other tenants may be disturbed for minutes."_s);
    type(dialog, u"scope"_s, u"The server at 203.0.113.14, once"_s);
    type(dialog, u"stop_conditions"_s, u"Any effect on others."_s);
    type(dialog, u"addressee"_s, u"Coast Province Police"_s);
    type(dialog, u"retention"_s, u"Five years"_s);
    type(dialog, u"executing_agency"_s, u"Coast Province Police, cyber unit"_s);
    type(dialog, u"valid_until"_s, u"2026-12-01 18:00"_s);
    choose(dialog, u"server_country"_s, u"NO"_s);
    QSignalSpy drafted(dialog, &MeasureDialog::drafted);

    dialog->performNow();

    QTRY_COMPARE(drafted.size(), 1);
    m_measure = drafted.first().first().value<MeasureId>();
    QCOMPARE(m_office.measure(m_measure).kind, MeasureKind::Neutralisation);
}

void UrgentNeutralisationTest::itIsSentRoundAsUrgentAndTheWaySaysWhatFollows()
{
    const auto page = opened(Who::Duty, m_measure);
    page->sheet()->acts().at(1)->trigger();
    auto *way = page->findChild<WayAheadDialog *>();
    way->findChild<QCheckBox *>(u"urgent"_s)->setChecked(true);
    type(way, u"urgency"_s, u"The next command is expected within hours."_s);
    const QString lines = way->lines().join(u'\n');

    way->performNow();

    QTRY_COMPARE(m_office.measure(m_measure).state, MeasureState::Circulating);
    QVERIFY2(lines.contains(u"Noda Yui"_s), qPrintable(lines)); // the deputy could decide
    QVERIFY(m_office.measure(m_measure).sheet.isUrgent());
}

void UrgentNeutralisationTest::theAgencyAndLegalClearIt()
{
    signsAt(Who::Planner, u"Agency's legal opinion"_s, Verdict::Approve, u"CPP-L 2026-0806"_s);
    const auto page = opened(Who::Counsel, m_measure);
    ChecklistPane *checklist = page->sheet()->checklist();
    for (const QLatin1StringView item : mandatoryItems(MeasureKind::Neutralisation))
        checklist->row(QString(item))->choose(ChecklistAnswer::Yes);
    QTest::mouseClick(checklist->saveButton(), Qt::LeftButton);
    QTRY_VERIFY(m_office.measure(m_measure).openItems().isEmpty());

    signsAt(Who::Counsel, u"Legal review"_s);
}

void UrgentNeutralisationTest::theOthersConcurConsentAndAreConsulted()
{
    signsAt(Who::Analyst, u"Intelligence concurs"_s);
    signsAt(Who::OperationsHead, u"Policing authority"_s, Verdict::Approve, u"NPA-C 2026-0284"_s);
    signsAt(Who::Liaison, u"Foreign Minister consulted"_s, Verdict::Opinion, u"MOFA-K 2026-0260"_s);

    QCOMPARE(m_office.measure(m_measure).state, MeasureState::Circulating);
}

void UrgentNeutralisationTest::theDirectorIsAwayAndTheDeputyDecides()
{
    signsAt(Who::StrategyHead, u"Director decides, as deputy of Kuroda Shin (代)"_s);

    const Measure measure = m_office.measure(m_measure);
    QCOMPARE(measure.state, MeasureState::Approved);
    QCOMPARE(measure.stamps.last().capacity, Capacity::Deputy);
    QCOMPARE(measure.laterGatesOpen().size(), 2); // the Council and the Commission
    const auto page = opened(Who::Duty, m_measure);
    QVERIFY(stampsOn(page->sheet()->sheet()).join(u' ').contains(u"代"_s));
}

void UrgentNeutralisationTest::theCouncilAndTheCommissionFollow()
{
    signsAt(Who::StrategyPlanner, u"National Security Council review"_s, Verdict::Approve, u"NSC 2026-0419"_s);
    signsAt(Who::LegalHead, u"Commission's prior approval"_s, Verdict::Approve, u"CCISC 2026-0746"_s);

    QVERIFY(m_office.measure(m_measure).laterGatesOpen().isEmpty());
}

void UrgentNeutralisationTest::theDirectorReadsItAfterwards()
{
    const auto page = opened(Who::Director, m_measure);

    QTest::mouseClick(page->findChild<AftermathPane *>()->viewButton(u"director_decides"_s), Qt::LeftButton);

    QTRY_VERIFY(m_office.measure(m_measure).laterViews.first().seen);
}

void UrgentNeutralisationTest::theResultIsRecorded()
{
    m_office.later(kHour);
    const auto page = opened(Who::Duty, m_measure);
    QTest::mouseClick(page->findChild<AftermathPane *>()->button(u"carry_out"_s), Qt::LeftButton);
    auto *dialog = page->findChild<CarryOutDialog *>();
    type(dialog, u"result"_s, u"The agency returned its record: the relay is silent."_s);

    dialog->performNow();

    QTRY_COMPARE(m_office.measure(m_measure).state, MeasureState::CarriedOut);
}

void UrgentNeutralisationTest::whoTookPartCannotCloseTheReview()
{
    for (const Who who : {Who::Duty, Who::Counsel, Who::StrategyHead, Who::LegalHead}) {
        const auto page = opened(who, m_measure);
        QVERIFY(!page->findChild<AftermathPane *>()->button(u"review"_s)->isEnabled());
    }
}

void UrgentNeutralisationTest::somebodyUninvolvedClosesTheReview()
{
    m_office.later(kDay);
    const auto page = opened(Who::AnalysisHead, m_measure);
    QTest::mouseClick(page->findChild<AftermathPane *>()->button(u"review"_s), Qt::LeftButton);
    auto *dialog = page->findChild<ReviewDialog *>();
    for (const QString &key : {u"result"_s, u"deviation"_s, u"third_parties"_s, u"data"_s, u"lessons"_s, u"notice"_s})
        type(dialog, key, u"Reviewed: "_s + key);
    dialog->performNow();
    QTRY_VERIFY(!dialog->field(u"no_prior_approval"_s)->error().isEmpty()); // it was urgent
    type(dialog, u"no_prior_approval"_s, u"The Commission could not meet in time."_s);

    dialog->performNow();

    QTRY_COMPARE(m_office.measure(m_measure).state, MeasureState::Reviewed);
}

void UrgentNeutralisationTest::prints(const QString &language)
{
    words::Language spoken(*qApp);
    QVERIFY(spoken.use(language));
    const QString kept = qEnvironmentVariable("RINGI_PICTURES");
    const QString path = (kept.isEmpty() ? m_office.folder() : kept) + u"/original-"_s + language + u".pdf"_s;
    m_office.questions.files = {path};
    const auto page = opened(Who::Counsel, m_measure);
    QTest::keyClick(page->sheet()->document(), Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(QFile::exists(path) && page->sheet()->printAction()->isEnabled());

    const ReadPdf pdf = readPdfFile(path, kDecisionFile).value();
    const DecisionRecord record = decisionRecordFrom(pdf.enclosure).value();
    QVERIFY(selfCheck(record).isEmpty());
    QVERIFY(checkPages(record, pdf.body).isEmpty());
    for (const QString &said :
         {u"代"_s, u"TLP:"_s, u"Coast Province Police, cyber unit"_s, u"CCISC 2026-0746"_s, u"NSC 2026-0419"_s,
          u"MOFA-K 2026-0260"_s, u"Kuroda Shin"_s, u"Noda Yui"_s, u"The next command is expected"_s,
          u"the relay is silent"_s, u"The Commission could not meet in time."_s, u"Baba Rin"_s})
        QVERIFY2(pdf.text.simplified().contains(said), qPrintable(said));
}

void UrgentNeutralisationTest::theDecidedOriginalHoldsAndTellsItAll()
{
    if (installedPaperFonts().japanese != JapaneseText::Kept)
        QSKIP("no font that keeps Japanese text is installed: apt-get install fonts-ipafont-gothic");
    prints(u"en"_s);
    prints(u"ja"_s);
}

void UrgentNeutralisationTest::theLedgerProvesIt()
{
    NoProgress unseen;

    const Verification verification = verify(*m_office.as(Who::Duty).openLedger(), unseen);

    QVERIFY(verification.intact());
    QVERIFY(verification.commits
            >= 12 + 1 + 2 + 10 + 3); // enrolled, logged, drafted and submitted, signed, followed up
}

QTEST_MAIN(UrgentNeutralisationTest)
#include "tst_urgentneutralisation.moc"
