// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// See navrail.h. The width is fixed at 152 px and grows with the type scale.
#include "ui/kit/navrail.h"

#include "ui/kit/surface.h"

#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace ringi::kit {

namespace {

constexpr int kWidth = 152;
constexpr int kBrand = 48;
constexpr int kPlace = 32;
constexpr int kPitch = 34;
constexpr int kMargin = 8;
constexpr int kCounter = 18;

QString counterText(int count)
{
    return QLocale().toString(count);
}

} // namespace

NavRail::NavRail(const QString &brand, QWidget *parent)
    : ItemWidget(parent)
    , m_brand(brand)
    , m_footer(new QVBoxLayout)
{
    setSurface(this, Surface::Rail);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, 0, kMargin + 1, kMargin);
    column->setSpacing(0);
    column->addStretch();
    column->addWidget(horizontalLine(this));
    m_footer->setContentsMargins(kMargin, kMargin, kMargin, 0);
    m_footer->setSpacing(0);
    column->addLayout(m_footer);
    connect(this, &ItemWidget::activated, this, &NavRail::placeChosen);
}

void NavRail::setPlaces(std::vector<NavPlace> places)
{
    m_places = std::move(places);
    renewItems();
}

void NavRail::setCounter(int place, int count, CounterStyle style)
{
    NavPlace &changed = m_places.at(std::size_t(place));
    changed.count = count;
    changed.style = style;
    renewItems();
}

void NavRail::setShownPlace(int place)
{
    m_shown = place;
    setCurrentItem(place);
    update();
}

QSize NavRail::sizeHint() const
{
    return {look().px(kWidth), look().px(kBrand + kMargin + kPitch * int(m_places.size())) + 80};
}

QSize NavRail::minimumSizeHint() const
{
    return sizeHint();
}

std::vector<Item> NavRail::layOutItems() const
{
    const Look scaled = look();
    std::vector<Item> laid;
    int top = scaled.px(kBrand) + kMargin;
    for (const NavPlace &place : m_places) {
        const QRect box(kMargin, top, width() - 2 * kMargin - 1, scaled.px(kPlace));
        const QString name = place.count < 0 ? place.label : place.label + QLatin1Char(' ') + counterText(place.count);
        laid.push_back({box, name, place.shortcut, QAccessible::PageTab});
        top += scaled.px(kPitch);
    }
    return laid;
}

void NavRail::paintEvent(QPaintEvent *)
{
    const Look scaled = look();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), scaled->line);
    const int side = scaled.px(24);
    const QRect mark(16, (scaled.px(kBrand) - side) / 2, side, side);
    paintIcon(painter, mark, Icon::Logo, scaled->accentFill);
    paintText(painter, QRect(mark.right() + 9, 0, width(), scaled.px(kBrand)), m_brand, scaled.font(TypeRole::Title),
              scaled->text);
    for (int i = 0; i < int(m_places.size()); ++i)
        paintPlace(painter, scaled, i);
    paintRing(painter);
}

void NavRail::paintPlace(QPainter &painter, const Look &look, int place) const
{
    const QRect box = items()[std::size_t(place)].box;
    const NavPlace &what = m_places[std::size_t(place)];
    const bool isShown = place == m_shown;
    painter.setPen(Qt::NoPen);
    if (isShown || place == hoveredItem()) {
        painter.setBrush(isShown ? look->selectedRail : look->hover);
        painter.drawRoundedRect(box, 4, 4);
    }
    if (isShown) {
        painter.setBrush(look->accent);
        painter.drawRoundedRect(QRectF(box.left(), box.top() + 8, 3, box.height() - 16), 1.5, 1.5);
    }
    const QColor ink = isShown ? look->accent : look->text2;
    paintIcon(painter, QRect(box.left() + 8, box.top(), 16, box.height()), what.icon, ink);
    paintCounter(painter, look, box.adjusted(0, 0, -8, 0), what);
    const int beside = what.style == CounterStyle::Boxed ? 12 : 2;
    const int counter = what.count < 0 ? 0 : look.textWidth(TypeRole::CaptionMedium, counterText(what.count)) + beside;
    paintElided(painter, box.adjusted(32, 0, -8 - counter, 0), what.label, look.font(TypeRole::BodyMedium), ink);
}

void NavRail::paintCounter(QPainter &painter, const Look &look, const QRect &box, const NavPlace &place) const
{
    if (place.count < 0)
        return;
    const QString text = counterText(place.count);
    if (place.style == CounterStyle::Plain)
        return paintText(painter, box, text, look.font(TypeRole::CaptionMedium), look->text3,
                         Qt::AlignRight | Qt::AlignVCenter);
    const int width = std::max(look.px(20), look.textWidth(TypeRole::CaptionStrong, text) + 12);
    QRect cap(0, 0, width, look.px(kCounter));
    cap.moveCenter(box.center());
    cap.moveRight(box.right());
    painter.setPen(look->accentLine);
    painter.setBrush(look->panel);
    painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    paintText(painter, cap, text, look.font(TypeRole::CaptionStrong), look->accent, Qt::AlignCenter);
}

} // namespace ringi::kit
