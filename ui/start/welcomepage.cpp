// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/welcomepage.h"

#include "ui/kit/keyhintbutton.h"
#include "ui/kit/surface.h"
#include "ui/questions.h"
#include "ui/start/form.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace ringi {

WelcomePage::WelcomePage(Questions &questions, const QStringList &recent, QWidget *parent)
    : QWidget(parent)
    , m_questions(questions)
    , m_column(form::centredColumn(this))
{
    m_column->addWidget(kit::roleLabel("pageTitle", tr("Ringi")));
    auto *what = kit::roleLabel("second",
                                tr("Incidents, custody, sign-off and proof for a cybersecurity headquarters. "
                                   "Everything is kept in a store: a file, or a database on a server."));
    what->setWordWrap(true);
    m_column->addWidget(what);
    m_column->addSpacing(16);
    m_sentence = kit::roleLabel("danger");
    m_sentence->setWordWrap(true);
    m_sentence->hide();
    m_column->addWidget(m_sentence);
    buildRecent(recent);
    buildOpen();
    buildCreate();
    m_column->addStretch();
    setFocusProxy(m_location);
}

void WelcomePage::buildRecent(const QStringList &recent)
{
    if (recent.isEmpty())
        return;
    m_recent = new QListWidget;
    m_recent->addItems(recent);
    m_recent->setMaximumHeight(32 * int(std::min<qsizetype>(recent.size(), 5)) + 8);
    m_recent->setFrameShape(QFrame::Box);
    connect(m_recent, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { Q_EMIT openWanted(item->text()); });
    connect(m_recent, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { m_location->setText(item->text()); });
    form::addField(m_column, tr("Opened lately"), m_recent);
}

void WelcomePage::buildOpen()
{
    m_location = new QLineEdit;
    m_location->setPlaceholderText(tr("/path/to/store.ringi or postgresql://server/database"));
    connect(m_location, &QLineEdit::returnPressed, this, &WelcomePage::open);
    auto *choose = new kit::KeyHintButton(tr("Choose a file…"));
    connect(choose, &QPushButton::clicked, this, &WelcomePage::chooseFile);
    auto *go = new kit::KeyHintButton(tr("Open"));
    go->setKind(kit::ButtonKind::Primary);
    go->setObjectName(QStringLiteral("open"));
    go->setEnabled(false);
    connect(go, &QPushButton::clicked, this, &WelcomePage::open);
    connect(m_location, &QLineEdit::textChanged, go, [go](const QString &text) { go->setEnabled(!text.isEmpty()); });

    auto *row = new QWidget;
    auto *fields = new QHBoxLayout(row);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->addWidget(m_location, 1);
    fields->addWidget(choose);
    fields->addWidget(go);
    row->setFocusProxy(m_location);
    form::addField(m_column, tr("Open a store"), row);
    m_location->setAccessibleName(tr("Place of the store"));
}

void WelcomePage::buildCreate()
{
    auto *create = new kit::KeyHintButton(tr("Create a new store…"));
    create->setObjectName(QStringLiteral("create"));
    connect(create, &QPushButton::clicked, this, &WelcomePage::createWanted);
    m_column->addWidget(kit::roleLabel("strong", tr("Or begin anew")));
    m_column->addWidget(create, 0, Qt::AlignLeft);
}

void WelcomePage::showLocation(const QString &location)
{
    m_location->setText(location);
}

void WelcomePage::showSentence(const QString &sentence)
{
    form::say(m_sentence, sentence, "danger");
}

void WelcomePage::chooseFile()
{
    const auto path =
        m_questions.fileToOpen(this, {tr("Open a store"), tr("Ringi stores (*.ringi);;All files (*)"), {}});
    if (path)
        m_location->setText(*path);
}

void WelcomePage::open()
{
    if (!m_location->text().trimmed().isEmpty())
        Q_EMIT openWanted(m_location->text().trimmed());
}

} // namespace ringi
