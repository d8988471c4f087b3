// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A measure, its document in versions and its sign-off sheet, as its events made them. Revising the text voids every
// stamp on it; the void stamps stay to be seen.
#pragma once

#include "domain/actor.h"
#include "domain/measureevents.h"

namespace ringi {

struct MeasureVersion
{
    MeasureContent content;
    Stamped written;
};

struct Condition
{
    QString text;
    QString gate; ///< whose stamp it came with
    Stamped set;
    std::optional<Stamped> met;
    QString evidence;
};

/// Somebody who was absent reads it after the fact.
struct LaterView
{
    QString gate;
    OfficerId officer;
    Stamped since; ///< when the deputy signed
    std::optional<Stamped> seen;
};

struct Remark
{
    QString text;
    Stamped made;
};

/// A gate that comes after the decision and has not been passed.
struct LaterGate
{
    QString gate;
    std::optional<Instant> due;
};

struct Measure
{
    MeasureId id;
    QString number; ///< "MS-2026-000311"
    IncidentId incident;
    MeasureKind kind = MeasureKind::Request;
    Division division = Division::Operations; ///< the drafter's
    MeasureState state = MeasureState::Draft;
    QList<MeasureVersion> versions;  ///< version n is at n - 1
    Sheet sheet;                     ///< of the last submission, without gates before the first
    QList<SheetStamp> stamps;        ///< in the order they were put, void ones included
    QList<ChecklistEntry> checklist; ///< the last answer of each item, in the order of the first answers
    QList<Condition> conditions;     ///< of the stamps that stand
    QList<LaterView> laterViews;
    QList<Remark> dissents;
    QList<Remark> conflicts;           ///< officers who declared one sign nothing here
    std::optional<Stamped> submitted;  ///< since when the present text circulates
    std::optional<Stamped> ended;      ///< decided, returned, rejected or withdrawn
    QString endReason;                 ///< of a withdrawal or revocation
    std::optional<Instant> validUntil; ///< as decided
    std::optional<Stamped> revoked;
    std::optional<Stamped> carriedOut;
    std::optional<Instant> actedAt;
    QString result;
    std::optional<Stamped> reviewed;
    AfterReview review;
    std::optional<Erasure> erased; ///< then the number is all that is left of it
    QList<OfficerId> hands;        ///< everybody who made an entry, each once
    Stamped updated;
    quint64 version = 0; ///< how many events made this state

    [[nodiscard]] bool exists() const { return version > 0; }
    [[nodiscard]] int textVersion() const { return int(versions.size()); }
    [[nodiscard]] const MeasureContent &content() const { return versions.last().content; }
    [[nodiscard]] OfficerId drafter() const { return versions.first().written.by; }
    [[nodiscard]] OfficerId lastEditor() const { return versions.last().written.by; }

    /// The stamps that stand at the gate, in the order they were put.
    [[nodiscard]] QList<SheetStamp> stampsAt(QStringView gate) const;
    /// The last stamp that stands at the gate, null while there is none.
    [[nodiscard]] const SheetStamp *stampAt(QStringView gate) const;
    /// Whether as many persons as the gate asks for have let it pass.
    [[nodiscard]] bool isPassed(const Gate &gate) const;
    /// Passed, or refused after the decision, so that nothing is awaited there any more.
    [[nodiscard]] bool isSettled(const Gate &gate) const;
    /// Whether it may be signed now: what it needs is passed, it is not, and the sheet is under way or, for what
    /// follows the decision, decided.
    [[nodiscard]] bool isOpen(const Gate &gate) const;
    /// Every gate that may be signed now, in the order of the route.
    [[nodiscard]] QList<Gate> openGates() const;
    /// Whether the deciding gates have all been passed.
    [[nodiscard]] bool isApproved() const;
    /// Since when the gate is open: the last stamp it needed, or the submission; the decision for later gates.
    [[nodiscard]] std::optional<Instant> openSince(const Gate &gate) const;
    [[nodiscard]] std::optional<Instant> dueOf(const Gate &gate) const;
    /// Gates still open after the decision; every one of an approved sheet has to be signed in the end.
    [[nodiscard]] QList<LaterGate> laterGatesOpen() const;
    [[nodiscard]] QStringList conditionTexts() const;
    [[nodiscard]] const ChecklistEntry *answerTo(QStringView item) const;
    /// Items of the checklist that the sheet asks for and nobody has answered of the present text; a draft has no
    /// sheet.
    [[nodiscard]] QStringList openItems() const;
    /// Whether the officer made any entry here, or somebody signed in his name.
    [[nodiscard]] bool tookPart(const OfficerId &officer) const;
};

/// The passing of time is never an entry: an approval whose time is over has lapsed, whoever looks.
bool hasLapsed(const Measure &measure, Instant now);

void evolve(Measure &measure, const MeasureEvent &event, const Stamped &stamp);

} // namespace ringi
