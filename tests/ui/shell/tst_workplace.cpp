// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program from its first page on, over real files: a store is made, an officer signs in and out, the language
// changes under way, and a file that is no store is told in a sentence.
#include "ui/shell/machine.h"
#include "ui/start/welcomepage.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace ringi;
using namespace ringi::test;
using namespace Qt::StringLiterals;

class TestWorkplace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"ringi-test"_s);
        QCoreApplication::setApplicationName(u"workplace"_s);
        application().setQuitOnLastWindowClosed(false);
    }

    void init() { QSettings().clear(); }

    void whoMakesAStoreIsSignedInToIt()
    {
        Machine machine;
        QSignalSpy signedIn(&machine.work, &Workplace::signedIn);

        machine.createStore();

        QVERIFY(signedIn.wait(20'000));
        QVERIFY(machine.work.window()->isVisible());
        QCOMPARE(machine.work.window()->currentPlace(), u"incidents"_s);
        QVERIFY(!machine.work.startWindow()->isVisible());
    }

    void afterSigningOutTheSameOfficerComesBackWithHisPassphrase()
    {
        Machine machine;
        QSignalSpy signedIn(&machine.work, &Workplace::signedIn);
        QSignalSpy atSignIn(&machine.work, &Workplace::atSignIn);
        machine.createStore();
        QVERIFY(signedIn.wait(20'000));

        Q_EMIT machine.work.window()->signOutWanted();
        QVERIFY(atSignIn.wait(20'000));
        SignInPage &page = *machine.work.startWindow()->signInPage();
        line(page, u"Passphrase"_s)->setText(u"not the passphrase"_s);
        page.findChild<QPushButton *>(u"enter"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(says(page, u"not the passphrase of this officer"_s), 20'000);
        line(page, u"Passphrase"_s)->setText(kWords);
        page.findChild<QPushButton *>(u"enter"_s)->click();

        QVERIFY(signedIn.wait(20'000));
    }

    void anotherLanguageBuildsTheWindowWhereItWas()
    {
        Machine machine;
        QSignalSpy signedIn(&machine.work, &Workplace::signedIn);
        machine.createStore();
        QVERIFY(signedIn.wait(20'000));
        machine.work.window()->goTo(u"ledger"_s);
        const QString before = machine.work.window()->currentPlace();

        machine.work.use({ThemeChoice::Dark, u"ja"_s, 125});

        QCOMPARE(machine.work.window()->currentPlace(), before);
        QVERIFY(machine.work.window()->windowTitle().endsWith(u"稟議"_s));
        QCOMPARE(Preferences::load(), Preferences({ThemeChoice::Dark, u"ja"_s, 125}));
    }

    // The suspension comes from another desk, as from another process: the window looks twice a second.
    void whoIsSuspendedIsBackAtTheSignInPage()
    {
        Machine machine;
        QSignalSpy signedIn(&machine.work, &Workplace::signedIn);
        QSignalSpy atSignIn(&machine.work, &Workplace::atSignIn);
        machine.createStore();
        QVERIFY(signedIn.wait(20'000));
        const auto store = machine.gate.open(machine.file(u"hq.ringi"_s));
        Desk desk(store->journal(), machine.clock, machine.randomness);
        const OfficerId first = store->queries(kNobody)->registry().officers.first().id;
        const auto administrator = desk.signIn(first, kWords);
        const OfficerEnrolled baba{OfficerId::make(), u"Baba"_s, Division::Legal, {Post::Counsel}, {}};
        QVERIFY(desk.enrol(*administrator, baba, kWords, kDemoCost));
        Q_EMIT machine.work.window()->signOutWanted();
        QVERIFY(atSignIn.wait(20'000));
        machine.work.signIn(baba.officer, kWords);
        QVERIFY(signedIn.wait(20'000));

        QVERIFY(desk.perform(*administrator, ForRegistry{SuspendOfficer{baba.officer, u"key lost"_s}}));

        QVERIFY(atSignIn.wait(20'000));
        QVERIFY(!machine.work.window());
        QVERIFY(says(*machine.work.startWindow()->signInPage(), u"suspended"_s));
    }

    void aFileThatIsNoStoreIsLeftAloneAndTold()
    {
        Machine machine;
        QFile file(machine.file(u"letter.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Dear colleague, this is no store and has never been one.");
        file.close();

        machine.work.start(file.fileName());

        QTRY_VERIFY_WITH_TIMEOUT(says(*machine.work.startWindow(), u"not a Ringi store"_s), 20'000);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("Dear colleague"));
    }

    void aPlaceWithoutAStoreLeadsToTheFirstPageWithItsName()
    {
        Machine machine;

        machine.work.start(machine.file(u"nothing.ringi"_s));

        QTRY_VERIFY_WITH_TIMEOUT(says(*machine.work.startWindow(), u"There is no store at this place"_s), 20'000);
        const auto &welcome = *machine.work.startWindow()->findChild<WelcomePage *>();
        QCOMPARE(line(welcome, u"Place of the store"_s)->text(), machine.file(u"nothing.ringi"_s));
    }
};

QTEST_MAIN(TestWorkplace)
#include "tst_workplace.moc"
