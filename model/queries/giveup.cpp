// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/giveup.h"

namespace ringi {

void Giveup::giveUp()
{
    const QMutexLocker lock(&m_mutex);
    m_isGivenUp = true;
    if (m_running)
        m_running->interrupt();
}

void Giveup::enter(Queries &queries)
{
    const QMutexLocker lock(&m_mutex);
    if (m_isGivenUp)
        throw Fault(FaultKind::Cancelled);
    m_running = &queries;
}

bool Giveup::leave()
{
    const QMutexLocker lock(&m_mutex);
    m_running = nullptr;
    return m_isGivenUp;
}

std::shared_ptr<Giveup> LastGiveup::next()
{
    giveUp();
    m_last = std::make_shared<Giveup>();
    return m_last;
}

void LastGiveup::giveUp()
{
    if (m_last)
        m_last->giveUp();
    m_last.reset();
}

} // namespace ringi
