// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/pathchoice.h"

#include "ui/kit/keyhintbutton.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace ringi {

PathChoice::PathChoice(const QString &name, Chooser choose, QWidget *parent)
    : QWidget(parent)
    , m_choose(std::move(choose))
    , m_line(new QLineEdit(this))
    , m_button(new kit::KeyHintButton(tr("Choose…"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_line->setAccessibleName(name);
    m_line->setClearButtonEnabled(true);
    m_button->setAutoDefault(false);
    row->addWidget(m_line, 1);
    row->addWidget(m_button);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::editingFinished, this, [this] { Q_EMIT pathChanged(path()); });
    connect(m_button, &QPushButton::clicked, this, &PathChoice::choose);
}

void PathChoice::setPath(const QString &path)
{
    m_line->setText(path);
}

QString PathChoice::path() const
{
    return m_line->text().trimmed();
}

void PathChoice::setPlaceholder(const QString &text)
{
    m_line->setPlaceholderText(text);
}

void PathChoice::choose()
{
    const auto chosen = m_choose(path());
    if (!chosen)
        return;
    setPath(*chosen);
    Q_EMIT pathChanged(*chosen);
}

} // namespace ringi
