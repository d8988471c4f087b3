// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// JSON from standard input into the domain's structs. Stricter than the ledger's own reader, because people and
// scripts mistype: an unknown key or a value of the wrong kind is said with its place, not passed over.
#pragma once

#include "domain/incidentcontent.h"
#include "domain/measureevents.h"

namespace ringi {

/// Everything up to the end of standard input. Throws Fault(Unreadable) when it is not one JSON object in UTF-8.
QJsonObject objectFromInput();

/// Times may be written short: "2026-03", "2026-03-14", "2026-03-14T09:41+09:00"; the precision is what was written.
IncidentContent incidentFrom(const QJsonObject &json);
MeasureContent measureFrom(const QJsonObject &json);

} // namespace ringi
