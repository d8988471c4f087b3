// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The legal checklist: 24 questions, of which each kind of measure makes some mandatory. Legal answers them, each with
// its evidence, and the review cannot be cleared while a mandatory one is open.
#pragma once

#include "domain/actor.h"
#include "domain/signoffvocabulary.h"

#include <span>

namespace ringi {

struct ChecklistEntry
{
    QString item;
    ChecklistAnswer answer = ChecklistAnswer::Yes;
    QString remark;
    QString evidence; ///< number or name of what proves it
    int version = 1;  ///< of the text it was given on
    Stamped signedBy;
};

/// The keys of the items, in their order; item n of the list is at n - 1.
std::span<const QLatin1StringView> checklistItems();

/// Keys of the items that Legal's review of this kind has to have answered, in their order.
QList<QLatin1StringView> mandatoryItems(MeasureKind kind);

} // namespace ringi
