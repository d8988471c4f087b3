// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A row is moved by padding its cells down to the next page: a table cannot be broken by hand, and rows have no frame
// that would show the padding. Each move changes what follows, so they are made one after another, downwards.
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
            if (block.blockFormat().boolProperty(kKeep))
                keepBesideNext(block);
            else if (auto *table = tableBegunBy(block))
                keepRows(*table);
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
        const QTextBlock next = heading.next();
        if (!next.isValid() || !isCut({extentOf(heading).top, firstLineBottom(next)}))
            return;
        QTextBlockFormat format = heading.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(heading).setBlockFormat(format);
    }

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
            if (isCut(extent) && extent.height() < m_height)
                moveDown(table, row, (pageAt(extent.top) + 1) * m_height - extent.top);
        }
    }

    static void moveDown(const QTextTable &table, int row, double by)
    {
        for (int column = 0; column < table.columns(); ++column) {
            QTextTableCell cell = table.cellAt(row, column);
            QTextTableCellFormat format = cell.format().toTableCellFormat();
            format.setTopPadding(format.topPadding() + by);
            cell.setFormat(format);
        }
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
