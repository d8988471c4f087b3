// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/searchwords.h"

#include <QCoreApplication>

namespace ringi::words {

namespace {

struct SearchWords
{
    Q_DECLARE_TR_FUNCTIONS(Search)
};

} // namespace

QString label(HitField field)
{
    switch (field) {
    case HitField::Number:
        return SearchWords::tr("Number");
    case HitField::Title:
        return SearchWords::tr("Title");
    case HitField::Organisation:
        return SearchWords::tr("Organisation");
    case HitField::Summary:
        return SearchWords::tr("Summary");
    case HitField::Source:
        return SearchWords::tr("Source");
    case HitField::Tag:
        return SearchWords::tr("Tag");
    case HitField::Note:
        return SearchWords::tr("Entry");
    case HitField::Task:
        return SearchWords::tr("Task");
    case HitField::Consultation:
        return SearchWords::tr("Consultation");
    case HitField::Handoff:
        return SearchWords::tr("Handoff");
    case HitField::Subject:
        return SearchWords::tr("Subject");
    case HitField::Text:
        return SearchWords::tr("Text");
    case HitField::Purpose:
        return SearchWords::tr("Purpose");
    case HitField::Effect:
        return SearchWords::tr("Effect");
    case HitField::LegalBasis:
        return SearchWords::tr("Legal basis");
    case HitField::Scope:
        return SearchWords::tr("Scope");
    case HitField::Addressee:
        return SearchWords::tr("Addressee");
    case HitField::Name:
        return SearchWords::tr("Name");
    }
    return {};
}

QString placeOf(const Passage &passage)
{
    const QString field = label(passage.field);
    return passage.ordinal ? SearchWords::tr("%1 %2").arg(field).arg(passage.ordinal) : field;
}

} // namespace ringi::words
