// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handoffs/handoffspage.h"

#include "ui/handoffs/handoffdetail.h"
#include "ui/handoffs/handofffilter.h"
#include "ui/incident/incidentdialogs.h"
#include "ui/kit/counttabbar.h"
#include "ui/kit/statepane.h"
#include "ui/kit/surface.h"
#include "ui/parts/section.h"
#include "ui/parts/twolines.h"
#include "ui/words/explain.h"
#include "ui/words/labels.h"
#include "ui/words/times.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace ringi {

using namespace Qt::StringLiterals;
using Kind = HandoffItem::Kind;

namespace {

constexpr int kMinuteMs = 60'000;
constexpr int kDetailWidth = 420;

TwoLines linesOf(const HandoffItem &item, Division mine, Instant now)
{
    const auto badge = [&](Division division) {
        const auto tone = division == mine ? kit::BadgeTone::Mine : kit::BadgeTone::Other;
        return Mark{Mark::Kind::Badge, words::shortLabel(division), 0, tone, {}};
    };
    TwoLines lines;
    lines.before = {badge(item.from), badge(item.to)};
    lines.lead = item.number;
    lines.first = item.title;
    lines.second = item.text;
    if (item.severity)
        lines.marks.append(Mark{Mark::Kind::Severity, words::label(*item.severity), int(*item.severity), {}, {}});
    if (item.kind == Kind::Answered || item.kind == Kind::Everywhere)
        lines.marks.append(Mark{Mark::Kind::Tag,
                                words::label(item.state),
                                0,
                                {},
                                item.state == HandoffState::Accepted ? kit::Tone::Ok : kit::Tone::Plain});
    lines.rightText = ageInWords(item, now);
    lines.rightTone = isOverdue(item, now) ? kit::Tone::Danger : kit::Tone::Quiet;
    return lines;
}

} // namespace

HandoffsPage::HandoffsPage(Office &office, QWidget *parent)
    : Page(office, parent)
{
    kit::setSurface(this, kit::Surface::Panel);
    buildActs();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(buildHead());
    rows->addWidget(m_tabs);
    rows->addWidget(kit::horizontalLine(this));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(buildList(), 1);
    columns->addWidget(kit::verticalLine(this));
    m_detail = new HandoffDetail({m_accept, m_return, m_withdraw, m_answer, m_decline, m_open}, this);
    QWidget *detail = scrolling(m_detail, this);
    detail->setFixedWidth(kDetailWidth);
    columns->addWidget(detail);
    rows->addLayout(columns, 1);
    connect(&m_minute, &QTimer::timeout, this, &HandoffsPage::showItems);
    m_minute.start(kMinuteMs);
}

void HandoffsPage::buildActs()
{
    m_accept = addAct(tr("Accept"), Qt::Key_Enter, &HandoffsPage::accept);
    m_return = addAct(tr("Return…"), Qt::Key_R, &HandoffsPage::giveBack);
    m_withdraw = addAct(tr("Withdraw…"), Qt::Key_W, &HandoffsPage::withdraw);
    m_answer = addAct(tr("Answer…"), Qt::Key_Enter, &HandoffsPage::answer);
    m_decline = addAct(tr("Decline…"), Qt::Key_D, &HandoffsPage::decline);
    m_open = addAct(tr("Open incident"), Qt::Key_O, &HandoffsPage::openCurrent);
}

QAction *HandoffsPage::addAct(const QString &text, const QKeySequence &keys, void (HandoffsPage::*open)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(keys);
    if (keys == QKeySequence(Qt::Key_Enter)) // shown as "Enter"; on most keyboards it is Return that is meant
        action->setShortcuts({keys, QKeySequence(Qt::Key_Return)});
    action->setVisible(false);
    connect(action, &QAction::triggered, this, open);
    addAction(action);
    return action;
}

QWidget *HandoffsPage::buildHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 10, 16, 6);
    m_division = new QComboBox(head);
    m_division->setProperty("size", u"sm"_s);
    m_division->setAccessibleName(tr("The other division"));
    m_division->addItem(tr("All divisions"));
    for (const FormDialog::Choice &choice : divisionsBut(office().me.division))
        m_division->addItem(choice.text, choice.value);
    m_filter = new HandoffFilter(head);
    m_filter->hide();
    buildTabs();
    row->addWidget(kit::roleLabel("pageTitle", tr("Handoffs"), head));
    row->addStretch();
    row->addWidget(m_division);
    row->addWidget(m_filter);
    connect(m_division, &QComboBox::currentIndexChanged, this, &HandoffsPage::showItems);
    connect(m_filter, &HandoffFilter::changed, this, &HandoffsPage::readEverywhere);
    return head;
}

void HandoffsPage::buildTabs()
{
    m_tabs = new kit::CountTabBar(this);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Kinds of handoffs"));
    for (const QString &label : {tr("Waiting for us"), tr("Offered by us"), tr("Consultations asked of us"),
                                 tr("Answered"), tr("All divisions")})
        m_tabs->addTab(label);
    connect(m_tabs, &QTabBar::currentChanged, this, &HandoffsPage::showTab);
}

QWidget *HandoffsPage::buildList()
{
    const auto text = [](const HandoffItem &item, int role) {
        return role == Qt::DisplayRole ? QVariant(u"%1 %2"_s.arg(item.number, item.title)) : QVariant();
    };
    m_rows = new RowTable<HandoffItem>(
        {{tr("Handoffs"), text}}, [](const HandoffItem &item) { return item.key(); }, this);
    m_list = new QListView(this);
    m_list->setModel(m_rows);
    m_list->setAccessibleName(tr("Handoffs"));
    dressList(m_list, [this](const QModelIndex &index) {
        return linesOf(m_rows->row(index.row()), office().me.division, office().clock.now());
    });
    m_state = new kit::StatePane(m_list, this);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &HandoffsPage::showCurrent);
    connect(m_list, &QListView::doubleClicked, this, &HandoffsPage::openCurrent);
    connect(m_state, &kit::StatePane::retryRequested, this, &HandoffsPage::refresh);
    return m_state;
}

QString HandoffsPage::title() const
{
    return tr("Handoffs");
}

void HandoffsPage::refresh()
{
    if (kind() == Kind::Everywhere)
        readEverywhere();
    const int asked = ++m_generation;
    const Division mine = office().me.division;
    if (m_items.isEmpty())
        m_state->showLoading(tr("Reading handoffs"));
    office()
        .asker.ask([mine](Queries &queries) { return handoffItemsOf(queries, mine); })
        .then(this,
              [this, asked](const QList<HandoffItem> &items) {
                  if (asked == m_generation)
                      take(items);
              })
        .onFailed(this, [this, asked](const Fault &fault) {
            if (asked == m_generation)
                m_state->showError(words::explain(fault), tr("Nothing you wrote is lost."));
        });
}

void HandoffsPage::readEverywhere()
{
    const int asked = ++m_everywhereGeneration;
    office()
        .asker.ask([query = m_filter->query()](Queries &queries) { return handoffItemsBehind(queries, query); })
        .then(this,
              [this, asked](const QList<HandoffItem> &items) {
                  if (asked == m_everywhereGeneration)
                      takeEverywhere(items);
              })
        .onFailed(this, [this, asked](const Fault &fault) {
            if (asked == m_everywhereGeneration)
                m_state->showError(words::explain(fault), tr("Nothing you wrote is lost."));
        });
}

void HandoffsPage::showNotice(const ChangeNotice &notice)
{
    if (notice.many || notice.registry || !notice.incidents.isEmpty())
        refresh();
}

void HandoffsPage::takeFocus()
{
    m_list->setFocus();
}

QList<QWidget *> HandoffsPage::panes()
{
    return {m_list, m_detail};
}

void HandoffsPage::showKind(Kind which)
{
    m_tabs->setCurrentIndex(int(which));
}

Kind HandoffsPage::kind() const
{
    return Kind(std::max(0, m_tabs->currentIndex()));
}

void HandoffsPage::showHandoffs(const HandoffQuery &query)
{
    m_filter->setQuery(query);
    m_everywhere.reset();
    if (kind() == Kind::Everywhere)
        readEverywhere();
    else
        showKind(Kind::Everywhere);
}

void HandoffsPage::showTab()
{
    const bool isWide = kind() == Kind::Everywhere;
    m_division->setVisible(!isWide);
    m_filter->setVisible(isWide);
    if (isWide)
        readEverywhere();
    showItems();
}

void HandoffsPage::takeEverywhere(const QList<HandoffItem> &items)
{
    m_everywhere = items;
    m_filter->setShown(items.size());
    m_tabs->setTabCounter(int(Kind::Everywhere), int(items.size()));
    showItems();
}

void HandoffsPage::take(const QList<HandoffItem> &items)
{
    m_items = items;
    for (const Kind one : {Kind::ForUs, Kind::ByUs, Kind::Asked, Kind::Answered}) {
        const auto isOne = [one](const HandoffItem &item) { return item.kind == one; };
        m_tabs->setTabCounter(int(one), int(std::ranges::count_if(items, isOne)));
    }
    showItems();
}

void HandoffsPage::showItems()
{
    const QVariant other = m_division->currentData();
    const Division mine = office().me.division;
    QList<HandoffItem> shown;
    std::ranges::copy_if(m_items, std::back_inserter(shown), [&](const HandoffItem &item) {
        return item.kind == kind() && (!other.isValid() || int(item.other(mine)) == other.toInt());
    });
    if (kind() == Kind::Everywhere)
        shown = m_everywhere.value_or(QList<HandoffItem>());
    m_rows->setRows(shown);
    const std::array empties{tr("Nothing waits for your division."), tr("Your division has offered nothing."),
                             tr("No opinion is asked of your division."), tr("No handoff has been answered yet."),
                             tr("No such handoff between the divisions.")};
    if (kind() == Kind::Everywhere && !m_everywhere)
        m_state->showLoading(tr("Reading handoffs"));
    else if (shown.isEmpty())
        m_state->showEmpty(empties[size_t(kind())]);
    else
        m_state->showContent();
    if (!m_list->currentIndex().isValid() && !shown.isEmpty())
        m_list->setCurrentIndex(m_rows->index(0, 0));
    showCurrent();
}

const HandoffItem *HandoffsPage::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() && index.row() < m_rows->rowCount() ? &m_rows->row(index.row()) : nullptr;
}

void HandoffsPage::showCurrent()
{
    const HandoffItem *item = current();
    presentActs(item);
    m_detail->setVisible(item);
    if (!item)
        return;
    m_detail->showItem(*item, office().clock.now());
    readIncident(*item);
}

void HandoffsPage::readIncident(const HandoffItem &item)
{
    const int asked = ++m_incidentGeneration;
    office()
        .asker.ask([id = item.incident](Queries &queries) { return queries.incident(id); })
        .then(this,
              [this, asked](const Incident &incident) {
                  if (asked == m_incidentGeneration && incident.exists())
                      m_detail->showIncident(incident, office().clock.now());
              })
        .onFailed(this, [](const Fault &) { /* the strip stays away; the list says what is wrong */ });
}

/// Only one of accepting and answering is there at a time, since both listen to Enter.
void HandoffsPage::presentActs(const HandoffItem *item)
{
    const auto showFor = [&](QAction *action, Kind one) { action->setVisible(item && item->kind == one); };
    showFor(m_accept, Kind::ForUs);
    showFor(m_return, Kind::ForUs);
    showFor(m_withdraw, Kind::ByUs);
    showFor(m_answer, Kind::Asked);
    showFor(m_decline, Kind::Asked);
    m_open->setVisible(item);
}

void HandoffsPage::accept()
{
    if (const HandoffItem *item = current())
        perform(ForIncident{item->incident, AcceptCustody{}});
}

void HandoffsPage::giveBack()
{
    if (const HandoffItem *item = current())
        IncidentDialogs(office(), this).giveBack(item->incident, item->number);
}

void HandoffsPage::withdraw()
{
    if (const HandoffItem *item = current())
        IncidentDialogs(office(), this).withdraw(item->incident, item->number);
}

void HandoffsPage::answer()
{
    if (const HandoffItem *item = current())
        IncidentDialogs(office(), this).answer(item->incident, item->number, item->ordinal, item->text);
}

void HandoffsPage::decline()
{
    if (const HandoffItem *item = current())
        IncidentDialogs(office(), this).decline(item->incident, item->number, item->ordinal);
}

void HandoffsPage::openCurrent()
{
    if (const HandoffItem *item = current())
        Q_EMIT openIncident(item->incident);
}

} // namespace ringi
