// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/section.h"

#include "ui/kit/elidedlabel.h"
#include "ui/kit/surface.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>

namespace ringi {

Section::Section(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(kit::roleLabel("section", title, this))
    , m_note(new kit::ElidedLabel({}, kit::TypeRole::Dense, this))
    , m_head(new QHBoxLayout)
    , m_body(new QVBoxLayout(new QWidget(this)))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 10, 16, 12);
    rows->setSpacing(8);
    m_head->setSpacing(8);
    m_head->addWidget(m_title);
    m_note->setTone(kit::Tone::Quiet);
    m_head->addWidget(m_note, 1);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(6);
    rows->addLayout(m_head);
    rows->addWidget(m_body->parentWidget());
    setAccessibleName(title);
}

void Section::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Section::setNote(const QString &note)
{
    m_note->setText(note);
}

void Section::addAtRight(QWidget *widget)
{
    m_head->addWidget(widget);
}

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->layout())
            clearLayout(item->layout());
        if (QWidget *widget = item->widget()) {
            // A button may be rebuilt by its own click, so it goes with the next turn of the loop.
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

QLabel *proseLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::ClickFocus);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    return label;
}

QLabel *linkLabel(const QString &text, QWidget *parent, std::function<void()> follow)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::RichText);
    label->setText(QStringLiteral("<a href=\"#\" style=\"text-decoration: none\">%1</a>").arg(text.toHtmlEscaped()));
    label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    label->setFocusPolicy(Qt::StrongFocus);
    label->setProperty("role", QStringLiteral("dense"));
    label->setAccessibleName(text);
    QObject::connect(label, &QLabel::linkActivated, parent, [follow = std::move(follow)] { follow(); });
    return label;
}

QWidget *scrolling(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFrameShape(QFrame::NoFrame);
    kit::setSurface(content, kit::Surface::Panel);
    area->setWidget(content);
    return area;
}

} // namespace ringi
