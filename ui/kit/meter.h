// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A scale from 0 to 100 with either a value or, while not everything is known, the range it can still take.
#pragma once

#include <QWidget>

namespace ringi::kit {

class Meter : public QWidget
{
    Q_OBJECT

public:
    explicit Meter(QWidget *parent = nullptr);

    void setValue(double value) { setRange(value, value); }
    /// 0 <= low <= high <= 100.
    void setRange(double low, double high);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double valueX(double value) const;

    double m_low = 0;
    double m_high = 0;
};

} // namespace ringi::kit
