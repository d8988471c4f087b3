// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a page works with while an officer is signed in: the doors to desk and queries, who he is, and the ports to the
// person and the disk. Made once for a sign-in and handed in to every page.
#pragma once

#include "desk/deskthread.h"
#include "desk/storegate.h"
#include "desk/verifyfrom.h"
#include "ui/drafts.h"
#include "ui/questions.h"

#include <functional>
#include <memory>

namespace ringi {

struct Office
{
    DeskThread &desk;
    Asker &asker;
    const Clock &clock;
    Session session;
    Officer me;        ///< as the registry knows him now
    Registry registry; ///< as of the last change notice, for names
    StoreMode mode = StoreMode::Live;
    Questions &questions;
    Drafts &drafts;
    /// A connection of its own for verification, to be used on a worker thread.
    std::function<std::unique_ptr<LedgerSource>()> openLedger;
    /// The store once more, for long writing on a worker thread.
    std::function<std::unique_ptr<OpenStore>()> openStore = {};
    /// All of the store that a backup holds, and a place where one is restored; both for a worker thread.
    std::function<std::unique_ptr<HoldingsSource>()> openHoldings = {};
    std::function<std::unique_ptr<Restoration>(const QString &)> restorationAt = {};
    /// Where verifications on this machine ended.
    VerificationMemory verifiedHere = verificationMemory();

    [[nodiscard]] QString nameOf(const OfficerId &officer) const { return registry.officers.value(officer).name; }
};

} // namespace ringi
