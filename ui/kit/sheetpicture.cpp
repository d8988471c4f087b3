// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a sign-off sheet is laid out and drawn. A box is 84 x 132: caption 34, seal 72, foot 30 or more where a box of
// the row says more; rows share the width of the widest one.
#include "ui/kit/signoffsheet.h"

#include <QPainter>

#include <algorithm>

namespace ringi::kit {

namespace {

constexpr int kBoxWidth = 84;
constexpr int kLeastBoxWidth = 72; ///< a seal with its ring still stands free in it
constexpr int kCaption = 34;
constexpr int kSeal = 72;
constexpr int kFoot = 4;
constexpr int kFootLine = 13;
constexpr int kLegend = 32;

const QString kConditionsMark = QStringLiteral("条");

int linesOf(const SheetBox &box)
{
    return int(box.foot.size()) + (box.hash8.isEmpty() ? 0 : 1);
}

int footHeight(const SheetRow &row, const Look &look)
{
    int lines = 2;
    for (const SheetBox &box : row.boxes)
        lines = std::max(lines, linesOf(box));
    return look.px(kFoot) + lines * look.px(kFootLine);
}

int rowHeight(const SheetRow &row, const Look &look)
{
    return look.px(kCaption) + kSeal + footHeight(row, look);
}

int columnsIn(const SheetRow &row)
{
    int columns = 0;
    for (const SheetBox &box : row.boxes)
        columns += box.span;
    return columns;
}

int columnsOf(const SheetScene &scene)
{
    int most = 1;
    for (const SheetRow &row : scene.rows)
        most = std::max(most, columnsIn(row));
    return most;
}

bool hasMark(const SheetScene &scene, const QString &mark)
{
    for (const SheetRow &row : scene.rows) {
        if (std::ranges::any_of(row.boxes, [&](const SheetBox &box) { return box.marks.contains(mark); }))
            return true;
    }
    return false;
}

SealInk inkOf(const SheetBox &box)
{
    return box.isVoid ? SealInk::Void : SealInk::Seal;
}

QPointF sealCentre(const SheetBox &what, const QRect &seal)
{
    const bool hasSide = !what.sideTitle.isEmpty() || !what.sideText.isEmpty();
    const double x = hasSide ? seal.left() + kBoxWidth / 2 + 6.5 : seal.left() + seal.width() / 2.0;
    return {x, seal.top() + seal.height() / 2.0 + 1};
}

} // namespace

SheetPicture::SheetPicture(const SheetScene &scene, const Look &look, const QRect &box)
    : m_scene(scene)
    , m_look(look)
    , m_box(box)
{
}

QSize SheetPicture::sizeFor(const SheetScene &scene, const Look &look)
{
    int height = look.px(kLegend) + 1;
    for (const SheetRow &row : scene.rows)
        height += rowHeight(row, look);
    return {columnsOf(scene) * kBoxWidth + 1, height};
}

QSize SheetPicture::leastFor(const SheetScene &scene, const Look &look)
{
    return {columnsOf(scene) * kLeastBoxWidth + 1, sizeFor(scene, look).height()};
}

int SheetPicture::rowTop(int row) const
{
    int top = m_box.top();
    for (int i = 0; i < row; ++i)
        top += rowHeight(m_scene.rows[std::size_t(i)], m_look);
    return top;
}

QRect SheetPicture::boxAt(int row, int index) const
{
    const double column = double(m_box.width() - 1) / columnsOf(m_scene);
    const SheetRow &what = m_scene.rows[std::size_t(row)];
    int after = 0;
    for (int i = index + 1; i < int(what.boxes.size()); ++i)
        after += what.boxes[std::size_t(i)].span;
    const int columns = columnsOf(m_scene);
    const int first = index == 0 ? 0 : columns - after - what.boxes[std::size_t(index)].span;
    const int left = qRound(first * column);
    const int right = qRound((columns - after) * column);
    return {m_box.left() + left, rowTop(row), right - left, rowHeight(what, m_look)};
}

void SheetPicture::paint(QPainter &painter) const
{
    painter.save();
    for (int row = 0; row < int(m_scene.rows.size()); ++row) {
        const auto &boxes = m_scene.rows[std::size_t(row)].boxes;
        for (int i = 0; i < int(boxes.size()); ++i)
            paintBox(painter, boxes[std::size_t(i)], boxAt(row, i));
    }
    paintGrid(painter);
    paintLegend(painter);
    painter.restore();
}

void SheetPicture::paintBox(QPainter &painter, const SheetBox &what, const QRect &box) const
{
    if (what.state == BoxState::RowLabel)
        return paintRowLabel(painter, what, box);
    painter.fillRect(box, what.state == BoxState::YourTurn ? m_look->accentWeak : m_look->panel);
    const int caption = m_look.px(kCaption);
    paintCaption(painter, what, QRect(box.left(), box.top(), box.width(), caption));
    painter.fillRect(QRect(box.left(), box.top() + caption - 1, box.width(), 1), m_look->line2);
    paintSeal(painter, what, QRect(box.left(), box.top() + caption, box.width(), kSeal));
    const int foot = caption + kSeal;
    paintFoot(painter, what, QRect(box.left(), box.top() + foot, box.width(), box.height() - foot));
}

void SheetPicture::paintCaption(QPainter &painter, const SheetBox &what, const QRect &box) const
{
    const int half = box.height() / 2;
    const int title = what.subtitle.isEmpty() ? box.height() - 2 : half;
    paintElided(painter, QRect(box.left() + 3, box.top() + 1, box.width() - 6, title), what.title,
                m_look.font(TypeRole::DenseStrong), m_look->text, Qt::AlignCenter);
    paintElided(painter, QRect(box.left() + 3, box.top() + half - 1, box.width() - 6, half), what.subtitle,
                m_look.font(TypeRole::Caption), m_look->text2, Qt::AlignCenter);
}

void SheetPicture::paintSeal(QPainter &painter, const SheetBox &what, const QRect &box) const
{
    const QPointF centre = sealCentre(what, box);
    switch (what.state) {
    case BoxState::RowLabel:
    case BoxState::Empty:
    case BoxState::Next:
        return;
    case BoxState::YourTurn:
        return paintStampPlace(painter, m_look, centre);
    case BoxState::ViewsLater:
        return paintSealWord(painter, m_look, centre, QStringLiteral("後閲"), SealFrame::Dashed, inkOf(what));
    case BoxState::Returned:
        return paintSealWord(painter, m_look, centre, QStringLiteral("差戻"), SealFrame::Solid, inkOf(what));
    case BoxState::Rejected:
        return paintSealWord(painter, m_look, centre, QStringLiteral("否決"), SealFrame::Solid, inkOf(what));
    case BoxState::Held:
        return paintSealWord(painter, m_look, centre, QStringLiteral("保留"), SealFrame::Dashed, inkOf(what));
    case BoxState::Approved:
    case BoxState::Conditions:
        break;
    }
    paintStamp(painter, m_look, centre, what.stamp, inkOf(what));
    paintMarks(painter, what, centre);
    const QRect side(int(centre.x()) + 42, box.top() + 10, box.right() - int(centre.x()) - 46, box.height() - 14);
    paintElided(painter, QRect(side.left(), side.top(), side.width(), m_look.px(14)), what.sideTitle,
                m_look.font(TypeRole::CaptionStrong), m_look->text);
    painter.setFont(m_look.font(TypeRole::Caption));
    painter.setPen(m_look->text2);
    painter.drawText(side.adjusted(0, m_look.px(15), 0, 0), Qt::TextWordWrap, what.sideText);
}

void SheetPicture::paintMarks(QPainter &painter, const SheetBox &what, const QPointF &centre) const
{
    QStringList marks = what.marks;
    if (what.state == BoxState::Conditions)
        marks.prepend(kConditionsMark);
    QPointF corner = centre + QPointF(29, -25);
    for (const QString &mark : std::as_const(marks)) {
        paintCornerMark(painter, m_look, corner, mark, inkOf(what));
        corner += QPointF(0, 16);
    }
    if (what.isToBeViewed)
        paintCornerMark(painter, m_look, centre + QPointF(26, 26), QStringLiteral("後閲"), inkOf(what),
                        SealFrame::Dashed);
}

void SheetPicture::paintFoot(QPainter &painter, const SheetBox &what, const QRect &box) const
{
    const bool isYours = what.state == BoxState::YourTurn;
    const int line = m_look.px(kFootLine);
    int top = box.top() + (linesOf(what) > 1 ? 1 : 5);
    for (int i = 0; i < int(what.foot.size()); ++i) {
        const bool isStrong = isYours && i == 0;
        paintElided(painter, QRect(box.left() + 3, top, box.width() - 6, line), what.foot[i],
                    m_look.font(isStrong ? TypeRole::CaptionStrong : TypeRole::Caption),
                    isYours ? m_look->accent : m_look->text2, Qt::AlignCenter);
        top += line;
    }
    if (what.hash8.isEmpty())
        return;
    QFont mono = m_look.font(TypeRole::Mono);
    mono.setPixelSize(m_look.px(11));
    paintText(painter, QRect(box.left(), top, box.width(), line), what.hash8, mono, m_look->text3, Qt::AlignCenter);
}

void SheetPicture::paintRowLabel(QPainter &painter, const SheetBox &what, const QRect &box) const
{
    painter.fillRect(box, m_look->panel2);
    const int middle = box.center().y() + (what.subtitle.isEmpty() ? m_look.px(10) : 0);
    paintElided(painter, QRect(box.left(), middle - m_look.px(21), box.width(), m_look.px(20)), what.title,
                m_look.font(TypeRole::Title), m_look->text, Qt::AlignCenter);
    paintElided(painter, QRect(box.left() + 3, middle + 1, box.width() - 6, m_look.px(16)), what.subtitle,
                m_look.font(TypeRole::Caption), m_look->text2, Qt::AlignCenter);
}

void SheetPicture::paintGrid(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(m_look->text2);
    painter.setBrush(Qt::NoBrush);
    for (int row = 0; row < int(m_scene.rows.size()); ++row) {
        const int count = int(m_scene.rows[std::size_t(row)].boxes.size());
        for (int i = 0; i < count; ++i)
            painter.drawRect(boxAt(row, i));
    }
}

void SheetPicture::paintLegend(QPainter &painter) const
{
    const int top = rowTop(int(m_scene.rows.size())) + 1;
    QRect rest(m_box.left(), top, m_box.width(), m_look.px(kLegend));
    const QFont font = m_look.font(TypeRole::Caption);
    const auto entry = [&](const QString &mark, const QString &meaning, SealFrame frame = SealFrame::Solid) {
        const int wide = mark.size() > 1 ? 26 : 15;
        paintCornerMark(painter, m_look, QPointF(rest.left() + wide / 2.0 + 0.5, rest.center().y() + 0.5), mark,
                        SealInk::Seal, frame);
        paintText(painter, rest.adjusted(wide + 7, 0, 0, 0), meaning, font, m_look->text2);
        rest.setLeft(rest.left() + wide + 7 + QFontMetrics(font).horizontalAdvance(meaning) + 16);
    };
    entry(QStringLiteral("代"), tr("by a deputy"));
    if (hasMark(m_scene, QStringLiteral("専")))
        entry(QStringLiteral("専"), tr("delegated"));
    entry(kConditionsMark, tr("with conditions"));
    entry(QStringLiteral("後閲"), tr("views later, does not block"), SealFrame::Dashed);
    if (!m_scene.hash8.isEmpty())
        paintText(painter, rest, m_scene.hash8, m_look.font(TypeRole::Mono), m_look->text3,
                  Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace ringi::kit
