// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A small headquarters as the verbs make it: an administrator who is a duty
// officer, a counsel, a director.
#pragma once

#include "ringiprocess.h"

namespace ringi::test {

inline const QString kDutyOfficer = QStringLiteral("Sato Akira");
inline const QString kCounsel = QStringLiteral("Ito Mei");
inline const QString kDirector = QStringLiteral("Mori Ken");

/// Makes the store at `location`; false with what was said on the debug output
/// when a verb fails.
bool foundHeadquarters(const RingiProcess &ringi, const QString &location);

/// An incident as `log` takes it.
QByteArray anIncident(const QString &title = QStringLiteral("Ransomware at a container terminal"));

/// Logs it and answers its number.
QString logged(const RingiProcess &ringi, const QString &location);

} // namespace ringi::test
