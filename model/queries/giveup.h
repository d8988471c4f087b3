// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The way to give up a question that was asked on another thread, before it runs and while it does.
#pragma once

#include "base/fault.h"
#include "queries/queries.h"

#include <QMutex>

#include <memory>

namespace ringi {

class Giveup
{
public:
    /// The question does not run, or its statement is stopped.
    void giveUp();

    /// Throws GivenUp when it was, even if there is an answer: nobody else is lent a connection that an interruption
    /// may still reach.
    template <class Question> auto answer(Queries &queries, const Question &question)
    {
        enter(queries);
        try {
            auto answer = question(queries);
            leave();
            return answer;
        } catch (...) {
            leave();
            throw;
        }
    }

private:
    void enter(Queries &queries);
    void leave();

    QMutex m_mutex;
    Queries *m_running = nullptr;
    bool m_isGivenUp = false;
};

/// Of questions that are asked again as somebody types: the one before is given up when the next is asked.
class LastGiveup
{
public:
    LastGiveup() = default;
    ~LastGiveup() { giveUp(); }
    Q_DISABLE_COPY_MOVE(LastGiveup)

    std::shared_ptr<Giveup> next();
    void giveUp();

private:
    std::shared_ptr<Giveup> m_last;
};

} // namespace ringi
