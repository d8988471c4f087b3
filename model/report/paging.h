// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a text breaks into pages. Qt breaks between any two lines; a reader wants the rows of a table whole and a
// heading beside what it heads.
#pragma once

#include <QSizeF>

class QTextBlockFormat;
class QTextDocument;

namespace ringi {

/// Marks a block that has to stand on the page of the one that follows.
void keepWithNext(QTextBlockFormat &format);

/// Lays the text out on pages of that size. Rows that fit a page are not cut and headings do not end one; what is
/// higher than a page is cut between its lines. Returns how many pages there are.
int paginate(QTextDocument &document, const QSizeF &page);

} // namespace ringi
