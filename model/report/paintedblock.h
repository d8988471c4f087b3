// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A picture that stands in the text of a document as one character, so that it flows and breaks with the text: it is
// never cut, and moves to the next page as a whole when there is no room.
#pragma once

#include <QSizeF>

#include <functional>

class QPainter;
class QRectF;
class QTextCursor;

namespace ringi {

/// Draws into the box; lengths are pixels at 96 dots an inch.
using PaintBlock = std::function<void(QPainter &, const QRectF &)>;

/// REQUIRES: the document of the cursor is painted in the thread that lives on with it.
void insertPaintedBlock(QTextCursor &cursor, const QSizeF &size, const PaintBlock &paint);

} // namespace ringi
