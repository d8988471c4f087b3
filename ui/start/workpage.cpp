// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/workpage.h"

#include "ui/kit/keyhintbutton.h"
#include "ui/kit/surface.h"
#include "ui/start/form.h"

#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace ringi {

WorkPage::WorkPage(QWidget *parent)
    : QWidget(parent)
    , m_what(kit::roleLabel("title"))
    , m_figures(kit::roleLabel("quiet"))
    , m_bar(new QProgressBar)
    , m_stop(new kit::KeyHintButton(tr("Stop")))
{
    QVBoxLayout *column = form::centredColumn(this);
    m_what->setWordWrap(true);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    connect(m_stop, &QPushButton::clicked, this, &WorkPage::stopWanted);
    column->addSpacing(120);
    column->addWidget(m_what);
    column->addSpacing(8);
    column->addWidget(m_bar);
    column->addWidget(m_figures);
    column->addSpacing(8);
    column->addWidget(m_stop, 0, Qt::AlignLeft);
    column->addStretch();
}

void WorkPage::begin(const QString &what, Stoppable stoppable)
{
    m_what->setText(what);
    m_figures->clear();
    m_pace.begin();
    m_bar->setRange(0, 0);
    m_stop->setVisible(stoppable == Stoppable::Yes);
}

/// In thousandths, because a bar counts in int.
void WorkPage::showProgress(qint64 done, qint64 total)
{
    if (total <= 0)
        return;
    m_bar->setRange(0, 1000);
    m_bar->setValue(int(1000 * done / total));
    m_figures->setText(m_pace.text(done, total));
}

} // namespace ringi
