// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commanddelegate.h"

#include "ui/kit/buttonface.h"
#include "ui/kit/markedtext.h"
#include "ui/shell/commandmodel.h"

#include <QPainter>

namespace ringi {

namespace {

constexpr int kLine = 28;
constexpr int kTwoLines = 46;
constexpr int kMargin = 12;

Passage passageOf(const QModelIndex &index)
{
    return index.data(CommandModel::PassageRole).value<Passage>();
}

/// Text, quieter detail, keys at the right.
void paintCommand(QPainter &painter, const kit::Look &look, const QRect &box, const QModelIndex &index)
{
    const QString text = index.data().toString();
    const QString keys = index.data(CommandModel::KeysRole).toString();
    const int keyWidth = keys.isEmpty() ? 0 : kit::keyHintWidth(look, keys) + 8;
    const int textWidth = std::min(look.textWidth(kit::TypeRole::Body, text) + 12, box.width() - keyWidth);
    kit::paintElided(painter, QRect(box.left(), box.top(), textWidth, box.height()), text,
                     look.font(kit::TypeRole::Body), look->text);
    kit::paintElided(painter, box.adjusted(textWidth, 0, -keyWidth, 0), index.data(CommandModel::DetailRole).toString(),
                     look.font(kit::TypeRole::Dense), look->text3);
    if (keyWidth > 0)
        kit::paintKeyHint(painter, look, QRect(box.right() - keyWidth + 8, box.top(), keyWidth - 8, box.height()),
                          keys);
}

void paintRecord(QPainter &painter, const kit::Look &look, const QRect &box, const QModelIndex &index)
{
    const QRect above(box.left(), box.top() + 4, box.width(), look.lineHeight(kit::TypeRole::Body));
    const QString detail = index.data(CommandModel::KeysRole).toString();
    const int detailWidth = look.textWidth(kit::TypeRole::Caption, detail) + 12;
    kit::paintElided(painter, above.adjusted(0, 0, -detailWidth, 0), index.data().toString(),
                     look.font(kit::TypeRole::BodyMedium), look->text);
    kit::paintText(painter, above, detail, look.font(kit::TypeRole::Caption), look->text3,
                   Qt::AlignRight | Qt::AlignVCenter);

    const QRect below(box.left(), above.bottom() + 1, box.width(), look.lineHeight(kit::TypeRole::Dense));
    const QString where = index.data(CommandModel::WhereRole).toString();
    const int whereWidth = look.textWidth(kit::TypeRole::Caption, where) + 8;
    kit::paintText(painter, below, where, look.font(kit::TypeRole::Caption), look->text3);
    const Passage passage = passageOf(index);
    QList<kit::TextMark> marks;
    for (const Passage::Mark &mark : passage.marks)
        marks.append({mark.begin, mark.length});
    kit::paintMarked(painter, look, below.adjusted(whereWidth, 0, 0, 0), passage.text, marks);
}

} // namespace

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto look = kit::Look::of(option.widget);
    const QRect box = option.rect.adjusted(kMargin, 0, -kMargin, 0);
    if (index.data(CommandModel::HeadingRole).toBool())
        return kit::paintElided(*painter, box, index.data().toString(), look.font(kit::TypeRole::CaptionStrong),
                                look->text3);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, look->selected);
    if (passageOf(index).text.isEmpty())
        paintCommand(*painter, look, box, index);
    else
        paintRecord(*painter, look, box, index);
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {0, kit::Look::of(option.widget).px(passageOf(index).text.isEmpty() ? kLine : kTwoLines)};
}

} // namespace ringi
