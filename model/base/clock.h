// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The clock as a port: rules take the time as an argument, and whoever calls them takes it from here.
#pragma once

#include "base/instant.h"

namespace ringi {

class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
};

/// A clock that stands where it is put: for histories that are written, and for tests.
class SetClock final : public Clock
{
public:
    explicit SetClock(Instant at)
        : m_at(at)
    {
    }

    [[nodiscard]] Instant now() const override { return m_at; }
    void set(Instant at) { m_at = at; }
    void advance(qint64 ms) { m_at = m_at.plusMs(ms); }

private:
    Instant m_at;
};

} // namespace ringi
