// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be asked of a measure, and what the rules of the sheet answer. They hold for everybody, administrators
// included: drafter and last editor sign nothing, one person signs one gate, a signature is put under the very text
// that circulates, a refusal is reasoned, and silence is never approval.
#pragma once

#include "domain/incident.h"
#include "domain/measure.h"

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
};

struct SignGate
{
    QString gate;
    Verdict verdict = Verdict::Approve;
    QString reason; ///< needed for everything but a plain approval
    QStringList conditions;
    QByteArray contentHash; ///< of the text the signer saw
};

struct WithdrawMeasure
{
    QString reason;
};

using MeasureCommand = std::variant<DraftMeasure, ReviseMeasure, SubmitMeasure, SignGate, WithdrawMeasure>;

/// `incident` is what the measure is, or is to be, on.
Outcome<MeasureEvents> decide(const Measure &measure, const MeasureCommand &command, const Incident &incident,
                              const Actor &actor, const Circumstances &now);

} // namespace ringi
