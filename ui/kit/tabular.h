// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Figures that line up. Inter's default digits differ in width and Qt before 6.7 cannot ask for its tabular ones,
// so each digit is centred in the advance of the widest.
#pragma once

#include <QFont>
#include <QRect>
#include <QString>

class QPainter;

namespace ringi::kit {

/// Device-independent pixels; two texts that differ only in their digits have the same width.
int tabularWidth(const QFont &font, const QString &text);

/// Draws with the painter's pen; horizontal alignment as given, vertically centred.
void drawTabular(QPainter &painter, const QRect &box, const QString &text, const QFont &font,
                 Qt::Alignment alignment = Qt::AlignLeft);

} // namespace ringi::kit
