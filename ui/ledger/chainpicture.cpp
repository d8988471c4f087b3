// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/chainpicture.h"

#include "ui/words/times.h"

#include <QPainter>

#include <algorithm>

namespace ringi {

using namespace kit;

namespace {

constexpr int kHeight = 68;
constexpr int kGap = 18;

QString start(const QByteArray &hash)
{
    return QString::fromLatin1(hash.toHex().left(8));
}

} // namespace

ChainPicture::ChainPicture(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChainPicture::showLinks(const std::optional<LedgerRow> &before, const LedgerRow &entry,
                             const std::optional<LedgerRow> &after)
{
    m_rows = {before, entry, after};
    setAccessibleName(tr("Entry %1 follows the entry with hash %2 and has hash %3")
                          .arg(entry.n)
                          .arg(start(entry.previous), start(entry.hash)));
    update();
}

QSize ChainPicture::sizeHint() const
{
    return {340, Look::of(this).px(kHeight)};
}

QRect ChainPicture::boxAt(int place) const
{
    const int boxWidth = (width() - 2 * kGap) / 3;
    return {place * (boxWidth + kGap), 0, boxWidth, height()};
}

void ChainPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Look look = Look::of(this);
    for (int place = 0; place < 3; ++place) {
        if (m_rows[size_t(place)])
            paintBox(painter, look, place);
    }
    for (int from = 0; from < 2; ++from) {
        if (m_rows[size_t(from)] && m_rows[size_t(from) + 1])
            paintLink(painter, look, from);
    }
}

void ChainPicture::paintBox(QPainter &painter, const Look &look, int place) const
{
    const LedgerRow &row = *m_rows[size_t(place)];
    const QRect box = boxAt(place);
    const bool isThis = place == 1;
    painter.setPen(QPen(isThis ? look->accent : look->line2, isThis ? 1.5 : 1));
    painter.setBrush(isThis ? look->accentWeak : look->panel2);
    painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 3, 3);
    const int line = (box.height() - 8) / 3;
    const QRect text(box.left() + 8, box.top() + 4, box.width() - 12, line);
    paintText(painter, text, words::locale().toString(row.n), look.font(TypeRole::DenseStrong), look->text);
    paintText(painter, text.translated(0, line), tr("link"), look.font(TypeRole::Caption), look->text3);
    paintText(painter, text.translated(0, 2 * line), tr("hash"), look.font(TypeRole::Caption), look->text3);
    const int taken =
        6 + std::max(look.textWidth(TypeRole::Caption, tr("link")), look.textWidth(TypeRole::Caption, tr("hash")));
    paintElided(painter, text.translated(0, line).adjusted(taken, 0, 0, 0), start(row.previous),
                look.font(TypeRole::Mono), look->text2);
    paintElided(painter, text.translated(0, 2 * line).adjusted(taken, 0, 0, 0), start(row.hash),
                look.font(TypeRole::Mono), look->text);
}

/// From the hash of one entry to the link of the next; broken where the two differ.
void ChainPicture::paintLink(QPainter &painter, const Look &look, int from) const
{
    const bool holds = m_rows[size_t(from)]->hash == m_rows[size_t(from) + 1]->previous;
    const QRect box = boxAt(from);
    const double left = box.right() + 1;
    const double right = boxAt(from + 1).left();
    const double low = box.top() + box.height() * 0.82;
    const double high = box.top() + box.height() * 0.5;
    const double middle = (left + right) / 2;
    painter.setPen(QPen(holds ? look->ok : look->danger, 1.5, holds ? Qt::SolidLine : Qt::DashLine));
    painter.drawPolyline(QPolygonF({{left, low}, {middle, low}, {middle, high}, {right, high}}));
    painter.setBrush(holds ? look->ok : look->danger);
    painter.drawPolygon(QPolygonF({{right, high}, {right - 5, high - 3}, {right - 5, high + 3}}));
}

} // namespace ringi
