// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/savedviews.h"

#include "ui/words/labels.h"

#include <QCoreApplication>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

class ViewWords
{
    Q_DECLARE_TR_FUNCTIONS(SavedView)
};

template <class List> void takeIfAny(List &into, const List &from)
{
    if (!from.isEmpty())
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

RegisterQuery narrowed(const RegisterQuery &view, const RegisterQuery &filter)
{
    RegisterQuery both = view;
    both.text = filter.text;
    takeIfAny(both.severities, filter.severities);
    takeIfAny(both.phases, filter.phases);
    takeIfAny(both.holders, filter.holders);
    takeIfAny(both.tlps, filter.tlps);
    takeIfAny(both.sectors, filter.sectors);
    both.openOnly = view.openOnly || filter.openOnly;
    if (filter.offeredTo)
        both.offeredTo = filter.offeredTo;
    both.loggedAfter = filter.loggedAfter;
    both.loggedBefore = filter.loggedBefore;
    both.sort = filter.sort;
    both.order = filter.order;
    return both;
}

bool isNarrowed(const RegisterQuery &filter)
{
    RegisterQuery nothing;
    nothing.sort = filter.sort;
    nothing.order = filter.order;
    return filter != nothing;
}

} // namespace ringi
