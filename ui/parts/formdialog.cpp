// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/formdialog.h"

#include "ui/log/timeedit.h"
#include "ui/parts/field.h"
#include "ui/words/explain.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

const QString kTicked = u"yes"_s;
const QString kOpen = u"no"_s;

QJsonValue typedIn(QWidget *control)
{
    if (const auto *line = qobject_cast<QLineEdit *>(control))
        return line->text();
    if (const auto *text = qobject_cast<QPlainTextEdit *>(control))
        return text->toPlainText();
    if (const auto *time = qobject_cast<TimeEdit *>(control))
        return time->text();
    if (const auto *check = qobject_cast<QCheckBox *>(control))
        return check->isChecked() ? kTicked : kOpen;
    if (const auto *choice = qobject_cast<QComboBox *>(control))
        return choice->currentData().toString();
    return control->property("typed").toString();
}

bool isChoice(const QWidget *control)
{
    return qobject_cast<const QCheckBox *>(control) || qobject_cast<const QComboBox *>(control);
}

void choose(QComboBox &choice, const QString &typed)
{
    for (int i = 0; i < choice.count(); ++i) {
        if (choice.itemData(i).toString() == typed)
            choice.setCurrentIndex(i);
    }
}

void typeInto(QWidget *control, const QString &typed)
{
    if (auto *line = qobject_cast<QLineEdit *>(control))
        line->setText(typed);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(control))
        text->setPlainText(typed);
    else if (auto *time = qobject_cast<TimeEdit *>(control))
        time->setTyped(typed, time->zone(), false);
    else if (auto *check = qobject_cast<QCheckBox *>(control))
        check->setChecked(typed == kTicked);
    else if (auto *choice = qobject_cast<QComboBox *>(control))
        choose(*choice, typed);
    else
        control->setProperty("typed", typed);
}

} // namespace

FormDialog::FormDialog(Office &office, const Words &words, QWidget *parent)
    : ActDialog(office, words.title, words.verb, parent)
    , m_draft(words.draft)
{
    setSubtitle(words.detail);
}

template <class Control>
Control *FormDialog::add(const QString &key, const QString &label, const QString &hint, Control *control)
{
    auto *field = new Field(label, hint, control, this);
    m_fields.insert(key, field);
    control->setObjectName(key);
    if (m_place)
        m_place->addWidget(field);
    else
        body()->addWidget(field);
    if (m_fields.size() == 1)
        setFocusProxy(field);
    return control;
}

QLineEdit *FormDialog::addLine(const QString &key, const QString &label, const QString &hint)
{
    auto *line = add(key, label, hint, new QLineEdit(this));
    connect(line, &QLineEdit::textChanged, this, &FormDialog::takeEdit);
    return line;
}

QPlainTextEdit *FormDialog::addText(const QString &key, const QString &label, const QString &hint)
{
    auto *text = new QPlainTextEdit(this);
    addText(key, label, hint, text);
    return text;
}

void FormDialog::addText(const QString &key, const QString &label, const QString &hint, QPlainTextEdit *text)
{
    add(key, label, hint, text);
    text->setTabChangesFocus(true);
    text->setMinimumHeight(84);
    connect(text, &QPlainTextEdit::textChanged, this, &FormDialog::takeEdit);
}

QComboBox *FormDialog::addChoice(const QString &key, const QString &label, const QList<Choice> &choices)
{
    auto *box = add(key, label, QString(), new QComboBox(this));
    for (const Choice &choice : choices)
        box->addItem(choice.text, choice.value);
    connect(box, &QComboBox::currentIndexChanged, this, &FormDialog::takeEdit);
    return box;
}

void FormDialog::addControl(const QString &key, const QString &label, const QString &hint, QWidget *control)
{
    add(key, label, hint, control);
}

QCheckBox *FormDialog::addCheck(const QString &key, const QString &text)
{
    auto *box = add(key, QString(), QString(), new QCheckBox(text, this));
    connect(box, &QCheckBox::toggled, this, &FormDialog::takeEdit);
    return box;
}

TimeEdit *FormDialog::addDue(const QString &key, const QString &label, const QString &hint)
{
    auto *time = add(key, label, hint, new TimeEdit(office().clock, this, Leaning::Future));
    time->about()->hide();
    connect(time, &TimeEdit::changed, this, &FormDialog::takeEdit);
    connect(time, &TimeEdit::changed, this, [this, time, key] { field(key)->setNote(time->inOtherZone()); });
    return time;
}

void FormDialog::placeAt(const QString &key, const QList<RefusalCode> &codes)
{
    for (const RefusalCode code : codes)
        m_places.insert(int(code), key);
}

void FormDialog::fill(const std::function<void()> &put)
{
    m_restoring = true;
    put();
    m_restoring = false;
}

void FormDialog::restoreDraft()
{
    noteChoices();
    const QJsonObject draft = m_draft.isEmpty() ? QJsonObject() : office().drafts.load(m_draft);
    fill([&] {
        for (auto it = draft.begin(); it != draft.end(); ++it) {
            if (const Field *known = field(it.key()))
                typeInto(known->control(), it.value().toString());
        }
    });
    setFocus();
    if (!draft.isEmpty())
        setSubtitle(tr("draft restored"));
}

bool FormDialog::check()
{
    clearErrors();
    for (Field *one : std::as_const(m_fields)) {
        const auto *time = qobject_cast<TimeEdit *>(one->control());
        if (!time || time->isUnderstood())
            continue;
        one->setError(tr("Not a time. Write it as 2026-11-19 09:10 or 09:10."));
        return false;
    }
    return true;
}

bool FormDialog::placeRefusal(const Refusal &refusal)
{
    Field *place = field(m_places.value(int(refusal.code)));
    if (!place)
        return false;
    place->setError(words::explain(refusal));
    place->control()->setFocus();
    return true;
}

void FormDialog::forget()
{
    if (!m_draft.isEmpty())
        office().drafts.discard(m_draft);
}

void FormDialog::noteChoices()
{
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        if (isChoice(it.value()->control()))
            m_choices.insert(it.key(), typedIn(it.value()->control()).toString());
    }
}

void FormDialog::takeEdit()
{
    if (m_restoring)
        return;
    keepDraft();
    Q_EMIT edited();
}

void FormDialog::keepDraft()
{
    if (m_draft.isEmpty())
        return;
    QJsonObject draft;
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        const QString typed = typedIn(it.value()->control()).toString();
        if (typed != m_choices.value(it.key()))
            draft.insert(it.key(), typed);
    }
    if (draft.isEmpty())
        office().drafts.discard(m_draft);
    else
        office().drafts.keep(m_draft, draft);
}

void FormDialog::clearErrors()
{
    for (Field *one : std::as_const(m_fields))
        one->setError({});
}

} // namespace ringi
