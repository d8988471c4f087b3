// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The still, grey outline of a page that is being read, with the time it has taken so far.
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

namespace ringi::kit {

class LoadingBars : public QWidget
{
    Q_OBJECT

public:
    explicit LoadingBars(QWidget *parent = nullptr);
    void start(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QString m_text;
    QElapsedTimer m_since;
    QTimer m_tick;
};

} // namespace ringi::kit
