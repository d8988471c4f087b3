// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An incident as its events made it. One division holds it at a time; it offers the incident, the other accepts or
// returns it; asking for an opinion moves nothing. So there is always one answer to "who has it".
#pragma once

#include "domain/actor.h"
#include "domain/incidentevents.h"

namespace ringi {

struct Handoff
{
    Division from = Division::Operations;
    Division to = Division::Operations;
    QString asked;
    std::optional<Instant> due;
    HandoffState state = HandoffState::Offered;
    Stamped offered;
    std::optional<Stamped> answered;
    QString reason; ///< of a return or a withdrawal
};

struct CustodyLeg
{
    Division division = Division::Operations;
    Instant from;
    std::optional<Instant> until; ///< nothing while the division still holds
};

struct PhaseEntry
{
    Phase phase = Phase::Reported;
    Instant since;
};

struct Consultation
{
    Division from = Division::Operations;
    Division to = Division::Legal;
    QString question;
    std::optional<Instant> due;
    ConsultationState state = ConsultationState::Asked;
    Stamped asked;
    std::optional<Stamped> answered;
    QString answer; ///< or the reason for declining
};

struct Note
{
    QString text;
    Stamped added;
    std::optional<int> sealedEntry; ///< that it was before its release
};

struct SealedEntry
{
    CompartmentId compartment;
    int epoch = 0;
    Tlp tlp = Tlp::AmberStrict;
    QByteArray box;
    Stamped by;
    std::optional<Stamped> released;
};

struct Task
{
    QString title;
    Division division = Division::Operations;
    std::optional<Instant> due;
    TaskState state = TaskState::Open;
    Stamped added;
    std::optional<Stamped> finished;
    QString result;
};

struct Incident
{
    IncidentId id;
    QString number; ///< "INC-2026-004217"
    IncidentContent content;
    int revision = 0; ///< how often the content was written; the first is 1
    std::optional<Origin> origin;
    Phase phase = Phase::Reported;
    QList<PhaseEntry> phases;
    Division holder = Division::Operations;
    QList<CustodyLeg> custody;
    QList<Handoff> handoffs;
    QList<Consultation> consultations; ///< ordinal n is at n - 1, as with notes and tasks
    QList<Note> notes;
    QList<Task> tasks;
    QList<SealedEntry> sealedEntries;
    std::optional<OfficerId> lead;
    QStringList tags;              ///< in the order of their keys
    Circle circle;                 ///< who may read it, empty for everybody
    std::optional<Erasure> erased; ///< then the number is all that is left of it
    Stamped logged;
    Stamped updated;
    quint64 version = 0; ///< how many events made this state

    [[nodiscard]] bool exists() const { return version > 0; }
    [[nodiscard]] bool isRestricted() const { return !circle.isEmpty(); }
    [[nodiscard]] Severity severity() const { return severityOf(content.assessment); }
    /// The handoff that waits for an answer.
    [[nodiscard]] const Handoff *pendingOffer() const;
    [[nodiscard]] int openTasks() const;
    [[nodiscard]] int openConsultations() const;
};

void evolve(Incident &incident, const IncidentEvent &event, const Stamped &stamp);

} // namespace ringi
