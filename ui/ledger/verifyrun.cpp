// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/verifyrun.h"

#include "queries/reply.h"

#include <QtConcurrentRun>

namespace ringi {

namespace {

constexpr int kLookMs = 100;

} // namespace

void VerifyRun::Meter::at(qint64 now, qint64 all)
{
    done = now;
    total = all;
}

VerifyRun::VerifyRun(Opener open, const VerificationMemory &memory, QObject *parent)
    : QObject(parent)
    , m_open(std::move(open))
    , m_memory(memory)
{
    m_look.setInterval(kLookMs);
    connect(&m_look, &QTimer::timeout, this, [this] { Q_EMIT progressed(m_meter->done, m_meter->total); });
}

VerifyRun::~VerifyRun()
{
    stop();
    m_work.waitForFinished();
}

void VerifyRun::start(const VerifyStart &from, const std::optional<KeptCheckpoint> &kept)
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_meter = std::make_shared<Meter>();
    m_work = QtConcurrent::run([open = m_open, memory = m_memory, meter = m_meter, from, kept] {
        const std::unique_ptr<LedgerSource> source = open();
        Verification verification = verify(from, *source, memory, *meter);
        if (kept && verification.complete)
            verification.findings += against(*kept, *source, verification);
        return verification;
    });
    m_look.start();
    Reply<Verification>(m_work)
        .then(this,
              [this](const Verification &verification) {
                  end();
                  Q_EMIT finished(verification);
              })
        .onFailed(this, [this](const Fault &fault) {
            end();
            Q_EMIT failed(fault);
        });
}

void VerifyRun::stop()
{
    if (m_meter)
        m_meter->isStopped = true;
}

void VerifyRun::end()
{
    m_look.stop();
    m_isRunning = false;
}

} // namespace ringi
