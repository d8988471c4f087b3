// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The double clock of the top bar: Japan time first, UTC beside it. Whoever owns the one-second timer sets the time;
// it only repaints when the second it shows has changed.
#pragma once

#include <QDateTime>
#include <QWidget>

namespace ringi::kit {

class ClockFace : public QWidget
{
    Q_OBJECT

public:
    explicit ClockFace(QWidget *parent = nullptr);
    void setTime(const QDateTime &now);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString dateLine(const QString &zone, const QDateTime &time) const;

    QDateTime m_now;
};

} // namespace ringi::kit
