// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was asked on another thread, to be told to whoever asked: in his thread, and not at all once he is gone.
// QFuture's own continuations do not allow their context to go before the answer comes.
#pragma once

#include "base/fault.h"

#include <QFuture>
#include <QFutureWatcher>

#include <functional>
#include <memory>

namespace ringi {

template <class T> class Reply : public QFuture<T>
{
public:
    Reply(const QFuture<T> &future)
        : QFuture<T>(future)
    {
    }

    /// What is to happen when the question failed.
    class Followed
    {
    public:
        explicit Followed(std::shared_ptr<std::function<void(const Fault &)>> failed)
            : m_failed(std::move(failed))
        {
        }

        template <class Fail> void onFailed(QObject *, Fail fail) const { *m_failed = std::move(fail); }

    private:
        std::shared_ptr<std::function<void(const Fault &)>> m_failed;
    };

    /// REQUIRES: `context` lives in the calling thread, which runs an event loop.
    template <class Take> Followed then(QObject *context, Take take) const
    {
        auto failed = std::make_shared<std::function<void(const Fault &)>>();
        auto *watcher = new QFutureWatcher<T>(context);
        QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, take, failed] {
            watcher->deleteLater();
            deliver(watcher->future(), take, *failed);
        });
        watcher->setFuture(*this);
        return Followed(std::move(failed));
    }

private:
    /// A question that was given up has neither an answer nor a fault.
    template <class Take>
    static void deliver(QFuture<T> future, const Take &take, const std::function<void(const Fault &)> &failed)
    {
        try {
            future.waitForFinished();
            if (future.resultCount() > 0)
                take(future.result());
        } catch (const GivenUp &) {
            return;
        } catch (const Fault &fault) {
            if (failed)
                failed(fault);
        }
    }
};

} // namespace ringi
