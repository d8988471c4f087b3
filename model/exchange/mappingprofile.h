// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the columns of somebody's register become incidents of ours: a JSON file that a person can write and the import
// wizard makes. `docs/csv-profiles.md` is its reference. Everything wrong with a profile is told at once.
#pragma once

#include "domain/refusal.h"
#include "exchange/profileproblem.h"
#include "exchange/statedtimereader.h"

#include <QJsonObject>
#include <QMap>

namespace ringi {

/// What a column can fill. Times stand in the order in which they can follow each other.
enum class Target {
    Title,
    Summary,
    Class,
    Type,
    Tlp,
    Sector,
    Organisation,
    Source,
    Continuity,
    Safety,
    Trust,
    Occurred,
    Detected,
    Reported,
    Contained,
    Recovered,
    Note,
};

enum class TargetKind { Text, Key, Time, Note };

TargetKind kindOf(Target target);
/// Whether `key` is one of the words that this target takes.
bool isKeyOf(Target target, const QString &key);

/// Of several columns: everything they say, or the first that says something.
enum class Take { Join, First };

/// A word that is in no table or a time that is not understood: the row is rejected, or goes on without it and keeps
/// the text in its note.
enum class OnUnreadable { Reject, Note };

/// The reported time of a row that states none.
enum class ReportedDefault { Reject, Import };

struct FieldRule
{
    QStringList columns;
    QString constant; ///< in place of columns
    Take take = Take::Join;
    QString join = QStringLiteral(", ");
    bool pythonList = false;    ///< cells are lists as Python prints them
    QString split;              ///< or are parted by this mark
    QMap<QString, QString> map; ///< source word to key, "*" for every other; an empty key passes the word over
    QStringList prefer;         ///< of several source words, the first of these that is there
    int max = 0;                ///< characters; what is longer stands in full in the note
    QStringList formats;        ///< of times
    Several several = Several::Earliest;
    std::optional<Target> notBefore; ///< a time before that one is passed over and noted
    bool about = false;              ///< the column only stands in for the time that is asked for
    OnUnreadable unreadable = OnUnreadable::Reject;

    friend bool operator==(const FieldRule &, const FieldRule &) = default;
};

struct MappingProfile
{
    QString name; ///< also the first part of every reference, so it must not change once rows were imported
    int version = 1;
    QString title;       ///< for people
    QString description; ///< for people
    QChar delimiter;     ///< null: found out
    QString reference;   ///< the column that names a row; empty: the hash of the row does
    QString zone;        ///< of times that name none
    bool firstOfYearIsYear = false;
    bool firstOfMonthIsMonth = false;
    QStringList absent; ///< words that say nothing
    ReportedDefault reportedDefault = ReportedDefault::Reject;
    QMap<Target, FieldRule> fields;

    friend bool operator==(const MappingProfile &, const MappingProfile &) = default;

    /// The profile, or everything that is wrong with it.
    static tl::expected<MappingProfile, ProfileProblems> fromJson(const QByteArray &json);
    [[nodiscard]] QByteArray toJson() const;

    /// Every column that a rule or the reference names, once.
    [[nodiscard]] QStringList columns() const;
    /// What keeps this profile from reading a file with that header.
    [[nodiscard]] ProfileProblems problemsWith(const QStringList &header) const;
    [[nodiscard]] TimeRules timeRules(const FieldRule &rule) const;
};

} // namespace ringi

RINGI_KEYS(ringi::Target, QLatin1StringView("title"), QLatin1StringView("summary"), QLatin1StringView("class"),
           QLatin1StringView("type"), QLatin1StringView("tlp"), QLatin1StringView("sector"),
           QLatin1StringView("organisation"), QLatin1StringView("source"), QLatin1StringView("severity.continuity"),
           QLatin1StringView("severity.safety"), QLatin1StringView("severity.trust"),
           QLatin1StringView("times.occurred"), QLatin1StringView("times.detected"),
           QLatin1StringView("times.reported"), QLatin1StringView("times.contained"),
           QLatin1StringView("times.recovered"), QLatin1StringView("note"))
RINGI_KEYS(ringi::Take, QLatin1StringView("join"), QLatin1StringView("first"))
RINGI_KEYS(ringi::OnUnreadable, QLatin1StringView("reject"), QLatin1StringView("note"))
RINGI_KEYS(ringi::ReportedDefault, QLatin1StringView("reject"), QLatin1StringView("import"))
