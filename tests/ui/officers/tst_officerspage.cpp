// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who may act: enrolling, suspending, and being told why one may not.
#include "ui/kit/keyhintbutton.h"
#include "ui/kit/look.h"
#include "ui/officers/officerdialogs.h"
#include "ui/officers/officerspage.h"
#include "ui/officers/passphrasedialog.h"
#include "ui/support/forms.h"
#include "ui/support/liveoffice.h"

#include <QAction>
#include <QCheckBox>
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

private Q_SLOTS:
    void initTestCase() { kit::dress(*qApp, kit::light()); }

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
        const auto edits = dialog->findChildren<QLineEdit *>();
        edits[0]->setText(u"Ono Mai"_s);
        dialog->findChildren<QCheckBox *>().first()->setChecked(true);
        edits[1]->setText(u"a long passphrase"_s);
        edits[2]->setText(u"a long passphrase"_s);

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
        const auto edits = dialog->findChildren<QLineEdit *>();
        edits[1]->setText(u"a long passphrase"_s);
        edits[2]->setText(u"another passphrase"_s);

        dialog->enrolNow();

        QVERIFY(edits[2]->property("error").toBool());
        QVERIFY(edits[1]->text().isEmpty());
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
