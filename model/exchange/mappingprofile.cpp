// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mappingprofile.h"

#include "domain/taxonomy.h"
#include "domain/vocabulary.h"

#include <algorithm>

namespace ringi {

TargetKind kindOf(Target target)
{
    switch (target) {
    case Target::Title:
    case Target::Summary:
    case Target::Organisation:
    case Target::Source:
        return TargetKind::Text;
    case Target::Class:
    case Target::Type:
    case Target::Tlp:
    case Target::Sector:
    case Target::Continuity:
    case Target::Safety:
    case Target::Trust:
        return TargetKind::Key;
    case Target::Occurred:
    case Target::Detected:
    case Target::Reported:
    case Target::Contained:
    case Target::Recovered:
        return TargetKind::Time;
    case Target::Note:
        return TargetKind::Note;
    }
    return TargetKind::Text;
}

bool isKeyOf(Target target, const QString &key)
{
    switch (target) {
    case Target::Class:
        return isClass(key);
    case Target::Type:
        return std::ranges::any_of(incidentClasses(),
                                   [&](const auto &cls) { return std::ranges::count(cls.types, key) > 0; });
    case Target::Tlp:
        return fromKey<Tlp>(key).has_value();
    case Target::Sector:
        return isSector(key);
    case Target::Continuity:
    case Target::Safety:
    case Target::Trust:
        return fromKey<Severity>(key).has_value();
    default:
        return false;
    }
}

QStringList MappingProfile::columns() const
{
    QStringList all;
    if (!reference.isEmpty())
        all.append(reference);
    for (const FieldRule &rule : fields)
        all += rule.columns;
    all.removeDuplicates();
    return all;
}

ProfileProblems MappingProfile::problemsWith(const QStringList &header) const
{
    QStringList missing;
    QStringList twice;
    const QStringList needed = columns();
    for (const QString &column : needed) {
        const auto found = header.count(column);
        if (found == 0)
            missing.append(column);
        else if (found > 1)
            twice.append(column);
    }
    ProfileProblems problems;
    if (!missing.isEmpty())
        problems.append({ProfileProblemCode::ColumnsMissing, {}, missing});
    if (!twice.isEmpty())
        problems.append({ProfileProblemCode::ColumnsTwice, {}, twice});
    return problems;
}

TimeRules MappingProfile::timeRules(const FieldRule &rule) const
{
    TimeRules rules;
    if (!rule.formats.isEmpty())
        rules.formats = rule.formats;
    rules.zone = zone;
    rules.absent = absent;
    if (!rule.split.isEmpty())
        rules.mark = rule.split;
    rules.several = rule.several;
    rules.firstOfYearIsYear = firstOfYearIsYear;
    rules.firstOfMonthIsMonth = firstOfMonthIsMonth;
    return rules;
}

} // namespace ringi
