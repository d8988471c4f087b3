// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Logging and revising an incident by keyboard, on a real store.
#include "ui/kit/keyhintbutton.h"
#include "ui/kit/look.h"
#include "ui/log/incidentdialog.h"
#include "ui/support/liveoffice.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace ringi;
using namespace ringi::test;
using namespace Qt::StringLiterals;

class TstIncidentDialog : public QObject
{
    Q_OBJECT

    LiveOffice m_office;

private Q_SLOTS:
    void initTestCase() { kit::dress(*qApp, kit::light()); }

    void aCallIsLoggedWithATitleAndOneKey()
    {
        QPointer dialog = new IncidentDialog(m_office.as(Who::Duty), nullptr);
        QSignalSpy performed(dialog, &ActDialog::performed);
        dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(dialog));

        QTest::keyClicks(dialog->focusWidget(), u"Kiosks restart in a loop"_s);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return, Qt::ControlModifier);

        QTRY_COMPARE(performed.size(), 1);
        const auto receipt = performed.first().first().value<Receipt>();
        QVERIFY(receipt.number.startsWith(u"INC-2026-"_s));
        QTRY_VERIFY(!dialog);
    }

    void aMissingTitleIsSaidBesideTheField()
    {
        auto dialog = std::make_unique<IncidentDialog>(m_office.as(Who::Duty), nullptr);
        dialog->show();

        dialog->performNow();

        auto *title = dialog->form()->findChild<QLineEdit *>();
        QTRY_VERIFY(title->property("error").toBool());
        QVERIFY(dialog->isVisible());
    }

    void aTimeThatIsNoneIsNotSent()
    {
        auto dialog = std::make_unique<IncidentDialog>(m_office.as(Who::Duty), nullptr);
        QSignalSpy performed(dialog.get(), &ActDialog::performed);
        IncidentContent content = dialog->form()->content();
        content.title = u"Rate page altered"_s;
        dialog->form()->setContent(content);
        const auto edits = dialog->form()->findChildren<QLineEdit *>();
        const auto reported =
            std::ranges::find_if(edits, [](const QLineEdit *edit) { return edit->text().startsWith(u"2026-11-"_s); });
        QVERIFY(reported != edits.end());
        (*reported)->setText(u"19 Nov 25:10"_s);

        dialog->performNow();

        QTest::qWait(50);
        QCOMPARE(performed.size(), 0);
    }

    void aHalfWrittenIncidentIsThereAgain()
    {
        {
            IncidentDialog dialog(m_office.as(Who::Liaison), nullptr);
            dialog.setAttribute(Qt::WA_DeleteOnClose, false);
            dialog.form()->findChild<QLineEdit *>()->setText(u"Mail forwarded abroad"_s);
        }
        m_office.as(Who::Liaison).drafts.flush();

        IncidentDialog again(m_office.as(Who::Liaison), nullptr);
        again.setAttribute(Qt::WA_DeleteOnClose, false);

        QCOMPARE(again.form()->content().title, u"Mail forwarded abroad"_s);
    }

    void escAsksOnlyIfThereIsText()
    {
        m_office.questions.asked.clear();
        IncidentDialog dialog(m_office.as(Who::Analyst), nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        dialog.reject();
        QVERIFY(m_office.questions.asked.isEmpty());
        QVERIFY(!dialog.isVisible());

        dialog.show();
        dialog.form()->findChild<QLineEdit *>()->setText(u"x"_s);
        dialog.reject();

        QCOMPARE(m_office.questions.asked.size(), 1);
        QVERIFY(dialog.isVisible()); // the person said no
    }

    void aRevisionBasedOnAnOldTextIsRefused()
    {
        const IncidentId id = m_office.logs(u"Portal defaced"_s);
        auto dialog = std::make_unique<IncidentDialog>(m_office.as(Who::Duty), m_office.incident(id), nullptr);
        dialog->show();
        IncidentContent meanwhile = m_office.incident(id).content;
        meanwhile.tlp = Tlp::Red;
        m_office.does(Who::OperationsHead, ForIncident{id, ReviseIncident{meanwhile, 1, {}}});
        dialog->form()->findChild<QLineEdit *>()->setText(u"Portal defaced twice"_s);

        dialog->performNow();

        QTRY_VERIFY(!dialog->refusalShown().isEmpty());
        QCOMPARE(m_office.incident(id).content.title, u"Portal defaced"_s);
    }

    void similarIncidentsAreFoundAfterTypingStops()
    {
        m_office.logs(u"Suspicious turbine firmware at Hokuriku Grid"_s);
        IncidentDialog dialog(m_office.as(Who::Counsel), nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QSignalSpy wanted(&dialog, &IncidentDialog::incidentWanted);

        dialog.form()->findChild<QLineEdit *>()->setText(u"turbine firmware altered"_s);

        const auto link = [&] {
            for (auto *label : dialog.findChildren<QLabel *>())
                if (label->isVisible() && label->accessibleName().startsWith(u"INC-"_s))
                    return label;
            return static_cast<QLabel *>(nullptr);
        };
        QTRY_VERIFY(link());
        Q_EMIT link()->linkActivated(u"#"_s);
        QCOMPARE(wanted.size(), 1);
    }
};

QTEST_MAIN(TstIncidentDialog)
#include "tst_incidentdialog.moc"
