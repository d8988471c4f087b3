// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of drafting, revising, submitting and withdrawing.
#include "domain/measurerules.h"

#include <algorithm>

namespace ringi {

Guard onRecord(const MeasureCase &c)
{
    if (const auto no = mayAct(c.actor))
        return no;
    if (!c.measure.exists())
        return Refusal{RefusalCode::MeasureUnknown, {}};
    if (c.measure.erased)
        return Refusal{RefusalCode::RecordErased, {c.measure.erased->measureNumber}};
    return {};
}

Guard ofDraftersDivision(const MeasureCase &c)
{
    if (const auto no = onRecord(c))
        return no;
    if (c.actor.division != c.measure.division)
        return Refusal{RefusalCode::NotTheDraftersDivision, {keyOf(c.measure.division)}};
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
    if (const auto no = mayAct(c.actor))
        return tl::unexpected(*no);
    if (c.measure.exists())
        return refuse(RefusalCode::MeasureExists);
    if (!c.incident.exists())
        return refuse(RefusalCode::IncidentUnknown);
    if (isOver(c.incident.phase))
        return refuse(RefusalCode::IncidentOver, {keyOf(c.incident.phase)});
    if (const auto no = mayDraft(c.registry, draft.kind, c.actor.division))
        return tl::unexpected(*no);
    if (const auto no = draftGuard(draft.content, c.now.now))
        return tl::unexpected(*no);
    return MeasureEvents{MeasureDrafted{c.now.number, draft.incident, draft.kind, c.actor.division, draft.content}};
}

MeasureDecision decideOne(const MeasureCase &c, const ReviseMeasure &revise)
{
    if (const auto no = ofDraftersDivision(c))
        return tl::unexpected(*no);
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
    if (const auto no = ofDraftersDivision(c))
        return tl::unexpected(*no);
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
    if (const auto no = ofDraftersDivision(c))
        return tl::unexpected(*no);
    if (const auto no = undecided(c))
        return tl::unexpected(*no);
    if (const auto no = isReasoned(withdraw.reason))
        return tl::unexpected(*no);
    return MeasureEvents{MeasureWithdrawn{withdraw.reason.trimmed()}};
}

MeasureDecision decide(const Measure &measure, const MeasureCommand &command, const Incident &incident,
                       const Registry &registry, const Actor &actor, const Circumstances &now)
{
    const MeasureCase c{measure, incident, registry, actor, now};
    return std::visit([&](const auto &one) { return decideOne(c, one); }, command);
}

} // namespace ringi
