// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/entrydialog.h"

#include "ui/incident/incidentacts.h"
#include "ui/incident/incidentdialogs.h"
#include "ui/kit/disabledreason.h"
#include "ui/kit/keyhintbutton.h"
#include "ui/kit/segment.h"
#include "ui/log/timeedit.h"
#include "ui/parts/field.h"
#include "ui/words/explain.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

std::optional<Instant> dueOf(const TimeEdit *edit)
{
    const auto stated = edit->time();
    return stated ? std::optional(stated->at) : std::nullopt;
}

} // namespace

EntryDialog::EntryDialog(Office &office, const Incident &incident, QWidget *parent)
    : FormDialog(office, {tr("Add entry"), incident.number, tr("Add"), u"entry-%1"_s.arg(incident.id.toString())},
                 parent)
    , m_incident(incident)
{
    buildKinds();
    buildNote();
    buildTask();
    buildConsultation();
    setCommand([this]() -> Command { return ForIncident{m_incident.id, entry()}; });
    restoreDraft();
    choose(Kind::Note);
}

void EntryDialog::buildKinds()
{
    m_kind = new kit::Segment({tr("Note"), tr("Task"), tr("Consultation")}, kit::SegmentInk::Accent, this);
    m_kind->setAccessibleName(tr("Kind of entry"));
    body()->addWidget(m_kind);
    connect(m_kind, &kit::Segment::chosenChanged, this, &EntryDialog::showKind);
}

void EntryDialog::buildNote()
{
    m_note = addText(u"note"_s, tr("Note"), tr("opinions, sources, what to keep in mind"));
    placeAt(u"note"_s, {RefusalCode::NoteEmpty});
}

void EntryDialog::buildTask()
{
    m_title = addLine(u"title"_s, tr("What is to be done"), tr("required"));
    m_division = addChoice(u"division"_s, tr("By"), divisionsBut({}));
    m_division->setCurrentIndex(m_division->findData(int(m_incident.holder)));
    m_taskDue = addDue(u"task_due"_s, tr("Due"), tr("may be left open"));
    placeAt(u"title"_s, {RefusalCode::TaskTitleMissing});
}

void EntryDialog::buildConsultation()
{
    m_to = addChoice(u"to"_s, tr("Of"), divisionsBut(m_incident.holder));
    m_question = addText(u"question"_s, tr("Question"), tr("custody stays here"));
    m_questionDue = addDue(u"question_due"_s, tr("Answer due"), tr("may be left open"));
    placeAt(u"question"_s, {RefusalCode::QuestionMissing});
}

void EntryDialog::choose(Kind kind)
{
    m_kind->setChosen(int(kind));
    showKind();
}

void EntryDialog::showKind()
{
    field(u"note"_s)->setVisible(kind() == Kind::Note);
    for (const QString &key : {u"title"_s, u"division"_s, u"task_due"_s})
        field(key)->setVisible(kind() == Kind::Task);
    for (const QString &key : {u"to"_s, u"question"_s, u"question_due"_s})
        field(key)->setVisible(kind() == Kind::Consultation);
    constexpr std::array acts{IncidentAct::AddNote, IncidentAct::AddTask, IncidentAct::Consult};
    const Guard no =
        refusalOf(acts[size_t(kind())], m_incident, office().me.actor(office().clock.now()), office().clock.now());
    const QString reason = no ? words::explain(*no) : QString();
    kit::setDisabledReason(performButton(), reason);
    showProblem(reason);
    const std::array firsts{u"note"_s, u"title"_s, u"to"_s};
    field(firsts[size_t(kind())])->setFocus();
}

EntryDialog::Kind EntryDialog::kind() const
{
    return Kind(std::max(0, m_kind->chosen()));
}

IncidentCommand EntryDialog::entry() const
{
    switch (kind()) {
    case Kind::Task:
        return AddTask{m_title->text(), Division(m_division->currentData().toInt()), dueOf(m_taskDue)};
    case Kind::Consultation:
        return AskConsultation{Division(m_to->currentData().toInt()), m_question->toPlainText(), dueOf(m_questionDue)};
    case Kind::Note:
        break;
    }
    return AddNote{m_note->toPlainText()};
}

} // namespace ringi
