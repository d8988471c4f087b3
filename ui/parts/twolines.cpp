// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/twolines.h"

#include "ui/kit/buttonface.h"
#include "ui/kit/tabular.h"

#include <QListView>
#include <QPainter>

namespace ringi {

using namespace kit;

namespace {

constexpr int kRowHeight = 48;
constexpr int kEdge = 16;
constexpr int kGap = 8;

int markWidth(const Look &look, const Mark &mark)
{
    switch (mark.kind) {
    case Mark::Kind::Severity:
        return severityPillWidth(look, mark.text);
    case Mark::Kind::Badge:
        return badgeWidth(look, mark.text);
    case Mark::Kind::Tag:
        return tagWidth(look, mark.text, toneIcon(mark.tone));
    }
    return 0;
}

void paintMark(QPainter &painter, const Look &look, const QRect &box, const Mark &mark)
{
    switch (mark.kind) {
    case Mark::Kind::Severity:
        paintSeverityPill(painter, look, box, mark.level, mark.text);
        return;
    case Mark::Kind::Badge:
        paintBadge(painter, look, box, mark.text, mark.badge);
        return;
    case Mark::Kind::Tag:
        paintTag(painter, look, box, mark.text, mark.tone, toneIcon(mark.tone));
        return;
    }
}

} // namespace

TwoLineDelegate::TwoLineDelegate(QAbstractItemView *view, Words words)
    : QStyledItemDelegate(view)
    , m_view(view)
    , m_words(std::move(words))
{
}

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Look look = Look::of(m_view);
    const TwoLines words = m_words(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, look, option, index);
    QRect box = option.rect.adjusted(kEdge, 6, -kEdge, -6);
    box.setRight(box.right() - paintMarks(*painter, look, box, words));
    const int half = box.height() / 2;
    paintFirst(*painter, look, QRect(box.left(), box.top(), box.width(), half), words);
    const QRect below(box.left(), box.top() + half, box.width(), half);
    const QColor ink = words.secondTone == Tone::Quiet ? look->text3 : toneInk(look.theme(), words.secondTone);
    paintElided(*painter, below, words.second, look.font(TypeRole::Caption), ink);
    if (m_view->hasFocus() && m_view->currentIndex() == index)
        paintFocusRing(*painter, look, option.rect.adjusted(0, 0, 0, -1), 2);
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, Look::of(m_view).px(kRowHeight)};
}

void TwoLineDelegate::paintGround(QPainter &painter, const Look &look, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const QRect box = option.rect;
    const bool isSelected = m_view->selectionModel() && m_view->selectionModel()->isSelected(index);
    if (isSelected)
        painter.fillRect(box, look->selected);
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(box, look->hover);
    painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), look->row);
    if (isSelected)
        painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), look->accent);
}

void TwoLineDelegate::paintFirst(QPainter &painter, const Look &look, QRect box, const TwoLines &words) const
{
    for (const Mark &mark : words.before) {
        paintMark(painter, look, box, mark);
        box.setLeft(box.left() + markWidth(look, mark) + kGap);
    }
    if (!words.lead.isEmpty()) {
        const QFont font = look.font(TypeRole::DenseMedium);
        painter.setPen(look->accent);
        drawTabular(painter, box, words.lead, font);
        box.setLeft(box.left() + tabularWidth(font, words.lead) + kGap);
    }
    paintElided(painter, box, words.first, look.font(TypeRole::DenseMedium), look->text);
}

/// Returns the width taken at the right.
int TwoLineDelegate::paintMarks(QPainter &painter, const Look &look, const QRect &box, const TwoLines &words) const
{
    int right = box.right() + 1;
    if (!words.rightText.isEmpty()) {
        const bool isQuiet = words.rightTone == Tone::Quiet;
        const QFont font = look.font(isQuiet ? TypeRole::Caption : TypeRole::DenseStrong);
        painter.setPen(isQuiet ? look->text3 : toneInk(look.theme(), words.rightTone));
        drawTabular(painter, QRect(box.left(), box.top(), right - box.left(), box.height()), words.rightText, font,
                    Qt::AlignRight);
        right -= tabularWidth(font, words.rightText) + kGap;
    }
    for (auto mark = words.marks.crbegin(); mark != words.marks.crend(); ++mark) {
        right -= markWidth(look, *mark);
        paintMark(painter, look, QRect(right, box.top(), markWidth(look, *mark), box.height()), *mark);
        right -= kGap;
    }
    return box.right() + 1 - right;
}

TwoLineDelegate *dressList(QListView *view, TwoLineDelegate::Words words)
{
    auto *delegate = new TwoLineDelegate(view, std::move(words));
    view->setItemDelegate(delegate);
    view->setMouseTracking(true);
    view->setUniformItemSizes(true);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    return delegate;
}

} // namespace ringi
