// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A part of a pane: a head with title, a quiet note and room for something at the right, and what it holds below.
#pragma once

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QLayout;
class QVBoxLayout;

namespace ringi {

namespace kit {
class ElidedLabel;
}

class Section : public QWidget
{
    Q_OBJECT

public:
    explicit Section(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Shortened where there is no room for it.
    void setNote(const QString &note);
    void addAtRight(QWidget *widget);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

private:
    QLabel *m_title;
    kit::ElidedLabel *m_note;
    QHBoxLayout *m_head;
    QVBoxLayout *m_body;
};

/// Takes everything out of a layout and deletes the widgets in it.
void clearLayout(QLayout *layout);

/// A label that wraps and may be selected and copied: for what people have written.
QLabel *proseLabel(const QString &text = {}, QWidget *parent = nullptr);

/// A text that leads somewhere, by click and by Enter.
QLabel *linkLabel(const QString &text, QWidget *parent, std::function<void()> follow);

/// The widget in a scroll area without a frame, on the panel's ground.
QWidget *scrolling(QWidget *content, QWidget *parent);

} // namespace ringi
