// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One incident while it is being told: what it is about, what is to happen, and what of it was written down last.
#pragma once

#include "demo/cast.h"
#include "demo/phrases.h"
#include "demo/plot.h"
#include "demo/sheetplan.h"
#include "demo/themes.h"

#include "domain/circle.h"
#include "domain/incidentcontent.h"
#include "domain/measure.h"

namespace ringi {

/// The sign-off sheet while it is being told, and who has had a hand in it.
struct SheetFile
{
    SheetPlan plan{};
    MeasureId id{};
    MeasureContent document{};
    int version = 0;
    OfficerId drafter{};
    OfficerId reviewer{};        ///< who answered the checklist
    QList<OfficerId> writers{};  ///< and those who declared a conflict
    QList<OfficerId> signers{};  ///< of the text that circulates, absent ones with their deputies
    QList<OfficerId> involved{}; ///< ever, in any way
    Instant decided{};

    [[nodiscard]] bool isFree(const OfficerId &officer) const
    {
        return !writers.contains(officer) && !signers.contains(officer);
    }
};

struct CaseFile
{
    int index = 0;
    Dice dice;
    Tongue tongue = Tongue::English;
    Organisation organisation;
    Cast cast;
    const Theme *theme = nullptr;
    Opening opening;
    bool isLoggedByProgram = false;
    bool isLate = false;

    std::vector<Step> steps{};
    size_t next = 0;

    IncidentId incident{};
    Circle circle{}; ///< who alone may read it
    IncidentContent content{};
    int revision = 0;
    Phase phase = Phase::Reported;
    OfficerId lead{};
    QStringList tags{};
    std::optional<Division> leadDivision{};
    std::vector<QStringView> answers{}; ///< to the questions, by ordinal - 1

    QString number{}; ///< as the store gave it
    SheetFile sheet{};

    [[nodiscard]] const Step &nextStep() const { return steps[next]; }
    [[nodiscard]] bool isTold() const { return next == steps.size(); }
    [[nodiscard]] QString say(Texts texts) { return cast.fill(dice.oneOf(texts)); }
    [[nodiscard]] QString say(Saying saying) { return say(sayings(saying, tongue)); }
};

/// When the story is told to, and how it is seeded.
struct Frame
{
    quint64 seed = 0;
    Instant end;
};

/// The file of the incident that is logged at `logged`; `open` is how it stands at the end, null when it is over.
CaseFile openCase(const Frame &frame, int index, Instant logged, const Ending *open);

} // namespace ringi
