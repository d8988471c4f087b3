// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/storebar.h"

#include "ui/kit/icons.h"
#include "ui/kit/keyhintbutton.h"
#include "ui/kit/surface.h"

#include <QHBoxLayout>
#include <QLabel>

namespace ringi {

StoreBar::StoreBar(QWidget *parent)
    : QFrame(parent)
    , m_sentence(kit::roleLabel("danger"))
{
    kit::setSurface(this, kit::Surface::Panel2);
    setAccessibleName(tr("Store not reachable"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 16, 4);
    auto *sign = new QLabel;
    sign->setPixmap(kit::icon(kit::Icon::Warning, kit::IconInk::Danger).pixmap(16, 16));
    auto *again = new kit::KeyHintButton(tr("Try now"));
    again->setButtonSize(kit::ButtonSize::Small);
    connect(again, &QPushButton::clicked, this, &StoreBar::tryNow);
    m_sentence->setWordWrap(true);
    row->addWidget(sign);
    row->addWidget(m_sentence, 1);
    row->addWidget(again);
    hide();
}

void StoreBar::showLost(const QString &detail)
{
    m_sentence->setText(
        tr("The store cannot be reached. What you type is kept as a draft, and nothing is saved until it "
           "is back; check the disk or the network. (%1)")
            .arg(detail));
    show();
}

} // namespace ringi
