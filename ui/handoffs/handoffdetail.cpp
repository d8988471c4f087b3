// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handoffs/handoffdetail.h"

#include "ui/incident/custodyscenes.h"
#include "ui/kit/custodytrack.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/keyhintbutton.h"
#include "ui/kit/surface.h"
#include "ui/parts/factgrid.h"
#include "ui/parts/section.h"
#include "ui/words/labels.h"
#include "ui/words/times.h"

#include <QAction>
#include <QLabel>
#include <QVBoxLayout>

namespace ringi {

bool isOverdue(const HandoffItem &item, Instant now)
{
    return item.state == HandoffState::Offered && item.due && *item.due < now;
}

QString ageInWords(const HandoffItem &item, Instant now)
{
    if (item.state != HandoffState::Offered)
        return HandoffDetail::tr("after %1").arg(words::duration(item.answeredAt.value_or(now) - item.since));
    const QString age = words::duration(now - item.since);
    if (!item.due)
        return age;
    return isOverdue(item, now) ? HandoffDetail::tr("%1, %2").arg(age, words::timeLeft(*item.due, now))
                                : HandoffDetail::tr("%1, %2 left").arg(age, words::timeLeft(*item.due, now));
}

HandoffDetail::HandoffDetail(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    kit::setSurface(this, kit::Surface::Panel);
    m_rows->setContentsMargins(16, 12, 16, 12);
    m_rows->setSpacing(10);
    m_number = kit::roleLabel("accent", {}, this);
    m_title = kit::roleLabel("title", {}, this);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_text = proseLabel({}, this);
    m_facts = new FactGrid(this);
    m_custody = new Section(tr("Custody"), this);
    m_custody->layout()->setContentsMargins(0, 8, 0, 0);
    m_strip = new kit::CustodyTrack(kit::CustodySize::Strip, m_custody);
    m_custody->body()->addWidget(m_strip);
    for (QWidget *part : {static_cast<QWidget *>(m_number), static_cast<QWidget *>(m_title)})
        m_rows->addWidget(part);
    buildButtons(actions);
    m_rows->addWidget(kit::horizontalLine(this));
    for (QWidget *part :
         {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_facts), static_cast<QWidget *>(m_custody)})
        m_rows->addWidget(part);
    m_rows->addStretch();
}

void HandoffDetail::buildButtons(const Actions &actions)
{
    auto *bar = new QWidget(this);
    auto *flow = new kit::FlowLayout(bar);
    for (QAction *action :
         {actions.accept, actions.giveBack, actions.withdraw, actions.answer, actions.decline, actions.open}) {
        auto *button = new kit::KeyHintButton(action, bar);
        const bool isMain = action == actions.accept || action == actions.answer;
        button->setKind(isMain ? kit::ButtonKind::Primary : kit::ButtonKind::Secondary);
        flow->addWidget(button);
    }
    m_rows->addWidget(bar);
}

void HandoffDetail::showItem(const HandoffItem &item, Instant now)
{
    m_number->setText(item.number);
    m_title->setText(item.title);
    m_text->setText(item.text);
    m_custody->hide();
    m_facts->clear();
    m_facts->addText(tr("From"), words::label(item.from));
    m_facts->addText(tr("To"), words::label(item.to));
    if (!item.sender.isEmpty())
        m_facts->addText(tr("By"), item.sender);
    m_facts->addText(tr("Since"), words::dateTime(item.since));
    if (item.due)
        m_facts->addText(tr("Due"), words::dateTime(*item.due));
    if (item.kind != HandoffItem::Kind::Asked)
        m_facts->addText(tr("State"), words::label(item.state));
    if (item.answeredAt)
        m_facts->addText(tr("Answered"), tr("%1 by %2").arg(words::dateTime(*item.answeredAt), item.answeredBy));
    if (!item.reason.isEmpty())
        m_facts->addText(tr("Reason"), item.reason);
    m_facts->addText(tr("Age"), ageInWords(item, now));
}

void HandoffDetail::showIncident(const Incident &incident, Instant now)
{
    m_strip->setScene(custodySceneOf(incident, now));
    m_custody->setNote(custodyInWords(incident, now));
    m_custody->show();
}

} // namespace ringi
