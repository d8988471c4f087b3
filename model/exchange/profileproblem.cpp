// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/profileproblem.h"

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

/// Of very many columns the first ones tell enough: it is another file, or another profile.
QString columnList(const QStringList &columns)
{
    static constexpr int kMost = 12;
    const QString listed = columns.mid(0, kMost).join(u", "_s);
    return columns.size() > kMost ? u"%1 and %2 more"_s.arg(listed).arg(columns.size() - kMost) : listed;
}

QString what(const ProfileProblem &problem)
{
    const QString all = problem.args.join(u", "_s);
    switch (problem.code) {
    case ProfileProblemCode::NotJson:
        return u"the profile is not a JSON object: %1"_s.arg(all);
    case ProfileProblemCode::NameMissing:
        return u"the profile needs a name"_s;
    case ProfileProblemCode::EncodingOther:
        return u"only the encoding utf-8 is read, not %1"_s.arg(all);
    case ProfileProblemCode::DelimiterWrong:
        return u"the delimiter is one character or auto, not '%1'"_s.arg(all);
    case ProfileProblemCode::ZoneUnknown:
        return u"the zone %1 is not known"_s.arg(all);
    case ProfileProblemCode::TitleUnmapped:
        return u"nothing fills the title"_s;
    case ProfileProblemCode::FieldUnknown:
        return u"there is no such field; the fields are %1"_s.arg(all);
    case ProfileProblemCode::OptionUnknown:
        return u"there is no option %1 here"_s.arg(all);
    case ProfileProblemCode::OptionWrong:
        return u"the option %1 takes %2"_s.arg(problem.args.value(0), problem.args.value(1));
    case ProfileProblemCode::RuleEmpty:
        return u"it names neither columns nor a constant"_s;
    case ProfileProblemCode::KeyUnknown:
        return u"'%1' is not one of its keys"_s.arg(all);
    case ProfileProblemCode::FormatWrong:
        return u"'%1' is not a time format"_s.arg(all);
    case ProfileProblemCode::ColumnsMissing:
        return u"the file does not have the columns %1"_s.arg(columnList(problem.args));
    case ProfileProblemCode::ColumnsTwice:
        return u"the file has more than once the columns %1"_s.arg(columnList(problem.args));
    }
    return {};
}

} // namespace

QString sentence(const ProfileProblem &problem)
{
    return problem.field.isEmpty() ? what(problem) : u"%1: %2"_s.arg(problem.field, what(problem));
}

} // namespace ringi
