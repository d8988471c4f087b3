// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/wanted.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace ringi {

namespace {

bool isQuoted(const QString &typed, qsizetype at)
{
    return QStringView(typed).first(at).count(u'"') % 2 == 1;
}

SearchTerm asWords(const QString &typed, const NamedObservable &named)
{
    const bool isUnfinished = named.begin + named.length == typed.size();
    return {tokensOf(typed.sliced(named.begin, named.length)), isUnfinished, {}};
}

} // namespace

Wanted wantedOf(const QString &typed)
{
    Wanted wanted;
    QString rest = typed;
    for (const NamedObservable &named : observablesIn(typed)) {
        if (isQuoted(typed, named.begin) || wanted.observables.size() == kMostObservables)
            continue;
        wanted.observables.append({named.what, asWords(typed, named)});
        rest.replace(named.begin, named.length, QString(named.length, u' '));
    }
    wanted.terms = searchTerms(rest);
    return wanted;
}

QByteArray spansJson(const Observable &observable)
{
    QJsonArray spans;
    for (const ObservableSpan &span : soughtWith(observable))
        spans.append(QJsonArray{int(span.kind), span.first.first, span.first.last, span.last.first, span.last.last});
    return QJsonDocument(spans).toJson(QJsonDocument::Compact);
}

} // namespace ringi
