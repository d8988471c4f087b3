// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What one search over everything finds: records and officers, each with the passage that says so.
#pragma once

#include "domain/ids.h"
#include "domain/observables.h"
#include "domain/vocabulary.h"

#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>

namespace ringi {

enum class HitRecord { Incident, Measure, Officer };

/// Where in a record the passage stands.
enum class HitField {
    Number,
    Title,
    Organisation,
    Summary,
    Source,
    Tag,
    Note,
    Task,
    Consultation,
    Handoff,
    Subject,
    Text,
    Purpose,
    Effect,
    LegalBasis,
    Scope,
    Addressee,
    Name,
};

struct Passage
{
    struct Mark
    {
        qsizetype begin = 0;
        qsizetype length = 0;

        friend bool operator==(const Mark &, const Mark &) = default;
    };

    HitField field = HitField::Title;
    int ordinal = 0;   ///< of a note, task, consultation or handoff, from 1; 0 for what there is one of
    QString text;      ///< one line; "…" where it is cut
    QList<Mark> marks; ///< what was looked for, in order

    friend bool operator==(const Passage &, const Passage &) = default;
};

struct SearchHit
{
    HitRecord record = HitRecord::Incident;
    IncidentId incident; ///< also of a measure
    std::optional<MeasureId> measure;
    std::optional<OfficerId> officer;
    QString number;  ///< of an incident or a measure
    QString heading; ///< title, subject or name
    std::optional<Severity> severity;
    std::optional<Division> division; ///< who holds the incident, drafted the measure, or whom the officer belongs to
    Passage passage;
};

struct SearchAnswer
{
    QList<SearchHit> hits;            ///< incidents, then measures, then officers; the best of each first
    QList<Observable> observables;    ///< that were recognised in what was typed, and looked up exactly
    QMap<QString, QStringList> taken; ///< words that stand nowhere, and those of the hits they were taken for
};

} // namespace ringi

RINGI_KEYS(ringi::HitRecord, QLatin1StringView("incident"), QLatin1StringView("measure"), QLatin1StringView("officer"))
RINGI_KEYS(ringi::HitField, QLatin1StringView("number"), QLatin1StringView("title"), QLatin1StringView("organisation"),
           QLatin1StringView("summary"), QLatin1StringView("source"), QLatin1StringView("tag"),
           QLatin1StringView("note"), QLatin1StringView("task"), QLatin1StringView("consultation"),
           QLatin1StringView("handoff"), QLatin1StringView("subject"), QLatin1StringView("text"),
           QLatin1StringView("purpose"), QLatin1StringView("effect"), QLatin1StringView("legal_basis"),
           QLatin1StringView("scope"), QLatin1StringView("addressee"), QLatin1StringView("name"))
