// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be asked of an incident, and what the rules answer. The window asks the same `decide` whether a button is
// enabled, and the refusal is its tooltip.
#pragma once

#include "domain/incident.h"

namespace ringi {

struct LogIncident
{
    IncidentContent content;
    std::optional<Origin> origin;
    Circle circle = {}; ///< who may read it from the first, empty for everybody
};

struct ReviseIncident
{
    IncidentContent content;
    int basedOn = 0; ///< the revision the officer had before him
    QString reason;
};

struct MovePhase
{
    Phase to = Phase::Triage;
    QString reason; ///< needed for going back, dismissing and reopening
};

struct AssignLead
{
    OfficerId officer;
};

struct OfferCustody
{
    Division to = Division::Legal;
    QString asked;
    std::optional<Instant> due;
};

struct AcceptCustody
{
};

struct ReturnCustody
{
    QString reason;
};

struct WithdrawOffer
{
    QString reason;
};

struct AskConsultation
{
    Division to = Division::Legal;
    QString question;
    std::optional<Instant> due;
};

struct AnswerConsultation
{
    int ordinal = 0;
    QString answer;
};

struct DeclineConsultation
{
    int ordinal = 0;
    QString reason;
};

struct AddNote
{
    QString text;
};

struct AddTask
{
    QString title;
    Division division = Division::Operations;
    std::optional<Instant> due;
};

struct FinishTask
{
    int ordinal = 0;
    QString result;
};

/// Draws the circle of those who may read it, or draws it anew. It takes in the holder's division, or who draws it.
struct RestrictIncident
{
    Circle circle;
    QString reason;
};

/// By the head of the division that holds it.
struct LiftRestriction
{
    QString reason;
};

/// What is taken off goes first; tags that are there already, or not there, are passed over.
struct TagIncident
{
    QStringList add;
    QStringList remove;
};

using IncidentCommand =
    std::variant<LogIncident, ReviseIncident, MovePhase, AssignLead, OfferCustody, AcceptCustody, ReturnCustody,
                 WithdrawOffer, AskConsultation, AnswerConsultation, DeclineConsultation, AddNote, AddTask, FinishTask,
                 RestrictIncident, LiftRestriction, TagIncident>;

Outcome<IncidentEvents> decide(const Incident &incident, const IncidentCommand &command, const Actor &actor,
                               const Circumstances &now);

/// The phases the holder may move to from here, in order of the process.
QList<Phase> reachablePhases(Phase from);

/// Going back, dismissing and reopening are said with a reason.
bool needsReason(Phase from, Phase to);

} // namespace ringi
