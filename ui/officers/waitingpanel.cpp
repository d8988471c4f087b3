// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/officers/waitingpanel.h"

#include "ui/kit/keyhintbutton.h"
#include "ui/kit/rowdelegate.h"
#include "ui/kit/surface.h"
#include "ui/parts/allow.h"
#include "ui/words/labels.h"
#include "ui/words/permissionwords.h"
#include "ui/words/times.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

enum WaitingColumn { What, OfWhom, Detail, ProposedBy, ProposedAt };

QByteArray kindOf(const ProposedChange &what)
{
    return std::visit([](const auto &one) { return QByteArray(std::decay_t<decltype(one)>::kind); }, what);
}

QString appointmentText(const Appointment &appointment)
{
    QStringList posts;
    for (const Post post : appointment.posts)
        posts.append(words::term(appointment.termOf(post)));
    return u"%1 · %2"_s.arg(words::label(appointment.division), posts.join(u" · "_s));
}

QString textOf(const OfficerEnrolled &what)
{
    return appointmentText(what.appointment());
}

QString textOf(const OfficerAppointed &what)
{
    return appointmentText(what.appointment());
}

QString textOf(const OfficerReinstated &)
{
    return {};
}

QString textOf(const OfficerKeyReplaced &what)
{
    return what.reason;
}

} // namespace

QList<WaitingLine> waitingLines(const Registry &registry)
{
    QList<WaitingLine> lines;
    for (int i = 0; i < registry.proposals.size(); ++i) {
        if (registry.proposals[i].waits())
            lines.append({i + 1, registry.proposals[i]});
    }
    return lines;
}

int waitingFor(const Registry &registry, const Actor &actor, Instant now)
{
    const auto lines = waitingLines(registry);
    return int(std::ranges::count_if(lines, [&](const WaitingLine &line) {
        return decide(registry, ConfirmProposal{line.ordinal}, actor, now).has_value();
    }));
}

WaitingPanel::WaitingPanel(Office &office, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_confirm(new QAction(tr("Confirm…"), this))
    , m_drop(new QAction(tr("Drop proposal…"), this))
{
    buildTable();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(kit::horizontalLine(this));
    rows->addWidget(buildHead());
    rows->addWidget(m_table);
    setFixedHeight(240);
    hide();
}

QWidget *WaitingPanel::buildHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    m_confirmButton = new kit::KeyHintButton(m_confirm, head);
    m_dropButton = new kit::KeyHintButton(m_drop, head);
    row->addWidget(kit::roleLabel("strong", tr("Waits for a second person"), head));
    row->addStretch();
    row->addWidget(m_dropButton);
    row->addWidget(m_confirmButton);
    connect(m_confirm, &QAction::triggered, this, [this] {
        if (const WaitingLine *line = current())
            Q_EMIT confirmWanted(line->ordinal, sentenceOf(*line));
    });
    connect(m_drop, &QAction::triggered, this, [this] {
        if (const WaitingLine *line = current())
            Q_EMIT dropWanted(line->ordinal, sentenceOf(*line));
    });
    return head;
}

void WaitingPanel::buildTable()
{
    const QStringList titles{tr("What"), tr("Officer"), tr("In detail"), tr("Proposed by"), tr("Proposed")};
    std::vector<Column<WaitingLine>> columns;
    for (int column = 0; column < int(titles.size()); ++column)
        columns.push_back({titles[column], [this, column](const WaitingLine &line, int role) {
                               return role == Qt::DisplayRole ? cell(line, column) : QVariant();
                           }});
    m_rows = new RowTable<WaitingLine>(
        std::move(columns), [](const WaitingLine &line) { return QByteArray::number(line.ordinal); }, this);
    m_table = new QTableView(this);
    m_table->setModel(m_rows);
    m_table->setAccessibleName(tr("Waits for a second person"));
    kit::dressTable(m_table, kit::RowHeight::Desk)->setColumnLook(OfWhom, {kit::CellKind::Strong});
    constexpr std::array widths{180, 200, 420, 180};
    for (size_t i = 0; i < widths.size(); ++i)
        m_table->setColumnWidth(int(i), widths[i]);
    m_table->horizontalHeader()->setStretchLastSection(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &WaitingPanel::presentActs);
}

void WaitingPanel::show(const Registry &registry)
{
    m_registry = registry;
    m_rows->setRows(waitingLines(registry));
    setVisible(m_rows->rowCount() > 0);
    if (!m_table->currentIndex().isValid())
        m_table->selectRow(0);
    presentActs();
}

const WaitingLine *WaitingPanel::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && index.row() < m_rows->rowCount() ? &m_rows->row(index.row()) : nullptr;
}

void WaitingPanel::presentActs()
{
    const WaitingLine *line = current();
    const int ordinal = line ? line->ordinal : 0;
    const Instant now = m_office.clock.now();
    const Actor me = m_registry.officers.value(m_office.me.id, m_office.me).actor(now);
    const auto refusalOf = [&](const RegistryCommand &command) {
        const auto decided = decide(m_registry, command, me, now);
        return decided ? Guard() : Guard(decided.error());
    };
    allow(m_confirm, refusalOf(ConfirmProposal{ordinal}), m_confirmButton);
    allow(m_drop, refusalOf(DropProposal{ordinal, u"…"_s}), m_dropButton);
}

QString WaitingPanel::nameOf(const WaitingLine &line) const
{
    const auto *enrolment = std::get_if<OfficerEnrolled>(&line.proposal.what);
    return enrolment ? enrolment->name : m_registry.officers.value(line.proposal.officer()).name;
}

QString WaitingPanel::detailOf(const WaitingLine &line) const
{
    return std::visit([](const auto &what) { return textOf(what); }, line.proposal.what);
}

QString WaitingPanel::sentenceOf(const WaitingLine &line) const
{
    return tr("%1: %2. %3", "what is proposed, of whom, in detail")
        .arg(words::eventLabel(kindOf(line.proposal.what)), nameOf(line), detailOf(line));
}

QVariant WaitingPanel::cell(const WaitingLine &line, int column) const
{
    switch (column) {
    case What:
        return words::eventLabel(kindOf(line.proposal.what));
    case OfWhom:
        return nameOf(line);
    case Detail:
        return detailOf(line);
    case ProposedBy:
        return m_registry.officers.value(line.proposal.proposed.by).name;
    case ProposedAt:
        return words::dateTime(line.proposal.proposed.at);
    default:
        return {};
    }
}

} // namespace ringi
