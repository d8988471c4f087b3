// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paintedblock.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextCursor>
#include <QTextDocument>

namespace ringi {

namespace {

constexpr int kType = QTextFormat::UserObject + 1;
constexpr int kSize = QTextFormat::UserProperty + 1;
constexpr int kPaint = QTextFormat::UserProperty + 2;

} // namespace

/// Qt's own port for such characters; one an document, its child.
class PaintedBlocks final : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    using QObject::QObject;

    QSizeF intrinsicSize(QTextDocument *, int, const QTextFormat &format) override
    {
        return format.property(kSize).toSizeF();
    }

    void drawObject(QPainter *painter, const QRectF &box, QTextDocument *, int, const QTextFormat &format) override
    {
        painter->save();
        format.property(kPaint).value<PaintBlock>()(*painter, box);
        painter->restore();
    }
};

void insertPaintedBlock(QTextCursor &cursor, const QSizeF &size, const PaintBlock &paint)
{
    QAbstractTextDocumentLayout *layout = cursor.document()->documentLayout();
    if (!layout->handlerForObject(kType))
        layout->registerHandler(kType, new PaintedBlocks(layout));
    QTextCharFormat format;
    format.setObjectType(kType);
    format.setProperty(kSize, size);
    format.setProperty(kPaint, QVariant::fromValue(paint));
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
}

} // namespace ringi

#include "paintedblock.moc"
