// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the stamp: which gate, by whom, as what, on which text, and what follows from it.
#include "domain/measurerules.h"

#include <QSet>

#include <algorithm>

namespace ringi {

Guard isImpartial(const Measure &measure, const OfficerId &officer)
{
    if (measure.drafter() == officer)
        return Refusal{RefusalCode::DrafterCannotSign, {}};
    if (measure.lastEditor() == officer)
        return Refusal{RefusalCode::EditorCannotSign, {}};
    if (std::ranges::any_of(measure.conflicts, [&](const Remark &one) { return one.made.by == officer; }))
        return Refusal{RefusalCode::ConflictStands, {}};
    return {};
}

namespace {

bool isApproval(Verdict verdict)
{
    return verdict == Verdict::Approve || verdict == Verdict::ApproveWithConditions;
}

Guard gateIsOpen(const Measure &measure, const Gate &gate)
{
    if (measure.isSettled(gate))
        return Refusal{RefusalCode::GateSigned, {gate.key}};
    if (measure.state != MeasureState::Circulating && !measure.sheet.comesLater(gate))
        return Refusal{RefusalCode::NotCirculating, {keyOf(measure.state)}};
    for (const QString &need : measure.sheet.needsOf(gate)) {
        if (!measure.isPassed(*measure.sheet.gate(need)))
            return Refusal{RefusalCode::GateNotOpen, {need}};
    }
    if (!measure.isOpen(gate))
        return Refusal{RefusalCode::NotCirculating, {keyOf(measure.state)}};
    return {};
}

/// One person fills one gate, so that legal and operations are different persons. Who only held may come back.
Guard fillsOneGate(const Measure &measure, const QString &gate, const OfficerId &officer)
{
    const auto bars = [&](const SheetStamp &stamp) {
        const bool heldHere = stamp.gate == gate && stamp.verdict == Verdict::Hold;
        return !stamp.isVoid && !heldHere && (stamp.signedBy.by == officer || stamp.actingFor == officer);
    };
    if (std::ranges::any_of(measure.stamps, bars))
        return Refusal{RefusalCode::SignedAnotherGate, {}};
    return {};
}

Guard dutiesAreApart(const Measure &measure, const QString &gate, const OfficerId &officer)
{
    if (const auto no = isImpartial(measure, officer))
        return no;
    return fillsOneGate(measure, gate, officer);
}

/// A deputy is bound by his own hands and by those of the officer he stands for.
Guard dutiesAreApart(const MeasureCase &c, const SignGate &sign)
{
    if (const auto no = dutiesAreApart(c.measure, sign.gate, c.actor.id))
        return no;
    return sign.actingFor ? dutiesAreApart(c.measure, sign.gate, *sign.actingFor) : Guard{};
}

bool areNamed(const QStringList &conditions)
{
    return !conditions.isEmpty()
        && std::ranges::none_of(conditions, [](const QString &condition) { return condition.trimmed().isEmpty(); });
}

Guard isComplete(const SignGate &sign, const Gate &gate)
{
    if (sign.verdict == Verdict::ApproveWithConditions && !areNamed(sign.conditions))
        return Refusal{RefusalCode::ConditionsMissing, {}};
    if (sign.verdict != Verdict::ApproveWithConditions && !sign.conditions.isEmpty())
        return Refusal{RefusalCode::ConditionsNotAsked, {}};
    if (gate.kind == GateKind::ExternalConsent && sign.document.trimmed().isEmpty())
        return Refusal{RefusalCode::DocumentMissing, {gate.key}};
    const bool speaksForItself = sign.verdict == Verdict::Approve || sign.verdict == Verdict::Seen;
    return speaksForItself ? Guard{} : isReasoned(sign.reason);
}

Guard fitsGate(const Measure &measure, const SignGate &sign, const Gate &gate)
{
    const bool returnsTooLate = sign.verdict == Verdict::Return && measure.state != MeasureState::Circulating;
    if (!fits(sign.verdict, gate.kind) || returnsTooLate)
        return Refusal{RefusalCode::VerdictNotForGate, {keyOf(sign.verdict), keyOf(gate.kind)}};
    return {};
}

/// Legal clears a text only when every mandatory question has its answer.
Guard checklistIsAnswered(const Measure &measure, const SignGate &sign, const Gate &gate)
{
    if (!isLegalReview(gate) || !isApproval(sign.verdict))
        return {};
    const auto open = measure.openItems();
    if (!open.isEmpty())
        return Refusal{RefusalCode::ChecklistIncomplete, {QString::number(open.size()), open.first()}};
    return {};
}

/// A decision is the work of at least two persons of two divisions, the drafter among them.
Guard twoDivisionsAgree(const MeasureCase &c)
{
    QSet<Division> divisions{c.measure.division, c.actor.division};
    for (const SheetStamp &stamp : c.measure.stamps) {
        if (!stamp.isVoid && isApproval(stamp.verdict))
            divisions.insert(stamp.division);
    }
    if (divisions.size() < 2)
        return Refusal{RefusalCode::TwoDivisionsNeeded, {keyOf(c.measure.division)}};
    return {};
}

Guard isInTime(const MeasureCase &c, const SignGate &sign)
{
    const auto limit = statedEnd(c.measure.content());
    if (limit && *limit <= c.now.now)
        return Refusal{RefusalCode::ValidityInPast, {}};
    if (sign.validUntil && (*sign.validUntil <= c.now.now || (limit && *sign.validUntil > *limit)))
        return Refusal{RefusalCode::PeriodInvalid, {}};
    return {};
}

Guard mayBeDecided(const MeasureCase &c, const SignGate &sign, const Gate &gate)
{
    if (gate.kind != GateKind::Decide || !isApproval(sign.verdict))
        return {};
    if (const auto no = twoDivisionsAgree(c))
        return no;
    return isInTime(c, sign);
}

Guard onThisText(const Measure &measure, const SignGate &sign)
{
    const int version = measure.textVersion();
    if (sign.contentHash != contentHash(measure.id, version, measure.content()))
        return Refusal{RefusalCode::ContentChanged, {QString::number(version)}};
    return {};
}

/// Everything but who signs.
Guard mayBePut(const MeasureCase &c, const SignGate &sign, const Gate &gate)
{
    if (const auto no = dutiesAreApart(c, sign))
        return no;
    if (const auto no = onThisText(c.measure, sign))
        return no;
    if (const auto no = isComplete(sign, gate))
        return no;
    if (const auto no = checklistIsAnswered(c.measure, sign, gate))
        return no;
    return mayBeDecided(c, sign, gate);
}

GateSigned stampOf(const MeasureCase &c, const SignGate &sign, const Mandate &mandate)
{
    return {sign.gate,
            c.actor.division,
            sign.verdict,
            sign.reason.trimmed(),
            sign.conditions,
            c.measure.textVersion(),
            sign.contentHash,
            c.measure.sheet.routeVersion,
            mandate.capacity,
            mandate.actingFor,
            sign.document.trimmed(),
            sign.dissent.trimmed(),
            sign.validUntil};
}

/// Whether the sheet is decided once this stamp is on it.
bool completesDecision(const MeasureCase &c, const GateSigned &stamp)
{
    Measure after = c.measure;
    evolve(after, stamp, {c.actor.id, c.now.now});
    return after.isApproved();
}

void narrow(std::optional<Instant> &end, const std::optional<Instant> &other)
{
    if (other && (!end || *other < *end))
        end = other;
}

/// The nearest end that the document or any decider set.
std::optional<Instant> validityOf(const Measure &measure, const GateSigned &last)
{
    auto end = statedEnd(measure.content());
    narrow(end, last.validUntil);
    for (const QString &decision : measure.sheet.decisions()) {
        for (const SheetStamp &stamp : measure.stampsAt(decision))
            narrow(end, isApproval(stamp.verdict) ? stamp.validUntil : std::nullopt);
    }
    return end;
}

/// What the stamp brings about besides itself.
std::optional<MeasureEvent> consequence(const MeasureCase &c, const SignGate &sign, const Gate &gate,
                                        const GateSigned &stamp)
{
    const bool circulates = c.measure.state == MeasureState::Circulating;
    if (circulates && sign.verdict == Verdict::Return)
        return MeasureDecided{MeasureState::Returned, {}};
    if (circulates && sign.verdict == Verdict::Reject)
        return MeasureDecided{MeasureState::Rejected, {}};
    if (c.measure.state == MeasureState::Approved && sign.verdict == Verdict::Reject)
        return MeasureRevoked{stamp.reason};
    if (gate.kind != GateKind::Decide || !isApproval(sign.verdict) || !completesDecision(c, stamp))
        return {};
    return MeasureDecided{MeasureState::Approved, validityOf(c.measure, stamp)};
}

} // namespace

MeasureDecision decideOne(const MeasureCase &c, const SignGate &sign)
{
    const Gate *gate = c.measure.sheet.gate(sign.gate);
    if (const auto no = gate ? maySignAt(c.actor, *gate) : mayAct(c.actor))
        return tl::unexpected(*no);
    if (!c.measure.submitted)
        return refuse(RefusalCode::NotCirculating, {keyOf(c.measure.state)});
    if (!gate)
        return refuse(RefusalCode::GateUnknown);
    if (const auto no = gateIsOpen(c.measure, *gate))
        return tl::unexpected(*no);
    if (const auto no = fitsGate(c.measure, sign, *gate))
        return tl::unexpected(*no);
    const Matter matter = matterOf(c.measure, c.incident, c.measure.sheet.isUrgent());
    const auto mandate = mandateFor(c.actor, sign.actingFor, *gate, matter, c.registry, c.now.now);
    if (!mandate)
        return tl::unexpected(mandate.error());
    if (const auto no = mayBePut(c, sign, *gate))
        return tl::unexpected(*no);

    const GateSigned stamp = stampOf(c, sign, *mandate);
    MeasureEvents events{stamp};
    if (const auto next = consequence(c, sign, *gate, stamp))
        events.append(*next);
    return events;
}

MeasureDecision decideOne(const MeasureCase &c, const DeferGate &defer)
{
    if (c.measure.state != MeasureState::Circulating)
        return refuse(RefusalCode::NotCirculating, {keyOf(c.measure.state)});
    const Gate *gate = c.measure.sheet.gate(defer.gate);
    if (!gate)
        return refuse(RefusalCode::GateUnknown);
    if (gate->after != GateAfter::IfAbsent || c.measure.sheet.later.contains(defer.gate))
        return refuse(RefusalCode::GateNotDeferrable, {defer.gate});
    // Who has put a stamp there, were it only a hold, is not absent.
    if (c.measure.stampAt(defer.gate))
        return refuse(RefusalCode::GateSigned, {defer.gate});
    if (const auto no = isReasoned(defer.reason))
        return tl::unexpected(*no);
    return MeasureEvents{GateDeferred{defer.gate, defer.reason.trimmed()}};
}

} // namespace ringi
