// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Asks questions off the GUI thread. Each question in flight has a Queries of its own, so a slow one does not hold up
// the next; answers come back as futures, whose continuations run where the asker's context lives.
#pragma once

#include "queries/queries.h"
#include "queries/reply.h"

#include <QMutex>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <functional>
#include <memory>
#include <vector>

namespace ringi {

class Asker
{
public:
    using Opener = std::function<std::unique_ptr<Queries>()>;

    explicit Asker(Opener opener);
    /// Waits for questions in flight.
    ~Asker();
    Q_DISABLE_COPY_MOVE(Asker)

    /// asker.ask([](Queries &q) { return q.facts(); }).then(this, [this](const StoreFacts &facts) { … })
    ///     .onFailed(this, [this](const Fault &fault) { … });
    template <class Question> auto ask(Question question) -> Reply<std::invoke_result_t<Question, Queries &>>
    {
        return QtConcurrent::run(&m_pool, [this, question = std::move(question)] {
            const Borrowed borrowed(*this);
            return question(*borrowed.queries);
        });
    }

private:
    struct Borrowed
    {
        explicit Borrowed(Asker &from);
        ~Borrowed();
        Q_DISABLE_COPY_MOVE(Borrowed)

        Asker &asker;
        std::unique_ptr<Queries> queries;
    };

    Opener m_opener;
    QMutex m_mutex;
    std::vector<std::unique_ptr<Queries>> m_idle;
    QThreadPool m_pool;
};

} // namespace ringi
