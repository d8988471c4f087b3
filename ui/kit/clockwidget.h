// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A clock that runs towards a limit: how much is left, of what, until when. Colour, word and sign say together how it
// stands. The same facts fill a tile on the watch desk and a row on an incident's page.
#pragma once

#include "ui/kit/pill.h"

namespace ringi::kit {

enum class ClockState { Running, Soon, Overdue, Paused, Met };
enum class ClockShape { Tile, Row };

struct ClockFacts
{
    ClockState state = ClockState::Running;
    /// Time left or over, as it is to be written: "1:19", "13 min".
    QString amount = {};
    /// The word beside it in a tile: "left", "late", "paused", a time when met.
    QString word = {};
    QString name = {};
    /// Second line: the record in a tile, who is bound by it in a row.
    QString subject = {};
    QString due = {};
    QString badge = {};
    BadgeTone badgeTone = BadgeTone::Other;
    /// Part of the allowed time that is gone, 0..1.
    double spent = 0;
};

class ClockWidget : public QWidget
{
    Q_OBJECT

public:
    explicit ClockWidget(ClockShape shape, QWidget *parent = nullptr);

    /// Repaints only when a fact has changed, so it can be called every second.
    void setFacts(const ClockFacts &facts);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintTile(QPainter &painter, const Look &look) const;
    void paintRow(QPainter &painter, const Look &look) const;

    ClockFacts m_facts;
    ClockShape m_shape;
};

/// A 4 px bar of which the first part (0..1) is filled.
void paintProgress(QPainter &painter, const Look &look, const QRect &box, double part, const QColor &ink);

} // namespace ringi::kit
