// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How far long work is, how fast it goes, and how long the rest takes at that rate.
#pragma once

#include <QElapsedTimer>
#include <QString>

namespace ringi::words {

/// "1,200 of 5,000 · 300 a second · 13 seconds left"; the rate is that of the whole work so far, and nothing is said of
/// it in the first second. `total` is 0 while unknown.
QString pace(qint64 done, qint64 total, qint64 elapsedMs);

class Pace
{
public:
    void begin() { m_since.start(); }
    void end() { m_since.invalidate(); }
    [[nodiscard]] bool isRunning() const { return m_since.isValid(); }
    /// REQUIRES: begun.
    [[nodiscard]] QString text(qint64 done, qint64 total) const { return pace(done, total, m_since.elapsed()); }

private:
    QElapsedTimer m_since;
};

} // namespace ringi::words
