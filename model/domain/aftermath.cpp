// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rules around and after the decision: the legal checklist, later viewing, conditions, dissent, conflicts of
// interest, revocation, the result, and the review by somebody who took no part.
#include "domain/measurerules.h"

#include "domain/ordinal.h"

#include <algorithm>

namespace ringi {

Guard isInForce(const MeasureCase &c)
{
    if (c.measure.state != MeasureState::Approved)
        return Refusal{RefusalCode::NotApproved, {keyOf(c.measure.state)}};
    if (hasLapsed(c.measure, c.now.now))
        return Refusal{RefusalCode::Lapsed, {c.measure.validUntil->toIso()}};
    return {};
}

Guard mayRevoke(const MeasureCase &c)
{
    if (c.actor.division == Division::Legal && c.actor.holds(Post::DivisionHead))
        return {};
    Guard last;
    for (const QString &key : c.measure.sheet.decisions()) {
        last = gateIsTheirs(c.actor, *c.measure.sheet.gate(key));
        if (!last)
            return {};
    }
    return last;
}

namespace {

using namespace Qt::StringLiterals;

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

/// Answers are given while the text circulates, and afterwards while Legal's review is still to come.
Guard mayBeAnswered(const Measure &measure)
{
    const auto awaits = [&](const Gate &gate) { return isLegalReview(gate) && measure.isOpen(gate); };
    if (measure.state == MeasureState::Circulating || std::ranges::any_of(measure.sheet.gates, awaits))
        return {};
    return Refusal{RefusalCode::NotCirculating, {keyOf(measure.state)}};
}

/// What Legal cleared rests on the answers it had.
Guard isNotCleared(const Measure &measure)
{
    for (const SheetStamp &stamp : measure.stamps) {
        if (!stamp.isVoid && lets(stamp.verdict) && isLegalReview(*measure.sheet.gate(stamp.gate)))
            return Refusal{RefusalCode::GateSigned, {stamp.gate}};
    }
    return {};
}

bool isItem(const QString &item)
{
    return std::ranges::any_of(checklistItems(), [&](QLatin1StringView one) { return one == item; });
}

Guard isSound(const ItemAnswer &one)
{
    if (!isItem(one.item))
        return Refusal{RefusalCode::ChecklistItemUnknown, {one.item}};
    if (one.answer != ChecklistAnswer::Yes && isBlank(one.remark))
        return Refusal{RefusalCode::ReasonMissing, {}};
    return {};
}

ItemAnswered answered(const ItemAnswer &one, int version)
{
    return {one.item, one.answer, one.remark.trimmed(), one.evidence.trimmed(), version};
}

Guard actedWithinValidity(const MeasureCase &c, Instant at)
{
    const auto &communications = c.measure.content().communications;
    const bool isBeforePeriod = communications && at < communications->from;
    if (isBeforePeriod || at < c.measure.ended->at || at > c.now.now)
        return Refusal{RefusalCode::ActedOutsideValidity, {}};
    return {};
}

Guard nothingIsLeftOpen(const Measure &measure)
{
    if (const auto gates = measure.laterGatesOpen(); !gates.isEmpty())
        return Refusal{RefusalCode::LaterGatesOpen, {QString::number(gates.size()), gates.first().gate}};
    const auto unread = std::ranges::count_if(measure.laterViews, [](const LaterView &view) { return !view.seen; });
    if (unread > 0)
        return Refusal{RefusalCode::LaterViewsOpen, {QString::number(unread)}};
    const auto unmet = std::ranges::count_if(measure.conditions, [](const Condition &one) { return !one.met; });
    if (unmet > 0)
        return Refusal{RefusalCode::ConditionsOpen, {QString::number(unmet)}};
    return {};
}

/// Null when nothing of the kind waits at the gate.
template <class Fits> const LaterView *viewWaiting(const Measure &measure, const QString &gate, const Fits &fits)
{
    const auto found = std::ranges::find_if(
        measure.laterViews, [&](const LaterView &view) { return view.gate == gate && !view.seen && fits(view); });
    return found == measure.laterViews.end() ? nullptr : &*found;
}

/// Who left does not come back to read, so another of his post does: not the deputy himself, nor who wrote the text.
bool isLeftTo(const MeasureCase &c, const LaterView &view)
{
    return c.registry.actor(view.officer, c.now.now).suspended && view.since.by != c.actor.id
        && !isImpartial(c.measure, c.actor.id) && !gateIsTheirs(c.actor, *c.measure.sheet.gate(view.gate));
}

Guard isWhole(const AfterReview &review, bool wasUrgent)
{
    QList<std::pair<QString, QString>> asked{{u"result"_s, review.result},
                                             {u"deviation"_s, review.deviation},
                                             {u"third_parties"_s, review.thirdParties},
                                             {u"data"_s, review.data},
                                             {u"lessons"_s, review.lessons}};
    if (wasUrgent)
        asked += {{u"no_prior_approval"_s, review.noPriorApproval}, {u"notice"_s, review.notice}};
    for (const auto &[field, text] : asked) {
        if (isBlank(text))
            return Refusal{RefusalCode::ReviewIncomplete, {field}};
    }
    return {};
}

} // namespace

MeasureDecision decideOne(const MeasureCase &c, const AnswerChecklist &ask)
{
    if (const auto no = mayBeAnswered(c.measure))
        return tl::unexpected(*no);
    if (const auto no = isImpartial(c.measure, c.actor.id))
        return tl::unexpected(*no);
    if (const auto no = isNotCleared(c.measure))
        return tl::unexpected(*no);
    if (ask.answers.isEmpty())
        return refuse(RefusalCode::NothingChanged);
    MeasureEvents events;
    for (const ItemAnswer &one : ask.answers) {
        if (const auto no = isSound(one))
            return tl::unexpected(*no);
        events.append(answered(one, c.measure.textVersion()));
    }
    return events;
}

MeasureDecision decideOne(const MeasureCase &c, const ViewLater &ask)
{
    const LaterView *own =
        viewWaiting(c.measure, ask.gate, [&](const auto &view) { return view.officer == c.actor.id; });
    if (own)
        return MeasureEvents{LaterViewed{ask.gate, {}}};
    const LaterView *left = viewWaiting(c.measure, ask.gate, [&](const auto &view) { return isLeftTo(c, view); });
    if (left)
        return MeasureEvents{LaterViewed{ask.gate, left->officer}};
    return refuse(RefusalCode::NothingToView, {ask.gate});
}

MeasureDecision decideOne(const MeasureCase &c, const MeetCondition &ask)
{
    if (c.measure.state != MeasureState::Approved && c.measure.state != MeasureState::CarriedOut)
        return refuse(RefusalCode::NotApproved, {keyOf(c.measure.state)});
    if (!hasOrdinal(c.measure.conditions, ask.ordinal))
        return refuse(RefusalCode::ConditionUnknown);
    if (c.measure.conditions[ask.ordinal - 1].met)
        return refuse(RefusalCode::ConditionMetAlready);
    if (isBlank(ask.evidence))
        return refuse(RefusalCode::EvidenceMissing);
    return MeasureEvents{ConditionMet{ask.ordinal, ask.evidence.trimmed()}};
}

MeasureDecision decideOne(const MeasureCase &, const RecordDissent &ask)
{
    if (isBlank(ask.text))
        return refuse(RefusalCode::NoteEmpty);
    return MeasureEvents{DissentRecorded{ask.text.trimmed()}};
}

/// Who has signed, or for whom a deputy has, cannot withdraw into a conflict: the text is to be revised, which voids
/// his stamp with the others.
MeasureDecision decideOne(const MeasureCase &c, const DeclareConflict &ask)
{
    const auto theirs = [&](const SheetStamp &stamp) {
        return !stamp.isVoid && (stamp.signedBy.by == c.actor.id || stamp.actingFor == c.actor.id);
    };
    if (std::ranges::any_of(c.measure.stamps, theirs))
        return refuse(RefusalCode::ConflictAfterSigning);
    if (const auto no = isReasoned(ask.reason))
        return tl::unexpected(*no);
    return MeasureEvents{ConflictDeclared{ask.reason.trimmed()}};
}

MeasureDecision decideOne(const MeasureCase &, const RevokeMeasure &ask)
{
    if (const auto no = isReasoned(ask.reason))
        return tl::unexpected(*no);
    return MeasureEvents{MeasureRevoked{ask.reason.trimmed()}};
}

MeasureDecision decideOne(const MeasureCase &c, const CarryOut &ask)
{
    if (const auto no = isInForce(c))
        return tl::unexpected(*no);
    if (const auto no = actedWithinValidity(c, ask.at))
        return tl::unexpected(*no);
    if (c.measure.kind == MeasureKind::Erasure)
        return refuse(RefusalCode::ErasureErases);
    if (isBlank(ask.result))
        return refuse(RefusalCode::ResultMissing);
    return MeasureEvents{MeasureCarriedOut{ask.at, ask.result.trimmed()}};
}

/// Conditions are met before, because nothing can be put right afterwards.
MeasureDecision decideOne(const MeasureCase &c, const EraseRecord &ask)
{
    if (c.measure.kind != MeasureKind::Erasure)
        return refuse(RefusalCode::NotAnErasure, {keyOf(c.measure.kind)});
    if (const auto no = isInForce(c))
        return tl::unexpected(*no);
    if (const auto no = nothingIsLeftOpen(c.measure))
        return tl::unexpected(*no);
    if (isBlank(ask.result))
        return refuse(RefusalCode::ResultMissing);
    if (ask.what.isEmpty())
        return refuse(RefusalCode::ErasedRecordUnknown, {c.measure.content().record});
    return MeasureEvents{MeasureCarriedOut{c.now.now, ask.result.trimmed()}};
}

BodyErased erasedUnder(const Measure &measure, const Erasable &what)
{
    return {what.number, measure.id, measure.number, what.incident, what.bodies};
}

MeasureDecision decideOne(const MeasureCase &c, const CloseReview &ask)
{
    if (const auto no = nothingIsLeftOpen(c.measure))
        return tl::unexpected(*no);
    if (const auto no = isWhole(ask.review, c.measure.sheet.isUrgent()))
        return tl::unexpected(*no);
    return MeasureEvents{MeasureReviewed{ask.review}};
}

} // namespace ringi
