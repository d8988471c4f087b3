// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The line above a document that says how much changed and which change one is at, with the way to the next one.
#pragma once

#include <QWidget>

class QAction;
class QLabel;

namespace ringi {

class ChangesView;

class ChangesBar : public QWidget
{
    Q_OBJECT

public:
    ChangesBar(ChangesView &view, QWidget *parent);

    /// To be called when other changes are shown; `since` is the version they are counted from.
    void tell(int since);
    void sayComparing();
    [[nodiscard]] QAction *next() const { return m_next; }
    [[nodiscard]] QAction *previous() const { return m_previous; }
    /// What the line says.
    [[nodiscard]] QString words() const;

private:
    QAction *addStep(const QString &text, const QList<QKeySequence> &keys, int step);
    void go(int step);
    void tellPlace(int change);

    ChangesView &m_view;
    QLabel *m_count;
    QLabel *m_place;
    QAction *m_previous;
    QAction *m_next;
};

} // namespace ringi
