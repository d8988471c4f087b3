// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/inputwatch.h"

#include <QKeyEvent>

namespace ringi {

namespace {

constexpr int kBeatMs = 1000;

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletMove:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

} // namespace

InputWatch::InputWatch(QObject &application, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_clock(clock)
{
    m_beat.setInterval(kBeatMs);
    connect(&m_beat, &QTimer::timeout, this, &InputWatch::look);
}

QKeySequence InputWatch::lockKeys()
{
    return QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_L);
}

void InputWatch::start(qint64 span)
{
    m_span = span;
    m_last = m_clock.now();
    m_application.installEventFilter(this);
    m_beat.start();
}

void InputWatch::stop()
{
    m_application.removeEventFilter(this);
    m_beat.stop();
}

bool InputWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (isInput(event->type()))
        m_last = m_clock.now();
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (QKeySequence(key->keyCombination()) != lockKeys())
        return false;
    Q_EMIT lockWanted();
    return true;
}

/// The clock runs on while the machine sleeps. Set back, it must not keep the desk open for longer.
void InputWatch::look()
{
    const Instant now = m_clock.now();
    m_last = std::min(m_last, now);
    if (m_span > 0 && now - m_last >= m_span)
        Q_EMIT idle();
}

} // namespace ringi
