// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a decided original is printed from, read in one go.
#pragma once

#include "report/decisionrecord.h"
#include "ui/signoff/measurefile.h"

namespace ringi {

struct DecisionFile
{
    MeasureFile file;
    DecisionRecord record;
    Instant printed;

    [[nodiscard]] const Measure &measure() const { return file.measure; }
    [[nodiscard]] const MeasureContent &content() const { return file.measure.content(); }
    /// The document's own marking, else the incident's.
    [[nodiscard]] Tlp marking() const { return content().tlp.value_or(file.incident.content.tlp); }
};

/// Nothing when there is no such measure. Throws Fault.
std::optional<DecisionFile> decisionFileOf(Queries &queries, const MeasureId &measure, Instant now);

} // namespace ringi
