// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/backupwork.h"

#include <QFileInfo>
#include <QtConcurrentRun>

namespace ringi {

namespace {

constexpr int kTickMs = 100;

FolderLook lookInto(const QString &folder, const StoreId &store)
{
    const QFileInfo place(folder);
    if (!place.isDir() || !place.isReadable())
        return {};
    return {true, backupsIn(folder, store)};
}

MadeBackup backedUp(HoldingsSource &source, BackupOrder order, const QString &keyFile, const BackupProgress &progress)
{
    if (!keyFile.isEmpty())
        order.terms.sealTo = readPublicKey(keyFile);
    return makeBackup(source, order, progress);
}

Outcome<std::optional<RecoveryKey>> keyOf(const DrillOrder &order)
{
    if (order.keyFile.isEmpty())
        return std::optional<RecoveryKey>();
    return openSecretKey(order.keyFile, order.passphrase).map([](const RecoveryKey &key) {
        return std::optional(key);
    });
}

} // namespace

void BackupWork::Meter::at(qint64 now, qint64 all)
{
    done = now;
    total = all;
}

BackupWork::BackupWork(const Office &office, QObject *parent)
    : QObject(parent)
    , m_openHoldings(office.openHoldings)
    , m_restorationAt(office.restorationAt)
    , m_store(office.registry.store)
    , m_ticket(std::make_shared<Ticket>())
{
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, &BackupWork::tick);
}

BackupWork::~BackupWork()
{
    stop();
    m_pool.waitForDone();
}

void BackupWork::stop()
{
    m_ticket->isStopped = true;
}

void BackupWork::look(const QString &folder)
{
    const int asked = ++m_generation;
    Reply<FolderLook>(QtConcurrent::run(&m_pool, lookInto, folder, m_store))
        .then(this, [this, asked](const auto &look) {
            if (asked == m_generation)
                Q_EMIT looked(look);
        });
}

template <class Job, class Take> void BackupWork::begin(Job job, Take take)
{
    using Answer = std::invoke_result_t<Job, Ticket &>;
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_ticket = std::make_shared<Ticket>();
    m_tick.start();
    Reply<Answer>(QtConcurrent::run(&m_pool, [job = std::move(job), ticket = m_ticket] { return job(*ticket); }))
        .then(this,
              [this, take](const Answer &answer) {
                  end();
                  take(answer);
              })
        .onFailed(this, [this](const Fault &fault) {
            end();
            Q_EMIT failed(fault);
        });
}

void BackupWork::end()
{
    m_tick.stop();
    m_isRunning = false;
}

void BackupWork::backUp(const BackupOrder &order, const QString &keyFile)
{
    const auto job = [open = m_openHoldings, order, keyFile](Ticket &ticket) {
        return backedUp(*open(), order, keyFile, {ticket.writing, ticket.readingBack});
    };
    begin(job, [this](const MadeBackup &one) { Q_EMIT made(one); });
}

void BackupWork::drill(const DrillOrder &order)
{
    const auto job = [placeAt = m_restorationAt, order](Ticket &ticket) {
        return keyOf(order).map([&](const std::optional<RecoveryKey> &key) {
            return ringi::drill({order.backup, key, placeAt}, ticket.restoring);
        });
    };
    begin(job, [this, backup = order.backup](const Outcome<Drill> &done) {
        if (done)
            Q_EMIT drilled(backup, *done);
        else
            Q_EMIT refused(done.error());
    });
}

void BackupWork::tick()
{
    tell(BackupPhase::Restoring, m_ticket->restoring);
    if (m_ticket->readingBack.total > 0)
        tell(BackupPhase::ReadingBack, m_ticket->readingBack);
    else
        tell(BackupPhase::Writing, m_ticket->writing);
}

void BackupWork::tell(BackupPhase phase, const Meter &meter)
{
    if (meter.total > 0)
        Q_EMIT progressed(phase, meter.done, meter.total);
}

} // namespace ringi
