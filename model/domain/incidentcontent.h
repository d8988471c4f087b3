// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an incident says of itself: the fields an officer fills in and may revise while his division holds it.
#pragma once

#include "domain/describe.h"
#include "domain/nciss.h"
#include "domain/statedtime.h"
#include "domain/vocabulary.h"

namespace ringi {

/// How bad: three viewpoints (Japan's scale of 2018), the NCISS factors, and a human override with its reason.
struct Assessment
{
    std::optional<Severity> continuity; ///< continuity of service
    std::optional<Severity> safety;
    std::optional<Severity> trust; ///< loss of public trust
    NcissAnswers nciss;
    std::optional<Severity> override;
    QString overrideReason;

    friend bool operator==(const Assessment &, const Assessment &) = default;
    RINGI_DESCRIBE(visit("continuity", self.continuity); visit("safety", self.safety); visit("trust", self.trust);
                   visit("nciss", self.nciss); visit("override", self.override);
                   visit("override_reason", self.overrideReason);)
};

/// The override if there is one, else the highest viewpoint, else none.
Severity severityOf(const Assessment &assessment);

struct IncidentTimes
{
    std::optional<StatedTime> occurred;
    std::optional<StatedTime> detected;
    std::optional<StatedTime> reported;
    std::optional<StatedTime> contained;
    std::optional<StatedTime> recovered;

    friend bool operator==(const IncidentTimes &, const IncidentTimes &) = default;
    RINGI_DESCRIBE(visit("occurred", self.occurred); visit("detected", self.detected); visit("reported", self.reported);
                   visit("contained", self.contained); visit("recovered", self.recovered);)
};

struct IncidentContent
{
    QString title;
    QString summary; ///< what happened, facts only
    QString cls;     ///< RSIT class key
    QString type;    ///< RSIT type key, may be empty
    Tlp tlp = Tlp::Amber;
    QString sector; ///< sector key, may be empty
    QString organisation;
    QString source; ///< who reported it, and how to call back
    IncidentTimes times;
    Assessment assessment;

    friend bool operator==(const IncidentContent &, const IncidentContent &) = default;
    RINGI_DESCRIBE(visit("title", self.title); visit("summary", self.summary); visit("class", self.cls);
                   visit("type", self.type); visit("tlp", self.tlp); visit("sector", self.sector);
                   visit("organisation", self.organisation); visit("source", self.source); visit("times", self.times);
                   visit("assessment", self.assessment);)
};

/// Where an imported record came from: the file by the hash of its bytes, the row in it, and the name the register
/// there gave it.
struct Origin
{
    QByteArray fileHash;
    int row = 0;
    QString reference;

    RINGI_DESCRIBE(visit("file", self.fileHash); visit("row", self.row); visit("reference", self.reference);)
};

inline constexpr int kTitleLimit = 500;    ///< characters
inline constexpr int kTextLimit = 100'000; ///< characters

} // namespace ringi
