// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/tlpchoice.h"

#include "ui/kit/pill.h"
#include "ui/words/labels.h"

#include <QKeyEvent>
#include <QPainter>

namespace ringi {

using namespace kit;

namespace {

constexpr int kPadding = 6;
constexpr int kRadio = 14;
constexpr int kGap = 6;
constexpr int kHeight = 30;

int stepOf(int key)
{
    if (key == Qt::Key_Left || key == Qt::Key_Up)
        return -1;
    return key == Qt::Key_Right || key == Qt::Key_Down ? 1 : 0;
}

void paintRadio(QPainter &painter, const Look &look, const QRectF &box, bool isChosen)
{
    painter.setPen(QPen(isChosen ? look->accent : look->control, isChosen ? 4 : 1));
    painter.setBrush(look->panel);
    const double inset = isChosen ? 2 : 0.5;
    painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset));
}

} // namespace

TlpChoice::TlpChoice(QWidget *parent)
    : ItemWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &ItemWidget::activated, this, [this](int item) { setTlp(Tlp(item)); });
    setCurrentItem(int(m_tlp));
}

void TlpChoice::setTlp(Tlp tlp)
{
    setCurrentItem(int(tlp));
    if (m_tlp == tlp)
        return;
    m_tlp = tlp;
    update();
    Q_EMIT tlpChanged();
}

QSize TlpChoice::sizeHint() const
{
    int width = 0;
    for (const Tlp tlp : allOf<Tlp>())
        width += widthOf(tlp) + kGap;
    return {width - kGap, look().px(kHeight)};
}

int TlpChoice::widthOf(Tlp tlp) const
{
    return kPadding + kRadio + kGap + tlpWidth(look(), TlpMark(int(tlp))) + kPadding;
}

std::vector<Item> TlpChoice::layOutItems() const
{
    std::vector<Item> choices;
    int x = 0;
    for (const Tlp tlp : allOf<Tlp>()) {
        const QRect box(x, 0, widthOf(tlp), height());
        choices.push_back({box, words::label(tlp), words::meaning(tlp), QAccessible::RadioButton});
        x += box.width() + kGap;
    }
    return choices;
}

void TlpChoice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Tlp tlp : allOf<Tlp>())
        paintChoice(painter, tlp);
    paintRing(painter);
}

void TlpChoice::paintChoice(QPainter &painter, Tlp tlp) const
{
    const Look look = this->look();
    const QRect box = items()[size_t(tlp)].box;
    const bool isChosen = tlp == m_tlp;
    painter.setPen(QPen(isChosen ? look->accentLine : look->line2, 1));
    painter.setBrush(isChosen ? look->accentWeak : look->panel);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    paintRadio(painter, look, QRectF(box.left() + kPadding, (box.height() - kRadio) / 2.0, kRadio, kRadio), isChosen);
    paintTlp(painter, look, box.adjusted(kPadding + kRadio + kGap, 0, 0, 0), TlpMark(int(tlp)));
}

void TlpChoice::keyPressEvent(QKeyEvent *event)
{
    if (const int step = stepOf(event->key()))
        return setTlp(Tlp(std::clamp(int(m_tlp) + step, 0, countOf<Tlp>() - 1)));
    ItemWidget::keyPressEvent(event);
}

} // namespace ringi
