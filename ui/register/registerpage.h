// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The register of incidents: saved views, filters, a table over every record, and a preview of the selected one.
#pragma once

#include "tables/registermodel.h"
#include "ui/page.h"
#include "ui/register/bulkdialog.h"
#include "ui/register/savedviews.h"

#include <QTableView>
#include <QTimer>

class QLabel;
class QPushButton;
class QSplitter;

namespace ringi {

class ColumnSet;
class FilterBar;
class NoMatch;
class PreviewPane;
class RegisterExport;

namespace kit {
class CountTabBar;
class StatePane;
} // namespace kit

class RegisterPage : public Page
{
    Q_OBJECT

public:
    explicit RegisterPage(Office &office, QWidget *parent = nullptr);
    ~RegisterPage() override;

    [[nodiscard]] QString title() const override;
    void refresh() override;
    void showNotice(const ChangeNotice &notice) override;
    void takeFocus() override;
    [[nodiscard]] QList<QWidget *> panes() override;
    /// The question of another page: shown over all records, as chips.
    void showRegister(const RegisterQuery &query) override;

    [[nodiscard]] const RegisterModel &model() const { return m_model; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildActs();
    QAction *addAct(const QString &text, const QKeySequence &keys, std::function<void()> run);
    QWidget *buildHead();
    QWidget *buildTable();
    QWidget *buildFoot();
    QWidget *buildKeys();
    QWidget *buildTabs();
    QWidget *buildWork();
    void fillTabs();
    void connectTable();
    void connectExport();

    void chooseView(int tab);
    void saveView();
    void offerViewActs(const QPoint &at);
    void deleteView(int own);
    void shareView(const std::optional<Division> &with);
    void changeShared(const SharedView *view);
    void withdrawShared(const SharedView *view);
    void performOnView(const RegistryCommand &command);
    void readShared();
    void takeShared(const Registry &registry);
    void keepShown(const SharedView &shown);
    void addTab(const SharedView &view);
    void applyShared(const SharedView &view);
    void settleViewActs();
    void readTags(const QString &beginning);
    [[nodiscard]] ViewContent contentNamed(const QString &name) const;
    [[nodiscard]] int ownAt(int tab) const;
    /// Null for a tab of another kind.
    [[nodiscard]] const SharedView *sharedAt(int tab) const;
    [[nodiscard]] const RegisterQuery &viewQuery() const;
    void offerGroupings();
    void groupBy(RegisterGrouping grouping);
    bool fold(bool isFolded);
    void toggleFold();
    void ask();
    void sortBy(int section);
    void showSort();
    void readCounts();
    void countSoon();
    void takeCounts(const QList<qint64> &counts);
    void takeAnswer(qint64 ms);
    void settleState();
    void settleFooter();
    void settleSorted();
    void settlePreview();
    void settleActs();

    [[nodiscard]] const RegisterRow *currentRow() const;
    void keepSelection();
    void move(int by);
    void openCurrent();
    void handOff();
    void actOnSelected(BulkAct act);
    void openBulk(BulkAct act, const QList<Incident> &incidents);
    void goToRow();
    [[nodiscard]] QList<qint64> selectedKeys() const;
    void copyRows();
    void copyCell();
    void exportRows();
    void showExport(int done, int total);
    void endExport(const QString &sentence);
    void togglePreview();
    void fitTable();
    [[nodiscard]] RegisterQuery question() const;

    QList<SavedView> m_views;
    QList<OwnView> m_own;       ///< the tabs after those
    QList<SharedView> m_shared; ///< and the last ones
    quint64 m_sharedAsOf = 0;   ///< version of the registry
    int m_tab = 0;
    RegisterModel m_model;
    RegisterGrouping m_grouping = RegisterGrouping::None;
    RegisterSort m_sort = RegisterSort::Updated;
    Qt::SortOrder m_order = Qt::DescendingOrder;
    qint64 m_selected = 0; ///< key, kept over resets
    qint64 m_answeredIn = 0;
    bool m_isAsked = false;
    OneAtATime m_counting;
    QTimer m_untilCounted;
    int m_fittedWidth = 0; ///< of the page, when the preview gave way
    QTimer m_minute;

    QLabel *m_figures = nullptr;
    kit::CountTabBar *m_tabs = nullptr;
    FilterBar *m_filter = nullptr;
    QTableView *m_table = nullptr;
    kit::StatePane *m_state = nullptr;
    NoMatch *m_noMatch = nullptr;
    PreviewPane *m_preview = nullptr;
    QSplitter *m_splitter = nullptr;
    QLabel *m_showing = nullptr;
    QLabel *m_sorted = nullptr;
    ColumnSet *m_columns = nullptr;
    RegisterExport *m_export;
    QWidget *m_work = nullptr; ///< what is being written, with a way to stop it
    QLabel *m_workSays = nullptr;
    QPushButton *m_stop = nullptr;

    QAction *m_log = nullptr;
    QAction *m_open = nullptr;
    QAction *m_handOff = nullptr;
    QAction *m_previous = nullptr;
    QAction *m_next = nullptr;
    QAction *m_hide = nullptr;
    QAction *m_clear = nullptr;
    QAction *m_change = nullptr;
    QAction *m_withdraw = nullptr;
};

} // namespace ringi
