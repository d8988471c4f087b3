// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// See counttabbar.h. The count is kept as the tab's data.
#include "ui/kit/counttabbar.h"

#include "ui/kit/buttonface.h"
#include "ui/kit/tabular.h"

#include <QLocale>
#include <QPainter>

namespace ringi::kit {

namespace {

constexpr int kHeight = 36;
constexpr int kPadding = 10;
constexpr int kIcon = 14;
constexpr int kGap = 6;

} // namespace

CountTabBar::CountTabBar(QWidget *parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
    setAttribute(Qt::WA_Hover);
}

void CountTabBar::setTabCounter(int tab, int counter)
{
    setTabData(tab, counter);
    const QString count = counterText(tab);
    setAccessibleTabName(tab, count.isEmpty() ? tabText(tab) : tabText(tab) + QLatin1Char(' ') + count);
    // Qt measures tabs again only when a text is set.
    setTabText(tab, tabText(tab));
}

QSize CountTabBar::tabSizeHint(int index) const
{
    const Look look = Look::of(this);
    int width = look.textWidth(TypeRole::BodyStrong, tabText(index)) + 2 * kPadding;
    if (const QString count = counterText(index); !count.isEmpty())
        width += kGap + tabularWidth(look.font(TypeRole::CaptionMedium), count);
    if (!tabIcon(index).isNull())
        width += look.px(kIcon) + kGap;
    return {width, look.px(kHeight)};
}

QSize CountTabBar::minimumTabSizeHint(int index) const
{
    return tabSizeHint(index);
}

void CountTabBar::paintEvent(QPaintEvent *)
{
    const Look look = Look::of(this);
    QPainter painter(this);
    for (int tab = 0; tab < count(); ++tab) {
        if (isTabVisible(tab))
            paintTab(painter, look, tab);
    }
}

QString CountTabBar::counterText(int tab) const
{
    const QVariant counter = tabData(tab);
    return counter.isValid() && counter.toInt() >= 0 ? locale().toString(counter.toInt()) : QString();
}

void CountTabBar::paintTab(QPainter &painter, const Look &look, int tab) const
{
    const QRect box = tabRect(tab);
    const bool isCurrent = tab == currentIndex();
    const bool isHovered = isTabEnabled(tab) && underMouse() && box.contains(mapFromGlobal(QCursor::pos()));
    const QFont font = look.font(isCurrent ? TypeRole::BodyStrong : TypeRole::BodyMedium);
    const QColor ink = isCurrent ? look->accent : isHovered ? look->text : look->text2;
    QRect rest = box.adjusted(kPadding, 0, 0, 0);
    if (const QIcon icon = tabIcon(tab); !icon.isNull()) {
        const int side = look.px(kIcon);
        icon.paint(&painter, QRect(rest.left(), box.center().y() - side / 2, side, side));
        rest.setLeft(rest.left() + side + kGap);
    }
    paintText(painter, rest, tabText(tab), font, isTabEnabled(tab) ? ink : look->text3);
    rest.setLeft(rest.left() + QFontMetrics(font).horizontalAdvance(tabText(tab)) + kGap);
    painter.setPen(look->text3);
    drawTabular(painter, rest.adjusted(0, 1, 0, 1), counterText(tab), look.font(TypeRole::CaptionMedium));
    if (!isCurrent)
        return;
    painter.fillRect(QRect(box.left() + kPadding - 2, box.bottom() - 1, box.width() - 2 * kPadding + 4, 2),
                     look->accent);
    if (hasFocus())
        paintFocusRing(painter, look, box.adjusted(2, 4, -2, -4));
}

} // namespace ringi::kit
