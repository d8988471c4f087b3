// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A strip over the page with something the officer should know, until he takes it away.
#pragma once

#include <QFrame>

class QLabel;

namespace ringi {

class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void showNotice(const QString &sentence);

private:
    QLabel *m_sentence;
};

} // namespace ringi
