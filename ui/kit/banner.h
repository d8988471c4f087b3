// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The exercise banner: a strip above the shell with hatched ends, so that an exercise cannot be taken for the real
// thing, and the frame that goes round the window with it.
#pragma once

#include <QWidget>

namespace ringi::kit {

class ExerciseBanner : public QWidget
{
    Q_OBJECT

public:
    explicit ExerciseBanner(QWidget *parent = nullptr);
    /// What stands between the two words EXERCISE.
    void setText(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

/// A 3 px frame over its parent that lets all input through; it follows the parent's size.
class ExerciseFrame : public QWidget
{
    Q_OBJECT

public:
    explicit ExerciseFrame(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// The filled word EXERCISE for dialogs.
class ExerciseTag : public QWidget
{
    Q_OBJECT

public:
    explicit ExerciseTag(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ringi::kit
