// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// JSON into the domain's structs. Stricter than the ledger's own reader, because people and
// scripts mistype: an unknown key or a value of the wrong kind is said with its place, not passed over.
#pragma once

#include "domain/incidentcontent.h"
#include "domain/measurecommands.h"

namespace ringi {

/// Times may be written short: "2026-03", "2026-03-14", "2026-03-14T09:41+09:00"; the precision is what was written.
IncidentContent incidentFrom(const QJsonObject &json);
MeasureContent measureFrom(const QJsonObject &json);
AfterReview reviewFrom(const QJsonObject &json);
QList<ItemAnswer> answersFrom(const QJsonArray &json);

} // namespace ringi
