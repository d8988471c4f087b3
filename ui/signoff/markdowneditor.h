// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the text of a measure is written: plain text with a row of tools that put in headings, lists and tables, lists
// that go on by themselves, and a preview that reads as the signers will read it.
#pragma once

#include <QPlainTextEdit>

#include <functional>

class QAction;
class QToolButton;

namespace ringi {

class ChangesView;

class MarkdownEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit MarkdownEditor(QWidget *parent = nullptr);

    /// Heading, list, numbered list, table, preview; to be placed where the field has room.
    [[nodiscard]] QWidget *tools() const { return m_tools; }
    [[nodiscard]] QAction *preview() const { return m_preview; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    /// Tab moves a list item in and out; anywhere else, and where it cannot go further, it moves on.
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class LineMark { Heading, Item, Number };

    QAction *addTool(const QString &text, const QKeySequence &keys, const std::function<void()> &use);
    void toggleMark(LineMark mark);
    void insertTable();
    void showPreview(bool on);
    bool moveItem(bool inwards);
    bool continueList();

    QWidget *m_tools;
    QWidget *m_cover; ///< lies over the text while it is previewed
    ChangesView *m_page;
    QAction *m_preview;
};

} // namespace ringi
