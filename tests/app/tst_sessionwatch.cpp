// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A bus of our own with a login manager and a screen saver on it that say what the real ones say.
#include "app/sessionwatch.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ringi;
using namespace Qt::StringLiterals;

namespace {

const QString kSession = u"/org/freedesktop/login1/session/_35"_s;

/// Answers which session a process belongs to.
class LoginManager : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public Q_SLOTS:
    QDBusObjectPath GetSessionByPID(uint process) // NOLINT: the name is D-Bus's
    {
        asked = process;
        return QDBusObjectPath(kSession);
    }

public:
    uint asked = 0;
};

/// Its last argument is a bool or nothing.
void say(QDBusConnection &bus, const QString &path, const QString &interface, const QString &name,
         const QVariantList &arguments = {})
{
    QDBusMessage signal = QDBusMessage::createSignal(path, interface, name);
    signal.setArguments(arguments);
    bus.send(signal);
}

} // namespace

class SessionWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_daemon.start(
            u"dbus-daemon"_s,
            {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s, u"--address=unix:dir="_s + m_folder.path()});
        if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead())
            QSKIP("there is no dbus-daemon here; install dbus-daemon");
        m_address = QString::fromUtf8(m_daemon.readLine().trimmed());
        QVERIFY(others().isConnected());
        QVERIFY(others().registerService(u"org.freedesktop.login1"_s));
        QVERIFY(others().registerService(u"org.gnome.ScreenSaver"_s));
        QVERIFY(others().registerObject(u"/org/freedesktop/login1"_s, &m_manager, QDBusConnection::ExportAllSlots));
    }

    void cleanupTestCase()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    void aScreenSaverThatCoversTheScreenLocks()
    {
        const SessionWatch watch(ours(), ours());
        QSignalSpy locked(&watch, &SessionWatch::locked);

        QDBusConnection bus = others();
        say(bus, u"/org/gnome/ScreenSaver"_s, u"org.gnome.ScreenSaver"_s, u"ActiveChanged"_s, {false});
        say(bus, u"/org/gnome/ScreenSaver"_s, u"org.gnome.ScreenSaver"_s, u"ActiveChanged"_s, {true});

        QVERIFY(locked.wait());
        QCOMPARE(locked.count(), 1);
    }

    void theLoginManagerLocksItsOwnSessionOnly()
    {
        const SessionWatch watch(ours(), ours());
        QSignalSpy locked(&watch, &SessionWatch::locked);
        QTRY_COMPARE(m_manager.asked, uint(QCoreApplication::applicationPid()));
        QTest::qWait(200); // until the answer has been heard

        QDBusConnection bus = others();
        say(bus, u"/org/freedesktop/login1/session/_99"_s, u"org.freedesktop.login1.Session"_s, u"Lock"_s);
        say(bus, kSession, u"org.freedesktop.login1.Session"_s, u"Lock"_s);
        QVERIFY(locked.wait());
        say(bus, kSession, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s,
            {u"org.freedesktop.login1.Session"_s, QVariantMap{{u"LockedHint"_s, true}}, QStringList()});
        QVERIFY(locked.wait());

        QCOMPARE(locked.count(), 2);
    }

    void goingToSleepLocks()
    {
        const SessionWatch watch(ours(), ours());
        QSignalSpy locked(&watch, &SessionWatch::locked);

        QDBusConnection bus = others();
        say(bus, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, {true});

        QVERIFY(locked.wait());
    }

    void whereThereIsNoBusNothingHappens()
    {
        const QDBusConnection none = QDBusConnection::connectToBus(u"unix:path=/nonexistent"_s, u"none"_s);

        const SessionWatch watch(none, none);
        QSignalSpy locked(&watch, &SessionWatch::locked);

        QVERIFY(!none.isConnected());
        QVERIFY(!locked.wait(100));
    }

private:
    QDBusConnection ours() { return QDBusConnection::connectToBus(m_address, u"ours"_s); }
    QDBusConnection others() { return QDBusConnection::connectToBus(m_address, u"others"_s); }

    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
    LoginManager m_manager;
};

QTEST_GUILESS_MAIN(SessionWatchTest)
#include "tst_sessionwatch.moc"
