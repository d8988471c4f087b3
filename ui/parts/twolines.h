// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of two lines for lists that are read, not scanned: what it is, and below it what is to be known. What a row says
// is asked for each row when it is painted, so the list keeps no copy of the words.
#pragma once

#include "ui/kit/pill.h"

#include <QStyledItemDelegate>

#include <functional>
#include <optional>

class QAbstractItemView;
class QListView;

namespace ringi {

struct Mark
{
    enum class Kind { Severity, Badge, Tag };
    Kind kind = Kind::Tag;
    QString text;
    int level = 0;
    kit::BadgeTone badge = kit::BadgeTone::Other;
    kit::Tone tone = kit::Tone::Plain;
};

struct TwoLines
{
    QString lead; ///< a number or a time before the first line
    QString first;
    QString second;
    kit::Tone secondTone = kit::Tone::Quiet;
    QList<Mark> before; ///< in front of the first line
    QList<Mark> marks;  ///< at the right
    QString rightText;
    kit::Tone rightTone = kit::Tone::Quiet;
};

class TwoLineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using Words = std::function<TwoLines(const QModelIndex &)>;

    TwoLineDelegate(QAbstractItemView *view, Words words);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter &painter, const kit::Look &look, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;
    void paintFirst(QPainter &painter, const kit::Look &look, QRect box, const TwoLines &words) const;
    int paintMarks(QPainter &painter, const kit::Look &look, const QRect &box, const TwoLines &words) const;

    QAbstractItemView *m_view;
    Words m_words;
};

/// Sets the view up for two-line rows; the words also serve screen readers where the model gives no display text.
TwoLineDelegate *dressList(QListView *view, TwoLineDelegate::Words words);

} // namespace ringi
