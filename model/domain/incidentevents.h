// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to an incident. The order of the list is of no meaning; the kinds are written in the ledger and stay.
#pragma once

#include "domain/circle.h"
#include "domain/erasure.h"
#include "domain/ids.h"
#include "domain/incidentcontent.h"

#include <variant>

namespace ringi {

struct IncidentLogged
{
    static constexpr const char *kind = "incident.logged";
    QString number;
    Division holder = Division::Operations;
    IncidentContent content;
    std::optional<Origin> origin;
    Circle circle = {}; ///< empty for everybody

    RINGI_DESCRIBE(visit("number", self.number); visit("holder", self.holder); visit("content", self.content);
                   visit("origin", self.origin); visit("circle", self.circle);)
};

struct IncidentRevised
{
    static constexpr const char *kind = "incident.revised";
    IncidentContent content; ///< the whole new content; what changed is seen against the one before
    QString reason;

    RINGI_DESCRIBE(visit("content", self.content); visit("reason", self.reason);)
};

struct PhaseMoved
{
    static constexpr const char *kind = "incident.phase_moved";
    Phase from = Phase::Reported;
    Phase to = Phase::Triage;
    QString reason;

    RINGI_DESCRIBE(visit("from", self.from); visit("to", self.to); visit("reason", self.reason);)
};

struct LeadAssigned
{
    static constexpr const char *kind = "incident.lead_assigned";
    OfficerId officer;

    RINGI_DESCRIBE(visit("officer", self.officer);)
};

struct CustodyOffered
{
    static constexpr const char *kind = "custody.offered";
    Division from = Division::Operations;
    Division to = Division::Operations;
    QString asked; ///< what the other division is asked to do
    std::optional<Instant> due;

    RINGI_DESCRIBE(visit("from", self.from); visit("to", self.to); visit("asked", self.asked); visit("due", self.due);)
};

struct CustodyAccepted
{
    static constexpr const char *kind = "custody.accepted";
    Division by = Division::Operations;

    RINGI_DESCRIBE(visit("by", self.by);)
};

struct CustodyReturned
{
    static constexpr const char *kind = "custody.returned";
    Division by = Division::Operations;
    QString reason;

    RINGI_DESCRIBE(visit("by", self.by); visit("reason", self.reason);)
};

struct OfferWithdrawn
{
    static constexpr const char *kind = "custody.offer_withdrawn";
    QString reason;

    RINGI_DESCRIBE(visit("reason", self.reason);)
};

struct ConsultationAsked
{
    static constexpr const char *kind = "consultation.asked";
    int ordinal = 0; ///< counts from 1 within the incident
    Division to = Division::Legal;
    QString question;
    std::optional<Instant> due;

    RINGI_DESCRIBE(visit("ordinal", self.ordinal); visit("to", self.to); visit("question", self.question);
                   visit("due", self.due);)
};

struct ConsultationAnswered
{
    static constexpr const char *kind = "consultation.answered";
    int ordinal = 0;
    QString answer;

    RINGI_DESCRIBE(visit("ordinal", self.ordinal); visit("answer", self.answer);)
};

struct ConsultationDeclined
{
    static constexpr const char *kind = "consultation.declined";
    int ordinal = 0;
    QString reason;

    RINGI_DESCRIBE(visit("ordinal", self.ordinal); visit("reason", self.reason);)
};

struct NoteAdded
{
    static constexpr const char *kind = "note.added";
    int ordinal = 0;
    QString text;

    RINGI_DESCRIBE(visit("ordinal", self.ordinal); visit("text", self.text);)
};

struct TaskAdded
{
    static constexpr const char *kind = "task.added";
    int ordinal = 0;
    QString title;
    Division division = Division::Operations;
    std::optional<Instant> due;

    RINGI_DESCRIBE(visit("ordinal", self.ordinal); visit("title", self.title); visit("division", self.division);
                   visit("due", self.due);)
};

struct TaskFinished
{
    static constexpr const char *kind = "task.finished";
    int ordinal = 0;
    QString result;

    RINGI_DESCRIBE(visit("ordinal", self.ordinal); visit("result", self.result);)
};

/// What is visible of it: that it is there, whose it is, how it is marked. The rest is inside `box`.
struct EntrySealed
{
    static constexpr const char *kind = "entry.sealed";
    int ordinal = 0;
    CompartmentId compartment;
    int epoch = 0; ///< of the compartment's keys, from 1
    Tlp tlp = Tlp::AmberStrict;
    QByteArray box; ///< docs/sealed-entries.md

    RINGI_DESCRIBE(visit("ordinal", self.ordinal); visit("compartment", self.compartment); visit("epoch", self.epoch);
                   visit("tlp", self.tlp); visit("box", self.box);)
};

/// What was sealed, told to everybody: it becomes a note.
struct EntryReleased
{
    static constexpr const char *kind = "entry.released";
    int ordinal = 0; ///< of the sealed entry
    int note = 0;    ///< ordinal of the note it becomes
    QString text;

    RINGI_DESCRIBE(visit("ordinal", self.ordinal); visit("note", self.note); visit("text", self.text);)
};

/// From now on only the circle reads it, whoever did before.
struct IncidentRestricted
{
    static constexpr const char *kind = "incident.restricted";
    Circle circle;
    QString reason;

    RINGI_DESCRIBE(visit("circle", self.circle); visit("reason", self.reason);)
};

struct RestrictionLifted
{
    static constexpr const char *kind = "incident.restriction_lifted";
    QString reason;

    RINGI_DESCRIBE(visit("reason", self.reason);)
};

/// Tags were put on and taken off.
struct IncidentTagged
{
    static constexpr const char *kind = "incident.tagged";
    QStringList added;
    QStringList removed;

    RINGI_DESCRIBE(visit("added", self.added); visit("removed", self.removed);)
};

using IncidentEvent =
    std::variant<IncidentLogged, IncidentRevised, PhaseMoved, LeadAssigned, CustodyOffered, CustodyAccepted,
                 CustodyReturned, OfferWithdrawn, ConsultationAsked, ConsultationAnswered, ConsultationDeclined,
                 NoteAdded, TaskAdded, TaskFinished, EntrySealed, EntryReleased, IncidentRestricted, RestrictionLifted,
                 BodyErased, IncidentTagged>;
using IncidentEvents = QList<IncidentEvent>;

} // namespace ringi
