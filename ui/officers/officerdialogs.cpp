// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/officers/officerdialogs.h"

#include "ui/incident/incidentdialogs.h"
#include "ui/kit/keyhintbutton.h"
#include "ui/kit/surface.h"
#include "ui/officers/keychoice.h"
#include "ui/officers/termchoice.h"
#include "ui/parts/field.h"
#include "ui/start/strength.h"
#include "ui/words/explain.h"
#include "ui/words/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QToolButton>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

QComboBox *divisionBox(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    for (const FormDialog::Choice &choice : divisionsBut({}))
        box->addItem(choice.text, choice.value);
    return box;
}

QLineEdit *passphraseEdit(const QString &name, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(name);
    edit->setEchoMode(QLineEdit::Password);
    return edit;
}

} // namespace

PostChoice::PostChoice(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    for (const Post post : allOf<Post>()) {
        auto *box = new QCheckBox(words::label(post), this);
        grid->addWidget(box, int(m_boxes.size()) / 3, int(m_boxes.size()) % 3);
        m_boxes.append(box);
        connect(box, &QCheckBox::toggled, this, &PostChoice::changed);
    }
    setFocusProxy(m_boxes.first());
}

void PostChoice::setPosts(const QList<Post> &posts)
{
    for (const Post post : allOf<Post>())
        m_boxes[int(post)]->setChecked(posts.contains(post));
}

QList<Post> PostChoice::posts() const
{
    QList<Post> chosen;
    for (const Post post : allOf<Post>()) {
        if (m_boxes[int(post)]->isChecked())
            chosen.append(post);
    }
    return chosen;
}

EnrolDialog::EnrolDialog(Office &office, QWidget *parent)
    : DialogFrame(tr("Enrol officer"), parent)
    , m_office(office)
{
    setAttribute(Qt::WA_DeleteOnClose);
    buildFields();
    buildFoot();
    setMinimumWidth(560);
    m_nameEdit->setFocus();
}

void EnrolDialog::buildFields()
{
    auto *content = new QWidget(this);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(16, 12, 16, 12);
    rows->setSpacing(10);
    m_nameEdit = new QLineEdit(this);
    m_nameEdit->setObjectName(u"name"_s);
    m_division = divisionBox(this);
    m_posts = new TermChoice(this);
    m_passphrase = passphraseEdit(u"passphrase"_s, this);
    m_again = passphraseEdit(u"again"_s, this);
    m_nameField = new Field(tr("Name"), tr("required"), m_nameEdit, this);
    m_postField = new Field(tr("Posts"), tr("at least one"), m_posts, this);
    m_key = new KeyChoice(m_office, this);
    m_keyField = new Field(tr("Key"), {}, m_key, this);
    auto *again = new QToolButton(this);
    again->setText(tr("Look for tokens"));
    connect(again, &QToolButton::clicked, m_key, &KeyChoice::lookForTokens);
    m_keyField->addBesideLabel(again);
    connect(m_key, &KeyChoice::looked, m_keyField, &Field::setNote);
    connect(m_key, &KeyChoice::chosen, this, &EnrolDialog::showPlace);
    m_passphraseField =
        new Field(tr("Passphrase"), tr("typed by the officer; nobody can recover it"), m_passphrase, this);
    m_passphraseField->setNote(sealingNote());
    connect(m_passphrase, &QLineEdit::textChanged, this, &EnrolDialog::advise);
    connect(m_nameEdit, &QLineEdit::textChanged, this, &EnrolDialog::advise);
    m_againField = new Field(tr("Passphrase again"), {}, m_again, this);
    m_problem = kit::roleLabel("danger", {}, this);
    m_problem->setWordWrap(true);
    for (QWidget *part :
         {static_cast<QWidget *>(m_nameField), static_cast<QWidget *>(new Field(tr("Division"), {}, m_division, this)),
          static_cast<QWidget *>(m_postField), static_cast<QWidget *>(m_keyField),
          static_cast<QWidget *>(m_passphraseField), static_cast<QWidget *>(m_againField),
          static_cast<QWidget *>(m_problem)})
        rows->addWidget(part);
    setContent(content);
}

/// A token has its PIN already; it is neither made up nor typed twice.
void EnrolDialog::showPlace()
{
    const bool isInToken = !m_key->token().isEmpty();
    m_againField->setVisible(!isInToken);
    m_passphraseField->setHint(isInToken ? tr("the PIN of the hardware token, typed by the officer")
                                         : tr("typed by the officer; nobody can recover it"));
    m_passphrase->clear();
    m_again->clear();
    advise();
}

void EnrolDialog::advise()
{
    if (!m_key->token().isEmpty())
        return m_passphraseField->setNote(tr("The key stays in the token, which has to be plugged in for each act."));
    const QString text = m_passphrase->text();
    const QStringList names{m_nameEdit->text(), m_office.registry.office};
    m_passphraseField->setNote(text.isEmpty() ? sealingNote() : adviceFor(text, names));
}

void EnrolDialog::buildFoot()
{
    auto *cancel = new kit::KeyHintButton(tr("Cancel"), this);
    cancel->setKind(kit::ButtonKind::Ghost);
    cancel->setAutoDefault(false);
    m_enrol =
        new kit::KeyHintButton(takesTwo(m_office.registry, m_office.clock.now()) ? tr("Propose") : tr("Enrol"), this);
    m_enrol->setKind(kit::ButtonKind::Primary);
    m_enrol->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_Enter));
    m_enrol->setAutoDefault(false);
    footerRight()->addWidget(cancel);
    footerRight()->addWidget(m_enrol);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_enrol, &QPushButton::clicked, this, &EnrolDialog::enrolNow);
    new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this, this, &EnrolDialog::enrolNow);
}

QString EnrolDialog::dayMistaken()
{
    return tr("A day cannot be read. Write it as 2026-12-31, or leave it open.");
}

bool EnrolDialog::check()
{
    for (Field *field : {m_nameField, m_postField, m_keyField, m_passphraseField, m_againField})
        field->setError({});
    m_problem->clear();
    if (!m_posts->isUnderstood()) {
        m_postField->setError(dayMistaken());
        return false;
    }
    if (!m_key->token().isEmpty() || m_passphrase->text() == m_again->text())
        return true;
    m_againField->setError(tr("The two passphrases differ. Type both again."));
    m_passphrase->clear();
    m_again->clear();
    m_passphrase->setFocus();
    return false;
}

OfficerEnrolled EnrolDialog::officer() const
{
    OfficerEnrolled officer;
    officer.officer = OfficerId::make();
    officer.name = m_nameEdit->text().simplified();
    officer.division = Division(m_division->currentData().toInt());
    officer.posts = m_posts->posts();
    officer.terms = m_posts->terms();
    return officer;
}

void EnrolDialog::enrolNow()
{
    if (!m_enrol->isEnabled() || !check())
        return;
    m_enrol->setBusy(tr("Making the key…"));
    m_office.desk.enrol(m_office.session, officer(), KeyPlace{m_passphrase->text(), m_key->token()})
        .then(this, [this](const Outcome<Receipt> &outcome) { take(outcome); })
        .onFailed(this, [this](const Fault &fault) {
            m_enrol->setBusy({});
            m_problem->setText(words::explain(fault));
        });
}

void EnrolDialog::take(const Outcome<Receipt> &outcome)
{
    m_enrol->setBusy({});
    if (!outcome)
        return place(outcome.error());
    Q_EMIT enrolled(*outcome);
    accept();
}

void EnrolDialog::place(const Refusal &refusal)
{
    const QString sentence = words::explain(refusal);
    switch (refusal.code) {
    case RefusalCode::OfficerNameMissing:
    case RefusalCode::OfficerNameTaken:
        return m_nameField->setError(sentence);
    case RefusalCode::PostMissing:
    case RefusalCode::TermInvalid:
        return m_postField->setError(sentence);
    case RefusalCode::PassphraseTooShort:
    case RefusalCode::WrongPin:
    case RefusalCode::PinLocked:
        return m_passphraseField->setError(sentence);
    case RefusalCode::TokenMissing:
    case RefusalCode::TokenNotReady:
    case RefusalCode::TokenKeyMissing:
    case RefusalCode::TokenKeyUnsuited:
    case RefusalCode::TokenMakesNoKeys:
        return m_keyField->setError(sentence);
    default:
        m_problem->setText(sentence);
    }
}

AppointDialog::AppointDialog(Office &office, const Officer &officer, QWidget *parent)
    : ActDialog(office, tr("Appoint officer"),
                takesTwo(office.registry, office.clock.now()) ? tr("Propose") : tr("Appoint"), parent)
    , m_officer(officer.id)
    , m_division(divisionBox(this))
    , m_posts(new TermChoice(this))
{
    setSubtitle(officer.name);
    m_division->setCurrentIndex(m_division->findData(int(officer.division)));
    m_posts->setAppointment(officer.appointment());
    m_postField = new Field(tr("Posts"), tr("at least one"), m_posts, this);
    body()->addWidget(new Field(tr("Division"), {}, m_division, this));
    body()->addWidget(m_postField);
}

Command AppointDialog::command() const
{
    return ForRegistry{
        AppointOfficer{m_officer, Division(m_division->currentData().toInt()), m_posts->posts(), m_posts->terms()}};
}

bool AppointDialog::check()
{
    m_postField->setError(m_posts->isUnderstood() ? QString() : EnrolDialog::dayMistaken());
    return m_posts->isUnderstood();
}

bool AppointDialog::placeRefusal(const Refusal &refusal)
{
    if (refusal.code != RefusalCode::PostMissing && refusal.code != RefusalCode::TermInvalid)
        return false;
    m_postField->setError(words::explain(refusal));
    return true;
}

} // namespace ringi
