// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/prose.h"

#include "ui/kit/buttonface.h"
#include "ui/kit/tabular.h"

#include <QListView>
#include <QPainter>

namespace ringi {

using namespace kit;

namespace {

constexpr int kEdge = 16;
constexpr int kTimeWidth = 104;
constexpr int kBadgeWidth = 44;
constexpr int kPadding = 6;

} // namespace

ProseDelegate::ProseDelegate(QListView *view, Words words)
    : QStyledItemDelegate(view)
    , m_view(view)
    , m_words(std::move(words))
{
}

int ProseDelegate::textLeft(const Look &look) const
{
    return kEdge + look.px(kTimeWidth + kBadgeWidth);
}

int ProseDelegate::textWidth(const Look &look) const
{
    return std::max(80, m_view->viewport()->width() - textLeft(look) - kEdge);
}

int ProseDelegate::heightOf(const QString &line, const Look &look) const
{
    const QFontMetrics metrics(look.font(TypeRole::Dense));
    return metrics.boundingRect(0, 0, textWidth(look), 100000, Qt::TextWordWrap, line).height() + 2;
}

QSize ProseDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Look look = Look::of(m_view);
    int height = look.lineHeight(TypeRole::Dense) + 2 * kPadding + 1;
    for (const QString &line : m_words(index).lines)
        height += heightOf(line, look);
    return {m_view->viewport()->width(), height};
}

void ProseDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Look look = Look::of(m_view);
    const Prose prose = m_words(index);
    const bool isCurrent = m_view->hasFocus() && m_view->currentIndex() == index;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isCurrent)
        painter->fillRect(option.rect, look->hover);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), look->row);
    QRect row(option.rect.left(), option.rect.top() + kPadding, option.rect.width(), look.lineHeight(TypeRole::Dense));
    paintHead(*painter, look, row, prose);
    int top = row.bottom() + 1;
    painter->setFont(look.font(TypeRole::Dense));
    painter->setPen(look->text2);
    for (const QString &line : prose.lines) {
        const int height = heightOf(line, look);
        painter->drawText(QRect(textLeft(look), top, textWidth(look), height), Qt::TextWordWrap, line);
        top += height;
    }
    if (isCurrent)
        paintFocusRing(*painter, look, option.rect.adjusted(0, 0, 0, -1), 2);
    painter->restore();
}

void ProseDelegate::paintHead(QPainter &painter, const Look &look, const QRect &row, const Prose &prose) const
{
    painter.setPen(look->text2);
    drawTabular(painter, row.adjusted(kEdge, 0, 0, 0), prose.when, look.font(TypeRole::Dense));
    if (!prose.badge.isEmpty())
        paintBadge(painter, look, row.adjusted(kEdge + look.px(kTimeWidth), 0, 0, 0), prose.badge, prose.badgeTone);
    const QRect text(textLeft(look), row.top(), textWidth(look), row.height());
    const QFont strong = look.font(TypeRole::DenseMedium);
    const int whoWidth = prose.who.isEmpty() ? 0 : look.textWidth(TypeRole::Caption, prose.who) + 12;
    paintElided(painter, text.adjusted(0, 0, -whoWidth, 0), prose.what, strong, look->text);
    paintText(painter, text, prose.who, look.font(TypeRole::Caption), look->text3, Qt::AlignRight | Qt::AlignVCenter);
}

void dressProse(QListView *view, ProseDelegate::Words words)
{
    view->setItemDelegate(new ProseDelegate(view, std::move(words)));
    view->setResizeMode(QListView::Adjust);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Rows are as high as their text is at this width; a bar that came and went would change it.
    view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

} // namespace ringi
