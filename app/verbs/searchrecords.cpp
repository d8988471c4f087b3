// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `search`: everything on record in which a text stands, each with the passage. People see what was meant in brackets.
#include "app/verbs/acts.h"
#include "app/verbs/opendesk.h"
#include "app/verbs/words.h"
#include "ui/words/searchwords.h"

#include <QJsonArray>
#include <QJsonObject>

namespace ringi::verb {

namespace {

using namespace Qt::StringLiterals;

constexpr int kUsualLimit = 20; ///< of each kind of record

QJsonArray toJson(const QList<Passage::Mark> &marks)
{
    QJsonArray json;
    for (const Passage::Mark &mark : marks)
        json.append(QJsonArray{mark.begin, mark.length});
    return json;
}

QJsonObject toJson(const SearchHit &hit)
{
    QJsonObject json{{u"record"_s, keyOf(hit.record)},
                     {u"heading"_s, hit.heading},
                     {u"field"_s, keyOf(hit.passage.field)},
                     {u"passage"_s, hit.passage.text},
                     {u"marks"_s, toJson(hit.passage.marks)}};
    if (!hit.number.isEmpty())
        json.insert(u"number"_s, hit.number);
    if (hit.passage.ordinal)
        json.insert(u"ordinal"_s, hit.passage.ordinal);
    return json;
}

QJsonObject toJson(const SearchAnswer &answer)
{
    QJsonArray hits, observables;
    for (const SearchHit &hit : answer.hits)
        hits.append(toJson(hit));
    for (const Observable &one : answer.observables)
        observables.append(QJsonObject{{u"kind"_s, keyOf(one.kind)}, {u"value"_s, one.value}});
    QJsonObject taken;
    for (auto it = answer.taken.cbegin(); it != answer.taken.cend(); ++it)
        taken.insert(it.key(), QJsonArray::fromStringList(it.value()));
    return {{u"hits"_s, hits}, {u"observables"_s, observables}, {u"taken_for"_s, taken}};
}

QString marked(const Passage &passage)
{
    QString text = passage.text;
    for (auto mark = passage.marks.crbegin(); mark != passage.marks.crend(); ++mark)
        text.insert(mark->begin + mark->length, u']').insert(mark->begin, u'[');
    return text;
}

QString lineOf(const SearchHit &hit)
{
    return u"%1  %2\n    %3: %4"_s.arg(hit.number, -16)
        .arg(hit.heading, words::placeOf(hit.passage), marked(hit.passage));
}

QString textOf(const SearchAnswer &answer)
{
    QStringList lines;
    for (auto it = answer.taken.cbegin(); it != answer.taken.cend(); ++it)
        lines.append(VerbWords::tr("Nothing has “%1”: found with “%2”.").arg(it.key(), it.value().join(u", "_s)));
    for (const SearchHit &hit : answer.hits)
        lines.append(lineOf(hit));
    return lines.isEmpty() ? VerbWords::tr("Nothing on record says that.") : lines.join(u'\n');
}

} // namespace

Outcome<Answer> searchRecords(Call &call)
{
    const int limit = call.arguments().figure(u"limit"_s).value_or(kUsualLimit);
    const QString typed = call.arguments().operands(u"TEXT"_s).join(u' ');
    OpenDesk open(call);
    if (const auto no = open.identifyReader())
        return tl::unexpected(*no);
    const SearchAnswer answer = open.queries().search(typed, limit);
    return Answer{toJson(answer), textOf(answer)};
}

} // namespace ringi::verb
