// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Opening, creating and rebuilding stores off the GUI thread, one job at a time, with progress and a way to stop.
#pragma once

#include "base/clock.h"
#include "base/randomness.h"
#include "desk/desk.h"
#include "desk/storegate.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>

namespace ringi {

/// What the first-run form asks for.
struct NewStore
{
    QString location;
    QString office;
    StoreMode mode = StoreMode::Live;
    QString officer;
    Division division = Division::Operations;
    QList<Post> posts;
    QString passphrase;
};

/// Whether the rules would let it be created, as far as can be told without touching anything.
Guard creatable(const NewStore &wanted);

class StoreJobs : public QObject
{
    Q_OBJECT

public:
    StoreJobs(StoreGate &gate, const Clock &clock, Randomness &randomness, QObject *parent = nullptr);
    /// Stops and waits for the job.
    ~StoreJobs() override;

    void open(const QString &location);
    void create(const NewStore &wanted);
    /// Rebuilds the views and opens the store.
    void rebuild(const QString &location);
    void cancel() { m_isCancelled = true; }

Q_SIGNALS:
    void opened(const std::shared_ptr<ringi::OpenStore> &store, const ringi::Registry &registry);
    /// The first officer's session, so that who creates a store need not sign in at once.
    void created(const std::shared_ptr<ringi::OpenStore> &store, const ringi::Registry &registry,
                 const ringi::Session &session);
    void refused(const ringi::Refusal &refusal);
    void faulted(const QString &location, const ringi::Fault &fault);
    void advanced(qint64 done, qint64 total);

private:
    struct Opened
    {
        std::shared_ptr<OpenStore> store;
        Registry registry;
        std::optional<Session> session;
    };

    template <class Job> void run(const QString &location, Job job);
    Outcome<Opened> createNow(const NewStore &wanted);
    static Opened openNow(StoreGate &gate, const QString &location);

    StoreGate &m_gate;
    const Clock &m_clock;
    Randomness &m_randomness;
    std::atomic<bool> m_isCancelled = false;
    QThreadPool m_pool;
};

} // namespace ringi
