// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The geometry and the drawing of a custody scene in a given rectangle, for the widget, the strip, print and tests.
#pragma once

#include "ui/kit/custodyscene.h"
#include "ui/kit/look.h"
#include "ui/kit/timeaxis.h"

#include <QCoreApplication>
#include <QLineF>
#include <QRect>

namespace ringi::kit {

enum class CustodySize { Full, Strip };

class CustodyPicture
{
    Q_DECLARE_TR_FUNCTIONS(ringi::kit::CustodyPicture)

public:
    CustodyPicture(const CustodyScene &scene, const Look &look, const QRect &box, CustodySize size);

    static int heightFor(const CustodyScene &scene, const Look &look, CustodySize size);
    /// How many legs are drawn apart; older ones share one station.
    static constexpr int kMostLegs = 12;

    /// The first leg that has a station of its own.
    int firstLeg() const { return m_firstLeg; }
    QPointF station(int leg) const;
    QPointF foldedStation() const;
    QPointF waitingStation(int wait) const;
    QPointF currentStation() const;
    /// False for what belongs to legs that are folded.
    bool isInView(const CustodyReturn &back) const;
    /// Where a returned offer turned back, on the lane it did not reach.
    QPointF turn(int back) const;

    void paint(QPainter &painter) const;

private:
    double laneY(int lane) const;
    double timeX(const QDateTime &time) const;
    /// From when it was sent to when it was back, never narrower than can be read.
    QLineF spanOf(const CustodyReturn &back) const;
    QDateTime sentAt(int leg) const;
    QDateTime endOf(int leg) const;

    void paintLanes(QPainter &painter) const;
    void paintLane(QPainter &painter, int lane) const;
    void paintAxis(QPainter &painter) const;
    void paintTickLabel(QPainter &painter, const TimeAxis::Tick &tick, bool isFirst) const;
    void paintNow(QPainter &painter) const;
    void paintPath(QPainter &painter) const;
    void paintReturns(QPainter &painter) const;
    void paintReturn(QPainter &painter, int back) const;
    void paintWaiting(QPainter &painter) const;
    void paintStations(QPainter &painter) const;
    void paintLabels(QPainter &painter) const;
    void paintDuration(QPainter &painter, int leg) const;
    void paintTime(QPainter &painter, int leg) const;
    QRect axisRow() const;

    const CustodyScene &m_scene;
    Look m_look;
    QRect m_box;
    CustodySize m_size;
    int m_firstLeg;
    QRect m_plot;
    TimeAxis m_axis;
};

} // namespace ringi::kit
