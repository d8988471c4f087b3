// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/compartmentcommands.h"

#include "domain/ordinal.h"
#include "domain/permissions.h"

#include <algorithm>

namespace ringi {

namespace {

struct Case
{
    const Compartment &compartment;
    const CompartmentFacts &around;
    const Actor &actor;
};

using Decided = Outcome<CompartmentDecision>;

Decided happened(CompartmentEvent event)
{
    return CompartmentDecision{{std::move(event)}, {}};
}

Decided happenedThere(IncidentEvent event)
{
    return CompartmentDecision{{}, {std::move(event)}};
}

QString nameOf(const Registry &registry, const OfficerId &officer)
{
    return registry.officers.value(officer).name;
}

/// Those who look after the store, its accounts or its record hold no keys of what is in it.
std::optional<Post> caretaking(const QList<Post> &posts)
{
    for (const Post post : {Post::Administrator, Post::Auditor, Post::Program}) {
        if (posts.contains(post))
            return post;
    }
    return {};
}

Guard saidWhy(const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Refusal{RefusalCode::ReasonMissing, {}};
    if (reason.size() > kTextLimit)
        return Refusal{RefusalCode::TextTooLong, {QStringLiteral("reason"), QString::number(kTextLimit)}};
    return {};
}

QList<OfficerId> sorted(QList<OfficerId> officers)
{
    std::sort(officers.begin(), officers.end());
    return officers;
}

/// The public key a member's wrap has to be made for. Who is a member already keeps the one he came in with, so that
/// a key which was replaced behind the members' backs opens nothing until one of them adds the officer again.
QByteArray keyFor(const Case &c, const OfficerId &member, const OfficerId &added)
{
    const KeyWrap *wrap = member == added ? nullptr : c.compartment.wrapOf(member);
    return wrap ? wrap->key : c.around.registry.officers.value(member).publicKey;
}

/// Whether the epoch follows the last one and its key was closed for exactly these members.
Guard madeFor(const Case &c, const KeyEpoch &epoch, const QList<OfficerId> &members, const OfficerId &added = {})
{
    const Refusal stale{RefusalCode::CompartmentKeysStale, {}};
    QList<OfficerId> holders;
    for (const KeyWrap &wrap : epoch.wraps) {
        if (wrap.box.isEmpty() || wrap.key != keyFor(c, wrap.officer, added))
            return stale;
        holders.append(wrap.officer);
    }
    const bool isNext = epoch.number == c.compartment.epochs.size() + 1;
    if (!isNext || epoch.previous.isEmpty() != c.compartment.epochs.isEmpty() || sorted(holders) != sorted(members))
        return stale;
    return {};
}

Guard nameGuard(const Case &c, const QString &name)
{
    if (name.isEmpty())
        return Refusal{RefusalCode::CompartmentNameMissing, {}};
    if (name.size() > kCompartmentNameLimit)
        return Refusal{RefusalCode::TextTooLong, {QStringLiteral("name"), QString::number(kCompartmentNameLimit)}};
    if (c.around.nameTaken)
        return Refusal{RefusalCode::CompartmentNameTaken, {name}};
    return {};
}

Guard founders(const Case &c, const KeyEpoch &epoch)
{
    for (const KeyWrap &wrap : epoch.wraps) {
        if (const auto no = keyholderGuard(c.around.registry, wrap.officer, c.around.now))
            return no;
    }
    if (epoch.wraps.size() < 2)
        return Refusal{RefusalCode::TwoMembersNeeded, {}};
    QList<OfficerId> members;
    for (const KeyWrap &wrap : epoch.wraps)
        members.append(wrap.officer);
    members = sorted(members);
    if (!members.contains(c.actor.id) || std::ranges::adjacent_find(members) != members.end())
        return Refusal{RefusalCode::CompartmentKeysStale, {}};
    return madeFor(c, epoch, members);
}

Decided decideOne(const Case &c, const CreateCompartment &create)
{
    const QString name = create.name.simplified();
    if (const auto no = nameGuard(c, name))
        return tl::unexpected(*no);
    if (const auto no = founders(c, create.epoch))
        return tl::unexpected(*no);
    return happened(CompartmentCreated{name, create.kind, create.tlp, create.epoch});
}

Decided decideOne(const Case &c, const AddMember &add)
{
    if (const auto no = keyholderGuard(c.around.registry, add.officer, c.around.now))
        return tl::unexpected(*no);
    const KeyWrap *wrap = c.compartment.wrapOf(add.officer);
    if (wrap && wrap->key == c.around.registry.officers.value(add.officer).publicKey)
        return refuse(RefusalCode::MemberAlready, {nameOf(c.around.registry, add.officer)});
    QList<OfficerId> members = c.compartment.members();
    if (!wrap)
        members.append(add.officer);
    if (const auto no = madeFor(c, add.epoch, members, add.officer))
        return tl::unexpected(*no);
    return happened(MemberAdded{add.officer, add.epoch});
}

Decided decideOne(const Case &c, const RemoveMember &remove)
{
    if (!c.compartment.hasMember(remove.officer))
        return refuse(RefusalCode::MemberUnknown, {nameOf(c.around.registry, remove.officer)});
    if (const auto no = saidWhy(remove.reason))
        return tl::unexpected(*no);
    QList<OfficerId> members = c.compartment.members();
    members.removeAll(remove.officer);
    if (members.size() < 2)
        return refuse(RefusalCode::TwoMembersNeeded);
    if (const auto no = madeFor(c, remove.epoch, members))
        return tl::unexpected(*no);
    return happened(MemberRemoved{remove.officer, remove.reason.trimmed(), remove.epoch});
}

/// Being a member opens no incident: outside its circle it does not exist.
bool isThere(const Case &c)
{
    return c.around.incident.exists() && mayRead(c.around.incident.circle, c.actor);
}

Decided decideOne(const Case &c, const SealEntry &seal)
{
    if (!isThere(c))
        return refuse(RefusalCode::IncidentUnknown);
    if (c.around.incident.erased)
        return refuse(RefusalCode::RecordErased, {c.around.incident.erased->measureNumber});
    if (seal.tlp < c.compartment.tlp)
        return refuse(RefusalCode::MarkingTooLow, {keyOf(c.compartment.tlp)});
    if (seal.epoch != c.compartment.epochs.size())
        return refuse(RefusalCode::CompartmentKeysStale);
    if (seal.box.isEmpty())
        return refuse(RefusalCode::SealedEntryEmpty);
    if (seal.box.size() > kSealedBoxLimit)
        return refuse(RefusalCode::TextTooLong, {QStringLiteral("text"), QString::number(kTextLimit)});
    const int ordinal = int(c.around.incident.sealedEntries.size()) + 1;
    return happenedThere(EntrySealed{ordinal, c.compartment.id, seal.epoch, seal.tlp, seal.box});
}

/// The entry, if it is there and of this compartment.
const SealedEntry *entryIn(const Case &c, const EntryRef &ref)
{
    const QList<SealedEntry> &entries = c.around.incident.sealedEntries;
    if (!isThere(c) || !hasOrdinal(entries, ref.ordinal))
        return nullptr;
    const SealedEntry &entry = entries[ref.ordinal - 1];
    return entry.compartment == c.compartment.id ? &entry : nullptr;
}

Decided decideOne(const Case &c, const OpenEntry &open)
{
    if (!entryIn(c, open.entry))
        return refuse(RefusalCode::SealedEntryUnknown);
    return happened(EntryOpened{open.entry.incident, open.entry.ordinal, open.file});
}

/// The privilege is the client's; the head of Legal speaks for it, whether or not he can open the entry himself.
Decided decideOne(const Case &c, const WaivePrivilege &waive)
{
    if (c.compartment.kind != CompartmentKind::Privilege)
        return refuse(RefusalCode::NotPrivileged, {c.compartment.name});
    if (waive.entry && !entryIn(c, *waive.entry))
        return refuse(RefusalCode::SealedEntryUnknown);
    const auto isSame = [&](const Waiver &one) { return !one.entry || one.entry == waive.entry; };
    if (std::ranges::any_of(c.compartment.waivers, isSame))
        return refuse(RefusalCode::WaivedAlready);
    if (const auto no = saidWhy(waive.reason))
        return tl::unexpected(*no);
    return happened(PrivilegeWaived{waive.entry, waive.reason.trimmed()});
}

Decided decideOne(const Case &c, const ReleaseEntry &release)
{
    const SealedEntry *entry = entryIn(c, release.entry);
    if (!entry)
        return refuse(RefusalCode::SealedEntryUnknown);
    if (c.compartment.kind != CompartmentKind::Privilege)
        return refuse(RefusalCode::NotPrivileged, {c.compartment.name});
    if (!c.compartment.isWaived(release.entry))
        return refuse(RefusalCode::NotWaived);
    if (entry->released)
        return refuse(RefusalCode::ReleasedAlready);
    if (c.around.incident.content.tlp < entry->tlp)
        return refuse(RefusalCode::IncidentMarkedLower, {keyOf(entry->tlp)});
    if (release.text.trimmed().isEmpty())
        return refuse(RefusalCode::NoteEmpty);
    const int note = int(c.around.incident.notes.size()) + 1;
    return happenedThere(EntryReleased{release.entry.ordinal, note, release.text.trimmed()});
}

Guard isThere(const Compartment &compartment, On on)
{
    if (on == On::New)
        return compartment.exists() ? Guard(Refusal{RefusalCode::CompartmentExists, {}}) : Guard();
    if (!compartment.exists())
        return Refusal{RefusalCode::CompartmentUnknown, {}};
    return {};
}

Guard isMember(const Compartment &compartment, const Actor &actor)
{
    if (!compartment.hasMember(actor.id) || caretaking(actor.posts))
        return Refusal{RefusalCode::NotAMember, {compartment.name}};
    return {};
}

Guard ofLegalIfPrivilege(const Actor &actor, CompartmentKind kind)
{
    if (kind == CompartmentKind::Privilege && actor.division != Division::Legal)
        return Refusal{RefusalCode::PrivilegeIsLegals, {}};
    return {};
}

/// A standing that a compartment does not know does not compile.
template <Tie tie, class Command> Guard stands(const Case &c, const Command &ask)
{
    if constexpr (tie == Tie::Member)
        return isMember(c.compartment, c.actor);
    else if constexpr (tie == Tie::HeadOfLegal)
        return headsLegal(c.actor);
    else if constexpr (tie == Tie::LegalIfPrivilege)
        return ofLegalIfPrivilege(c.actor, ask.kind);
    else
        static_assert(tie == Tie::Any);
    return {};
}

/// What the table says of the command: whose posts are enough, in which state, how he has to stand to it.
template <class Command> Guard permits(const Case &c, const Command &ask)
{
    constexpr Permission line = permissionFor<CompartmentCommand, Command>(kCompartmentActs);
    static_assert(line.on == On::New || line.on == On::Record);
    if (const auto no = admits(line.by, c.actor))
        return no;
    if (const auto no = isThere(c.compartment, line.on))
        return no;
    return stands<line.tie>(c, ask);
}

} // namespace

Guard keyholderGuard(const Registry &registry, const OfficerId &officer, Instant now)
{
    const Actor actor = registry.actor(officer, now);
    const QString name = nameOf(registry, officer);
    if (actor.id.isNull())
        return Refusal{RefusalCode::OfficerUnknown, {}};
    if (actor.suspended)
        return Refusal{RefusalCode::MemberSuspended, {name}};
    if (const auto post = caretaking(actor.posts))
        return Refusal{RefusalCode::PostHoldsNoKeys, {name, keyOf(*post)}};
    return {};
}

Guard insideGuard(const Compartment &compartment, const Actor &actor)
{
    if (const auto no = admits(By::Officers, actor))
        return no;
    if (const auto no = isThere(compartment, On::Record))
        return no;
    return isMember(compartment, actor);
}

Guard headsLegal(const Actor &actor)
{
    if (actor.division != Division::Legal || !actor.holds(Post::DivisionHead))
        return Refusal{RefusalCode::HeadOfLegalOnly, {}};
    return {};
}

IncidentId incidentOf(const CompartmentCommand &command)
{
    if (const auto *seal = std::get_if<SealEntry>(&command))
        return seal->incident;
    if (const auto *open = std::get_if<OpenEntry>(&command))
        return open->entry.incident;
    if (const auto *waive = std::get_if<WaivePrivilege>(&command))
        return waive->entry ? waive->entry->incident : IncidentId();
    if (const auto *release = std::get_if<ReleaseEntry>(&command))
        return release->entry.incident;
    return {};
}

Outcome<CompartmentDecision> decide(const Compartment &compartment, const CompartmentCommand &command,
                                    const CompartmentFacts &around, const Actor &actor)
{
    const Case c{compartment, around, actor};
    return std::visit(
        [&](const auto &one) -> Decided {
            if (const auto no = permits(c, one))
                return tl::unexpected(*no);
            return decideOne(c, one);
        },
        command);
}

} // namespace ringi
