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
        throw GivenUp();
    m_running = &queries;
}

void Giveup::leave()
{
    const QMutexLocker lock(&m_mutex);
    m_running = nullptr;
    if (m_isGivenUp)
        throw GivenUp();
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
