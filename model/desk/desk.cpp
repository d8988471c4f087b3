// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"

#include "identity/throttle.h"
#include "ledger/hashing.h"
#include "ledger/timestamping.h"

namespace ringi {

namespace {

bool isGuess(RefusalCode code)
{
    return code == RefusalCode::WrongPassphrase || code == RefusalCode::WrongPin;
}

/// What refuses the next attempt, if something does.
Guard waitGuard(const FailedAttempts &attempts, Instant now)
{
    const qint64 wait = waitLeft(attempts, now);
    if (wait <= 0)
        return {};
    return Refusal{RefusalCode::TooManyAttempts,
                   {QString::number((wait + 999) / 1000), QString::number(attempts.inARow)}};
}

} // namespace

Desk::Desk(Journal &journal, const Clock &clock, Randomness &randomness, Tokens *tokens)
    : m_journal(journal)
    , m_clock(clock)
    , m_randomness(randomness)
    , m_tokens(tokens)
{
}

Outcome<Receipt> Desk::perform(const Session &by, const Command &command)
{
    if (by.key.isNull())
        return refuse(RefusalCode::DeskLocked);
    const auto turn = m_journal.begin();
    return written(*turn, by, command, m_clock.now());
}

Outcome<Receipt> Desk::written(Turn &turn, const Session &by, const Command &command, Instant now)
{
    auto receipt = Scribe(turn, m_randomness).write(by, command, now);
    if (receipt)
        turn.keep();
    return receipt;
}

Outcome<Session> Desk::signIn(const OfficerId &officer, const QString &passphrase, Telling telling)
{
    if (const auto no = mayTry(officer))
        return tl::unexpected(*no);
    const auto sealed = m_journal.sealedKey(officer);
    if (!sealed)
        return refuse(RefusalCode::KeyMissing);
    return answered(officer, opened(*sealed, passphrase), telling);
}

Guard Desk::mayTry(const OfficerId &officer)
{
    const auto turn = m_journal.begin();
    const Instant now = m_clock.now();
    if (const auto no = inService(turn->registry().actor(officer, now)))
        return no;
    const FailedAttempts kept = turn->failedAttempts(officer);
    const FailedAttempts seen = seenAt(now, kept);
    if (seen != kept) {
        turn->putFailedAttempts(officer, seen);
        turn->keep();
    }
    return waitGuard(seen, now);
}

Outcome<SigningKey> Desk::opened(const SealedKey &sealed, const QString &secret)
{
    if (!sealed.isInToken())
        return openKey(sealed, secret);
    if (!m_tokens)
        return refuse(RefusalCode::TokensUnavailable);
    const QByteArray publicKey = m_journal.begin()->registry().officers.value(sealed.officer).publicKey;
    return m_tokens->open(sealed.token, publicKey, secret);
}

/// Others may have tried and failed while this key was being opened. Whoever guesses in many processes at once would
/// otherwise be told the answer to each, so a wait that began meanwhile holds for this answer as well.
Outcome<Session> Desk::answered(const OfficerId &officer, const Outcome<SigningKey> &key, Telling telling)
{
    if (!key && !isGuess(key.error().code))
        return tl::unexpected(key.error());
    const auto turn = m_journal.begin();
    const Instant now = m_clock.now();
    const FailedAttempts before = seenAt(now, turn->failedAttempts(officer));
    if (const auto no = waitGuard(before, now))
        return tl::unexpected(*no);
    const FailedAttempts after = !key ? FailedAttempts{before.inARow + 1, before.untold + 1, now}
                                      : FailedAttempts{0, telling == Telling::Now ? 0 : before.untold, before.last};
    if (after != before) {
        turn->putFailedAttempts(officer, after);
        turn->keep();
    }
    if (!key)
        return tl::unexpected(waitGuard(after, now).value_or(key.error()));
    Session session{officer, *key, before.untold};
    if (const auto no = keyIsInForce(turn->registry(), session))
        return tl::unexpected(*no);
    return session;
}

Outcome<Desk::NewKey> Desk::makeKey(const OfficerId &officer, const QString &label, const KeyPlace &place)
{
    if (place.token.isEmpty()) {
        const SigningKey key = SigningKey::generate(m_randomness);
        return sealKey(officer, key, place.secret, place.cost, m_randomness).map([&](const SealedKey &sealed) {
            return NewKey{key, sealed};
        });
    }
    if (!m_tokens)
        return refuse(RefusalCode::TokensUnavailable);
    return m_tokens->take(place.token, place.secret, label).map([&](const KeyInToken &made) {
        SealedKey kept;
        kept.officer = officer;
        kept.token = made.uri;
        return NewKey{made.key, kept, made.isNew};
    });
}

void Desk::unmake(const NewKey &key, const KeyPlace &place)
{
    if (key.isNewInToken)
        m_tokens->discard(key.kept.token, place.secret);
}

Outcome<Session> Desk::createStore(const CreateStore &create, const KeyPlace &place)
{
    const auto made = makeKey(create.first.officer, create.first.name, place);
    if (!made)
        return tl::unexpected(made.error());
    const Session session{create.first.officer, made->key};
    CreateStore command = create;
    command.first.publicKey = session.key.publicKey();

    const auto turn = m_journal.begin();
    Scribe scribe(*turn, m_randomness);
    const auto receipt = scribe.write(session, ForRegistry{command}, m_clock.now());
    if (!receipt) {
        unmake(*made, place);
        return tl::unexpected(receipt.error());
    }
    turn->putSealedKey(made->kept);
    turn->keep();
    return session;
}

Outcome<Receipt> Desk::enrol(const Session &by, OfficerEnrolled officer, const KeyPlace &place)
{
    if (by.key.isNull())
        return refuse(RefusalCode::DeskLocked);
    const auto made = makeKey(officer.officer, officer.name, place);
    if (!made)
        return tl::unexpected(made.error());
    officer.publicKey = made->key.publicKey();

    const auto turn = m_journal.begin();
    Scribe scribe(*turn, m_randomness);
    const auto receipt = scribe.write(by, ForRegistry{EnrolOfficer{officer}}, m_clock.now());
    if (!receipt) {
        unmake(*made, place);
        return receipt;
    }
    turn->putSealedKey(made->kept);
    turn->keep();
    return receipt;
}

Outcome<QList<TokenInfo>> Desk::tokens()
{
    return m_tokens ? m_tokens->list() : refuse(RefusalCode::TokensUnavailable);
}

Outcome<Receipt> Desk::replaceKey(const Session &by, const OfficerId &officer, const QString &reason,
                                  const KeyPlace &place)
{
    if (by.key.isNull())
        return refuse(RefusalCode::DeskLocked);
    const auto made = makeKey(officer, m_journal.begin()->registry().officers.value(officer).name, place);
    if (!made)
        return tl::unexpected(made.error());
    const ReplaceKey ask{officer, made->key.publicKey(), reason};

    const auto turn = m_journal.begin();
    Scribe scribe(*turn, m_randomness);
    const auto receipt = scribe.write(by, ForRegistry{ask}, m_clock.now());
    if (!receipt) {
        unmake(*made, place);
        return receipt;
    }
    SealedKey kept = made->kept;
    kept.officer = receipt->proposal ? restingPlace(ask.publicKey) : officer;
    turn->putSealedKey(kept);
    turn->keep();
    return receipt;
}

Guard Desk::changePassphrase(const Session &by, const QString &passphrase, const KeyCost &cost)
{
    if (by.key.isHeld())
        return Refusal{RefusalCode::TokenKeepsPin, {}};
    const auto sealed = sealKey(by.officer, by.key, passphrase, cost, m_randomness);
    if (!sealed)
        return sealed.error();
    const auto turn = m_journal.begin();
    if (const auto no = keyIsInForce(turn->registry(), by))
        return no;
    turn->putSealedKey(*sealed);
    turn->keep();
    return {};
}

Outcome<Receipt> Desk::makeCheckpoint(const Session &by, const Verification &seen)
{
    if (by.key.isNull())
        return refuse(RefusalCode::DeskLocked);
    const auto turn = m_journal.begin();
    const Instant now = m_clock.now();
    MakeCheckpoint make;
    make.facts = {turn->registry().store,
                  qint64(seen.commits),
                  seen.head,
                  qint64(seen.events),
                  turn->streamHead(registryStream()).hash,
                  now,
                  by.officer};
    make.signature = by.key.sign(checkpointHash(make.facts));
    make.head = turn->commitHead().hash;
    return written(*turn, by, ForCheckpoints{make}, now);
}

Outcome<Receipt> Desk::countersign(const Session &by, qint64 commits)
{
    if (by.key.isNull())
        return refuse(RefusalCode::DeskLocked);
    const auto turn = m_journal.begin();
    CountersignCheckpoint sign{commits, {}};
    const Checkpoints checkpoints = turn->checkpoints();
    if (const Checkpoint *meant = checkpoints.over(commits))
        sign.signature = by.key.sign(countersignatureHash(meant->facts, meant->signature, by.officer));
    return written(*turn, by, ForCheckpoints{sign}, m_clock.now());
}

Outcome<Receipt> Desk::keepTimestamp(const Session &by, qint64 commits, const QByteArray &answer,
                                     const QByteArray &certificates)
{
    if (by.key.isNull())
        return refuse(RefusalCode::DeskLocked);
    const auto turn = m_journal.begin();
    const Checkpoints checkpoints = turn->checkpoints();
    const auto keep = timestampIn(answer, checkpoints.over(commits), certificates);
    if (!keep)
        return tl::unexpected(keep.error());
    return written(*turn, by, ForCheckpoints{*keep}, m_clock.now());
}

Outcome<Attachment> Desk::attach(const Session &by, const QString &name, const QByteArray &bytes)
{
    if (const auto no = attachmentGuard(name, bytes.size()))
        return tl::unexpected(*no);
    const auto turn = m_journal.begin();
    if (const auto no = keyIsInForce(turn->registry(), by))
        return tl::unexpected(*no);
    if (const auto no = mayAct(turn->registry().actor(by.officer, m_clock.now())))
        return tl::unexpected(*no);
    const Attachment attachment{name.trimmed(), sha256(bytes), bytes.size()};
    turn->putOriginal(attachment.hash, attachment.name, bytes);
    turn->keep();
    return attachment;
}

} // namespace ringi
