// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to one incident, act by act, from the call to how it is to stand at the end. The plot knows the rules as
// a good officer does: it never lets anybody try what would be refused.
#pragma once

#include "demo/dice.h"
#include "demo/ending.h"
#include "demo/sheetplan.h"
#include "domain/ids.h"
#include "domain/signoffvocabulary.h"

#include <vector>

namespace ringi {

enum class Act {
    Log,
    Lead,
    Move,
    Offer,
    Accept,
    Return,
    Withdraw,
    Ask,
    Answer,
    Decline,
    Note,
    AddTask,
    FinishTask,
    Revise,
    Tag,
    Draft,
    ReviseText,
    Submit,
    AnswerItems,
    Sign,
    Defer,
    WithdrawMeasure,
    CarryOut,
    ViewLater,
    MeetCondition,
    Dissent,
    DeclareConflict,
    Revoke,
    CloseReview,
};

struct Step
{
    Act act = Act::Log;
    Division by = Division::Operations;
    Division to = Division::Operations; ///< of an offer, a question, a task
    Phase phase = Phase::Reported;      ///< moved to; for a revision, the phase it is made in
    int ordinal = 0;
    QString gate;
    Verdict verdict = Verdict::Approve;
    int conditions = 0;         ///< how many come with the stamp
    std::optional<Capacity> as; ///< nothing: as whoever is at hand
    OfficerId who;              ///< nobody in particular, or who was absent
    bool dissents = false;      ///< signed, but not without a word against it
    bool staysOpen = false;     ///< nobody answers it before the story ends
    double minutes = 0;         ///< after the step before, in desk time
    bool isWork = true;         ///< work may take longer; an answer is given when it is asked
    Instant at;                 ///< once the plot is set on the calendar
};

struct Opening
{
    Division logger = Division::Operations;
    Severity severity = Severity::Low;
    bool isAbroad = false; ///< partners abroad will have to be spoken to
};

struct Plot
{
    std::vector<Step> steps;
    SheetPlan sheet; ///< of its sign-off sheet, if it has one
};

Plot plotOf(const Opening &opening, const Ending &ending, Dice &dice);

enum class Pace {
    Natural, ///< as long as it takes, but done by the limit
    UpTo,    ///< the last act falls on the limit
};

/// Sets the steps on the calendar, the first at `logged` and the last not after `limit`.
void setOnCalendar(std::vector<Step> &steps, Instant logged, Instant limit, Pace pace);

} // namespace ringi
