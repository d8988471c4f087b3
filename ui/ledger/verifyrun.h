// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A verification of the ledger, or of what came since the last one, on a worker thread, with a connection of its own.
// Its progress is looked at ten times a second; it can be stopped, and what it found until then is kept.
#pragma once

#include "desk/verifyfrom.h"
#include "ledger/checkpointfile.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>

namespace ringi {

class VerifyRun : public QObject
{
    Q_OBJECT

public:
    using Opener = std::function<std::unique_ptr<LedgerSource>()>;

    /// What holds is kept in `memory` for the next time.
    VerifyRun(Opener open, const VerificationMemory &memory, QObject *parent = nullptr);
    /// Stops it and waits.
    ~VerifyRun() override;

    /// `kept` is a checkpoint that was kept elsewhere.
    void start(const VerifyStart &from, const std::optional<KeptCheckpoint> &kept = {});
    void stop();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    /// `total` is 0 while it is not known.
    void progressed(qint64 done, qint64 total);
    void finished(const ringi::Verification &verification);
    void failed(const ringi::Fault &fault);

private:
    struct Meter : Progress
    {
        void at(qint64 now, qint64 all) override;
        [[nodiscard]] bool cancelled() const override { return isStopped; }

        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
        std::atomic<bool> isStopped = false;
    };

    void end();

    Opener m_open;
    VerificationMemory m_memory;
    std::shared_ptr<Meter> m_meter;
    QFuture<Verification> m_work;
    QTimer m_look;
    bool m_isRunning = false;
};

} // namespace ringi
