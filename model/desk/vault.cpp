// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/vault.h"

#include "domain/ordinal.h"

namespace ringi {

namespace {

CompartmentId compartmentOf(Turn &turn, const EntryRef &entry)
{
    const QList<SealedEntry> entries = turn.incident(entry.incident).sealedEntries;
    return hasOrdinal(entries, entry.ordinal) ? entries[entry.ordinal - 1].compartment : CompartmentId();
}

/// Names the compartment of the entry. Refuses SealedEntryUnknown.
Outcome<Command> aboutEntry(Turn &turn, const EntryRef &entry, const CompartmentCommand &what)
{
    const CompartmentId compartment = compartmentOf(turn, entry);
    if (compartment.isNull())
        return refuse(RefusalCode::SealedEntryUnknown);
    return ForCompartment{compartment, what};
}

OpenedEntry shown(const SealedContent &content, quint64 commit)
{
    OpenedEntry opened{content.label, content.text, {}, commit};
    for (const SealedFile &file : content.files)
        opened.files.append({file.name, file.size});
    return opened;
}

QString noteOf(const SealedContent &content)
{
    return content.label.isEmpty() ? content.text : content.label + QStringLiteral("\n\n") + content.text;
}

} // namespace

Vault::Vault(Journal &journal, const Clock &clock, Randomness &randomness)
    : m_journal(journal)
    , m_clock(clock)
    , m_randomness(randomness)
{
}

template <class Ask> Outcome<Receipt> Vault::write(const Session &by, Ask ask)
{
    const auto turn = m_journal.begin();
    Sealer sealer(*turn, m_randomness, m_clock.now());
    const Outcome<Command> command = ask(sealer);
    if (!command)
        return tl::unexpected(command.error());
    const auto receipt = Scribe(*turn, m_randomness).write(by, *command, m_clock.now());
    if (receipt)
        turn->keep();
    return receipt;
}

/// A token signs, and opens no box.
Guard Vault::canHoldKeys(const QList<OfficerId> &officers)
{
    for (const OfficerId &officer : officers) {
        const auto kept = m_journal.sealedKey(officer);
        if (kept && kept->isInToken())
            return Refusal{RefusalCode::SealingKeyMissing,
                           {m_journal.begin()->registry().officers.value(officer).name}};
    }
    return {};
}

Outcome<Receipt> Vault::create(const Session &by, const NewCompartment &compartment)
{
    if (const auto no = canHoldKeys(QList<OfficerId>{by.officer} + compartment.others))
        return tl::unexpected(*no);
    return write(by, [&](Sealer &sealer) { return sealer.create(by, compartment); });
}

Outcome<Receipt> Vault::add(const Session &by, const CompartmentId &compartment, const OfficerId &officer)
{
    if (const auto no = canHoldKeys({officer}))
        return tl::unexpected(*no);
    return write(by, [&](Sealer &sealer) { return sealer.add(by, compartment, officer); });
}

Outcome<Receipt> Vault::remove(const Session &by, const CompartmentId &compartment, const OfficerId &officer,
                               const QString &reason)
{
    return write(by, [&](Sealer &sealer) { return sealer.remove(by, compartment, officer, reason); });
}

Outcome<Receipt> Vault::seal(const Session &by, const NewEntry &entry)
{
    return write(by, [&](Sealer &sealer) { return sealer.seal(by, entry); });
}

Outcome<OpenedEntry> Vault::open(const Session &by, const EntryRef &entry)
{
    const auto turn = m_journal.begin();
    const auto opening = aboutEntry(*turn, entry, OpenEntry{entry, {}}).and_then([&](const Command &open) {
        return Scribe(*turn, m_randomness).write(by, open, m_clock.now());
    });
    if (!opening)
        return tl::unexpected(opening.error());
    const auto content = Sealer(*turn, m_randomness, m_clock.now()).content(by, entry);
    if (!content)
        return tl::unexpected(content.error());
    turn->keep();
    return shown(*content, opening->commit);
}

Outcome<PlainFile> Vault::openFile(const Session &by, const EntryRef &entry, int n)
{
    const auto turn = m_journal.begin();
    const auto opening = aboutEntry(*turn, entry, OpenEntry{entry, n}).and_then([&](const Command &open) {
        return Scribe(*turn, m_randomness).write(by, open, m_clock.now());
    });
    if (!opening)
        return tl::unexpected(opening.error());
    const auto content = Sealer(*turn, m_randomness, m_clock.now()).content(by, entry);
    if (!content)
        return tl::unexpected(content.error());
    if (!hasOrdinal(content->files, n))
        return refuse(RefusalCode::SealedEntryUnknown);
    const SealedFile &file = content->files[n - 1];
    const auto box = turn->original(file.hash);
    const auto bytes = box ? ringi::openFile(file, *box) : std::nullopt;
    if (!bytes)
        return refuse(RefusalCode::SealBroken, {QString::number(entry.ordinal)});
    turn->keep();
    return PlainFile{file.name, *bytes};
}

Outcome<Receipt> Vault::release(const Session &by, const EntryRef &entry)
{
    const auto turn = m_journal.begin();
    Scribe scribe(*turn, m_randomness);
    const Instant now = m_clock.now();
    const auto opening = aboutEntry(*turn, entry, OpenEntry{entry, {}}).and_then([&](const Command &open) {
        return scribe.decide(by, open, now);
    });
    if (!opening)
        return opening;
    const auto content = Sealer(*turn, m_randomness, m_clock.now()).content(by, entry);
    if (!content)
        return tl::unexpected(content.error());
    auto receipt =
        aboutEntry(*turn, entry, ReleaseEntry{entry, noteOf(*content)}).and_then([&](const Command &release) {
            return scribe.decide(by, release, now);
        });
    if (!receipt)
        return receipt;
    receipt->commit = scribe.seal(by, now);
    receipt->kinds = opening->kinds + receipt->kinds;
    turn->keep();
    return receipt;
}

} // namespace ringi
