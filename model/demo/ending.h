// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How an incident of the story is to stand when the story ends. What is over by then, and what is still open and where,
// is dealt before the first word is written, so that a store of any size opens on a lively picture.
#pragma once

#include "domain/signoffvocabulary.h"
#include "domain/vocabulary.h"

#include <optional>

namespace ringi {

struct Scene;

/// What became of the incident's sign-off sheet. "Legal" is the first of its gates, "Operations" the deciding one, as
/// they are on a request.
enum class SheetFate {
    None,
    // still under way
    Draft,
    Revised, ///< signed by legal, then changed: the stamp is void
    AtLegal,
    AgainAtLegal, ///< with a void stamp from before
    AtOperations,
    ReturnedByLegal,
    ReturnedByOperations,
    // done
    Approved,
    ApprovedWithConditions,
    RejectedByLegal,
    RejectedByOperations,
    Withdrawn,
};

[[nodiscard]] constexpr bool isDone(SheetFate fate)
{
    return fate >= SheetFate::Approved;
}

struct Ending
{
    Phase phase = Phase::Closed;
    std::optional<Division> holder;    ///< nothing: wherever the work took it
    std::optional<Division> offeredTo; ///< an offer that waits for its answer
    SheetFate sheet = SheetFate::None;
    MeasureKind kind = MeasureKind::Request;
    const Scene *scene = nullptr; ///< a sheet that is told by itself in the last days
    bool isLate = false;          ///< what waits is past its due time
    bool isAsking = false;        ///< a consultation waits
    bool hasTask = false;         ///< a task is open
    bool wasReopened = false;
};

} // namespace ringi
