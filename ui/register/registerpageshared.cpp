// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The register page: views that are shared, and the tags in use.
#include "ui/kit/counttabbar.h"
#include "ui/parts/allow.h"
#include "ui/parts/tagedit.h"
#include "ui/register/columnset.h"
#include "ui/register/filterbar.h"
#include "ui/register/registerpage.h"
#include "ui/words/explain.h"
#include "ui/words/viewwords.h"

#include <QAction>

namespace ringi {

namespace {

Guard refusalOf(const RegistryCommand &command, const Office &office)
{
    const Instant now = office.clock.now();
    const auto decided = decide(office.registry, command, office.me.actor(now), now);
    return decided ? Guard() : Guard(decided.error());
}

} // namespace

/// What the filters, the order, the groups and the columns show now.
ViewContent RegisterPage::contentNamed(const QString &name) const
{
    const QueryPeople people = peopleOf(office().registry, office().me.id);
    return {name,
            registerQueryText(question(), people),
            keyOf(m_sort),
            m_order == Qt::AscendingOrder,
            keyOf(m_grouping),
            columnKeys(m_columns->shown()),
            kViewVersion};
}

void RegisterPage::shareView(const std::optional<Division> &with)
{
    const int own = ownAt(m_tab);
    const auto name = office().questions.askText(
        this,
        {tr("Share view with %1", "everybody, or a division").arg(words::audience(with)),
         tr("The name and the query stand in the registry, where every officer can read them, also of other "
            "divisions. Write nothing into them that not everybody may know. Each reader of the view sees and "
            "counts only the incidents he may read."),
         tr("Share"), true, own < 0 ? QString() : m_own[own].title});
    if (name)
        performOnView(ShareView{with, contentNamed(*name)});
}

void RegisterPage::changeShared(const SharedView *view)
{
    if (!view)
        return;
    const auto name = office().questions.askText(
        this,
        {tr("Change the shared view"),
         tr("The filters, the order, the groups and the columns that are shown now take the place of the view’s, "
            "for everybody it is shared with."),
         tr("Change"), true, view->view.name});
    if (name)
        performOnView(ChangeView{view->ordinal, contentNamed(*name)});
}

void RegisterPage::withdrawShared(const SharedView *view)
{
    if (view
        && office().questions.confirm(
            this,
            {tr("Withdraw “%1”?").arg(view->view.name),
             tr("It goes from the register of everybody it is shared with. That it was there stays in the "
                "ledger."),
             tr("Withdraw"), true}))
        performOnView(WithdrawView{view->ordinal});
}

void RegisterPage::performOnView(const RegistryCommand &command)
{
    office()
        .desk.perform(office().session, ForRegistry{command})
        .then(this,
              [this](const Outcome<Receipt> &outcome) {
                  if (!outcome)
                      office().questions.tell(this, words::explain(outcome.error()));
              })
        .onFailed(this, [this](const Fault &fault) { tell(fault); });
}

/// The registry of the office follows later.
void RegisterPage::readShared()
{
    office()
        .asker.ask([](Queries &queries) { return queries.registry(); })
        .then(this, [this](const Registry &registry) { takeShared(registry); })
        .onFailed(this, [](const Fault &) {}); // the window's store bar says that it is lost
}

/// The tab that is shown stays, as long as its view does.
void RegisterPage::takeShared(const Registry &registry)
{
    if (registry.version < m_sharedAsOf)
        return; // a later one was taken before
    m_sharedAsOf = registry.version;
    const QList<SharedView> shared = sharedViewsFor(registry, office().me.division);
    const auto isSame = [](const SharedView &a, const SharedView &b) {
        return a.ordinal == b.ordinal && a.view == b.view;
    };
    if (std::ranges::equal(shared, m_shared, isSame))
        return;
    const std::optional<SharedView> shown = sharedAt(m_tab) ? std::optional(*sharedAt(m_tab)) : std::nullopt;
    m_shared = shared;
    if (shown)
        keepShown(*shown);
    fillTabs();
    readCounts();
}

/// Whoever narrowed it further goes on with that, unless the view itself became another one.
void RegisterPage::keepShown(const SharedView &shown)
{
    const auto still = std::ranges::find(m_shared, shown.ordinal, &SharedView::ordinal);
    const bool isGone = still == m_shared.end();
    m_tab = isGone ? 0 : int(m_views.size() + m_own.size() + (still - m_shared.begin()));
    if (!isGone && still->view == shown.view)
        return;
    m_columns->lend({});
    if (isGone)
        m_filter->setFilter({});
    else
        applyShared(*still);
    ask();
}

void RegisterPage::applyShared(const SharedView &view)
{
    const ViewReading reading = readView(view.view, peopleOf(office().registry, office().me.id));
    m_filter->setText(view.view.query);
    const QString trouble = words::sentenceFor(reading);
    if (!reading.query)
        return m_filter->refuse(trouble);
    m_filter->note(trouble);
    m_sort = reading.query->sort;
    m_order = reading.query->order;
    m_grouping = reading.query->grouping;
    m_columns->lend(reading.columns);
    showSort();
}

void RegisterPage::settleViewActs()
{
    const SharedView *view = sharedAt(m_tab);
    m_change->setVisible(view);
    m_withdraw->setVisible(view);
    if (!view)
        return;
    allow(m_withdraw, refusalOf(WithdrawView{view->ordinal}, office()));
    ViewContent another = view->view;
    another.isAscending = !another.isAscending;
    allow(m_change, refusalOf(ChangeView{view->ordinal, another}, office()));
}

void RegisterPage::readTags(const QString &beginning)
{
    office()
        .asker.ask([beginning](Queries &queries) { return queries.tagsInUse(beginning, TagEdit::kOffered); })
        .then(this, [this](const QStringList &tags) { m_filter->setTags(tags); })
        .onFailed(this, [](const Fault &) {}); // the window's store bar says that it is lost
}

} // namespace ringi
