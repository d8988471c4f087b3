// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/decisionspage.h"

#include "exchange/decisioncsv.h"
#include "ui/decisions/decisionbar.h"
#include "ui/decisions/decisioncells.h"
#include "ui/kit/icons.h"
#include "ui/kit/keyhintbutton.h"
#include "ui/kit/statepane.h"
#include "ui/kit/surface.h"
#include "ui/words/explain.h"
#include "ui/words/times.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QSettings>
#include <QVBoxLayout>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

/// What a column needs depends on the language.
QString widthsKey()
{
    return u"decisions/widths-"_s + words::locale().name();
}

QString textOf(const QList<int> &numbers)
{
    QStringList texts;
    for (const int number : numbers)
        texts.append(QString::number(number));
    return texts.join(u',');
}

QList<int> numbersOf(const QString &text)
{
    QList<int> numbers;
    for (const QString &one : text.split(u',', Qt::SkipEmptyParts))
        numbers.append(one.toInt());
    return numbers;
}

} // namespace

DecisionsPage::DecisionsPage(Office &office, QWidget *parent)
    : Page(office, parent)
    , m_model(office.asker, decisionWords(office.clock))
{
    buildActs();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(buildHead());
    m_bar = new DecisionBar(this);
    all->addWidget(m_bar);
    all->addWidget(kit::horizontalLine(this));
    all->addWidget(buildTable(), 1);
    all->addWidget(kit::horizontalLine(this));
    all->addWidget(buildFoot());
    connectTable();
    recall();
    showSort();
    // Times left run on while nothing changes in the store.
    m_minute.setInterval(int(kMinute));
    connect(&m_minute, &QTimer::timeout, m_table->viewport(), qOverload<>(&QWidget::update));
    m_minute.start();
}

DecisionsPage::~DecisionsPage()
{
    remember();
}

QString DecisionsPage::title() const
{
    return tr("Decisions");
}

void DecisionsPage::buildActs()
{
    const auto add = [this](const QString &text, const QKeySequence &keys, auto run) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
        return action;
    };
    m_open = add(tr("Open the sheet"), Qt::Key_Return, [this] { openCurrent(); });
    m_open->setShortcutContext(Qt::WidgetShortcut);
    m_export = add(tr("Export CSV…"), Qt::CTRL | Qt::Key_E, [this] { exportRows(); });
    m_export->setIcon(kit::icon(kit::Icon::Download));
    m_clear = add(tr("Clear all filters"), Qt::CTRL | Qt::SHIFT | Qt::Key_X, [this] { m_bar->clearAll(); });
    add(tr("Filter"), Qt::Key_Slash, [this] { m_bar->nextInFocusChain()->setFocus(Qt::ShortcutFocusReason); });
    m_toSignoff = add(tr("Go to the sheets in sign-off"), {}, [this] { Q_EMIT openPlace(u"signoff"_s); });
}

QWidget *DecisionsPage::buildHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 8, 16, 4);
    row->setSpacing(12);
    m_done = kit::roleLabel("quiet", {}, head);
    row->addWidget(kit::roleLabel("pageTitle", title(), head));
    row->addWidget(kit::roleLabel("quiet", tr("every sheet that was decided, and how"), head));
    row->addStretch();
    row->addWidget(m_done);
    row->addWidget(new kit::KeyHintButton(m_export, head));
    return head;
}

QWidget *DecisionsPage::buildTable()
{
    m_table = new QTableView(this);
    m_table->setModel(&m_model);
    m_table->setAccessibleName(title());
    dressDecisions(m_table, office().clock);
    m_table->installEventFilter(this);
    m_state = new kit::StatePane(m_table, this);
    return m_state;
}

QWidget *DecisionsPage::buildFoot()
{
    auto *foot = new QWidget(this);
    kit::setSurface(foot, kit::Surface::Panel2);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 4, 16, 4);
    row->setSpacing(16);
    m_showing = kit::roleLabel("strong", {}, foot);
    m_sorted = kit::roleLabel("quiet", {}, foot);
    row->addWidget(m_showing);
    row->addWidget(m_sorted);
    row->addWidget(buildKeys(), 1);
    return foot;
}

/// The first thing that gives way where there is little room.
QWidget *DecisionsPage::buildKeys()
{
    auto *keys = new QWidget(this);
    keys->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    keys->setMinimumWidth(1);
    auto *row = new QHBoxLayout(keys);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addStretch();
    row->addWidget(new kit::KeyHintLabel({u"J"_s, u"K"_s}, tr("move")));
    row->addWidget(new kit::KeyHintLabel({tr("Enter")}, tr("open the sheet")));
    row->addWidget(new kit::KeyHintLabel({u"/"_s}, tr("filter")));
    return keys;
}

void DecisionsPage::connectTable()
{
    connect(m_bar, &DecisionBar::changed, this, &DecisionsPage::ask);
    connect(&m_model, &DecisionModel::answered, this, &DecisionsPage::takeAnswer);
    connect(&m_model, &DecisionModel::failed, this, [this](const Fault &fault) {
        if (m_model.rowCount() == 0)
            m_state->showError(words::explain(fault), tr("Nothing was changed."));
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &DecisionsPage::keepSelection);
    connect(m_state, &kit::StatePane::retryRequested, this, &DecisionsPage::ask);
    connect(m_table, &QTableView::doubleClicked, this, &DecisionsPage::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    m_selected = m_model.keyAt(current.row());
            });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &DecisionsPage::settleFooter);
    connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, this, &DecisionsPage::settleFooter);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, &DecisionsPage::sortBy);
}

void DecisionsPage::remember() const
{
    QSettings settings;
    settings.setValue(u"decisions/filter"_s, textOf(filter()));
    settings.setValue(u"decisions/sort"_s, keyOf(m_sort));
    settings.setValue(u"decisions/ascending"_s, m_order == Qt::AscendingOrder);
    if (const QList<int> widths = decisionWidths(m_table); widths != m_fitted)
        settings.setValue(widthsKey(), textOf(widths));
}

void DecisionsPage::recall()
{
    const QSettings settings;
    m_bar->setFilter(filterOf(settings.value(u"decisions/filter"_s).toString()));
    m_sort = fromKey<MeasureSort>(settings.value(u"decisions/sort"_s).toString()).value_or(MeasureSort::DecidedAt);
    m_order = settings.value(u"decisions/ascending"_s).toBool() ? Qt::AscendingOrder : Qt::DescendingOrder;
    if (!setDecisionWidths(m_table, numbersOf(settings.value(widthsKey()).toString())))
        fitColumns();
}

void DecisionsPage::fitColumns()
{
    fitDecisionColumns(m_table);
    m_fitted = decisionWidths(m_table);
}

DecisionFilter DecisionsPage::filter() const
{
    return m_bar->filter();
}

MeasureQuery DecisionsPage::question() const
{
    MeasureQuery query = queryOf(filter(), office().clock.now());
    query.sort = m_sort;
    query.order = m_order;
    return query;
}

void DecisionsPage::ask()
{
    m_isAsked = true;
    m_done->clear();
    if (m_model.rowCount() == 0)
        m_state->showLoading(tr("Reading the decisions"));
    m_model.ask(question());
}

void DecisionsPage::refresh()
{
    if (m_isAsked)
        m_model.refresh(question());
    else
        ask();
}

void DecisionsPage::showNotice(const ChangeNotice &notice)
{
    m_model.apply(notice, question());
}

void DecisionsPage::showDecisions(const DecisionFilter &filter)
{
    m_bar->setFilter(filter);
    ask();
}

void DecisionsPage::sortBy(int section)
{
    const MeasureSort sort = sortOf(DecisionColumn(section));
    const bool isSame = sort == m_sort;
    m_order = isSame && m_order == Qt::DescendingOrder ? Qt::AscendingOrder : Qt::DescendingOrder;
    m_sort = sort;
    showSort();
    ask();
}

void DecisionsPage::showSort()
{
    for (const DecisionColumn column : allOf<DecisionColumn>()) {
        if (sortOf(column) == m_sort)
            m_table->horizontalHeader()->setSortIndicator(int(column), m_order);
    }
}

void DecisionsPage::takeAnswer()
{
    settleState();
    settleFooter();
    if (m_selected == 0 && m_model.rowCount() > 0)
        m_table->selectRow(0);
}

void DecisionsPage::settleState()
{
    m_export->setEnabled(m_model.rowCount() > 0);
    m_open->setEnabled(m_model.rowCount() > 0);
    if (m_model.rowCount() > 0)
        return m_state->showContent();
    if (filter() != DecisionFilter())
        return m_state->showEmpty(tr("No sheet matches these filters"),
                                  tr("Take one of them away above, or all of them at once."), m_clear);
    m_state->showEmpty(tr("Nothing has been decided yet"),
                       tr("A sheet comes here when its decider has signed, or somebody has rejected it."), m_toSignoff);
}

void DecisionsPage::settleFooter()
{
    const int count = m_model.rowCount();
    if (count == 0) {
        m_showing->setText(tr("no rows"));
        m_sorted->clear();
        return;
    }
    const int first = std::max(0, m_table->rowAt(0));
    const int last = m_table->rowAt(m_table->viewport()->height() - 1);
    const QLocale locale = words::locale();
    m_showing->setText(tr("showing %1–%2 of %3", "places of the first and last row, and how many there are")
                           .arg(locale.toString(first + 1), locale.toString((last < 0 ? count - 1 : last) + 1),
                                locale.toString(count)));
    const int section = m_table->horizontalHeader()->sortIndicatorSection();
    const QString column = m_model.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    const QString sorted =
        m_order == Qt::DescendingOrder ? tr("sorted by “%1”, descending") : tr("sorted by “%1”, ascending");
    m_sorted->setText(sorted.arg(column));
}

/// The same sheet stays selected when the rows were read anew, as long as it is among them.
void DecisionsPage::keepSelection()
{
    const int row = m_selected == 0 ? -1 : m_model.rowOf(m_selected);
    if (m_model.rowCount() > 0)
        m_table->selectRow(std::max(0, row));
}

void DecisionsPage::move(int by)
{
    const int row = m_table->currentIndex().row() + by;
    if (row >= 0 && row < m_model.rowCount())
        m_table->selectRow(row);
}

void DecisionsPage::openCurrent()
{
    if (const MeasureRow *row = m_model.rowAt(m_table->currentIndex().row()))
        Q_EMIT openMeasure(row->id);
}

/// Exactly the rows that are shown, in their order; read and written away from the GUI thread.
void DecisionsPage::exportRows()
{
    const auto path = office().questions.fileToSave(
        this, {tr("Export the decisions"), tr("Comma-separated values (*.csv)"), u"decisions.csv"_s});
    if (!path)
        return;
    setExporting(true);
    office()
        .asker
        .ask([keys = m_model.order(), path = *path](Queries &queries) {
            const QList<MeasureRow> rows = queries.measureRows(keys);
            writeDecisionsCsv(path, rows);
            return int(rows.size());
        })
        .then(this,
              [this](int rows) {
                  setExporting(false);
                  record({ReadingAct::Exported, {}, {}, u"decisions"_s, rows});
                  m_done->setText(tr("%Ln decisions written", nullptr, rows));
              })
        .onFailed(this, [this](const Fault &fault) {
            setExporting(false);
            tell(fault);
        });
}

void DecisionsPage::setExporting(bool is)
{
    m_export->setEnabled(!is);
    m_done->setText(is ? tr("writing…") : QString());
}

void DecisionsPage::takeFocus()
{
    m_table->setFocus();
}

QList<QWidget *> DecisionsPage::panes()
{
    return {m_bar, m_table};
}

bool DecisionsPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDressed = event->type() == QEvent::Show || event->type() == QEvent::StyleChange;
    if (watched == m_table && isDressed && m_fitted == decisionWidths(m_table))
        fitColumns();
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() & ~Qt::KeypadModifier)
        return false;
    switch (key->key()) {
    case Qt::Key_J:
        move(1);
        return true;
    case Qt::Key_K:
        move(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openCurrent();
        return true;
    default:
        return false;
    }
}

} // namespace ringi
