// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/incidentpage.h"

#include "ui/incident/consultationpanel.h"
#include "ui/incident/custodyscenes.h"
#include "ui/incident/historytable.h"
#include "ui/incident/incidentdialogs.h"
#include "ui/incident/incidentheader.h"
#include "ui/incident/measurepanel.h"
#include "ui/incident/overviewtab.h"
#include "ui/incident/phasesteps.h"
#include "ui/incident/readingtable.h"
#include "ui/incident/sidepane.h"
#include "ui/incident/storyview.h"
#include "ui/incident/taskpanel.h"
#include "ui/kit/counttabbar.h"
#include "ui/kit/custodytrack.h"
#include "ui/kit/keyhintbutton.h"
#include "ui/kit/look.h"
#include "ui/kit/phasestepper.h"
#include "ui/kit/statepane.h"
#include "ui/kit/surface.h"
#include "ui/parts/allow.h"
#include "ui/parts/section.h"
#include "ui/sealed/sealedpanel.h"
#include "ui/words/explain.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMinuteMs = 60'000;
constexpr int kReadings = 500;
constexpr int kLeastMiddle = 480;       ///< to be used at all
constexpr int kComfortableMiddle = 680; ///< with a side pane beside it; grows with the type

IncidentFile fileOf(Queries &queries, const IncidentId &id, Instant now)
{
    IncidentFile file;
    file.incident = queries.incident(id);
    file.history = queries.history(streamOf(id));
    MeasureQuery query;
    query.incident = id;
    file.measures = queries.measures(query);
    file.registry = queries.registry();
    if (file.incident.isRestricted())
        file.readings = queries.readings({now, id, {}, kReadings});
    file.compartments = queries.compartments();
    return file;
}

QVBoxLayout *plainColumn(QWidget *widget)
{
    auto *rows = new QVBoxLayout(widget);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    return rows;
}

} // namespace

IncidentPage::IncidentPage(Office &office, QWidget *parent)
    : Page(office, parent)
{
    buildActs();
    m_state = new kit::StatePane(buildContent(), this);
    plainColumn(this)->addWidget(m_state);
    buildTabKeys();
    connectParts();
    m_minute.start(kMinuteMs);
}

void IncidentPage::buildActs()
{
    addAct(IncidentAct::HandOff, tr("Hand off…"), Qt::CTRL | Qt::Key_H, &IncidentPage::handOff);
    addAct(IncidentAct::ProposeMeasure, tr("Propose measure…"), Qt::CTRL | Qt::Key_M, &IncidentPage::proposeMeasure);
    addAct(IncidentAct::AddNote, tr("Add entry"), Qt::CTRL | Qt::Key_E, &IncidentPage::addEntry);
    addAct(IncidentAct::AddTask, tr("Add task…"), {}, &IncidentPage::addTask);
    addAct(IncidentAct::Consult, tr("Ask an opinion…"), {}, &IncidentPage::consult);
    addAct(IncidentAct::Revise, tr("Edit…"), Qt::Key_F2, &IncidentPage::edit);
    addAct(IncidentAct::MovePhase, tr("Move phase…"), {}, &IncidentPage::movePhase);
    addAct(IncidentAct::AssignLead, tr("Assign lead…"), {}, &IncidentPage::assignLead);
    addAct(IncidentAct::Tag, tr("Tags…"), {}, &IncidentPage::tag);
    addAct(IncidentAct::Restrict, tr("Who may read it…"), {}, &IncidentPage::restrict);
    addAct(IncidentAct::LiftRestriction, tr("Lift the restriction…"), {}, &IncidentPage::lift);
    addAct(IncidentAct::WithdrawOffer, tr("Withdraw offer…"), {}, &IncidentPage::withdrawOffer);
    addAct(IncidentAct::Accept, tr("Accept"), {}, &IncidentPage::accept);
    addAct(IncidentAct::Return, tr("Return…"), {}, &IncidentPage::giveBack);
    m_seal = new QAction(tr("Seal an entry…"), this);
    connect(m_seal, &QAction::triggered, this, &IncidentPage::sealEntry);
    addAction(m_seal);
}

void IncidentPage::addAct(IncidentAct act, const QString &text, const QKeySequence &keys, void (IncidentPage::*open)())
{
    auto *made = new QAction(text, this);
    made->setShortcut(keys);
    connect(made, &QAction::triggered, this, open);
    addAction(made);
    m_acts.insert(act, made);
}

QWidget *IncidentPage::buildContent()
{
    auto *content = new QWidget(this);
    kit::setSurface(content, kit::Surface::Panel);
    QVBoxLayout *rows = plainColumn(content);
    QList<QAction *> more;
    for (const IncidentAct act :
         {IncidentAct::Revise, IncidentAct::MovePhase, IncidentAct::AssignLead, IncidentAct::Tag, IncidentAct::AddTask,
          IncidentAct::Consult, IncidentAct::Restrict, IncidentAct::LiftRestriction, IncidentAct::WithdrawOffer})
        more.append(action(act));
    more.append(m_seal);
    m_header = new IncidentHeader(
        {action(IncidentAct::HandOff), action(IncidentAct::ProposeMeasure), action(IncidentAct::AddNote), more},
        content);
    m_steps = new kit::PhaseStepper(content);
    m_side =
        new SidePane({action(IncidentAct::Accept), action(IncidentAct::Return), action(IncidentAct::WithdrawOffer)},
                     office().asker, content);
    connect(m_side, &SidePane::incidentWanted, this, &IncidentPage::openIncident);
    rows->addWidget(m_header);
    rows->addWidget(kit::horizontalLine(content));
    rows->addWidget(m_steps);
    rows->addWidget(kit::horizontalLine(content));
    rows->addWidget(buildColumns(content), 1);
    return content;
}

/// As narrow as its middle may be: the side pane gives way before the window has to grow.
QWidget *IncidentPage::buildColumns(QWidget *content)
{
    m_columns = new QWidget(content);
    auto *columns = new QHBoxLayout(m_columns);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(buildMiddle(), 1);
    columns->addWidget(kit::verticalLine(content));
    columns->addWidget(m_side);
    m_columns->setMinimumWidth(kLeastMiddle);
    return m_columns;
}

QWidget *IncidentPage::buildMiddle()
{
    auto *middle = new QWidget(this);
    QVBoxLayout *rows = plainColumn(middle);
    buildTabs();
    rows->addWidget(buildCustody());
    rows->addWidget(kit::horizontalLine(middle));
    rows->addWidget(m_tabs);
    rows->addWidget(kit::horizontalLine(middle));
    rows->addWidget(m_stack, 1);
    return middle;
}

QWidget *IncidentPage::buildCustody()
{
    m_custody = new Section(tr("Custody"), this);
    m_track = new kit::CustodyTrack(kit::CustodySize::Full, m_custody);
    m_custody->addAtRight(new kit::CustodyLegend(m_custody));
    m_custody->body()->addWidget(m_track);
    return m_custody;
}

void IncidentPage::buildTabs()
{
    m_tabs = new kit::CountTabBar(this);
    m_tabs->setAccessibleName(tr("Parts of the incident"));
    m_tabs->setExpanding(false);
    m_stack = new QStackedWidget(this);
    m_overview = new OverviewTab(this);
    m_timeline = new StoryView(QString(), this);
    m_measures = new MeasurePanel(this);
    m_tasks = new TaskPanel(TaskPanel::Which::All, this);
    m_consultations = new ConsultationPanel(this);
    m_notes = new StoryView(tr("No entry has been written yet. Add one with Ctrl+E."), this);
    m_sealed = new SealedPanel(this);
    m_history = new HistoryTable(this);
    addTab(Overview, tr("Overview"), scrolling(m_overview, this));
    addTab(Timeline, tr("Timeline"), m_timeline);
    addTab(Measures, tr("Measures"), scrolling(m_measures, this));
    addTab(Tasks, tr("Tasks"), scrolling(m_tasks, this));
    addTab(Consultations, tr("Consultations"), scrolling(m_consultations, this));
    addTab(Notes, tr("Notes"), m_notes);
    addTab(Sealed, tr("Sealed"), scrolling(m_sealed, this));
    addTab(History, tr("History"), m_history);
    m_readings = new ReadingTable(this);
    addTab(Readings, tr("Read by"), m_readings);
    connect(m_readings, &ReadingTable::entryWanted, this, &Page::openEntry);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
}

void IncidentPage::addTab(Tab tab, const QString &label, QWidget *widget)
{
    m_tabs->insertTab(tab, label);
    m_stack->insertWidget(tab, widget);
}

void IncidentPage::buildTabKeys()
{
    const auto add = [this](const QString &text, const QKeySequence &keys, auto go) {
        auto *key = new QAction(text, this);
        key->setShortcut(keys);
        connect(key, &QAction::triggered, this, go);
        addAction(key);
    };
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        add(tr("Show %1").arg(m_tabs->tabText(tab)), QKeySequence(int(Qt::ALT) | (Qt::Key_1 + tab)),
            [this, tab] { showTab(Tab(tab)); });
    add(tr("Show or hide the side pane"), Qt::Key_F4, [this] { m_side->setVisible(!m_side->isVisible()); });
    const int count = m_tabs->count();
    add(tr("Next tab"), Qt::CTRL | Qt::Key_Tab, [this, count] { showTab(Tab((m_tabs->currentIndex() + 1) % count)); });
    add(tr("Previous tab"), Qt::CTRL | Qt::SHIFT | Qt::Key_Tab,
        [this, count] { showTab(Tab((m_tabs->currentIndex() + count - 1) % count)); });
}

void IncidentPage::connectParts()
{
    connect(m_header, &IncidentHeader::backWanted, this, [this] { Q_EMIT openPlace(u"incidents"_s); });
    connect(m_overview, &OverviewTab::measureWanted, this, &Page::openMeasure);
    connect(m_measures, &MeasurePanel::measureWanted, this, &Page::openMeasure);
    for (StoryView *story : {m_timeline, m_notes})
        connect(story, &StoryView::entryWanted, this, &Page::openEntry);
    connect(m_history, &HistoryTable::entryWanted, this, &Page::openEntry);
    const auto finish = [this](int ordinal) {
        IncidentDialogs(this->office(), this).finishTask(m_file.incident, ordinal);
    };
    connect(m_overview, &OverviewTab::finishWanted, this, finish);
    connect(m_tasks, &TaskPanel::finishWanted, this, finish);
    connect(m_consultations, &ConsultationPanel::answerWanted, this, &IncidentPage::answer);
    connect(m_consultations, &ConsultationPanel::declineWanted, this, [this](int ordinal) {
        IncidentDialogs(this->office(), this).decline(m_incident, m_file.incident.number, ordinal);
    });
    connect(m_sealed, &SealedPanel::openWanted, this, &IncidentPage::openSealed);
    connect(m_sealed, &SealedPanel::fileWanted, this, &IncidentPage::saveSealedFile);
    connect(m_sealed, &SealedPanel::waiveWanted, this, &IncidentPage::waivePrivilege);
    connect(m_sealed, &SealedPanel::releaseWanted, this, &IncidentPage::releaseSealed);
    connect(m_state, &kit::StatePane::retryRequested, this, &IncidentPage::refresh);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (isVisible() && m_file.incident.exists())
            present();
    });
}

QString IncidentPage::title() const
{
    if (!m_file.incident.exists())
        return tr("Incident");
    return u"%1 %2"_s.arg(m_file.incident.number, m_file.incident.content.title);
}

void IncidentPage::showIncident(const IncidentId &incident)
{
    m_isOpening = true;
    if (incident == m_incident)
        return read();
    m_incident = incident;
    m_file = {};
    showTab(Overview);
    m_state->showLoading(tr("Reading the incident"));
    read();
}

void IncidentPage::refresh()
{
    if (!m_incident.isNull())
        read();
}

void IncidentPage::showNotice(const ChangeNotice &notice)
{
    const bool isOurs = notice.many || notice.registry || notice.incidents.contains(m_incident);
    const bool isSealed = !notice.compartments.isEmpty() && !m_file.incident.sealedEntries.isEmpty();
    const auto isOnIt = [&](const MeasureRow &row) { return notice.measures.contains(row.id); };
    if (isOurs || isSealed || !notice.measures.isEmpty() || std::ranges::any_of(m_file.measures, isOnIt))
        refresh();
}

void IncidentPage::takeFocus()
{
    m_tabs->setFocus();
}

QList<QWidget *> IncidentPage::panes()
{
    return {m_header, m_track, m_tabs, m_side};
}

void IncidentPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitSide();
}

/// Gives way or comes back where the room for it changes; between, the person has it as he wants.
void IncidentPage::fitSide()
{
    const bool hasRoom = width() >= kit::Look::of(this).px(kComfortableMiddle) + m_side->minimumWidth();
    if (hasRoom != std::exchange(m_hasRoomForSide, hasRoom))
        m_side->setVisible(hasRoom);
}

void IncidentPage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void IncidentPage::read()
{
    const int asked = ++m_generation;
    office()
        .asker.ask([id = m_incident, now = office().clock.now()](Queries &queries) { return fileOf(queries, id, now); })
        .then(this,
              [this, asked](const IncidentFile &file) {
                  if (asked == m_generation)
                      take(file);
              })
        .onFailed(this, [this, asked](const Fault &fault) {
            if (asked == m_generation)
                m_state->showError(words::explain(fault), tr("Nothing you wrote is lost."));
        });
}

void IncidentPage::take(const IncidentFile &file)
{
    m_file = file;
    if (!file.incident.exists()) {
        m_state->showEmpty(tr("There is no such incident here."));
        Q_EMIT titleChanged();
        return;
    }
    recordOpening();
    m_story = storyOf(file.history, file.registry);
    m_state->showContent();
    present();
    Q_EMIT titleChanged();
}

/// Once for each time somebody opens it; that the page is drawn anew is no reading.
void IncidentPage::recordOpening()
{
    if (std::exchange(m_isOpening, false) && m_file.incident.isRestricted())
        record({ReadingAct::Opened, m_incident, {}, {}, 0});
}

Beholder IncidentPage::beholder() const
{
    const Officer me = m_file.registry.officers.value(office().me.id, office().me);
    return {me.actor(office().clock.now()), office().clock.now()};
}

void IncidentPage::present()
{
    const Beholder who = beholder();
    m_header->show(m_file, who);
    m_steps->setSteps(phaseStepsOf(m_file.incident, who.now));
    m_track->setScene(custodySceneOf(m_file.incident, who.now));
    m_custody->setNote(custodyInWords(m_file.incident, who.now));
    presentTabs(who);
    m_side->show(m_file, who);
    fitSide();
    presentActs(who);
}

void IncidentPage::presentTabs(const Beholder &who)
{
    const Division mine = who.actor.division;
    QList<StoryLine> notes;
    std::ranges::copy_if(m_story, std::back_inserter(notes), [](const StoryLine &line) {
        return line.kind == NoteAdded::kind || line.kind == EntryReleased::kind;
    });
    m_overview->show(m_file, m_story, who);
    m_timeline->show(m_story, mine, who.now);
    m_measures->show(m_file.measures);
    m_tasks->show(m_file.incident, who);
    m_consultations->show(m_file, who);
    m_notes->show(notes, mine, who.now);
    m_sealed->show(m_file, who);
    m_history->show(m_file.history, mine);
    m_tabs->setTabCounter(Timeline, int(m_story.size()));
    m_tabs->setTabCounter(Measures, int(m_file.measures.size()));
    m_tabs->setTabCounter(Tasks, int(m_file.incident.tasks.size()));
    m_tabs->setTabCounter(Consultations, int(m_file.incident.consultations.size()));
    m_tabs->setTabCounter(Notes, int(notes.size()));
    m_readings->show(m_file.readings, mine);
    m_tabs->setTabVisible(Readings, m_file.incident.isRestricted());
    m_tabs->setTabCounter(Readings, int(m_file.readings.size()));
    m_tabs->setTabCounter(Sealed, int(m_file.incident.sealedEntries.size()));
    m_tabs->setTabCounter(History, int(m_file.history.size()));
}

void IncidentPage::presentActs(const Beholder &who)
{
    const QMap<IncidentAct, QWidget *> buttons{{IncidentAct::HandOff, m_header->handOffButton()},
                                               {IncidentAct::ProposeMeasure, m_header->proposeButton()},
                                               {IncidentAct::AddNote, m_header->addEntryButton()}};
    for (auto it = m_acts.cbegin(); it != m_acts.cend(); ++it)
        allow(it.value(), refusalOf(it.key(), m_file.incident, who.actor, who.now, &m_file.registry),
              buttons.value(it.key()));
    allow(m_seal, sealingRefusal());
    const Handoff *offer = m_file.incident.pendingOffer();
    action(IncidentAct::LiftRestriction)->setVisible(m_file.incident.isRestricted());
    action(IncidentAct::Accept)->setVisible(offer && who.isOf(offer->to));
    action(IncidentAct::Return)->setVisible(offer && who.isOf(offer->to));
    action(IncidentAct::WithdrawOffer)->setVisible(offer && who.isOf(offer->from));
    const Guard no = refusalOf(IncidentAct::HandOff, m_file.incident, who.actor, who.now);
    m_header->setReason(no ? words::explain(*no) : QString());
}

} // namespace ringi
