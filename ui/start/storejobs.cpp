// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/storejobs.h"

#include "routes/routefile.h"
#include <QElapsedTimer>
#include <QtConcurrentRun>

namespace ringi {

namespace {

constexpr qint64 kReportEveryMs = 100;

/// Reports at most ten times a second, from the thread of the job.
class Reporting final : public Progress
{
public:
    Reporting(std::function<void(qint64, qint64)> report, const std::atomic<bool> &isCancelled)
        : m_report(std::move(report))
        , m_isCancelled(isCancelled)
    {
        m_last.start();
    }

    void at(qint64 done, qint64 total) override
    {
        if (m_last.elapsed() < kReportEveryMs)
            return;
        m_last.restart();
        m_report(done, total);
    }

    [[nodiscard]] bool cancelled() const override { return m_isCancelled; }

private:
    std::function<void(qint64, qint64)> m_report;
    const std::atomic<bool> &m_isCancelled;
    QElapsedTimer m_last;
};

CreateStore commandFor(const NewStore &wanted, const StoreId &store, const OfficerId &officer)
{
    return {store,
            wanted.office,
            wanted.mode,
            {officer, wanted.officer, wanted.division, wanted.posts, {}},
            shippedRoutes()};
}

} // namespace

Guard creatable(const NewStore &wanted)
{
    const auto decided = decide(Registry(), commandFor(wanted, StoreId::make(), OfficerId::make()), Actor(), {});
    if (!decided)
        return decided.error();
    if (wanted.passphrase.size() < kLeastPassphrase)
        return Refusal{RefusalCode::PassphraseTooShort, {QString::number(kLeastPassphrase)}};
    return {};
}

StoreJobs::StoreJobs(StoreGate &gate, const Clock &clock, Randomness &randomness, QObject *parent)
    : QObject(parent)
    , m_gate(gate)
    , m_clock(clock)
    , m_randomness(randomness)
{
    m_pool.setMaxThreadCount(1);
}

StoreJobs::~StoreJobs()
{
    cancel();
    m_pool.waitForDone();
}

template <class Job> void StoreJobs::run(const QString &location, Job job)
{
    m_isCancelled = false;
    QtConcurrent::run(&m_pool, std::move(job))
        .then(this,
              [this](const Outcome<Opened> &outcome) {
                  if (!outcome)
                      Q_EMIT refused(outcome.error());
                  else if (outcome->session)
                      Q_EMIT created(outcome->store, outcome->registry, *outcome->session);
                  else
                      Q_EMIT opened(outcome->store, outcome->registry);
              })
        .onFailed(this, [this, location](const Fault &fault) { Q_EMIT faulted(location, fault); });
}

StoreJobs::Opened StoreJobs::openNow(StoreGate &gate, const QString &location)
{
    std::shared_ptr<OpenStore> store = gate.open(location);
    const Registry registry = store->queries(kNobody)->registry();
    return {store, registry, {}};
}

void StoreJobs::open(const QString &location)
{
    run(location, [this, location]() -> Outcome<Opened> { return openNow(m_gate, location); });
}

void StoreJobs::create(const NewStore &wanted)
{
    run(wanted.location, [this, wanted] { return createNow(wanted); });
}

Outcome<StoreJobs::Opened> StoreJobs::createNow(const NewStore &wanted)
{
    if (const auto no = creatable(wanted))
        return tl::unexpected(*no);
    std::shared_ptr<OpenStore> store = m_gate.create(wanted.location);
    Desk desk(store->journal(), m_clock, m_randomness);
    const auto command = commandFor(wanted, m_randomness.id<StoreId>(), m_randomness.id<OfficerId>());
    const auto session = desk.createStore(command, wanted.passphrase);
    if (!session)
        return tl::unexpected(session.error());
    return Opened{store, store->queries(kNobody)->registry(), *session};
}

void StoreJobs::rebuild(const QString &location)
{
    run(location, [this, location]() -> Outcome<Opened> {
        Reporting progress([this](qint64 done, qint64 total) { Q_EMIT advanced(done, total); }, m_isCancelled);
        m_gate.rebuild(location, progress);
        return openNow(m_gate, location);
    });
}

} // namespace ringi
