// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How far long work is, how fast it goes, and how long the rest takes at that rate.
#pragma once

#include <QElapsedTimer>
#include <QString>

#include <optional>

namespace ringi::words {

/// How much was done in what time, and what is left.
struct Stretch
{
    qint64 before = 0; ///< was done when it began
    qint64 done = 0;
    qint64 total = 0; ///< 0 while unknown
    qint64 ms = 0;
};

/// "1,200 of 5,000 · 300 a second · 13 seconds left"; nothing is said of the rate in the first second.
QString pace(const Stretch &stretch);

/// Work may begin where other work ended, and may come in parts that are counted anew: each is a stretch of its own.
class Pace
{
public:
    void begin()
    {
        m_last.reset();
        m_since.start();
    }
    void end() { m_since.invalidate(); }
    [[nodiscard]] bool isRunning() const { return m_since.isValid(); }
    /// REQUIRES: begun.
    [[nodiscard]] QString text(qint64 done, qint64 total);

private:
    QElapsedTimer m_since;
    std::optional<Stretch> m_last;
};

} // namespace ringi::words
