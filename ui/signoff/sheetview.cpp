// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/sheetview.h"

#include "ui/incident/story.h"
#include "ui/incident/storyview.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/keyhintbutton.h"
#include "ui/kit/look.h"
#include "ui/kit/surface.h"
#include "ui/parts/allow.h"
#include "ui/parts/foldbutton.h"
#include "ui/parts/section.h"
#include "ui/signoff/aftermathpane.h"
#include "ui/signoff/checklistpane.h"
#include "ui/signoff/decidepanel.h"
#include "ui/signoff/documentpane.h"
#include "ui/signoff/gatescenes.h"
#include "ui/signoff/precedentpane.h"
#include "ui/signoff/sheetscenes.h"
#include "ui/words/labels.h"
#include "ui/words/times.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDecideWidth = 312;
constexpr int kMiddleWidth = 500;
constexpr int kMostMiddleWidth = 560; ///< the longest of the routes that are shipped fits in it
constexpr int kStoryHeight = 220;

QString sheetNote(const MeasureFile &file, Instant now)
{
    const Measure &measure = file.measure;
    const int standing = int(std::ranges::count_if(measure.stamps, [](const SheetStamp &s) { return !s.isVoid; }));
    const int gates = int(measure.sheet.gates.size());
    if (measure.state != MeasureState::Circulating || !measure.submitted)
        return words::label(measure.state);
    return SheetView::tr("%1 of %2 stamps · v%3 circulating %4")
        .arg(standing)
        .arg(gates)
        .arg(measure.textVersion())
        .arg(words::duration(now - measure.submitted->at));
}

MeasureContent editedContent(const Measure &measure)
{
    MeasureContent content = measure.content();
    content.subject = u"…"_s;
    return content;
}

} // namespace

SheetView::SheetView(Office &office, QWidget *parent)
    : QWidget(parent)
    , m_document(new DocumentPane(this))
    , m_checklist(new ChecklistPane(office, this))
    , m_aftermath(new AftermathPane(office, this))
    , m_precedents(new PrecedentPane(this))
    , m_decide(new DecidePanel(office, this))
{
    buildActs();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(buildHead());
    rows->addWidget(kit::horizontalLine(this));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(m_document, 1);
    columns->addWidget(kit::verticalLine(this));
    columns->addWidget(buildMiddle());
    columns->addWidget(kit::verticalLine(this));
    QWidget *decide = scrolling(m_decide, this);
    decide->setFixedWidth(kit::Look::of(this).px(kDecideWidth));
    columns->addWidget(decide);
    rows->addLayout(columns, 1);
    connect(m_decide, &DecidePanel::signedAs, this, &SheetView::signedAs);
    connect(m_decide, &DecidePanel::nextWanted, this, &SheetView::nextWanted);
    connect(m_precedents, &PrecedentPane::recordWanted, this, &SheetView::recordWanted);
    connect(m_checklist, &ChecklistPane::saved, this, &SheetView::acted);
    connect(m_checklist, &ChecklistPane::recordWanted, this, &SheetView::recordWanted);
    connect(m_checklist, &ChecklistPane::attachmentWanted, this, &SheetView::attachmentWanted);
    connect(m_aftermath, &AftermathPane::acted, this, &SheetView::acted);
    connect(m_document, &DocumentPane::recordWanted, this, &SheetView::recordWanted);
    connect(m_document, &DocumentPane::attachmentWanted, this, &SheetView::attachmentWanted);
    connect(m_document, &DocumentPane::versionShown, this,
            [this](int version) { m_decide->showFile(m_file, m_actor, version); });
}

void SheetView::buildActs()
{
    m_edit = addAct(tr("Edit…"), &SheetView::editWanted);
    m_submit = addAct(tr("Submit…"), &SheetView::submitWanted);
    m_withdraw = addAct(tr("Withdraw…"), &SheetView::withdrawWanted);
    m_print = addAct(tr("Print sheet…"), &SheetView::printWanted);
    m_print->setShortcut(QKeySequence::Print);
    m_print->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_edit->setShortcut(Qt::Key_F2);
}

QAction *SheetView::addAct(const QString &text, void (SheetView::*wanted)())
{
    auto *action = new QAction(text, this);
    connect(action, &QAction::triggered, this, wanted);
    addAction(action);
    return action;
}

QWidget *SheetView::buildHead()
{
    auto *head = new QWidget(this);
    kit::setSurface(head, kit::Surface::Panel);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    m_number = kit::roleLabel("strong", {}, head);
    m_subject = new kit::ElidedLabel({}, kit::TypeRole::Title, head);
    m_stamped = kit::roleLabel("ok", {}, head);
    m_tlp = new kit::TlpLabel(kit::TlpMark::Amber, head);
    m_incident = new QHBoxLayout;
    row->addWidget(linkLabel(tr("‹ Sign-off"), head, [this] { Q_EMIT backWanted(); }));
    row->addWidget(kit::roleLabel("quiet", u"/"_s, head));
    row->addWidget(m_number);
    row->addWidget(m_subject, 1);
    row->addWidget(m_stamped);
    row->addWidget(m_tlp);
    row->addLayout(m_incident);
    for (QAction *action : acts()) {
        m_buttons.append(new kit::KeyHintButton(action, head));
        row->addWidget(m_buttons.last());
    }
    row->addWidget(new kit::KeyHintButton(m_print, head));
    return head;
}

QWidget *SheetView::buildMiddle()
{
    auto *middle = new QWidget(this);
    auto *rows = new QVBoxLayout(middle);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_sheetSection = new Section(tr("Sign-off sheet"), middle);
    m_sheet = new kit::SignoffSheet(middle);
    m_sheetSection->body()->addWidget(m_sheet);
    m_gateSection = new Section(tr("Gates"), middle);
    m_gates = new kit::GateGraph(middle);
    m_blockers = kit::roleLabel("second", {}, middle);
    m_blockers->setWordWrap(true);
    m_gateSection->body()->addWidget(m_gates);
    m_gateSection->body()->addWidget(m_blockers);
    m_voidSection = new Section(tr("Circulation"), middle);
    m_voidStamps = new kit::SignoffSheet(middle);
    m_story = new StoryView(QString(), middle);
    m_story->setMinimumHeight(kStoryHeight);
    m_voidSection->body()->addWidget(m_voidStamps);
    m_voidSection->body()->addWidget(m_story);
    const QList<Section *> parts{m_sheetSection, m_gateSection, m_checklist, m_aftermath, m_precedents, m_voidSection};
    for (Section *part : parts) {
        part->addAtRight(new FoldButton(part));
        rows->addWidget(part);
        rows->addWidget(kit::horizontalLine(middle));
    }
    rows->addStretch();
    connect(m_story, &StoryView::entryWanted, this, &SheetView::entryWanted);
    m_middle = qobject_cast<QScrollArea *>(scrolling(middle, this));
    m_middle->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_middle->setFixedWidth(kMiddleWidth);
    return m_middle;
}

/// As wide as the sheet needs, as far as that leaves the document its room; a longer one is scrolled to.
void SheetView::fitMiddle()
{
    constexpr int kAround = 2 * 16 + 12; // edges and the scroll bar
    const int needed = std::max({m_sheet->minimumSizeHint().width(), m_voidStamps->minimumSizeHint().width(),
                                 m_gates->minimumSizeHint().width()});
    m_middle->setFixedWidth(std::clamp(needed + kAround, kMiddleWidth, kMostMiddleWidth));
}

void SheetView::showFile(const MeasureFile &file, const Actor &actor, Instant now)
{
    if (file.measure.id != m_file.measure.id)
        m_stamped->clear();
    m_file = file;
    m_actor = actor;
    showHead();
    m_document->showFile(file, versionToCompare(file.measure, actor.id));
    m_sheetSection->setNote(sheetNote(file, now));
    m_sheet->setScene(sheetSceneOf(file, actor, now));
    showGates(now);
    m_checklist->showFile(file, actor);
    m_aftermath->showFile(file, actor, now);
    m_precedents->showFile(file);
    showCirculation(now);
    fitMiddle();
    m_decide->showFile(file, actor, m_document->shownVersion());
    allowActs(actor, now);
}

void SheetView::showHead()
{
    m_number->setText(m_file.measure.number);
    m_subject->setText(m_file.measure.content().subject);
    m_tlp->setMark(kit::TlpMark(int(m_file.measure.content().tlp.value_or(m_file.incident.content.tlp))));
    clearLayout(m_incident);
    m_incident->addWidget(
        linkLabel(m_file.incident.number, this, [this] { Q_EMIT incidentWanted(m_file.incident.id); }));
}

void SheetView::showGates(Instant now)
{
    const bool isDraft = !m_file.measure.submitted;
    const QString problem = isDraft ? shortGatesOf(m_file, false, now) : QString();
    const QString sentence = isDraft ? problem : blockersOf(m_file);
    m_gateSection->setNote(gateNoteOf(m_file));
    m_gates->setScene(gateSceneOf(m_file, m_actor, now));
    m_blockers->setText(sentence);
    m_blockers->setVisible(!sentence.isEmpty());
    kit::setRole(m_blockers, isDraft ? "warn" : "second");
}

void SheetView::showCirculation(Instant now)
{
    const kit::SheetScene voided = voidStampsOf(m_file);
    m_voidStamps->setVisible(!voided.rows.empty());
    m_voidStamps->setScene(voided);
    m_story->show(storyOf(m_file.history, m_file.registry), m_actor.division, now);
}

void SheetView::allowActs(const Actor &actor, Instant now)
{
    const Measure &measure = m_file.measure;
    const QList<MeasureCommand> commands{ReviseMeasure{editedContent(measure), measure.textVersion()}, SubmitMeasure{},
                                         WithdrawMeasure{u"…"_s}};
    const QList<QAction *> all = acts();
    for (int i = 0; i < all.size(); ++i)
        allow(all[i], refusalOf(commands[i], m_file, actor, now), m_buttons[i]);
}

void SheetView::setPrinting(bool isPrinting)
{
    m_print->setEnabled(!isPrinting);
    m_print->setText(isPrinting ? tr("Printing…") : tr("Print sheet…"));
}

void SheetView::sayStamped(quint64 entry, const std::optional<QString> &nextSheet)
{
    m_decide->sayStamped(entry, nextSheet);
    m_stamped->setText(tr("Stamped, entry %1").arg(words::locale().toString(entry)));
}

} // namespace ringi
