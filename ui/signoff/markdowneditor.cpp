// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/markdowneditor.h"

#include "ui/kit/surface.h"
#include "ui/signoff/changesview.h"

#include <QAction>
#include <QKeyEvent>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStep = 2; ///< columns a list item is moved by

QString indentOf(const QString &line)
{
    qsizetype end = 0;
    while (end < line.size() && line[end].isSpace())
        ++end;
    return line.left(end);
}

/// "1." is followed by "2.", "-" by "-".
QString nextMarker(const QString &marker)
{
    bool isNumber = false;
    const int number = marker.chopped(1).toInt(&isNumber);
    return isNumber ? QString::number(number + 1) + marker.last(1) : marker;
}

/// The line without the mark of a heading or an item.
QString unmarked(const QString &line)
{
    const MarkdownBlock block = blockOf(line);
    const bool isMarked = block.kind == BlockKind::Heading || block.kind == BlockKind::ListItem;
    return isMarked ? indentOf(line) + line.mid(block.textStart) : line;
}

void replaceLine(QTextCursor &cursor, const QTextBlock &block, const QString &line)
{
    cursor.setPosition(block.position());
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.insertText(line);
}

QList<int> linesOf(const QTextCursor &selection)
{
    const QTextDocument *document = selection.document();
    const int last = document->findBlock(selection.selectionEnd()).blockNumber();
    QList<int> lines;
    for (int line = document->findBlock(selection.selectionStart()).blockNumber(); line <= last; ++line)
        lines.append(line);
    return lines;
}

} // namespace

MarkdownEditor::MarkdownEditor(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_tools(new QWidget(parent))
    , m_cover(new QWidget(this))
    , m_page(new ChangesView(m_cover))
{
    setTabChangesFocus(true);
    setPlaceholderText(tr("Markdown. Tab indents a list item."));
    auto *row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    addTool(tr("Heading"), Qt::CTRL | Qt::SHIFT | Qt::Key_H, [this] { toggleMark(LineMark::Heading); });
    addTool(tr("List"), Qt::CTRL | Qt::SHIFT | Qt::Key_L, [this] { toggleMark(LineMark::Item); });
    addTool(tr("Numbered list"), Qt::CTRL | Qt::SHIFT | Qt::Key_N, [this] { toggleMark(LineMark::Number); });
    addTool(tr("Table"), Qt::CTRL | Qt::SHIFT | Qt::Key_T, [this] { insertTable(); });
    m_preview = addTool(tr("Preview"), Qt::CTRL | Qt::SHIFT | Qt::Key_P, {});
    m_preview->setCheckable(true);
    connect(m_preview, &QAction::toggled, this, &MarkdownEditor::showPreview);
    m_page->setAccessibleName(tr("Preview"));
    auto *cover = new QVBoxLayout(m_cover);
    cover->setContentsMargins(0, 0, 0, 0);
    cover->addWidget(m_page);
    kit::setSurface(m_cover, kit::Surface::Panel);
    m_cover->hide();
}

QAction *MarkdownEditor::addTool(const QString &text, const QKeySequence &keys, const std::function<void()> &use)
{
    auto *action = new QAction(text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(u"%1 (%2)"_s.arg(text, keys.toString(QKeySequence::NativeText)));
    addAction(action);
    auto *button = new QToolButton(m_tools);
    button->setDefaultAction(action);
    m_tools->layout()->addWidget(button);
    if (use)
        connect(action, &QAction::triggered, this, use);
    return action;
}

/// All lines of the selection get the mark, or lose it when all have it.
void MarkdownEditor::toggleMark(LineMark mark)
{
    const QList<int> lines = linesOf(textCursor());
    QTextCursor cursor(document());
    const auto withMark = [mark](const QString &line, int number) {
        const QString sign = mark == LineMark::Heading ? u"##"_s
            : mark == LineMark::Item                   ? u"-"_s
                                                       : u"%1."_s.arg(number);
        const QString indent = mark == LineMark::Heading ? QString() : indentOf(line);
        return indent + sign + u' ' + unmarked(line).trimmed();
    };
    bool allHave = true;
    for (int i = 0; i < lines.size(); ++i) {
        const QString line = document()->findBlockByNumber(lines[i]).text();
        allHave = allHave && line == withMark(line, i + 1);
    }
    cursor.beginEditBlock();
    for (int i = 0; i < lines.size(); ++i) {
        const QTextBlock block = document()->findBlockByNumber(lines[i]);
        replaceLine(cursor, block, allHave ? unmarked(block.text()) : withMark(block.text(), i + 1));
    }
    cursor.endEditBlock();
    setFocus();
}

/// Below the line one is in, with the first heading ready to be typed over.
void MarkdownEditor::insertTable()
{
    const QString first = tr("Column %1").arg(1);
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::EndOfBlock);
    if (!cursor.block().text().trimmed().isEmpty())
        cursor.insertText(u"\n\n"_s);
    const int start = cursor.position() + 2;
    cursor.insertText(u"| %1 | %2 |\n|---|---|\n|  |  |\n"_s.arg(first, tr("Column %1").arg(2)));
    cursor.endEditBlock();
    cursor.setPosition(start);
    cursor.setPosition(start + int(first.size()), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    setFocus();
}

void MarkdownEditor::showPreview(bool on)
{
    if (on)
        m_page->showDocument({}, documentOf({{{}, toPlainText(), toPlainText()}}));
    m_cover->setVisible(on);
    m_cover->raise();
    on ? m_page->setFocus() : setFocus();
}

void MarkdownEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || event->modifiers() != Qt::NoModifier || !continueList())
        QPlainTextEdit::keyPressEvent(event);
}

bool MarkdownEditor::focusNextPrevChild(bool next)
{
    return moveItem(next) || QPlainTextEdit::focusNextPrevChild(next);
}

void MarkdownEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    m_cover->setGeometry(rect().marginsRemoved({2, 2, 2, 2}));
}

/// False where there is no item, or no way further.
bool MarkdownEditor::moveItem(bool inwards)
{
    const QTextBlock block = textCursor().block();
    const MarkdownBlock item = blockOf(block.text());
    const bool canMove = inwards ? item.level < kDeepestItem : item.level > 0;
    if (!hasFocus() || item.kind != BlockKind::ListItem || !canMove)
        return false;
    QTextCursor cursor(block);
    if (inwards) {
        cursor.insertText(QString(kStep, u' '));
        return true;
    }
    const bool isTab = block.text().startsWith(u'\t');
    cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, isTab ? 1 : kStep);
    cursor.removeSelectedText();
    return true;
}

/// Enter begins the next item; on an empty one it ends the list.
bool MarkdownEditor::continueList()
{
    QTextCursor cursor = textCursor();
    const QString line = cursor.block().text();
    const MarkdownBlock item = blockOf(line);
    if (item.kind != BlockKind::ListItem || cursor.positionInBlock() < item.textStart)
        return false;
    if (item.cells.first().trimmed().isEmpty())
        replaceLine(cursor, cursor.block(), {});
    else
        cursor.insertText(u'\n' + indentOf(line) + nextMarker(item.marker) + u' ');
    setTextCursor(cursor);
    return true;
}

} // namespace ringi
