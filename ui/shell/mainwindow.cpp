// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/kit/banner.h"
#include "ui/kit/keyhintbutton.h"
#include "ui/kit/surface.h"
#include "ui/shell/help.h"
#include "ui/shell/inputwatch.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/settingsmenu.h"
#include "ui/shell/storebar.h"
#include "ui/shell/topbar.h"

#include "desk/storegate.h"

#include <QCloseEvent>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

constexpr QSize kUsualSize(1440, 900);
constexpr qsizetype kLongestWay = 50;

} // namespace

MainWindow::MainWindow(Office &office, PageBook book, const QString &location, const Preferences &preferences)
    : m_office(office)
    , m_book(std::move(book))
{
    buildFrame(location);
    buildActions();
    m_settings = buildSettings(preferences);
    buildRail();
    connectDesk();
    resize(kUsualSize);
    restoreGeometry(QSettings().value(u"window/geometry"_s).toByteArray());
    goTo(m_book.places.front().key);
    count();
    countFromRegistry();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildFrame(const QString &location)
{
    auto *all = new QWidget;
    auto *lines = new QVBoxLayout(all);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    if (m_office.mode == StoreMode::Exercise) {
        auto *banner = new kit::ExerciseBanner;
        banner->setObjectName(u"exercise"_s);
        banner->setText(tr("Separate exercise store · nothing here is real or leaves as real"));
        lines->addWidget(banner);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    m_rail = new kit::NavRail(tr("Ringi"));
    m_rail->setAccessibleName(tr("Places"));
    row->addWidget(m_rail);
    row->addWidget(buildColumn(location), 1);
    lines->addLayout(row, 1);
    setCentralWidget(all);
    if (m_office.mode == StoreMode::Exercise)
        new kit::ExerciseFrame(all);
}

QWidget *MainWindow::buildColumn(const QString &location)
{
    auto *column = new QWidget;
    auto *lines = new QVBoxLayout(column);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    m_topBar = new TopBar(m_office, isServerLocation(location));
    m_storeBar = new StoreBar;
    m_noticeBar = new NoticeBar;
    m_stack = new QStackedWidget;
    kit::setSurface(m_stack, kit::Surface::Panel);
    lines->addWidget(m_topBar);
    lines->addWidget(kit::horizontalLine());
    lines->addWidget(m_storeBar);
    lines->addWidget(m_noticeBar);
    lines->addWidget(m_stack, 1);

    connect(m_storeBar, &StoreBar::tryNow, &m_office.desk, &DeskThread::lookForChanges);
    connect(&m_topBar->status(), &QPushButton::clicked, this, [this] { goTo(m_book.ledger); });
    connect(&m_topBar->commands(), &CommandField::wanted, this, &MainWindow::openCommands);
    connect(&m_topBar->commands(), &CommandField::incidentChosen, this, &MainWindow::showIncident);
    connect(&m_topBar->commands(), &CommandField::measureChosen, this, &MainWindow::showMeasure);
    connect(&m_topBar->commands(), &CommandField::registerWanted, this, &MainWindow::showRegister);
    connect(&m_topBar->commands(), &CommandField::officerChosen, this, [this] { goTo(m_book.officers); });
    return column;
}

void MainWindow::buildRail()
{
    std::vector<kit::NavPlace> shown;
    for (const Place &place : m_book.places) {
        if (!place.under.isEmpty())
            continue;
        const QAction *action = m_placeActions.value(int(shown.size()));
        shown.push_back({place.icon, place.title, -1, kit::CounterStyle::Plain,
                         action ? action->shortcut().toString(QKeySequence::NativeText) : QString()});
    }
    m_rail->setPlaces(std::move(shown));
    connect(m_rail, &kit::NavRail::placeChosen, this, [this](int place) { m_placeActions[place]->trigger(); });
    buildRailFooter();
}

void MainWindow::buildRailFooter()
{
    auto *settings = new QToolButton;
    settings->setText(tr("Settings"));
    settings->setIcon(kit::icon(kit::Icon::Settings));
    settings->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    settings->setPopupMode(QToolButton::InstantPopup);
    settings->setMenu(m_settings);
    m_rail->footer()->addWidget(settings);
}

QAction *MainWindow::addWindowAction(const QString &text, const QKeySequence &keys, std::function<void()> run)
{
    auto *action = new QAction(text, this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, std::move(run));
    addAction(action);
    m_ownActions.append(action);
    return action;
}

void MainWindow::buildActions()
{
    buildPlaceActions();
    if (m_book.logIncident)
        addWindowAction(tr("Log incident"), Qt::CTRL | Qt::Key_N, [this] { logIncident(); });
    if (m_book.importFile)
        addWindowAction(tr("Import a CSV file…"), {}, [this] { importFile(); });
    if (m_book.rights)
        addWindowAction(tr("What may I do…"), {}, [this] { showRights(); });
    addWindowAction(tr("Search or run a command"), Qt::CTRL | Qt::Key_K, [this] { openCommands(); });
    addWindowAction(tr("Back"), Qt::ALT | Qt::Key_Left, [this] { goBack(); });
    addWindowAction(tr("Next pane"), Qt::Key_F6, [this] { stepPane(1); });
    addWindowAction(tr("Previous pane"), Qt::SHIFT | Qt::Key_F6, [this] { stepPane(-1); });
    addWindowAction(tr("Read again"), Qt::Key_F5, [this] { currentPage()->refresh(); });
    addWindowAction(tr("Keys"), Qt::CTRL | Qt::Key_Slash, [this] { listKeys(); });
    addWindowAction(tr("Help"), Qt::Key_F1, [this] { showHelp(this); });
    addWindowAction(tr("Lock now"), InputWatch::lockKeys(), [this] { Q_EMIT lockWanted(); });
    addWindowAction(tr("Sign out"), Qt::CTRL | Qt::SHIFT | Qt::Key_Q, [this] { Q_EMIT signOutWanted(); });
}

void MainWindow::buildPlaceActions()
{
    for (const Place &place : m_book.places) {
        if (!place.under.isEmpty())
            continue;
        const int digit = int(m_placeActions.size()) + 1;
        auto *action = new QAction(place.title, this);
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + digit)));
        connect(action, &QAction::triggered, this, [this, key = place.key] { goTo(key); });
        addAction(action);
        m_placeActions.append(action);
    }
}

QMenu *MainWindow::buildSettings(const Preferences &preferences)
{
    auto *menu = new SettingsMenu(preferences, m_office.mode, m_office.questions, this);
    connect(menu, &SettingsMenu::chosen, this, &MainWindow::preferencesChosen);
    menu->addSeparator();
    for (QAction *action : std::as_const(m_ownActions)) {
        const bool isForMenu = action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_Slash)
            || action->shortcut() == QKeySequence(Qt::Key_F1) || action->shortcut() == InputWatch::lockKeys()
            || action->shortcut() == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Q) || action->shortcut().isEmpty();
        if (isForMenu)
            menu->addAction(action);
    }
    return menu;
}

void MainWindow::connectDesk()
{
    connect(&m_office.desk, &DeskThread::changed, this, &MainWindow::takeNotice);
    connect(&m_office.desk, &DeskThread::lost, this, [this](const QString &detail) {
        m_storeBar->showLost(detail);
        m_topBar->status().setLost(true);
    });
    connect(&m_office.desk, &DeskThread::recovered, this, [this] {
        m_storeBar->hide();
        m_topBar->status().setLost(false);
        currentPage()->refresh();
        count();
    });
    connect(&m_office.desk, &DeskThread::settled, m_storeBar, &StoreBar::showSettled);
}

void MainWindow::connectPage(Page *page)
{
    connect(page, &Page::openIncident, this, &MainWindow::showIncident);
    connect(page, &Page::openMeasure, this, &MainWindow::showMeasure);
    connect(page, &Page::openRegister, this, &MainWindow::showRegister);
    connect(page, &Page::openDecisions, this, &MainWindow::showDecisions);
    connect(page, &Page::openHandoffs, this, &MainWindow::showHandoffs);
    connect(page, &Page::openEntry, this, &MainWindow::showEntry);
    connect(page, &Page::openPlace, this, &MainWindow::goTo);
    connect(page, &Page::logIncidentWanted, this, &MainWindow::logIncident);
    connect(page, &Page::titleChanged, this, &MainWindow::renameWindow);
    connect(page, &Page::verified, &m_topBar->status(), &StoreStatus::showVerified);
}

const Place *MainWindow::placeNamed(const QString &key) const
{
    const auto found = std::ranges::find(m_book.places, key, &Place::key);
    return found == m_book.places.end() ? nullptr : &*found;
}

int MainWindow::railIndexOf(const Place &place) const
{
    const QString key = place.under.isEmpty() ? place.key : place.under;
    int index = 0;
    for (const Place &other : m_book.places) {
        if (other.key == key)
            return index;
        index += other.under.isEmpty() ? 1 : 0;
    }
    return 0;
}

Page *MainWindow::pageOf(const Place &place)
{
    Page *&page = m_pages[place.key];
    if (!page) {
        page = place.make(m_office);
        m_stack->addWidget(page);
        connectPage(page);
    }
    return page;
}

Page *MainWindow::currentPage() const
{
    return static_cast<Page *>(m_stack->currentWidget());
}

QString MainWindow::currentPlace() const
{
    return m_way.isEmpty() ? QString() : m_way.last().place;
}

void MainWindow::goTo(const QString &place)
{
    visit({place, {}});
}

void MainWindow::showIncident(const IncidentId &incident)
{
    visit({m_book.incident, incident});
}

void MainWindow::showMeasure(const MeasureId &measure)
{
    visit({m_book.measure, measure});
}

void MainWindow::showRegister(const RegisterQuery &query)
{
    visit({m_book.incidents, {}});
    currentPage()->showRegister(query);
}

void MainWindow::showDecisions(const DecisionFilter &filter)
{
    visit({m_book.decisions, {}});
    currentPage()->showDecisions(filter);
}

void MainWindow::showHandoffs(const HandoffQuery &query)
{
    visit({m_book.handoffs, {}});
    currentPage()->showHandoffs(query);
}

void MainWindow::showEntry(quint64 entry)
{
    visit({m_book.ledger, {}});
    currentPage()->showEntry(entry);
}

void MainWindow::visit(const Visit &visit)
{
    if (!placeNamed(visit.place))
        return;
    if (m_way.isEmpty() || m_way.last() != visit)
        m_way.append(visit);
    if (m_way.size() > kLongestWay)
        m_way.removeFirst();
    bringUp(visit);
}

Page *MainWindow::bringUp(const Visit &visit)
{
    const Place &place = *placeNamed(visit.place);
    Page *page = pageOf(place);
    m_rail->setShownPlace(railIndexOf(place));
    m_stack->setCurrentWidget(page);
    showRecord(page, visit);
    page->takeFocus();
    renameWindow();
    return page;
}

/// A page without a record to show reads what it had.
void MainWindow::showRecord(Page *page, const Visit &visit)
{
    if (std::holds_alternative<std::monostate>(visit.record))
        page->refresh();
    if (const auto *incident = std::get_if<IncidentId>(&visit.record))
        page->showIncident(*incident);
    if (const auto *measure = std::get_if<MeasureId>(&visit.record))
        page->showMeasure(*measure);
}

void MainWindow::goBack()
{
    if (m_way.size() < 2)
        return;
    m_way.removeLast();
    bringUp(m_way.last());
}

QString MainWindow::restorePoint() const
{
    const Visit &here = m_way.last();
    if (const auto *incident = std::get_if<IncidentId>(&here.record))
        return here.place + u"/i/"_s + incident->toString();
    if (const auto *measure = std::get_if<MeasureId>(&here.record))
        return here.place + u"/m/"_s + measure->toString();
    return here.place;
}

void MainWindow::restore(const QString &point)
{
    const QStringList parts = point.split(u'/');
    const QString id = parts.value(2);
    if (parts.value(1) == u"i"_s)
        showIncident(IncidentId::fromString(id));
    else if (parts.value(1) == u"m"_s)
        showMeasure(MeasureId::fromString(id));
    else
        goTo(point);
}

void MainWindow::logIncident()
{
    openDialog(m_book.logIncident);
}

void MainWindow::importFile()
{
    openDialog(m_book.importFile);
}

void MainWindow::openDialog(const DialogMaker &make)
{
    if (make)
        make(m_office, this, [this](const IncidentId &incident) { showIncident(incident); })->open();
}

void MainWindow::takeNotice(const ChangeNotice &notice)
{
    if (notice.registry || notice.many)
        takeRegistry();
    currentPage()->showNotice(notice);
    count();
}

void MainWindow::takeRegistry()
{
    m_office.asker.ask([](Queries &queries) { return queries.registry(); })
        .then(this,
              [this](const Registry &registry) {
                  m_office.registry = registry;
                  m_office.me = registry.officers.value(m_office.me.id, m_office.me);
                  m_topBar->showOfficer(m_office.me);
                  countFromRegistry();
                  if (const auto over = sessionOver())
                      Q_EMIT sessionEnded(*over);
              })
        .onFailed(this, [](const Fault &) {}); // the store bar says that it is lost
}

Guard MainWindow::sessionOver() const
{
    if (const auto no = inService(m_office.me.actor(m_office.clock.now())))
        return no;
    return keyIsInForce(m_office.registry, m_office.session);
}

void MainWindow::countFromRegistry()
{
    for (const Place &place : m_book.places) {
        if (!place.registryCounter || !place.under.isEmpty())
            continue;
        const auto [count, style] = place.registryCounter(m_office);
        m_rail->setCounter(railIndexOf(place), count, style);
    }
}

void MainWindow::count()
{
    const QList<Post> posts = m_office.me.actor(m_office.clock.now()).posts;
    m_office.asker
        .ask([division = m_office.me.division, posts](Queries &queries) { return queries.counts(division, posts); })
        .then(this, [this](const DeskCounts &counts) { takeCounts(counts); })
        .onFailed(this, [](const Fault &) {}); // the store bar says that it is lost
}

void MainWindow::takeCounts(const DeskCounts &counts)
{
    for (const Place &place : m_book.places) {
        if (!place.counter || !place.under.isEmpty())
            continue;
        const auto [count, style] = place.counter(counts);
        m_rail->setCounter(railIndexOf(place), count, style);
    }
}

void MainWindow::openCommands()
{
    QList<CommandEntry> commands;
    const auto add = [&](CommandGroup group, QAction *action) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        commands.append({group, action->text(), {}, keys, [action] { action->trigger(); }});
    };
    for (QAction *action : std::as_const(m_placeActions))
        add(CommandGroup::GoTo, action);
    for (QAction *action : currentPage()->actions()) {
        if (action->isEnabled() && !action->text().isEmpty())
            add(CommandGroup::Run, action);
    }
    for (QAction *action : std::as_const(m_ownActions))
        add(CommandGroup::Run, action);
    m_topBar->commands().open(commands);
}

/// Rail, top bar, and then the page's panes from left to right.
void MainWindow::stepPane(int by)
{
    QList<QWidget *> panes{m_rail, &m_topBar->commands()};
    panes += currentPage()->panes();
    panes.removeIf([](QWidget *pane) { return !pane->isVisible(); });
    const QWidget *focus = focusWidget();
    const auto here = std::ranges::find_if(
        panes, [focus](QWidget *pane) { return pane == focus || (focus && pane->isAncestorOf(focus)); });
    const auto at = here == panes.end() ? 0 : here - panes.begin();
    QWidget *next = panes[(at + by + panes.size()) % panes.size()];
    if (QWidget *inner = next->focusPolicy() == Qt::NoFocus ? next->nextInFocusChain() : next)
        inner->setFocus(Qt::TabFocusReason);
}

void MainWindow::listKeys()
{
    showShortcuts(this,
                  {{currentPage()->title(), currentPage()->actions()},
                   {tr("Places"), m_placeActions},
                   {tr("Everywhere"), m_ownActions}});
}

void MainWindow::renameWindow()
{
    setWindowTitle(tr("%1 – Ringi", "window title: a page").arg(currentPage()->title()));
}

void MainWindow::showNotice(const QString &sentence)
{
    m_noticeBar->showNotice(sentence);
}

void MainWindow::keepGeometry() const
{
    QSettings().setValue(u"window/geometry"_s, saveGeometry());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    keepGeometry();
    m_office.drafts.flush();
    QMainWindow::closeEvent(event);
}

} // namespace ringi
