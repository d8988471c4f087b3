// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Handoffs: what waits for us, what we wait for, what we are asked, what was answered, and what went between all
// divisions. Enter accepts, R returns.
#pragma once

#include "tables/rowtable.h"
#include "ui/handoffs/handoffitems.h"
#include "ui/page.h"

#include <QTimer>

class QComboBox;
class QListView;

namespace ringi {

class HandoffDetail;
class HandoffFilter;

namespace kit {
class CountTabBar;
class StatePane;
} // namespace kit

class HandoffsPage : public Page
{
    Q_OBJECT

public:
    explicit HandoffsPage(Office &office, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    void showNotice(const ChangeNotice &notice) override;
    void takeFocus() override;
    [[nodiscard]] QList<QWidget *> panes() override;

    void showHandoffs(const HandoffQuery &query) override;

    void showKind(HandoffItem::Kind kind);
    [[nodiscard]] QListView *list() const { return m_list; }

private:
    void buildActs();
    QAction *addAct(const QString &text, const QKeySequence &keys, void (HandoffsPage::*open)());
    QWidget *buildHead();
    void buildTabs();
    QWidget *buildList();
    void readEverywhere();
    void take(const QList<HandoffItem> &items);
    void takeEverywhere(const QList<HandoffItem> &items);
    void showTab();
    void showItems();
    void showCurrent();
    void readIncident(const HandoffItem &item);
    void presentActs(const HandoffItem *item);
    [[nodiscard]] const HandoffItem *current() const;
    [[nodiscard]] HandoffItem::Kind kind() const;

    void accept();
    void giveBack();
    void withdraw();
    void answer();
    void decline();
    void openCurrent();

    QList<HandoffItem> m_items;                     ///< of this division
    std::optional<QList<HandoffItem>> m_everywhere; ///< nothing until it was looked at
    int m_generation = 0;
    int m_everywhereGeneration = 0;
    int m_incidentGeneration = 0;
    QTimer m_minute;
    QAction *m_accept = nullptr;
    QAction *m_return = nullptr;
    QAction *m_withdraw = nullptr;
    QAction *m_answer = nullptr;
    QAction *m_decline = nullptr;
    QAction *m_open = nullptr;
    QComboBox *m_division = nullptr;
    HandoffFilter *m_filter = nullptr;
    kit::CountTabBar *m_tabs = nullptr;
    RowTable<HandoffItem> *m_rows = nullptr;
    QListView *m_list = nullptr;
    kit::StatePane *m_state = nullptr;
    HandoffDetail *m_detail = nullptr;
};

} // namespace ringi
