// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/precedentpane.h"

#include "ui/words/labels.h"
#include "ui/words/times.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

QString outcomeOf(const PrecedentRow &precedent)
{
    QStringList facts{words::label(precedent.state)};
    if (precedent.endedAt)
        facts += words::dateTime(*precedent.endedAt);
    facts += {precedent.decidedBy, precedent.result};
    facts.removeAll(QString());
    return facts.join(u" · "_s);
}

QLabel *caption(const QString &text, QWidget *parent)
{
    QLabel *label = proseLabel(text, parent);
    label->setProperty("role", u"caption"_s);
    return label;
}

} // namespace

PrecedentPane::PrecedentPane(QWidget *parent)
    : Section(tr("Similar decisions"), parent)
{
}

void PrecedentPane::showFile(const MeasureFile &file)
{
    clearLayout(body());
    setVisible(!file.precedents.isEmpty());
    for (const PrecedentRow &precedent : file.precedents)
        body()->addWidget(rowFor(precedent));
}

QWidget *PrecedentPane::rowFor(const PrecedentRow &precedent)
{
    auto *row = new QWidget(this);
    auto *lines = new QVBoxLayout(row);
    lines->setContentsMargins(0, 0, 0, 4);
    lines->setSpacing(1);
    const QString title = u"%1  %2"_s.arg(precedent.number, precedent.subject);
    QLabel *link = linkLabel(title, row, [this, number = precedent.number] { Q_EMIT recordWanted(number); });
    link->setWordWrap(true);
    lines->addWidget(link);
    lines->addWidget(caption(outcomeOf(precedent), row));
    for (const QString &condition : precedent.conditions)
        lines->addWidget(caption(tr("Condition: %1").arg(condition), row));
    if (!precedent.words.isEmpty())
        lines->addWidget(caption(tr("Alike in: %1").arg(precedent.words.join(u" · "_s)), row));
    return row;
}

} // namespace ringi
