// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/bulkdialog.h"

#include "domain/tags.h"
#include "ui/incident/incidentacts.h"
#include "ui/incident/incidentdialogs.h"
#include "ui/kit/keyhintbutton.h"
#include "ui/kit/rowdelegate.h"
#include "ui/kit/surface.h"
#include "ui/parts/field.h"
#include "ui/parts/tagedit.h"
#include "ui/words/explain.h"
#include "ui/words/labels.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ringi {

namespace {

constexpr int kPauseMs = 150;

/// "+ port, ransom  − old"
QString tagsGot(const TagChange &change)
{
    const auto listed = [](const QStringList &tags) { return tags.join(BulkDialog::tr(", ", "between tags")); };
    QStringList parts;
    if (!change.added.isEmpty())
        parts.append(BulkDialog::tr("+ %1", "tags that are put on").arg(listed(change.added)));
    if (!change.removed.isEmpty())
        parts.append(BulkDialog::tr("− %1", "tags that are taken off").arg(listed(change.removed)));
    return parts.join(u' ');
}

QString verdictOf(const BulkLine &line)
{
    switch (line.state) {
    case BulkState::Open:
        return BulkDialog::tr("will be done");
    case BulkState::Refused:
        return BulkDialog::tr("will not be done: %1").arg(line.why);
    case BulkState::Running:
        return BulkDialog::tr("being done");
    case BulkState::Done:
        return BulkDialog::tr("done");
    case BulkState::Failed:
        return BulkDialog::tr("not done: %1").arg(line.why);
    case BulkState::Stopped:
        return BulkDialog::tr("not done: it was stopped before");
    }
    return {};
}

std::vector<Column<BulkLine>> columns()
{
    const auto text = [](auto of) {
        return [of](const BulkLine &line, int role) {
            const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
            return isText ? QVariant(of(line)) : QVariant();
        };
    };
    return {{BulkDialog::tr("Number"), text([](const BulkLine &line) { return line.incident.number; })},
            {BulkDialog::tr("Title"), text([](const BulkLine &line) { return line.incident.content.title; })},
            {BulkDialog::tr("Gets"), text([](const BulkLine &line) { return line.gets; })},
            {BulkDialog::tr("Verdict"), text(verdictOf)}};
}

QString titleOf(BulkAct act)
{
    switch (act) {
    case BulkAct::AssignLead:
        return BulkDialog::tr("Assign a lead to several");
    case BulkAct::HandOff:
        return BulkDialog::tr("Hand off several");
    case BulkAct::Tag:
        return BulkDialog::tr("Tag several");
    }
    return {};
}

} // namespace

BulkDialog::BulkDialog(Office &office, BulkAct act, const QList<Incident> &incidents, QWidget *parent)
    : DialogFrame(titleOf(act), parent)
    , m_office(office)
    , m_act(act)
    , m_table(columns(), [](const BulkLine &line) { return line.incident.number.toUtf8(); })
{
    setAttribute(Qt::WA_DeleteOnClose);
    for (const Incident &incident : incidents)
        m_lines.append({incident, {}, {}, BulkState::Open, {}});
    auto *content = new QWidget(this);
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(16, 12, 16, 12);
    m_body->setSpacing(10);
    setContent(content);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, qOverload<>(&BulkDialog::judge));
    buildFields();
    buildTable();
    m_says = kit::roleLabel("strong");
    m_says->setWordWrap(true);
    m_body->addWidget(m_says);
    buildFoot();
    resize(960, 560);
    judge();
}

void BulkDialog::buildTags()
{
    m_added = new TagEdit(m_office.asker);
    m_removed = new TagEdit(m_office.asker);
    m_body->addWidget(new Field(tr("Put on"), tr("with commas between them"), m_added));
    m_body->addWidget(new Field(tr("Take off"), tr("with commas between them"), m_removed));
    for (TagEdit *edit : {m_added, m_removed})
        connect(edit, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
}

void BulkDialog::buildFields()
{
    if (m_act == BulkAct::Tag)
        return buildTags();
    m_choice = new QComboBox;
    if (m_act == BulkAct::HandOff) {
        for (const Division division : allOf<Division>())
            m_choice->addItem(words::label(division), int(division));
    } else {
        for (const Officer &officer : std::as_const(m_office.registry.officers))
            m_choice->addItem(officer.name, officer.id.uuid());
    }
    m_body->addWidget(new Field(m_act == BulkAct::HandOff ? tr("To") : tr("Lead officer"), {}, m_choice));
    connect(m_choice, &QComboBox::currentIndexChanged, this, qOverload<>(&BulkDialog::judge));
    if (m_act != BulkAct::HandOff)
        return;
    m_asked = new QLineEdit;
    m_body->addWidget(new Field(tr("What is asked"), tr("required; the same of each"), m_asked));
    connect(m_asked, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
}

void BulkDialog::buildTable()
{
    m_view = new QTableView;
    m_view->setModel(&m_table);
    kit::dressTable(m_view, kit::RowHeight::Register);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->setColumnWidth(0, 140);
    m_view->setColumnWidth(1, 200);
    m_view->setColumnWidth(2, 220);
    m_view->setAccessibleName(tr("What each incident gets"));
    m_body->addWidget(m_view, 1);
}

void BulkDialog::buildFoot()
{
    m_close = new kit::KeyHintButton(tr("Cancel"));
    m_close->setKind(kit::ButtonKind::Ghost);
    m_close->setAutoDefault(false);
    m_perform = new kit::KeyHintButton(QString());
    m_perform->setKind(kit::ButtonKind::Primary);
    m_perform->setAutoDefault(false);
    footerLeft()->addWidget(kit::roleLabel("quiet", tr("Signed as %1").arg(m_office.me.name)));
    footerRight()->addWidget(m_close);
    footerRight()->addWidget(m_perform);
    connect(m_close, &QPushButton::clicked, this, &BulkDialog::reject);
    connect(m_perform, &QPushButton::clicked, this, &BulkDialog::start);
}

IncidentCommand BulkDialog::command() const
{
    if (m_act == BulkAct::Tag)
        return TagIncident{m_added->tags(), m_removed->tags()};
    if (m_act == BulkAct::HandOff)
        return OfferCustody{Division(m_choice->currentData().toInt()), m_asked->text(), {}};
    return AssignLead{OfficerId(m_choice->currentData().toUuid())};
}

QString BulkDialog::whatItGets(const Incident &incident) const
{
    if (m_act == BulkAct::Tag)
        return tagsGot(tagChange(incident.tags, m_added->tags(), m_removed->tags()).value_or(TagChange()));
    return m_act == BulkAct::HandOff ? tr("an offer to %1", "a division").arg(m_choice->currentText())
                                     : tr("%1 as lead", "an officer").arg(m_choice->currentText());
}

/// The rules are asked what they will say; they are asked again when it is done.
void BulkDialog::judge()
{
    if (m_isRunning || m_isOver)
        return;
    for (BulkLine &line : m_lines)
        judge(line);
    m_pause.stop();
    m_table.setRows(m_lines);
    settleSays();
}

void BulkDialog::judge(BulkLine &line)
{
    const Instant now = m_office.clock.now();
    line.what = command();
    line.gets = whatItGets(line.incident);
    const auto refused = refusalOf(line.what, line.incident, m_office.me.actor(now), now, &m_office.registry);
    line.state = refused ? BulkState::Refused : BulkState::Open;
    line.why = refused ? words::explain(*refused) : QString();
}

void BulkDialog::start()
{
    if (m_isRunning)
        return;
    if (m_pause.isActive())
        judge(); // of what is typed, not of what was
    if (count(BulkState::Open) == 0)
        return;
    m_isRunning = true;
    m_isStopped = false;
    for (QWidget *field : std::initializer_list<QWidget *>{m_choice, m_asked, m_added, m_removed}) {
        if (field)
            field->setEnabled(false);
    }
    performNext();
}

void BulkDialog::stop()
{
    m_isStopped = true;
    settleSays();
}

void BulkDialog::performNext()
{
    const auto next = std::ranges::find(m_lines, BulkState::Open, &BulkLine::state);
    if (m_isStopped || next == m_lines.end())
        return end();
    const int at = int(next - m_lines.begin());
    next->state = BulkState::Running;
    settle(at);
    m_office.desk.perform(m_office.session, ForIncident{next->incident.id, next->what})
        .then(this, [this, at](const Outcome<Receipt> &outcome) { take(at, outcome); })
        .onFailed(this, [this, at](const Fault &fault) {
            m_lines[at].state = BulkState::Failed;
            m_lines[at].why = words::explain(fault);
            m_isStopped = true; // the next would meet the same
            end();
        });
}

void BulkDialog::take(int at, const Outcome<Receipt> &outcome)
{
    m_lines[at].state = outcome ? BulkState::Done : BulkState::Failed;
    if (!outcome)
        m_lines[at].why = words::explain(outcome.error());
    settle(at);
    performNext();
}

void BulkDialog::end()
{
    for (BulkLine &line : m_lines) {
        if (line.state == BulkState::Open)
            line.state = BulkState::Stopped;
    }
    m_isRunning = false;
    m_isOver = true;
    m_table.setRows(m_lines);
    settleSays();
}

int BulkDialog::count(BulkState state) const
{
    return int(std::ranges::count(m_lines, state, &BulkLine::state));
}

QString BulkDialog::says() const
{
    return m_says->text();
}

QString BulkDialog::verb(int open) const
{
    switch (m_act) {
    case BulkAct::AssignLead:
        return tr("Assign to %Ln", nullptr, open);
    case BulkAct::HandOff:
        return tr("Offer custody of %Ln", nullptr, open);
    case BulkAct::Tag:
        return tr("Tag %Ln", nullptr, open);
    }
    return {};
}

/// One line; to set all of them for each would take the longer the more there are.
void BulkDialog::settle(int at)
{
    m_table.replace(at, m_lines[at]);
    settleSays();
}

void BulkDialog::settleSays()
{
    const int open = count(BulkState::Open), done = count(BulkState::Done);
    const int left = int(m_lines.size()) - done;
    if (m_isOver)
        m_says->setText(tr("%1; %2", "what was done and what was not")
                            .arg(tr("%Ln were done and stay done", nullptr, done), tr("%Ln were not", nullptr, left)));
    else if (m_isRunning)
        m_says->setText(tr("%Ln are still to be done", nullptr, open));
    else
        m_says->setText(
            tr("%1; %2", "what will be done and what will not")
                .arg(tr("%Ln will be done", nullptr, open), tr("%Ln will not", nullptr, count(BulkState::Refused))));
    m_perform->setVisible(!m_isOver);
    m_perform->setText(verb(open));
    m_perform->setEnabled(!m_isRunning && open > 0);
    m_close->setText(m_isRunning ? tr("Stop") : m_isOver ? tr("Close") : tr("Cancel"));
}

/// While it runs, going away first stops it and shows what was done.
void BulkDialog::reject()
{
    if (m_isRunning)
        return stop();
    DialogFrame::reject();
}

} // namespace ringi
