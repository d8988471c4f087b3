// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rules the office works by, as registers: routes of measures, deputies, delegations.
#pragma once

#include "ui/page.h"

class QStackedWidget;

namespace ringi {

class CompartmentsTab;
class RegisterTab;
class RoutesTab;

namespace kit {
class CountTabBar;
class StatePane;
} // namespace kit

class RegistersPage : public Page
{
    Q_OBJECT

public:
    explicit RegistersPage(Office &office, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    void showNotice(const ChangeNotice &notice) override;
    void takeFocus() override;

    void showTab(int tab);
    [[nodiscard]] RegisterTab *tab(int at) const { return m_tabs[at]; }
    [[nodiscard]] CompartmentsTab *compartments() const { return m_compartments; }
    [[nodiscard]] RoutesTab *routes() const { return m_routes; }

private:
    QWidget *buildHead();
    struct Contents
    {
        Registry registry;
        QList<Compartment> compartments;
    };
    void take(const Contents &contents);
    [[nodiscard]] RegisterTab *currentTab() const;

    int m_generation = 0;
    kit::CountTabBar *m_bar = nullptr;
    QStackedWidget *m_stack = nullptr;
    kit::StatePane *m_state = nullptr;
    RoutesTab *m_routes = nullptr;
    CompartmentsTab *m_compartments = nullptr;
    QList<RegisterTab *> m_tabs;
};

} // namespace ringi
