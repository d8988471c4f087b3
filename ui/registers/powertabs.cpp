// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registers/powertabs.h"

#include "ui/kit/rowdelegate.h"
#include "ui/kit/surface.h"
#include "ui/registers/powerdialogs.h"
#include "ui/words/labels.h"
#include "ui/words/times.h"

#include <QAction>
#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

enum DeputyColumn { Absent, Deputy, DeputyFrom, DeputyUntil, DeputyReason, DeputyState };
enum DelegationColumn { Decision, To, Limit, From, Until, Basis, State };

class PowerStates
{
    Q_DECLARE_TR_FUNCTIONS(PowerState)
};

QString stateWord(bool ended, bool inForce, bool over)
{
    if (ended)
        return PowerStates::tr("Ended");
    if (inForce)
        return PowerStates::tr("In force");
    return over ? PowerStates::tr("Over") : PowerStates::tr("To come");
}

template <class Power> QString stateOf(const Power &power, Instant now)
{
    return stateWord(power.ended, power.isInForce(now), power.until < now);
}

template <class Power> kit::Tone toneOf(const Power &power, Instant now)
{
    if (power.ended || power.until < now)
        return kit::Tone::Quiet;
    return power.isInForce(now) ? kit::Tone::Ok : kit::Tone::Pending;
}

template <class Line, class Cell> RowTable<Line> *rowsWith(const QStringList &titles, Cell cell, QObject *parent)
{
    std::vector<Column<Line>> columns;
    for (int column = 0; column < int(titles.size()); ++column)
        columns.push_back({titles[column], [cell, column](const Line &line, int role) {
                               const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
                               return isText ? cell(line, column) : QVariant();
                           }});
    return new RowTable<Line>(
        std::move(columns), [](const Line &line) { return QByteArray::number(line.ordinal); }, parent);
}

void setWidths(QTableView *table, std::initializer_list<int> widths)
{
    int column = 0;
    for (const int width : widths)
        table->setColumnWidth(column++, width);
    table->horizontalHeader()->setStretchLastSection(true);
}

/// The explanation and the buttons above a table.
QHBoxLayout *headOf(QWidget *tab, const QString &explanation, QTableView *table)
{
    auto *rows = new QVBoxLayout(tab);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 10, 16, 10);
    row->setSpacing(8);
    QLabel *label = kit::roleLabel("quiet", explanation, tab);
    label->setWordWrap(true);
    row->addWidget(label, 1);
    rows->addLayout(row);
    rows->addWidget(kit::horizontalLine(tab));
    rows->addWidget(table, 1);
    return row;
}

} // namespace

DeputiesTab::DeputiesTab(Office &office, QWidget *parent)
    : RegisterTab(office, parent)
    , m_table(new QTableView(this))
{
    m_rows = rowsWith<DeputyLine>(
        {tr("Absent"), tr("Deputy"), tr("From"), tr("Until"), tr("Reason"), tr("State")},
        [this](const DeputyLine &line, int column) { return cell(line, column); }, this);
    m_table->setModel(m_rows);
    m_table->setAccessibleName(tr("Deputies"));
    auto *look = kit::dressTable(m_table, kit::RowHeight::Desk);
    look->setColumnLook(Absent, {kit::CellKind::Strong});
    kit::ColumnLook state{kit::CellKind::State};
    state.tone = [this](const QModelIndex &index) {
        return toneOf(m_rows->row(index.row()).deputyship, this->office().clock.now());
    };
    look->setColumnLook(DeputyState, state);
    setWidths(m_table, {190, 190, 150, 150, 360});
    QHBoxLayout *head = headOf(this,
                               tr("A deputy signs for an absent officer, marked 代; the absent officer views it later. "
                                  "Nobody registers himself."),
                               m_table);
    m_end = addAct(head, tr("End"), [this] { end(); });
    m_register = addAct(head, tr("Register…"), [this] { registerOne(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &DeputiesTab::presentActs);
}

int DeputiesTab::count() const
{
    const Instant now = office().clock.now();
    return int(
        std::ranges::count_if(registry().powers.deputies, [now](const Deputyship &d) { return d.isInForce(now); }));
}

QVariant DeputiesTab::cell(const DeputyLine &line, int column) const
{
    const Deputyship &one = line.deputyship;
    switch (column) {
    case Absent:
        return registry().officers.value(one.absent).name;
    case Deputy:
        return registry().officers.value(one.deputy).name;
    case DeputyFrom:
        return words::dateTime(one.from);
    case DeputyUntil:
        return words::dateTime(one.until);
    case DeputyReason:
        return one.reason;
    default:
        return stateOf(one, office().clock.now());
    }
}

void DeputiesTab::present()
{
    QList<DeputyLine> lines;
    for (const Deputyship &one : registry().powers.deputies)
        lines.prepend({int(lines.size()) + 1, one});
    m_rows->setRows(lines);
    if (!m_table->currentIndex().isValid() && !lines.isEmpty())
        m_table->selectRow(0);
    presentActs();
}

int DeputiesTab::currentOrdinal() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_rows->row(index.row()).ordinal : 0;
}

void DeputiesTab::presentActs()
{
    // Two officers that are not the one who looks: what is asked is whether he may register at all.
    QList<OfficerId> others;
    for (const Officer &officer : registry().officers) {
        if (officer.id != office().me.id && !officer.suspended)
            others.append(officer.id);
    }
    const Instant now = office().clock.now();
    open(m_register, refusalOf(RegisterDeputy{others.value(0), others.value(1), now, now.plusMs(kDay), u"…"_s}));
    open(m_end, refusalOf(EndDeputy{currentOrdinal()}));
}

void DeputiesTab::registerOne()
{
    deputyDialog(office(), registry(), this)->open();
}

void DeputiesTab::end()
{
    const Confirmation question{tr("End this deputyship?"), tr("The deputy signs nothing more for the absent officer."),
                                tr("End"), false};
    if (office().questions.confirm(this, question))
        perform(EndDeputy{currentOrdinal()});
}

DelegationsTab::DelegationsTab(Office &office, QWidget *parent)
    : RegisterTab(office, parent)
    , m_table(new QTableView(this))
{
    m_rows = rowsWith<DelegationLine>(
        {tr("Decision"), tr("Delegated to"), tr("Within"), tr("From"), tr("Until"), tr("Basis"), tr("State")},
        [this](const DelegationLine &line, int column) { return cell(line, column); }, this);
    m_table->setModel(m_rows);
    m_table->setAccessibleName(tr("Delegations"));
    auto *look = kit::dressTable(m_table, kit::RowHeight::Desk);
    look->setColumnLook(Decision, {kit::CellKind::Strong});
    kit::ColumnLook state{kit::CellKind::State};
    state.tone = [this](const QModelIndex &index) {
        return toneOf(m_rows->row(index.row()).delegation, this->office().clock.now());
    };
    look->setColumnLook(State, state);
    setWidths(m_table, {260, 190, 230, 135, 135, 200});
    QHBoxLayout *head = headOf(
        this, tr("A standing delegation lets a post decide within limits. Only who may decide there delegates it."),
        m_table);
    m_end = addAct(head, tr("End"), [this] { end(); });
    m_delegate = addAct(head, tr("Delegate…"), [this] { delegate(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &DelegationsTab::presentActs);
}

int DelegationsTab::count() const
{
    const Instant now = office().clock.now();
    return int(
        std::ranges::count_if(registry().powers.delegations, [now](const Delegation &d) { return d.isInForce(now); }));
}

QString DelegationsTab::gateName(MeasureKind kind, const QString &gate) const
{
    const Route *route = registry().rulebook.current(kind);
    const Gate *known = route ? gateOf(route->gates, gate) : nullptr;
    return known ? words::label(known->name) : words::gateLabel(gate);
}

QString DelegationsTab::limitInWords(const DelegationLimit &limit) const
{
    QStringList parts{tr("up to severity %1").arg(words::label(limit.severityUpTo)),
                      tr("up to %1").arg(words::label(limit.tlpUpTo))};
    if (limit.personalData)
        parts.append(tr("personal data"));
    if (limit.urgent)
        parts.append(tr("urgent ones"));
    return parts.join(tr(", ", "between limits"));
}

QVariant DelegationsTab::cell(const DelegationLine &line, int column) const
{
    const Delegation &one = line.delegation;
    switch (column) {
    case Decision:
        return tr("%1: %2", "kind of measure and gate").arg(words::label(one.measure), gateName(one.measure, one.gate));
    case To:
        return tr("%1, %2", "division and post").arg(words::shortLabel(one.division), words::label(one.post));
    case Limit:
        return limitInWords(one.limit);
    case From:
        return words::dateTime(one.from);
    case Until:
        return words::dateTime(one.until);
    case Basis:
        return one.basis;
    default:
        return stateOf(one, office().clock.now());
    }
}

void DelegationsTab::present()
{
    QList<DelegationLine> lines;
    for (const Delegation &one : registry().powers.delegations)
        lines.prepend({int(lines.size()) + 1, one});
    m_rows->setRows(lines);
    if (!m_table->currentIndex().isValid() && !lines.isEmpty())
        m_table->selectRow(0);
    presentActs();
}

int DelegationsTab::currentOrdinal() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_rows->row(index.row()).ordinal : 0;
}

/// One that is asked of the rules to learn whether the one who looks may delegate anything.
DelegateDecision DelegationsTab::anyDelegation() const
{
    const QList<DecidingGate> decisions = decisionsOf(registry(), office().me.actor(office().clock.now()));
    DelegateDecision ask;
    if (!decisions.isEmpty()) {
        ask.measure = decisions.first().measure;
        ask.gate = decisions.first().gate;
    } else if (const QList<DecidingGate> all = decisionsOf(registry(), {}); !all.isEmpty()) {
        ask.measure = all.first().measure;
        ask.gate = all.first().gate;
    }
    ask.post = Post::Program;
    ask.from = office().clock.now();
    ask.until = ask.from.plusMs(kDay);
    ask.basis = u"…"_s;
    return ask;
}

void DelegationsTab::presentActs()
{
    open(m_delegate, refusalOf(anyDelegation()));
    open(m_end, refusalOf(EndDelegation{currentOrdinal()}));
}

void DelegationsTab::delegate()
{
    delegationDialog(office(), registry(), this)->open();
}

void DelegationsTab::end()
{
    const Confirmation question{tr("End this delegation?"), tr("From then on only those who hold the decision decide."),
                                tr("End"), false};
    if (office().questions.confirm(this, question))
        perform(EndDelegation{currentOrdinal()});
}

} // namespace ringi
