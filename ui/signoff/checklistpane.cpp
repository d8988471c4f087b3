// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/checklistpane.h"

#include "ui/kit/disabledreason.h"
#include "ui/kit/keyhintbutton.h"
#include "ui/kit/segment.h"
#include "ui/kit/surface.h"
#include "ui/signoff/checklistrow.h"
#include "ui/signoff/recordnumbers.h"
#include "ui/words/explain.h"

#include <QJsonObject>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

enum Extent { Asked, All };

ItemAnswer anyAnswer()
{
    return {checklistItems().front(), ChecklistAnswer::Yes, {}, {}};
}

} // namespace

ChecklistPane::ChecklistPane(Office &office, QWidget *parent)
    : Section(tr("Legal checklist"), parent)
    , m_office(office)
    , m_extent(new kit::Segment({tr("Asked here"), tr("All 24")}, kit::SegmentInk::Accent, this))
    , m_holder(new QWidget(this))
    , m_list(new QVBoxLayout(m_holder))
{
    m_extent->setAccessibleName(tr("Which questions are shown"));
    m_extent->setChosen(Asked);
    addAtRight(m_extent);
    m_list->setContentsMargins({});
    m_list->setSpacing(0);
    body()->addWidget(m_holder);
    buildFoot();
    connect(m_extent, &kit::Segment::chosenChanged, this, &ChecklistPane::filter);
}

void ChecklistPane::buildFoot()
{
    m_foot = new QWidget(this);
    auto *columns = new QHBoxLayout(m_foot);
    columns->setContentsMargins(0, 4, 0, 0);
    m_problem = kit::roleLabel("quiet", {}, m_foot);
    m_problem->setWordWrap(true);
    m_save = new kit::KeyHintButton(tr("Save answers"), m_foot);
    columns->addWidget(m_problem, 1);
    columns->addWidget(m_save);
    body()->addWidget(m_foot);
    connect(m_save, &QPushButton::clicked, this, &ChecklistPane::save);
}

void ChecklistPane::showFile(const MeasureFile &file, const Actor &actor)
{
    const bool isSame = file.measure.id == m_file.measure.id && file.measure.version == m_file.measure.version
        && actor.id == m_actor.id;
    m_file = file;
    m_actor = actor;
    if (isSame)
        return tell();
    makeRows();
    showNote();
    filter();
    restoreDraft();
    tell();
}

QList<QLatin1StringView> ChecklistPane::asked() const
{
    return itemsAsked(m_file.measure.kind, gatesOf(m_file.measure, m_file.incident, m_file.registry));
}

bool ChecklistPane::mayAnswer() const
{
    return !refusalOf(AnswerChecklist{{anyAnswer()}}, m_file, m_actor, m_office.clock.now());
}

void ChecklistPane::makeRows()
{
    m_holder->hide();
    clearLayout(m_list);
    m_rows.clear();
    const auto mandatory = asked();
    const bool isEditable = mayAnswer();
    for (const QLatin1StringView item : checklistItems()) {
        auto *row = new ChecklistRow(factsOf(item, mandatory.contains(item)), m_holder);
        row->setEditable(isEditable);
        m_list->addWidget(row);
        m_rows.append(row);
        connect(row, &ChecklistRow::changed, this, &ChecklistPane::keepDraft);
        connect(row, &ChecklistRow::evidenceWanted, this, &ChecklistPane::follow);
    }
    m_foot->setVisible(isEditable);
}

ChecklistFacts ChecklistPane::factsOf(QLatin1StringView item, bool isMandatory) const
{
    ChecklistFacts facts;
    facts.item = item;
    facts.number = int(m_rows.size()) + 1;
    facts.isMandatory = isMandatory;
    facts.textVersion = m_file.measure.textVersion();
    if (const ChecklistEntry *entry = m_file.measure.answerTo(facts.item)) {
        facts.entry = *entry;
        facts.signerName = m_file.nameOf(entry->signedBy.by);
        facts.hasEvidence = recordNumber().match(entry->evidence).hasMatch() || attachmentNamed(entry->evidence);
    }
    return facts;
}

/// By its name, or by its place below the document, "A-2".
std::optional<Attachment> ChecklistPane::attachmentNamed(const QString &evidence) const
{
    int place = 0;
    for (const Attachment &one : m_file.measure.content().attachments) {
        if (evidence == one.name || evidence == u"A-%1"_s.arg(++place))
            return one;
    }
    return {};
}

void ChecklistPane::follow(const QString &evidence)
{
    if (const auto number = recordNumber().match(evidence); number.hasMatch())
        Q_EMIT recordWanted(number.captured());
    else if (const auto attachment = attachmentNamed(evidence))
        Q_EMIT attachmentWanted(*attachment);
}

ChecklistRow *ChecklistPane::row(QStringView item) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const ChecklistRow *row) { return row->facts().item == item; });
    return found == m_rows.end() ? nullptr : *found;
}

void ChecklistPane::showNote()
{
    const qsizetype mandatory = asked().size();
    const qsizetype open = m_file.measure.submitted ? m_file.measure.openItems().size() : mandatory;
    setNote(tr("%1 of %2 mandatory answered").arg(mandatory - open).arg(mandatory));
    setVisible(mandatory > 0 || !m_file.measure.checklist.isEmpty());
}

/// What is asked here: mandatory questions, and what was answered beyond them. A row that appears in a visible pane has
/// the whole page laid out, so they all appear at once.
void ChecklistPane::filter()
{
    m_holder->hide();
    for (ChecklistRow *row : std::as_const(m_rows)) {
        const bool isAsked = row->facts().isMandatory || row->facts().entry || row->answer();
        row->setVisible(m_extent->chosen() == All || isAsked);
    }
    m_holder->show();
}

QList<ItemAnswer> ChecklistPane::answers() const
{
    QList<ItemAnswer> given;
    for (const ChecklistRow *row : m_rows) {
        if (const auto answer = row->answer())
            given.append(*answer);
    }
    return given;
}

QString ChecklistPane::missing() const
{
    const QList<ItemAnswer> given = answers();
    if (given.isEmpty())
        return tr("Answer at least one question.");
    const Guard no = refusalOf(AnswerChecklist{given}, m_file, m_actor, m_office.clock.now());
    if (!no)
        return {};
    return no->code == RefusalCode::ReasonMissing ? tr("Everything but a yes needs a remark.") : words::explain(*no);
}

void ChecklistPane::tell()
{
    const QString reason = missing();
    kit::setDisabledReason(m_save, reason);
    m_problem->setText(reason.isEmpty() ? tr("%n answer(s) to save", nullptr, int(answers().size())) : reason);
}

void ChecklistPane::save()
{
    if (!m_save->isEnabled())
        return;
    m_save->setBusy(tr("Signing…"));
    m_office.desk.perform(m_office.session, ForMeasure{m_file.measure.id, AnswerChecklist{answers()}})
        .then(this, [this](const Outcome<Receipt> &outcome) { take(outcome); })
        .onFailed(this, [this](const Fault &fault) {
            m_save->setBusy({});
            m_problem->setText(words::explain(fault));
        });
}

void ChecklistPane::take(const Outcome<Receipt> &outcome)
{
    m_save->setBusy({});
    if (!outcome) {
        m_problem->setText(words::explain(outcome.error()));
        return;
    }
    m_office.drafts.discard(draftName());
    Q_EMIT saved(*outcome);
}

QString ChecklistPane::draftName() const
{
    return u"checklist-%1-v%2"_s.arg(m_file.measure.id.toString()).arg(m_file.measure.textVersion());
}

void ChecklistPane::keepDraft()
{
    if (m_restoring)
        return;
    tell();
    QJsonObject draft;
    for (const ChecklistRow *row : std::as_const(m_rows)) {
        if (const QJsonObject one = row->draft(); !one.isEmpty())
            draft.insert(row->facts().item, one);
    }
    if (draft.isEmpty())
        m_office.drafts.discard(draftName());
    else
        m_office.drafts.keep(draftName(), draft);
}

void ChecklistPane::restoreDraft()
{
    if (!mayAnswer())
        return;
    const QJsonObject draft = m_office.drafts.load(draftName());
    m_restoring = true;
    for (ChecklistRow *row : std::as_const(m_rows))
        row->restore(draft.value(row->facts().item).toObject());
    m_restoring = false;
}

} // namespace ringi
