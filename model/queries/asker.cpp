// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/asker.h"

namespace ringi {

namespace {

constexpr int kReaders = 3;

} // namespace

Asker::Asker(Opener opener)
    : m_opener(std::move(opener))
{
    m_pool.setMaxThreadCount(kReaders);
}

Asker::~Asker()
{
    m_pool.waitForDone();
}

Asker::Borrowed::Borrowed(Asker &from)
    : asker(from)
{
    {
        const QMutexLocker lock(&asker.m_mutex);
        if (!asker.m_idle.empty()) {
            queries = std::move(asker.m_idle.back());
            asker.m_idle.pop_back();
        }
    }
    if (!queries)
        queries = asker.m_opener();
}

/// A connection on which a question failed is not lent again.
Asker::Borrowed::~Borrowed()
{
    if (std::uncaught_exceptions() > 0)
        return;
    const QMutexLocker lock(&asker.m_mutex);
    asker.m_idle.push_back(std::move(queries));
}

} // namespace ringi
