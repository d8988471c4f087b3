// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON of what verbs print. Keys are English, lower case with `_`; times are ISO 8601 with zone; what is not there
// is null. docs/verbs.md lists them, and they stay.
#pragma once

#include "desk/scribe.h"
#include "ledger/verifier.h"
#include "queries/rows.h"

#include <QJsonArray>
#include <QJsonObject>

namespace ringi {

QJsonObject toJson(const RegisterRow &row);
QJsonObject toJson(const MeasureRow &row);
QJsonObject toJson(const HistoryEntry &entry);
QJsonObject toJson(const Officer &officer);
QJsonObject toJson(const Receipt &receipt);
QJsonObject toJson(const Verification &verification);
QJsonObject toJson(const Checkpoint &checkpoint, const Registry &registry);

/// The folded record; officers are named from the registry.
QJsonObject toJson(const Incident &incident, const Registry &registry);
/// `asOf` tells whether the approval had lapsed.
QJsonObject toJson(const Measure &measure, const Registry &registry, Instant asOf);

/// Parts of a sheet.
QJsonObject toJson(const Gate &gate);
QJsonObject toJson(const ChecklistEntry &entry, const Registry &registry);
QJsonObject toJson(const SheetStamp &stamp, const Registry &registry);
/// The gates with where each stands; null before the first submission.
QJsonValue sheetOf(const Measure &measure);

template <class Rows> QJsonArray toJsonArray(const Rows &rows)
{
    QJsonArray array;
    for (const auto &row : rows)
        array.append(toJson(row));
    return array;
}

} // namespace ringi
