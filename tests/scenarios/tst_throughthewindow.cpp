// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One incident through the window, as five people would: logged in a dialog, handed from page to page through all five
// divisions, a measure on it drafted, submitted, reviewed by Legal and decided by Operations, the ledger proved.
#include "ledger/verifier.h"
#include "ui/incident/incidentpage.h"
#include "ui/kit/keyhintbutton.h"
#include "ui/kit/look.h"
#include "ui/log/incidentdialog.h"
#include "ui/parts/formdialog.h"
#include "ui/signoff/checklistpane.h"
#include "ui/signoff/checklistrow.h"
#include "ui/signoff/decidepanel.h"
#include "ui/signoff/documentpane.h"
#include "ui/signoff/measuredialog.h"
#include "ui/signoff/sheetview.h"
#include "ui/signoff/signoffpage.h"
#include "ui/signoff/wayahead.h"
#include "ui/support/liveoffice.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace ringi;
using namespace ringi::test;
using namespace Qt::StringLiterals;

class TstThroughTheWindow : public QObject
{
    Q_OBJECT

    LiveOffice m_office;
    IncidentId m_incident;
    MeasureId m_measure;

    std::unique_ptr<IncidentPage> incidentPage(Who who)
    {
        auto page = std::make_unique<IncidentPage>(m_office.as(who));
        page->resize(1240, 850);
        page->show();
        page->showIncident(m_incident);
        const auto isThere = [&] { return page->file().incident.exists(); };
        [&] { QTRY_VERIFY(isThere()); }();
        return page;
    }

    void offers(Who who, Division to)
    {
        const auto page = incidentPage(who);
        page->action(IncidentAct::HandOff)->trigger();
        auto *dialog = page->findChild<FormDialog *>();
        QVERIFY(dialog);
        auto *choice = dialog->findChild<QComboBox *>();
        choice->setCurrentIndex(choice->findData(int(to)));
        dialog->findChild<QPlainTextEdit *>()->setPlainText(u"引き継ぎをお願いします。"_s);
        dialog->performNow();
        QTRY_VERIFY(m_office.incident(m_incident).pendingOffer());
    }

    void accepts(Who who, Division division)
    {
        const auto page = incidentPage(who);
        page->action(IncidentAct::Accept)->trigger();
        QTRY_COMPARE(m_office.incident(m_incident).holder, division);
    }

    std::unique_ptr<SignoffPage> sheetPage(Who who)
    {
        auto page = std::make_unique<SignoffPage>(m_office.as(who));
        page->resize(1240, 850);
        page->show();
        page->showMeasure(m_measure);
        [&] { QTRY_VERIFY(!page->sheet()->document()->shownText().isEmpty() && page->sheet()->isVisible()); }();
        return page;
    }

    void approves(Who who)
    {
        const auto page = sheetPage(who);
        DecidePanel *panel = page->sheet()->decidePanel();
        panel->choose(Verdict::Approve);
        for (auto *edit : panel->findChildren<QLineEdit *>()) {
            if (edit->echoMode() == QLineEdit::Password)
                edit->setText(m_office.passphrase());
        }
        const qsizetype before = m_office.measure(m_measure).stamps.size();
        panel->sign();
        QTRY_COMPARE(m_office.measure(m_measure).stamps.size(), before + 1);
    }

private Q_SLOTS:
    void initTestCase() { kit::dress(*qApp, kit::light()); }

    void operationsLogsTheCall()
    {
        auto *dialog = new IncidentDialog(m_office.as(Who::Duty), nullptr);
        QSignalSpy performed(dialog, &ActDialog::performed);
        dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTest::keyClicks(dialog->focusWidget(), u"Signalling maintenance reached from outside"_s);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(performed.size(), 1);

        const QString number = performed.first().first().value<Receipt>().number;
        const auto found = m_office.as(Who::Duty).asker.ask([=](Queries &q) { return q.incidentByNumber(number); });
        m_incident = found.result().value();
        QCOMPARE(m_office.incident(m_incident).holder, Division::Operations);
    }

    void itPassesAllFiveDivisions()
    {
        const QList<std::tuple<Who, Who, Division>> ways{{Who::Duty, Who::Analyst, Division::Intelligence},
                                                         {Who::Analyst, Who::Liaison, Division::International},
                                                         {Who::Liaison, Who::Administrator, Division::Strategy},
                                                         {Who::Administrator, Who::Counsel, Division::Legal},
                                                         {Who::Counsel, Who::Duty, Division::Operations}};
        for (const auto &[from, to, division] : ways) {
            offers(from, division);
            accepts(to, division);
        }

        QList<Division> held;
        for (const CustodyLeg &leg : m_office.incident(m_incident).custody)
            held.append(leg.division);
        QCOMPARE(held,
                 (QList<Division>{Division::Operations, Division::Intelligence, Division::International,
                                  Division::Strategy, Division::Legal, Division::Operations}));
    }

    void operationsProposesAMeasureAndSubmitsIt()
    {
        const auto page = incidentPage(Who::Duty);
        page->action(IncidentAct::ProposeMeasure)->trigger();
        auto *dialog = page->findChild<MeasureDialog *>();
        QVERIFY(dialog);
        QSignalSpy drafted(dialog, &MeasureDialog::drafted);
        dialog->findChild<QLineEdit *>()->setText(u"Ask the provider to suspend relay R-7"_s);
        for (auto *text : dialog->findChildren<QPlainTextEdit *>())
            text->setPlainText(u"Suspend relay R-7 under the provider's own terms."_s);
        dialog->performNow();
        QTRY_COMPARE(drafted.size(), 1);
        m_measure = drafted.first().first().value<MeasureId>();

        const auto sheet = sheetPage(Who::Duty);
        sheet->sheet()->acts().at(1)->trigger();
        auto *way = sheet->findChild<WayAheadDialog *>();
        QVERIFY(way);
        way->performNow();

        QTRY_COMPARE(m_office.measure(m_measure).state, MeasureState::Circulating);
    }

    void legalAnswersTheChecklist()
    {
        const auto page = sheetPage(Who::Counsel);
        ChecklistPane *checklist = page->sheet()->checklist();
        for (const QLatin1StringView item : mandatoryItems(MeasureKind::Request))
            checklist->row(QString(item))->choose(ChecklistAnswer::Yes);
        QTest::mouseClick(checklist->saveButton(), Qt::LeftButton);
        QTRY_VERIFY(m_office.measure(m_measure).openItems().isEmpty());
    }

    void legalReviewsAndOperationsDecides()
    {
        approves(Who::Counsel);
        QCOMPARE(m_office.measure(m_measure).state, MeasureState::Circulating);

        approves(Who::OperationsHead);

        QCOMPARE(m_office.measure(m_measure).state, MeasureState::Approved);
    }

    void theLedgerProvesIt()
    {
        NoProgress unseen;
        const auto ledger = m_office.as(Who::Duty).openLedger();

        const Verification verification = verify(*ledger, unseen);

        QVERIFY(verification.intact());
        QVERIFY(verification.commits >= 6 + 1 + 10 + 5); // enrolled, logged, handed over, drafted to decided
    }
};

QTEST_MAIN(TstThroughTheWindow)
#include "tst_throughthewindow.moc"
