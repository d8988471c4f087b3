// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/savedviews.h"

#include "ui/words/labels.h"

#include <QCoreApplication>
#include <QSettings>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

class ViewWords
{
    Q_DECLARE_TR_FUNCTIONS(SavedView)
};

template <class List> void giveIfNone(List &into, const List &from)
{
    if (into.isEmpty())
        into = from;
}

} // namespace

QList<SavedView> savedViews(Division mine)
{
    RegisterQuery open, held, severe, waiting;
    open.openOnly = true;
    held.openOnly = true;
    held.holders = {mine};
    severe.openOnly = true;
    severe.severities = {Severity::High, Severity::Crisis};
    waiting.offeredTo = mine;
    return {{u"all"_s, ViewWords::tr("All records"), {}},
            {u"open"_s, ViewWords::tr("Open"), open},
            {u"held"_s, ViewWords::tr("Held by %1").arg(words::label(mine)), held},
            {u"severe"_s, ViewWords::tr("High and crisis"), severe},
            {u"waiting"_s, ViewWords::tr("Waiting acceptance"), waiting}};
}

QList<OwnView> ownViews()
{
    QSettings settings;
    QList<OwnView> views;
    const int count = settings.beginReadArray(u"register/views"_s);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        const auto key = [&](const char *name) { return settings.value(QLatin1StringView(name)).toString(); };
        views.append({key("title"), key("query"), fromKey<RegisterSort>(key("sort")).value_or(RegisterSort::Updated),
                      key("order") == u"ascending" ? Qt::AscendingOrder : Qt::DescendingOrder,
                      fromKey<RegisterGrouping>(key("grouping")).value_or(RegisterGrouping::None),
                      key("version").toInt()});
    }
    settings.endArray();
    return views;
}

void keepOwnViews(const QList<OwnView> &views)
{
    QSettings settings;
    settings.remove(u"register/views"_s);
    settings.beginWriteArray(u"register/views"_s, int(views.size()));
    for (int i = 0; i < views.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(u"title"_s, views[i].title);
        settings.setValue(u"query"_s, views[i].text);
        settings.setValue(u"sort"_s, keyOf(views[i].sort));
        settings.setValue(u"order"_s, views[i].order == Qt::AscendingOrder ? u"ascending"_s : u"descending"_s);
        settings.setValue(u"grouping"_s, keyOf(views[i].grouping));
        settings.setValue(u"version"_s, views[i].version);
    }
    settings.endArray();
}

RegisterQuery narrowed(const RegisterQuery &view, const RegisterQuery &filter)
{
    RegisterQuery both = filter;
    giveIfNone(both.severities, view.severities);
    giveIfNone(both.phases, view.phases);
    giveIfNone(both.holders, view.holders);
    giveIfNone(both.tlps, view.tlps);
    giveIfNone(both.sectors, view.sectors);
    both.openOnly = view.openOnly || filter.openOnly;
    if (!filter.offeredTo)
        both.offeredTo = view.offeredTo;
    return both;
}

bool isNarrowed(const RegisterQuery &filter)
{
    RegisterQuery nothing;
    nothing.sort = filter.sort;
    nothing.order = filter.order;
    nothing.grouping = filter.grouping;
    nothing.asOf = filter.asOf;
    return filter != nothing;
}

} // namespace ringi
