// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Class and type of an incident after the Reference Security Incident Taxonomy (RSIT v1003), and the sectors of the
// critical infrastructure list (15). Keys are facts and stable; names and descriptions are ui's.
#pragma once

#include <QLatin1StringView>
#include <QList>
#include <QStringView>

#include <span>

namespace ringi {

struct IncidentClass
{
    QLatin1StringView key;
    std::span<const QLatin1StringView> types;
};

std::span<const IncidentClass> incidentClasses();
std::span<const QLatin1StringView> sectors();

bool isClass(QStringView key);
bool isTypeOf(QStringView type, QStringView cls);
bool isSector(QStringView key);

} // namespace ringi
