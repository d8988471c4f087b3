// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The handoff desk, on a real store.
#include "ui/handoffs/handoffspage.h"
#include "ui/kit/chip.h"
#include "ui/kit/look.h"
#include "ui/parts/formdialog.h"
#include "ui/support/liveoffice.h"

#include <QAction>
#include <QListView>
#include <QPlainTextEdit>
#include <QTest>

using namespace ringi;
using namespace ringi::test;
using namespace Qt::StringLiterals;

class TstHandoffsPage : public QObject
{
    Q_OBJECT

    LiveOffice m_office;

    IncidentId offered(Division to)
    {
        const IncidentId incident = m_office.logs(u"Update package malware"_s);
        m_office.does(Who::Duty, ForIncident{incident, OfferCustody{to, u"partner notice"_s, {}}});
        return incident;
    }

    std::unique_ptr<HandoffsPage> opened(Who who, HandoffItem::Kind kind)
    {
        auto page = std::make_unique<HandoffsPage>(m_office.as(who));
        page->resize(1240, 850);
        page->show();
        [&] { QVERIFY(QTest::qWaitForWindowActive(page.get())); }();
        page->showKind(kind);
        page->refresh();
        [&] { QTRY_VERIFY(page->list()->model()->rowCount() > 0); }();
        page->list()->setFocus();
        return page;
    }

private Q_SLOTS:
    void initTestCase() { kit::dress(*qApp, kit::light()); }

    void enterAccepts()
    {
        const IncidentId incident = offered(Division::International);
        const auto page = opened(Who::Liaison, HandoffItem::Kind::ForUs);

        QTest::keyClick(page.get(), Qt::Key_Return);

        QTRY_COMPARE(m_office.incident(incident).holder, Division::International);
    }

    void rReturnsWithAReason()
    {
        const IncidentId incident = offered(Division::Intelligence);
        const auto page = opened(Who::Analyst, HandoffItem::Kind::ForUs);

        QTest::keyClick(page.get(), Qt::Key_R);
        auto *dialog = page->findChild<FormDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QPlainTextEdit *>()->setPlainText(u"Nothing for analysis in it"_s);
        dialog->performNow();

        QTRY_COMPARE(m_office.incident(incident).handoffs.last().state, HandoffState::Returned);
        QCOMPARE(m_office.incident(incident).handoffs.last().reason, u"Nothing for analysis in it"_s);
    }

    void whatWeOfferedMayBeWithdrawn()
    {
        const IncidentId incident = offered(Division::Strategy);
        const auto page = opened(Who::Duty, HandoffItem::Kind::ByUs);

        QTest::keyClick(page.get(), Qt::Key_W);
        auto *dialog = page->findChild<FormDialog *>();
        QVERIFY(dialog);
        dialog->performNow();

        QTRY_COMPARE(m_office.incident(incident).handoffs.last().state, HandoffState::Withdrawn);
    }

    void whatWentBetweenOtherDivisionsIsThereToBeRead()
    {
        const IncidentId incident = offered(Division::International);
        m_office.does(Who::Liaison, ForIncident{incident, AcceptCustody{}});
        HandoffsPage page(m_office.as(Who::Counsel));
        page.show();
        HandoffQuery query;
        query.from = Division::Operations;
        query.to = Division::International;

        page.showHandoffs(query);

        QTRY_VERIFY(page.list()->model()->rowCount() > 0);
        const int rows = page.list()->model()->rowCount();
        QVERIFY(page.list()->model()->index(0, 0).data().toString().contains(u"Update package malware"_s));
        query.offeredAfter = m_office.clock().now().plusMs(kDay);
        page.showHandoffs(query);
        QTRY_COMPARE(page.list()->model()->rowCount(), 0);
        auto *since = page.findChild<kit::Chip *>();
        QVERIFY(since && since->isActive());
        QTest::keyClick(since, Qt::Key_Delete);
        QTRY_COMPARE(page.list()->model()->rowCount(), rows);
    }

    void aConsultationIsAnsweredHere()
    {
        const IncidentId incident = m_office.logs(u"Mail gateways probed"_s);
        m_office.does(Who::Duty, ForIncident{incident, AskConsultation{Division::Legal, u"May we publish?"_s, {}}});
        const auto page = opened(Who::Counsel, HandoffItem::Kind::Asked);

        QTest::keyClick(page.get(), Qt::Key_Return);
        auto *dialog = page->findChild<FormDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QPlainTextEdit *>()->setPlainText(u"Yes, without names"_s);
        dialog->performNow();

        QTRY_COMPARE(m_office.incident(incident).consultations.last().state, ConsultationState::Answered);
    }
};

QTEST_MAIN(TstHandoffsPage)
#include "tst_handoffspage.moc"
