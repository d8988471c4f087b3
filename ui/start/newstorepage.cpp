// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/newstorepage.h"

#include "ui/kit/disabledreason.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/keyhintbutton.h"
#include "ui/kit/surface.h"
#include "ui/questions.h"
#include "ui/start/form.h"
#include "ui/start/strength.h"
#include "ui/words/explain.h"
#include "ui/words/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace ringi {

NewStorePage::NewStorePage(Questions &questions, QWidget *parent)
    : QWidget(parent)
    , m_questions(questions)
    , m_column(form::centredColumn(this))
{
    m_column->addWidget(kit::roleLabel("pageTitle", tr("New store")));
    m_column->addSpacing(8);
    m_sentence = kit::roleLabel("danger");
    m_sentence->setWordWrap(true);
    m_sentence->hide();
    m_column->addWidget(m_sentence);
    buildStore();
    buildOfficer();
    buildPosts();
    buildPassphrase();
    buildButtons();
    m_column->addStretch();
    setFocusProxy(m_location);
    settle();
}

void NewStorePage::buildStore()
{
    m_location = new QLineEdit;
    m_location->setPlaceholderText(tr("/path/to/store.ringi or postgresql://server/database"));
    auto *choose = new kit::KeyHintButton(tr("Choose…"));
    connect(choose, &QPushButton::clicked, this, &NewStorePage::chooseFile);
    auto *place = new QWidget;
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_location, 1);
    row->addWidget(choose);
    place->setFocusProxy(m_location);
    form::addField(m_column, tr("Place of the store"), place);
    m_location->setAccessibleName(tr("Place of the store"));

    m_office = new QLineEdit;
    auto *what = form::addField(m_column, tr("Office code"), m_office);
    form::say(what, tr("Two to eight capitals; stands before numbers when other offices read them."), "quiet");

    m_live = new QRadioButton(tr("Live: for real records"));
    m_exercise = new QRadioButton(tr("Exercise: marked as one on every screen, for good"));
    m_live->setChecked(true);
    m_column->addWidget(m_live);
    m_column->addWidget(m_exercise);
    m_column->addSpacing(8);
    connect(m_location, &QLineEdit::textChanged, this, &NewStorePage::settle);
    connect(m_office, &QLineEdit::textChanged, this, &NewStorePage::settle);
}

void NewStorePage::buildOfficer()
{
    m_column->addWidget(kit::horizontalLine());
    m_column->addSpacing(8);
    m_column->addWidget(kit::roleLabel("title", tr("First officer, who administers the store")));
    m_officer = new QLineEdit;
    form::addField(m_column, tr("Name"), m_officer);
    connect(m_officer, &QLineEdit::textChanged, this, &NewStorePage::settle);
    m_division = new QComboBox;
    for (const Division division : allOf<Division>())
        m_division->addItem(words::label(division), int(division));
    m_division->setCurrentIndex(int(Division::Operations));
    form::addField(m_column, tr("Division"), m_division);
}

/// The first officer is an administrator whatever else he is. Auditors and programs cannot be.
void NewStorePage::buildPosts()
{
    auto *posts = new QWidget;
    auto *flow = new kit::FlowLayout(posts, 12);
    for (const Post post : allOf<Post>()) {
        if (post == Post::Administrator || post == Post::Auditor || post == Post::Program)
            continue;
        auto *box = new QCheckBox(words::label(post));
        box->setProperty("post", int(post));
        flow->addWidget(box);
        m_posts.append(box);
    }
    form::addField(m_column, tr("Further posts"), posts);
}

void NewStorePage::buildPassphrase()
{
    m_passphrase = new QLineEdit;
    m_again = new QLineEdit;
    for (QLineEdit *field : {m_passphrase, m_again}) {
        field->setEchoMode(QLineEdit::Password);
        connect(field, &QLineEdit::textChanged, this, &NewStorePage::settle);
    }
    m_advice = form::addField(m_column, tr("Passphrase"), m_passphrase);
    auto *why = form::addField(m_column, tr("The same again"), m_again);
    form::say(why, sealingNote(), "quiet");
}

void NewStorePage::buildButtons()
{
    auto *back = new kit::KeyHintButton(tr("Back"));
    back->setKind(kit::ButtonKind::Ghost);
    connect(back, &QPushButton::clicked, this, &NewStorePage::backWanted);
    m_create = new kit::KeyHintButton(tr("Create store"));
    m_create->setObjectName(QStringLiteral("create"));
    m_create->setKind(kit::ButtonKind::Primary);
    m_create->setButtonSize(kit::ButtonSize::Large);
    m_create->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(m_create, &QPushButton::clicked, this, &NewStorePage::create);
    auto *keys = new QShortcut(Qt::CTRL | Qt::Key_Return, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, m_create, &QPushButton::click);
    m_missing = kit::roleLabel("quiet");
    m_missing->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(back);
    row->addWidget(m_missing, 1);
    row->addWidget(m_create);
    m_column->addSpacing(8);
    m_column->addLayout(row);
}

void NewStorePage::chooseFile()
{
    const auto path = m_questions.fileToSave(
        this, {tr("New store"), tr("Ringi stores (*.ringi)"), QStringLiteral("headquarters.ringi")});
    if (path)
        m_location->setText(*path);
}

NewStore NewStorePage::wanted() const
{
    NewStore store;
    store.location = m_location->text().trimmed();
    store.office = m_office->text().trimmed();
    store.mode = m_exercise->isChecked() ? StoreMode::Exercise : StoreMode::Live;
    store.officer = m_officer->text();
    store.division = Division(m_division->currentData().toInt());
    for (const QCheckBox *box : m_posts) {
        if (box->isChecked())
            store.posts.append(Post(box->property("post").toInt()));
    }
    store.posts.append(Post::Administrator);
    store.passphrase = m_passphrase->text();
    return store;
}

QString NewStorePage::missing() const
{
    const NewStore store = wanted();
    if (store.location.isEmpty())
        return tr("The place of the store is missing.");
    if (store.office.isEmpty())
        return tr("The office code is missing.");
    if (const auto no = creatable(store))
        return words::explain(*no);
    if (m_again->text() != store.passphrase)
        return tr("The two passphrases differ.");
    return {};
}

void NewStorePage::settle()
{
    const QString reason = missing();
    kit::setDisabledReason(m_create, reason);
    m_missing->setText(reason);
    form::say(m_advice, adviceFor(m_passphrase->text(), {m_officer->text(), m_office->text()}), "quiet");
}

void NewStorePage::create()
{
    if (missing().isEmpty())
        Q_EMIT createWanted(wanted());
}

void NewStorePage::setBusy(bool isBusy)
{
    m_create->setBusy(isBusy ? tr("Creating…") : QString());
}

void NewStorePage::showSentence(const QString &sentence)
{
    form::say(m_sentence, sentence, "danger");
}

} // namespace ringi
