// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Compartments and sealed entries as a person meets them: sealed from the incident's page, opened after a question,
// gone from the screen when the page is left.
#include "ui/incident/incidentpage.h"
#include "ui/kit/keyhintbutton.h"
#include "ui/kit/look.h"
#include "ui/parts/formdialog.h"
#include "ui/registers/compartmentstab.h"
#include "ui/registers/registerspage.h"
#include "ui/sealed/plainfiles.h"
#include "ui/sealed/sealdialog.h"
#include "ui/sealed/sealedpanel.h"
#include "ui/support/forms.h"
#include "ui/support/liveoffice.h"

#include <QAction>
#include <QDirIterator>
#include <QLabel>
#include <QTableView>
#include <QTest>

using namespace ringi;
using namespace ringi::test;
using namespace Qt::StringLiterals;

class TstSealedEntries : public QObject
{
    Q_OBJECT

    LiveOffice m_office;
    CompartmentId m_sources;

    /// The answer of the desk's thread, which comes through the event loop.
    template <class T> static T answerOf(Reply<Outcome<T>> reply)
    {
        [&] { QTRY_VERIFY(reply.isFinished()); }();
        const Outcome<T> outcome = reply.result();
        if (!outcome)
            qFatal("the fixture was refused: %s", qPrintable(keyOf(outcome.error().code)));
        return *outcome;
    }

    IncidentId sealedBy(Who who, const QString &text)
    {
        const IncidentId incident = m_office.logs(u"Relay room door forced"_s);
        Office &office = m_office.as(who);
        answerOf(
            office.desk.seal(office.session, {incident, m_sources, {}, u"A witness"_s, text, {{u"a.txt"_s, "told"}}}));
        return incident;
    }

    /// Hears of changes, as in the window.
    std::unique_ptr<IncidentPage> opened(Who who, const IncidentId &incident)
    {
        Office &office = m_office.as(who);
        auto page = std::make_unique<IncidentPage>(office);
        connect(&office.desk, &DeskThread::changed, page.get(), &Page::showNotice);
        page->resize(1240, 850);
        page->show();
        page->showIncident(incident);
        [&] { QTRY_VERIFY(page->file().incident.exists()); }();
        page->showTab(IncidentPage::Sealed);
        return page;
    }

    static kit::KeyHintButton *button(const QWidget *on, const QString &text)
    {
        for (auto *one : on->findChildren<kit::KeyHintButton *>()) {
            if (one->text() == text && one->isVisible())
                return one;
        }
        return nullptr;
    }

    static bool shows(const QWidget *widget, const QString &text)
    {
        const auto labels = widget->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *one) { return one->text().contains(text); });
    }

    int openings()
    {
        Office &office = m_office.as(Who::Analyst);
        return office.asker.ask([id = m_sources](Queries &queries) { return queries.compartment(id).openings; })
            .result();
    }

    static QAction *act(const QWidget *page, const QString &text)
    {
        const auto actions = page->actions();
        const auto found = std::ranges::find(actions, text, &QAction::text);
        return found == actions.end() ? nullptr : *found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        kit::dress(*qApp, kit::light());
        m_sources = CompartmentId::make();
        Office &office = m_office.as(Who::Analyst);
        answerOf(office.desk.createCompartment(
            office.session,
            {m_sources, u"Railway sources"_s, CompartmentKind::Source, Tlp::AmberStrict, {m_office.idOf(Who::Duty)}}));
    }

    void anEntryIsSealedFromThePageAndLeavesNoDraft()
    {
        const IncidentId incident = m_office.logs(u"Door forced"_s);
        const auto page = opened(Who::Analyst, incident);

        act(page.get(), u"Seal an entry…"_s)->trigger();
        auto *dialog = page->findChild<SealDialog *>();
        type(dialog, u"label"_s, u"A witness"_s);
        type(dialog, u"text"_s, u"Nightjar saw it"_s);
        QDirIterator drafts(m_office.folder(), QDir::Files, QDirIterator::Subdirectories);
        while (drafts.hasNext()) {
            QFile file(drafts.next());
            QVERIFY(file.open(QIODevice::ReadOnly) && !file.readAll().contains("Nightjar"));
        }
        dialog->performNow();

        QTRY_COMPARE(m_office.incident(incident).sealedEntries.size(), 1);
        QTRY_COMPARE(page->file().incident.sealedEntries.size(), 1);
        QVERIFY(!shows(page.get(), u"Nightjar"_s));
    }

    void whoClosesTheDialogIsAskedAndMayStay()
    {
        const IncidentId incident = m_office.logs(u"Door forced"_s);
        const auto page = opened(Who::Analyst, incident);
        act(page.get(), u"Seal an entry…"_s)->trigger();
        auto *dialog = page->findChild<SealDialog *>();
        type(dialog, u"text"_s, u"Nightjar saw it"_s);
        m_office.questions.asked.clear();

        dialog->reject(); // the person says no

        QVERIFY(dialog->isVisible());
        QCOMPARE(m_office.questions.asked, QStringList{u"Close without sealing?"_s});
        m_office.questions.confirmations = {true};
        dialog->reject();
        QTRY_VERIFY(!page->findChild<SealDialog *>());
    }

    void anEntryIsOpenedAfterAQuestionAndGoneWhenThePageIsLeft()
    {
        const IncidentId incident = sealedBy(Who::Analyst, u"Nightjar told us"_s);
        const auto page = opened(Who::Duty, incident);
        auto *panel = page->findChild<SealedPanel *>();
        const int before = openings();

        button(panel, u"Open…"_s)->click(); // the person says no
        QCOMPARE(openings(), before);
        m_office.questions.confirmations = {true};
        button(panel, u"Open…"_s)->click();

        QTRY_VERIFY(panel->isOpen(1));
        QVERIFY(shows(panel, u"Nightjar told us"_s));
        QCOMPARE(openings(), before + 1);
        page->showTab(IncidentPage::Overview);
        QVERIFY(!panel->isOpen(1));
        page->showTab(IncidentPage::Sealed);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // what was shown goes as in the loop
        QVERIFY(!shows(panel, u"Nightjar"_s));
    }

    void aFileIsSavedWhereThePersonSays()
    {
        const IncidentId incident = sealedBy(Who::Analyst, u"Nightjar told us"_s);
        const auto page = opened(Who::Duty, incident);
        auto *panel = page->findChild<SealedPanel *>();
        m_office.questions.confirmations = {true};
        m_office.questions.files = {m_office.folder() + u"/out.txt"_s};

        Q_EMIT panel->fileWanted(1, 1);

        QTRY_VERIFY(QFile::exists(m_office.folder() + u"/out.txt"_s));
        QFile file(m_office.folder() + u"/out.txt"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QTRY_COMPARE(file.size(), 4);
    }

    void whoIsNoMemberSeesThatItIsThereAndWhyHeCannotOpenIt()
    {
        const IncidentId incident = sealedBy(Who::Analyst, u"Nightjar told us"_s);

        const auto page = opened(Who::Administrator, incident);

        auto *panel = page->findChild<SealedPanel *>();
        QVERIFY(shows(panel, u"Railway sources"_s));
        QVERIFY(!button(panel, u"Open…"_s)->isEnabled());
        QVERIFY(button(panel, u"Open…"_s)->toolTip().contains(u"Railway sources"_s));
        QVERIFY(!act(page.get(), u"Seal an entry…"_s)->isEnabled());
    }

    void aCompartmentIsCreatedAndItsCircleChanged()
    {
        m_office.enrol(Who::Planner, u"Sugi Aya"_s, Division::Strategy, Post::PlanningOfficer);
        RegistersPage page(m_office.as(Who::Counsel));
        page.show();
        page.refresh();
        QTRY_COMPARE(page.compartments()->table()->model()->rowCount(), 1);

        act(page.compartments(), u"Create…"_s)->trigger();
        auto *dialog = page.findChild<FormDialog *>();
        type(dialog, u"name"_s, u"Advice on relays"_s);
        choose(dialog, u"kind"_s, u"privilege"_s);
        choose(dialog, u"member"_s, m_office.idOf(Who::Duty).toString());
        dialog->performNow();

        QTRY_VERIFY(!page.findChild<FormDialog *>());
        page.refresh();
        QTRY_COMPARE(page.compartments()->table()->model()->rowCount(), 2);
        QVERIFY(!act(page.compartments(), u"Add a member…"_s)->isEnabled()); // of the first, which is not counsel's
        page.compartments()->table()->selectRow(1);
        QVERIFY(act(page.compartments(), u"Add a member…"_s)->isEnabled());
        QVERIFY(!act(page.compartments(), u"Waive all…"_s)->isEnabled());
    }

    void theOpeningsOfACompartmentAreListed()
    {
        const IncidentId incident = sealedBy(Who::Analyst, u"Nightjar told us"_s);
        Office &duty = m_office.as(Who::Duty);
        answerOf(duty.desk.open(duty.session, {incident, 1}));

        RegistersPage page(m_office.as(Who::Analyst));
        page.show();
        page.refresh();

        QTRY_VERIFY(page.compartments()->openings()->model()->rowCount() > 0);
        const QAbstractItemModel *model = page.compartments()->openings()->model();
        QCOMPARE(model->index(0, 1).data().toString(), u"Mori Kenji"_s);
        QVERIFY(model->index(0, 2).data().toString().contains(m_office.incident(incident).number));
    }
};

QTEST_MAIN(TstSealedEntries)
#include "tst_sealedentries.moc"
