// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workplace.h"

#include "ui/kit/look.h"
#include "ui/shell/mainwindow.h"
#include "ui/start/startwindow.h"
#include "ui/words/explain.h"

#include <QApplication>

namespace ringi {

namespace {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

} // namespace

Workplace::Workplace(const Surroundings &surroundings, std::function<PageBook()> book)
    : m_surroundings(surroundings)
    , m_book(std::move(book))
    , m_systemPalette(surroundings.application.palette())
    , m_preferences(Preferences::load())
    , m_jobs(surroundings.gate, surroundings.clock, surroundings.randomness)
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
    buildStart();
}

Workplace::~Workplace() = default;

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
    const bool dark = m_preferences.theme == ThemeChoice::Dark
        || (m_preferences.theme == ThemeChoice::System && isDark(m_systemPalette));
    kit::dress(m_surroundings.application, dark ? kit::dark() : kit::light(), m_preferences.typePercent / 100.0);
}

void Workplace::takeStore(const std::shared_ptr<OpenStore> &store, const Registry &registry)
{
    m_registry = registry;
    m_store = std::make_unique<StoreDesk>(store, m_surroundings.clock, m_surroundings.randomness);
    rememberStore(store->location());
}

void Workplace::showSignIn()
{
    const auto hints = m_surroundings.hints ? m_surroundings.hints(m_registry.office) : QList<SignInHint>();
    m_start->showSignIn(m_registry, m_store->location(), hints);
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
    m_drafts = std::make_unique<Drafts>(Drafts::standardFolder(), m_registry.store, session.officer);
    m_office = std::make_unique<Office>(Office{m_store->thread(), m_store->asker(), m_surroundings.clock, session,
                                               m_registry.officers.value(session.officer), m_registry, m_registry.mode,
                                               m_questions, *m_drafts, [this] { return m_store->ledger(); },
                                               [this] { return m_surroundings.gate.open(m_store->location()); }});
    buildWindow({});
    m_start->hide();
    Q_EMIT signedIn();
}

void Workplace::buildWindow(const QString &restorePoint)
{
    m_window = std::make_unique<MainWindow>(*m_office, m_book(), m_store->location(), m_preferences);
    connect(m_window.get(), &MainWindow::signOutWanted, this, &Workplace::signOut, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::preferencesChosen, this, &Workplace::use, Qt::QueuedConnection);
    if (!restorePoint.isEmpty())
        m_window->restore(restorePoint);
    m_window->show();
}

void Workplace::use(const Preferences &preferences)
{
    const bool isSameLanguage = preferences.language == m_preferences.language;
    m_preferences = preferences;
    m_preferences.save();
    m_surroundings.language.use(m_preferences.language);
    dress();
    if (isSameLanguage)
        return;
    if (m_window)
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
    const QString point = m_window->restorePoint();
    m_drafts->flush();
    m_window->keepGeometry();
    const auto before = std::move(m_window);
    buildWindow(point);
    before->hide();
}

void Workplace::signOut()
{
    m_drafts->flush();
    m_start->show();
    m_window.reset();
    m_office.reset();
    m_drafts.reset();
    m_start->open(m_store->location());
}

} // namespace ringi
