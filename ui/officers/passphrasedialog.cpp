// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/officers/passphrasedialog.h"

#include "ui/parts/field.h"
#include "ui/parts/secrets.h"
#include "ui/start/strength.h"
#include "ui/words/explain.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace ringi {

using namespace Qt::StringLiterals;

PassphraseDialog::PassphraseDialog(Office &office, QWidget *parent)
    : ActDialog(office, tr("Change passphrase"), tr("Change"), parent)
{
    m_present = addPassphrase(u"present"_s, tr("Present passphrase"));
    m_fresh = addPassphrase(u"fresh"_s, tr("New passphrase"));
    m_again = addPassphrase(u"again"_s, tr("The same once more"));
    m_fresh->setNote(sealingNote());
    connect(line(m_fresh), &QLineEdit::textChanged, m_fresh, [this](const QString &text) {
        const QStringList names{this->office().me.name, this->office().registry.office};
        m_fresh->setNote(text.isEmpty() ? sealingNote() : adviceFor(text, names));
    });
}

Field *PassphraseDialog::addPassphrase(const QString &key, const QString &label)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(key);
    line->setEchoMode(QLineEdit::Password);
    auto *field = new Field(label, {}, line, this);
    body()->addWidget(field);
    connect(line, &QLineEdit::textEdited, field, [field] { field->setError({}); });
    return field;
}

QLineEdit *PassphraseDialog::line(const Field *field)
{
    return qobject_cast<QLineEdit *>(field->control());
}

QString PassphraseDialog::taken(const Field *field)
{
    const QString text = line(field)->text();
    line(field)->clear();
    return text;
}

bool PassphraseDialog::check()
{
    const bool areSame = line(m_fresh)->text() == line(m_again)->text();
    m_again->setError(areSame ? QString() : tr("The two passphrases differ."));
    return areSame;
}

Reply<Outcome<Receipt>> PassphraseDialog::send()
{
    line(m_again)->clear();
    return office().desk.changePassphrase(office().me.id, taken(m_present), taken(m_fresh));
}

bool PassphraseDialog::placeRefusal(const Refusal &refusal)
{
    Field *field = concernsSecret(refusal.code)           ? m_present
        : refusal.code == RefusalCode::PassphraseTooShort ? m_fresh
                                                          : nullptr;
    if (!field)
        return false;
    field->setError(words::explain(refusal));
    field->control()->setFocus();
    return true;
}

} // namespace ringi
