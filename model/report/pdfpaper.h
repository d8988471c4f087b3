// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a text on A4 pages as PDF: marking, title, number, page and proof on every page, fonts embedded, files
// enclosed. What is said there comes from the caller, in his language.
#pragma once

#include "domain/vocabulary.h"
#include "report/paperfonts.h"

#include <QRectF>

#include <functional>

class QTextDocument;

namespace ringi {

/// What stands around the text of every page.
struct PaperFrame
{
    Tlp marking = Tlp::Amber;
    QString title;
    QString number; ///< of the document
    QString proof;  ///< the head of the chain, as the footer names it
    std::function<QString(int page, int pages)> pageWords;
    PaperFonts fonts;
};

/// A file inside the file.
struct Enclosure
{
    QString name;
    QString mimeType;
    QByteArray bytes;
};

/// Where text stands on a page, in pixels at 96 dots an inch: everything here is measured in them.
QRectF paperTextArea();

/// Lays the text out anew. REQUIRES: a QGuiApplication; any thread, the one the text was made in.
QByteArray writePdf(QTextDocument &text, const PaperFrame &frame, const QList<Enclosure> &enclosures);

} // namespace ringi
