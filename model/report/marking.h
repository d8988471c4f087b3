// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The TLP label of a document: the exact word, 12 pt, in the official colour on black, as TLP 2.0 of FIRST asks of the
// header and footer of every page.
#pragma once

#include "domain/vocabulary.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace ringi {

struct PaperFonts;

/// #FF2B2B, #FFC000, #33FF00 or #FFFFFF; the ground is black.
QColor inkOf(Tlp marking);

double widthOfMarking(const PaperFonts &fonts, Tlp marking);

/// Draws the label at the right edge of `band`.
void paintMarking(QPainter &painter, const PaperFonts &fonts, const QRectF &band, Tlp marking);

} // namespace ringi
