// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one door for changes. A command is decided on the state as it is when its turn comes, signed, appended and made
// durable, or refused, or a Fault says that nothing was saved.
#pragma once

#include "base/clock.h"
#include "desk/scribe.h"
#include "desk/vault.h"
#include "identity/keyring.h"
#include "ledger/verifier.h"

namespace ringi {

class Desk
{
public:
    Desk(Journal &journal, const Clock &clock, Randomness &randomness);

    /// Blocks until it is durable. Throws Fault; InDoubt when it may have been saved all the same.
    Outcome<Receipt> perform(const Session &by, const Command &command);
    /// What became of an act that was in doubt. Throws Fault.
    bool isSaved(const ChainHead &commit) { return m_journal.holds(commit); }

    /// Opens the officer's key. Refuses WrongPassphrase, KeyMissing, ActorUnknown and ActorSuspended. Slow by intent.
    Outcome<Session> signIn(const OfficerId &officer, const QString &passphrase);

    /// Makes the store's first commit: what it is and who administers it. The session is the first officer's.
    Outcome<Session> createStore(const CreateStore &create, const QString &passphrase, const KeyCost &cost = kDeskCost);

    /// Enrols an officer with a new key sealed by his passphrase. The key goes in with the same turn as the event.
    Outcome<Receipt> enrol(const Session &by, OfficerEnrolled officer, const QString &passphrase,
                           const KeyCost &cost = kDeskCost);

    /// Seals the session's key with another passphrase. The key and what it signed stay; it is no entry of the ledger.
    /// Refuses PassphraseTooShort.
    Guard changePassphrase(const Session &by, const QString &passphrase, const KeyCost &cost = kDeskCost);

    /// States where the ledger ends and signs it. REQUIRES: `seen` is a verification without findings, just made.
    /// Refuses LedgerMovedOn when the ledger does not end where that ended.
    Outcome<Receipt> makeCheckpoint(const Session &by, const Verification &seen);
    /// The second signature under the checkpoint over so many commits.
    Outcome<Receipt> countersign(const Session &by, qint64 commits);

    /// Keeps the bytes by their hash, once for each content, for a document to name. It is no entry of the ledger: what
    /// is signed is the hash in the document. Refuses AttachmentInvalid and AttachmentTooLarge.
    Outcome<Attachment> attach(const Session &by, const QString &name, const QByteArray &bytes);

    /// Compartments and what is sealed in them.
    Vault vault() { return Vault(m_journal, m_clock, m_randomness); }

private:
    Journal &m_journal;
    const Clock &m_clock;
    Randomness &m_randomness;
};

} // namespace ringi
