// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workplace.h"

#include "ui/kit/look.h"
#include "ui/shell/mainwindow.h"
#include "ui/start/startwindow.h"
#include "ui/words/explain.h"

#include <QApplication>
#include <QLineEdit>

namespace ringi {

namespace {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

void forgetSecretsIn(const QWidget *window)
{
    for (auto *edit : window->findChildren<QLineEdit *>()) {
        if (edit->echoMode() == QLineEdit::Password)
            edit->clear();
    }
}

const kit::Theme &themeFor(ThemeChoice choice, const QPalette &system)
{
    switch (choice) {
    case ThemeChoice::Light:
        return kit::light();
    case ThemeChoice::Dark:
        return kit::dark();
    case ThemeChoice::HighContrast:
        return kit::highContrast();
    case ThemeChoice::System:
        break;
    }
    return isDark(system) ? kit::dark() : kit::light();
}

} // namespace

Workplace::Workplace(const Surroundings &surroundings, std::function<PageBook()> book)
    : m_surroundings(surroundings)
    , m_book(std::move(book))
    , m_systemPalette(surroundings.application.palette())
    , m_preferences(Preferences::load())
    , m_jobs(surroundings.gate, surroundings.clock, surroundings.randomness)
    , m_input(surroundings.application, surroundings.clock)
{
    if (m_preferences.language.isEmpty())
        m_preferences.language = surroundings.language.current();
    m_surroundings.language.use(m_preferences.language);
    dress();
    connect(&m_jobs, &StoreJobs::opened, this, [this](const auto &store, const Registry &registry) {
        takeStore(store, registry);
        showSignIn();
    });
    connect(&m_jobs, &StoreJobs::created, this,
            [this](const auto &store, const Registry &registry, const Session &session) {
                takeStore(store, registry);
                takeSession(session);
            });
    connect(&m_input, &InputWatch::idle, this, &Workplace::lock);
    connect(&m_input, &InputWatch::lockWanted, this, &Workplace::lock, Qt::QueuedConnection);
    buildStart();
}

Workplace::~Workplace() = default;

Seat::~Seat() = default;

void Workplace::buildStart()
{
    m_start = std::make_unique<StartWindow>(m_jobs, m_questions);
    connect(m_start.get(), &StartWindow::signInWanted, this, &Workplace::signIn);
    connect(
        m_start.get(), &StartWindow::languageChosen, this,
        [this](const QString &code) {
            Preferences other = m_preferences;
            other.language = code;
            use(other);
        },
        Qt::QueuedConnection);
}

void Workplace::start(const QString &location)
{
    m_start->show();
    if (location.isEmpty())
        m_start->showWelcome();
    else
        m_start->open(location);
}

void Workplace::dress()
{
    kit::dress(m_surroundings.application, themeFor(m_preferences.theme, m_systemPalette),
               m_preferences.typePercent / 100.0);
}

/// Desks that were locked on another store end with it.
void Workplace::takeStore(const std::shared_ptr<OpenStore> &store, const Registry &registry)
{
    m_locked.clear();
    m_lastLocked = {};
    m_registry = registry;
    m_store =
        std::make_unique<StoreDesk>(store, m_surroundings.clock, m_surroundings.randomness, m_surroundings.tokens);
    rememberStore(store->location());
}

void Workplace::showSignIn()
{
    const auto hints = m_surroundings.hints ? m_surroundings.hints(m_registry.office) : QList<SignInHint>();
    m_start->showSignIn(m_registry, m_store->location(), hints);
    if (!m_lastLocked.isNull())
        m_start->signInPage()->showLocked(m_lastLocked);
    if (const auto ended = std::exchange(m_ended, std::nullopt))
        m_start->signInPage()->showRefusal(*ended);
    m_start->show();
    Q_EMIT atSignIn();
}

void Workplace::signIn(const OfficerId &officer, const QString &passphrase)
{
    SignInPage *page = m_start->signInPage();
    page->setBusy(true);
    m_store->thread()
        .signIn(officer, passphrase)
        .then(page,
              [this, page](const Outcome<Session> &session) {
                  page->setBusy(false);
                  if (session)
                      takeSession(*session);
                  else
                      page->showRefusal(session.error());
              })
        .onFailed(page, [page](const Fault &fault) {
            page->setBusy(false);
            page->showSentence(words::explain(fault));
        });
}

void Workplace::takeSession(const Session &session)
{
    m_store->asker().askAs({session.officer});
    for (const auto &[officer, seat] : m_locked)
        seat->isStale = seat->isStale || officer != session.officer;
    m_lastLocked = {};
    if (m_locked.contains(session.officer)) {
        comeBack(session);
    } else {
        m_seat = seatFor(session);
        buildWindow({});
    }
    if (session.failedAttempts > 0)
        m_seat->window->showNotice(words::failedAttemptsNote(session.failedAttempts));
    m_start->hide();
    watchInput();
    Q_EMIT signedIn();
}

std::unique_ptr<Seat> Workplace::seatFor(const Session &session)
{
    auto seat = std::make_unique<Seat>();
    seat->drafts = std::make_unique<Drafts>(Drafts::standardFolder(), m_registry.store, session.officer);
    seat->office = std::make_unique<Office>(
        Office{m_store->thread(), m_store->asker(), m_surroundings.clock, session,
               m_registry.officers.value(session.officer), m_registry, m_registry.mode, m_questions, *seat->drafts,
               [this] { return m_store->ledger(); }, [this] { return m_surroundings.gate.open(m_store->location()); },
               [this] { return m_surroundings.gate.holdings(m_store->location()); },
               [this](const QString &place) { return m_surroundings.gate.restorationAt(place); }});
    return seat;
}

void Workplace::buildWindow(const QString &restorePoint)
{
    auto window = std::make_unique<MainWindow>(*m_seat->office, m_book(), m_store->location(), m_preferences);
    connect(window.get(), &MainWindow::signOutWanted, this, &Workplace::signOut, Qt::QueuedConnection);
    connect(window.get(), &MainWindow::lockWanted, this, &Workplace::lock, Qt::QueuedConnection);
    connect(
        window.get(), &MainWindow::sessionEnded, this,
        [this, ended = window.get()](const Refusal &why) { endSession(ended, why); }, Qt::QueuedConnection);
    connect(window.get(), &MainWindow::preferencesChosen, this, &Workplace::use, Qt::QueuedConnection);
    if (!restorePoint.isEmpty())
        window->restore(restorePoint);
    window->show();
    m_seat->window = std::move(window);
    m_seat->language = m_preferences.language;
}

void Workplace::watchInput()
{
    m_input.start(lockMinutesIn(m_registry.mode, m_preferences) * kMinute);
}

/// Acts that were sent off already end with the key they began with; it is wiped with the last of them.
void Workplace::lock()
{
    if (!m_seat)
        return;
    m_input.stop();
    m_seat->drafts->flush();
    m_seat->office->session.key = {};
    m_registry = m_seat->office->registry;
    m_lastLocked = m_seat->office->me.id;
    m_start->setGeometry(m_seat->window->geometry());
    showSignIn();
    clearScreen();
    m_locked.insert_or_assign(m_lastLocked, std::move(m_seat));
}

/// Whatever is on the screen may show a title: also dialogs, menus and hints. A question that waits for its answer is
/// taken back.
void Workplace::clearScreen()
{
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (!window->isVisible() || window == m_start.get())
            continue;
        if (window->windowType() == Qt::Window || window->windowType() == Qt::Dialog)
            m_seat->shown.append(window);
        forgetSecretsIn(window);
        window->hide();
    }
}

/// The window first, then what stood over it. What was fetched while somebody else was here goes with the window.
void Workplace::comeBack(const Session &session)
{
    m_seat = std::move(m_locked.extract(session.officer).mapped());
    m_seat->office->session = session;
    if (m_seat->language != m_preferences.language || std::exchange(m_seat->isStale, false))
        return rebuildWindow();
    m_seat->window->show();
    QWidget *inFront = m_seat->window.get();
    for (const QPointer<QWidget> &window : std::exchange(m_seat->shown, {})) {
        if (!window)
            continue;
        window->show();
        inFront = window->windowType() == Qt::Dialog ? window.data() : inFront;
    }
    inFront->activateWindow();
}

void Workplace::use(const Preferences &preferences)
{
    const bool isSameLanguage = preferences.language == m_preferences.language;
    m_preferences = preferences;
    m_preferences.save();
    m_surroundings.language.use(m_preferences.language);
    dress();
    if (m_seat)
        watchInput();
    if (isSameLanguage)
        return;
    if (m_seat)
        rebuildWindow();
    else
        rebuildStart();
}

/// The first pages in another language; a store that is open stays open.
void Workplace::rebuildStart()
{
    const auto before = std::move(m_start);
    buildStart();
    m_start->setGeometry(before->geometry());
    if (m_store)
        return showSignIn();
    m_start->showWelcome();
    m_start->show();
}

/// Another language: the window is built anew where it was. What was half written is in the drafts.
void Workplace::rebuildWindow()
{
    const QString point = m_seat->window->restorePoint();
    m_seat->drafts->flush();
    m_seat->window->keepGeometry();
    const auto before = std::move(m_seat->window);
    m_seat->shown.clear();
    buildWindow(point);
    before->hide();
}

/// The beat may tell it twice before the window is gone, and a locked desk ends when its officer comes back.
void Workplace::endSession(const MainWindow *of, const Refusal &why)
{
    if (!m_seat || m_seat->window.get() != of)
        return;
    m_ended = why;
    signOut();
}

/// Desks that others have locked wait on; without any, the store is opened anew.
void Workplace::signOut()
{
    if (!m_seat)
        return;
    m_input.stop();
    m_seat->drafts->flush();
    m_registry = m_seat->office->registry;
    m_start->show();
    m_store->asker().askAs(kNobody);
    m_seat.reset();
    if (m_locked.empty())
        m_start->open(m_store->location());
    else
        showSignIn();
}

} // namespace ringi
