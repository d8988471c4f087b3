// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Names and values below each other, the names quiet: people of an incident, facts of an entry.
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace ringi {

class FactGrid : public QWidget
{
    Q_OBJECT

public:
    explicit FactGrid(QWidget *parent = nullptr);

    void clear();
    QLabel *addText(const QString &name, const QString &value, QWidget *mark = nullptr);
    void addWidget(const QString &name, QWidget *value);
    void addMono(const QString &name, const QString &value);
    [[nodiscard]] bool isEmpty() const { return m_rows == 0; }

private:
    QGridLayout *m_grid;
    int m_rows = 0;
};

} // namespace ringi
