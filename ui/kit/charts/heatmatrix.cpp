// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// See heatmatrix.h.
#include "ui/kit/charts/heatmatrix.h"

#include "ui/kit/tabular.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace ringi::kit {

namespace {

constexpr int kHead = 24;
constexpr int kMostCell = 40;

void paintFlag(QPainter &painter, const QPoint &corner, const QColor &ink)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(QPolygon({corner, corner - QPoint(9, 0), corner + QPoint(0, 9)}));
}

} // namespace

HeatMatrix::HeatMatrix(QWidget *parent)
    : ChartWidget(parent)
{
    connect(this, &ItemWidget::activated, this,
            [this](int item) { Q_EMIT cellActivated(item / columnCount(), item % columnCount()); });
}

void HeatMatrix::setData(HeatData shown)
{
    m_data = std::move(shown);
    renewItems();
}

bool HeatMatrix::isEmpty() const
{
    for (int row = 0; row < int(m_data.rows.size()); ++row) {
        if (rowSum(row) > 0)
            return false;
    }
    return true;
}

std::vector<Item> HeatMatrix::layOutItems() const
{
    std::vector<Item> laid;
    for (int row = 0; row < int(m_data.rows.size()); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            const HeatCell &what = cell(row, column);
            const QString value = what.value < 0 ? tr("none possible") : locale().toString(what.value);
            QString words =
                tr("%1 to %2: %3").arg(m_data.rows[std::size_t(row)], m_data.columns[std::size_t(column)], value);
            if (what.isFlagged)
                words += QStringLiteral(", ") + m_data.flagMeaning;
            laid.push_back({cellBox(row, column), words, words, QAccessible::Cell});
        }
    }
    return laid;
}

int HeatMatrix::neighbour(int item, int key) const
{
    const int row = item / columnCount();
    const int column = item % columnCount();
    const int rows = int(m_data.rows.size());
    switch (key) {
    case Qt::Key_Left:
        return column > 0 ? item - 1 : item;
    case Qt::Key_Right:
        return column + 1 < columnCount() ? item + 1 : item;
    case Qt::Key_Up:
        return row > 0 ? item - columnCount() : item;
    default:
        return row + 1 < rows ? item + columnCount() : item;
    }
}

void HeatMatrix::paintPlot(QPainter &painter, const Look &look) const
{
    paintScale(painter, look);
    paintHeads(painter, look);
    for (int row = 0; row < int(m_data.rows.size()); ++row) {
        for (int column = 0; column < columnCount(); ++column)
            paintCell(painter, look, row, column);
    }
    paintTotals(painter, look);
}

const HeatCell &HeatMatrix::cell(int row, int column) const
{
    return m_data.cells[std::size_t(row)][std::size_t(column)];
}

int HeatMatrix::rowSum(int row) const
{
    int sum = 0;
    for (int column = 0; column < columnCount(); ++column)
        sum += std::max(0, cell(row, column).value);
    return sum;
}

int HeatMatrix::columnSum(int column) const
{
    int sum = 0;
    for (int row = 0; row < int(m_data.rows.size()); ++row)
        sum += std::max(0, cell(row, column).value);
    return sum;
}

int HeatMatrix::most() const
{
    int found = 1;
    for (const auto &row : m_data.cells) {
        for (const HeatCell &what : row)
            found = std::max(found, what.value);
    }
    return found;
}

int HeatMatrix::labelWidth(const Look &look) const
{
    int widest = look.textWidth(TypeRole::Caption, m_data.columnTotal);
    for (const QString &label : m_data.rows)
        widest = std::max(widest, look.textWidth(TypeRole::Dense, label));
    return std::min(widest, width() * 2 / 5) + 16;
}

QRect HeatMatrix::cellBox(int row, int column) const
{
    const Look scaled = look();
    const int left = labelWidth(scaled);
    const int top = legendHeight(scaled) + scaled.px(kHead);
    const int columns = columnCount() + 1;
    const int rows = std::max(1, int(m_data.rows.size())) + 1;
    const int pitchX = (width() - left) / columns;
    const int pitchY = std::min(scaled.px(kMostCell), (height() - top - 8) / rows);
    const int below = row == rows - 1 ? 6 : 0;
    return {left + column * pitchX, top + row * pitchY + below, pitchX - 2, pitchY - 2};
}

void HeatMatrix::paintHeads(QPainter &painter, const Look &look) const
{
    const int top = legendHeight(look);
    for (int column = 0; column <= columnCount(); ++column) {
        const QRect box = cellBox(0, column);
        const bool isTotal = column == columnCount();
        paintText(painter, QRect(box.left(), top, box.width(), look.px(kHead)),
                  isTotal ? m_data.rowTotal : m_data.columns[std::size_t(column)],
                  look.font(isTotal ? TypeRole::Caption : TypeRole::CaptionStrong), isTotal ? look->text3 : look->text2,
                  Qt::AlignCenter);
    }
    for (int row = 0; row < int(m_data.rows.size()); ++row) {
        const QRect box = cellBox(row, 0);
        paintElided(painter, QRect(0, box.top(), box.left() - 8, box.height()), m_data.rows[std::size_t(row)],
                    look.font(TypeRole::Dense), look->text);
    }
}

void HeatMatrix::paintCell(QPainter &painter, const Look &look, int row, int column) const
{
    const HeatCell &what = cell(row, column);
    const QRect box = cellBox(row, column);
    if (what.value < 0) {
        painter.fillRect(box, look->panel2);
        return paintText(painter, box, QStringLiteral("–"), look.font(TypeRole::Dense), look->text3, Qt::AlignCenter);
    }
    const auto step = std::size_t(std::min(4, what.value * 5 / (most() + 1)));
    painter.fillRect(box, look->heat[step]);
    painter.setPen(look->heatText[step]);
    drawTabular(painter, box, locale().toString(what.value), look.font(TypeRole::CaptionStrong), Qt::AlignHCenter);
    if (what.isFlagged)
        paintFlag(painter, box.topRight() + QPoint(1, 0), look->severity[3].fill);
}

void HeatMatrix::paintTotals(QPainter &painter, const Look &look) const
{
    const int rows = int(m_data.rows.size());
    const QFont font = look.font(TypeRole::DenseStrong);
    const auto number = [&](const QRect &box, int value) {
        painter.setPen(look->text);
        drawTabular(painter, box, locale().toString(value), font, Qt::AlignHCenter);
    };
    int all = 0;
    for (int row = 0; row < rows; ++row) {
        number(cellBox(row, columnCount()), rowSum(row));
        all += rowSum(row);
    }
    for (int column = 0; column < columnCount(); ++column)
        number(cellBox(rows, column), columnSum(column));
    const QRect corner = cellBox(rows, columnCount());
    number(corner, all);
    painter.fillRect(QRect(0, corner.top() - 4, width(), 1), look->line);
    paintText(painter, QRect(0, corner.top(), labelWidth(look), corner.height()), m_data.columnTotal,
              look.font(TypeRole::Caption), look->text3);
}

void HeatMatrix::paintScale(QPainter &painter, const Look &look) const
{
    const QFont font = look.font(TypeRole::Caption);
    QRect rest(0, 0, width(), legendHeight(look));
    const auto word = [&](const QString &text) {
        paintText(painter, rest, text, font, look->text3);
        rest.setLeft(rest.left() + QFontMetrics(font).horizontalAdvance(text) + 6);
    };
    word(tr("fewer"));
    for (const QColor &shade : look->heat) {
        painter.fillRect(QRect(rest.left(), rest.center().y() - 5, 14, 10), shade);
        rest.setLeft(rest.left() + 14);
    }
    rest.setLeft(rest.left() + 6);
    word(tr("more"));
    if (m_data.flagMeaning.isEmpty())
        return;
    rest.setLeft(rest.left() + 10);
    paintFlag(painter, QPoint(rest.left() + 9, rest.center().y() - 4), look->severity[3].fill);
    rest.setLeft(rest.left() + 15);
    paintElided(painter, rest, m_data.flagMeaning, font, look->text2);
}

} // namespace ringi::kit
