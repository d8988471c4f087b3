// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardpage.h"

#include "ui/dashboard/chartpane.h"
#include "ui/dashboard/signoffboard.h"
#include "ui/kit/keyhintbutton.h"
#include "ui/kit/segment.h"
#include "ui/kit/statepane.h"
#include "ui/kit/surface.h"
#include "ui/parts/section.h"
#include "ui/words/explain.h"
#include "ui/words/labels.h"
#include "ui/words/times.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kSpans{7, 30, 84};
constexpr int kSoonMs = 2000;
constexpr std::array kFigures{KeyFigure::Open,       KeyFigure::HighOrCrisis, KeyFigure::HandoffsWaiting,
                              KeyFigure::Acceptance, KeyFigure::Signoff,      KeyFigure::LoggedAndClosed};

} // namespace

DashboardPage::DashboardPage(Office &office, QWidget *parent)
    : Page(office, parent)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(buildHead());
    rows->addWidget(kit::horizontalLine(this));
    m_state = new kit::StatePane(buildArea(), this);
    rows->addWidget(m_state, 1);
    connectCharts();
    // Figures are counted anew at most every two seconds, however many acts come in.
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &DashboardPage::refresh);
}

QWidget *DashboardPage::buildHead()
{
    auto *head = new QWidget(this);
    kit::setSurface(head, kit::Surface::Panel);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 10, 16, 10);
    row->setSpacing(12);
    m_span = new kit::Segment({tr("7 days"), tr("30 days"), tr("12 weeks")}, kit::SegmentInk::Accent, head);
    m_span->setAccessibleName(tr("Span of the figures"));
    m_span->setChosen(1);
    m_asOf = kit::roleLabel("quiet", {}, head);
    auto *table = new QAction(tr("View as table"), this);
    table->setShortcut(Qt::CTRL | Qt::Key_T);
    table->setCheckable(true);
    addAction(table);
    row->addWidget(kit::roleLabel("pageTitle", tr("Dashboard"), head));
    row->addWidget(m_span);
    row->addStretch();
    row->addWidget(m_asOf);
    row->addWidget(new kit::KeyHintButton(table, head));
    connect(m_span, &kit::Segment::chosenChanged, this, &DashboardPage::refresh);
    connect(table, &QAction::toggled, this, &DashboardPage::showAsTables);
    return head;
}

/// With large type the charts keep their height, and what has no room is scrolled to.
QWidget *DashboardPage::buildArea()
{
    auto *area = qobject_cast<QScrollArea *>(scrolling(buildContent(), this));
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    return area;
}

QWidget *DashboardPage::buildContent()
{
    auto *content = new QWidget(this);
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(1);
    buildTiles(grid);
    buildCharts(grid);
    m_signoff = new SignoffBoard(content);
    grid->addWidget(m_signoff, 2, 0, 1, int(kFigures.size()));
    grid->setRowStretch(1, 3);
    grid->setRowStretch(2, 4);
    for (int column = 0; column < int(kFigures.size()); ++column)
        grid->setColumnStretch(column, 1);
    return content;
}

void DashboardPage::buildTiles(QGridLayout *grid)
{
    for (int i = 0; i < int(kFigures.size()); ++i) {
        auto *tile = new kit::Tile(this);
        kit::setSurface(tile, kit::Surface::Panel);
        m_tiles.append(tile);
        grid->addWidget(tile, 0, i);
        connect(tile, &kit::Tile::activated, this, [this, i] { openTile(i); });
    }
}

void DashboardPage::buildCharts(QGridLayout *grid)
{
    m_open = new kit::StackedBars(this);
    m_ages = new kit::Histogram(this);
    m_handoffs = new kit::HeatMatrix(this);
    m_openPane = new ChartPane(tr("Open incidents by division"),
                               tr("Open incidents by the division that holds them and by severity."), m_open, this);
    m_agesPane = new ChartPane(tr("Age of open incidents"),
                               tr("Days since the incident was logged; closed and dismissed ones are not counted."),
                               m_ages, this);
    m_handoffsPane = new ChartPane(tr("Handoffs, from row to column"),
                                   tr("Offers of custody made in the span, whatever came of them."), m_handoffs, this);
    grid->addWidget(m_openPane, 1, 0, 1, 2);
    grid->addWidget(m_agesPane, 1, 2, 1, 2);
    grid->addWidget(m_handoffsPane, 1, 4, 1, 2);
}

void DashboardPage::connectCharts()
{
    connect(m_open, &kit::StackedBars::segmentActivated, this, [this](int row, int series) {
        RegisterQuery query;
        query.openOnly = true;
        query.holders = {Division(row)};
        query.severities = {Severity(series)};
        Q_EMIT openRegister(query);
    });
    connect(m_ages, &kit::Histogram::binActivated, this,
            [this](int bin) { Q_EMIT openRegister(openAtAge(m_figures, bin)); });
    connect(m_handoffs, &kit::HeatMatrix::cellActivated, this, [this](int row, int column) {
        Q_EMIT openHandoffs(handoffsBehind(m_figures, Division(row), Division(column)));
    });
    connect(m_signoff, &SignoffBoard::decisionsWanted, this, &Page::openDecisions);
    connect(m_state, &kit::StatePane::retryRequested, this, &DashboardPage::refresh);
}

QString DashboardPage::title() const
{
    return tr("Dashboard");
}

int DashboardPage::days() const
{
    return kSpans[size_t(std::clamp(m_span->chosen(), 0, int(kSpans.size()) - 1))];
}

void DashboardPage::refresh()
{
    const int asked = ++m_generation;
    if (m_figures.commit == 0)
        m_state->showLoading(tr("Counting"));
    office()
        .asker
        .ask([now = office().clock.now(), span = days()](Queries &queries) {
            return std::pair(queries.dashboard(now, span), queries.signoffFigures(now, span));
        })
        .then(this,
              [this, asked](const std::pair<DashboardFigures, SignoffFigures> &figures) {
                  if (asked == m_generation)
                      take(figures.first, figures.second);
              })
        .onFailed(this, [this, asked](const Fault &fault) {
            if (asked == m_generation)
                m_state->showError(words::explain(fault), tr("Nothing was changed."));
        });
}

void DashboardPage::showNotice(const ChangeNotice &)
{
    if (!m_soon.isActive())
        m_soon.start();
}

void DashboardPage::takeFocus()
{
    m_tiles.first()->setFocus();
}

QList<QWidget *> DashboardPage::panes()
{
    return QList<QWidget *>{m_span, m_tiles.first(), m_openPane, m_agesPane, m_handoffsPane} + m_signoff->panes();
}

void DashboardPage::take(const DashboardFigures &figures, const SignoffFigures &signoff)
{
    m_figures = figures;
    m_signoff->show(signoff);
    for (size_t i = 0; i < kFigures.size(); ++i)
        m_tiles[qsizetype(i)]->setData(tileOf(kFigures[i], figures));
    m_open->setData(openByDivision(figures));
    m_ages->setData(agesOf(figures));
    m_handoffs->setData(handoffsOf(figures));
    m_openPane->setTable(tableOfOpen(figures));
    m_agesPane->setTable(tableOfAges(figures));
    m_handoffsPane->setTable(tableOfHandoffs(figures));
    m_handoffsPane->setNote(tr("last %n days", nullptr, figures.days));
    m_asOf->setText(tr("As of %1 JST, ledger entry %2")
                        .arg(words::dateTime(figures.asOf), words::locale().toString(figures.commit)));
    m_state->showContent();
}

void DashboardPage::openTile(int tile)
{
    RegisterQuery query;
    switch (kFigures[size_t(tile)]) {
    case KeyFigure::HandoffsWaiting:
    case KeyFigure::Acceptance:
        return Q_EMIT openPlace(u"handoffs"_s);
    case KeyFigure::Signoff:
        return Q_EMIT openPlace(u"signoff"_s);
    case KeyFigure::HighOrCrisis:
        query.severities = {Severity::High, Severity::Crisis};
        query.openOnly = true;
        break;
    case KeyFigure::Open:
        query.openOnly = true;
        break;
    case KeyFigure::LoggedAndClosed:
        query.loggedAfter = startOfSpan(m_figures);
        break;
    }
    Q_EMIT openRegister(query);
}

void DashboardPage::showAsTables(bool asTables)
{
    for (ChartPane *pane : {m_openPane, m_agesPane, m_handoffsPane})
        pane->showAsTable(asTables);
    m_signoff->showAsTables(asTables);
}

} // namespace ringi
