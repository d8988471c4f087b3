// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A line to type in that shows, while it is empty, the key that leads to it.
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace ringi {

class HintEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit HintEdit(const QKeySequence &keys, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_keys;
};

} // namespace ringi
