// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The register of decisions 決裁簿: what was decided, by whom and how, what still has to follow and what lapses soon.
// Filter, sorting and column widths are remembered.
#pragma once

#include "tables/decisionmodel.h"
#include "ui/page.h"

#include <QTableView>
#include <QTimer>

class QLabel;

namespace ringi {

class DecisionBar;

namespace kit {
class StatePane;
}

class DecisionsPage : public Page
{
    Q_OBJECT

public:
    explicit DecisionsPage(Office &office, QWidget *parent = nullptr);
    ~DecisionsPage() override;

    [[nodiscard]] QString title() const override;
    void refresh() override;
    void showNotice(const ChangeNotice &notice) override;
    void takeFocus() override;
    [[nodiscard]] QList<QWidget *> panes() override;
    void showDecisions(const DecisionFilter &filter) override;

    [[nodiscard]] const DecisionModel &model() const { return m_model; }
    [[nodiscard]] DecisionFilter filter() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildActs();
    QWidget *buildHead();
    QWidget *buildTable();
    QWidget *buildFoot();
    QWidget *buildKeys();
    void connectTable();
    void remember() const;
    void recall();
    void fitColumns();

    [[nodiscard]] MeasureQuery question() const;
    void ask();
    void sortBy(int section);
    void showSort();
    void takeAnswer();
    void settleState();
    void settleFooter();
    void keepSelection();
    void move(int by);
    void openCurrent();
    void exportRows();
    void setExporting(bool is);

    DecisionModel m_model;
    MeasureSort m_sort = MeasureSort::DecidedAt;
    Qt::SortOrder m_order = Qt::DescendingOrder;
    qint64 m_selected = 0; ///< key, kept over resets
    bool m_isAsked = false;
    QList<int> m_fitted; ///< widths as the words need them; empty while the person's own stand
    QTimer m_minute;

    DecisionBar *m_bar = nullptr;
    QTableView *m_table = nullptr;
    kit::StatePane *m_state = nullptr;
    QLabel *m_showing = nullptr;
    QLabel *m_sorted = nullptr;
    QLabel *m_done = nullptr;

    QAction *m_open = nullptr;
    QAction *m_export = nullptr;
    QAction *m_clear = nullptr;
    QAction *m_toSignoff = nullptr;
};

} // namespace ringi
