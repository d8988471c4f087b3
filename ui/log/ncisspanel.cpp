// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/ncisspanel.h"

#include "ui/kit/meter.h"
#include "ui/kit/surface.h"
#include "ui/words/taxonomylabels.h"
#include "ui/words/times.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace ringi {

QString scoreInWords(const NcissRange &range)
{
    if (range.answered == int(ncissFactors().size()))
        return words::locale().toString(range.low, 'f', 1);
    return NcissPanel::tr("%1 to %2").arg(qRound(range.low)).arg(qRound(range.high));
}

NcissPanel::NcissPanel(QWidget *parent)
    : QWidget(parent)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    buildHead();
    buildFactors();
    tell();
}

void NcissPanel::buildHead()
{
    m_answered = kit::roleLabel("quiet", {}, this);
    m_score = kit::roleLabel("section", {}, this);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(kit::roleLabel("section", tr("NCISS score"), this));
    head->addWidget(m_answered);
    head->addStretch();
    head->addWidget(m_score);
    m_meter = new kit::Meter(this);
    static_cast<QVBoxLayout *>(layout())->addLayout(head);
    layout()->addWidget(m_meter);
}

void NcissPanel::buildFactors()
{
    auto *rows = static_cast<QVBoxLayout *>(layout());
    for (const NcissFactor &factor : ncissFactors()) {
        auto *row = new QHBoxLayout;
        m_factors.append(factorBox(factor));
        row->addWidget(kit::roleLabel("second", words::ncissFactorLabel(QString(factor.key)), this), 1);
        row->addWidget(m_factors.last(), 1);
        rows->addLayout(row);
    }
}

QComboBox *NcissPanel::factorBox(const NcissFactor &factor)
{
    auto *box = new QComboBox(this);
    box->setProperty("size", QStringLiteral("sm"));
    box->setAccessibleName(words::ncissFactorLabel(QString(factor.key)));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    box->addItem(tr("Choose"));
    for (const NcissOption &option : factor.options)
        box->addItem(words::ncissOptionLabel(QString(option.key)));
    connect(box, &QComboBox::currentIndexChanged, this, &NcissPanel::tell);
    return box;
}

void NcissPanel::setAnswers(const NcissAnswers &answers)
{
    for (int i = 0; i < m_factors.size(); ++i)
        m_factors[i]->setCurrentIndex(answers.value(i, -1) + 1);
}

NcissAnswers NcissPanel::answers() const
{
    NcissAnswers answers;
    for (const QComboBox *factor : m_factors)
        answers.append(factor->currentIndex() - 1);
    return ncissRange(answers).answered == 0 ? NcissAnswers() : answers;
}

void NcissPanel::tell()
{
    const NcissRange range = ncissRange(answers());
    m_meter->setRange(range.low, range.high);
    m_meter->setAccessibleName(tr("NCISS score %1 of 100").arg(scoreInWords(range)));
    m_score->setText(scoreInWords(range));
    m_answered->setText(tr("%1 of %2 answered").arg(range.answered).arg(m_factors.size()));
    Q_EMIT changed();
}

} // namespace ringi
