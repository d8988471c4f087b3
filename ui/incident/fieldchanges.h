// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What changed between two versions of a text, field by field, as people read it.
#pragma once

#include "domain/incidentcontent.h"
#include "domain/measureevents.h"

namespace ringi {

struct FieldChange
{
    QString field;
    QString before;
    QString after;
};

QList<FieldChange> changesBetween(const IncidentContent &before, const IncidentContent &after);
QList<FieldChange> changesBetween(const MeasureContent &before, const MeasureContent &after);

} // namespace ringi
