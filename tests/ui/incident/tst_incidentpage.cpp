// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page of an incident, driven as a person would, on a real store.
#include "ui/incident/entrydialog.h"
#include "ui/incident/incidentpage.h"
#include "ui/incident/sidepane.h"
#include "ui/kit/counttabbar.h"
#include "ui/kit/custodytrack.h"
#include "ui/kit/keyhintbutton.h"
#include "ui/kit/look.h"
#include "ui/parts/field.h"
#include "ui/support/liveoffice.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace ringi;
using namespace ringi::test;
using namespace Qt::StringLiterals;

class TstIncidentPage : public QObject
{
    Q_OBJECT

    LiveOffice m_office;

    std::unique_ptr<IncidentPage> opened(Who who, const IncidentId &incident)
    {
        auto page = std::make_unique<IncidentPage>(m_office.as(who));
        page->resize(1240, 850);
        page->show();
        [&] { QVERIFY(QTest::qWaitForWindowActive(page.get())); }();
        page->showIncident(incident);
        const auto isThere = [&] { return page->file().incident.exists(); };
        [&] { QTRY_VERIFY(isThere()); }();
        return page;
    }

    static FormDialog *dialogOf(const QWidget *page)
    {
        for (auto *dialog : page->findChildren<FormDialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase() { kit::dress(*qApp, kit::light()); }

    void theHolderHandsOffByKeyboard()
    {
        const IncidentId incident = m_office.logs(u"Gate booking down"_s);
        const auto page = opened(Who::Duty, incident);

        page->action(IncidentAct::HandOff)->trigger();
        FormDialog *dialog = dialogOf(page.get());
        QVERIFY(dialog);
        dialog->findChild<QPlainTextEdit *>()->setPlainText(u"Inform the partner team"_s);
        dialog->activateWindow(); // a window manager would have done it
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
        QTest::keyClick(dialog->findChild<QPlainTextEdit *>(), Qt::Key_Return, Qt::ControlModifier);

        QTRY_VERIFY(m_office.incident(incident).pendingOffer());
        QCOMPARE(m_office.incident(incident).pendingOffer()->asked, u"Inform the partner team"_s);
    }

    void withLargeTypeTheSidePaneGivesWayBeforeTheWindowGrows()
    {
        const IncidentId incident = m_office.logs(u"Booking terminals at four stations restart by themselves"_s);
        kit::dress(*qApp, kit::light(), 1.5);
        const auto page = opened(Who::Duty, incident);

        QVERIFY2(page->minimumSizeHint().width() <= 1240, qPrintable(QString::number(page->minimumSizeHint().width())));
        QTRY_VERIFY(!page->findChild<SidePane *>()->isVisible());
        page->resize(1600, 850);
        QTRY_VERIFY(page->findChild<SidePane *>()->isVisible());
        page->resize(1240, 850);
        QTRY_VERIFY(!page->findChild<SidePane *>()->isVisible());
        QTest::keyClick(page.get(), Qt::Key_F4);
        QVERIFY(page->findChild<SidePane *>()->isVisible());
        kit::dress(*qApp, kit::light());
    }

    void aHandoffWithoutAnAskIsRefusedBesideItsField()
    {
        const IncidentId incident = m_office.logs(u"Kiosks restart"_s);
        const auto page = opened(Who::Duty, incident);

        page->action(IncidentAct::HandOff)->trigger();
        FormDialog *dialog = dialogOf(page.get());
        dialog->performNow();

        QTRY_VERIFY(!dialog->field(u"asked"_s)->error().isEmpty());
        QVERIFY(dialog->isVisible());
        QVERIFY(!m_office.incident(incident).pendingOffer());
    }

    void whoDoesNotHoldItIsToldWhoDoes()
    {
        const IncidentId incident = m_office.logs(u"Phishing of ground crew"_s);

        const auto page = opened(Who::Counsel, incident);

        QVERIFY(!page->action(IncidentAct::HandOff)->isEnabled());
        QVERIFY(page->action(IncidentAct::HandOff)->toolTip().contains(u"Operations"_s));
        QVERIFY(page->action(IncidentAct::AddNote)->isEnabled());
    }

    void theOneAskedAcceptsAndThenHolds()
    {
        const IncidentId incident = m_office.logs(u"Traveller data exposed"_s);
        m_office.does(Who::Duty, ForIncident{incident, OfferCustody{Division::Legal, u"review"_s, {}}});
        const auto page = opened(Who::Counsel, incident);

        page->action(IncidentAct::Accept)->trigger();

        QTRY_COMPARE(m_office.incident(incident).holder, Division::Legal);
        page->refresh();
        QTRY_VERIFY(page->action(IncidentAct::HandOff)->isEnabled());
    }

    void aNoteIsWrittenAndCountedOnItsTab()
    {
        const IncidentId incident = m_office.logs(u"Forged DNS answers"_s);
        const auto page = opened(Who::Analyst, incident);

        page->action(IncidentAct::AddNote)->trigger();
        FormDialog *dialog = dialogOf(page.get());
        QVERIFY(dialog);
        for (auto *text : dialog->findChildren<QPlainTextEdit *>()) {
            if (text->isVisible())
                text->setPlainText(u"Seen before in March"_s);
        }
        dialog->performNow();

        QTRY_COMPARE(m_office.incident(incident).notes.size(), 1);
        page->refresh();
        QTRY_COMPARE(page->file().incident.notes.size(), 1);
    }

    void whatWasHalfWrittenComesBack()
    {
        const IncidentId incident = m_office.logs(u"Console crash loop"_s);
        const auto page = opened(Who::Duty, incident);
        page->action(IncidentAct::HandOff)->trigger();
        FormDialog *first = dialogOf(page.get());
        first->findChild<QPlainTextEdit *>()->setPlainText(u"Ask the embassy"_s);
        first->reject();
        QTRY_VERIFY(!dialogOf(page.get()));

        page->action(IncidentAct::HandOff)->trigger();

        QCOMPARE(dialogOf(page.get())->findChild<QPlainTextEdit *>()->toPlainText(), u"Ask the embassy"_s);
    }

    void aTickFinishesATask()
    {
        const IncidentId incident = m_office.logs(u"Stolen signing key"_s);
        m_office.does(Who::Duty, ForIncident{incident, AddTask{u"Call the operator"_s, Division::Operations, {}}});
        const auto page = opened(Who::Duty, incident);

        auto *tick = page->findChild<QCheckBox *>();
        QVERIFY(tick);
        QTest::mouseClick(tick, Qt::LeftButton, {}, QPoint(8, tick->height() / 2));
        FormDialog *dialog = dialogOf(page.get());
        QVERIFY(dialog);
        dialog->performNow();

        QTRY_COMPARE(m_office.incident(incident).openTasks(), 0);
    }

    void tabsAreReachedByNumber()
    {
        const IncidentId incident = m_office.logs(u"Telemetry gaps"_s);
        const auto page = opened(Who::Duty, incident);

        QTest::keyClick(page.get(), Qt::Key_2, Qt::AltModifier);

        QCOMPARE(page->findChild<kit::CountTabBar *>()->currentIndex(), int(IncidentPage::Timeline));
    }
};

QTEST_MAIN(TstIncidentPage)
#include "tst_incidentpage.moc"
