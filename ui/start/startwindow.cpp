// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/startwindow.h"

#include "ui/kit/keyhintbutton.h"
#include "ui/kit/surface.h"
#include "ui/questions.h"
#include "ui/shell/preferences.h"
#include "ui/start/newstorepage.h"
#include "ui/start/welcomepage.h"
#include "ui/start/workpage.h"
#include "ui/words/explain.h"
#include "ui/words/language.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace ringi {

namespace {

constexpr QSize kUsualSize(900, 760);

} // namespace

StartWindow::StartWindow(StoreJobs &jobs, Questions &questions, QWidget *parent)
    : QMainWindow(parent)
    , m_jobs(jobs)
    , m_questions(questions)
    , m_stack(new QStackedWidget)
{
    setWindowTitle(tr("Ringi"));
    resize(kUsualSize);
    auto *all = new QWidget;
    kit::setSurface(all, kit::Surface::Panel);
    auto *lines = new QVBoxLayout(all);
    lines->setContentsMargins(0, 0, 0, 8);
    lines->addWidget(m_stack, 1);
    lines->addWidget(buildLanguages(), 0, Qt::AlignHCenter);
    setCentralWidget(all);
    m_work = new WorkPage;
    m_stack->addWidget(m_work);
    connectJobs();
}

/// Each named in itself, for somebody who cannot read the other.
QWidget *StartWindow::buildLanguages()
{
    auto *languages = new QWidget;
    auto *row = new QHBoxLayout(languages);
    for (const QString &code : words::Language::available()) {
        auto *button = new kit::KeyHintButton(words::Language::nameOf(code));
        button->setKind(kit::ButtonKind::Ghost);
        button->setButtonSize(kit::ButtonSize::Small);
        connect(button, &QPushButton::clicked, this, [this, code] { Q_EMIT languageChosen(code); });
        row->addWidget(button);
    }
    return languages;
}

void StartWindow::connectJobs()
{
    connect(m_work, &WorkPage::stopWanted, &m_jobs, &StoreJobs::cancel);
    connect(&m_jobs, &StoreJobs::advanced, m_work, &WorkPage::showProgress);
    connect(&m_jobs, &StoreJobs::faulted, this, &StartWindow::takeFault);
    connect(&m_jobs, &StoreJobs::refused, this, [this](const Refusal &refusal) {
        showNewStore();
        m_newStore->setBusy(false);
        m_newStore->showSentence(words::explain(refusal));
    });
}

void StartWindow::bringUp(QWidget *page)
{
    if (m_stack->indexOf(page) < 0)
        m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
    page->setFocus();
}

void StartWindow::showWelcome(const QString &sentence)
{
    if (!m_welcome) {
        m_welcome = new WelcomePage(m_questions, recentStores());
        connect(m_welcome, &WelcomePage::openWanted, this, &StartWindow::open);
        connect(m_welcome, &WelcomePage::createWanted, this, &StartWindow::showNewStore);
    }
    m_welcome->showSentence(sentence);
    bringUp(m_welcome);
}

void StartWindow::showNewStore()
{
    if (!m_newStore) {
        m_newStore = new NewStorePage(m_questions);
        connect(m_newStore, &NewStorePage::createWanted, this, &StartWindow::create);
        connect(m_newStore, &NewStorePage::backWanted, this, [this] { showWelcome(); });
    }
    bringUp(m_newStore);
}

void StartWindow::create(const NewStore &wanted)
{
    m_newStore->showSentence({});
    m_newStore->setBusy(true);
    m_jobs.create(wanted);
}

void StartWindow::open(const QString &location)
{
    m_work->begin(tr("Opening %1").arg(location), Stoppable::No);
    bringUp(m_work);
    m_jobs.open(location);
}

/// A fault while creating is told on the form, so that nothing typed is lost.
void StartWindow::takeFault(const QString &location, const Fault &fault)
{
    if (fault.kind() == FaultKind::ViewsOutdated)
        return offerRebuild(location);
    if (m_stack->currentWidget() == m_newStore) {
        m_newStore->setBusy(false);
        m_newStore->showSentence(words::explain(fault));
        return;
    }
    showWelcome(words::explain(fault));
    m_welcome->showLocation(location);
}

void StartWindow::offerRebuild(const QString &location)
{
    const bool isWanted = m_questions.confirm(
        this,
        {tr("Rebuild the views of this store?"),
         tr("They were made by another version of Ringi. They are folded anew from the ledger, which stays as it "
            "is; you can stop at any time and the old views stay."),
         tr("Rebuild")});
    if (!isWanted)
        return showWelcome();
    m_work->begin(tr("Rebuilding the views of %1").arg(location), Stoppable::Yes);
    bringUp(m_work);
    m_jobs.rebuild(location);
}

void StartWindow::showSignIn(const Registry &registry, const QString &location, const QList<SignInHint> &hints)
{
    delete m_signIn;
    m_signIn = new SignInPage(registry, location, hints);
    connect(m_signIn, &SignInPage::signInWanted, this, &StartWindow::signInWanted);
    connect(m_signIn, &SignInPage::otherStoreWanted, this, [this] { showWelcome(); });
    bringUp(m_signIn);
}

} // namespace ringi
