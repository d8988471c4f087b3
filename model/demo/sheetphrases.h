// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on sign-off sheets: remarks of the checklist, opinions, dissent, results, reviews.
#pragma once

#include "demo/tongue.h"

#include "domain/signoffvocabulary.h"

#include <QLatin1StringView>

namespace ringi {

enum class SheetSaying {
    Opinion,
    HoldReason,
    Dissent,
    Conflict,
    Urgency,
    Deferral,
    Revocation,
    Evidence,
    Retention,
    Limit
};

Texts sheetSayings(SheetSaying saying, Tongue tongue);
/// What came of it once it was carried out.
Texts resultsOf(MeasureKind kind, Tongue tongue);

/// An answer to an item of the checklist that is not a plain yes, and why.
struct ItemRemark
{
    QLatin1StringView item;
    ChecklistAnswer answer;
    QStringView english;
    QStringView japanese;

    [[nodiscard]] QStringView in(Tongue tongue) const { return tongue == Tongue::English ? english : japanese; }
};

/// Null where nothing but yes is ever answered.
const ItemRemark *remarkOn(QLatin1StringView item);

struct ReviewText
{
    QStringView noPriorApproval;
    QStringView notice;
    QStringView deviation;
    QStringView thirdParties;
    QStringView data;
    QStringView complaint;
    QStringView recommendation;
    QStringView lessons;
};

const ReviewText &reviewText(Tongue tongue);

} // namespace ringi
