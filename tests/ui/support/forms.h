// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Filling in a dialog by the keys of its fields.
#pragma once

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace ringi::test {

/// Into a line, a text, or the line within a control as that of a time.
inline void type(const QWidget *dialog, const QString &key, const QString &text)
{
    if (auto *line = dialog->findChild<QLineEdit *>(key))
        line->setText(text);
    else if (auto *edit = dialog->findChild<QPlainTextEdit *>(key))
        edit->setPlainText(text);
    else
        dialog->findChild<QWidget *>(key)->findChild<QLineEdit *>()->setText(text);
}

/// `value` is what the choice stands for, not its words.
inline void choose(const QWidget *dialog, const QString &key, const QString &value)
{
    auto *box = dialog->findChild<QComboBox *>(key);
    box->setCurrentIndex(box->findData(value));
}

} // namespace ringi::test
