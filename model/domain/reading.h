// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading is recorded where it matters: what not everybody may read is opened, something is exported or printed. The
// entries are a stream of their own, so that no record changes by being looked at.
#pragma once

#include "domain/describe.h"
#include "domain/incident.h"

namespace ringi {

enum class ReadingAct { Opened, Exported, Printed };

struct ReadingRecorded
{
    static constexpr const char *kind = "reading.recorded";
    ReadingAct act = ReadingAct::Opened;
    std::optional<IncidentId> incident; ///< nothing for an export of a whole register
    std::optional<MeasureId> measure;
    QString what;    ///< of what was exported: "decisions"
    int records = 0; ///< so many were in it

    RINGI_DESCRIBE(visit("act", self.act); visit("incident", self.incident); visit("measure", self.measure);
                   visit("what", self.what); visit("records", self.records);)
};

/// The asking is the event: what is recorded is exactly what was done.
using RecordReading = ReadingRecorded;

/// Known from the store's id alone: the name-based UUID (version 5, RFC 4122) of "readings" in it.
StreamId readingsStream(const StoreId &store);

/// `on` is the incident it is about, null for one about none. An auditor reads as well, and is recorded like anybody.
Guard mayRecord(const Incident *on, const Actor &actor);

} // namespace ringi

RINGI_KEYS(ringi::ReadingAct, QLatin1StringView("opened"), QLatin1StringView("exported"), QLatin1StringView("printed"))
