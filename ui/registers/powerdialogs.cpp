// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registers/powerdialogs.h"

#include "domain/mandate.h"
#include "ui/log/timeedit.h"
#include "ui/parts/field.h"
#include "ui/registers/choices.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

class PowerWords
{
    Q_DECLARE_TR_FUNCTIONS(Powers)
};

QList<FormDialog::Choice> officersBut(const Registry &registry, const OfficerId &left)
{
    return officersWho(registry, [&](const Officer &one) {
        return one.id != left && !one.suspended && !one.posts.contains(Post::Program);
    });
}

struct Period
{
    TimeEdit *from;
    TimeEdit *until;
    const Clock &clock;

    [[nodiscard]] Instant start() const { return from->time() ? from->time()->at : clock.now(); }
    [[nodiscard]] Instant end() const { return until->time() ? until->time()->at : Instant(); }
};

Period addPeriod(FormDialog *dialog, Office &office)
{
    TimeEdit *from = dialog->addDue(u"from"_s, PowerWords::tr("From"), PowerWords::tr("now, if left open"));
    TimeEdit *until = dialog->addDue(u"until"_s, PowerWords::tr("Until"), PowerWords::tr("required"));
    dialog->placeAt(u"until"_s, {RefusalCode::PeriodInvalid});
    return {from, until, office.clock};
}

DecidingGate gateIn(const QComboBox *box)
{
    const QStringList parts = box->currentData().toString().split(u'/');
    return {fromKey<MeasureKind>(parts.value(0)).value_or(MeasureKind::Request), parts.value(1), {}};
}

} // namespace

QList<DecidingGate> decisionsOf(const Registry &registry, const std::optional<Actor> &actor)
{
    QList<DecidingGate> found;
    for (const MeasureKind kind : allOf<MeasureKind>()) {
        const Route *route = registry.rulebook.current(kind);
        for (const Gate &gate : route ? route->gates : QList<Gate>()) {
            if (gate.kind == GateKind::Decide && (!actor || !gateIsTheirs(*actor, gate)))
                found.append({kind, gate.key, words::label(gate.name)});
        }
    }
    return found;
}

FormDialog *deputyDialog(Office &office, const Registry &registry, QWidget *parent)
{
    auto *dialog = new FormDialog(
        office, {PowerWords::tr("Register a deputy"), {}, PowerWords::tr("Register"), u"register-deputy"_s}, parent);
    const QComboBox *absent =
        dialog->addChoice(u"absent"_s, PowerWords::tr("Absent officer"), officersBut(registry, OfficerId()));
    const QComboBox *deputy =
        dialog->addChoice(u"deputy"_s, PowerWords::tr("Deputy"), officersBut(registry, office.me.id));
    const Period period = addPeriod(dialog, office);
    const QPlainTextEdit *reason = dialog->addText(u"reason"_s, PowerWords::tr("Reason"), PowerWords::tr("required"));
    dialog->placeAt(u"reason"_s, {RefusalCode::ReasonMissing});
    dialog->placeAt(u"deputy"_s, {RefusalCode::DeputyOfOneself, RefusalCode::DeputySelfAppointed});
    dialog->setCommand([=]() -> Command {
        return ForRegistry{
            RegisterDeputy{officerIn(absent), officerIn(deputy), period.start(), period.end(), reason->toPlainText()}};
    });
    dialog->restoreDraft();
    return dialog;
}

FormDialog *delegationDialog(Office &office, const Registry &registry, QWidget *parent)
{
    auto *dialog = new FormDialog(
        office, {PowerWords::tr("Delegate a decision"), {}, PowerWords::tr("Delegate"), u"delegate"_s}, parent);
    QList<FormDialog::Choice> decisions;
    for (const DecidingGate &one : decisionsOf(registry, office.me.actor(office.clock.now())))
        decisions.append({PowerWords::tr("%1: %2", "kind of measure and gate").arg(words::label(one.measure), one.name),
                          keyOf(one.measure) + u'/' + one.gate});
    const QComboBox *decision = dialog->addChoice(u"decision"_s, PowerWords::tr("Decision"), decisions);
    const QComboBox *division = dialog->addChoice(u"division"_s, PowerWords::tr("To the division"), all<Division>());
    const QComboBox *post = dialog->addChoice(u"post"_s, PowerWords::tr("To the post"), all<Post>());
    const QComboBox *severity = dialog->addChoice(u"severity"_s, PowerWords::tr("Up to severity"), all<Severity>());
    const QComboBox *tlp = dialog->addChoice(u"tlp"_s, PowerWords::tr("Up to marking"), all<Tlp>());
    const QCheckBox *personal =
        dialog->addCheck(u"personal"_s, PowerWords::tr("Also measures that touch personal data"));
    const QCheckBox *urgent = dialog->addCheck(u"urgent"_s, PowerWords::tr("Also urgent measures"));
    const Period period = addPeriod(dialog, office);
    const QLineEdit *basis =
        dialog->addLine(u"basis"_s, PowerWords::tr("Basis"), PowerWords::tr("required; the order it rests on"));
    dialog->placeAt(u"basis"_s, {RefusalCode::ReasonMissing});
    dialog->placeAt(u"post"_s, {RefusalCode::DelegatesToOneself});
    dialog->setCommand([=]() -> Command {
        const DecidingGate gate = gateIn(decision);
        const DelegationLimit limit{chosen<Severity>(severity), chosen<Tlp>(tlp), personal->isChecked(),
                                    urgent->isChecked()};
        return ForRegistry{DelegateDecision{gate.measure, gate.gate, chosen<Division>(division), chosen<Post>(post),
                                            limit, period.start(), period.end(), basis->text()}};
    });
    dialog->restoreDraft();
    return dialog;
}

} // namespace ringi
