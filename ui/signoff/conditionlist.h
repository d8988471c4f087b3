// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The conditions of an approval, one a line; Enter in the last line begins a new one.
#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace ringi {

class ConditionList : public QWidget
{
    Q_OBJECT

public:
    explicit ConditionList(QWidget *parent = nullptr);

    void setConditions(const QStringList &conditions);
    /// Without empty lines.
    [[nodiscard]] QStringList conditions() const;

Q_SIGNALS:
    void changed();

private:
    QLineEdit *addLine(const QString &text);
    void addAfter(const QLineEdit *line);

    QVBoxLayout *m_rows;
    QList<QLineEdit *> m_lines;
};

} // namespace ringi
