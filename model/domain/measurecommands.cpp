// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of drafting, revising, submitting and withdrawing.
#include "domain/measurerules.h"
#include "domain/permissions.h"

#include <algorithm>

namespace ringi {

Guard ofLegal(const Actor &actor)
{
    if (actor.division != Division::Legal || actor.holds(Post::Program))
        return Refusal{RefusalCode::ChecklistNotYours, {}};
    return {};
}

Guard isPerson(const Actor &actor)
{
    if (actor.holds(Post::Program))
        return Refusal{RefusalCode::PersonNeeded, {}};
    return {};
}

Guard isReasoned(const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Refusal{RefusalCode::ReasonMissing, {}};
    return {};
}

namespace {

bool isDecided(MeasureState state)
{
    return state != MeasureState::Draft && state != MeasureState::Circulating && state != MeasureState::Returned;
}

Guard undecided(const MeasureCase &c)
{
    if (isDecided(c.measure.state))
        return Refusal{RefusalCode::Decided, {keyOf(c.measure.state)}};
    return {};
}

/// A store without a published route lets a draft be written; it cannot circulate yet.
Guard mayDraft(const Registry &registry, MeasureKind kind, Division division)
{
    const Route *route = registry.rulebook.current(kind);
    if (!route || route->drafters.isEmpty() || route->drafters.contains(division))
        return {};
    return Refusal{RefusalCode::NotForThisDivision, {keyOf(kind), keyOf(route->drafters.first())}};
}

} // namespace

MeasureDecision decideOne(const MeasureCase &c, const DraftMeasure &draft)
{
    if (!c.incident.exists() || !mayRead(c.incident.circle, c.actor))
        return refuse(RefusalCode::IncidentUnknown);
    if (isOver(c.incident.phase))
        return refuse(RefusalCode::IncidentOver, {keyOf(c.incident.phase)});
    if (const auto no = draftGuard(draft.content, c.now.now))
        return tl::unexpected(*no);
    return MeasureEvents{MeasureDrafted{c.now.number, draft.incident, draft.kind, c.actor.division, draft.content}};
}

MeasureDecision decideOne(const MeasureCase &c, const ReviseMeasure &revise)
{
    if (const auto no = undecided(c))
        return tl::unexpected(*no);
    if (const auto no = draftGuard(revise.content, c.now.now))
        return tl::unexpected(*no);
    if (revise.basedOn != c.measure.textVersion())
        return refuse(RefusalCode::RevisedMeanwhile);
    if (revise.content == c.measure.content())
        return refuse(RefusalCode::NothingChanged);
    return MeasureEvents{MeasureRevised{revise.content}};
}

/// A returned text may go round again as it is; its stamps are void all the same.
MeasureDecision decideOne(const MeasureCase &c, const SubmitMeasure &submit)
{
    const Measure &measure = c.measure;
    if (measure.state != MeasureState::Draft && measure.state != MeasureState::Returned)
        return refuse(RefusalCode::NotADraft, {keyOf(measure.state)});
    if (const auto no = contentGuard(measure.kind, measure.content(), c.now.now))
        return tl::unexpected(*no);
    const Route *route = c.registry.rulebook.current(measure.kind);
    if (!route)
        return refuse(RefusalCode::RouteMissing, {keyOf(measure.kind)});
    if (const auto no = mayDraft(c.registry, measure.kind, measure.division))
        return tl::unexpected(*no);
    const QString urgency = submit.urgency.trimmed();
    const MeasureFacts facts = factsOf(measure.content(), c.incident, !urgency.isEmpty());
    const int version = measure.textVersion();
    return MeasureEvents{MeasureSubmitted{version, contentHash(measure.id, version, measure.content()),
                                          sheetFor(*route, facts, urgency)}};
}

MeasureDecision decideOne(const MeasureCase &c, const WithdrawMeasure &withdraw)
{
    if (const auto no = undecided(c))
        return tl::unexpected(*no);
    if (const auto no = isReasoned(withdraw.reason))
        return tl::unexpected(*no);
    return MeasureEvents{MeasureWithdrawn{withdraw.reason.trimmed()}};
}

namespace {

Guard isThere(const MeasureCase &c, On on)
{
    if (on == On::New)
        return c.measure.exists() ? Guard(Refusal{RefusalCode::MeasureExists, {}}) : Guard();
    if (!c.measure.exists() || !mayRead(c.incident.circle, c.actor))
        return Refusal{RefusalCode::MeasureUnknown, {}};
    if (c.measure.erased)
        return Refusal{RefusalCode::RecordErased, {c.measure.erased->measureNumber}};
    if (on == On::InForce)
        return isInForce(c);
    if (on == On::CarriedOut && c.measure.state != MeasureState::CarriedOut)
        return Refusal{RefusalCode::NotCarriedOut, {keyOf(c.measure.state)}};
    return {};
}

Guard ofDraftersDivision(const MeasureCase &c)
{
    if (c.actor.division != c.measure.division)
        return Refusal{RefusalCode::NotTheDraftersDivision, {keyOf(c.measure.division)}};
    return {};
}

Guard ofExecutors(const MeasureCase &c)
{
    return c.actor.division == Division::Operations ? Guard() : ofDraftersDivision(c);
}

/// What somebody did is weighed by somebody else, and by a person.
Guard uninvolved(const MeasureCase &c)
{
    if (const auto no = isPerson(c.actor))
        return no;
    if (c.measure.tookPart(c.actor.id))
        return Refusal{RefusalCode::TookPart, {}};
    return {};
}

/// How a gate asks for its signer, and for whom a deputy signed, their commands find out: the answer says more than yes
/// or no. A standing that a measure does not know does not compile.
template <Tie tie, class Command> Guard stands(const MeasureCase &c, const Command &ask)
{
    if constexpr (tie == Tie::RouteDrafter)
        return mayDraft(c.registry, ask.kind, c.actor.division);
    else if constexpr (tie == Tie::DraftersDivision)
        return ofDraftersDivision(c);
    else if constexpr (tie == Tie::Executor)
        return ofExecutors(c);
    else if constexpr (tie == Tie::Legal)
        return ofLegal(c.actor);
    else if constexpr (tie == Tie::DeciderOrLegal)
        return mayRevoke(c);
    else if constexpr (tie == Tie::Uninvolved)
        return uninvolved(c);
    else
        static_assert(tie == Tie::Any || tie == Tie::AtGate || tie == Tie::AbsentOfficer);
    return {};
}

/// What the table says of the command: whose posts are enough, in which state, how he has to stand to it.
template <class Command> Guard permits(const MeasureCase &c, const Command &ask)
{
    constexpr Permission line = permissionFor<MeasureCommand, Command>(kMeasureActs);
    if (const auto no = admits(line.by, c.actor))
        return no;
    if (const auto no = isThere(c, line.on))
        return no;
    return stands<line.tie>(c, ask);
}

} // namespace

MeasureDecision decide(const Measure &measure, const MeasureCommand &command, const Incident &incident,
                       const Registry &registry, const Actor &actor, const Circumstances &now)
{
    const MeasureCase c{measure, incident, registry, actor, now};
    return std::visit(
        [&](const auto &one) -> MeasureDecision {
            if (const auto no = permits(c, one))
                return tl::unexpected(*no);
            return decideOne(c, one);
        },
        command);
}

} // namespace ringi
