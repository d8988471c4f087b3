// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the parts of a printed document one after another: titles, sections, facts, tables, Markdown, pictures. Each
// row of a table is a table of its own in the text, so that it can move to the next page as a whole.
#pragma once

#include "report/paintedblock.h"
#include "report/paperfonts.h"
#include "ui/kit/look.h"
#include "ui/signoff/changes.h"

#include <QTextCursor>
#include <QTextDocument>

class QTextTable;

namespace ringi {

/// What painters of the kit need to draw on paper: the light theme, in fonts whose text comes out again.
kit::Look paperLook(const PaperFonts &fonts, double scale = 1.0);

struct PaperColumn
{
    QString heading;
    int percent = 0; ///< of the width; 0 shares what is left
};

struct PaperFact
{
    QString name;
    QString value;
};

class PaperWriter
{
public:
    PaperWriter(QTextDocument &document, const PaperFonts &fonts);

    void writeTitle(const QString &title, const QString &below);
    void writeSection(const QString &heading);
    void writeParagraph(const QString &text);
    void writeHash(const QString &hash);
    /// Facts without a value are left out.
    void writeFacts(const QList<PaperFact> &facts);
    /// Nothing is written for no rows.
    void writeTable(const QList<PaperColumn> &columns, const QList<QStringList> &rows);
    void writeMarkdown(const QList<DocumentPart> &parts);
    void writePicture(const QSizeF &size, const PaintBlock &paint);

    [[nodiscard]] const PaperFonts &fonts() const { return m_fonts; }
    /// Of the text, in pixels.
    [[nodiscard]] static int width();

private:
    void beginBlock(const QTextBlockFormat &format);
    void say(const QString &text, kit::TypeRole role);
    struct Cell
    {
        QString text;
        kit::TypeRole role = kit::TypeRole::Dense;
    };
    void writeRow(const QList<QTextLength> &widths, const QList<Cell> &cells, bool isHead = false);
    void writeCell(QTextTable &table, int column, const Cell &cell, bool isHead);

    QTextDocument &m_document;
    PaperFonts m_fonts;
    kit::Look m_look;
    QTextCursor m_cursor;
    bool m_isFresh = true; ///< the cursor is in an empty block nobody asked for
};

} // namespace ringi
