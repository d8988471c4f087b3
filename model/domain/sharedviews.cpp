// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sharedviews.h"

#include "domain/ordinal.h"
#include "domain/printable.h"
#include "domain/registryrules.h"

#include <algorithm>

namespace ringi {

namespace {

using Audience = std::optional<Division>;

bool leads(const Actor &actor)
{
    return actor.holds(Post::DivisionHead) || actor.holds(Post::Director) || actor.holds(Post::Administrator);
}

Guard mayShareWith(const Actor &actor, const Audience &with)
{
    if (!with && !leads(actor))
        return Refusal{RefusalCode::ViewForAllByHeads, {}};
    if (with && *with != actor.division)
        return Refusal{RefusalCode::ViewOfOtherDivision, {keyOf(*with)}};
    return {};
}

/// Who shared it; whoever heads the division, or might have shared it with everybody; and administrators.
Guard mayKeep(const RegistryCase &c, const SharedView &view)
{
    const bool isTheirs = !view.with || *view.with == c.actor.division || c.actor.holds(Post::Administrator);
    if (view.shared.by == c.actor.id || (isTheirs && leads(c.actor)))
        return {};
    return Refusal{RefusalCode::ViewNotYours, {c.registry.officers.value(view.shared.by).name}};
}

const SharedView *viewAt(const Registry &registry, int ordinal)
{
    const bool isThere = hasOrdinal(registry.views, ordinal) && !registry.views[ordinal - 1].isWithdrawn;
    return isThere ? &registry.views[ordinal - 1] : nullptr;
}

/// Where it is not there, the command says so.
Guard mayKeep(const RegistryCase &c, int ordinal)
{
    const SharedView *view = viewAt(c.registry, ordinal);
    return view ? mayKeep(c, *view) : Guard();
}

Guard tooLong(const QString &field, int limit)
{
    return Refusal{RefusalCode::TextTooLong, {field, QString::number(limit)}};
}

bool isKey(const QString &key)
{
    return key.size() <= kViewKeyLimit;
}

Guard soundContent(const ViewContent &view)
{
    if (view.name.isEmpty())
        return Refusal{RefusalCode::ViewNameMissing, {}};
    if (view.name.size() > kViewNameLimit)
        return tooLong(QStringLiteral("name"), kViewNameLimit);
    if (view.query.size() > kViewQueryLimit)
        return tooLong(QStringLiteral("query"), kViewQueryLimit);
    if (view.columns.size() > kViewColumnsLimit || !std::ranges::all_of(view.columns, isKey) || !isKey(view.sort)
        || !isKey(view.grouping))
        return tooLong(QStringLiteral("columns"), kViewColumnsLimit);
    return {};
}

Guard nameFree(const Registry &registry, const Audience &with, const ViewContent &view, int besides)
{
    const auto hasName = [&](const SharedView &one) {
        return !one.isWithdrawn && one.with == with && one.ordinal != besides
            && one.view.name.compare(view.name, Qt::CaseInsensitive) == 0;
    };
    if (std::ranges::any_of(registry.views, hasName))
        return Refusal{RefusalCode::ViewNameTaken, {view.name}};
    return {};
}

Guard hasRoom(const Registry &registry, const Audience &with)
{
    const auto isThere = [&](const SharedView &one) { return !one.isWithdrawn && one.with == with; };
    if (std::ranges::count_if(registry.views, isThere) >= kViewsLimit)
        return Refusal{RefusalCode::ViewsTooMany, {QString::number(kViewsLimit)}};
    return {};
}

} // namespace

QList<SharedView> sharedViewsFor(const Registry &registry, Division division)
{
    QList<SharedView> views = registry.views;
    views.removeIf([&](const SharedView &view) { return !view.isFor(division); });
    return views;
}

ViewContent tidied(ViewContent view)
{
    view.name = view.name.normalized(QString::NormalizationForm_C).simplified().removeIf(hides).trimmed();
    view.query = view.query.simplified().removeIf(hides).trimmed();
    return view;
}

Guard standsToView(const RegistryCase &c, const ShareView &ask)
{
    return mayShareWith(c.actor, ask.with);
}

Guard standsToView(const RegistryCase &c, const ChangeView &ask)
{
    return mayKeep(c, ask.ordinal);
}

Guard standsToView(const RegistryCase &c, const WithdrawView &ask)
{
    return mayKeep(c, ask.ordinal);
}

RegistryDecided decideOne(const RegistryCase &c, const ShareView &ask)
{
    const ViewContent view = tidied(ask.view);
    if (const auto no = soundContent(view))
        return tl::unexpected(*no);
    if (const auto no = nameFree(c.registry, ask.with, view, 0))
        return tl::unexpected(*no);
    if (const auto no = hasRoom(c.registry, ask.with))
        return tl::unexpected(*no);
    return RegistryEvents{ViewShared{ask.with, view}};
}

RegistryDecided decideOne(const RegistryCase &c, const ChangeView &ask)
{
    const SharedView *shared = viewAt(c.registry, ask.ordinal);
    if (!shared)
        return refuse(RefusalCode::ViewUnknown);
    const ViewContent view = tidied(ask.view);
    if (const auto no = soundContent(view))
        return tl::unexpected(*no);
    if (const auto no = nameFree(c.registry, shared->with, view, ask.ordinal))
        return tl::unexpected(*no);
    if (view == shared->view)
        return refuse(RefusalCode::NothingChanged);
    return RegistryEvents{ViewChanged{ask.ordinal, view}};
}

RegistryDecided decideOne(const RegistryCase &c, const WithdrawView &ask)
{
    if (!viewAt(c.registry, ask.ordinal))
        return refuse(RefusalCode::ViewUnknown);
    return RegistryEvents{ViewWithdrawn{ask.ordinal}};
}

void fold(Registry &registry, const ViewShared &event, const Stamped &stamp)
{
    registry.views.append({int(registry.views.size()) + 1, event.with, event.view, stamp, false});
}

void fold(Registry &registry, const ViewChanged &event, const Stamped &)
{
    atOrdinal(registry.views, event.ordinal).view = event.view;
}

void fold(Registry &registry, const ViewWithdrawn &event, const Stamped &)
{
    atOrdinal(registry.views, event.ordinal).isWithdrawn = true;
}

} // namespace ringi
