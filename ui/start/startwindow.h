// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window before sign-in: one page at a time, from choosing a store to the officer's passphrase.
#pragma once

#include "ui/start/signinpage.h"
#include "ui/start/storejobs.h"

#include <QMainWindow>

class QStackedWidget;

namespace ringi {

class NewStorePage;
class Questions;
class WelcomePage;
class WorkPage;

class StartWindow : public QMainWindow
{
    Q_OBJECT

public:
    StartWindow(StoreJobs &jobs, Questions &questions, QWidget *parent = nullptr);

    void showWelcome(const QString &sentence = {});
    void showNewStore();
    void open(const QString &location);
    void showSignIn(const Registry &registry, const QString &location, const QList<SignInHint> &hints);
    [[nodiscard]] SignInPage *signInPage() const { return m_signIn; }

Q_SIGNALS:
    void signInWanted(const ringi::OfficerId &officer, const QString &passphrase);
    void languageChosen(const QString &code);

private:
    QWidget *buildLanguages();
    void bringUp(QWidget *page);
    void connectJobs();
    void create(const NewStore &wanted);
    void takeFault(const QString &location, const Fault &fault);
    void offerRebuild(const QString &location);

    StoreJobs &m_jobs;
    Questions &m_questions;
    QStackedWidget *m_stack;
    WelcomePage *m_welcome = nullptr;
    NewStorePage *m_newStore = nullptr;
    WorkPage *m_work = nullptr;
    SignInPage *m_signIn = nullptr;
};

} // namespace ringi
