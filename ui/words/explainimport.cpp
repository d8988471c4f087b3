// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/explainimport.h"

#include "ui/words/explain.h"
#include "ui/words/labels.h"
#include "ui/words/taxonomylabels.h"
#include "ui/words/times.h"

#include <QCoreApplication>

namespace ringi::words {

namespace {

using namespace Qt::StringLiterals;

/// Of very many columns the first ones tell enough: it is another file, or another profile.
constexpr qsizetype kMostColumns = 8;

class ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(Import)

public:
    static QString columnList(const QStringList &columns);
    static QString viewpoint(Viewpoint viewpoint);
    static QString what(const ProfileProblem &problem);
    static QString what(InputFaultCode code, const QStringList &args);
    static QString placed(TextPlace place, const QString &sentence);
};

QString ImportWords::columnList(const QStringList &columns)
{
    QStringList named;
    for (const QString &column : columns.mid(0, kMostColumns))
        named.append(tr("“%1”", "a column").arg(column));
    const QString listed = named.join(tr(", ", "between columns"));
    const auto left = int(columns.size() - named.size());
    return left > 0 ? tr("%1 and %n more", "columns", left).arg(listed) : listed;
}

QString ImportWords::viewpoint(Viewpoint viewpoint)
{
    return tr("Severity: %1", "a viewpoint").arg(label(viewpoint));
}

/// A figure as people of the language read it.
QString grouped(const QString &figure)
{
    return locale().toString(figure.toLongLong());
}

QString fieldName(const QString &key)
{
    const auto target = fromKey<Target>(key);
    return target ? targetLabel(*target) : key;
}

QString ImportWords::what(const ProfileProblem &problem)
{
    const QString first = problem.args.value(0);
    switch (problem.code) {
    case ProfileProblemCode::NotJson:
        return tr("This is not a mapping profile, which is a JSON object (%1). Choose another file.").arg(first);
    case ProfileProblemCode::NameMissing:
        return tr("The profile needs a name. Enter one.");
    case ProfileProblemCode::EncodingOther:
        return tr("The encoding “%1” is not read. Save the file as UTF-8.").arg(first);
    case ProfileProblemCode::DelimiterWrong:
        return tr("“%1” is no delimiter. Use one character, or “auto”.").arg(first);
    case ProfileProblemCode::ZoneUnknown:
        return tr("The time zone “%1” is not known. Write it as Asia/Tokyo, +09:00 or Z.").arg(first);
    case ProfileProblemCode::TitleUnmapped:
        return tr("No column fills the title. Choose one.");
    case ProfileProblemCode::FieldUnknown:
        return tr("There is no such field. Remove it from the profile.");
    case ProfileProblemCode::OptionUnknown:
        return tr("There is no option “%1” here. Remove it from the profile.").arg(first);
    case ProfileProblemCode::OptionWrong:
        return tr("The option “%1” takes: %2.").arg(first, problem.args.value(1));
    case ProfileProblemCode::RuleEmpty:
        return tr("Neither a column nor a fixed value is given. Choose one.");
    case ProfileProblemCode::KeyUnknown:
        return tr("“%1” is not one of its values. Choose one of the list.").arg(first);
    case ProfileProblemCode::FormatWrong:
        return tr("“%1” is no way of writing a time. Write it as yyyy-MM-dd HH:mm, or iso.").arg(first);
    case ProfileProblemCode::ColumnsMissing:
        return tr("The file has no column %1. Choose others, or another profile.").arg(columnList(problem.args));
    case ProfileProblemCode::ColumnsTwice:
        return tr("The file has the column %1 more than once. Rename one of them in the file.")
            .arg(columnList(problem.args));
    }
    return {};
}

QString ImportWords::what(InputFaultCode code, const QStringList &args)
{
    const QString first = args.value(0);
    switch (code) {
    case InputFaultCode::NotOpened:
        return tr("The file %1 cannot be opened (%2). Check its place and whether you may read it.")
            .arg(first, args.value(1));
    case InputFaultCode::ReadFailed:
        return tr("The system could not read on (%1). Look after the disk, or copy the file elsewhere.").arg(first);
    case InputFaultCode::FileTooLarge:
        return tr("The file is larger than %1 bytes. Divide it.").arg(grouped(first));
    case InputFaultCode::PipeTooLarge:
        return tr("More than %1 bytes come through the pipe. Save them as a file.").arg(grouped(first));
    case InputFaultCode::FileEmpty:
        return tr("The file is empty. Choose another one.");
    case InputFaultCode::HeaderMissing:
        return tr("The file has no header. Put the names of its columns into the first line.");
    case InputFaultCode::Utf16:
        return tr("The text is UTF-16. Save the file as UTF-8.");
    case InputFaultCode::NotUtf8:
        return tr("The text is not UTF-8. Save the file as UTF-8.");
    case InputFaultCode::NulByte:
        return tr("There is a byte of zero, so this is no text file. Choose another one.");
    case InputFaultCode::QuoteOpen:
        return tr("A quotation mark is opened here and never closed. Close it.");
    case InputFaultCode::TextAfterQuote:
        return tr("Text follows a closing quotation mark. Double the marks within a cell.");
    case InputFaultCode::CellTooLarge:
        return tr("The cell is larger than %1 bytes. Look for a quotation mark left open, or shorten it.")
            .arg(grouped(first));
    case InputFaultCode::RowTooLarge:
        return tr("The row is larger than %1 bytes. Look for a quotation mark left open, or shorten it.")
            .arg(grouped(first));
    case InputFaultCode::TooManyColumns:
        return tr("There are more than %1 columns. Remove some, or check the delimiter.").arg(grouped(first));
    case InputFaultCode::ProfileMissing:
        return tr("There is no mapping profile at %1 (%2). Check the path.").arg(first, args.value(1));
    case InputFaultCode::ProfileTooLarge:
        return tr("%1 is too large for a mapping profile. Choose another file.").arg(first);
    }
    return {};
}

QString ImportWords::placed(TextPlace place, const QString &sentence)
{
    if (place.line == 0)
        return tr("%1 Nothing was imported.", "what is wrong with a file").arg(sentence);
    if (place.column == 0)
        return tr("Line %1 of the file: %2 Nothing was imported.").arg(place.line).arg(sentence);
    return tr("Line %1, column %2 of the file: %3 Nothing was imported.")
        .arg(place.line)
        .arg(place.column)
        .arg(sentence);
}

} // namespace

QString targetLabel(Target target)
{
    switch (target) {
    case Target::Continuity:
        return ImportWords::viewpoint(Viewpoint::Continuity);
    case Target::Safety:
        return ImportWords::viewpoint(Viewpoint::Safety);
    case Target::Trust:
        return ImportWords::viewpoint(Viewpoint::Trust);
    case Target::Note:
        return ImportWords::tr("First note");
    default:
        return fieldLabel(keyOf(target).section(u'.', -1));
    }
}

QString keyLabel(Target target, const QString &key)
{
    if (target == Target::Class)
        return classLabel(key);
    if (target == Target::Type)
        return typeLabel(key);
    if (target == Target::Sector)
        return sectorLabel(key);
    if (const auto severity = fromKey<Severity>(key))
        return label(*severity);
    return key;
}

QString label(RowVerdict verdict)
{
    switch (verdict) {
    case RowVerdict::Add:
        return ImportWords::tr("Will be added");
    case RowVerdict::AlreadyThere:
        return ImportWords::tr("Already there");
    case RowVerdict::Rejected:
        return ImportWords::tr("Rejected");
    }
    return {};
}

QString explain(const RowProblem &problem)
{
    const QString first = problem.args.value(0);
    const QString second = problem.args.value(1);
    switch (problem.code) {
    case RowProblemCode::CellCount:
        return ImportWords::tr("The row has %1 cells, the header %2. Look for a missing quote or a stray delimiter.")
            .arg(first, second);
    case RowProblemCode::TimeUnreadable:
        return ImportWords::tr("“%2” in the column “%1” is not understood as a time. Correct it, or add its format.")
            .arg(first, second);
    case RowProblemCode::WordUnknown:
        return ImportWords::tr("“%2” in the column “%1” has no value yet. Give it one in the list of words.")
            .arg(first, second);
    }
    return {};
}

QString explain(const ProfileProblem &problem)
{
    if (problem.field.isEmpty())
        return ImportWords::what(problem);
    return ImportWords::tr("%1: %2", "a field, and what is wrong with it")
        .arg(fieldName(problem.field), ImportWords::what(problem));
}

QString explain(const InputFault &fault)
{
    const QString what = ImportWords::what(fault.code(), fault.args());
    return fault.code() == InputFaultCode::NotOpened ? what : ImportWords::placed(fault.place(), what);
}

QString explain(const ProfileFault &fault)
{
    QString sentences;
    for (const ProfileProblem &problem : fault.problems())
        sentences = sentences.isEmpty() ? explain(problem)
                                        : ImportWords::tr("%1 %2", "two sentences").arg(sentences, explain(problem));
    return ImportWords::placed({}, sentences);
}

QString reason(const JudgedRow &row)
{
    if (row.problem)
        return explain(*row.problem);
    return row.refusal ? explain(*row.refusal) : QString();
}

} // namespace ringi::words
