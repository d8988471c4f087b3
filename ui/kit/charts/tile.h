// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One key figure: what it is with its definition behind an info mark, the number with its unit, a line below that
// says how it stands to its target in words, and its course of late.
#pragma once

#include "ui/kit/pill.h"

class QToolButton;

namespace ringi::kit {

struct TileData
{
    QString label = {};
    /// The definition with numerator and denominator, shown by the info mark.
    QString definition = {};
    QString number = {};
    QString unit = {};
    QString footline = {};
    Tone footTone = Tone::Quiet;
    /// Drawn as a small line when it has at least two values.
    std::vector<double> course = {};
};

class Tile : public QWidget
{
    Q_OBJECT

public:
    explicit Tile(QWidget *parent = nullptr);
    void setData(TileData shown);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect inner() const;
    void paintCourse(QPainter &painter, const Look &look, const QRect &box) const;

    TileData m_data;
    QToolButton *m_info;
};

} // namespace ringi::kit
