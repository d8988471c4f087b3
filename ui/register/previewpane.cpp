// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/previewpane.h"

#include "ui/incident/custodyscenes.h"
#include "ui/incident/measurepanel.h"
#include "ui/incident/sidepane.h"
#include "ui/incident/story.h"
#include "ui/kit/clockwidget.h"
#include "ui/kit/custodytrack.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/keyhintbutton.h"
#include "ui/kit/pill.h"
#include "ui/kit/statepane.h"
#include "ui/kit/surface.h"
#include "ui/parts/section.h"
#include "ui/words/explain.h"
#include "ui/words/labels.h"
#include "ui/words/taxonomylabels.h"
#include "ui/words/times.h"

#include <QAction>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace ringi {

namespace {

constexpr int kMomentMs = 60;
constexpr int kLatest = 5;
constexpr int kMostDue = 4;

QToolButton *iconButton(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setAccessibleName(action->text());
    return button;
}

QLabel *wrapping(const char *role)
{
    QLabel *label = kit::roleLabel(role);
    label->setWordWrap(true);
    return label;
}

} // namespace

PreviewPane::PreviewPane(Office &office, const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
{
    m_state = new kit::StatePane(buildContent(actions));
    kit::setSurface(this, kit::Surface::Panel);
    setAccessibleName(tr("Preview"));
    m_moment.setSingleShot(true);
    m_moment.setInterval(kMomentMs);
    connect(&m_moment, &QTimer::timeout, this, &PreviewPane::ask);
    connect(m_state, &kit::StatePane::retryRequested, this, &PreviewPane::ask);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_state);
    showNothing();
}

QWidget *PreviewPane::buildContent(const Actions &actions)
{
    auto *body = new QWidget;
    auto *lines = new QVBoxLayout(body);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    buildFacts(lines);
    buildSections(lines);
    lines->addStretch();

    auto *content = new QWidget;
    auto *all = new QVBoxLayout(content);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(buildHead(actions));
    all->addWidget(kit::horizontalLine());
    all->addWidget(scrolling(body, content), 1);
    all->addWidget(kit::horizontalLine());
    all->addWidget(buildFoot(actions));
    return content;
}

QWidget *PreviewPane::buildHead(const Actions &actions)
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 4, 8, 4);
    m_number = kit::roleLabel("section");
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_number, 1);
    for (QAction *action : {actions.previous, actions.next, actions.hide})
        row->addWidget(iconButton(action));
    return head;
}

QWidget *PreviewPane::buildFoot(const Actions &actions)
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 8, 16, 8);
    auto *open = new kit::KeyHintButton(actions.open);
    open->setKind(kit::ButtonKind::Primary);
    row->addWidget(open);
    row->addWidget(new kit::KeyHintButton(actions.handOff));
    row->addStretch();
    return foot;
}

void PreviewPane::buildFacts(QVBoxLayout *lines)
{
    auto *facts = new QWidget;
    auto *rows = new QVBoxLayout(facts);
    rows->setContentsMargins(16, 12, 16, 12);
    rows->setSpacing(4);
    m_title = wrapping("title");
    m_where = wrapping("second");
    m_class = wrapping("second");
    m_severity = new kit::SeverityLabel;
    m_tlp = new kit::TlpLabel(kit::TlpMark::Amber);
    m_phase = new kit::TagLabel;
    auto *pills = new QHBoxLayout;
    pills->setSpacing(6);
    pills->addWidget(m_severity);
    pills->addWidget(m_tlp);
    pills->addWidget(m_phase);
    pills->addStretch();
    rows->addWidget(m_title);
    rows->addWidget(m_where);
    rows->addWidget(m_class);
    rows->addSpacing(4);
    rows->addLayout(pills);
    lines->addWidget(facts);
}

void PreviewPane::buildSections(QVBoxLayout *lines)
{
    m_custody = new Section(tr("Custody"));
    m_strip = new kit::CustodyTrack(kit::CustodySize::Strip);
    m_held = new kit::ElidedLabel({}, kit::TypeRole::Dense);
    m_held->setTone(kit::Tone::Quiet);
    m_custody->body()->addWidget(m_held);
    m_custody->body()->addWidget(m_strip);
    m_due = new Section(tr("Due"));
    m_measures = new Section(tr("Measures"));
    m_latest = new Section(tr("Latest"));
    for (Section *section : {m_custody, m_due, m_measures, m_latest}) {
        lines->addWidget(kit::horizontalLine());
        lines->addWidget(section);
    }
}

void PreviewPane::show(const IncidentId &incident)
{
    if (incident == m_wanted)
        return;
    m_wanted = incident;
    ++m_generation;
    m_moment.start();
}

void PreviewPane::showNothing()
{
    ++m_generation;
    m_moment.stop();
    m_wanted = {};
    m_file = {};
    m_state->showEmpty(tr("Nothing selected"), tr("Choose a row to see what it is about."));
}

void PreviewPane::refresh()
{
    if (!m_wanted.isNull())
        ask();
}

void PreviewPane::ask()
{
    m_office.asker
        .ask([id = m_wanted](Queries &queries) {
            MeasureQuery measures;
            measures.incident = id;
            return IncidentFile{queries.incident(id), queries.history(streamOf(id)), queries.measures(measures), {}};
        })
        .then(this,
              [this, generation = m_generation](const IncidentFile &file) {
                  if (generation == m_generation)
                      take(file);
              })
        .onFailed(this, [this](const Fault &fault) {
            m_state->showError(words::explain(fault), tr("Nothing was changed."));
        });
}

void PreviewPane::take(const IncidentFile &file)
{
    if (!file.incident.exists())
        return showNothing();
    m_file = file;
    m_file.registry = m_office.registry;
    tellFacts();
    tellCustody();
    tellDue();
    tellMeasures();
    tellLatest();
    m_state->showContent();
    Q_EMIT read();
}

void PreviewPane::tellFacts()
{
    const Incident &incident = m_file.incident;
    const IncidentContent &content = incident.content;
    QStringList where{content.organisation, words::sectorLabel(content.sector)};
    if (const auto score = ncissScore(content.assessment.nciss))
        where.append(tr("NCISS %1").arg(*score, 0, 'f', 0));
    where.removeAll(QString());
    m_number->setText(incident.number);
    m_title->setText(content.title);
    m_where->setText(where.join(QStringLiteral(" · ")));
    m_class->setText(words::classAndTypeLabel(content.cls, content.type));
    m_severity->setSeverity(int(incident.severity()), words::label(incident.severity()));
    m_tlp->setMark(kit::TlpMark(int(content.tlp)));
    m_phase->setTag(words::label(incident.phase));
}

void PreviewPane::tellCustody()
{
    const Instant now = m_office.clock.now();
    m_held->setText(custodyInWords(m_file.incident, now));
    m_strip->setScene(custodySceneOf(m_file.incident, now));
}

void PreviewPane::tellDue()
{
    clearLayout(m_due->body());
    const auto items = dueItemsOf(m_file.incident);
    m_due->setVisible(!items.isEmpty());
    const Instant now = m_office.clock.now();
    for (const DueItem &item : items.mid(0, kMostDue)) {
        auto *row = new QHBoxLayout;
        row->addWidget(new kit::ElidedLabel(item.what, kit::TypeRole::Dense), 1);
        row->addWidget(kit::roleLabel(item.due < now ? "danger" : "strong", words::timeLeft(item.due, now)));
        m_due->body()->addLayout(row);
    }
}

void PreviewPane::tellMeasures()
{
    clearLayout(m_measures->body());
    m_measures->setVisible(!m_file.measures.isEmpty());
    for (const MeasureRow &measure : m_file.measures) {
        auto *row = new QHBoxLayout;
        auto *texts = new QVBoxLayout;
        texts->setSpacing(0);
        texts->addWidget(linkLabel(measure.number, this, [this, id = measure.id] { Q_EMIT measureWanted(id); }));
        texts->addWidget(new kit::ElidedLabel(measure.subject, kit::TypeRole::Dense));
        row->addLayout(texts, 1);
        row->addWidget(new kit::TagLabel(standOf(measure)));
        m_measures->body()->addLayout(row);
    }
}

void PreviewPane::tellLatest()
{
    clearLayout(m_latest->body());
    const auto story = storyOf(m_file.history, m_office.registry);
    const Instant now = m_office.clock.now();
    for (qsizetype i = story.size() - 1; i >= std::max<qsizetype>(0, story.size() - kLatest); --i) {
        auto *row = new QHBoxLayout;
        auto *when = kit::roleLabel("second", words::recent(story[i].at, now));
        when->setAlignment(Qt::AlignTop);
        auto *what = wrapping("dense");
        what->setText(story[i].what);
        row->addWidget(when);
        row->addWidget(what, 1);
        m_latest->body()->addLayout(row);
    }
}

} // namespace ringi
