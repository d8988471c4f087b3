// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/signaturecheck.h"

#include "ledger/signing.h"

#include <thread>

namespace ringi {

namespace {

constexpr size_t kAtOnce = 256; ///< some milliseconds of a core

/// Here and later where no thread can be had.
constexpr auto kBeside = std::launch::async | std::launch::deferred;

QList<Finding> badOnes(const std::vector<Claim> &claims)
{
    QList<Finding> bad;
    for (const Claim &claim : claims) {
        if (!isSignatureGood(claim.signature, claim.hash, claim.publicKey))
            bad.append(claim.finding);
    }
    return bad;
}

} // namespace

void SignatureCheck::add(Claim &&claim)
{
    m_next.push_back(std::move(claim));
    if (m_next.size() == kAtOnce)
        begin();
}

void SignatureCheck::begin()
{
    if (m_running.size() >= std::max(1U, std::thread::hardware_concurrency()))
        takeOldest();
    m_running.push_back(std::async(kBeside, badOnes, std::exchange(m_next, {})));
}

void SignatureCheck::takeOldest()
{
    m_bad += m_running.front().get();
    m_running.pop_front();
}

QList<Finding> SignatureCheck::finish()
{
    begin();
    while (!m_running.empty())
        takeOldest();
    return std::exchange(m_bad, {});
}

} // namespace ringi
