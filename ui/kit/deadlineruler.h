// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// All deadlines of the next hours on one line from now. Marks that would lie on top of each other are drawn as one
// with their number.
#pragma once

#include "ui/kit/clockwidget.h"
#include "ui/kit/itemwidget.h"

#include <QDateTime>

namespace ringi::kit {

struct DeadlineMark
{
    QDateTime due = {};
    ClockState state = ClockState::Running;
    QString name = {};
};

struct DeadlineScene
{
    QDateTime now = {};
    int hours = 24;
    std::vector<DeadlineMark> marks = {};
};

class DeadlineRuler : public ItemWidget
{
    Q_OBJECT

public:
    explicit DeadlineRuler(QWidget *parent = nullptr);
    void setScene(DeadlineScene scene);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

Q_SIGNALS:
    /// The number of the first mark of the group.
    void markActivated(int mark);

protected:
    std::vector<Item> layOutItems() const override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Group
    {
        double x;
        std::vector<int> marks;
    };
    std::vector<Group> groups() const;
    double timeX(const QDateTime &time) const;
    int lineY() const;
    void paintScale(QPainter &painter, const Look &look) const;
    void paintGroup(QPainter &painter, const Look &look, const Group &group) const;
    /// At the right of the mark, or at its left where the next one is too near.
    void paintCount(QPainter &painter, const Look &look, const Group &group, Qt::Alignment side) const;

    DeadlineScene m_scene;
};

} // namespace ringi::kit
