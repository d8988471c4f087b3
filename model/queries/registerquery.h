// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the register is asked: which records, in which order, in which groups.
#pragma once

#include "domain/incident.h"

namespace ringi {

enum class RegisterSort {
    Updated,
    Number,
    Severity,
    Title,
    Tlp,
    Phase,
    Holder,
    Held,
    Due,
    Sector,
    Organisation,
    Class,
    Lead,
    Logged,
    Reported,
    Closed,
    Measures
};

/// How the nearest deadline stands.
enum class DueState { Overdue, Soon, Running, None };

inline constexpr qint64 kDueSoon = 3 * kHour; ///< a deadline this near is soon

/// What a record is or has, or is not or has not.
enum class RecordTrait { Open, Restricted, Exercise, Measure, OpenMeasure };

enum class RegisterGrouping { None, Holder, Severity, Sector };

/// Records of one group follow each other. Of the holder's, the severity's or the sector's key; empty for no sector.
struct RegisterGroup
{
    QString key;
    qint64 count = 0;

    friend bool operator==(const RegisterGroup &, const RegisterGroup &) = default;
};

/// Moments from the first to before the second; an end that is not given is open.
struct TimeSpan
{
    std::optional<Instant> from;
    std::optional<Instant> until;

    [[nodiscard]] bool isEverything() const { return !from && !until; }
    friend bool operator==(const TimeSpan &, const TimeSpan &) = default;
};

/// Of each list one value is enough; empty lists let everything through.
struct RegisterFacets
{
    QList<Severity> severities;
    QList<Phase> phases;
    QList<Division> holders;
    QList<Tlp> tlps;
    QStringList sectors;
    QStringList classes;
    QList<OfficerId> leads; ///< the null id stands for no lead
    QList<DueState> clocks;
    QStringList tags; ///< compared as tagKey does

    friend bool operator==(const RegisterFacets &, const RegisterFacets &) = default;
};

struct RegisterQuery : RegisterFacets
{
    QString text; ///< words and "quoted phrases" that all have to be there; a number finds its record
    std::optional<Division> offeredTo;
    std::optional<Instant> loggedAfter; ///< then or later
    std::optional<Instant> loggedBefore;
    TimeSpan reported;
    TimeSpan closed;
    TimeSpan updated;
    bool openOnly = false;
    QList<RecordTrait> traits; ///< all of them
    RegisterFacets excluded;   ///< none of these
    QStringList excludedText;  ///< words and phrases of which none may be there
    QList<RecordTrait> excludedTraits;
    Instant asOf; ///< for the clocks
    RegisterGrouping grouping = RegisterGrouping::None;
    RegisterSort sort = RegisterSort::Updated;
    Qt::SortOrder order = Qt::DescendingOrder;

    friend bool operator==(const RegisterQuery &, const RegisterQuery &) = default;
};

} // namespace ringi

RINGI_KEYS(ringi::RegisterSort, QLatin1StringView("updated"), QLatin1StringView("number"),
           QLatin1StringView("severity"), QLatin1StringView("title"), QLatin1StringView("tlp"),
           QLatin1StringView("phase"), QLatin1StringView("holder"), QLatin1StringView("held"), QLatin1StringView("due"),
           QLatin1StringView("sector"), QLatin1StringView("organisation"), QLatin1StringView("class"),
           QLatin1StringView("lead"), QLatin1StringView("logged"), QLatin1StringView("reported"),
           QLatin1StringView("closed"), QLatin1StringView("measures"))

RINGI_KEYS(ringi::DueState, QLatin1StringView("overdue"), QLatin1StringView("soon"), QLatin1StringView("running"),
           QLatin1StringView("none"))

RINGI_KEYS(ringi::RecordTrait, QLatin1StringView("open"), QLatin1StringView("restricted"),
           QLatin1StringView("exercise"), QLatin1StringView("measure"), QLatin1StringView("open-measure"))

RINGI_KEYS(ringi::RegisterGrouping, QLatin1StringView("none"), QLatin1StringView("holder"),
           QLatin1StringView("severity"), QLatin1StringView("sector"))
