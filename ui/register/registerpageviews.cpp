// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The register page: its views as tabs, and its groups.
#include "ui/kit/counttabbar.h"
#include "ui/kit/icons.h"
#include "ui/kit/keyhintbutton.h"
#include "ui/register/columnset.h"
#include "ui/register/filterbar.h"
#include "ui/register/registerpage.h"
#include "ui/words/querywords.h"
#include "ui/words/times.h"
#include "ui/words/viewwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>

namespace ringi {

namespace {

constexpr int kTabName = 32;       ///< characters
constexpr int kCountPauseMs = 300; ///< after changes of others

QPushButton *ghost(const QString &text, kit::Icon icon)
{
    auto *button = new kit::KeyHintButton(text);
    button->setKind(kit::ButtonKind::Ghost);
    button->setButtonSize(kit::ButtonSize::Small);
    button->setIcon(kit::icon(icon));
    return button;
}

/// Nothing for a view that cannot be asked.
std::optional<RegisterQuery> queryOf(const OwnView &view, const QueryPeople &people, Instant now)
{
    auto query = registerQueryFrom(view.text, people);
    if (view.isNewer() || !query)
        return {};
    query->asOf = now;
    return *query;
}

} // namespace

QWidget *RegisterPage::buildTabs()
{
    m_tabs = new kit::CountTabBar;
    m_tabs->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_tabs->setAccessibleName(tr("Saved views"));
    m_tabs->setContextMenuPolicy(Qt::CustomContextMenu);
    fillTabs();
    m_untilCounted.setSingleShot(true);
    m_untilCounted.setInterval(kCountPauseMs);
    connect(&m_untilCounted, &QTimer::timeout, this, &RegisterPage::readCounts);
    connect(m_tabs, &QTabBar::currentChanged, this, &RegisterPage::chooseView);
    connect(m_tabs, &QWidget::customContextMenuRequested, this, &RegisterPage::offerViewActs);
    QPushButton *save = ghost(tr("Save view"), kit::Icon::Plus);
    connect(save, &QPushButton::clicked, this, &RegisterPage::saveView);
    QPushButton *group = ghost(tr("Group"), kit::Icon::ChevronDown);
    connect(group, &QPushButton::clicked, this, &RegisterPage::offerGroupings);
    QPushButton *columns = ghost(tr("Columns"), kit::Icon::Columns);
    connect(columns, &QPushButton::clicked, this, [this, columns] {
        QMenu *menu = m_columns->buildMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(columns->mapToGlobal(QPoint(0, columns->height())));
    });
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 16, 0);
    row->addWidget(m_tabs, 1);
    for (QPushButton *button : {save, group, columns})
        row->addWidget(button);
    return bar;
}

void RegisterPage::fillTabs()
{
    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count() > 0)
        m_tabs->removeTab(m_tabs->count() - 1);
    for (const SavedView &view : std::as_const(m_views))
        m_tabs->addTab(view.title);
    for (const OwnView &view : std::as_const(m_own))
        m_tabs->setTabToolTip(m_tabs->addTab(view.title), view.text);
    for (const SharedView &view : std::as_const(m_shared))
        addTab(view);
    m_tabs->setCurrentIndex(m_tab);
    settleViewActs();
}

/// Whose it is and what is wrong with it is seen before it is chosen.
void RegisterPage::addTab(const SharedView &view)
{
    const QString trouble = words::sentenceFor(readView(view.view, peopleOf(office().registry, office().me.id)));
    const kit::Icon icon = trouble.isEmpty() ? kit::Icon::Officers : kit::Icon::Warning;
    const QString &name = view.view.name;
    const int tab = m_tabs->addTab(kit::icon(icon), name.size() > kTabName ? name.left(kTabName) + u'…' : name);
    QStringList tip{name, words::sharedBy(view, office().registry), view.view.query, trouble};
    tip.removeAll(QString());
    m_tabs->setTabToolTip(tab, tip.join(u'\n'));
}

int RegisterPage::ownAt(int tab) const
{
    return tab >= m_views.size() && tab < m_views.size() + m_own.size() ? int(tab - m_views.size()) : -1;
}

const SharedView *RegisterPage::sharedAt(int tab) const
{
    const qsizetype at = tab - m_views.size() - m_own.size();
    return at >= 0 && at < m_shared.size() ? &m_shared[at] : nullptr;
}

/// A view that somebody saved is all in the filter.
const RegisterQuery &RegisterPage::viewQuery() const
{
    return m_views[m_tab < m_views.size() ? m_tab : 0].query;
}

void RegisterPage::chooseView(int tab)
{
    const bool wasKept = std::exchange(m_tab, tab) >= m_views.size();
    m_columns->lend({});
    settleViewActs();
    if (const int own = ownAt(tab); own >= 0) {
        const OwnView &view = m_own[own];
        m_filter->setText(view.text);
        if (view.isNewer())
            m_filter->refuse(tr("This view was saved by a newer version of the program and is not applied."));
        m_sort = view.sort;
        m_order = view.order;
        m_grouping = view.grouping;
        showSort();
    } else if (const SharedView *shared = sharedAt(tab)) {
        applyShared(*shared);
    } else if (wasKept) {
        m_filter->setFilter({});
    }
    ask();
}

void RegisterPage::saveView()
{
    const auto title = office().questions.askText(
        this, {tr("Save view"), tr("A name for what the filters, the order and the groups show now"), tr("Save")});
    if (!title || title->trimmed().isEmpty())
        return;
    const OwnView view{title->trimmed(), registerQueryText(question(), peopleOf(office().registry, office().me.id)),
                       m_sort, m_order, m_grouping};
    const auto named = std::ranges::find(m_own, view.title, &OwnView::title);
    const int own = int(named - m_own.begin());
    if (named == m_own.end())
        m_own.append(view);
    else
        *named = view;
    keepOwnViews(m_own);
    m_tab = int(m_views.size()) + own;
    fillTabs();
    m_filter->setText(view.text);
    readCounts();
    ask();
}

void RegisterPage::offerViewActs(const QPoint &at)
{
    const int tab = m_tabs->tabAt(at);
    if (ownAt(tab) < 0 && !sharedAt(tab))
        return;
    m_tabs->setCurrentIndex(tab); // the acts are about what is shown
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const int own = ownAt(tab); own >= 0) {
        menu->addAction(tr("Share with %1…").arg(words::audience(office().me.division)), this,
                        [this] { shareView(office().me.division); });
        menu->addAction(tr("Share with %1…").arg(words::audience({})), this, [this] { shareView({}); });
        menu->addAction(tr("Delete view"), this, [this, own] { deleteView(own); });
    } else {
        menu->addActions({m_change, m_withdraw});
    }
    menu->popup(m_tabs->mapToGlobal(at));
}

void RegisterPage::deleteView(int own)
{
    m_own.removeAt(own);
    keepOwnViews(m_own);
    m_tab = 0;
    fillTabs();
    m_filter->setFilter({});
    readCounts();
    ask();
}

/// After the rows, and once for all that happens meanwhile: a count may go through every record.
void RegisterPage::countSoon()
{
    if (!m_untilCounted.isActive())
        m_untilCounted.start();
}

void RegisterPage::readCounts()
{
    if (!m_counting.starts())
        return;
    QList<std::optional<RegisterQuery>> asked;
    for (const SavedView &view : std::as_const(m_views))
        asked.append(view.query);
    const QueryPeople people = peopleOf(office().registry, office().me.id);
    for (const OwnView &view : std::as_const(m_own))
        asked.append(queryOf(view, people, office().clock.now()));
    for (const SharedView &view : std::as_const(m_shared)) {
        asked.append(readView(view.view, people).query);
        if (asked.last())
            asked.last()->asOf = office().clock.now();
    }
    office()
        .asker
        .ask([asked](Queries &queries) {
            QList<qint64> counts;
            for (const auto &query : asked)
                counts.append(query ? queries.incidentCount(*query) : -1);
            return counts;
        })
        .then(this,
              [this](const QList<qint64> &counts) {
                  takeCounts(counts);
                  if (m_counting.ends())
                      readCounts();
              })
        .onFailed(this, [this](const Fault &) { m_counting = {}; }); // the window's store bar says that it is lost
}

void RegisterPage::takeCounts(const QList<qint64> &counts)
{
    const QLocale locale = words::locale();
    m_figures->setText(
        tr("%1 on record · %2 open", "two figures").arg(locale.toString(counts[0]), locale.toString(counts[1])));
    for (int tab = 0; tab < std::min<qsizetype>(counts.size(), m_tabs->count()); ++tab)
        m_tabs->setTabCounter(tab, int(counts[tab]));
}

void RegisterPage::offerGroupings()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const RegisterGrouping grouping : allOf<RegisterGrouping>()) {
        QAction *choice = menu->addAction(words::label(grouping), this, [this, grouping] { groupBy(grouping); });
        choice->setCheckable(true);
        choice->setChecked(grouping == m_grouping);
    }
    if (m_grouping != RegisterGrouping::None) {
        menu->addSeparator();
        menu->addAction(tr("Fold all"), this, [this] { m_model.foldAll(true); });
        menu->addAction(tr("Unfold all"), this, [this] { m_model.foldAll(false); });
    }
    menu->popup(QCursor::pos());
}

void RegisterPage::groupBy(RegisterGrouping grouping)
{
    m_grouping = grouping;
    ask();
}

/// False where no heading is current: the key is somebody else's.
bool RegisterPage::fold(bool isFolded)
{
    const RegisterGroup *group = m_model.groupAt(m_table->currentIndex().row());
    if (group)
        m_model.setFolded(QString(group->key), isFolded);
    return group != nullptr;
}

void RegisterPage::toggleFold()
{
    fold(!m_table->currentIndex().data(RegisterModel::FoldedRole).toBool());
}

} // namespace ringi
