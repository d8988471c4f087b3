// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// See banner.h.
#include "ui/kit/banner.h"

#include "ui/kit/look.h"

#include <QEvent>
#include <QPainter>

namespace ringi::kit {

namespace {

constexpr int kHeight = 28;
constexpr int kHatch = 160;
constexpr int kStripe = 8;
constexpr int kFrame = 3;

void paintHatch(QPainter &painter, const QRect &box, const QColor &ink)
{
    painter.save();
    painter.setClipRect(box);
    painter.setPen(QPen(ink, kStripe));
    const double step = kStripe * 2 * 1.4142;
    for (double x = box.left() - box.height(); x < box.right() + box.height(); x += step)
        painter.drawLine(QPointF(x - 4, box.bottom() + 5), QPointF(x + box.height() + 4, box.top() - 4));
    painter.restore();
}

QString exerciseWord()
{
    return ExerciseBanner::tr("EXERCISE");
}

} // namespace

ExerciseBanner::ExerciseBanner(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setText(QString());
}

void ExerciseBanner::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(exerciseWord() + QLatin1Char(' ') + text);
    update();
}

QSize ExerciseBanner::sizeHint() const
{
    return {800, Look::of(this).px(kHeight)};
}

QSize ExerciseBanner::minimumSizeHint() const
{
    return {320, sizeHint().height()};
}

void ExerciseBanner::paintEvent(QPaintEvent *)
{
    const Look look = Look::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), look->exercise);
    const int hatch = std::min(look.px(kHatch), width() / 6);
    paintHatch(painter, QRect(0, 0, hatch, height()), look->onExercise);
    paintHatch(painter, QRect(width() - hatch, 0, hatch, height()), look->onExercise);

    const int word = look.textWidth(TypeRole::DenseStrong, exerciseWord());
    const int most = width() - 2 * (hatch + word + 28);
    const int text = std::min(most, look.textWidth(TypeRole::DenseMedium, m_text));
    const int left = (width() - text) / 2;
    paintElided(painter, QRect(left, 0, text, height()), m_text, look.font(TypeRole::DenseMedium), look->onExercise);
    for (const int x : {left - word - 14, left + text + 14})
        paintText(painter, QRect(x, 0, word, height()), exerciseWord(), look.font(TypeRole::DenseStrong),
                  look->onExercise);
}

ExerciseFrame::ExerciseFrame(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setGeometry(parent->rect());
    parent->installEventFilter(this);
}

void ExerciseFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(QPen(Theme::of(this).exercise, kFrame, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5));
}

bool ExerciseFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    if (watched == parent() && event->type() == QEvent::ChildAdded)
        raise();
    return QWidget::eventFilter(watched, event);
}

ExerciseTag::ExerciseTag(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(exerciseWord());
}

QSize ExerciseTag::sizeHint() const
{
    const Look look = Look::of(this);
    return {look.textWidth(TypeRole::CaptionStrong, exerciseWord()) + 16, look.px(18)};
}

void ExerciseTag::paintEvent(QPaintEvent *)
{
    const Look look = Look::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look->exercise);
    painter.drawRoundedRect(rect(), 2, 2);
    paintText(painter, rect(), exerciseWord(), look.font(TypeRole::CaptionStrong), look->onExercise, Qt::AlignCenter);
}

} // namespace ringi::kit
