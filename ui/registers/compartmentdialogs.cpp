// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registers/compartmentdialogs.h"

#include "domain/compartmentcommands.h"
#include "ui/registers/choices.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

class CompartmentWords
{
    Q_DECLARE_TR_FUNCTIONS(Compartments)
};

} // namespace

FormDialog *compartmentDialog(Office &office, const Registry &registry, QWidget *parent)
{
    auto *dialog = new FormDialog(
        office, {CompartmentWords::tr("Create a compartment"), {}, CompartmentWords::tr("Create"), u"compartment"_s},
        parent);
    const QLineEdit *name = dialog->addLine(u"name"_s, CompartmentWords::tr("Name"),
                                            CompartmentWords::tr("everybody can read it; let it give nothing away"));
    const QComboBox *kind = dialog->addChoice(u"kind"_s, CompartmentWords::tr("For"), all<CompartmentKind>());
    QComboBox *tlp = dialog->addChoice(u"tlp"_s, CompartmentWords::tr("Least marking"), all<Tlp>());
    tlp->setCurrentIndex(tlp->findData(keyOf(Tlp::AmberStrict)));
    const QComboBox *member = dialog->addChoice(
        u"member"_s, CompartmentWords::tr("Second member, beside you"), officersWho(registry, [&](const Officer &one) {
            return one.id != office.me.id && !keyholderGuard(registry, one.id, office.clock.now());
        }));
    dialog->placeAt(u"name"_s, {RefusalCode::CompartmentNameMissing, RefusalCode::CompartmentNameTaken});
    dialog->placeAt(u"kind"_s, {RefusalCode::PrivilegeIsLegals});
    dialog->placeAt(u"member"_s, {RefusalCode::TwoMembersNeeded, RefusalCode::SealingKeyMissing});
    dialog->setSend([=, &office] {
        const NewCompartment compartment{
            CompartmentId::make(), name->text(), chosen<CompartmentKind>(kind), chosen<Tlp>(tlp), {officerIn(member)}};
        return office.desk.createCompartment(office.session, compartment);
    });
    dialog->restoreDraft();
    return dialog;
}

FormDialog *addMemberDialog(Office &office, const Registry &registry, const Compartment &compartment, QWidget *parent)
{
    auto *dialog = new FormDialog(office,
                                  {CompartmentWords::tr("Add a member to “%1”").arg(compartment.name),
                                   CompartmentWords::tr("The new member also reads what was sealed before."),
                                   CompartmentWords::tr("Add"), u"member-%1"_s.arg(compartment.id.toString())},
                                  parent);
    const QComboBox *member = dialog->addChoice(
        u"member"_s, CompartmentWords::tr("Officer"), officersWho(registry, [&](const Officer &one) {
            const KeyWrap *wrap = compartment.wrapOf(one.id);
            return !keyholderGuard(registry, one.id, office.clock.now()) && (!wrap || wrap->key != one.publicKey);
        }));
    dialog->placeAt(u"member"_s, {RefusalCode::OfficerUnknown, RefusalCode::SealingKeyMissing});
    dialog->setSend([=, &office] { return office.desk.addMember(office.session, compartment.id, officerIn(member)); });
    dialog->restoreDraft();
    return dialog;
}

FormDialog *removeMemberDialog(Office &office, const Registry &registry, const Compartment &compartment,
                               QWidget *parent)
{
    auto *dialog = new FormDialog(
        office,
        {CompartmentWords::tr("Remove a member from “%1”").arg(compartment.name),
         CompartmentWords::tr("What is sealed from now on he cannot open. What he has read he may have kept."),
         CompartmentWords::tr("Remove"), u"unmember-%1"_s.arg(compartment.id.toString())},
        parent);
    const QComboBox *member =
        dialog->addChoice(u"member"_s, CompartmentWords::tr("Member"),
                          officersWho(registry, [&](const Officer &one) { return compartment.hasMember(one.id); }));
    const QPlainTextEdit *reason =
        dialog->addText(u"reason"_s, CompartmentWords::tr("Reason"), CompartmentWords::tr("required"));
    dialog->placeAt(u"reason"_s, {RefusalCode::ReasonMissing});
    dialog->placeAt(u"member"_s, {RefusalCode::TwoMembersNeeded, RefusalCode::MemberUnknown});
    dialog->setSend([=, &office] {
        return office.desk.removeMember(office.session, compartment.id, officerIn(member), reason->toPlainText());
    });
    dialog->restoreDraft();
    return dialog;
}

} // namespace ringi
