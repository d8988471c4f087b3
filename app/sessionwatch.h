// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Hears over D-Bus that the desktop session was locked or the machine goes to sleep: from systemd's login manager and
// from the screen savers of the usual desktops. Where there is no bus, nothing is heard.
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QVariantMap>

namespace ringi {

class SessionWatch : public QObject
{
    Q_OBJECT

public:
    SessionWatch(const QDBusConnection &system, const QDBusConnection &session, QObject *parent = nullptr);

Q_SIGNALS:
    void locked();

private Q_SLOTS:
    void takeActive(bool isActive);
    void takeProperties(const QString &interface, const QVariantMap &changed);

private:
    void listenToLogin();
    void listenToOwnSession(const QString &path);
    void listenToScreenSavers();

    QDBusConnection m_system;
    QDBusConnection m_session;
};

} // namespace ringi
