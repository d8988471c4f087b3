// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The strip that appears while the store cannot be reached, and says what is safe and what to do.
#pragma once

#include <QFrame>

class QLabel;

namespace ringi {

class StoreBar : public QFrame
{
    Q_OBJECT

public:
    explicit StoreBar(QWidget *parent = nullptr);

    void showLost(const QString &detail);

Q_SIGNALS:
    void tryNow();

private:
    QLabel *m_sentence;
};

} // namespace ringi
