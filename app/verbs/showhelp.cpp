// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `help`: the table of verbs as people read it.
#include "app/verbs/acts.h"
#include "app/verbs/words.h"

#include <QJsonArray>
#include <QJsonObject>

namespace ringi::verb {

namespace {

using namespace Qt::StringLiterals;

QString summaryOf(const Verb &verb)
{
    return VerbWords::tr(verb.summary);
}

QString callOf(const Verb &verb)
{
    return u"ringi %1 %2"_s.arg(QLatin1StringView(verb.name), QString::fromUtf8(verb.synopsis)).trimmed();
}

QString explained(const Verb &verb)
{
    return callOf(verb) + u"\n    "_s + summaryOf(verb);
}

QString everywhere()
{
    return VerbWords::tr(
        "Everywhere: --json prints one JSON value, --lang en|ja chooses the language, --help explains.\n"
        "STORE is a file or postgresql://… Without a verb the window opens: ringi [STORE].\n"
        "Exit status: 0 done, 1 refused or findings, 2 not understood, 3 fault.");
}

QJsonObject toJson(const Verb &verb)
{
    return {{u"verb"_s, QLatin1StringView(verb.name)},
            {u"synopsis"_s, QString::fromUtf8(verb.synopsis)},
            {u"summary"_s, summaryOf(verb)}};
}

Answer ofOne(const Verb &verb)
{
    return {toJson(verb), explained(verb) + u"\n\n"_s + everywhere()};
}

/// Every verb, or those whose names begin so: "routes " lists the verbs on routes.
Answer ofAll(const QString &beginning = {})
{
    QJsonArray array;
    QStringList lines;
    for (const Verb &verb : verbs()) {
        if (verb.place == Verb::Place::Hidden || !QLatin1StringView(verb.name).startsWith(beginning))
            continue;
        array.append(toJson(verb));
        lines.append(explained(verb));
    }
    if (lines.isEmpty())
        throw UsageError(VerbWords::tr("There is no verb “%1”.").arg(beginning.trimmed()));
    lines.append(QString());
    lines.append(everywhere());
    return {array, lines.join(u'\n')};
}

} // namespace

Outcome<Answer> showHelp(Call &call)
{
    const QString name = call.arguments().operands(u"VERB"_s).join(u' ');
    if (name.isEmpty())
        return ofAll();
    const Verb *verb = verbNamed(name);
    return verb ? ofOne(*verb) : ofAll(name + u' ');
}

} // namespace ringi::verb
