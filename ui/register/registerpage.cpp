// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/registerpage.h"

#include "ui/incident/incidentacts.h"
#include "ui/incident/incidentdialogs.h"
#include "ui/kit/counttabbar.h"
#include "ui/kit/icons.h"
#include "ui/kit/keyhintbutton.h"
#include "ui/kit/statepane.h"
#include "ui/kit/surface.h"
#include "ui/parts/allow.h"
#include "ui/register/columnset.h"
#include "ui/register/filterbar.h"
#include "ui/register/nomatch.h"
#include "ui/register/previewpane.h"
#include "ui/register/registercells.h"
#include "ui/register/registerexport.h"
#include "ui/register/scrollanchor.h"
#include "ui/words/explain.h"
#include "ui/words/labels.h"
#include "ui/words/times.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

constexpr int kPreviewWidth = 304;

} // namespace

RegisterPage::RegisterPage(Office &office, QWidget *parent)
    : Page(office, parent)
    , m_views(savedViews(office.me.division))
    , m_own(ownViews())
    , m_shared(sharedViewsFor(office.registry, office.me.division))
    , m_model(office.asker, registerWords(office.clock))
    , m_export(new RegisterExport(office.asker, this))
{
    buildActs();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(buildHead());
    all->addWidget(buildTabs());
    all->addWidget(kit::horizontalLine());
    m_filter = new FilterBar;
    m_filter->setPeople(peopleOf(office.registry, office.me.id));
    all->addWidget(m_filter);
    all->addWidget(kit::horizontalLine());
    all->addWidget(buildTable(), 1);
    connectTable();
    connectExport();
    connect(m_filter, &FilterBar::changed, this, &RegisterPage::ask);
    connect(m_filter, &FilterBar::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_filter, &FilterBar::tagsWanted, this, &RegisterPage::readTags);
    m_minute.setInterval(int(kMinute));
    connect(&m_minute, &QTimer::timeout, m_table->viewport(), qOverload<>(&QWidget::update));
    m_minute.start();
    showSort();
}

RegisterPage::~RegisterPage()
{
    m_table->verticalScrollBar()->disconnect(this); // a view that goes moves its bars once more
    QSettings().setValue(u"register/splitter"_s, m_splitter->saveState());
}

QString RegisterPage::title() const
{
    return tr("Incidents");
}

QAction *RegisterPage::addAct(const QString &text, const QKeySequence &keys, std::function<void()> run)
{
    auto *action = new QAction(text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, std::move(run));
    addAction(action);
    return action;
}

void RegisterPage::buildActs()
{
    m_log = new QAction(kit::icon(kit::Icon::Plus, kit::IconInk::OnAccent), tr("Log incident"), this);
    connect(m_log, &QAction::triggered, this, &Page::logIncidentWanted);
    m_open = new QAction(tr("Open"), this);
    m_open->setShortcut(Qt::Key_Enter); // shown as "Enter"; the table itself takes both keys
    m_open->setShortcutContext(Qt::WidgetShortcut);
    connect(m_open, &QAction::triggered, this, &RegisterPage::openCurrent);
    addAction(m_open);
    m_handOff = addAct(tr("Hand off…"), Qt::CTRL | Qt::Key_H, [this] { handOff(); });
    addAct(tr("Assign a lead to the selected…"), {}, [this] { actOnSelected(BulkAct::AssignLead); });
    addAct(tr("Hand off the selected…"), {}, [this] { actOnSelected(BulkAct::HandOff); });
    addAct(tr("Tag the selected…"), {}, [this] { actOnSelected(BulkAct::Tag); });
    addAct(tr("Go to row…"), Qt::CTRL | Qt::Key_G, [this] { goToRow(); });
    addAct(tr("Filter"), Qt::Key_Slash, [this] { m_filter->focusText(); });
    m_hide = addAct(tr("Show or hide the preview"), Qt::Key_F4, [this] { togglePreview(); });
    m_hide->setIcon(kit::icon(kit::Icon::Cross));
    m_previous = addAct(tr("Previous row"), {}, [this] { move(-1); });
    m_previous->setIcon(kit::icon(kit::Icon::ChevronUp));
    m_next = addAct(tr("Next row"), {}, [this] { move(1); });
    m_next->setIcon(kit::icon(kit::Icon::ChevronDown));
    addAct(tr("Copy rows"), QKeySequence::Copy, [this] { copyRows(); });
    addAct(tr("Copy cell"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, [this] { copyCell(); });
    addAct(tr("Export…"), {}, [this] { exportRows(); });
    addAct(tr("Save view…"), {}, [this] { saveView(); });
    addAct(tr("Share view with the division…"), {}, [this] { shareView(office().me.division); });
    addAct(tr("Share view with everybody…"), {}, [this] { shareView({}); });
    m_change = addAct(tr("Change the shared view to what is shown…"), {}, [this] { changeShared(sharedAt(m_tab)); });
    m_withdraw = addAct(tr("Withdraw the shared view…"), {}, [this] { withdrawShared(sharedAt(m_tab)); });
    m_clear = addAct(tr("Clear all filters"), {}, [this] { m_filter->clearAll(); });
}

QWidget *RegisterPage::buildHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 8, 16, 4);
    row->setSpacing(12);
    row->addWidget(kit::roleLabel("pageTitle", title()));
    m_figures = kit::roleLabel("quiet");
    row->addWidget(m_figures);
    row->addStretch();
    auto *write = new kit::KeyHintButton(tr("Export…"));
    write->setIcon(kit::icon(kit::Icon::Download));
    connect(write, &QPushButton::clicked, this, &RegisterPage::exportRows);
    row->addWidget(write);
    auto *log = new kit::KeyHintButton(m_log);
    log->setKind(kit::ButtonKind::Primary);
    log->setKeyHint(Qt::CTRL | Qt::Key_N);
    row->addWidget(log);
    return head;
}

QWidget *RegisterPage::buildTable()
{
    m_table = new QTableView;
    m_table->setModel(&m_model);
    m_table->setAccessibleName(title());
    dressRegister(m_table, office());
    m_columns = new ColumnSet(m_table);
    new ScrollAnchor(m_table, m_model);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions(actions());
    m_table->installEventFilter(this);
    m_state = new kit::StatePane(m_table);
    m_noMatch = new NoMatch(office(), m_state, m_clear, this);

    auto *left = new QWidget;
    auto *lines = new QVBoxLayout(left);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(m_state, 1);
    lines->addWidget(kit::horizontalLine());
    lines->addWidget(buildFoot());

    m_preview = new PreviewPane(office(), {m_open, m_handOff, m_previous, m_next, m_hide});
    m_splitter = new QSplitter;
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_preview);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setCollapsible(0, false);
    m_splitter->setSizes({10 * kPreviewWidth, kPreviewWidth});
    m_splitter->restoreState(QSettings().value(u"register/splitter"_s).toByteArray());
    return m_splitter;
}

QWidget *RegisterPage::buildFoot()
{
    auto *foot = new QWidget;
    kit::setSurface(foot, kit::Surface::Panel2);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 4, 16, 4);
    row->setSpacing(16);
    m_showing = kit::roleLabel("strong");
    m_sorted = kit::roleLabel("quiet");
    row->addWidget(m_showing);
    row->addWidget(m_sorted);
    row->addWidget(buildWork());
    row->addWidget(buildKeys(), 1);
    return foot;
}

/// The first thing that gives way where there is little room.
QWidget *RegisterPage::buildKeys()
{
    auto *keys = new QWidget;
    keys->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    keys->setMinimumWidth(1);
    auto *row = new QHBoxLayout(keys);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addStretch();
    row->addWidget(new kit::KeyHintLabel({u"J"_s, u"K"_s}, tr("move")));
    row->addWidget(new kit::KeyHintLabel({tr("Space")}, tr("preview")));
    row->addWidget(new kit::KeyHintLabel({tr("Enter")}, tr("open")));
    row->addWidget(new kit::KeyHintLabel({u"Ctrl+G"_s}, tr("go to row")));
    return keys;
}

void RegisterPage::connectTable()
{
    connect(&m_model, &RegisterModel::answered, this, &RegisterPage::takeAnswer);
    connect(&m_model, &RegisterModel::failed, this, [this](const Fault &fault) {
        if (m_model.rowCount() == 0)
            m_state->showError(words::explain(fault), tr("Nothing was changed."));
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &RegisterPage::keepSelection);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &RegisterPage::settlePreview);
    connect(m_state, &kit::StatePane::retryRequested, this, &RegisterPage::ask);
    connect(m_noMatch, &NoMatch::filterWanted, this, [this](const RegisterQuery &filter) {
        m_filter->setFilter(filter);
        ask();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RegisterPage::settlePreview);
    connect(m_table, &QTableView::doubleClicked, this, &RegisterPage::openCurrent);
    connect(m_table, &QTableView::clicked, this, &RegisterPage::toggleFold);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &RegisterPage::settleFooter);
    connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, this, &RegisterPage::settleFooter);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, &RegisterPage::sortBy);
    connect(m_preview, &PreviewPane::read, this, &RegisterPage::settleActs);
    connect(m_preview, &PreviewPane::measureWanted, this, &Page::openMeasure);
}

RegisterQuery RegisterPage::question() const
{
    RegisterQuery filter = m_filter->filter();
    filter.sort = m_sort;
    filter.order = m_order;
    filter.grouping = m_grouping;
    filter.asOf = office().clock.now();
    return narrowed(viewQuery(), filter);
}

void RegisterPage::ask()
{
    m_isAsked = true;
    if (m_model.rowCount() == 0)
        m_state->showLoading(tr("Reading the register"));
    m_model.ask(question());
}

void RegisterPage::refresh()
{
    m_filter->setPeople(peopleOf(office().registry, office().me.id));
    takeShared(office().registry);
    m_model.setTime(office().clock.now());
    if (m_isAsked)
        m_model.refresh();
    else
        ask();
    readCounts();
    m_preview->refresh();
}

void RegisterPage::showNotice(const ChangeNotice &notice)
{
    if (notice.registry || notice.many)
        readShared();
    m_model.setTime(office().clock.now());
    m_model.apply(notice);
    countSoon();
    if (notice.many || notice.incidents.contains(m_preview->incident().id))
        m_preview->refresh();
}

void RegisterPage::showRegister(const RegisterQuery &query)
{
    m_filter->setFilter(query);
    m_sort = query.sort;
    m_order = query.order;
    showSort();
    {
        const QSignalBlocker quiet(m_tabs);
        m_tabs->setCurrentIndex(m_tab = 0);
    }
    m_columns->lend({});
    settleViewActs();
    ask();
}

void RegisterPage::sortBy(int section)
{
    const auto sort = sortOf(RegisterColumn(section));
    if (!sort)
        return showSort();
    const bool isSame = *sort == m_sort;
    m_order = isSame && m_order == Qt::DescendingOrder ? Qt::AscendingOrder : Qt::DescendingOrder;
    m_sort = *sort;
    showSort();
    ask();
}

void RegisterPage::showSort()
{
    for (const RegisterColumn column : allOf<RegisterColumn>()) {
        if (sortOf(column) == m_sort)
            m_table->horizontalHeader()->setSortIndicator(int(column), m_order);
    }
}

void RegisterPage::takeAnswer(qint64 ms)
{
    if (ms >= 0)
        m_answeredIn = ms;
    settleState();
    settleFooter();
    if (m_selected == 0 && m_model.rowCount() > 0)
        m_table->selectRow(0);
}

void RegisterPage::settleState()
{
    m_noMatch->drop();
    if (m_model.rowCount() > 0)
        return m_state->showContent();
    m_preview->showNothing();
    if (isNarrowed(m_filter->filter()))
        return m_noMatch->show(m_filter->narrowings(), viewQuery());
    m_state->showEmpty(tr("No incidents here"), tr("The first one is logged with Ctrl+N."), m_log);
}

void RegisterPage::settleFooter()
{
    const int count = m_model.rowCount();
    if (count == 0) {
        m_showing->setText(tr("no rows"));
        m_sorted->clear();
        return;
    }
    if (!m_model.groups().isEmpty()) {
        m_showing->setText(tr("%1 in %2", "incidents in groups")
                               .arg(tr("%Ln incidents", nullptr, int(m_model.matching())),
                                    tr("%Ln groups", nullptr, int(m_model.groups().size()))));
        return settleSorted();
    }
    const int first = m_table->rowAt(0);
    const int last = m_table->rowAt(m_table->viewport()->height() - 1);
    const QLocale locale = words::locale();
    m_showing->setText(tr("showing %1–%2 of %3", "places of the first and last row, and how many there are")
                           .arg(locale.toString(first + 1), locale.toString((last < 0 ? count - 1 : last) + 1),
                                locale.toString(count)));
    settleSorted();
}

void RegisterPage::settleSorted()
{
    const QString sorted =
        m_order == Qt::DescendingOrder ? tr("sorted by %1, descending · %2 ms") : tr("sorted by %1, ascending · %2 ms");
    m_sorted->setText(sorted.arg(words::label(m_sort)).arg(m_answeredIn));
}

const RegisterRow *RegisterPage::currentRow() const
{
    return m_model.rowAt(m_table->currentIndex().row());
}

void RegisterPage::settlePreview()
{
    if (!m_table->currentIndex().isValid())
        return;
    m_selected = m_model.keyAt(m_table->currentIndex().row());
    if (const RegisterRow *row = currentRow(); row && m_preview->isVisible())
        m_preview->show(row->id);
}

/// The same record stays selected when the rows were read anew, as long as it is among them.
void RegisterPage::keepSelection()
{
    const int row = m_selected == 0 ? -1 : m_model.rowOf(m_selected);
    if (row >= 0)
        m_table->selectRow(row);
    else if (m_model.rowCount() > 0)
        m_table->selectRow(0);
}

void RegisterPage::settleActs()
{
    const Incident &incident = m_preview->incident();
    const bool isShown = incident.exists();
    m_open->setEnabled(m_table->currentIndex().isValid());
    if (isShown)
        allow(m_handOff,
              refusalOf(IncidentAct::HandOff, incident, office().me.actor(office().clock.now()), office().clock.now()));
}

void RegisterPage::move(int by)
{
    const int row = m_table->currentIndex().row() + by;
    if (row >= 0 && row < m_model.rowCount())
        m_table->selectRow(row);
}

void RegisterPage::openCurrent()
{
    if (const RegisterRow *row = currentRow())
        Q_EMIT openIncident(row->id);
    else
        toggleFold();
}

void RegisterPage::handOff()
{
    if (selectedKeys().size() > 1)
        return actOnSelected(BulkAct::HandOff);
    if (m_preview->incident().exists())
        IncidentDialogs(office(), this).handOff(m_preview->incident());
}

void RegisterPage::goToRow()
{
    const auto text = office().questions.askText(
        this,
        {tr("Go to row"), tr("A place from 1 to %1").arg(words::locale().toString(m_model.rowCount())), tr("Go")});
    bool isFigure = false;
    const int row = text ? words::locale().toInt(*text, &isFigure) : 0;
    if (!isFigure || row < 1)
        return;
    m_table->selectRow(std::min(row, m_model.rowCount()) - 1);
    m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::PositionAtCenter);
}

void RegisterPage::togglePreview()
{
    m_preview->setVisible(!m_preview->isVisible());
    settlePreview();
}

/// Where titles have no room the preview gives way, once for each width of the page: the person may want it back.
void RegisterPage::fitTable()
{
    if (m_columns->fit() || m_fittedWidth == width())
        return;
    m_fittedWidth = width();
    m_preview->hide();
}

void RegisterPage::takeFocus()
{
    m_table->setFocus();
}

QList<QWidget *> RegisterPage::panes()
{
    return {m_tabs, m_filter, m_table, m_preview};
}

bool RegisterPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && (event->type() == QEvent::Resize || event->type() == QEvent::StyleChange))
        QMetaObject::invokeMethod(
            this, [this] { fitTable(); }, Qt::QueuedConnection);
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
    case Qt::Key_Left:
        return fold(true);
    case Qt::Key_Right:
        return fold(false);
    case Qt::Key_Space:
        togglePreview();
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
