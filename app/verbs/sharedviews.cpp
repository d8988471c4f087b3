// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `views list`, `views share`, `views change` and `views withdraw`: questions to the register that officers share.
#include "app/verbs/sharedviews.h"

#include "app/verbs/acts.h"
#include "app/verbs/jsonparts.h"
#include "app/verbs/words.h"
#include "ui/words/querywords.h"
#include "ui/words/viewwords.h"

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

/// The officer the call is made as, null for nobody.
Officer reader(OpenDesk &open, const Registry &registry)
{
    const auto session = open.identify();
    return session ? registry.officers.value(session->officer) : Officer();
}

QJsonObject toJson(const SharedView &view, const Registry &registry, const ViewReading &reading)
{
    return {{u"n"_s, view.ordinal},
            {u"name"_s, view.view.name},
            {u"with"_s, view.with ? QJsonValue(keyOf(*view.with)) : QJsonValue()},
            {u"query"_s, view.view.query},
            {u"sort"_s, json::orNull(view.view.sort)},
            {u"ascending"_s, view.view.isAscending},
            {u"grouping"_s, json::orNull(view.view.grouping)},
            {u"columns"_s, QJsonArray::fromStringList(view.view.columns)},
            {u"version"_s, view.view.version},
            {u"shared"_s, json::stamp(view.shared, registry)},
            {u"applied"_s, reading.query.has_value()},
            {u"not_understood"_s, json::orNull(words::sentenceFor(reading))}};
}

QString lineOf(const SharedView &view, const ViewReading &reading)
{
    const QString line = u"%1. %2 (%3)  %4"_s.arg(QString::number(view.ordinal), view.view.name,
                                                  words::audience(view.with), view.view.query);
    const QString trouble = words::sentenceFor(reading);
    return trouble.isEmpty() ? line : line + u"\n   "_s + trouble;
}

/// A mistake is told before anything is shared; who leads is known only in the store.
ViewContent contentIn(const Arguments &arguments, const QueryPeople &people)
{
    ViewContent view;
    view.name = arguments.operand(u"NAME"_s);
    view.query = arguments.operands(u"QUERY"_s).join(u' ');
    view.sort = keyOf(arguments.key<RegisterSort>(u"sort"_s).value_or(RegisterSort::Updated));
    view.isAscending = arguments.has(u"ascending"_s);
    view.grouping = keyOf(arguments.key<RegisterGrouping>(u"group"_s).value_or(RegisterGrouping::None));
    view.columns = columnKeys(arguments.keys<RegisterColumn>(u"column"_s));
    view.version = kViewVersion;
    if (const auto query = registerQueryFrom(view.query, people); !query)
        throw UsageError(words::sentenceFor(query.error()));
    return view;
}

} // namespace

RegisterQuery queryOfView(const QString &name, const Registry &registry, const OfficerId &reader)
{
    const auto officer = registry.officers.constFind(reader);
    for (const SharedView &view : registry.views) {
        const bool isFor =
            officer == registry.officers.constEnd() ? !view.isWithdrawn && !view.with : view.isFor(officer->division);
        if (!isFor || view.view.name.compare(name.simplified(), Qt::CaseInsensitive) != 0)
            continue;
        const ViewReading reading = readView(view.view, peopleOf(registry, reader));
        if (const QString trouble = words::sentenceFor(reading); !trouble.isEmpty())
            throw UsageError(trouble);
        return *reading.query;
    }
    throw UsageError(VerbWords::tr("No view “%1” is shared with you. See `views list`.").arg(name));
}

namespace verb {

Outcome<Answer> listViews(Call &call)
{
    OpenDesk open(call);
    const Registry registry = open.queries().registry();
    const Officer me = call.arguments().has(u"as"_s) ? reader(open, registry) : Officer();
    const QueryPeople people = peopleOf(registry, me.id);
    QJsonArray all;
    QStringList lines;
    for (const SharedView &view : registry.views) {
        if (view.isWithdrawn || (view.with && (me.id.isNull() || *view.with != me.division)))
            continue;
        const ViewReading reading = readView(view.view, people);
        all.append(toJson(view, registry, reading));
        lines.append(lineOf(view, reading));
    }
    return Answer{all, lines.isEmpty() ? VerbWords::tr("No view is shared with you.") : lines.join(u'\n')};
}

Outcome<Answer> shareView(Call &call)
{
    OpenDesk open(call);
    const auto session = open.signIn();
    if (!session)
        return tl::unexpected(session.error());
    const Registry registry = open.queries().registry();
    ShareView share{{}, contentIn(call.arguments(), peopleOf(registry, session->officer))};
    if (!call.arguments().has(u"everybody"_s))
        share.with = registry.officers.value(session->officer).division;
    return open.actOnRegistry(share);
}

Outcome<Answer> changeView(Call &call)
{
    const int ordinal = call.arguments().operandFigure(u"N"_s);
    OpenDesk open(call);
    const auto session = open.signIn();
    if (!session)
        return tl::unexpected(session.error());
    const QueryPeople people = peopleOf(open.queries().registry(), session->officer);
    return open.actOnRegistry(ChangeView{ordinal, contentIn(call.arguments(), people)});
}

Outcome<Answer> withdrawView(Call &call)
{
    const int ordinal = call.arguments().operandFigure(u"N"_s);
    return OpenDesk(call).actOnRegistry(WithdrawView{ordinal});
}

} // namespace verb

} // namespace ringi
