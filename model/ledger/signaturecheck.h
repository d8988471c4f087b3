// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Signatures are nearly all the work of a verification and independent of each other: every core checks some while the
// ledger is read on.
#pragma once

#include "ledger/verifier.h"

#include <deque>
#include <future>
#include <vector>

namespace ringi {

/// A signature that has to hold.
struct Claim
{
    Finding finding; ///< to be reported if it does not
    QByteArray signature;
    QByteArray hash;
    QByteArray publicKey;
};

class SignatureCheck
{
public:
    /// Waits while every core has enough to do.
    void add(Claim &&claim);
    /// Of all that do not hold, in the order they were added in.
    QList<Finding> finish();

private:
    void begin();
    void takeOldest();

    std::vector<Claim> m_next;
    std::deque<std::future<QList<Finding>>> m_running;
    QList<Finding> m_bad;
};

} // namespace ringi
