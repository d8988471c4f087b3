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

Reader Asker::reader()
{
    const QMutexLocker lock(&m_mutex);
    return m_reader;
}

void Asker::askAs(const Reader &reader)
{
    const QMutexLocker lock(&m_mutex);
    m_reader = reader;
    m_idle.clear();
}

Asker::Borrowed::Borrowed(Asker &from, const Reader &who)
    : asker(from)
    , reader(who)
{
    {
        const QMutexLocker lock(&asker.m_mutex);
        if (reader == asker.m_reader && !asker.m_idle.empty()) {
            queries = std::move(asker.m_idle.back());
            asker.m_idle.pop_back();
        }
    }
    if (!queries)
        queries = asker.m_opener(reader);
}

/// A connection on which a question failed is not lent again, nor one that was somebody else's.
Asker::Borrowed::~Borrowed()
{
    if (std::uncaught_exceptions() > 0)
        return;
    const QMutexLocker lock(&asker.m_mutex);
    if (reader == asker.m_reader)
        asker.m_idle.push_back(std::move(queries));
}

} // namespace ringi
