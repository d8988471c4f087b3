// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"

#include "ledger/hashing.h"

namespace ringi {

Desk::Desk(Journal &journal, const Clock &clock, Randomness &randomness)
    : m_journal(journal)
    , m_clock(clock)
    , m_randomness(randomness)
{
}

Outcome<Receipt> Desk::perform(const Session &by, const Command &command)
{
    const auto turn = m_journal.begin();
    Scribe scribe(*turn, m_randomness);
    const auto receipt = scribe.write(by, command, m_clock.now());
    if (receipt)
        turn->keep();
    return receipt;
}

Outcome<Session> Desk::signIn(const OfficerId &officer, const QString &passphrase)
{
    const Actor actor = m_journal.begin()->registry().actor(officer);
    if (actor.id.isNull())
        return refuse(RefusalCode::ActorUnknown);
    if (actor.suspended)
        return refuse(RefusalCode::ActorSuspended);
    const auto sealed = m_journal.sealedKey(officer);
    if (!sealed)
        return refuse(RefusalCode::KeyMissing);
    const auto key = openKey(*sealed, passphrase);
    if (!key)
        return tl::unexpected(key.error());
    return Session{officer, *key};
}

Outcome<Session> Desk::createStore(const CreateStore &create, const QString &passphrase, const KeyCost &cost)
{
    const Session session{create.first.officer, SigningKey::generate(m_randomness)};
    const auto sealed = sealKey(session.officer, session.key, passphrase, cost, m_randomness);
    if (!sealed)
        return tl::unexpected(sealed.error());
    CreateStore command = create;
    command.first.publicKey = session.key.publicKey();

    const auto turn = m_journal.begin();
    Scribe scribe(*turn, m_randomness);
    const auto receipt = scribe.write(session, ForRegistry{command}, m_clock.now());
    if (!receipt)
        return tl::unexpected(receipt.error());
    turn->putSealedKey(*sealed);
    turn->keep();
    return session;
}

Outcome<Receipt> Desk::enrol(const Session &by, OfficerEnrolled officer, const QString &passphrase, const KeyCost &cost)
{
    const SigningKey key = SigningKey::generate(m_randomness);
    const auto sealed = sealKey(officer.officer, key, passphrase, cost, m_randomness);
    if (!sealed)
        return tl::unexpected(sealed.error());
    officer.publicKey = key.publicKey();

    const auto turn = m_journal.begin();
    Scribe scribe(*turn, m_randomness);
    const auto receipt = scribe.write(by, ForRegistry{EnrolOfficer{officer}}, m_clock.now());
    if (!receipt)
        return receipt;
    turn->putSealedKey(*sealed);
    turn->keep();
    return receipt;
}

Guard Desk::changePassphrase(const Session &by, const QString &passphrase, const KeyCost &cost)
{
    const auto sealed = sealKey(by.officer, by.key, passphrase, cost, m_randomness);
    if (!sealed)
        return sealed.error();
    const auto turn = m_journal.begin();
    turn->putSealedKey(*sealed);
    turn->keep();
    return {};
}

Outcome<Receipt> Desk::makeCheckpoint(const Session &by, const Verification &seen)
{
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
    const auto receipt = Scribe(*turn, m_randomness).write(by, ForCheckpoints{make}, now);
    if (receipt)
        turn->keep();
    return receipt;
}

Outcome<Receipt> Desk::countersign(const Session &by, qint64 commits)
{
    const auto turn = m_journal.begin();
    CountersignCheckpoint sign{commits, {}};
    const Checkpoints checkpoints = turn->checkpoints();
    if (const Checkpoint *meant = checkpoints.over(commits))
        sign.signature = by.key.sign(countersignatureHash(meant->facts, meant->signature, by.officer));
    const auto receipt = Scribe(*turn, m_randomness).write(by, ForCheckpoints{sign}, m_clock.now());
    if (receipt)
        turn->keep();
    return receipt;
}

Outcome<Attachment> Desk::attach(const Session &by, const QString &name, const QByteArray &bytes)
{
    if (const auto no = attachmentGuard(name, bytes.size()))
        return tl::unexpected(*no);
    const auto turn = m_journal.begin();
    if (const auto no = mayAct(turn->registry().actor(by.officer)))
        return tl::unexpected(*no);
    const Attachment attachment{name.trimmed(), sha256(bytes), bytes.size()};
    turn->putOriginal(attachment.hash, attachment.name, bytes);
    turn->keep();
    return attachment;
}

} // namespace ringi
