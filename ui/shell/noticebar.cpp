// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/noticebar.h"

#include "ui/kit/icons.h"
#include "ui/kit/keyhintbutton.h"
#include "ui/kit/surface.h"

#include <QHBoxLayout>
#include <QLabel>

namespace ringi {

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_sentence(kit::roleLabel("strong"))
{
    kit::setSurface(this, kit::Surface::Panel2);
    setAccessibleName(tr("Notice"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 16, 4);
    auto *sign = new QLabel;
    sign->setPixmap(kit::icon(kit::Icon::Warning, kit::IconInk::Danger).pixmap(16, 16));
    auto *seen = new kit::KeyHintButton(tr("Seen"));
    seen->setObjectName(QStringLiteral("seen"));
    seen->setButtonSize(kit::ButtonSize::Small);
    connect(seen, &QPushButton::clicked, this, &QWidget::hide);
    m_sentence->setWordWrap(true);
    row->addWidget(sign);
    row->addWidget(m_sentence, 1);
    row->addWidget(seen);
    hide();
}

void NoticeBar::showNotice(const QString &sentence)
{
    m_sentence->setText(sentence);
    show();
}

} // namespace ringi
