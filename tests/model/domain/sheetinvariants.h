// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What has to be true of every sheet, said over the measure and all that happened, and never by asking the rules that
// decide. A history knows the powers at the time of each event.
#pragma once

#include "support/sheets.h"

namespace ringi::test {

struct Happened
{
    MeasureEvent event;
    Stamped stamp;
    Actor actor;
    QMap<OfficerId, Officer> officers; ///< with the powers, as they were then
    Powers powers;
    MeasureFacts facts;
};

struct History
{
    QList<Happened> events;
    QByteArray hash; ///< of the present text

    /// The events of one kind since the last submission.
    template <class Event> [[nodiscard]] QList<const Happened *> round() const
    {
        QList<const Happened *> found;
        for (const Happened &one : events) {
            if (std::holds_alternative<MeasureSubmitted>(one.event))
                found.clear();
            if (std::holds_alternative<Event>(one.event))
                found += &one;
        }
        return found;
    }
};

/// The first invariant that does not hold, in words; empty when all do.
QString brokenInvariant(const Measure &measure, const History &history);

} // namespace ringi::test
