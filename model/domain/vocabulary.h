// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The closed lists of the field and their keys. Facts: the Japanese severity scale of 2018 (three viewpoints, 0 to 4,
// the highest counts), TLP 2.0, and the five divisions of the headquarters.
#pragma once

#include "base/keys.h"

namespace ringi {

enum class Division { Strategy, Intelligence, Operations, International, Legal };

/// What an officer is appointed to. Gates and acts ask for a post in a division, never for a person.
enum class Post {
    DutyOfficer,
    Analyst,
    PlanningOfficer,
    LiaisonOfficer,
    Counsel,
    DivisionHead,
    Director,
    Auditor,
    Administrator,
    Program, ///< an account a program signs with, shown as SYS
};

enum class Severity { None, Low, Medium, High, Crisis };

enum class Tlp { Clear, Green, Amber, AmberStrict, Red };

enum class Phase { Reported, Triage, Analysis, Containment, Recovery, Review, Closed, Dismissed };

enum class StoreMode { Live, Exercise };

enum class HandoffState { Offered, Accepted, Returned, Withdrawn };

enum class ConsultationState { Asked, Answered, Declined };

enum class TaskState { Open, Done };

/// What a compartment keeps from those outside: who told us, what counsel advised, or something else.
enum class CompartmentKind { Source, Privilege, Other };

[[nodiscard]] constexpr bool isOver(Phase phase)
{
    return phase == Phase::Closed || phase == Phase::Dismissed;
}

} // namespace ringi

RINGI_KEYS(ringi::Division, QLatin1StringView("strategy"), QLatin1StringView("intelligence"),
           QLatin1StringView("operations"), QLatin1StringView("international"), QLatin1StringView("legal"))
RINGI_KEYS(ringi::Post, QLatin1StringView("duty_officer"), QLatin1StringView("analyst"),
           QLatin1StringView("planning_officer"), QLatin1StringView("liaison_officer"), QLatin1StringView("counsel"),
           QLatin1StringView("division_head"), QLatin1StringView("director"), QLatin1StringView("auditor"),
           QLatin1StringView("administrator"), QLatin1StringView("program"))
RINGI_KEYS(ringi::Severity, QLatin1StringView("none"), QLatin1StringView("low"), QLatin1StringView("medium"),
           QLatin1StringView("high"), QLatin1StringView("crisis"))
RINGI_KEYS(ringi::Tlp, QLatin1StringView("TLP:CLEAR"), QLatin1StringView("TLP:GREEN"), QLatin1StringView("TLP:AMBER"),
           QLatin1StringView("TLP:AMBER+STRICT"), QLatin1StringView("TLP:RED"))
RINGI_KEYS(ringi::Phase, QLatin1StringView("reported"), QLatin1StringView("triage"), QLatin1StringView("analysis"),
           QLatin1StringView("containment"), QLatin1StringView("recovery"), QLatin1StringView("review"),
           QLatin1StringView("closed"), QLatin1StringView("dismissed"))
RINGI_KEYS(ringi::StoreMode, QLatin1StringView("live"), QLatin1StringView("exercise"))
RINGI_KEYS(ringi::HandoffState, QLatin1StringView("offered"), QLatin1StringView("accepted"),
           QLatin1StringView("returned"), QLatin1StringView("withdrawn"))
RINGI_KEYS(ringi::ConsultationState, QLatin1StringView("asked"), QLatin1StringView("answered"),
           QLatin1StringView("declined"))
RINGI_KEYS(ringi::TaskState, QLatin1StringView("open"), QLatin1StringView("done"))
RINGI_KEYS(ringi::CompartmentKind, QLatin1StringView("source"), QLatin1StringView("privilege"),
           QLatin1StringView("other"))
