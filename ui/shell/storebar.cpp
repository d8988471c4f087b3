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
    , m_again(new kit::KeyHintButton(tr("Try now")))
    , m_close(new kit::KeyHintButton(tr("Close")))
{
    kit::setSurface(this, kit::Surface::Panel2);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 16, 4);
    auto *sign = new QLabel;
    sign->setPixmap(kit::icon(kit::Icon::Warning, kit::IconInk::Danger).pixmap(16, 16));
    for (kit::KeyHintButton *button : {m_again, m_close})
        button->setButtonSize(kit::ButtonSize::Small);
    connect(m_again, &QPushButton::clicked, this, &StoreBar::tryNow);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    m_sentence->setWordWrap(true);
    row->addWidget(sign);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_again);
    row->addWidget(m_close);
    hide();
}

void StoreBar::showLost(const QString &detail)
{
    say(tr("Store not reachable"),
        tr("The store cannot be reached. What you type is kept as a draft, and nothing is saved until it "
           "is back; check the disk or the network. (%1)")
            .arg(detail));
    m_again->show();
    m_close->hide();
}

void StoreBar::showSettled(quint64 entry, bool saved)
{
    say(tr("What became of the interrupted act"),
        saved ? tr("The act that was cut off was saved all the same: it is entry %1 of the ledger. Do not repeat it.")
                    .arg(entry)
              : tr("The act that was cut off was not saved. Repeat it."));
    m_again->hide();
    m_close->show();
}

void StoreBar::say(const QString &name, const QString &sentence)
{
    setAccessibleName(name);
    m_sentence->setText(sentence);
    show();
}

} // namespace ringi
