// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A list of what people did and wrote: time and division at the left, then a sentence, then the text in full below it,
// wrapped. For timelines, notes and changes.
#pragma once

#include "ui/kit/pill.h"

#include <QStyledItemDelegate>

#include <functional>

class QListView;

namespace ringi {

struct Prose
{
    QString when;
    QString badge;
    kit::BadgeTone badgeTone = kit::BadgeTone::Other;
    QString what;
    QString who;
    QStringList lines;
};

class ProseDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using Words = std::function<Prose(const QModelIndex &)>;

    ProseDelegate(QListView *view, Words words);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] int textLeft(const kit::Look &look) const;
    [[nodiscard]] int textWidth(const kit::Look &look) const;
    [[nodiscard]] int heightOf(const QString &line, const kit::Look &look) const;
    void paintHead(QPainter &painter, const kit::Look &look, const QRect &row, const Prose &prose) const;

    QListView *m_view;
    Words m_words;
};

void dressProse(QListView *view, ProseDelegate::Words words);

} // namespace ringi
