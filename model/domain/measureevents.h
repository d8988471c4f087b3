// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to a measure and its sign-off sheet.
#pragma once

#include "domain/checklist.h"
#include "domain/erasure.h"
#include "domain/sheet.h"

#include <variant>

namespace ringi {

/// What is asked of a measure after the fact. Everything is text; what must be said depends on how it was done.
struct AfterReview
{
    QString result;
    QString noPriorApproval; ///< why; needed of urgent ones
    QString notice;          ///< when and whom was given notice
    QString deviation;       ///< from the scope
    QString thirdParties;    ///< effects on them
    QString data;            ///< held or deleted
    QString complaint;
    QString recommendation; ///< and the reply to it
    QString lessons;

    RINGI_DESCRIBE(visit("result", self.result); visit("no_prior_approval", self.noPriorApproval);
                   visit("notice", self.notice); visit("deviation", self.deviation);
                   visit("third_parties", self.thirdParties); visit("data", self.data);
                   visit("complaint", self.complaint); visit("recommendation", self.recommendation);
                   visit("lessons", self.lessons);)
};

struct MeasureDrafted
{
    static constexpr const char *kind = "measure.drafted";
    QString number;
    IncidentId incident;
    MeasureKind measure = MeasureKind::Request;
    Division division = Division::Operations; ///< the drafter's
    MeasureContent content;

    RINGI_DESCRIBE(visit("number", self.number); visit("incident", self.incident); visit("measure", self.measure);
                   visit("division", self.division); visit("content", self.content);)
};

struct MeasureRevised
{
    static constexpr const char *kind = "measure.revised";
    MeasureContent content;

    RINGI_DESCRIBE(visit("content", self.content);)
};

struct MeasureSubmitted
{
    static constexpr const char *kind = "measure.submitted";
    int version = 1; ///< of the text that circulates
    QByteArray contentHash;
    Sheet sheet;

    RINGI_DESCRIBE(visit("version", self.version); visit("content_hash", self.contentHash); visit("sheet", self.sheet);)
};

struct GateSigned
{
    static constexpr const char *kind = "measure.gate_signed";
    QString gate;                        ///< key of the sheet's gate
    Division division = Division::Legal; ///< the signer's
    Verdict verdict = Verdict::Approve;
    QString reason;
    QStringList conditions;
    int version = 1;
    QByteArray contentHash; ///< of the text that was on the screen
    int routeVersion = 0;
    Capacity capacity = Capacity::Own;
    std::optional<OfficerId> actingFor;
    QString document;
    QString dissent;
    std::optional<Instant> validUntil; ///< as far as a decider lets it run

    RINGI_DESCRIBE(visit("gate", self.gate); visit("division", self.division); visit("verdict", self.verdict);
                   visit("reason", self.reason); visit("conditions", self.conditions); visit("version", self.version);
                   visit("content_hash", self.contentHash); visit("route_version", self.routeVersion);
                   visit("capacity", self.capacity); visit("acting_for", self.actingFor);
                   visit("document", self.document); visit("dissent", self.dissent);
                   visit("valid_until", self.validUntil);)
};

struct GateDeferred
{
    static constexpr const char *kind = "measure.gate_deferred";
    QString gate;
    QString reason;

    RINGI_DESCRIBE(visit("gate", self.gate); visit("reason", self.reason);)
};

struct MeasureDecided
{
    static constexpr const char *kind = "measure.decided";
    MeasureState result = MeasureState::Approved;
    std::optional<Instant> validUntil; ///< the decider may set it nearer than the document does

    RINGI_DESCRIBE(visit("result", self.result); visit("valid_until", self.validUntil);)
};

struct ItemAnswered
{
    static constexpr const char *kind = "measure.item_answered";
    QString item;
    ChecklistAnswer answer = ChecklistAnswer::Yes;
    QString remark;
    QString evidence;
    int version = 1; ///< of the text

    RINGI_DESCRIBE(visit("item", self.item); visit("answer", self.answer); visit("remark", self.remark);
                   visit("evidence", self.evidence); visit("version", self.version);)
};

/// An officer who was absent reads what was signed in his stead or without him (後閲).
struct LaterViewed
{
    static constexpr const char *kind = "measure.later_viewed";
    QString gate;
    std::optional<OfficerId> insteadOf; ///< the absent officer, when another of his post reads because he has left

    RINGI_DESCRIBE(visit("gate", self.gate); visit("instead_of", self.insteadOf);)
};

struct ConditionMet
{
    static constexpr const char *kind = "measure.condition_met";
    int ordinal = 0; ///< of the conditions of the stamps that stand
    QString evidence;

    RINGI_DESCRIBE(visit("ordinal", self.ordinal); visit("evidence", self.evidence);)
};

struct DissentRecorded
{
    static constexpr const char *kind = "measure.dissent_recorded";
    QString text;

    RINGI_DESCRIBE(visit("text", self.text);)
};

struct ConflictDeclared
{
    static constexpr const char *kind = "measure.conflict_declared";
    QString reason;

    RINGI_DESCRIBE(visit("reason", self.reason);)
};

struct MeasureRevoked
{
    static constexpr const char *kind = "measure.revoked";
    QString reason;

    RINGI_DESCRIBE(visit("reason", self.reason);)
};

struct MeasureCarriedOut
{
    static constexpr const char *kind = "measure.carried_out";
    Instant at;
    QString result;

    RINGI_DESCRIBE(visit("at", self.at); visit("result", self.result);)
};

struct MeasureReviewed
{
    static constexpr const char *kind = "measure.reviewed";
    AfterReview review;

    RINGI_DESCRIBE(visit("review", self.review);)
};

struct MeasureWithdrawn
{
    static constexpr const char *kind = "measure.withdrawn";
    QString reason;

    RINGI_DESCRIBE(visit("reason", self.reason);)
};

using MeasureEvent =
    std::variant<MeasureDrafted, MeasureRevised, MeasureSubmitted, GateSigned, GateDeferred, MeasureDecided,
                 MeasureWithdrawn, ItemAnswered, LaterViewed, ConditionMet, DissentRecorded, ConflictDeclared,
                 MeasureRevoked, MeasureCarriedOut, MeasureReviewed, BodyErased>;
using MeasureEvents = QList<MeasureEvent>;

} // namespace ringi
