// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/measuredialog.h"

#include "ui/log/timeedit.h"
#include "ui/parts/field.h"
#include "ui/signoff/markdowneditor.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 720;
constexpr int kShortText = 64;
constexpr int kLongText = 160;

} // namespace

MeasureDialog::MeasureDialog(Office &office, const Incident &incident, QWidget *parent)
    : FormDialog(
        office,
        {tr("Propose measure"), incident.number, tr("Sign the draft"), u"measure-on-%1"_s.arg(incident.id.toString())},
        parent)
{
    buildFields();
    const MeasureId measure = MeasureId::make();
    setCommand([this, measure, id = incident.id]() -> Command {
        return ForMeasure{measure, DraftMeasure{id, MeasureKind::Request, content()}};
    });
    connect(this, &ActDialog::performed, this, [this, measure] { Q_EMIT drafted(measure); });
    restoreDraft();
}

MeasureDialog::MeasureDialog(Office &office, const Measure &measure, QWidget *parent)
    : FormDialog(office,
                 {tr("Edit measure"), tr("%1 · version %2").arg(measure.number).arg(measure.textVersion()),
                  tr("Sign the new version"),
                  u"measure-%1-v%2"_s.arg(measure.id.toString()).arg(measure.textVersion())},
                 parent)
{
    buildFields();
    fill([&] { showContent(measure.content()); });
    setCommand([this, id = measure.id, version = measure.textVersion()]() -> Command {
        return ForMeasure{id, ReviseMeasure{content(), version}};
    });
    restoreDraft();
}

void MeasureDialog::buildFields()
{
    m_subject = addLine(u"subject"_s, tr("Subject"), tr("required"));
    m_text = new MarkdownEditor(this);
    addText(u"text"_s, tr("Proposed measure"), tr("required; what is asked of whom"), m_text);
    m_text->setMinimumHeight(kLongText);
    field(u"text"_s)->addBesideLabel(m_text->tools());
    m_purpose = addText(u"purpose"_s, tr("Purpose"));
    m_effect = addText(u"effect"_s, tr("Effect"));
    m_legalBasis = addLine(u"legal_basis"_s, tr("Legal basis"), tr("law and article"));
    m_validUntil = addDue(u"valid_until"_s, tr("Valid until"), tr("may be left open"));
    for (QPlainTextEdit *small : {m_purpose, m_effect})
        small->setMinimumHeight(kShortText);
    placeAt(u"subject"_s, {RefusalCode::SubjectMissing, RefusalCode::TitleTooLong});
    placeAt(u"text"_s, {RefusalCode::TextMissing, RefusalCode::TextTooLong});
    placeAt(u"valid_until"_s, {RefusalCode::ValidityInPast});
    setMinimumWidth(kWidth);
}

void MeasureDialog::showContent(const MeasureContent &content)
{
    m_subject->setText(content.subject);
    m_text->setPlainText(content.text);
    m_purpose->setPlainText(content.purpose);
    m_effect->setPlainText(content.effect);
    m_legalBasis->setText(content.legalBasis);
    if (content.validUntil)
        m_validUntil->setTime(StatedTime{*content.validUntil, Precision::Minute, false, u"+09:00"_s});
}

MeasureContent MeasureDialog::content() const
{
    MeasureContent content;
    content.subject = m_subject->text().simplified();
    content.text = m_text->toPlainText().trimmed();
    content.purpose = m_purpose->toPlainText().trimmed();
    content.effect = m_effect->toPlainText().trimmed();
    content.legalBasis = m_legalBasis->text().trimmed();
    if (const auto until = m_validUntil->time())
        content.validUntil = until->at;
    return content;
}

} // namespace ringi
