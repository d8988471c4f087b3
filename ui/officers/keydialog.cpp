// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/officers/keydialog.h"

#include "ui/parts/field.h"
#include "ui/start/strength.h"
#include "ui/words/explain.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace ringi {

using namespace Qt::StringLiterals;

KeyDialog::KeyDialog(Office &office, const Officer &officer, QWidget *parent)
    : ActDialog(office, tr("New key"), tr("Give new key"), parent)
    , m_officer(officer.id)
{
    setSubtitle(officer.name);
    m_reason = addLine(u"reason"_s, tr("Reason"), tr("required"), false);
    m_fresh = addLine(u"fresh"_s, tr("New passphrase"), tr("typed by the officer; nobody can recover it"), true);
    m_again = addLine(u"again"_s, tr("The same once more"), {}, true);
    m_fresh->setNote(sealingNote());
    connect(line(m_fresh), &QLineEdit::textChanged, m_fresh, [this, name = officer.name](const QString &text) {
        m_fresh->setNote(text.isEmpty() ? sealingNote() : adviceFor(text, {name, this->office().registry.office}));
    });
}

Field *KeyDialog::addLine(const QString &key, const QString &label, const QString &hint, bool isSecret)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(key);
    line->setEchoMode(isSecret ? QLineEdit::Password : QLineEdit::Normal);
    auto *field = new Field(label, hint, line, this);
    body()->addWidget(field);
    connect(line, &QLineEdit::textEdited, field, [field] { field->setError({}); });
    return field;
}

QLineEdit *KeyDialog::line(const Field *field)
{
    return qobject_cast<QLineEdit *>(field->control());
}

bool KeyDialog::check()
{
    const bool areSame = line(m_fresh)->text() == line(m_again)->text();
    m_again->setError(areSame ? QString() : tr("The two passphrases differ."));
    return areSame;
}

Reply<Outcome<Receipt>> KeyDialog::send()
{
    const QString passphrase = line(m_fresh)->text();
    line(m_fresh)->clear();
    line(m_again)->clear();
    return office().desk.replaceKey(office().session, m_officer, line(m_reason)->text(), KeyPlace{passphrase, {}});
}

bool KeyDialog::placeRefusal(const Refusal &refusal)
{
    Field *field = refusal.code == RefusalCode::ReasonMissing ? m_reason
        : refusal.code == RefusalCode::PassphraseTooShort     ? m_fresh
                                                              : nullptr;
    if (!field)
        return false;
    field->setError(words::explain(refusal));
    field->control()->setFocus();
    return true;
}

} // namespace ringi
