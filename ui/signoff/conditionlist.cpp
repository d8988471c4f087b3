// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/conditionlist.h"

#include "ui/kit/keyhintbutton.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace ringi {

ConditionList::ConditionList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addLayout(m_rows);
    auto *add = new kit::KeyHintButton(tr("Add condition"), this);
    add->setKind(kit::ButtonKind::Ghost);
    add->setButtonSize(kit::ButtonSize::Small);
    rows->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this] { addLine({})->setFocus(); });
    addLine({});
}

void ConditionList::setConditions(const QStringList &conditions)
{
    while (m_lines.size() > std::max<qsizetype>(1, conditions.size()))
        m_lines.takeLast()->deleteLater();
    while (m_lines.size() < conditions.size())
        addLine({});
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        m_lines[i]->setText(conditions.value(i));
}

QStringList ConditionList::conditions() const
{
    QStringList texts;
    for (const QLineEdit *line : m_lines) {
        if (const QString text = line->text().trimmed(); !text.isEmpty())
            texts.append(text);
    }
    return texts;
}

QLineEdit *ConditionList::addLine(const QString &text)
{
    auto *line = new QLineEdit(text, this);
    line->setAccessibleName(tr("Condition %1").arg(m_lines.size() + 1));
    line->setPlaceholderText(tr("What the measure is bound to"));
    m_lines.append(line);
    m_rows->addWidget(line);
    connect(line, &QLineEdit::textChanged, this, &ConditionList::changed);
    connect(line, &QLineEdit::returnPressed, this, [this, line] { addAfter(line); });
    setFocusProxy(m_lines.first());
    return line;
}

void ConditionList::addAfter(const QLineEdit *line)
{
    if (line == m_lines.last() && !line->text().trimmed().isEmpty())
        addLine({})->setFocus();
}

} // namespace ringi
