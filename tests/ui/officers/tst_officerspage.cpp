// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who may act: enrolling, suspending, and being told why one may not.
#include "ui/kit/keyhintbutton.h"
#include "ui/kit/look.h"
#include "ui/officers/keydialog.h"
#include "ui/officers/officerdialogs.h"
#include "ui/officers/officerspage.h"
#include "ui/officers/passphrasedialog.h"
#include "ui/officers/rightsdialog.h"
#include "ui/officers/waitingpanel.h"
#include "ui/support/forms.h"
#include "ui/support/liveoffice.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace ringi;
using namespace ringi::test;
using namespace Qt::StringLiterals;

class TstOfficersPage : public QObject
{
    Q_OBJECT

    LiveOffice m_office;

    std::unique_ptr<OfficersPage> opened(Who who)
    {
        auto page = std::make_unique<OfficersPage>(m_office.as(who));
        page->resize(1240, 600);
        page->show();
        page->refresh();
        [&] { QTRY_VERIFY(page->table()->model()->rowCount() >= 6); }();
        return page;
    }

    static QAction *act(const QWidget *page, const QString &text)
    {
        const auto actions = page->actions();
        const auto found = std::ranges::find(actions, text, &QAction::text);
        return found == actions.end() ? nullptr : *found;
    }

    static void fill(EnrolDialog *dialog, const QString &name)
    {
        type(dialog, u"name"_s, name);
        dialog->findChild<QCheckBox *>(u"duty_officer"_s)->setChecked(true);
        type(dialog, u"passphrase"_s, u"a long passphrase"_s);
        type(dialog, u"again"_s, u"a long passphrase"_s);
    }

    static void select(OfficersPage *page, const OfficerId &officer)
    {
        const auto *rows = static_cast<const RowTable<Officer> *>(page->table()->model());
        page->table()->selectRow(rows->rowOf(officer.bytes()));
    }

    Registry registry()
    {
        return m_office.as(Who::Administrator).asker.ask([](Queries &queries) { return queries.registry(); }).result();
    }

    static bool says(const QWidget &dialog, const QString &text)
    {
        const auto labels = dialog.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(text); });
    }

private Q_SLOTS:
    void initTestCase() { kit::dress(*qApp, kit::light()); }

    void init() { m_office.questions.told.clear(); }

    void onlyAnAdministratorEnrols()
    {
        QVERIFY(!act(opened(Who::Duty).get(), u"Enrol…"_s)->isEnabled());
        QVERIFY(act(opened(Who::Administrator).get(), u"Enrol…"_s)->isEnabled());
    }

    void anOfficerIsEnrolledWithAKeyOfHisOwn()
    {
        const auto page = opened(Who::Administrator);
        act(page.get(), u"Enrol…"_s)->trigger();
        auto *dialog = page->findChild<EnrolDialog *>();
        QVERIFY(dialog);
        fill(dialog, u"Ono Mai"_s);

        dialog->enrolNow();

        QTRY_VERIFY_WITH_TIMEOUT(!page->findChild<EnrolDialog *>(), 20000);
        page->refresh();
        QTRY_COMPARE(page->table()->model()->rowCount(), 7);
    }

    void twoPassphrasesThatDifferAreNotTaken()
    {
        const auto page = opened(Who::Administrator);
        act(page.get(), u"Enrol…"_s)->trigger();
        auto *dialog = page->findChild<EnrolDialog *>();
        fill(dialog, u"Ono Mai"_s);
        type(dialog, u"again"_s, u"another passphrase"_s);

        dialog->enrolNow();

        QVERIFY(dialog->findChild<QLineEdit *>(u"again"_s)->property("error").toBool());
        QVERIFY(dialog->findChild<QLineEdit *>(u"passphrase"_s)->text().isEmpty());
    }

    void aTermIsAppointedByItsDays()
    {
        const auto page = opened(Who::Administrator);
        const OfficerId analyst = m_office.idOf(Who::Analyst);
        select(page.get(), analyst);
        act(page.get(), u"Appoint…"_s)->trigger();
        auto *dialog = page->findChild<AppointDialog *>();
        type(dialog, u"analyst_until"_s, u"the end of the year"_s);
        dialog->performNow();
        QVERIFY(registry().officers.value(analyst).terms.isEmpty());

        type(dialog, u"analyst_until"_s, u"2030-03-31"_s);
        dialog->performNow();

        QTRY_VERIFY_WITH_TIMEOUT(!registry().officers.value(analyst).terms.isEmpty(), 20000);
        QCOMPARE(registry().officers.value(analyst).terms.first().until->toIso(), u"2030-03-31T14:59:59.999Z"_s);
    }

    void everybodyIsToldWhatHeMayDoAndWhoGaveIt()
    {
        RightsDialog dialog(m_office.as(Who::Counsel), OfficerId(), nullptr);

        QTRY_COMPARE(dialog.table()->model()->rowCount(), countOf<ActKind>());
        const auto cell = [&](ActKind act, int column) {
            return dialog.table()->model()->index(int(act), column).data().toString();
        };
        QVERIFY(!dialog.officerChoice()->isEnabled());
        QVERIFY2(dialog.heading().contains(u"Given by Aoki Haruka"_s), qPrintable(dialog.heading()));
        QCOMPARE(cell(ActKind::AnswerChecklist, 1), u"yes"_s);
        QCOMPARE(cell(ActKind::AnswerChecklist, 3), u"Counsel"_s);
        QCOMPARE(cell(ActKind::EnrolOfficer, 1), u"no"_s);
        QVERIFY(cell(ActKind::EnrolOfficer, 2).startsWith(u"Only an administrator"_s));
    }

    void anAdministratorAsksAboutAnotherAndAboutThePast()
    {
        RightsDialog dialog(m_office.as(Who::Administrator), m_office.idOf(Who::Counsel), nullptr);
        QTRY_COMPARE(dialog.table()->model()->rowCount(), countOf<ActKind>());
        QVERIFY(dialog.officerChoice()->isEnabled());
        QVERIFY(dialog.heading().startsWith(u"Ueda Ren"_s));

        dialog.dayEdit()->setText(u"2001-01-01"_s);

        QTRY_COMPARE(dialog.table()->model()->rowCount(), 0);
        QCOMPARE(dialog.heading(), u"The officer was not enrolled then."_s);
    }

    // From here on the office has two administrators.
    void whatOneProposesAnotherConfirms()
    {
        m_office.enrol(Who::Director, u"Doi Aya"_s, Division::Strategy, Post::Administrator);
        const auto page = opened(Who::Administrator);
        page->refresh();
        act(page.get(), u"Enrol…"_s)->trigger();
        auto *dialog = page->findChild<EnrolDialog *>();
        fill(dialog, u"Goto Rin"_s);

        dialog->enrolNow();

        QTRY_VERIFY_WITH_TIMEOUT(!page->findChild<EnrolDialog *>(), 20000);
        QCOMPARE(m_office.questions.told.size(), 1);
        QVERIFY(!registry().named(u"Goto Rin"_s));
        page->refresh();
        QTRY_VERIFY(page->waiting()->isVisible());
        QVERIFY(!page->waiting()->confirmAction()->isEnabled());

        const auto other = opened(Who::Director);
        QTRY_VERIFY(other->waiting()->confirmAction()->isEnabled());
        QCOMPARE(waitingFor(registry(), registry().actor(m_office.idOf(Who::Director), m_office.clock().now()),
                            m_office.clock().now()),
                 1);
        m_office.questions.confirmations.append(true);
        other->waiting()->confirmAction()->trigger();

        QTRY_VERIFY_WITH_TIMEOUT(registry().named(u"Goto Rin"_s), 20000);
        other->refresh();
        QTRY_VERIFY(!other->waiting()->isVisible());
    }

    void aNewKeyIsProposedAndTheOldOneServesUntilThen()
    {
        const auto page = opened(Who::Administrator);
        select(page.get(), m_office.idOf(Who::Liaison));
        act(page.get(), u"New key…"_s)->trigger();
        auto *dialog = page->findChild<KeyDialog *>();
        type(dialog, u"reason"_s, u"passphrase lost"_s);
        type(dialog, u"fresh"_s, u"a new long passphrase"_s);
        type(dialog, u"again"_s, u"a new long passphrase"_s);

        dialog->performNow();

        QTRY_VERIFY_WITH_TIMEOUT(!waitingLines(registry()).isEmpty(), 20000);
        QTRY_COMPARE(m_office.questions.told.size(), 1);
        Office &liaison = m_office.as(Who::Liaison);
        QVERIFY(liaison.desk.signIn(liaison.me.id, m_office.passphrase()).result());
    }

    void adviceIsGivenOnThePassphraseOfANewKey()
    {
        const auto page = opened(Who::Administrator);
        select(page.get(), m_office.idOf(Who::Analyst));
        act(page.get(), u"New key…"_s)->trigger();
        auto *dialog = page->findChild<KeyDialog *>();
        QVERIFY(!says(*dialog, u"name of the officer"_s));

        type(dialog, u"fresh"_s, u"kato jun 2026"_s);

        QVERIFY(says(*dialog, u"name of the officer"_s));
    }

    void aDialogBeginsInItsFirstField()
    {
        const auto page = opened(Who::Duty);

        act(page.get(), u"My passphrase…"_s)->trigger();

        auto *dialog = page->findChild<PassphraseDialog *>();
        QCOMPARE(dialog->focusWidget(), dialog->findChild<QLineEdit *>(u"present"_s));
    }

    void anOfficerChangesHisPassphrase()
    {
        const auto page = opened(Who::Duty);
        act(page.get(), u"My passphrase…"_s)->trigger();
        auto *dialog = page->findChild<PassphraseDialog *>();
        type(dialog, u"present"_s, u"something else"_s);
        type(dialog, u"fresh"_s, u"a new long passphrase"_s);
        type(dialog, u"again"_s, u"a new long passphrase"_s);
        dialog->performNow();
        QTRY_VERIFY_WITH_TIMEOUT(dialog->performButton()->isEnabled(), 20000);
        QVERIFY(m_office.questions.told.isEmpty());
        QVERIFY(dialog->findChild<QLineEdit *>(u"fresh"_s)->text().isEmpty());

        type(dialog, u"present"_s, m_office.passphrase());
        type(dialog, u"fresh"_s, u"a new long passphrase"_s);
        type(dialog, u"again"_s, u"a new long passphrase"_s);
        dialog->performNow();

        QTRY_COMPARE_WITH_TIMEOUT(m_office.questions.told.size(), 1, 20000);
        Office &duty = m_office.as(Who::Duty);
        const auto opens = duty.desk.signIn(duty.me.id, u"a new long passphrase"_s);
        QVERIFY(opens.result());
    }
};

QTEST_MAIN(TstOfficersPage)
#include "tst_officerspage.moc"
