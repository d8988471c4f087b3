// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registers/compartmentstab.h"

#include "ui/kit/rowdelegate.h"
#include "ui/kit/surface.h"
#include "ui/parts/section.h"
#include "ui/registers/compartmentdialogs.h"
#include "ui/words/compartmentwords.h"
#include "ui/words/explain.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

enum Column { Name, Kind, Marking, Members, Openings, Waived };
enum OpeningColumn { At, By, Of };

template <class Line, class Cell, class Key>
RowTable<Line> *rowsWith(const QStringList &titles, Cell cell, Key key, QObject *parent)
{
    std::vector<ringi::Column<Line>> columns;
    for (int column = 0; column < int(titles.size()); ++column)
        columns.push_back({titles[column], [cell, column](const Line &line, int role) {
                               const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
                               return isText ? cell(line, column) : QVariant();
                           }});
    return new RowTable<Line>(std::move(columns), key, parent);
}

QVariant openingCell(const OpeningLine &line, int column)
{
    switch (column) {
    case At:
        return words::dateTime(line.at);
    case By:
        return line.by;
    default:
        return line.file
            ? CompartmentsTab::tr("%1, entry %2, file %3").arg(line.incident).arg(line.ordinal).arg(*line.file)
            : CompartmentsTab::tr("%1, entry %2").arg(line.incident).arg(line.ordinal);
    }
}

/// Newest first.
QList<OpeningLine> openingsOf(Queries &queries, const CompartmentId &compartment)
{
    QList<OpeningLine> lines;
    QHash<IncidentId, QString> numbers;
    for (const HistoryEntry &entry : queries.history(streamOf(compartment))) {
        if (entry.kind != EntryOpened::kind)
            continue;
        const auto opened = fromBody<EntryOpened>(entry.body);
        if (!numbers.contains(opened.incident))
            numbers.insert(opened.incident, queries.incident(opened.incident).number);
        lines.prepend({entry.commit, entry.stamp.at, entry.authorName, numbers.value(opened.incident), opened.ordinal,
                       opened.file});
    }
    return lines;
}

} // namespace

CompartmentsTab::CompartmentsTab(Office &office, QWidget *parent)
    : RegisterTab(office, parent)
    , m_table(new QTableView(this))
    , m_openings(new QTableView(this))
    , m_members(proseLabel({}, this))
{
    buildTable();
    buildOpenings();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 10, 16, 10);
    head->setSpacing(8);
    QLabel *explanation = kit::roleLabel(
        "quiet",
        tr("What is sealed in a compartment its members open with their own keys, and nobody by his post. Every "
           "opening is recorded."),
        this);
    explanation->setWordWrap(true);
    head->addWidget(explanation, 1);
    buildActs(head);
    rows->addLayout(head);
    rows->addWidget(kit::horizontalLine(this));
    rows->addWidget(m_table, 1);
    rows->addWidget(kit::horizontalLine(this));
    m_members->setContentsMargins(16, 8, 16, 8);
    rows->addWidget(m_members);
    rows->addWidget(kit::horizontalLine(this));
    rows->addWidget(m_openings, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        presentActs();
        readOpenings();
    });
}

void CompartmentsTab::buildTable()
{
    m_rows = rowsWith<Compartment>(
        {tr("Compartment"), tr("Kind"), tr("Least marking"), tr("Members"), tr("Openings"), tr("Waived")},
        [this](const Compartment &one, int column) { return cell(one, column); },
        [](const Compartment &one) { return one.id.bytes(); }, this);
    m_table->setModel(m_rows);
    m_table->setAccessibleName(tr("Compartments"));
    kit::dressTable(m_table, kit::RowHeight::Desk)->setColumnLook(Name, {kit::CellKind::Strong});
    int column = 0;
    for (const int width : {260, 150, 160, 100, 100})
        m_table->setColumnWidth(column++, width);
    m_table->horizontalHeader()->setStretchLastSection(true);
}

void CompartmentsTab::buildOpenings()
{
    m_openingRows = rowsWith<OpeningLine>(
        {tr("Opened"), tr("By"), tr("What")}, openingCell,
        [](const OpeningLine &line) { return QByteArray::number(line.commit); }, this);
    m_openings->setModel(m_openingRows);
    m_openings->setAccessibleName(tr("Openings"));
    kit::dressTable(m_openings, kit::RowHeight::Desk);
    m_openings->setColumnWidth(At, 180);
    m_openings->setColumnWidth(By, 220);
    m_openings->horizontalHeader()->setStretchLastSection(true);
}

void CompartmentsTab::buildActs(QHBoxLayout *head)
{
    m_waive = addAct(head, tr("Waive all…"), [this] { waive(); });
    m_remove = addAct(head, tr("Remove a member…"), [this] { removeMember(); });
    m_add = addAct(head, tr("Add a member…"), [this] { addMember(); });
    m_create = addAct(head, tr("Create…"), [this] { create(); });
}

void CompartmentsTab::showCompartments(const QList<Compartment> &compartments)
{
    m_compartments = compartments;
    present();
}

QVariant CompartmentsTab::cell(const Compartment &compartment, int column) const
{
    switch (column) {
    case Name:
        return compartment.name;
    case Kind:
        return words::label(compartment.kind);
    case Marking:
        return words::label(compartment.tlp);
    case Members:
        return QString::number(compartment.members().size());
    case Openings:
        return QString::number(compartment.openings);
    default:
        if (compartment.waivers.isEmpty())
            return QString();
        return std::ranges::any_of(compartment.waivers, [](const Waiver &one) { return !one.entry; })
            ? tr("everything")
            : tr("%n entr(y/ies)", nullptr, int(compartment.waivers.size()));
    }
}

QString CompartmentsTab::membersInWords(const Compartment &compartment) const
{
    if (!compartment.exists())
        return tr("No compartment yet. Create one with a colleague.");
    QStringList members;
    for (const KeyWrap &wrap : compartment.epochs.last().wraps) {
        const Officer officer = registry().officers.value(wrap.officer);
        if (officer.suspended)
            members.append(tr("%1 (suspended: remove from the circle)").arg(officer.name));
        else if (officer.publicKey != wrap.key)
            members.append(tr("%1 (has a new key: add again, or remove)").arg(officer.name));
        else
            members.append(officer.name);
    }
    return tr("Members of “%1”: %2").arg(compartment.name, members.join(tr(", ")));
}

void CompartmentsTab::present()
{
    m_rows->setRows(m_compartments);
    if (!m_table->currentIndex().isValid() && !m_compartments.isEmpty())
        m_table->selectRow(0);
    presentActs();
    readOpenings();
}

Compartment CompartmentsTab::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_rows->row(index.row()) : Compartment{};
}

Guard CompartmentsTab::refusalOf(const CompartmentCommand &command) const
{
    const Officer me = registry().officers.value(office().me.id, office().me);
    const auto decided =
        decide(current(), command, {registry(), {}, false, office().clock.now()}, me.actor(office().clock.now()));
    return decided ? Guard() : Guard(decided.error());
}

void CompartmentsTab::presentActs()
{
    m_members->setText(membersInWords(current()));
    const Officer me = registry().officers.value(office().me.id, office().me);
    const Instant now = office().clock.now();
    const Guard inside = insideGuard(current(), me.actor(now));
    const Guard acts = mayAct(me.actor(now));
    open(m_create, acts ? acts : keyholderGuard(registry(), me.id, now));
    open(m_add, inside);
    open(m_remove, inside);
    open(m_waive, refusalOf(WaivePrivilege{{}, u"…"_s}));
}

void CompartmentsTab::readOpenings()
{
    const int asked = ++m_generation;
    const CompartmentId compartment = current().id;
    office()
        .asker.ask([compartment](Queries &queries) { return openingsOf(queries, compartment); })
        .then(this,
              [this, asked](const QList<OpeningLine> &lines) {
                  if (asked == m_generation)
                      m_openingRows->setRows(lines);
              })
        .onFailed(this, [this](const Fault &fault) { office().questions.tell(this, words::explain(fault)); });
}

void CompartmentsTab::create()
{
    compartmentDialog(office(), registry(), this)->open();
}

void CompartmentsTab::addMember()
{
    addMemberDialog(office(), registry(), current(), this)->open();
}

void CompartmentsTab::removeMember()
{
    removeMemberDialog(office(), registry(), current(), this)->open();
}

void CompartmentsTab::waive()
{
    const TextQuestion question{tr("Waive the whole privilege of “%1”?").arg(current().name),
                                tr("Why. Members can then release every entry, as notes that all who read the incident "
                                   "read. This cannot be taken back."),
                                tr("Waive")};
    if (const auto reason = office().questions.askText(this, question))
        send(office().desk.perform(office().session, ForCompartment{current().id, WaivePrivilege{{}, *reason}}));
}

void CompartmentsTab::send(Reply<Outcome<Receipt>> reply)
{
    reply
        .then(this,
              [this](const Outcome<Receipt> &outcome) {
                  if (!outcome)
                      office().questions.tell(this, words::explain(outcome.error()));
              })
        .onFailed(this, [this](const Fault &fault) { office().questions.tell(this, words::explain(fault)); });
}

} // namespace ringi
