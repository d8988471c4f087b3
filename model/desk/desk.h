// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one door for changes. A command is decided on the state as it is when its turn comes, signed, appended and made
// durable, or refused, or a Fault says that nothing was saved.
#pragma once

#include "base/clock.h"
#include "desk/scribe.h"
#include "desk/vault.h"
#include "identity/keyring.h"
#include "identity/tokens.h"
#include "ledger/verifier.h"

namespace ringi {

/// Where a new key goes: into the store, sealed by a passphrase, or into a hardware token, under its PIN.
struct KeyPlace
{
    QString secret; ///< passphrase or PIN
    QString token;  ///< URI of a token, or of a key in one; empty for the store
    KeyCost cost = kDeskCost;
};

/// Whether the officer is told now of the attempts that failed, or the next time he is.
enum class Telling { Now, Later };

class Desk
{
public:
    /// `tokens` may be null: then keys in tokens are refused.
    Desk(Journal &journal, const Clock &clock, Randomness &randomness, Tokens *tokens = nullptr);

    /// Blocks until it is durable. Throws Fault; InDoubt when it may have been saved all the same. Refuses DeskLocked
    /// to a session without a key.
    Outcome<Receipt> perform(const Session &by, const Command &command);
    /// What became of an act that was in doubt. Throws Fault.
    bool isSaved(const ChainHead &commit) { return m_journal.holds(commit); }

    /// Opens the officer's key; the passphrase is the PIN if it is in a token. Refuses WrongPassphrase, KeyMissing,
    /// KeyReplaced, ActorUnknown, ActorSuspended, NoPostInForce, what `Tokens::open` refuses, and TooManyAttempts for a
    /// while after wrong ones, whichever process they came from. Slow by intent.
    Outcome<Session> signIn(const OfficerId &officer, const QString &passphrase, Telling telling = Telling::Now);

    /// Makes the store's first commit: what it is and who administers it. The session is the first officer's.
    Outcome<Session> createStore(const CreateStore &create, const KeyPlace &place);
    Outcome<Session> createStore(const CreateStore &create, const QString &passphrase, const KeyCost &cost = kDeskCost)
    {
        return createStore(create, KeyPlace{passphrase, {}, cost});
    }

    /// Enrols an officer with a new key, or proposes to, when it takes two. The key goes in with the same turn as the
    /// event.
    Outcome<Receipt> enrol(const Session &by, OfficerEnrolled officer, const KeyPlace &place);
    Outcome<Receipt> enrol(const Session &by, const OfficerEnrolled &officer, const QString &passphrase,
                           const KeyCost &cost = kDeskCost)
    {
        return enrol(by, officer, KeyPlace{passphrase, {}, cost});
    }

    /// Gives the officer a new key, or proposes to. The sealed key before is gone as soon as the new one is in force;
    /// what it signed stays good.
    Outcome<Receipt> replaceKey(const Session &by, const OfficerId &officer, const QString &reason,
                                const KeyPlace &place);
    Outcome<Receipt> replaceKey(const Session &by, const OfficerId &officer, const QString &reason,
                                const QString &passphrase, const KeyCost &cost = kDeskCost)
    {
        return replaceKey(by, officer, reason, KeyPlace{passphrase, {}, cost});
    }

    /// Seals the session's key with another passphrase. The key and what it signed stay; it is no entry of the ledger.
    /// Refuses PassphraseTooShort, KeyReplaced, and TokenKeepsPin for a key in a token.
    Guard changePassphrase(const Session &by, const QString &passphrase, const KeyCost &cost = kDeskCost);

    /// States where the ledger ends and signs it. REQUIRES: `seen` is a verification without findings, just made.
    /// Refuses LedgerMovedOn when the ledger does not end where that ended.
    Outcome<Receipt> makeCheckpoint(const Session &by, const Verification &seen);
    /// The second signature under the checkpoint over so many commits.
    Outcome<Receipt> countersign(const Session &by, qint64 commits);
    /// What an authority answered about the checkpoint over so many commits, if one of the certificates (PEM) vouches
    /// for it. Refuses also TimestampUnreadable, TimestampOfOther and TimestampNotTrusted.
    Outcome<Receipt> keepTimestamp(const Session &by, qint64 commits, const QByteArray &answer,
                                   const QByteArray &certificates);

    /// Keeps the bytes by their hash, once for each content, for a document to name. It is no entry of the ledger: what
    /// is signed is the hash in the document. Refuses AttachmentInvalid and AttachmentTooLarge.
    Outcome<Attachment> attach(const Session &by, const QString &name, const QByteArray &bytes);

    /// Compartments and what is sealed in them.
    Vault vault() { return Vault(m_journal, m_clock, m_randomness); }

    /// What is plugged in. Refuses TokensUnavailable and TokenModuleUnusable.
    Outcome<QList<TokenInfo>> tokens();

private:
    /// A new key, and what the store keeps of it.
    struct NewKey
    {
        SigningKey key;
        SealedKey kept;
        bool isNewInToken = false;
    };

    Outcome<Receipt> written(Turn &turn, const Session &by, const Command &command, Instant now);
    Outcome<NewKey> makeKey(const OfficerId &officer, const QString &label, const KeyPlace &place);
    void unmake(const NewKey &key, const KeyPlace &place);
    Guard mayTry(const OfficerId &officer);
    Outcome<SigningKey> opened(const SealedKey &sealed, const QString &secret);
    Outcome<Session> answered(const OfficerId &officer, const Outcome<SigningKey> &key, Telling telling);

    Journal &m_journal;
    const Clock &m_clock;
    Randomness &m_randomness;
    Tokens *m_tokens;
};

} // namespace ringi
