// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// See segment.h.
#include "ui/kit/segment.h"

#include "ui/kit/buttonface.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace ringi::kit {

namespace {

constexpr int kHeight = 28;
constexpr int kLevelWidth = 34;

} // namespace

Segment::Segment(const QStringList &options, SegmentInk ink, QWidget *parent)
    : ItemWidget(parent)
    , m_options(options)
    , m_ink(ink)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &ItemWidget::currentItemChanged, this, &Segment::chosenChanged);
}

void Segment::setOptions(const QStringList &options)
{
    m_options = options;
    renewItems();
}

QSize Segment::sizeHint() const
{
    int width = 1;
    for (const QString &option : m_options)
        width += optionWidth(option);
    return {width, look().px(kHeight)};
}

std::vector<Item> Segment::layOutItems() const
{
    std::vector<Item> laid;
    int left = 0;
    for (const QString &option : m_options) {
        laid.push_back(
            {QRect(left, 0, optionWidth(option) + 1, height()), option, QString(), QAccessible::RadioButton});
        left += optionWidth(option);
    }
    return laid;
}

void Segment::paintEvent(QPaintEvent *)
{
    const Look scaled = look();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setClipPath(outline);
    painter.fillRect(rect(), scaled->panel);
    for (int i = 0; i < int(m_options.size()); ++i)
        paintOption(painter, scaled, i);
    painter.setClipping(false);
    painter.setBrush(Qt::NoBrush);
    paintEdged(painter, scaled, rect(), isEnabled() ? scaled->control : scaled->line2, 4);
    if (hasFocus())
        paintFocusRing(painter, scaled, currentItem() < 0 ? rect() : items()[std::size_t(currentItem())].box);
}

void Segment::focusInEvent(QFocusEvent *event)
{
    // Coming in must not choose: unlike the other item widgets, being current means being chosen here.
    QWidget::focusInEvent(event);
    update();
}

void Segment::mousePressEvent(QMouseEvent *event)
{
    const bool isAgain = event->button() == Qt::LeftButton && chosen() >= 0 && itemAt(event->pos()) == chosen();
    ItemWidget::mousePressEvent(event);
    if (isAgain && m_isClearable)
        setChosen(-1);
}

void Segment::keyPressEvent(QKeyEvent *event)
{
    const bool isClearing = event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete;
    if (isClearing && m_isClearable)
        return setChosen(-1);
    ItemWidget::keyPressEvent(event);
}

int Segment::optionWidth(const QString &option) const
{
    const Look scaled = look();
    if (m_ink == SegmentInk::Severity)
        return scaled.px(kLevelWidth);
    return scaled.textWidth(TypeRole::DenseStrong, option) + 22;
}

void Segment::paintOption(QPainter &painter, const Look &look, int option) const
{
    const QRect box = items()[std::size_t(option)].box;
    const bool isChosen = option == chosen();
    const SeverityInk &level = look->severity[std::size_t(std::min(option, 4))];
    const bool isLevel = m_ink == SegmentInk::Severity;
    if (isChosen)
        painter.fillRect(box, isLevel ? level.fill : look->accentWeak);
    else if (option == hoveredItem() && isEnabled())
        painter.fillRect(box, look->hover);
    if (option > 0)
        painter.fillRect(QRect(box.left(), 0, 1, height()), look->line2);
    const QColor ink = !isEnabled() ? look->text3 : !isChosen ? look->text2 : isLevel ? level.text : look->accent;
    paintText(painter, box, m_options[option], look.font(isChosen ? TypeRole::DenseStrong : TypeRole::DenseMedium), ink,
              Qt::AlignCenter);
}

} // namespace ringi::kit
