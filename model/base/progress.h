// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How far long work has come, and whether it is to stop. The work calls it from its own thread.
#pragma once

#include <QtGlobal>

namespace ringi {

class Progress
{
public:
    virtual ~Progress() = default;
    /// `total` is 0 while unknown.
    virtual void at(qint64 done, qint64 total) = 0;
    [[nodiscard]] virtual bool cancelled() const { return false; }
};

class NoProgress final : public Progress
{
public:
    void at(qint64, qint64) override { }
};

} // namespace ringi
