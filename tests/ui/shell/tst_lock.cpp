// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A desk that is locked shows nothing of what was on it and holds no key; its officer comes back to what he left, and
// another who sits down meanwhile sees nothing of it.
#include "identity/keyring.h"
#include "ui/log/incidentdialog.h"
#include "ui/shell/machine.h"
#include "ui/shell/noticebar.h"

#include <QComboBox>
#include <QFile>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <sys/uio.h>
#include <unistd.h>

using namespace ringi;
using namespace ringi::test;
using namespace Qt::StringLiterals;

namespace {

const QString kTitle = u"Relay R-7 in Osaka answers nobody"_s;
constexpr char kMask = 0x5a;
constexpr quint64 kMostMapped = quint64(1)
    << 30; ///< more at once is a sanitizer's map of memory, and holds none itself

/// A secret that the test itself must not have in memory as it is.
QByteArray masked(const SecretBytes &secret)
{
    QByteArray bytes(qsizetype(secret.size()), '\0');
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = char(char(secret.data()[i]) ^ kMask);
    return bytes;
}

bool standsAt(const QByteArray &memory, qsizetype at, const QByteArray &mask)
{
    for (qsizetype i = 0; i < mask.size(); ++i) {
        if (char(memory[at + i] ^ kMask) != mask[i])
            return false;
    }
    return true;
}

int countIn(const QByteArray &memory, const QByteArray &mask)
{
    int found = 0;
    const char first = char(mask.front() ^ kMask);
    const qsizetype last = memory.size() - mask.size();
    for (qsizetype at = memory.indexOf(first); at >= 0 && at <= last; at = memory.indexOf(first, at + 1))
        found += standsAt(memory, at, mask) ? 1 : 0;
    return found;
}

/// How often the secret stands in what this process may write to.
int timesInMemory(const QByteArray &mask)
{
    QFile maps(u"/proc/self/maps"_s);
    if (!maps.open(QIODevice::ReadOnly))
        qFatal("the memory of the process cannot be listed");
    int found = 0;
    QByteArray piece(1 << 20, '\0');
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const auto space = line.indexOf(' ');
        if (space < 0 || line.mid(space + 1, 2) != "rw")
            continue;
        const quint64 from = line.left(line.indexOf('-')).toULongLong(nullptr, 16);
        const quint64 to = line.mid(line.indexOf('-') + 1, space - line.indexOf('-') - 1).toULongLong(nullptr, 16);
        for (quint64 at = from; at < to && to - from < kMostMapped; at += quint64(piece.size()) - 64) {
            piece.fill('\0');
            const iovec here{piece.data(), size_t(piece.size())};
            const iovec there{reinterpret_cast<void *>(at), size_t(std::min(quint64(piece.size()), to - at))};
            if (process_vm_readv(getpid(), &here, 1, &there, 1, 0) > 0)
                found += countIn(piece, mask);
        }
    }
    return found;
}

/// Everything that somebody who stands before the screen, or a screen reader, gets of the program.
QStringList onTheScreen()
{
    QStringList texts;
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        if (!window->isVisible())
            continue;
        texts.append(window->windowTitle());
        for (const auto *label : window->findChildren<QLabel *>())
            texts.append(label->text());
        for (const auto *edit : window->findChildren<QLineEdit *>())
            texts.append(edit->text());
        for (const auto *edit : window->findChildren<QPlainTextEdit *>())
            texts.append(edit->toPlainText());
    }
    return texts;
}

bool shows(const QString &words)
{
    return onTheScreen().join(u'\n').contains(words);
}

/// A headquarters with two officers; the first one is signed in and has half written an incident.
struct Watch : Machine
{
    Watch()
        : signedIn(&work, &Workplace::signedIn)
        , atSignIn(&work, &Workplace::atSignIn)
    {
        createStore();
        if (!signedIn.wait(20'000))
            qFatal("nobody could sign in");
        first = work.window();
        first->goTo(u"ledger"_s);
        first->logIncident();
        dialog = first->findChild<IncidentDialog *>();
        title().setText(kTitle);
    }

    QLineEdit &title() const { return *line(*dialog, u"Title"_s); }
    SignInPage &page() const { return *work.startWindow()->signInPage(); }

    void enter(const QString &passphrase)
    {
        const auto lines = page().findChildren<QLineEdit *>();
        const auto secret = std::ranges::find(lines, QLineEdit::Password, &QLineEdit::echoMode);
        (*secret)->setText(passphrase);
        page().findChild<QPushButton *>(u"enter"_s)->click();
    }

    void enrol(const QString &name)
    {
        const auto store = gate.open(file(u"hq.ringi"_s));
        Desk desk(store->journal(), clock, randomness);
        const Officer administrator = store->queries(kNobody)->registry().officers.first();
        const auto session = desk.signIn(administrator.id, kWords);
        const OfficerEnrolled officer{OfficerId::make(), name, Division::Legal, {Post::Counsel}, {}};
        if (!desk.enrol(*session, officer, kWords, kDemoCost))
            qFatal("the second officer could not be enrolled");
    }

    QSignalSpy signedIn;
    QSignalSpy atSignIn;
    MainWindow *first = nullptr;
    IncidentDialog *dialog = nullptr;
};

} // namespace

class TestLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"ringi-test"_s);
        QCoreApplication::setApplicationName(u"lock"_s);
        application().setQuitOnLastWindowClosed(false);
    }

    void init() { QSettings().clear(); }

    void aLockedDeskShowsNothingOfWhatWasOnIt()
    {
        Watch watch;
        QVERIFY(shows(kTitle));

        QTest::keyClick(&watch.title(), Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);

        QTRY_COMPARE(watch.atSignIn.count(), 1);
        QVERIFY(!shows(kTitle));
        QVERIFY(shows(u"Locked: 遠藤 遥"_s));
        QCOMPARE(watch.work.startWindow()->windowTitle(), u"Ringi"_s);
        QVERIFY(!watch.work.window());
    }

    void itsOfficerComesBackToWhatHeLeft()
    {
        Watch watch;
        watch.work.lock();

        watch.enter(kWords);

        QTRY_COMPARE_WITH_TIMEOUT(watch.signedIn.count(), 2, 20'000);
        QCOMPARE(watch.work.window(), watch.first);
        QCOMPARE(watch.first->currentPlace(), u"ledger"_s);
        QVERIFY(watch.first->isVisible() && watch.dialog->isVisible());
        QVERIFY(!watch.work.startWindow()->isVisible());
        QCOMPARE(watch.title().text(), kTitle);
    }

    void theActThatWasHalfWrittenIsSignedAfterwards()
    {
        Watch watch;
        watch.work.lock();
        watch.enter(kWords);
        QTRY_COMPARE_WITH_TIMEOUT(watch.signedIn.count(), 2, 20'000);
        const auto queries = watch.gate.open(watch.file(u"hq.ringi"_s))->queries(kNobody);
        const quint64 before = queries->commitCount();

        QTest::keyClick(watch.dialog, Qt::Key_Return, Qt::ControlModifier);

        QTRY_VERIFY_WITH_TIMEOUT(queries->commitCount() > before, 20'000);
    }

    void anotherOfficerSeesNothingOfTheFormersDesk()
    {
        Watch watch;
        watch.enrol(u"Ueda Ren"_s);
        QTest::qWait(2'000); // until the desk has noticed
        watch.work.lock();

        line(watch.page(), u"Officer"_s)->setText(u"Ueda"_s);
        watch.enter(kWords);

        QTRY_COMPARE_WITH_TIMEOUT(watch.signedIn.count(), 2, 20'000);
        QVERIFY(watch.work.window() != watch.first);
        QVERIFY(!watch.first->isVisible() && !watch.dialog->isVisible());
        QVERIFY(!shows(kTitle));
        watch.work.lock();
        line(watch.page(), u"Officer"_s)->setText(u"遠藤"_s);
        watch.enter(kWords);
        QTRY_COMPARE_WITH_TIMEOUT(watch.signedIn.count(), 3, 20'000);
        QCOMPARE(watch.work.window()->currentPlace(), u"ledger"_s);
        watch.work.window()->logIncident();
        QTRY_VERIFY(shows(kTitle)); // from his drafts: what the former window had fetched went with it
    }

    void theKeyIsGoneFromMemory()
    {
        Watch watch;
        const QByteArray mask = [&] {
            const auto store = watch.gate.open(watch.file(u"hq.ringi"_s));
            const OfficerId officer = store->queries(kNobody)->registry().officers.first().id;
            return masked(openKey(*store->journal().sealedKey(officer), kWords)->secret());
        }();
        QVERIFY(timesInMemory(mask) > 0);

        watch.work.lock();

        QTRY_COMPARE_WITH_TIMEOUT(timesInMemory(mask), 0, 20'000);
    }

    void afterMinutesWithoutInputTheDeskLocks()
    {
        Watch watch;
        watch.clock.advance(9 * kMinute);
        QTest::keyClick(&watch.title(), Qt::Key_X);
        watch.clock.advance(9 * kMinute);
        QTest::qWait(2'500);
        QVERIFY(watch.work.window());

        watch.clock.advance(kMinute);

        QTRY_VERIFY(!watch.work.window());
        QVERIFY(shows(u"Locked: 遠藤 遥"_s));
    }

    void aLiveStoreIsNeverLeftOpenForGood()
    {
        Preferences never;
        never.lockMinutes = 0;

        QCOMPARE(lockMinutesIn(StoreMode::Live, never), 10);
        QCOMPARE(lockMinutesIn(StoreMode::Exercise, never), 0);
    }

    void whoComesBackHearsOfAttemptsThatFailed()
    {
        Watch watch;
        watch.work.lock();
        watch.enter(u"not the passphrase"_s);
        QTRY_VERIFY_WITH_TIMEOUT(shows(u"not the passphrase of this officer"_s), 20'000);

        watch.enter(kWords);

        QTRY_COMPARE_WITH_TIMEOUT(watch.signedIn.count(), 2, 20'000);
        const auto *notice = watch.first->findChild<NoticeBar *>();
        QVERIFY(notice->isVisible());
        QVERIFY(shows(u"1 attempt to sign in as you failed"_s));
        notice->findChild<QPushButton *>(u"seen"_s)->click();
        QVERIFY(!notice->isVisible());
    }

    void anotherLanguageOnTheLockPageOpensNothing()
    {
        Watch watch;
        watch.work.lock();
        Preferences japanese = Preferences::load();
        japanese.language = u"ja"_s;

        watch.work.use(japanese);

        QVERIFY(!watch.work.window());
        QVERIFY(!shows(kTitle));
        watch.enter(kWords);
        QTRY_COMPARE_WITH_TIMEOUT(watch.signedIn.count(), 2, 20'000);
        QCOMPARE(watch.work.window()->currentPlace(), u"ledger"_s);
    }

    void whereNobodyIsSignedInThereIsNothingToLock()
    {
        Machine machine;
        machine.work.start({});

        machine.work.lock();

        QVERIFY(machine.work.startWindow()->isVisible());
    }
};

QTEST_MAIN(TestLock)
#include "tst_lock.moc"
