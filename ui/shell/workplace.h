// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program with a window, from the first page to the last: opens or creates a store, lets an officer sign in, and
// shows the window he works in. app makes one and starts it.
#pragma once

#include "ui/dialogquestions.h"
#include "ui/shell/inputwatch.h"
#include "ui/shell/pagebook.h"
#include "ui/shell/preferences.h"
#include "ui/start/signinpage.h"
#include "ui/start/storedesk.h"
#include "ui/start/storejobs.h"
#include "ui/words/language.h"

#include <QPalette>
#include <QPointer>

#include <map>

class QApplication;

namespace ringi {

class MainWindow;
class StartWindow;

/// An officer's place in this program: what he works with, and his windows as he left them.
struct Seat
{
    ~Seat();

    std::unique_ptr<Drafts> drafts;
    std::unique_ptr<Office> office;
    std::unique_ptr<MainWindow> window;
    QString language;                    ///< the windows are in
    bool isStale = false;                ///< somebody else has asked since, who may read other records
    QList<QPointer<QWidget>> shown = {}; ///< windows to show again when he comes back
};

/// What the program is made of, handed in by app.
struct Surroundings
{
    QApplication &application;
    words::Language &language;
    StoreGate &gate;
    const Clock &clock;
    Randomness &randomness;
    /// Whom the store with this office code offers to be; nobody, unless it is a demo store.
    std::function<QList<SignInHint>(const QString &office)> hints;
    /// Null where there are no hardware tokens.
    Tokens *tokens = nullptr;
};

class Workplace : public QObject
{
    Q_OBJECT

public:
    /// `book` is made anew with each window, because its titles are in the language of the moment.
    Workplace(const Surroundings &surroundings, std::function<PageBook()> book);
    ~Workplace() override;

    /// Opens the location, or lets the person choose when it is empty.
    void start(const QString &location);
    /// Signs in without the page, for pictures and scripts.
    void signIn(const OfficerId &officer, const QString &passphrase);
    /// Takes the signed-in officer's windows from the screen and his key out of memory. What he had begun waits for
    /// him; somebody else may sign in meanwhile. Nothing to do where nobody is signed in.
    void lock();
    /// In place of what was kept; saved as the person's choice.
    void use(const Preferences &preferences);

    /// Null while nobody is signed in.
    [[nodiscard]] MainWindow *window() const { return m_seat ? m_seat->window.get() : nullptr; }
    [[nodiscard]] StartWindow *startWindow() const { return m_start.get(); }

Q_SIGNALS:
    void signedIn();
    void atSignIn();

private:
    void buildStart();
    void dress();
    void takeStore(const std::shared_ptr<OpenStore> &store, const Registry &registry);
    void showSignIn();
    void takeSession(const Session &session);
    std::unique_ptr<Seat> seatFor(const Session &session);
    void buildWindow(const QString &restorePoint);
    void clearScreen();
    void comeBack(const Session &session);
    void watchInput();
    void rebuildWindow();
    void rebuildStart();
    void signOut();
    void endSession(const MainWindow *of, const Refusal &why);

    Surroundings m_surroundings;
    std::function<PageBook()> m_book;
    DialogQuestions m_questions;
    QPalette m_systemPalette;
    Preferences m_preferences;
    StoreJobs m_jobs;
    std::unique_ptr<StoreDesk> m_store;
    Registry m_registry;
    InputWatch m_input;
    std::unique_ptr<StartWindow> m_start;
    std::map<OfficerId, std::unique_ptr<Seat>> m_locked;
    OfficerId m_lastLocked;         ///< whose desk the page before sign-in covers
    std::unique_ptr<Seat> m_seat;   ///< null while nobody is signed in
    std::optional<Refusal> m_ended; ///< why the last session was ended, until the sign-in page has said so
};

} // namespace ringi
