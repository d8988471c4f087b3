// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// See cellpaint.h. The box comes with its padding already taken off.
#include "ui/kit/cellpaint.h"

#include "ui/kit/tabular.h"

#include <QLocale>
#include <QModelIndex>
#include <QPainter>

namespace ringi::kit {

namespace {

QString textOf(const QModelIndex &index, const ColumnLook &column)
{
    if (column.label)
        return column.label(index);
    const QVariant value = index.data(column.role);
    const bool isNumber = value.typeId() == QMetaType::Int || value.typeId() == QMetaType::LongLong;
    return isNumber ? QLocale().toString(value.toLongLong()) : value.toString();
}

Tone toneOf(const QModelIndex &index, const ColumnLook &column)
{
    return column.tone ? column.tone(index) : Tone::Plain;
}

BadgeTone badgeOf(const QModelIndex &index, const ColumnLook &column)
{
    return column.badge ? column.badge(index) : BadgeTone::Other;
}

Qt::Alignment alignmentOf(const QModelIndex &index)
{
    const QVariant value = index.data(Qt::TextAlignmentRole);
    return value.isValid() ? Qt::Alignment(value.toInt()) & Qt::AlignHorizontal_Mask : Qt::Alignment(Qt::AlignLeft);
}

TypeRole typeOf(CellKind kind)
{
    switch (kind) {
    case CellKind::Strong:
    case CellKind::Link:
    case CellKind::State:
        return TypeRole::DenseMedium;
    case CellKind::Mono:
        return TypeRole::Mono;
    default:
        return TypeRole::Dense;
    }
}

QColor inkOf(const Look &look, CellKind kind, Tone tone)
{
    if (tone != Tone::Plain)
        return toneInk(look.theme(), tone);
    if (kind == CellKind::Quiet)
        return look->text2;
    return kind == CellKind::Link ? look->accent : look->text;
}

void paintFigures(QPainter &painter, const Look &look, const QRect &box, const QString &text, const QColor &ink,
                  TypeRole type)
{
    painter.setPen(ink);
    drawTabular(painter, box, text, look.font(type), Qt::AlignRight);
}

void paintDuration(QPainter &painter, const Look &look, const QRect &box, const QString &text, Tone tone)
{
    constexpr int sign = 12;
    const bool isLoud = tone == Tone::Warn || tone == Tone::Danger;
    const auto type = isLoud ? TypeRole::DenseStrong : TypeRole::Dense;
    paintFigures(painter, look, box, text, toneInk(look.theme(), tone), type);
    if (tone != Tone::Danger)
        return;
    const int left = box.right() - tabularWidth(look.font(type), text) - sign - 3;
    paintIcon(painter, QRect(left, box.top(), sign, box.height()), Icon::Warning, look->danger);
}

void paintBadgeAndText(QPainter &painter, const Look &look, const QRect &box, const QModelIndex &index,
                       const ColumnLook &column)
{
    const QString code = index.data(column.role).toString();
    const int taken = code.isEmpty() ? 0 : paintBadge(painter, look, box, code, badgeOf(index, column)) + 8;
    const QString text = column.label ? column.label(index) : index.data(Qt::DisplayRole).toString();
    paintElided(painter, box.adjusted(taken, 0, 0, 0), text, look.font(TypeRole::Dense), look->text2);
}

void paintPlain(QPainter &painter, const Look &look, const QRect &box, const QModelIndex &index,
                const ColumnLook &column)
{
    const QColor ink = inkOf(look, column.kind, toneOf(index, column));
    const QString text = textOf(index, column);
    const QFont font = look.font(typeOf(column.kind));
    const QString fitting = QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width());
    painter.setPen(ink);
    if (column.kind == CellKind::Strong || fitting == text)
        return drawTabular(painter, box, fitting, font, alignmentOf(index));
    paintText(painter, box, fitting, font, ink);
}

} // namespace

void paintCell(QPainter &painter, const Look &look, const QRect &box, const QModelIndex &index,
               const ColumnLook &column)
{
    const QVariant value = index.data(column.role);
    switch (column.kind) {
    case CellKind::Severity:
        if (value.isValid())
            paintSeverityPill(painter, look, box, value.toInt(), column.label ? column.label(index) : QString());
        return;
    case CellKind::Tlp:
        if (value.isValid())
            paintTlp(painter, look, box, TlpMark(value.toInt()), 16);
        return;
    case CellKind::Badge:
        if (!value.toString().isEmpty())
            paintBadge(painter, look, box, value.toString(), badgeOf(index, column));
        return;
    case CellKind::BadgeAndText:
        return paintBadgeAndText(painter, look, box, index, column);
    case CellKind::Number:
        return paintFigures(painter, look, box, textOf(index, column), look->text, TypeRole::Dense);
    case CellKind::Duration:
        return paintDuration(painter, look, box, textOf(index, column), toneOf(index, column));
    case CellKind::State:
        if (const QString text = textOf(index, column); !text.isEmpty())
            paintState(painter, look, box, text, toneOf(index, column));
        return;
    case CellKind::Tag:
        if (const QString text = textOf(index, column); !text.isEmpty())
            paintTag(painter, look, box, text, toneOf(index, column), toneIcon(toneOf(index, column)));
        return;
    case CellKind::Text:
    case CellKind::Strong:
    case CellKind::Quiet:
    case CellKind::Link:
    case CellKind::Mono:
        return paintPlain(painter, look, box, index, column);
    }
}

int cellWidth(const Look &look, const QModelIndex &index, const ColumnLook &column)
{
    const QVariant value = index.data(column.role);
    switch (column.kind) {
    case CellKind::Severity:
        return severityPillWidth(look, column.label ? column.label(index) : QString());
    case CellKind::Tlp:
        return tlpWidth(look, TlpMark(value.toInt()));
    case CellKind::Badge:
        return badgeWidth(look, value.toString());
    case CellKind::BadgeAndText:
        return badgeWidth(look, value.toString()) + 8
            + look.textWidth(TypeRole::Dense, column.label ? column.label(index) : QString());
    case CellKind::State:
        return stateWidth(look, textOf(index, column), toneOf(index, column));
    case CellKind::Tag:
        return tagWidth(look, textOf(index, column), toneIcon(toneOf(index, column)));
    default:
        return tabularWidth(look.font(typeOf(column.kind)), textOf(index, column)) + 2;
    }
}

void paintPendingCell(QPainter &painter, const Look &look, const QRect &box, const QModelIndex &index)
{
    // Widths differ from row to row so that a page of bars does not read as a grid of controls.
    const int part = 40 + (index.row() * 7 + index.column() * 13) % 45;
    QRect bar(box.left(), 0, box.width() * part / 100, 8);
    bar.moveCenter(QPoint(bar.center().x(), box.center().y()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(look->line);
    painter.drawRoundedRect(bar, 2, 2);
}

} // namespace ringi::kit
