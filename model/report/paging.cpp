// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Qt breaks before a block or a table on request, and nowhere inside a table; a row further down in one is moved by
// padding its cells. Each move changes what follows, so they are made one after another, downwards.
#include "report/paging.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>
#include <optional>

namespace ringi {

namespace {

constexpr int kKeep = QTextFormat::UserProperty + 10;

struct Extent
{
    double top = 0;
    double bottom = 0;

    [[nodiscard]] double height() const { return bottom - top; }
};

class Pager
{
public:
    Pager(QTextDocument &document, double height)
        : m_document(document)
        , m_height(height)
    {
    }

    void settle()
    {
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
            if (auto *table = tableBegunBy(block))
                keepRows(*table);
            if (block.blockFormat().boolProperty(kKeep))
                keepBesideNext(block);
        }
    }

private:
    [[nodiscard]] int pageAt(double y) const { return int(y / m_height); }
    /// What ends exactly where a page ends does not reach into the next.
    [[nodiscard]] bool isCut(const Extent &extent) const { return pageAt(extent.top) != pageAt(extent.bottom - 0.5); }

    [[nodiscard]] Extent extentOf(const QTextBlock &block) const
    {
        const QRectF box = m_document.documentLayout()->blockBoundingRect(block);
        return {box.top(), box.bottom()};
    }

    [[nodiscard]] double firstLineBottom(const QTextBlock &block) const
    {
        const QRectF box = m_document.documentLayout()->blockBoundingRect(block);
        const QTextLayout *lines = block.layout();
        return lines->lineCount() ? box.top() + lines->lineAt(0).rect().bottom() : box.bottom();
    }

    void keepBesideNext(const QTextBlock &heading) const
    {
        const QTextBlock next = nextSaid(heading);
        if (next.isValid() && isCut({extentOf(heading).top, firstLineBottom(next)}))
            moveToNextPage(heading);
    }

    /// An empty block beside a table takes no room.
    static QTextBlock nextSaid(QTextBlock block)
    {
        do
            block = block.next();
        while (block.isValid() && block.length() == 1 && !QTextCursor(block).currentTable());
        return block;
    }

    static QTextBlock previousSaid(QTextBlock block)
    {
        do
            block = block.previous();
        while (block.isValid() && block.length() == 1 && !QTextCursor(block).currentTable());
        return block;
    }

    /// Together with the headings that stand right before it.
    void moveToNextPage(QTextBlock block) const
    {
        for (QTextBlock before = previousSaid(block); before.isValid() && before.blockFormat().boolProperty(kKeep);
             before = previousSaid(before))
            block = before;
        breakBefore(block);
        layOutAnew();
    }

    static void breakBefore(const QTextBlock &block)
    {
        QTextCursor cursor(block);
        if (QTextTable *table = cursor.currentTable()) {
            QTextTableFormat format = table->format();
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            table->setFormat(format);
            return;
        }
        QTextBlockFormat format = block.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        cursor.setBlockFormat(format);
    }

    /// Qt 6.4 leaves what stands behind a table that got a break without lines: it would be missing on the page.
    void layOutAnew() const { m_document.markContentsDirty(0, m_document.characterCount()); }

    /// The table whose first cell the block is in, if it is the first there.
    [[nodiscard]] static QTextTable *tableBegunBy(const QTextBlock &block)
    {
        QTextTable *table = QTextCursor(block).currentTable();
        return table && table->cellAt(0, 0).firstCursorPosition().block() == block ? table : nullptr;
    }

    [[nodiscard]] Extent extentOf(const QTextTableCell &cell) const
    {
        return {extentOf(cell.firstCursorPosition().block()).top, extentOf(cell.lastCursorPosition().block()).bottom};
    }

    [[nodiscard]] Extent extentOfRow(const QTextTable &table, int row) const
    {
        Extent whole = extentOf(table.cellAt(row, 0));
        for (int column = 1; column < table.columns(); ++column) {
            const Extent cell = extentOf(table.cellAt(row, column));
            whole = {std::min(whole.top, cell.top), std::max(whole.bottom, cell.bottom)};
        }
        return whole;
    }

    void keepRows(const QTextTable &table) const
    {
        for (int row = 0; row < table.rows(); ++row) {
            const Extent extent = extentOfRow(table, row);
            if (!isCut(extent) || extent.height() >= m_height)
                continue;
            if (row == 0)
                moveToNextPage(table.cellAt(0, 0).firstCursorPosition().block());
            else
                moveDown(table, row, (pageAt(extent.top) + 1) * m_height - extent.top);
        }
    }

    void moveDown(const QTextTable &table, int row, double by) const
    {
        for (int column = 0; column < table.columns(); ++column) {
            QTextTableCell cell = table.cellAt(row, column);
            QTextTableCellFormat format = cell.format().toTableCellFormat();
            format.setTopPadding(format.topPadding() + by);
            cell.setFormat(format);
        }
        layOutAnew();
    }

    QTextDocument &m_document;
    double m_height;
};

} // namespace

void keepWithNext(QTextBlockFormat &format)
{
    format.setProperty(kKeep, true);
}

int paginate(QTextDocument &document, const QSizeF &page)
{
    document.setDocumentMargin(0);
    document.setUseDesignMetrics(true);
    document.setPageSize(page);
    Pager(document, page.height()).settle();
    return document.pageCount();
}

} // namespace ringi
