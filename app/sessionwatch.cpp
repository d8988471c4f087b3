// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessionwatch.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

const QString kLogin = u"org.freedesktop.login1"_s;
const QString kLoginManager = u"org.freedesktop.login1.Manager"_s;
const QString kLoginSession = u"org.freedesktop.login1.Session"_s;
const QString kProperties = u"org.freedesktop.DBus.Properties"_s;

/// Each says ActiveChanged(true) when it covers the screen.
struct ScreenSaver
{
    QString service;
    QString path;
};

QList<ScreenSaver> screenSavers()
{
    return {{u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s},
            {u"org.freedesktop.ScreenSaver"_s, u"/ScreenSaver"_s},
            {u"org.gnome.ScreenSaver"_s, u"/org/gnome/ScreenSaver"_s},
            {u"org.mate.ScreenSaver"_s, u"/org/mate/ScreenSaver"_s},
            {u"org.cinnamon.ScreenSaver"_s, u"/org/cinnamon/ScreenSaver"_s},
            {u"org.xfce.ScreenSaver"_s, u"/org/xfce/ScreenSaver"_s}};
}

} // namespace

SessionWatch::SessionWatch(const QDBusConnection &system, const QDBusConnection &session, QObject *parent)
    : QObject(parent)
    , m_system(system)
    , m_session(session)
{
    if (m_system.isConnected())
        listenToLogin();
    if (m_session.isConnected())
        listenToScreenSavers();
}

/// The manager knows which session this process belongs to; one started by a service belongs to none.
void SessionWatch::listenToLogin()
{
    m_system.connect(kLogin, u"/org/freedesktop/login1"_s, kLoginManager, u"PrepareForSleep"_s, this,
                     SLOT(takeActive(bool)));
    QDBusMessage ask =
        QDBusMessage::createMethodCall(kLogin, u"/org/freedesktop/login1"_s, kLoginManager, u"GetSessionByPID"_s);
    ask << uint(QCoreApplication::applicationPid());
    auto *answer = new QDBusPendingCallWatcher(m_system.asyncCall(ask), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusObjectPath> path = *answer;
        if (!path.isError())
            listenToOwnSession(path.value().path());
        answer->deleteLater();
    });
}

void SessionWatch::listenToOwnSession(const QString &path)
{
    m_system.connect(kLogin, path, kLoginSession, u"Lock"_s, this, SIGNAL(locked()));
    m_system.connect(kLogin, path, kProperties, u"PropertiesChanged"_s, this,
                     SLOT(takeProperties(QString, QVariantMap)));
}

void SessionWatch::listenToScreenSavers()
{
    for (const ScreenSaver &saver : screenSavers())
        m_session.connect(saver.service, saver.path, saver.service, u"ActiveChanged"_s, this, SLOT(takeActive(bool)));
}

void SessionWatch::takeActive(bool isActive)
{
    if (isActive)
        Q_EMIT locked();
}

void SessionWatch::takeProperties(const QString &interface, const QVariantMap &changed)
{
    if (interface == kLoginSession && changed.value(u"LockedHint"_s).toBool())
        Q_EMIT locked();
}

} // namespace ringi
