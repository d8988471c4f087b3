// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/incidentdialogs.h"

#include "ui/log/timeedit.h"
#include "ui/parts/circlechoice.h"
#include "ui/parts/field.h"
#include "ui/parts/tagedit.h"
#include "ui/words/labels.h"
#include "ui/words/times.h"

#include <QComboBox>
#include <QPlainTextEdit>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

std::optional<Instant> dueOf(const TimeEdit *edit)
{
    const auto stated = edit->time();
    return stated ? std::optional(stated->at) : std::nullopt;
}

FormDialog *opened(FormDialog *dialog)
{
    dialog->restoreDraft();
    dialog->open();
    return dialog;
}

/// The officers of the holder first: they are who leads as a rule.
QList<FormDialog::Choice> officersFor(const Registry &registry, Division holder)
{
    QList<FormDialog::Choice> own;
    QList<FormDialog::Choice> others;
    for (const Officer &officer : registry.officers) {
        if (officer.suspended || officer.posts.contains(Post::Program))
            continue;
        const FormDialog::Choice choice{u"%1 · %2"_s.arg(officer.name, words::label(officer.division)),
                                        QVariant::fromValue(officer.id.uuid())};
        (officer.division == holder ? own : others).append(choice);
    }
    return own + others;
}

} // namespace

QList<FormDialog::Choice> divisionsBut(std::optional<Division> left)
{
    QList<FormDialog::Choice> choices;
    for (const Division division : allOf<Division>()) {
        if (division != left)
            choices.append({words::label(division), int(division)});
    }
    return choices;
}

IncidentDialogs::IncidentDialogs(Office &office, QWidget *over)
    : m_office(office)
    , m_over(over)
{
}

FormDialog *IncidentDialogs::make(const IncidentId &incident, const QString &number, const QString &title,
                                  const QString &verb, const QString &draft)
{
    return new FormDialog(m_office, {title, number, verb, u"%1-%2"_s.arg(draft, incident.toString())}, m_over);
}

FormDialog *IncidentDialogs::askReason(FormDialog *dialog, const QString &label, const QString &hint,
                                       std::function<IncidentCommand(const QString &)> command,
                                       const IncidentId &incident)
{
    const QPlainTextEdit *text = dialog->addText(u"text"_s, label, hint);
    dialog->placeAt(u"text"_s, {RefusalCode::ReasonMissing, RefusalCode::AnswerMissing, RefusalCode::TextTooLong});
    dialog->setCommand([text, incident, command = std::move(command)]() -> Command {
        return ForIncident{incident, command(text->toPlainText())};
    });
    return opened(dialog);
}

FormDialog *IncidentDialogs::handOff(const Incident &incident)
{
    FormDialog *dialog = make(incident.id, incident.number, tr("Hand off"), tr("Offer custody"), u"hand-off"_s);
    const QComboBox *to = dialog->addChoice(u"to"_s, tr("To"), divisionsBut(incident.holder));
    const QPlainTextEdit *asked = dialog->addText(u"asked"_s, tr("What is asked"), tr("required"));
    const TimeEdit *due = dialog->addDue(u"due"_s, tr("Answer due"), tr("may be left open"));
    dialog->placeAt(u"to"_s, {RefusalCode::OutsideCircle});
    dialog->placeAt(u"asked"_s, {RefusalCode::AskMissing, RefusalCode::TextTooLong});
    dialog->placeAt(u"due"_s, {RefusalCode::DueInPast});
    dialog->setCommand([=, id = incident.id]() -> Command {
        return ForIncident{id, OfferCustody{Division(to->currentData().toInt()), asked->toPlainText(), dueOf(due)}};
    });
    return opened(dialog);
}

FormDialog *IncidentDialogs::giveBack(const IncidentId &incident, const QString &number)
{
    return askReason(
        make(incident, number, tr("Return the handoff"), tr("Return"), u"return"_s), tr("Reason"),
        tr("required; the sender reads it"), [](const QString &text) { return ReturnCustody{text}; }, incident);
}

FormDialog *IncidentDialogs::withdraw(const IncidentId &incident, const QString &number)
{
    return askReason(
        make(incident, number, tr("Withdraw the offer"), tr("Withdraw"), u"withdraw"_s), tr("Reason"),
        tr("may be left open"), [](const QString &text) { return WithdrawOffer{text}; }, incident);
}

FormDialog *IncidentDialogs::movePhase(const Incident &incident)
{
    FormDialog *dialog = make(incident.id, incident.number, tr("Move phase"), tr("Move"), u"phase"_s);
    QList<FormDialog::Choice> choices;
    for (const Phase phase : reachablePhases(incident.phase)) {
        if (phase != incident.phase)
            choices.append({words::label(phase), int(phase)});
    }
    const QComboBox *to = dialog->addChoice(u"to"_s, tr("To"), choices);
    const QPlainTextEdit *reason = dialog->addText(u"reason"_s, tr("Reason"));
    const auto tell = [=, from = incident.phase] {
        const bool isNeeded = needsReason(from, Phase(to->currentData().toInt()));
        dialog->field(u"reason"_s)->setHint(isNeeded ? tr("required") : tr("may be left open"));
    };
    QObject::connect(to, &QComboBox::currentIndexChanged, dialog, tell);
    tell();
    dialog->placeAt(u"reason"_s, {RefusalCode::ReasonMissing});
    dialog->placeAt(u"to"_s,
                    {RefusalCode::PhaseNotReachable, RefusalCode::PhaseUnchanged, RefusalCode::OpenTasks,
                     RefusalCode::OpenConsultations, RefusalCode::OfferPending});
    dialog->setCommand([=, id = incident.id]() -> Command {
        return ForIncident{id, MovePhase{Phase(to->currentData().toInt()), reason->toPlainText()}};
    });
    return opened(dialog);
}

FormDialog *IncidentDialogs::assignLead(const Incident &incident)
{
    FormDialog *dialog = make(incident.id, incident.number, tr("Assign lead"), tr("Assign"), u"lead"_s);
    const QComboBox *officer =
        dialog->addChoice(u"officer"_s, tr("Lead officer"), officersFor(m_office.registry, incident.holder));
    dialog->placeAt(u"officer"_s,
                    {RefusalCode::OfficerUnknown, RefusalCode::NothingChanged, RefusalCode::LeadOutsideCircle});
    dialog->setCommand([=, id = incident.id]() -> Command {
        return ForIncident{id, AssignLead{OfficerId(officer->currentData().toUuid())}};
    });
    return opened(dialog);
}

FormDialog *IncidentDialogs::restrict(const Incident &incident)
{
    FormDialog *dialog = make(incident.id, incident.number, tr("Who may read it"), tr("Restrict"), u"restrict"_s);
    auto *readers = new CircleChoice(m_office.registry, dialog);
    readers->setCircle(incident.circle);
    dialog->addControl(u"readers"_s, tr("Only these may read it"), tr("divisions, and officers by name"), readers);
    QObject::connect(readers, &CircleChoice::changed, dialog, &FormDialog::takeEdit);
    const QPlainTextEdit *reason = dialog->addText(u"reason"_s, tr("Reason"), tr("required"));
    dialog->field(u"readers"_s)
        ->setNote(tr("To everybody else the incident and all that belongs to it will not exist, in lists, figures and "
                     "searches as well."));
    dialog->placeAt(u"reason"_s, {RefusalCode::ReasonMissing, RefusalCode::TextTooLong});
    dialog->placeAt(u"readers"_s,
                    {RefusalCode::CircleEmpty, RefusalCode::CircleWithoutHolder, RefusalCode::CircleCutsOff,
                     RefusalCode::LeadOutsideCircle, RefusalCode::OfficerUnknown, RefusalCode::NothingChanged});
    dialog->setCommand([=, id = incident.id]() -> Command {
        return ForIncident{id, RestrictIncident{readers->circle(), reason->toPlainText()}};
    });
    return opened(dialog);
}

/// All of its tags in one line: what is written there is what it has then.
FormDialog *IncidentDialogs::tag(const Incident &incident)
{
    FormDialog *dialog = make(incident.id, incident.number, tr("Tags"), tr("Keep"), u"tags"_s);
    auto *tags = new TagEdit(m_office.asker);
    tags->setTags(incident.tags);
    dialog->addControl(u"tags"_s, tr("Tags"), tr("with commas between them"), tags);
    dialog->placeAt(
        u"tags"_s,
        {RefusalCode::TagInvalid, RefusalCode::TagsTooMany, RefusalCode::TextTooLong, RefusalCode::NothingChanged});
    dialog->setCommand([tags, id = incident.id, before = incident.tags]() -> Command {
        return ForIncident{id, TagIncident{tags->tags(), before}};
    });
    QObject::connect(tags, &QLineEdit::textEdited, dialog, &FormDialog::takeEdit);
    return opened(dialog);
}

FormDialog *IncidentDialogs::lift(const Incident &incident)
{
    return askReason(
        make(incident.id, incident.number, tr("Lift the restriction"), tr("Let everybody read it"), u"lift"_s),
        tr("Reason"), tr("required"), [](const QString &text) { return LiftRestriction{text}; }, incident.id);
}

FormDialog *IncidentDialogs::answer(const IncidentId &incident, const QString &number, int ordinal,
                                    const QString &question)
{
    FormDialog *dialog =
        make(incident, number, tr("Answer the consultation"), tr("Answer"), u"answer-%1"_s.arg(ordinal));
    askReason(
        dialog, tr("Answer"), tr("required"),
        [ordinal](const QString &text) {
            return AnswerConsultation{ordinal, text};
        },
        incident);
    dialog->field(u"text"_s)->setNote(tr("Asked: %1").arg(question));
    return dialog;
}

FormDialog *IncidentDialogs::decline(const IncidentId &incident, const QString &number, int ordinal)
{
    return askReason(
        make(incident, number, tr("Decline the consultation"), tr("Decline"), u"decline-%1"_s.arg(ordinal)),
        tr("Reason"), tr("required"),
        [ordinal](const QString &text) {
            return DeclineConsultation{ordinal, text};
        },
        incident);
}

FormDialog *IncidentDialogs::finishTask(const Incident &incident, int ordinal)
{
    FormDialog *dialog =
        make(incident.id, incident.number, tr("Finish task"), tr("Finish"), u"finish-%1"_s.arg(ordinal));
    askReason(
        dialog, tr("Result"), tr("may be left open"),
        [ordinal](const QString &text) {
            return FinishTask{ordinal, text};
        },
        incident.id);
    dialog->field(u"text"_s)->setNote(incident.tasks[ordinal - 1].title);
    return dialog;
}

} // namespace ringi
