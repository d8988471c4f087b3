// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be asked of a measure, and what the rules of the sheet answer (決裁 practice; separation of duties). They
// hold for everybody, administrators included: drafter and last editor sign nothing, one person signs one gate, a
// signature is put under the very text that circulates, a refusal is reasoned, and silence is never approval.
#pragma once

#include "domain/incident.h"
#include "domain/measure.h"
#include "domain/registry.h"

namespace ringi {

struct DraftMeasure
{
    IncidentId incident;
    MeasureKind kind = MeasureKind::Request;
    MeasureContent content;
};

struct ReviseMeasure
{
    MeasureContent content;
    int basedOn = 0; ///< the text version the editor had before him
};

struct SubmitMeasure
{
    QString urgency; ///< why it cannot wait; makes the sheet urgent
};

struct SignGate
{
    QString gate;
    Verdict verdict = Verdict::Approve;
    QString reason; ///< needed for everything but a plain approval and a viewing
    QStringList conditions;
    QByteArray contentHash;             ///< of the text the signer saw
    std::optional<OfficerId> actingFor; ///< the absent officer, for a deputy
    QString document;                   ///< reference of the outside body's paper
    QString dissent;                    ///< what the signer holds against it and wants kept
    std::optional<Instant> validUntil;  ///< the decider's, not later than the document's
};

/// Lets a gate follow the decision because nobody who could sign it is there.
struct DeferGate
{
    QString gate;
    QString reason;
};

struct WithdrawMeasure
{
    QString reason;
};

struct ItemAnswer
{
    QString item;
    ChecklistAnswer answer = ChecklistAnswer::Yes;
    QString remark;   ///< needed for everything but a yes
    QString evidence; ///< number or name of what proves it
};

struct AnswerChecklist
{
    QList<ItemAnswer> answers;
};

/// By the absent officer, of what his deputy signed; while he is suspended, by another of his post.
struct ViewLater
{
    QString gate;
};

struct MeetCondition
{
    int ordinal = 0;
    QString evidence;
};

struct RecordDissent
{
    QString text;
};

struct DeclareConflict
{
    QString reason;
};

struct RevokeMeasure
{
    QString reason;
};

struct CarryOut
{
    Instant at;
    QString result;
};

struct CloseReview
{
    AfterReview review;
};

/// Carries out an erasure, now and for good.
struct EraseRecord
{
    QString result;
    QList<Erasable> what; ///< the record of the document as the ledger holds it; the desk says what that is
};

using MeasureCommand = std::variant<DraftMeasure, ReviseMeasure, SubmitMeasure, SignGate, DeferGate, WithdrawMeasure,
                                    AnswerChecklist, ViewLater, MeetCondition, RecordDissent, DeclareConflict,
                                    RevokeMeasure, CarryOut, CloseReview, EraseRecord>;

/// What the erasure leaves in the stream that it empties. REQUIRES: EraseRecord was let pass.
BodyErased erasedUnder(const Measure &measure, const Erasable &what);

/// `incident` is what the measure is, or is to be, on; `registry` knows routes, deputies and delegations.
Outcome<MeasureEvents> decide(const Measure &measure, const MeasureCommand &command, const Incident &incident,
                              const Registry &registry, const Actor &actor, const Circumstances &now);

} // namespace ringi
