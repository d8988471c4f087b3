// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be wrong with a mapping profile: a closed code, the field it is about, and what the sentence needs. Words in
// both languages are ui's; `sentence` is the technical English one for faults and logs.
#pragma once

#include "base/keys.h"

#include <QStringList>

namespace ringi {

enum class ProfileProblemCode {
    NotJson,        ///< what the parser said
    NameMissing,    ///<
    EncodingOther,  ///< encoding
    DelimiterWrong, ///< delimiter
    ZoneUnknown,    ///< zone
    TitleUnmapped,  ///<
    FieldUnknown,   ///< known fields
    OptionUnknown,  ///< option
    OptionWrong,    ///< option, what it takes
    RuleEmpty,      ///< neither columns nor a constant
    KeyUnknown,     ///< the word that is no key
    FormatWrong,    ///< pattern
    ColumnsMissing, ///< the columns that are not in the file
    ColumnsTwice,   ///< the columns that the file has more than once
};

struct ProfileProblem
{
    ProfileProblemCode code{};
    QString field; ///< empty for the profile as a whole
    QStringList args;

    friend bool operator==(const ProfileProblem &, const ProfileProblem &) = default;
};

using ProfileProblems = QList<ProfileProblem>;

QString sentence(const ProfileProblem &problem);

} // namespace ringi

RINGI_KEYS(ringi::ProfileProblemCode, QLatin1StringView("not_json"), QLatin1StringView("name_missing"),
           QLatin1StringView("encoding_other"), QLatin1StringView("delimiter_wrong"), QLatin1StringView("zone_unknown"),
           QLatin1StringView("title_unmapped"), QLatin1StringView("field_unknown"), QLatin1StringView("option_unknown"),
           QLatin1StringView("option_wrong"), QLatin1StringView("rule_empty"), QLatin1StringView("key_unknown"),
           QLatin1StringView("format_wrong"), QLatin1StringView("columns_missing"), QLatin1StringView("columns_twice"))
