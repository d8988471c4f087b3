// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/changesview.h"

#include "ui/signoff/changemarks.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

namespace ringi {

namespace {

constexpr int kMargin = 16;
constexpr int kLongestQuote = 120;

QString quoted(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= kLongestQuote ? line : line.left(kLongestQuote) + QChar(u'…');
}

} // namespace

ChangesView::ChangesView(QWidget *parent)
    : QTextBrowser(parent)
    , m_marks(new ChangeMarks(*this))
{
    setProperty("bare", true);
    setOpenLinks(false);
    setOpenExternalLinks(false);
    document()->setUndoRedoEnabled(false);
    document()->setDocumentMargin(kMargin);
    connect(this, &QTextBrowser::anchorClicked, this, &ChangesView::follow);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_marks, &ChangeMarks::layOutAnew);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, m_marks,
            &ChangeMarks::layOutAnew);
    connect(m_marks, &ChangeMarks::currentItemChanged, this, &ChangesView::goToChange);
}

void ChangesView::showDocument(const QList<ShownPart> &facts, const QList<ShownPart> &parts)
{
    m_facts = facts;
    m_parts = parts;
    m_current = -1;
    m_marks->setCurrentItem(-1);
    write();
    moveCursor(QTextCursor::Start);
}

void ChangesView::write()
{
    QTextCursor whole(document()); // laid out once, not with every piece
    whole.beginEditBlock();
    MarkdownWriter writer(*document(), kit::Look::of(this));
    if (!m_facts.isEmpty())
        writer.writeFacts(m_facts);
    for (const ShownPart &part : m_parts)
        writer.writePart(part);
    whole.endEditBlock();
    m_changes = writer.changes();
    m_marks->setVisible(!m_changes.isEmpty());
    m_marks->layOutAnew();
}

int ChangesView::changedParagraphs() const
{
    return m_changes.isEmpty() ? 0 : m_changes.last().paragraph + 1;
}

void ChangesView::goToChange(int change)
{
    if (change < 0 || change >= int(m_changes.size()) || change == m_current)
        return;
    m_current = change;
    QTextCursor cursor = textCursor();
    cursor.setPosition(m_changes[change].end);
    setTextCursor(cursor);
    cursor.setPosition(m_changes[change].start);
    setTextCursor(cursor);
    m_marks->setCurrentItem(change);
    viewport()->update();
    Q_EMIT currentChanged(change);
}

QString ChangesView::wordsFor(int change) const
{
    const ChangeSpot &spot = m_changes[change];
    const QString place = tr("Change %1 of %2, %3").arg(change + 1).arg(m_changes.size()).arg(spot.part);
    const QString deleted = quoted(spot.deleted), inserted = quoted(spot.inserted);
    if (deleted.isEmpty())
        return tr("%1: inserted “%2”").arg(place, inserted);
    if (inserted.isEmpty())
        return tr("%1: deleted “%2”").arg(place, deleted);
    return tr("%1: “%2” replaced by “%3”").arg(place, deleted, inserted);
}

QRect ChangesView::paragraphBox(int change) const
{
    const ChangeSpot &spot = m_changes[change];
    const QAbstractTextDocumentLayout *layout = document()->documentLayout();
    QRectF box;
    for (QTextBlock block = document()->findBlock(spot.paragraphStart);
         block.isValid() && block.position() <= spot.paragraphEnd; block = block.next())
        box |= layout->blockBoundingRect(block);
    return box.translated(-horizontalScrollBar()->value(), -verticalScrollBar()->value()).toAlignedRect();
}

QVariant ChangesView::loadResource(int, const QUrl &)
{
    return {};
}

/// Fonts and colours are in the document, so it is written anew with others.
void ChangesView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        write();
}

/// The paragraph one is at is tinted below its text.
void ChangesView::paintEvent(QPaintEvent *event)
{
    if (m_current >= 0) {
        QPainter painter(viewport());
        QRect box = paragraphBox(m_current);
        box.setLeft(kMargin / 2);
        box.setRight(viewport()->width() - kMargin / 2);
        painter.fillRect(box, kit::Look::of(this)->accentWeak);
    }
    QTextBrowser::paintEvent(event);
}

void ChangesView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    m_marks->setGeometry(0, 0, kMargin / 2 + 4, viewport()->height());
}

void ChangesView::follow(const QUrl &link)
{
    const QString address = link.toString();
    if (address.startsWith(kRecordLink))
        Q_EMIT recordWanted(address.mid(kRecordLink.size()).toUpper());
}

} // namespace ringi
