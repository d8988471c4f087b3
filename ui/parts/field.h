// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A labelled control of a form: the label with what is to be known beside it, the control, a note below it, and in its
// place the sentence that says what is wrong.
#pragma once

#include <QWidget>

class QLabel;
class QHBoxLayout;

namespace ringi {

class Field : public QWidget
{
    Q_OBJECT

public:
    Field(const QString &label, const QString &hint, QWidget *control, QWidget *parent = nullptr);

    void setHint(const QString &hint);
    void setNote(const QString &note);
    /// An empty sentence takes the error away and shows the note again.
    void setError(const QString &sentence);
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] QWidget *control() const { return m_control; }
    /// Something small at the right of the label, as a check box or a counter.
    void addBesideLabel(QWidget *widget);

private:
    void showBelow();
    void markControl();

    QWidget *m_control;
    QLabel *m_label;
    QLabel *m_hint;
    QLabel *m_below;
    QHBoxLayout *m_labelRow;
    QString m_note;
    QString m_error;
};

} // namespace ringi
