// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/querywords.h"

#include "domain/tags.h"
#include "queries/querymeanings.h"
#include "ui/words/labels.h"
#include "ui/words/taxonomylabels.h"

#include <QCoreApplication>

namespace ringi::words {

namespace {

using namespace Qt::StringLiterals;

class QueryWords
{
    Q_DECLARE_TR_FUNCTIONS(Query)
};

constexpr auto kSorts = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("RegisterSort", "updated"),
    QT_TRANSLATE_NOOP("RegisterSort", "number"),
    QT_TRANSLATE_NOOP("RegisterSort", "severity"),
    QT_TRANSLATE_NOOP("RegisterSort", "title"),
    QT_TRANSLATE_NOOP("RegisterSort", "TLP"),
    QT_TRANSLATE_NOOP("RegisterSort", "phase"),
    QT_TRANSLATE_NOOP("RegisterSort", "holder"),
    QT_TRANSLATE_NOOP("RegisterSort", "time held"),
    QT_TRANSLATE_NOOP("RegisterSort", "deadline"),
    QT_TRANSLATE_NOOP("RegisterSort", "sector"),
    QT_TRANSLATE_NOOP("RegisterSort", "organisation"),
    QT_TRANSLATE_NOOP("RegisterSort", "class"),
    QT_TRANSLATE_NOOP("RegisterSort", "lead"),
    QT_TRANSLATE_NOOP("RegisterSort", "time of logging"),
    QT_TRANSLATE_NOOP("RegisterSort", "time of the report"),
    QT_TRANSLATE_NOOP("RegisterSort", "time of closing"),
    QT_TRANSLATE_NOOP("RegisterSort", "open measures"),
});

QString advice(const QueryTextError &error)
{
    constexpr qsizetype kMost = 20;
    if (!error.meant.isEmpty())
        return QueryWords::tr("Did you mean “%1”?").arg(error.meant);
    if (error.known.isEmpty())
        return QueryWords::tr("It has at most %1 characters.").arg(kTagLimit);
    const QString known = error.known.mid(0, kMost).join(u", "_s);
    return error.known.size() > kMost ? QueryWords::tr("Known are: %1, and others.").arg(known)
                                      : QueryWords::tr("Known are: %1.").arg(known);
}

/// A faulty part may be as long as the whole query.
QString shortened(const QString &part)
{
    constexpr qsizetype kMost = 60;
    return part.size() > kMost ? part.left(kMost) + u'…' : part;
}

QString what(const QueryTextError &error)
{
    const QString part = shortened(error.part);
    switch (error.mistake) {
    case QueryMistake::UnknownToken:
        return QueryWords::tr("There is no term “%1”. To search for the text itself, put it in quotation marks. %2")
            .arg(part, advice(error));
    case QueryMistake::UnknownValue:
        return QueryWords::tr("“%1” is nothing that %2 can be. %3").arg(part, error.token, advice(error));
    case QueryMistake::ValueMissing:
        return QueryWords::tr("“%1” lacks its value.").arg(part);
    case QueryMistake::NotComparable:
        return QueryWords::tr("%1 has no order; only severity and times can be compared. Write %1:…").arg(error.token);
    case QueryMistake::QuoteOpen:
        return QueryWords::tr("The quotation mark is never closed.");
    case QueryMistake::NotExcludable:
        return QueryWords::tr("%1 cannot be excluded with a minus. Write what it is to be.").arg(error.token);
    case QueryMistake::EmptyRange:
        return QueryWords::tr("“%1” of %2 lets nothing through: nothing lies in it.").arg(part, error.token);
    }
    return {};
}

QString termLabel(QueryTerm term)
{
    switch (term) {
    case QueryTerm::Holder:
        return QueryWords::tr("the division that holds it");
    case QueryTerm::Phase:
        return QueryWords::tr("the phase");
    case QueryTerm::Severity:
        return QueryWords::tr("the severity, also >= and <=");
    case QueryTerm::Tlp:
        return QueryWords::tr("the marking");
    case QueryTerm::Sector:
        return QueryWords::tr("the sector");
    case QueryTerm::Class:
        return QueryWords::tr("the class");
    case QueryTerm::Lead:
        return QueryWords::tr("the lead officer");
    case QueryTerm::Clock:
        return QueryWords::tr("the nearest deadline");
    case QueryTerm::Offered:
        return QueryWords::tr("the division whose answer it waits for");
    case QueryTerm::Logged:
    case QueryTerm::Opened:
        return QueryWords::tr("when it was logged: a day, month or year");
    case QueryTerm::Reported:
        return QueryWords::tr("when it was reported");
    case QueryTerm::Closed:
        return QueryWords::tr("when it was closed");
    case QueryTerm::Updated:
        return QueryWords::tr("when it last changed");
    case QueryTerm::Is:
        return QueryWords::tr("what it is");
    case QueryTerm::Has:
        return QueryWords::tr("what it has");
    case QueryTerm::Tag:
        return QueryWords::tr("a tag that it bears");
    }
    return {};
}

template <Keyed E> QString labelOfKey(const QString &key)
{
    const auto value = fromKey<E>(key);
    return value ? label(*value) : QString();
}

QString valueLabel(QueryTerm term, const QString &value)
{
    switch (term) {
    case QueryTerm::Holder:
    case QueryTerm::Offered:
        return labelOfKey<Division>(value);
    case QueryTerm::Phase:
        return labelOfKey<Phase>(value);
    case QueryTerm::Severity:
        return labelOfKey<Severity>(value);
    case QueryTerm::Tlp:
        return labelOfKey<Tlp>(u"TLP:"_s + value.toUpper());
    case QueryTerm::Sector:
        return sectorLabel(value);
    case QueryTerm::Class:
        return classLabel(value);
    case QueryTerm::Clock:
        return labelOfKey<DueState>(value);
    case QueryTerm::Is:
    case QueryTerm::Has:
        return labelOfKey<RecordTrait>(value);
    default:
        return {};
    }
}

} // namespace

QString sentenceFor(const QueryTextError &error)
{
    return QueryWords::tr("At character %1 of the query: %2").arg(error.at + 1).arg(what(error));
}

QString label(RegisterSort sort)
{
    return QCoreApplication::translate("RegisterSort", kSorts[size_t(sort)]);
}

QString label(DueState state)
{
    switch (state) {
    case DueState::Overdue:
        return QueryWords::tr("overdue");
    case DueState::Soon:
        return QueryWords::tr("within three hours");
    case DueState::Running:
        return QueryWords::tr("later than three hours");
    case DueState::None:
        return QueryWords::tr("no deadline");
    }
    return {};
}

QString label(RecordTrait trait)
{
    switch (trait) {
    case RecordTrait::Open:
        return QueryWords::tr("open");
    case RecordTrait::Restricted:
        return QueryWords::tr("restricted");
    case RecordTrait::Exercise:
        return QueryWords::tr("exercise");
    case RecordTrait::Measure:
        return QueryWords::tr("with a measure");
    case RecordTrait::OpenMeasure:
        return QueryWords::tr("with an open measure");
    }
    return {};
}

QString label(RegisterGrouping grouping)
{
    switch (grouping) {
    case RegisterGrouping::None:
        return QueryWords::tr("No groups");
    case RegisterGrouping::Holder:
        return QueryWords::tr("By holder");
    case RegisterGrouping::Severity:
        return QueryWords::tr("By severity");
    case RegisterGrouping::Sector:
        return QueryWords::tr("By sector");
    }
    return {};
}

QString groupLabel(RegisterGrouping grouping, const QString &key)
{
    switch (grouping) {
    case RegisterGrouping::None:
        break;
    case RegisterGrouping::Holder:
        return labelOfKey<Division>(key);
    case RegisterGrouping::Severity:
        return labelOfKey<Severity>(key);
    case RegisterGrouping::Sector:
        return key.isEmpty() ? QueryWords::tr("No sector") : sectorLabel(key);
    }
    return {};
}

QString choiceLabel(const QString &term, const QString &choice)
{
    const auto known = fromKey<QueryTerm>(term.isEmpty() ? choice.chopped(1) : term);
    if (!known)
        return {};
    return term.isEmpty() ? termLabel(*known) : valueLabel(*known, choice);
}

} // namespace ringi::words
