// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The red seals of a sign-off sheet: a ring with two lines and three texts for an approval, a boxed word for what is
// not one. The same painters serve screen and print.
#pragma once

#include "ui/kit/look.h"

#include <QDate>

namespace ringi::kit {

struct Stamp
{
    /// Division, as 運用部.
    QString top = {};
    /// Japanese era date, see japaneseEraDate().
    QString date = {};
    /// Post or office, as 部長.
    QString bottom = {};
};

enum class SealInk {
    Seal,
    /// For stamps that no longer count: grey, struck through.
    Void,
};

enum class SealFrame { Solid, Dashed };

constexpr double kStampDiameter = 62;

void paintStamp(QPainter &painter, const Look &look, const QPointF &centre, const Stamp &stamp,
                SealInk ink = SealInk::Seal);
/// A word in a frame, as 差戻 (returned), 否決 (rejected), 後閲 (views later, dashed).
void paintSealWord(QPainter &painter, const Look &look, const QPointF &centre, const QString &word, SealFrame frame,
                   SealInk ink = SealInk::Seal);
/// The small mark at the upper right of a stamp, as 代 (by a deputy) or 条 (with conditions).
void paintCornerMark(QPainter &painter, const Look &look, const QPointF &centre, const QString &mark,
                     SealInk ink = SealInk::Seal, SealFrame frame = SealFrame::Solid);
/// The dashed circle where a stamp is awaited.
void paintStampPlace(QPainter &painter, const Look &look, const QPointF &centre);

/// "8.11.19" for 19 November of Reiwa 8: the year within the era, month, day. Eras since Showa; the date in ISO form
/// before that.
QString japaneseEraDate(const QDate &date);

} // namespace ringi::kit
