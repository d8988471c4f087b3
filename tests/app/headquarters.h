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

/// One more officer, enrolled by the duty officer.
bool enrolled(const RingiProcess &ringi, const QString &location, const QString &name, const QString &division,
              const QString &post);

/// An incident as `log` takes it.
QByteArray anIncident(const QString &title = QStringLiteral("Ransomware at a container terminal"));

/// Logs it and answers its number.
QString logged(const RingiProcess &ringi, const QString &location);

/// A request to an operator as `draft` takes it, and the number it gets.
QByteArray aMeasure();
QString drafted(const RingiProcess &ringi, const QString &location);

/// Legal says yes to every question that a request needs answered.
bool checked(const RingiProcess &ringi, const QString &location, const QString &measure);

/// A request that circulates with its checklist answered.
QString submitted(const RingiProcess &ringi, const QString &location);

/// The words of `sign`, for more to be added.
QStringList signing(const QString &location, const QString &measure, const QString &gate, const QString &verdict);

/// A request that legal and the director have approved.
QString approved(const RingiProcess &ringi, const QString &location);

} // namespace ringi::test
