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

QJsonValue typedIn(QWidget *control)
{
    if (const auto *line = qobject_cast<QLineEdit *>(control))
        return line->text();
    if (const auto *text = qobject_cast<QPlainTextEdit *>(control))
        return text->toPlainText();
    if (const auto *time = qobject_cast<TimeEdit *>(control))
        return time->text();
    return {};
}

void typeInto(QWidget *control, const QString &typed)
{
    if (auto *line = qobject_cast<QLineEdit *>(control))
        line->setText(typed);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(control))
        text->setPlainText(typed);
    else if (auto *time = qobject_cast<TimeEdit *>(control))
        time->setTyped(typed, time->zone(), false);
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
    body()->addWidget(field);
    if (m_fields.size() == 1)
        setFocusProxy(field);
    return control;
}

QLineEdit *FormDialog::addLine(const QString &key, const QString &label, const QString &hint)
{
    auto *line = add(key, label, hint, new QLineEdit(this));
    connect(line, &QLineEdit::textChanged, this, &FormDialog::keepDraft);
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
    connect(text, &QPlainTextEdit::textChanged, this, &FormDialog::keepDraft);
}

QComboBox *FormDialog::addChoice(const QString &key, const QString &label, const QList<Choice> &choices)
{
    auto *box = add(key, label, QString(), new QComboBox(this));
    for (const Choice &choice : choices)
        box->addItem(choice.text, choice.value);
    return box;
}

TimeEdit *FormDialog::addDue(const QString &key, const QString &label, const QString &hint)
{
    auto *time = add(key, label, hint, new TimeEdit(office().clock, this, Leaning::Future));
    time->about()->hide();
    connect(time, &TimeEdit::changed, this, &FormDialog::keepDraft);
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

void FormDialog::keepDraft()
{
    if (m_draft.isEmpty() || m_restoring)
        return;
    QJsonObject draft;
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        const QString typed = typedIn(it.value()->control()).toString();
        if (!typed.isEmpty())
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
