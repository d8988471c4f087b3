// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/arguments.h"

#include "app/verbs/words.h"

#include <QCommandLineParser>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

/// Where something is written to has the short name it has everywhere.
QStringList namesOf(const QString &option)
{
    return option == u"output" ? QStringList{option, u"o"_s} : QStringList{option};
}

void describeTo(QCommandLineParser &parser, const Synopsis &synopsis)
{
    for (const OptionSpec &option : synopsis.options)
        parser.addOption(QCommandLineOption(namesOf(option.name), {}, option.value));
}

UsageError notUnderstood(const QCommandLineParser &parser)
{
    if (const QStringList unknown = parser.unknownOptionNames(); !unknown.isEmpty())
        return UsageError(VerbWords::tr("There is no option --%1 here.").arg(unknown.first()));
    return UsageError(VerbWords::tr("An option lacks its value, or has one where none belongs."));
}

int figureFrom(const QString &place, const QString &value)
{
    bool isFigure = false;
    const int figure = value.toInt(&isFigure);
    if (!isFigure || figure < 0)
        throw UsageError(VerbWords::tr("%1 takes a figure from 0 up.").arg(place));
    return figure;
}

} // namespace

UsageError unknownKey(const QString &place, const QString &value, const QStringList &known)
{
    return UsageError(VerbWords::tr("%1 knows no “%2”; it takes one of: %3.").arg(place, value, known.join(u", "_s)));
}

Arguments::Arguments(const Synopsis &synopsis, const QStringList &words)
{
    QCommandLineParser parser;
    describeTo(parser, synopsis);
    if (!parser.parse(QStringList(u"ringi"_s) + words))
        throw notUnderstood(parser);
    for (const OptionSpec &option : synopsis.options) {
        if (parser.isSet(option.name))
            m_options.insert(option.name, option.value.isEmpty() ? QStringList() : parser.values(option.name));
        else if (option.isRequired)
            throw UsageError(VerbWords::tr("--%1 is needed here.").arg(option.name));
        if (values(option.name).size() > 1 && !option.isMany)
            throw UsageError(VerbWords::tr("--%1 can be given only once.").arg(option.name));
    }
    takeOperands(synopsis.operands, parser.positionalArguments());
}

void Arguments::takeOperands(const QList<OperandSpec> &specs, QStringList words)
{
    for (const OperandSpec &spec : specs) {
        if (words.isEmpty() && spec.isRequired)
            throw UsageError(VerbWords::tr("%1 is missing.").arg(spec.name));
        m_operands.insert(spec.name, spec.isMany ? words : words.mid(0, 1));
        words = spec.isMany ? QStringList() : words.mid(1);
    }
    if (!words.isEmpty())
        throw UsageError(VerbWords::tr("“%1” is one word too many.").arg(words.first()));
}

QString Arguments::operand(const QString &name) const
{
    return m_operands.value(name).value(0);
}

std::optional<Instant> Arguments::time(const QString &option) const
{
    if (!has(option))
        return {};
    const auto at = Instant::fromIso(value(option));
    if (!at)
        throw UsageError(VerbWords::tr("--%1 takes a time with its zone, as 2026-11-19T09:00:00+09:00.").arg(option));
    return at;
}

std::optional<int> Arguments::figure(const QString &option) const
{
    return has(option) ? std::optional(figureFrom(u"--"_s + option, value(option))) : std::nullopt;
}

int Arguments::operandFigure(const QString &name) const
{
    return figureFrom(name, operand(name));
}

} // namespace ringi
