// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Watches the whole program's input: when nobody has touched it for too long, and the keys that lock it at once. They
// work in every window of it, also where a dialog stands over the one that has the menu.
#pragma once

#include "base/clock.h"

#include <QKeySequence>
#include <QObject>
#include <QTimer>

class QKeyEvent;

namespace ringi {

class InputWatch : public QObject
{
    Q_OBJECT

public:
    /// Does nothing until it is started.
    InputWatch(QObject &application, const Clock &clock, QObject *parent = nullptr);

    /// Of input that stays away for `span` milliseconds it tells once; 0 never tells of it.
    void start(qint64 span);
    void stop();

    static QKeySequence lockKeys();

Q_SIGNALS:
    void idle();
    void lockWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();

    QObject &m_application;
    const Clock &m_clock;
    Instant m_last;
    qint64 m_span = 0;
    QTimer m_beat;
};

} // namespace ringi
