// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/factgrid.h"

#include "ui/kit/surface.h"
#include "ui/parts/section.h"

#include <QGridLayout>
#include <QLabel>

namespace ringi {

FactGrid::FactGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
}

void FactGrid::clear()
{
    clearLayout(m_grid);
    m_rows = 0;
}

QLabel *FactGrid::addText(const QString &name, const QString &value, QWidget *mark)
{
    QLabel *text = proseLabel(value, this);
    text->setProperty("role", QStringLiteral("dense"));
    addWidget(name, text);
    if (mark)
        m_grid->addWidget(mark, m_rows - 1, 2, Qt::AlignTop | Qt::AlignRight);
    return text;
}

void FactGrid::addWidget(const QString &name, QWidget *value)
{
    QLabel *label = kit::roleLabel("quiet", name, this);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    value->setAccessibleName(value->accessibleName().isEmpty() ? name : value->accessibleName());
    m_grid->addWidget(label, m_rows, 0);
    m_grid->addWidget(value, m_rows, 1);
    ++m_rows;
}

void FactGrid::addMono(const QString &name, const QString &value)
{
    QLabel *text = proseLabel(value, this);
    text->setProperty("role", QStringLiteral("mono"));
    addWidget(name, text);
}

} // namespace ringi
