// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/field.h"

#include "ui/kit/surface.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QVariant>

namespace ringi {

Field::Field(const QString &label, const QString &hint, QWidget *control, QWidget *parent)
    : QWidget(parent)
    , m_control(control)
    , m_label(kit::roleLabel("dense", label, this))
    , m_hint(kit::roleLabel("quiet", hint, this))
    , m_below(kit::roleLabel("caption", {}, this))
    , m_labelRow(new QHBoxLayout)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(3);
    m_labelRow->setSpacing(6);
    m_labelRow->addWidget(m_label);
    m_labelRow->addWidget(m_hint);
    m_labelRow->addStretch();
    rows->addLayout(m_labelRow);
    rows->addWidget(control);
    rows->addWidget(m_below);
    m_label->setBuddy(control);
    m_label->setVisible(!label.isEmpty());
    m_hint->setVisible(!hint.isEmpty());
    m_below->setWordWrap(true);
    m_below->hide();
    control->setAccessibleName(label);
    setFocusProxy(control);
}

void Field::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void Field::setNote(const QString &note)
{
    m_note = note;
    showBelow();
}

void Field::setError(const QString &sentence)
{
    if (m_error == sentence)
        return;
    m_error = sentence;
    showBelow();
    markControl();
}

void Field::addBesideLabel(QWidget *widget)
{
    m_labelRow->addWidget(widget);
}

void Field::showBelow()
{
    m_below->setText(m_error.isEmpty() ? m_note : m_error);
    m_below->setVisible(!m_below->text().isEmpty());
    kit::setRole(m_below, m_error.isEmpty() ? "caption" : "danger");
    m_control->setAccessibleDescription(m_below->text());
}

void Field::markControl()
{
    m_control->setProperty("error", !m_error.isEmpty());
    m_control->style()->unpolish(m_control);
    m_control->style()->polish(m_control);
}

} // namespace ringi
