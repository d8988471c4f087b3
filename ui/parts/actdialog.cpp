// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/actdialog.h"

#include "ui/kit/banner.h"
#include "ui/kit/keyhintbutton.h"
#include "ui/kit/surface.h"
#include "ui/words/explain.h"

#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

namespace ringi {

ActDialog::ActDialog(Office &office, const QString &title, const QString &verb, QWidget *parent)
    : DialogFrame(title, parent)
    , m_office(office)
{
    setAttribute(Qt::WA_DeleteOnClose);
    if (office.mode == StoreMode::Exercise)
        titleExtras()->addWidget(new kit::ExerciseTag(this));
    buildBody();
    buildFoot(verb);
    setMinimumWidth(520);
}

void ActDialog::buildBody()
{
    auto *content = new QWidget(this);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(16, 12, 16, 12);
    rows->setSpacing(10);
    m_body = new QVBoxLayout;
    m_body->setSpacing(10);
    m_problem = kit::roleLabel("danger", {}, this);
    m_problem->setWordWrap(true);
    m_problem->hide();
    rows->addLayout(m_body, 1);
    rows->addWidget(m_problem);
    setContent(content);
}

void ActDialog::buildFoot(const QString &verb)
{
    auto *cancel = new kit::KeyHintButton(tr("Cancel"), this);
    cancel->setKind(kit::ButtonKind::Ghost);
    cancel->setKeyHint(QKeySequence(Qt::Key_Escape));
    cancel->setAutoDefault(false);
    m_perform = new kit::KeyHintButton(verb, this);
    m_perform->setKind(kit::ButtonKind::Primary);
    m_perform->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_Enter));
    m_perform->setAutoDefault(false);
    footerLeft()->addWidget(kit::roleLabel("quiet", tr("Signed as %1").arg(m_office.me.name), this));
    footerRight()->addWidget(cancel);
    footerRight()->addWidget(m_perform);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_perform, &QPushButton::clicked, this, &ActDialog::performNow);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        new QShortcut(QKeySequence(int(Qt::CTRL) | key), this, this, &ActDialog::performNow);
}

QString ActDialog::refusalShown() const
{
    return m_problem->isHidden() ? QString() : m_problem->text();
}

void ActDialog::performNow()
{
    if (!m_perform->isEnabled() || !check())
        return;
    showProblem({});
    m_perform->setBusy(tr("Signing…"));
    send()
        .then(this, [this](const Outcome<Receipt> &outcome) { take(outcome); })
        .onFailed(this, [this](const Fault &fault) {
            m_perform->setBusy({});
            showProblem(words::explain(fault));
        });
}

Reply<Outcome<Receipt>> ActDialog::send()
{
    return m_office.desk.perform(m_office.session, command());
}

void ActDialog::take(const Outcome<Receipt> &outcome)
{
    m_perform->setBusy({});
    if (!outcome) {
        if (!placeRefusal(outcome.error()))
            showProblem(words::explain(outcome.error()));
        return;
    }
    forget();
    Q_EMIT performed(*outcome);
    accept();
}

void ActDialog::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

} // namespace ringi
