// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Asks questions off the GUI thread. Each question in flight has a Queries of its own, so a slow one does not hold up
// the next; answers come back as futures, whose continuations run where the asker's context lives.
#pragma once

#include "queries/giveup.h"
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
    using Opener = std::function<std::unique_ptr<Queries>(const Reader &)>;

    /// Asks as nobody until told otherwise.
    explicit Asker(Opener opener);
    /// Waits for questions in flight.
    ~Asker();
    Q_DISABLE_COPY_MOVE(Asker)

    /// Who asks from now on. Questions in flight are still answered to who asked them.
    void askAs(const Reader &reader);

    /// asker.ask([](Queries &q) { return q.facts(); }).then(this, [this](const StoreFacts &facts) { … })
    ///     .onFailed(this, [this](const Fault &fault) { … });
    template <class Question> auto ask(Question question) -> Reply<std::invoke_result_t<Question, Queries &>>
    {
        return QtConcurrent::run(&m_pool, [this, reader = reader(), question = std::move(question)] {
            const Borrowed borrowed(*this, reader);
            return question(*borrowed.queries);
        });
    }

    /// The same for a question that may be given up while it is asked; then it has neither an answer nor a fault.
    template <class Question>
    auto ask(const std::shared_ptr<Giveup> &giveup, Question question)
        -> Reply<std::invoke_result_t<Question, Queries &>>
    {
        return ask(
            [giveup, question = std::move(question)](Queries &queries) { return giveup->answer(queries, question); });
    }

private:
    struct Borrowed
    {
        Borrowed(Asker &from, const Reader &reader);
        ~Borrowed();
        Q_DISABLE_COPY_MOVE(Borrowed)

        Asker &asker;
        Reader reader;
        std::unique_ptr<Queries> queries;
    };

    [[nodiscard]] Reader reader();

    Opener m_opener;
    QMutex m_mutex;
    Reader m_reader;
    std::vector<std::unique_ptr<Queries>> m_idle;
    QThreadPool m_pool;
};

} // namespace ringi
