// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Backups and drills off the GUI thread, on connections of their own, and looking into the folder where they lie. One
// backup or drill at a time; it can be stopped, and then nothing of it is left.
#pragma once

#include "backup/drill.h"
#include "backup/makebackup.h"
#include "backup/retention.h"
#include "ui/office.h"

#include <QThreadPool>
#include <QTimer>

#include <atomic>

namespace ringi {

enum class BackupPhase { Writing, ReadingBack, Restoring };

/// What lies in a folder.
struct FolderLook
{
    bool isReadable = false;
    QList<KeptBackup> backups = {}; ///< of the store, the newest first
};

struct DrillOrder
{
    QString backup;
    QString keyFile; ///< secret half of the recovery key; empty for a backup in the clear
    QString passphrase;
};

class BackupWork : public QObject
{
    Q_OBJECT

public:
    explicit BackupWork(const Office &office, QObject *parent = nullptr);
    /// Stops what is running and waits for it.
    ~BackupWork() override;

    void look(const QString &folder);
    /// `keyFile` is the public half of the recovery key, or empty.
    void backUp(const BackupOrder &order, const QString &keyFile);
    void drill(const DrillOrder &order);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void looked(const ringi::FolderLook &look);
    void progressed(ringi::BackupPhase phase, qint64 done, qint64 total);
    void made(const ringi::MadeBackup &made);
    void drilled(const QString &backup, const ringi::Drill &drill);
    void refused(const ringi::Refusal &refusal);
    void failed(const ringi::Fault &fault);

private:
    /// How far one part of the work has come.
    struct Meter final : Progress
    {
        explicit Meter(const std::atomic<bool> &isStopped)
            : stopped(isStopped)
        {
        }

        void at(qint64 now, qint64 all) override;
        [[nodiscard]] bool cancelled() const override { return stopped; }

        const std::atomic<bool> &stopped;
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
    };
    struct Ticket
    {
        std::atomic<bool> isStopped = false;
        Meter writing{isStopped};
        Meter readingBack{isStopped};
        Meter restoring{isStopped};
    };

    template <class Job, class Take> void begin(Job job, Take take);
    void end();
    void tick();
    void tell(BackupPhase phase, const Meter &meter);

    std::function<std::unique_ptr<HoldingsSource>()> m_openHoldings;
    PlaceMaker m_restorationAt;
    StoreId m_store;
    std::shared_ptr<Ticket> m_ticket;
    QTimer m_tick;
    QThreadPool m_pool;
    int m_generation = 0; ///< of looks
    bool m_isRunning = false;
};

} // namespace ringi
