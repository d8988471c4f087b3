// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the rules of a measure share among their files: drafting, signing, and what comes after the decision.
#pragma once

#include "domain/mandate.h"
#include "domain/measurecommands.h"

namespace ringi {

struct MeasureCase
{
    const Measure &measure;
    const Incident &incident;
    const Registry &registry;
    const Actor &actor;
    const Circumstances &now;
};

using MeasureDecision = Outcome<MeasureEvents>;

/// Approved, and not lapsed.
Guard isInForce(const MeasureCase &c);
/// Legal answers the checklist; a program does not.
Guard ofLegal(const Actor &actor);
Guard isPerson(const Actor &actor);
/// Who may decide may undo; so may the head of Legal.
Guard mayRevoke(const MeasureCase &c);
/// The drafter and the last editor judge nothing of their own, and nobody judges where he declared a conflict.
Guard isImpartial(const Measure &measure, const OfficerId &officer);
Guard isReasoned(const QString &reason);

MeasureDecision decideOne(const MeasureCase &c, const DraftMeasure &ask);
MeasureDecision decideOne(const MeasureCase &c, const ReviseMeasure &ask);
MeasureDecision decideOne(const MeasureCase &c, const SubmitMeasure &ask);
MeasureDecision decideOne(const MeasureCase &c, const WithdrawMeasure &ask);
MeasureDecision decideOne(const MeasureCase &c, const SignGate &ask);
MeasureDecision decideOne(const MeasureCase &c, const DeferGate &ask);
MeasureDecision decideOne(const MeasureCase &c, const AnswerChecklist &ask);
MeasureDecision decideOne(const MeasureCase &c, const ViewLater &ask);
MeasureDecision decideOne(const MeasureCase &c, const MeetCondition &ask);
MeasureDecision decideOne(const MeasureCase &c, const RecordDissent &ask);
MeasureDecision decideOne(const MeasureCase &c, const DeclareConflict &ask);
MeasureDecision decideOne(const MeasureCase &c, const RevokeMeasure &ask);
MeasureDecision decideOne(const MeasureCase &c, const CarryOut &ask);
MeasureDecision decideOne(const MeasureCase &c, const CloseReview &ask);
MeasureDecision decideOne(const MeasureCase &c, const EraseRecord &ask);

} // namespace ringi
