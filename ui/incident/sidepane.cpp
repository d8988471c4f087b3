// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/sidepane.h"

#include "ui/kit/clockwidget.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/keyhintbutton.h"
#include "ui/kit/look.h"
#include "ui/kit/surface.h"
#include "ui/parts/factgrid.h"
#include "ui/parts/section.h"
#include "ui/parts/similarpanel.h"
#include "ui/words/labels.h"
#include "ui/words/times.h"

#include <QAction>
#include <QVBoxLayout>

#include <algorithm>

namespace ringi {

namespace {

constexpr int kWidth = 296;
constexpr int kTagGap = 6;
constexpr int kTagShown = 24; ///< characters, wide ones too

/// "Soon" where less than a fifth of the time is left.
kit::ClockState stateOf(const DueItem &item, Instant now)
{
    if (item.due < now)
        return kit::ClockState::Overdue;
    return (item.due - now) * 5 < item.due - item.since ? kit::ClockState::Soon : kit::ClockState::Running;
}

kit::ClockFacts factsOf(const DueItem &item, Instant now)
{
    kit::ClockFacts facts;
    facts.state = stateOf(item, now);
    facts.amount = words::timeLeft(item.due, now);
    facts.name = item.what;
    facts.subject = words::label(item.whose);
    facts.due = SidePane::tr("due %1").arg(words::recent(item.due, now));
    const double allowed = double(std::max<qint64>(1, item.due - item.since));
    facts.spent = std::clamp(double(now - item.since) / allowed, 0.0, 1.0);
    return facts;
}

} // namespace

QList<DueItem> dueItemsOf(const Incident &incident)
{
    QList<DueItem> items;
    if (const Handoff *offer = incident.pendingOffer(); offer && offer->due)
        items.append({SidePane::tr("Answer to the handoff"), offer->to, offer->offered.at, *offer->due});
    for (const Task &task : incident.tasks) {
        if (task.state == TaskState::Open && task.due)
            items.append({task.title, task.division, task.added.at, *task.due});
    }
    for (const Consultation &asked : incident.consultations) {
        if (asked.state == ConsultationState::Asked && asked.due)
            items.append({SidePane::tr("Opinion asked"), asked.to, asked.asked.at, *asked.due});
    }
    std::ranges::stable_sort(items, {}, &DueItem::due);
    return items;
}

SidePane::SidePane(const Actions &actions, Asker &asker, QWidget *parent)
    : QWidget(parent)
{
    kit::setSurface(this, kit::Surface::Panel);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    buildOffer(actions);
    m_due = new Section(tr("Due"), this);
    m_dueLine = kit::horizontalLine(this);
    m_tags = new Section(tr("Tags"), this);
    m_tagLine = kit::horizontalLine(this);
    m_people = new Section(tr("People"), this);
    m_persons = new FactGrid(this);
    m_people->body()->addWidget(m_persons);
    for (QWidget *part : std::initializer_list<QWidget *>{m_due, m_dueLine, m_tags, m_tagLine, m_people})
        rows->addWidget(part);
    rows->addWidget(kit::horizontalLine(this));
    m_similar = new SimilarPanel(asker, this);
    rows->addWidget(m_similar);
    connect(m_similar, &SimilarPanel::incidentWanted, this, &SidePane::incidentWanted);
    rows->addStretch();
}

void SidePane::buildOffer(const Actions &actions)
{
    m_offer = new Section(tr("Handoff waiting"), this);
    m_offerLine = kit::horizontalLine(this);
    m_offerFacts = new FactGrid(this);
    auto *buttons = new QHBoxLayout;
    for (QAction *action : {actions.accept, actions.giveBack, actions.withdraw}) {
        auto *button = new kit::KeyHintButton(action, this);
        button->setKind(action == actions.accept ? kit::ButtonKind::Primary : kit::ButtonKind::Secondary);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    m_offer->body()->addWidget(m_offerFacts);
    m_offer->body()->addLayout(buttons);
    layout()->addWidget(m_offer);
    layout()->addWidget(m_offerLine);
}

void SidePane::show(const IncidentFile &file, const Beholder &beholder)
{
    setFixedWidth(kit::Look::of(this).px(kWidth));
    showOffer(file, beholder);
    showDue(file.incident, beholder.now);
    showTags(file.incident.tags);
    showPeople(file, beholder);
    m_similar->searchForThoseLike(file.incident);
}

void SidePane::showOffer(const IncidentFile &file, const Beholder &beholder)
{
    const Handoff *offer = file.incident.pendingOffer();
    m_offer->setVisible(offer);
    m_offerLine->setVisible(offer);
    if (!offer)
        return;
    const bool isOurs = beholder.isOf(offer->to);
    m_offer->setTitle(isOurs ? tr("Offered to us") : tr("Handoff waiting"));
    m_offer->setNote(words::duration(beholder.now - offer->offered.at));
    m_offerFacts->clear();
    m_offerFacts->addText(tr("From"), words::label(offer->from));
    m_offerFacts->addText(tr("To"), words::label(offer->to));
    m_offerFacts->addText(tr("By"), file.nameOf(offer->offered.by));
    m_offerFacts->addText(tr("Asked"), offer->asked);
}

void SidePane::showDue(const Incident &incident, Instant now)
{
    const QList<DueItem> items = dueItemsOf(incident);
    clearLayout(m_due->body());
    m_due->setVisible(!items.isEmpty());
    m_dueLine->setVisible(!items.isEmpty());
    m_due->setNote(tr("%n running", nullptr, int(items.size())));
    for (const DueItem &item : items.mid(0, 6)) {
        auto *clock = new kit::ClockWidget(kit::ClockShape::Row, this);
        clock->setFacts(factsOf(item, now));
        m_due->body()->addWidget(clock);
    }
}

void SidePane::showTags(const QStringList &tags)
{
    clearLayout(m_tags->body());
    m_tags->setVisible(!tags.isEmpty());
    m_tagLine->setVisible(!tags.isEmpty());
    auto *badges = new QWidget(this);
    auto *flow = new kit::FlowLayout(badges, kTagGap);
    for (const QString &tag : tags) {
        const bool isShort = tag.size() <= kTagShown;
        auto *badge = new kit::BadgeLabel(isShort ? tag : tag.left(kTagShown) + u'…', kit::BadgeTone::Other, badges);
        badge->setToolTip(tag);
        badge->setAccessibleName(tag);
        flow->addWidget(badge);
    }
    m_tags->body()->addWidget(badges);
}

void SidePane::showPeople(const IncidentFile &file, const Beholder &beholder)
{
    const Incident &incident = file.incident;
    const auto badge = [&](Division division) {
        const auto tone = beholder.isOf(division) ? kit::BadgeTone::Mine : kit::BadgeTone::Other;
        return new kit::BadgeLabel(words::shortLabel(division), tone, this);
    };
    m_persons->clear();
    m_persons->addText(tr("Holder"), words::label(incident.holder), badge(incident.holder));
    if (incident.lead)
        addPerson(file, beholder, tr("Lead"), *incident.lead);
    addPerson(file, beholder, tr("Logged by"), incident.logged.by);
    QStringList drafters;
    for (const MeasureRow &measure : file.measures) {
        if (!drafters.contains(measure.drafterName))
            m_persons->addText(tr("Drafter"), measure.drafterName, badge(measure.division));
        drafters.append(measure.drafterName);
    }
    if (!incident.content.source.isEmpty())
        m_persons->addText(tr("Reporter"), incident.content.source);
    if (const Handoff *offer = incident.pendingOffer())
        m_persons->addText(tr("Next holder"), tr("%1 (asked)").arg(words::label(offer->to)), badge(offer->to));
}

void SidePane::addPerson(const IncidentFile &file, const Beholder &beholder, const QString &role,
                         const OfficerId &officer)
{
    const Officer known = file.registry.officers.value(officer);
    const auto tone = beholder.isOf(known.division) ? kit::BadgeTone::Mine : kit::BadgeTone::Other;
    m_persons->addText(role, known.name, new kit::BadgeLabel(words::shortLabel(known.division), tone, this));
}

} // namespace ringi
