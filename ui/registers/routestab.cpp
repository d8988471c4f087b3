// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registers/routestab.h"

#include "ui/kit/gategraph.h"
#include "ui/kit/pill.h"
#include "ui/kit/rowdelegate.h"
#include "ui/kit/surface.h"
#include "ui/parts/formdialog.h"
#include "ui/parts/section.h"
#include "ui/registers/gatetable.h"
#include "ui/registers/routeeditor.h"
#include "ui/registers/routewords.h"
#include "ui/words/labels.h"
#include "ui/words/times.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

constexpr int kListWidth = 380;
constexpr int kProposed = -1; ///< in the place of a version

enum RouteColumn { Kind, Version, State };

QVariant cell(const RouteLine &line, int column)
{
    switch (column) {
    case Kind:
        return words::label(line.kind);
    case Version:
        return line.version > 0 ? RoutesTab::tr("v%1").arg(line.version) : QString();
    default:
        if (line.isProposed)
            return RoutesTab::tr("Change proposed");
        if (line.version == 0)
            return RoutesTab::tr("No route");
        return line.unverified ? RoutesTab::tr("Unverified") : RoutesTab::tr("In force");
    }
}

kit::Tone toneOf(const RouteLine &line)
{
    if (line.isProposed)
        return kit::Tone::Pending;
    return line.version > 0 && !line.unverified ? kit::Tone::Ok : kit::Tone::Warn;
}

/// A route for a kind that has none: the decision alone, to begin with.
Route beginning(MeasureKind kind)
{
    Route route;
    route.measure = kind;
    route.version = 0;
    return route;
}

} // namespace

RoutesTab::RoutesTab(Office &office, QWidget *parent)
    : RegisterTab(office, parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildList());
    row->addWidget(kit::verticalLine(this));
    row->addWidget(buildRoute(), 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        fillVersions();
        showRoute();
    });
    connect(m_version, &QComboBox::currentIndexChanged, this, &RoutesTab::showRoute);
}

QWidget *RoutesTab::buildList()
{
    const QStringList titles{tr("Kind of measure"), tr("Version"), tr("State")};
    std::vector<Column<RouteLine>> columns;
    for (int column = 0; column < int(titles.size()); ++column)
        columns.push_back({titles[column], [column](const RouteLine &line, int role) {
                               const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
                               return isText ? cell(line, column) : QVariant();
                           }});
    m_rows = new RowTable<RouteLine>(
        std::move(columns), [](const RouteLine &line) { return QByteArray::number(int(line.kind)); }, this);
    m_table = new QTableView(this);
    m_table->setModel(m_rows);
    m_table->setAccessibleName(tr("Routes"));
    auto *look = kit::dressTable(m_table, kit::RowHeight::Desk);
    look->setColumnLook(Kind, {kit::CellKind::Strong});
    kit::ColumnLook state{kit::CellKind::State};
    state.tone = [this](const QModelIndex &index) { return toneOf(m_rows->row(index.row())); };
    look->setColumnLook(State, state);
    m_table->setColumnWidth(Kind, 210);
    m_table->setColumnWidth(Version, 56);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setFixedWidth(kListWidth);
    return m_table;
}

QWidget *RoutesTab::buildRoute()
{
    auto *part = new QWidget(this);
    auto *rows = new QVBoxLayout(part);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(buildHead());
    rows->addWidget(kit::horizontalLine(part));
    m_proposal = new Section(tr("Proposed change"), part);
    rows->addWidget(m_proposal);
    m_graph = new kit::GateGraph(part);
    auto *drawing = new QVBoxLayout;
    drawing->setContentsMargins(16, 8, 16, 8);
    drawing->addWidget(graphArea(m_graph, part));
    rows->addLayout(drawing);
    rows->addWidget(kit::horizontalLine(part));
    m_gates = new GateTable(part);
    rows->addWidget(m_gates, 1);
    return part;
}

QWidget *RoutesTab::buildHead()
{
    auto *head = new QWidget(this);
    auto *rows = new QVBoxLayout(head);
    rows->setContentsMargins(16, 10, 16, 10);
    rows->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_name = kit::roleLabel("title", {}, head);
    m_version = new QComboBox(head);
    m_version->setAccessibleName(tr("Version"));
    m_version->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_unverified = new kit::StateLabel(tr("Unverified"), kit::Tone::Warn, head);
    m_unverified->setToolTip(tr("The law or order behind this route has not been confirmed in a source."));
    row->addWidget(m_name);
    row->addWidget(m_version);
    row->addWidget(m_unverified);
    row->addStretch();
    m_drop = addAct(row, tr("Drop…"), [this] { drop(); });
    m_publish = addAct(row, tr("Publish"), [this] { publish(); });
    m_change = addAct(row, tr("Change…"), [this] { change(); });
    m_source = kit::roleLabel("quiet", {}, head);
    m_source->setWordWrap(true);
    rows->addLayout(row);
    rows->addWidget(m_source);
    return head;
}

int RoutesTab::count() const
{
    return int(registry().rulebook.proposals.size());
}

void RoutesTab::showKind(MeasureKind kind)
{
    m_table->selectRow(m_rows->rowOf(QByteArray::number(int(kind))));
}

MeasureKind RoutesTab::kind() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_rows->row(index.row()).kind : MeasureKind::Request;
}

void RoutesTab::present()
{
    QList<RouteLine> lines;
    for (const MeasureKind kind : allOf<MeasureKind>()) {
        const Route *route = registry().rulebook.current(kind);
        lines.append({kind, route ? route->version : 0, route && route->unverified,
                      registry().rulebook.proposals.contains(kind)});
    }
    m_rows->setRows(lines);
    if (!m_table->currentIndex().isValid())
        m_table->selectRow(0);
    fillVersions();
    showRoute();
}

void RoutesTab::fillVersions()
{
    const QSignalBlocker quiet(m_version);
    m_version->clear();
    const Rulebook &book = registry().rulebook;
    if (const auto proposal = book.proposals.constFind(kind()); proposal != book.proposals.constEnd())
        m_version->addItem(tr("v%1, proposed").arg(proposal->route.version), kProposed);
    const QList<Route> versions = book.routes.value(kind());
    for (auto route = versions.crbegin(); route != versions.crend(); ++route)
        m_version->addItem(route == versions.crbegin() ? tr("v%1, in force").arg(route->version)
                                                       : tr("v%1").arg(route->version),
                           route->version);
    m_version->setEnabled(m_version->count() > 1);
}

const Route *RoutesTab::shownRoute() const
{
    const Rulebook &book = registry().rulebook;
    const int version = m_version->currentData().toInt();
    if (version != kProposed)
        return book.version(kind(), version);
    const auto proposal = book.proposals.constFind(kind());
    return proposal == book.proposals.constEnd() ? nullptr : &proposal->route;
}

void RoutesTab::showRoute()
{
    const Route none = beginning(kind());
    const Route *shown = shownRoute();
    const Route &route = shown ? *shown : none;
    m_name->setText(shown ? words::label(route.name) : tr("No route is published for this kind."));
    m_unverified->setVisible(route.unverified);
    QStringList drafters;
    for (const Division division : route.drafters)
        drafters.append(words::label(division));
    const QString who = drafters.isEmpty() ? tr("any division") : drafters.join(tr(", ", "between divisions"));
    m_source->setText(route.source.isEmpty() ? tr("Drafted by: %1").arg(who)
                                             : tr("Source: %1 · Drafted by: %2").arg(route.source, who));
    m_graph->setScene(sceneOf(route));
    m_gates->showRoute(route);
    showProposal();
    presentActs();
}

void RoutesTab::showProposal()
{
    clearLayout(m_proposal->body());
    m_differences.clear();
    const Rulebook &book = registry().rulebook;
    const auto proposal = book.proposals.constFind(kind());
    m_proposal->setVisible(proposal != book.proposals.constEnd());
    if (m_proposal->isHidden())
        return;
    m_proposal->setNote(
        tr("by %1, %2 · a second administrator publishes it")
            .arg(registry().officers.value(proposal->proposed.by).name, words::signedTime(proposal->proposed.at)));
    m_differences = words::differences(book.current(kind()), proposal->route);
    for (const QString &line : std::as_const(m_differences))
        m_proposal->body()->addWidget(proseLabel(u"· "_s + line, m_proposal));
}

void RoutesTab::presentActs()
{
    const Route *current = registry().rulebook.current(kind());
    Route other = current ? *current : beginning(kind());
    other.source += u"…"_s;
    open(m_change, refusalOf(ProposeRoute{other}));
    open(m_publish, refusalOf(PublishRoute{kind()}));
    open(m_drop, refusalOf(DropRoute{kind(), u"…"_s}));
}

void RoutesTab::change()
{
    const Route *current = registry().rulebook.current(kind());
    auto *editor = new RouteEditor(office(), current ? *current : beginning(kind()), this);
    editor->open();
}

void RoutesTab::publish()
{
    const Confirmation question{
        tr("Publish the new route for “%1”?").arg(words::label(kind())),
        tr("Sheets submitted from now on follow it. Those that circulate keep the route they began with."),
        tr("Publish"), false};
    if (office().questions.confirm(this, question))
        perform(PublishRoute{kind()});
}

void RoutesTab::drop()
{
    auto *dialog =
        new FormDialog(office(), {tr("Drop the proposed change"), words::label(kind()), tr("Drop"), {}}, this);
    const QPlainTextEdit *reason = dialog->addText(u"reason"_s, tr("Reason"), tr("required"));
    dialog->placeAt(u"reason"_s, {RefusalCode::ReasonMissing});
    dialog->setCommand([reason, measure = kind()]() -> Command {
        return ForRegistry{DropRoute{measure, reason->toPlainText()}};
    });
    dialog->open();
}

} // namespace ringi
