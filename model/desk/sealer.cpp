// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/sealer.h"

#include "domain/ordinal.h"

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

/// Members keep the key they came in with; a new one of theirs counts when somebody adds them again.
QList<Keyholder> holdersIn(const Compartment &compartment, const OfficerId &except)
{
    QList<Keyholder> holders;
    for (const KeyWrap &wrap : compartment.epochs.last().wraps) {
        if (wrap.officer != except)
            holders.append({wrap.officer, wrap.key});
    }
    return holders;
}

Guard textGuard(const NewEntry &entry)
{
    if (entry.text.trimmed().isEmpty() && entry.files.isEmpty())
        return Refusal{RefusalCode::SealedEntryEmpty, {}};
    if (entry.text.size() > kTextLimit)
        return Refusal{RefusalCode::TextTooLong, {u"text"_s, QString::number(kTextLimit)}};
    if (entry.label.size() > kSealedLabelLimit)
        return Refusal{RefusalCode::TextTooLong, {u"label"_s, QString::number(kSealedLabelLimit)}};
    return {};
}

Guard filesGuard(const QList<PlainFile> &files)
{
    if (files.size() > kSealedFilesLimit)
        return Refusal{RefusalCode::TooManyAttachments, {QString::number(kSealedFilesLimit)}};
    for (const PlainFile &file : files) {
        if (const auto no = attachmentGuard(file.name, file.bytes.size()))
            return no;
    }
    return {};
}

const SealedEntry *entryIn(const Incident &incident, int ordinal)
{
    return hasOrdinal(incident.sealedEntries, ordinal) ? &incident.sealedEntries[ordinal - 1] : nullptr;
}

} // namespace

Outcome<Command> Sealer::create(const Session &by, const NewCompartment &compartment)
{
    const QMap<OfficerId, Officer> &officers = m_turn.registry().officers;
    QList<Keyholder> holders;
    for (const OfficerId &officer : QList<OfficerId>{by.officer} + compartment.others) {
        if (!officers.contains(officer))
            return refuse(RefusalCode::OfficerUnknown);
        holders.append({officer, officers.value(officer).publicKey});
    }
    return withNames(firstEpoch(compartment.id, holders, m_randomness)).map([&](const KeyEpoch &epoch) -> Command {
        return ForCompartment{compartment.id,
                              CreateCompartment{compartment.name, compartment.kind, compartment.tlp, epoch}};
    });
}

Outcome<Command> Sealer::add(const Session &by, const CompartmentId &compartment, const OfficerId &officer)
{
    const Compartment state = m_turn.compartment(compartment);
    if (const auto no = insideGuard(state, m_turn.registry().actor(by.officer, m_now)))
        return tl::unexpected(*no);
    if (const auto no = keyholderGuard(m_turn.registry(), officer, m_now))
        return tl::unexpected(*no);
    QList<Keyholder> holders = holdersIn(state, officer);
    holders.append({officer, m_turn.registry().officers.value(officer).publicKey});
    return nextFor(by, state, holders).map([&](const KeyEpoch &epoch) -> Command {
        return ForCompartment{compartment, AddMember{officer, epoch}};
    });
}

Outcome<Command> Sealer::remove(const Session &by, const CompartmentId &compartment, const OfficerId &officer,
                                const QString &reason)
{
    const Compartment state = m_turn.compartment(compartment);
    if (const auto no = insideGuard(state, m_turn.registry().actor(by.officer, m_now)))
        return tl::unexpected(*no);
    return nextFor(by, state, holdersIn(state, officer)).map([&](const KeyEpoch &epoch) -> Command {
        return ForCompartment{compartment, RemoveMember{officer, reason, epoch}};
    });
}

Outcome<Command> Sealer::seal(const Session &by, const NewEntry &entry)
{
    const Compartment compartment = m_turn.compartment(entry.compartment);
    if (const auto no = insideGuard(compartment, m_turn.registry().actor(by.officer, m_now)))
        return tl::unexpected(*no);
    if (const auto no = textGuard(entry))
        return tl::unexpected(*no);
    if (const auto no = filesGuard(entry.files))
        return tl::unexpected(*no);
    const int epoch = int(compartment.epochs.size());
    const auto key = keyOfEpoch(compartment, epoch, by.officer, by.key);
    if (!key)
        return tl::unexpected(key.error());
    SealedContent content{entry.label.simplified(), entry.text.trimmed(), {}};
    for (const PlainFile &file : entry.files) {
        const ClosedFile closed = closeFile(file.name.trimmed(), file.bytes, m_randomness);
        m_turn.putOriginal(closed.file.hash, u"sealed"_s, closed.box);
        content.files.append(closed.file);
    }
    const Tlp tlp = entry.tlp.value_or(compartment.tlp);
    const int ordinal = int(m_turn.incident(entry.incident).sealedEntries.size()) + 1;
    const EntryPlace place{entry.incident, ordinal, entry.compartment, epoch, tlp};
    return ForCompartment{entry.compartment,
                          SealEntry{entry.incident, epoch, tlp, sealContent(content, place, *key, m_randomness)}};
}

Outcome<SealedContent> Sealer::content(const Session &by, const EntryRef &ref)
{
    const Incident incident = m_turn.incident(ref.incident);
    const SealedEntry *entry = entryIn(incident, ref.ordinal);
    if (!entry)
        return refuse(RefusalCode::SealedEntryUnknown);
    const Compartment compartment = m_turn.compartment(entry->compartment);
    const EntryPlace place{ref.incident, ref.ordinal, entry->compartment, entry->epoch, entry->tlp};
    return keyOfEpoch(compartment, entry->epoch, by.officer, by.key).and_then([&](const EpochKey &key) {
        return unsealContent(entry->box, place, key);
    });
}

/// REQUIRES: a member of the compartment.
Outcome<KeyEpoch> Sealer::nextFor(const Session &by, const Compartment &compartment, const QList<Keyholder> &holders)
{
    const auto present = keyOfEpoch(compartment, int(compartment.epochs.size()), by.officer, by.key);
    if (!present)
        return tl::unexpected(present.error());
    return withNames(nextEpoch(compartment, *present, holders, m_randomness));
}

/// People know each other by name, not by id.
Outcome<KeyEpoch> Sealer::withNames(Outcome<KeyEpoch> epoch)
{
    if (epoch || epoch.error().code != RefusalCode::SealingKeyMissing)
        return epoch;
    const OfficerId officer = OfficerId::fromString(epoch.error().args.value(0));
    return refuse(RefusalCode::SealingKeyMissing, {m_turn.registry().officers.value(officer).name});
}

} // namespace ringi
