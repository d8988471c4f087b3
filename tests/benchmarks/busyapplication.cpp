// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "busyapplication.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace ringi::bench {

BusyApplication::BusyApplication(int &argc, char **argv)
    : QApplication(argc, argv)
{
}

/// Events that are sent while another is handled belong to its time.
bool BusyApplication::notify(QObject *receiver, QEvent *event)
{
    if (m_depth > 0 || receiver->thread() != thread())
        return QApplication::notify(receiver, event);
    QElapsedTimer since;
    since.start();
    ++m_depth;
    const bool isTaken = QApplication::notify(receiver, event);
    --m_depth;
    m_longest = std::max(m_longest, double(since.nsecsElapsed()) / 1e6);
    return isTaken;
}

double BusyApplication::takeLongest()
{
    return std::exchange(m_longest, 0);
}

} // namespace ringi::bench
