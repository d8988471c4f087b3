// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What only some kinds of measures have, and the way between the fields of the dialog and the document.
#include "ui/log/timeedit.h"
#include "ui/parts/field.h"
#include "ui/signoff/attachmentlist.h"
#include "ui/signoff/markdowneditor.h"
#include "ui/signoff/measuredialog.h"
#include "ui/signoff/measurefacts.h"
#include "ui/words/countries.h"
#include "ui/words/labels.h"
#include "ui/words/times.h"

#include <QCheckBox>
#include <QCollator>
#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

/// Countries with their two letters, by name.
QList<FormDialog::Choice> countries()
{
    QList<FormDialog::Choice> all;
    for (const QString &code : words::countryCodes())
        all.append({countryName(code), code});
    const QCollator order(words::locale());
    std::ranges::sort(all, [&](const auto &a, const auto &b) { return order.compare(a.text, b.text) < 0; });
    all.prepend({MeasureDialog::tr("not stated"), QString()});
    return all;
}

/// One entry a line, or several with commas or semicolons between them.
QStringList entriesOf(const QString &typed)
{
    static const QRegularExpression between(u"[\\n,;、；]"_s);
    QStringList entries;
    for (const QString &entry : typed.split(between)) {
        if (!entry.trimmed().isEmpty())
            entries.append(entry.trimmed());
    }
    return entries;
}

void put(TimeEdit *edit, Instant at)
{
    if (at.ms != 0)
        edit->setTime(StatedTime{at, Precision::Minute, false, u"+09:00"_s});
}

void choose(QComboBox *box, const QString &key)
{
    box->setCurrentIndex(std::max(0, box->findData(key)));
}

} // namespace

void MeasureDialog::buildCommunications(QBoxLayout *column)
{
    addBlock(column, words::fieldLabel(u"communications"), {MeasureKind::CommunicationsInformation});
    QList<Choice> classes;
    for (const CommunicationsClass cls : allOf<CommunicationsClass>())
        classes.append({words::label(cls), keyOf(cls)});
    addChoice(u"class"_s, words::fieldLabel(u"class"), classes);
    addLine(u"basis"_s, words::fieldLabel(u"basis"), tr("article or agreement"));
    addLine(u"operator"_s, words::fieldLabel(u"operator"));
    addDue(u"from"_s, tr("From"));
    addDue(u"until"_s, tr("Until"));
    addShortText(u"categories"_s, tr("of mechanical information, one a line; no content of messages"));
}

void MeasureDialog::buildDossier(QBoxLayout *column)
{
    addBlock(column, words::fieldLabel(u"dossier"), {MeasureKind::Neutralisation});
    addChoice(u"server_country"_s, words::fieldLabel(u"server_country"), countries());
    addLine(u"executing_agency"_s, words::fieldLabel(u"executing_agency"));
    addCheck(u"self_defence_forces"_s, tr("The Self-Defense Forces act, under the Prime Minister’s order"));
}

void MeasureDialog::buildOthers(QBoxLayout *column)
{
    addBlock(column, tr("Originators"), {MeasureKind::Release});
    addShortText(u"originators"_s, tr("whose consent onward release needs (ORCON), one a line"));
    addBlock(column, words::label(MeasureKind::Erasure), {MeasureKind::Erasure});
    addLine(u"record"_s, words::fieldLabel(u"record"), tr("its number, as INC-2026-000311"));
}

template <class Control> Control *MeasureDialog::control(const QString &key) const
{
    return qobject_cast<Control *>(field(key)->control());
}

QString MeasureDialog::line(const QString &key) const
{
    return control<QLineEdit>(key)->text().trimmed();
}

QString MeasureDialog::text(const QString &key) const
{
    return control<QPlainTextEdit>(key)->toPlainText().trimmed();
}

bool MeasureDialog::isTicked(const QString &key) const
{
    return control<QCheckBox>(key)->isChecked();
}

std::optional<Instant> MeasureDialog::time(const QString &key) const
{
    const auto stated = control<TimeEdit>(key)->time();
    return stated ? std::optional(stated->at) : std::nullopt;
}

QVariant MeasureDialog::choice(const QString &key) const
{
    return control<QComboBox>(key)->currentData();
}

void MeasureDialog::showContent(const MeasureContent &content)
{
    const QList<std::pair<QString, QString>> lines{{u"subject"_s, content.subject},
                                                   {u"legal_basis"_s, content.legalBasis},
                                                   {u"addressee"_s, content.addressee},
                                                   {u"retention"_s, content.retention},
                                                   {u"record"_s, content.record}};
    for (const auto &[key, value] : lines)
        control<QLineEdit>(key)->setText(value);
    const QList<std::pair<QString, QString>> texts{{u"text"_s, content.text},
                                                   {u"purpose"_s, content.purpose},
                                                   {u"effect"_s, content.effect},
                                                   {u"scope"_s, content.scope},
                                                   {u"stop_conditions"_s, content.stopConditions},
                                                   {u"risks"_s, content.risks},
                                                   {u"originators"_s, content.originators.join(u'\n')}};
    for (const auto &[key, value] : texts)
        control<QPlainTextEdit>(key)->setPlainText(value);
    put(control<TimeEdit>(u"valid_until"_s), content.validUntil.value_or(Instant()));
    choose(control<QComboBox>(u"tlp"_s), content.tlp ? keyOf(*content.tlp) : QString());
    control<QCheckBox>(u"public"_s)->setChecked(content.isPublic);
    control<QCheckBox>(u"personal_data"_s)->setChecked(content.personalData);
    m_attachments->setAttachments(content.attachments);
    showCommunications(content.communications.value_or(CommunicationsInformation()));
    showDossier(content.dossier.value_or(AccessDossier()));
}

void MeasureDialog::showCommunications(const CommunicationsInformation &stated)
{
    choose(control<QComboBox>(u"class"_s), keyOf(stated.cls));
    control<QLineEdit>(u"basis"_s)->setText(stated.basis);
    control<QLineEdit>(u"operator"_s)->setText(stated.operatorName);
    control<QPlainTextEdit>(u"categories"_s)->setPlainText(stated.categories.join(u'\n'));
    put(control<TimeEdit>(u"from"_s), stated.from);
    put(control<TimeEdit>(u"until"_s), stated.until);
}

void MeasureDialog::showDossier(const AccessDossier &dossier)
{
    choose(control<QComboBox>(u"server_country"_s), dossier.serverCountry);
    control<QLineEdit>(u"executing_agency"_s)->setText(dossier.executingAgency);
    control<QCheckBox>(u"self_defence_forces"_s)->setChecked(dossier.selfDefenceForces);
}

CommunicationsInformation MeasureDialog::communications() const
{
    const auto cls = fromKey<CommunicationsClass>(choice(u"class"_s).toString());
    return {cls.value_or(CommunicationsClass::PartyAgreement),
            line(u"basis"_s),
            line(u"operator"_s),
            time(u"from"_s).value_or(Instant()),
            time(u"until"_s).value_or(Instant()),
            entriesOf(text(u"categories"_s))};
}

AccessDossier MeasureDialog::dossier() const
{
    return {choice(u"server_country"_s).toString(), line(u"executing_agency"_s), isTicked(u"self_defence_forces"_s)};
}

MeasureContent MeasureDialog::content() const
{
    MeasureContent content;
    content.subject = line(u"subject"_s).simplified();
    content.text = text(u"text"_s);
    content.purpose = text(u"purpose"_s);
    content.effect = text(u"effect"_s);
    content.legalBasis = line(u"legal_basis"_s);
    content.validUntil = time(u"valid_until"_s);
    content.risks = text(u"risks"_s);
    content.scope = text(u"scope"_s);
    content.stopConditions = text(u"stop_conditions"_s);
    content.addressee = line(u"addressee"_s);
    content.retention = line(u"retention"_s);
    content.tlp = fromKey<Tlp>(choice(u"tlp"_s).toString());
    content.isPublic = isTicked(u"public"_s);
    content.personalData = isTicked(u"personal_data"_s);
    content.attachments = m_attachments->attachments();
    if (kind() == MeasureKind::Release)
        content.originators = entriesOf(text(u"originators"_s));
    if (kind() == MeasureKind::Erasure)
        content.record = line(u"record"_s);
    if (kind() == MeasureKind::CommunicationsInformation)
        content.communications = communications();
    if (kind() == MeasureKind::Neutralisation)
        content.dossier = dossier();
    return content;
}

} // namespace ringi
