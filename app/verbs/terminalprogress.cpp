// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/terminalprogress.h"

#include <cstdio>
#include <unistd.h>

namespace ringi {

namespace {

constexpr int kBetween = 100; ///< ms
constexpr const char *kClearLine = "\r\033[K";

} // namespace

TerminalProgress::TerminalProgress()
    : m_isTerminal(isatty(STDERR_FILENO) == 1)
{
    m_pace.begin();
}

TerminalProgress::~TerminalProgress()
{
    if (m_sinceShown.isValid())
        std::fputs(kClearLine, stderr);
}

void TerminalProgress::at(qint64 done, qint64 total)
{
    if (!m_isTerminal || (m_sinceShown.isValid() && m_sinceShown.elapsed() < kBetween))
        return;
    m_sinceShown.start();
    std::fprintf(stderr, "%s%s", kClearLine, m_pace.text(done, total).toUtf8().constData());
}

} // namespace ringi
