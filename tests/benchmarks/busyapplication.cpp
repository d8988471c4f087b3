// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "busyapplication.h"

#include <algorithm>
#include <ctime>
#include <utility>

namespace ringi::bench {

namespace {

double milliseconds(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

} // namespace

void BusyApplication::Busy::takeLonger(const Busy &other)
{
    wall = std::max(wall, other.wall);
    processor = std::max(processor, other.processor);
}

BusyApplication::BusyApplication(int &argc, char **argv)
    : QApplication(argc, argv)
{
}

/// Events that are sent while another is handled belong to its time.
bool BusyApplication::notify(QObject *receiver, QEvent *event)
{
    if (m_depth > 0 || receiver->thread() != thread())
        return QApplication::notify(receiver, event);
    const double wall = milliseconds(CLOCK_MONOTONIC), processor = milliseconds(CLOCK_THREAD_CPUTIME_ID);
    ++m_depth;
    const bool isTaken = QApplication::notify(receiver, event);
    --m_depth;
    m_longest.takeLonger({milliseconds(CLOCK_MONOTONIC) - wall, milliseconds(CLOCK_THREAD_CPUTIME_ID) - processor});
    return isTaken;
}

BusyApplication::Busy BusyApplication::takeLongest()
{
    return std::exchange(m_longest, {});
}

} // namespace ringi::bench
