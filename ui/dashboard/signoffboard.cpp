// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/signoffboard.h"

#include "ui/dashboard/chartpane.h"
#include "ui/kit/surface.h"

#include <QGridLayout>

namespace ringi {

namespace {

constexpr std::array kFigures{SignoffFigure::Decided,  SignoffFigure::Urgent,       SignoffFigure::ForAnother,
                              SignoffFigure::SentBack, SignoffFigure::LaterOverdue, SignoffFigure::Lapsing};

} // namespace

SignoffBoard::SignoffBoard(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(1);
    buildTiles(grid);
    buildCharts(grid);
    grid->setRowStretch(1, 1);
    for (int column = 0; column < int(kFigures.size()); ++column)
        grid->setColumnStretch(column, 1);
    connectCharts();
}

void SignoffBoard::buildTiles(QGridLayout *grid)
{
    for (int i = 0; i < int(kFigures.size()); ++i) {
        auto *tile = new kit::Tile(this);
        kit::setSurface(tile, kit::Surface::Panel);
        m_tiles.append(tile);
        grid->addWidget(tile, 0, i);
        connect(tile, &kit::Tile::activated, this,
                [this, i] { Q_EMIT decisionsWanted(filterBehind(kFigures[size_t(i)], m_figures)); });
    }
}

void SignoffBoard::buildCharts(QGridLayout *grid)
{
    m_waiting = new kit::StackedBars(this);
    m_reviews = new kit::MedianP90(this);
    m_decided = new kit::StackedBars(this);
    m_waiting->setEmptyText(tr("No sheet waits at a gate"));
    m_reviews->setEmptyText(tr("No review was passed in the span"));
    m_decided->setEmptyText(tr("No sheet was decided in the span"));
    m_waitingPane = new ChartPane(tr("Gates that wait"),
                                  tr("Gates of circulating sheets that can be signed now, by how long they have been "
                                     "open. A sheet may wait at several; gates after the decision are not counted."),
                                  m_waiting, this);
    m_reviewsPane = new ChartPane(tr("Time at legal review"),
                                  tr("From when a review could be signed until it was, for reviews passed in the span, "
                                     "by kind of measure. A text that was revised starts anew."),
                                  m_reviews, this);
    m_decidedPane =
        new ChartPane(tr("Decided by kind"),
                      tr("Sheets approved or rejected in the span, whatever came of them since."), m_decided, this);
    grid->addWidget(m_waitingPane, 1, 0, 1, 2);
    grid->addWidget(m_reviewsPane, 1, 2, 1, 2);
    grid->addWidget(m_decidedPane, 1, 4, 1, 2);
}

void SignoffBoard::connectCharts()
{
    connect(m_waiting, &kit::StackedBars::segmentActivated, this, [this](int row, int series) {
        DecisionFilter filter;
        filter.waitsAt = WaitingBucket{GateKind(row), series};
        Q_EMIT decisionsWanted(filter);
    });
    connect(m_decided, &kit::StackedBars::segmentActivated, this, [this](int row, int series) {
        Q_EMIT decisionsWanted(filterBehindDecided(m_figures, MeasureKind(row), series == 1));
    });
    connect(m_reviews, &kit::MedianP90::activated, this, &SignoffBoard::openReviews);
}

void SignoffBoard::openReviews(int row)
{
    DecisionFilter filter;
    filter.decidedDays = m_figures.days;
    if (const auto kind = reviewedKinds(m_figures).value(row))
        filter.kinds = {*kind};
    Q_EMIT decisionsWanted(filter);
}

void SignoffBoard::show(const SignoffFigures &figures)
{
    m_figures = figures;
    for (size_t i = 0; i < kFigures.size(); ++i)
        m_tiles[qsizetype(i)]->setData(tileOf(kFigures[i], figures));
    m_waiting->setData(gatesWaiting(figures));
    m_reviews->setData(reviewTimes(figures));
    m_decided->setData(decidedByKind(figures));
    m_waitingPane->setTable(tableOfWaiting(figures));
    m_reviewsPane->setTable(tableOfReviews(figures));
    m_decidedPane->setTable(tableOfDecided(figures));
    m_waitingPane->setNote(tr("now"));
    m_reviewsPane->setNote(tr("%Ln reviews", nullptr, figures.review.sample));
    m_decidedPane->setNote(tr("last %n days", nullptr, figures.days));
}

void SignoffBoard::showAsTables(bool asTables)
{
    for (ChartPane *pane : {m_waitingPane, m_reviewsPane, m_decidedPane})
        pane->showAsTable(asTables);
}

QList<QWidget *> SignoffBoard::panes() const
{
    return {m_tiles.first(), m_waitingPane, m_reviewsPane, m_decidedPane};
}

} // namespace ringi
