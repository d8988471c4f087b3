// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of who belongs to the headquarters: enrolment, posts with their terms, suspension and keys. Suspension is
// urgent and one person's act; everything else takes two as soon as there have been two administrators.
#include "domain/ordinal.h"
#include "domain/registryrules.h"

#include <algorithm>

namespace ringi {

namespace {

bool administers(const Officer &officer, Instant now)
{
    return !officer.suspended && officer.appointment().holds(Post::Administrator, now);
}

int administratorsAt(const Registry &registry, Instant at)
{
    return int(std::ranges::count_if(registry.officers, [&](const Officer &one) { return administers(one, at); }));
}

/// Terms are of posts the officer is given, one for each, and not over before they begin.
Guard soundAppointment(const Appointment &appointment, Instant now)
{
    if (appointment.posts.isEmpty())
        return Refusal{RefusalCode::PostMissing, {}};
    for (const PostTerm &term : appointment.terms) {
        const bool isBackwards = term.until && (*term.until <= now || (term.from && *term.until <= *term.from));
        const auto same = std::ranges::count(appointment.terms, term.post, &PostTerm::post);
        if (isBackwards || same > 1 || !appointment.posts.contains(term.post))
            return Refusal{RefusalCode::TermInvalid, {keyOf(term.post)}};
    }
    return {};
}

Guard isKnown(const Registry &registry, const OfficerId &officer)
{
    if (!registry.officers.contains(officer))
        return Refusal{RefusalCode::OfficerUnknown, {}};
    return {};
}

/// Somebody administers without an end, whatever happens to this officer.
Guard staysAdministered(const Registry &registry, const OfficerId &officer, const Appointment &after, Instant now)
{
    if (!administers(registry.officers.value(officer), now))
        return {};
    const auto lasts = [&](const Appointment &one) {
        return one.holds(Post::Administrator, now) && !one.termOf(Post::Administrator).until;
    };
    const auto another = [&](const Officer &one) {
        return one.id != officer && !one.suspended && lasts(one.appointment());
    };
    if (lasts(after) || std::ranges::any_of(registry.officers, another))
        return {};
    return Refusal{RefusalCode::LastAdministrator, {}};
}

bool isSameKind(const ProposedChange &one, const ProposedChange &other)
{
    return one.index() == other.index();
}

Guard nothingWaits(const Registry &registry, const ProposedChange &what, const OfficerId &officer)
{
    const auto collides = [&](const Proposal &one) {
        return one.waits() && one.officer() == officer && isSameKind(one.what, what);
    };
    if (std::ranges::any_of(registry.proposals, collides))
        return Refusal{RefusalCode::ProposalPending, {}};
    return {};
}

bool isNameProposed(const Registry &registry, const QString &name)
{
    return std::ranges::any_of(registry.proposals, [&](const Proposal &one) {
        const auto *enrolment = std::get_if<OfficerEnrolled>(&one.what);
        return one.waits() && enrolment && enrolment->name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

// Whether the change itself can be made: asked when it is proposed and again when it is confirmed.

Guard feasible(const RegistryCase &c, const OfficerEnrolled &officer)
{
    return enrollable(c.registry, officer, c.now);
}

Guard feasible(const RegistryCase &c, const OfficerAppointed &appointed)
{
    if (const auto no = isKnown(c.registry, appointed.officer))
        return no;
    if (const auto no = soundAppointment(appointed.appointment(), c.now))
        return no;
    if (c.registry.officers.value(appointed.officer).appointment() == appointed.appointment())
        return Refusal{RefusalCode::NothingChanged, {}};
    return staysAdministered(c.registry, appointed.officer, appointed.appointment(), c.now);
}

Guard feasible(const RegistryCase &c, const OfficerReinstated &reinstated)
{
    if (const auto no = isKnown(c.registry, reinstated.officer))
        return no;
    if (!c.registry.officers.value(reinstated.officer).suspended)
        return Refusal{RefusalCode::NotSuspended, {}};
    return {};
}

Guard feasible(const RegistryCase &c, const OfficerKeyReplaced &key)
{
    if (const auto no = isKnown(c.registry, key.officer))
        return no;
    if (c.registry.officers.value(key.officer).publicKey == key.publicKey)
        return Refusal{RefusalCode::NothingChanged, {}};
    if (key.reason.trimmed().isEmpty())
        return Refusal{RefusalCode::ReasonMissing, {}};
    return {};
}

template <class Proposed, class Change> RegistryDecided doneOrProposed(const RegistryCase &c, const Change &change)
{
    if (const auto no = feasible(c, change))
        return tl::unexpected(*no);
    if (!takesTwo(c.registry, c.now))
        return RegistryEvents{change};
    if (const auto no = nothingWaits(c.registry, change, change.officer))
        return tl::unexpected(*no);
    return RegistryEvents{Proposed{change}};
}

/// Another administrator; a director where there is none but the one who proposed and the one it is about.
Guard mayBeSecond(const RegistryCase &c, const Proposal &proposal)
{
    const auto isFree = [&](const OfficerId &one) { return one != proposal.proposed.by && one != proposal.officer(); };
    const auto couldConfirm = [&](const Officer &one) { return isFree(one.id) && administers(one, c.now); };
    const bool isLone = std::ranges::none_of(c.registry.officers, couldConfirm);
    if (!c.actor.holds(Post::Administrator) && !(isLone && c.actor.holds(Post::Director)))
        return Refusal{RefusalCode::AdministratorOnly, {}};
    if (c.actor.id == proposal.officer())
        return Refusal{RefusalCode::OwnAppointment, {}};
    if (c.actor.id == proposal.proposed.by)
        return Refusal{RefusalCode::SecondPersonNeeded, {}};
    return {};
}

Outcome<Proposal> waiting(const Registry &registry, int ordinal)
{
    if (!hasOrdinal(registry.proposals, ordinal) || !registry.proposals[ordinal - 1].waits())
        return refuse(RefusalCode::ProposalUnknown);
    return registry.proposals[ordinal - 1];
}

Grant grantOf(const Registry &registry, std::optional<int> proposal, const Stamped &stamp)
{
    if (!proposal || !hasOrdinal(registry.proposals, *proposal))
        return {stamp, {}, registry.version + 1};
    return {stamp, registry.proposals[*proposal - 1].proposed, registry.version + 1};
}

void settle(Registry &registry, std::optional<int> proposal, ProposalState state, const Stamped &stamp)
{
    if (!proposal || !hasOrdinal(registry.proposals, *proposal))
        return;
    registry.proposals[*proposal - 1].state = state;
    registry.proposals[*proposal - 1].ended = stamp;
}

/// Terms that begin later can bring about the second administrator without any further event.
void noteAdministrators(Registry &registry, Instant at)
{
    if (registry.twoSince && *registry.twoSince <= at)
        return;
    QList<Instant> moments{at};
    for (const Officer &one : std::as_const(registry.officers)) {
        const auto from = one.appointment().termOf(Post::Administrator).from;
        if (from && *from > at)
            moments.append(*from);
    }
    std::ranges::sort(moments);
    const auto first = std::ranges::find_if(moments, [&](Instant one) { return administratorsAt(registry, one) > 1; });
    registry.twoSince = first == moments.end() ? std::nullopt : std::optional(*first);
}

} // namespace

OfficerId Proposal::officer() const
{
    return std::visit([](const auto &change) { return change.officer; }, what);
}

OfficerId restingPlace(const QByteArray &publicKey)
{
    return OfficerId::fromBytes(publicKey.left(16));
}

bool takesTwo(const Registry &registry, Instant now)
{
    return (registry.twoSince && *registry.twoSince <= now) || administratorsAt(registry, now) > 1;
}

Guard enrollable(const Registry &registry, const OfficerEnrolled &officer, Instant now)
{
    if (officer.name.trimmed().isEmpty())
        return Refusal{RefusalCode::OfficerNameMissing, {}};
    if (const auto no = soundAppointment(officer.appointment(), now))
        return no;
    if (registry.named(officer.name))
        return Refusal{RefusalCode::OfficerNameTaken, {officer.name}};
    // Under another name, an officer's key would be replaced and his signatures with it.
    if (const auto known = registry.officers.constFind(officer.officer); known != registry.officers.constEnd())
        return Refusal{RefusalCode::OfficerNameTaken, {known->name}};
    return {};
}

OfficerEnrolled tidied(OfficerEnrolled officer)
{
    officer.name = officer.name.simplified();
    officer.proposal.reset();
    return officer;
}

Guard isSecond(const RegistryCase &c, const ConfirmProposal &ask)
{
    const auto proposal = waiting(c.registry, ask.proposal);
    return proposal ? mayBeSecond(c, *proposal) : Guard();
}

Guard aboutThemselves(const RegistryCase &c, const AppointOfficer &ask)
{
    if (ask.officer == c.actor.id)
        return Refusal{RefusalCode::OwnAppointment, {}};
    return {};
}

Guard aboutThemselves(const RegistryCase &c, const SuspendOfficer &ask)
{
    if (ask.officer == c.actor.id)
        return Refusal{RefusalCode::SelfSuspension, {}};
    return {};
}

RegistryDecided decideOne(const RegistryCase &c, const EnrolOfficer &enrol)
{
    if (const auto no = enrollable(c.registry, enrol.officer, c.now))
        return tl::unexpected(*no);
    const OfficerEnrolled officer = tidied(enrol.officer);
    if (isNameProposed(c.registry, officer.name))
        return refuse(RefusalCode::OfficerNameTaken, {officer.name});
    return doneOrProposed<EnrolmentProposed>(c, officer);
}

RegistryDecided decideOne(const RegistryCase &c, const AppointOfficer &ask)
{
    return doneOrProposed<AppointmentProposed>(c, OfficerAppointed{ask.officer, ask.division, ask.posts, ask.terms});
}

RegistryDecided decideOne(const RegistryCase &c, const SuspendOfficer &suspend)
{
    if (const auto no = isKnown(c.registry, suspend.officer))
        return tl::unexpected(*no);
    if (c.registry.officers.value(suspend.officer).suspended)
        return refuse(RefusalCode::AlreadySuspended);
    if (const auto no = staysAdministered(c.registry, suspend.officer, {}, c.now))
        return tl::unexpected(*no);
    if (suspend.reason.trimmed().isEmpty())
        return refuse(RefusalCode::ReasonMissing);
    return RegistryEvents{OfficerSuspended{suspend.officer, suspend.reason}};
}

RegistryDecided decideOne(const RegistryCase &c, const ReinstateOfficer &reinstate)
{
    return doneOrProposed<ReinstatementProposed>(c, OfficerReinstated{reinstate.officer});
}

RegistryDecided decideOne(const RegistryCase &c, const ReplaceKey &ask)
{
    return doneOrProposed<KeyProposed>(c, OfficerKeyReplaced{ask.officer, ask.publicKey, ask.reason.trimmed()});
}

RegistryDecided decideOne(const RegistryCase &c, const ConfirmProposal &confirm)
{
    const auto proposal = waiting(c.registry, confirm.proposal);
    if (!proposal)
        return tl::unexpected(proposal.error());
    const Officer proposer = c.registry.officers.value(proposal->proposed.by);
    if (!administers(proposer, c.now))
        return refuse(RefusalCode::ProposerNotInForce, {proposer.name});
    return std::visit(
        [&](auto change) -> RegistryDecided {
            if (const auto no = feasible(c, change))
                return tl::unexpected(*no);
            change.proposal = confirm.proposal;
            return RegistryEvents{change};
        },
        proposal->what);
}

/// By whoever might have confirmed it, or by the one who proposed it.
RegistryDecided decideOne(const RegistryCase &c, const DropProposal &drop)
{
    const auto proposal = waiting(c.registry, drop.proposal);
    if (!proposal)
        return tl::unexpected(proposal.error());
    const auto no = mayBeSecond(c, *proposal);
    if (no && no->code == RefusalCode::AdministratorOnly)
        return tl::unexpected(*no);
    if (drop.reason.trimmed().isEmpty())
        return refuse(RefusalCode::ReasonMissing);
    return RegistryEvents{ProposalDropped{drop.proposal, drop.reason.trimmed()}};
}

void fold(Registry &registry, const OfficerEnrolled &event, const Stamped &stamp)
{
    registry.officers.insert(event.officer,
                             {event.officer, event.name, event.division, event.posts, event.publicKey, false, stamp.at,
                              event.terms, grantOf(registry, event.proposal, stamp)});
    settle(registry, event.proposal, ProposalState::Confirmed, stamp);
    noteAdministrators(registry, stamp.at);
}

void fold(Registry &registry, const OfficerAppointed &event, const Stamped &stamp)
{
    Officer &officer = registry.officers[event.officer];
    officer.division = event.division;
    officer.posts = event.posts;
    officer.terms = event.terms;
    officer.appointed = grantOf(registry, event.proposal, stamp);
    settle(registry, event.proposal, ProposalState::Confirmed, stamp);
    noteAdministrators(registry, stamp.at);
}

void fold(Registry &registry, const OfficerSuspended &event, const Stamped &stamp)
{
    registry.officers[event.officer].suspended = true;
    noteAdministrators(registry, stamp.at);
}

void fold(Registry &registry, const OfficerReinstated &event, const Stamped &stamp)
{
    registry.officers[event.officer].suspended = false;
    settle(registry, event.proposal, ProposalState::Confirmed, stamp);
    noteAdministrators(registry, stamp.at);
}

void fold(Registry &registry, const OfficerKeyReplaced &event, const Stamped &stamp)
{
    Officer &officer = registry.officers[event.officer];
    officer.formerKeys.append(officer.publicKey);
    officer.publicKey = event.publicKey;
    settle(registry, event.proposal, ProposalState::Confirmed, stamp);
}

void fold(Registry &registry, const EnrolmentProposed &event, const Stamped &stamp)
{
    registry.proposals.append({event.what, stamp});
}

void fold(Registry &registry, const AppointmentProposed &event, const Stamped &stamp)
{
    registry.proposals.append({event.what, stamp});
}

void fold(Registry &registry, const ReinstatementProposed &event, const Stamped &stamp)
{
    registry.proposals.append({event.what, stamp});
}

void fold(Registry &registry, const KeyProposed &event, const Stamped &stamp)
{
    registry.proposals.append({event.what, stamp});
}

void fold(Registry &registry, const ProposalDropped &event, const Stamped &stamp)
{
    settle(registry, event.proposal, ProposalState::Dropped, stamp);
}

} // namespace ringi
