// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/measurecommands.h"

#include <algorithm>

namespace ringi {

namespace {

struct Case
{
    const Measure &measure;
    const Incident &incident;
    const Actor &actor;
    const Circumstances &now;
};

using Decided = Outcome<MeasureEvents>;

Guard contentGuard(const MeasureContent &content, Instant now)
{
    if (content.subject.trimmed().isEmpty())
        return Refusal{RefusalCode::SubjectMissing, {}};
    if (content.subject.size() > kTitleLimit)
        return Refusal{RefusalCode::TitleTooLong, {QString::number(kTitleLimit)}};
    if (content.text.trimmed().isEmpty())
        return Refusal{RefusalCode::TextMissing, {}};
    if (content.text.size() > kTextLimit)
        return Refusal{RefusalCode::TextTooLong, {QStringLiteral("text"), QString::number(kTextLimit)}};
    if (content.validUntil && *content.validUntil <= now)
        return Refusal{RefusalCode::ValidityInPast, {}};
    return {};
}

Guard onRecord(const Case &c)
{
    if (const auto no = mayAct(c.actor))
        return no;
    if (!c.measure.exists())
        return Refusal{RefusalCode::MeasureUnknown, {}};
    return {};
}

Guard ofDraftersDivision(const Case &c)
{
    if (const auto no = onRecord(c))
        return no;
    if (c.actor.division != c.measure.division)
        return Refusal{RefusalCode::NotTheDraftersDivision, {keyOf(c.measure.division)}};
    return {};
}

bool isDecided(MeasureState state)
{
    return state == MeasureState::Approved || state == MeasureState::Rejected || state == MeasureState::Withdrawn;
}

Guard undecided(const Case &c)
{
    if (isDecided(c.measure.state))
        return Refusal{RefusalCode::Decided, {keyOf(c.measure.state)}};
    return {};
}

Decided decideOne(const Case &c, const DraftMeasure &draft)
{
    if (const auto no = mayAct(c.actor))
        return tl::unexpected(*no);
    if (c.measure.exists())
        return refuse(RefusalCode::MeasureExists);
    if (!c.incident.exists())
        return refuse(RefusalCode::IncidentUnknown);
    if (isOver(c.incident.phase))
        return refuse(RefusalCode::IncidentOver, {keyOf(c.incident.phase)});
    if (const auto no = contentGuard(draft.content, c.now.now))
        return tl::unexpected(*no);
    return MeasureEvents{MeasureDrafted{c.now.number, draft.incident, draft.kind, c.actor.division, draft.content}};
}

Decided decideOne(const Case &c, const ReviseMeasure &revise)
{
    if (const auto no = ofDraftersDivision(c))
        return tl::unexpected(*no);
    if (const auto no = undecided(c))
        return tl::unexpected(*no);
    if (const auto no = contentGuard(revise.content, c.now.now))
        return tl::unexpected(*no);
    if (revise.basedOn != c.measure.textVersion())
        return refuse(RefusalCode::RevisedMeanwhile);
    if (revise.content == c.measure.content())
        return refuse(RefusalCode::NothingChanged);
    return MeasureEvents{MeasureRevised{revise.content}};
}

/// A returned text may go round again as it is; its stamps are void all the same.
Decided decideOne(const Case &c, const SubmitMeasure &)
{
    if (const auto no = ofDraftersDivision(c))
        return tl::unexpected(*no);
    if (c.measure.state != MeasureState::Draft && c.measure.state != MeasureState::Returned)
        return refuse(RefusalCode::NotADraft, {keyOf(c.measure.state)});
    if (const auto no = contentGuard(c.measure.content(), c.now.now))
        return tl::unexpected(*no);
    const int version = c.measure.textVersion();
    return MeasureEvents{MeasureSubmitted{version, contentHash(c.measure.id, version, c.measure.content())}};
}

Guard gateIsOpen(const Case &c, const Gate *gate)
{
    if (!gate)
        return Refusal{RefusalCode::GateUnknown, {}};
    if (c.measure.stampAt(QString(gate->key)))
        return Refusal{RefusalCode::GateSigned, {gate->key}};
    if (!gate->needs.isEmpty() && !c.measure.stampAt(QString(gate->needs)))
        return Refusal{RefusalCode::GateNotOpen, {gate->needs}};
    return {};
}

Guard gateIsTheirs(const Actor &actor, const Gate &gate)
{
    if (actor.division != gate.division)
        return Refusal{RefusalCode::WrongDivisionForGate, {keyOf(gate.division)}};
    if (std::ranges::none_of(gate.posts, [&](Post post) { return actor.holds(post); }))
        return Refusal{RefusalCode::WrongPostForGate, {keyOf(gate.posts.front())}};
    return {};
}

/// Separation of duties. Drafter and last editor judge nothing of their own; one person fills one gate, so that legal
/// and operations are different persons and a decision takes at least two.
Guard dutiesAreApart(const Measure &measure, const OfficerId &signer)
{
    if (measure.drafter() == signer)
        return Refusal{RefusalCode::DrafterCannotSign, {}};
    if (measure.lastEditor() == signer)
        return Refusal{RefusalCode::EditorCannotSign, {}};
    const auto theirs = [&](const SheetStamp &s) { return !s.isVoid && s.signedBy.by == signer; };
    if (std::ranges::any_of(measure.stamps, theirs))
        return Refusal{RefusalCode::SignedAnotherGate, {}};
    return {};
}

bool areNamed(const QStringList &conditions)
{
    return !conditions.isEmpty()
        && std::ranges::none_of(conditions, [](const QString &condition) { return condition.trimmed().isEmpty(); });
}

Guard isReasoned(const SignGate &sign)
{
    if (sign.verdict == Verdict::ApproveWithConditions && !areNamed(sign.conditions))
        return Refusal{RefusalCode::ConditionsMissing, {}};
    if (sign.verdict != Verdict::Approve && sign.reason.trimmed().isEmpty())
        return Refusal{RefusalCode::ReasonMissing, {}};
    return {};
}

std::optional<MeasureState> resultOf(const Gate &gate, Verdict verdict)
{
    if (verdict == Verdict::Return)
        return MeasureState::Returned;
    if (verdict == Verdict::Reject)
        return MeasureState::Rejected;
    if (gate.kind == GateKind::Decide)
        return MeasureState::Approved;
    return {};
}

Decided decideOne(const Case &c, const SignGate &sign)
{
    if (const auto no = onRecord(c))
        return tl::unexpected(*no);
    if (c.measure.state != MeasureState::Circulating)
        return refuse(RefusalCode::NotCirculating, {keyOf(c.measure.state)});
    const Gate *gate = gateOf(c.measure.kind, sign.gate);
    if (const auto no = gateIsOpen(c, gate))
        return tl::unexpected(*no);
    if (const auto no = gateIsTheirs(c.actor, *gate))
        return tl::unexpected(*no);
    if (const auto no = dutiesAreApart(c.measure, c.actor.id))
        return tl::unexpected(*no);
    const int version = c.measure.textVersion();
    if (sign.contentHash != contentHash(c.measure.id, version, c.measure.content()))
        return refuse(RefusalCode::ContentChanged, {QString::number(version)});
    if (const auto no = isReasoned(sign))
        return tl::unexpected(*no);

    MeasureEvents events{GateSigned{sign.gate, c.actor.division, sign.verdict, sign.reason.trimmed(), sign.conditions,
                                    version, sign.contentHash}};
    if (const auto result = resultOf(*gate, sign.verdict))
        events.append(MeasureDecided{*result});
    return events;
}

Decided decideOne(const Case &c, const WithdrawMeasure &withdraw)
{
    if (const auto no = ofDraftersDivision(c))
        return tl::unexpected(*no);
    if (const auto no = undecided(c))
        return tl::unexpected(*no);
    if (withdraw.reason.trimmed().isEmpty())
        return refuse(RefusalCode::ReasonMissing);
    return MeasureEvents{MeasureWithdrawn{withdraw.reason.trimmed()}};
}

} // namespace

Decided decide(const Measure &measure, const MeasureCommand &command, const Incident &incident, const Actor &actor,
               const Circumstances &now)
{
    const Case c{measure, incident, actor, now};
    return std::visit([&](const auto &one) { return decideOne(c, one); }, command);
}

} // namespace ringi
