// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registers/registerspage.h"

#include "ui/kit/counttabbar.h"
#include "ui/kit/statepane.h"
#include "ui/kit/surface.h"
#include "ui/registers/compartmentstab.h"
#include "ui/registers/powertabs.h"
#include "ui/registers/routestab.h"
#include "ui/words/explain.h"

#include <QAction>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace ringi {

RegistersPage::RegistersPage(Office &office, QWidget *parent)
    : Page(office, parent)
    , m_bar(new kit::CountTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_state(new kit::StatePane(m_stack, this))
    , m_routes(new RoutesTab(office, this))
    , m_compartments(new CompartmentsTab(office, this))
{
    kit::setSurface(this, kit::Surface::Panel);
    m_tabs = {m_routes, new DeputiesTab(office, this), new DelegationsTab(office, this), m_compartments};
    for (RegisterTab *tab : std::as_const(m_tabs))
        m_stack->addWidget(tab);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(buildHead());
    rows->addWidget(kit::horizontalLine(this));
    rows->addWidget(m_state, 1);
    connect(m_bar, &QTabBar::currentChanged, this, &RegistersPage::showTab);
    connect(m_state, &kit::StatePane::retryRequested, this, &RegistersPage::refresh);
    showTab(0);
}

QWidget *RegistersPage::buildHead()
{
    auto *head = new QWidget(this);
    auto *rows = new QVBoxLayout(head);
    rows->setContentsMargins(16, 10, 16, 0);
    rows->setSpacing(6);
    rows->addWidget(kit::roleLabel("pageTitle", tr("Registers"), head));
    for (const QString &text : {tr("Routes"), tr("Deputies"), tr("Delegations"), tr("Compartments")})
        m_bar->addTab(text);
    m_bar->setAccessibleName(tr("Registers"));
    rows->addWidget(m_bar);
    return head;
}

QString RegistersPage::title() const
{
    return tr("Registers");
}

RegisterTab *RegistersPage::currentTab() const
{
    return m_tabs[m_stack->currentIndex()];
}

/// The palette offers what can be done in the tab that is shown.
void RegistersPage::showTab(int tab)
{
    for (QAction *action : actions())
        removeAction(action);
    m_bar->setCurrentIndex(tab);
    m_stack->setCurrentIndex(tab);
    addActions(currentTab()->actions());
}

void RegistersPage::refresh()
{
    const int asked = ++m_generation;
    office()
        .asker.ask([](Queries &queries) {
                  return Contents{queries.registry(), queries.compartments()};
              })
        .then(this,
              [this, asked](const Contents &contents) {
                  if (asked == m_generation)
                      take(contents);
              })
        .onFailed(this, [this, asked](const Fault &fault) {
            if (asked == m_generation)
                m_state->showError(words::explain(fault), tr("Nothing was changed."));
        });
}

void RegistersPage::take(const Contents &contents)
{
    m_compartments->showCompartments(contents.compartments);
    for (int i = 0; i < m_tabs.size(); ++i) {
        m_tabs[i]->showRegistry(contents.registry);
        m_bar->setTabCounter(i, m_tabs[i]->count() > 0 ? m_tabs[i]->count() : -1);
    }
    m_state->showContent();
}

void RegistersPage::showNotice(const ChangeNotice &notice)
{
    if (notice.registry || notice.many || !notice.compartments.isEmpty())
        refresh();
}

void RegistersPage::takeFocus()
{
    currentTab()->table()->setFocus();
}

} // namespace ringi
