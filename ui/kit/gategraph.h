// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a decision still waits for: gates in the order in which they depend on each other, from left to right, or from
// top to bottom where the way is long.
#pragma once

#include "ui/kit/itemwidget.h"

#include <QPolygonF>

namespace ringi::kit {

enum class GateState {
    Met,
    /// Under way among ourselves.
    Running,
    /// Asked of somebody else, the answer is awaited.
    Waiting,
    Blocked,
    /// Follows the decision and does not block it.
    Later,
    /// Cannot be passed as things are: refused, or nobody could sign.
    Stuck,
    /// Of a route, which is no sheet yet.
    Planned,
};

struct Gate
{
    QString title = {};
    QString sub = {};
    GateState state = GateState::Blocked;
    bool isLate = false;
    /// The whole fact, where title and sub cannot say it all.
    QString tip = {};
};

struct GateEdge
{
    int from = 0;
    int to = 0;
};

/// REQUIRES: no cycle among the edges.
struct GateScene
{
    std::vector<Gate> gates = {};
    std::vector<GateEdge> edges = {};
};

/// Where each gate goes, in columns and vertical slots (a slot need not be whole).
struct GatePlace
{
    int layer = 0;
    double slot = 0;
};

std::vector<GatePlace> layOutGates(const GateScene &scene);

class GateGraph : public ItemWidget
{
    Q_OBJECT

public:
    explicit GateGraph(QWidget *parent = nullptr);

    void setScene(GateScene scene);
    const GateScene &scene() const { return m_scene; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    std::vector<Item> layOutItems() const override;
    void paintEvent(QPaintEvent *event) override;

private:
    int layers() const;
    double slotCount() const;
    bool flowsDown() const;
    int gateWidth() const;
    int gateHeight() const;
    QRect gateBox(int gate) const;
    QRect boxAcross(const GatePlace &place) const;
    QRect boxDown(const GatePlace &place) const;
    int incomingOf(int gate) const;
    void paintGate(QPainter &painter, const Look &look, int gate) const;
    void paintEdge(QPainter &painter, const Look &look, const GateEdge &edge) const;
    QPolygonF lineAcross(const GateEdge &edge) const;
    QPolygonF lineDown(const GateEdge &edge) const;

    GateScene m_scene;
    std::vector<GatePlace> m_places;
};

} // namespace ringi::kit
