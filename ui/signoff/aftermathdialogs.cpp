// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/aftermathdialogs.h"

#include "ui/kit/surface.h"
#include "ui/log/timeedit.h"
#include "ui/parts/field.h"
#include "ui/parts/secrets.h"
#include "ui/words/explain.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLineHeight = 46;

QString draftOf(const char *act, const Measure &measure)
{
    return u"%1-%2"_s.arg(QLatin1StringView(act), measure.id.toString());
}

} // namespace

CarryOutDialog::CarryOutDialog(Office &office, const Measure &measure, QWidget *parent)
    : FormDialog(office, {tr("Carry out"), measure.number, tr("Record as carried out"), draftOf("carry-out", measure)},
                 parent)
{
    m_at = new TimeEdit(office.clock, this);
    m_at->about()->hide();
    m_atField = new Field(tr("When"), tr("within its validity"), m_at, this);
    body()->addWidget(m_atField);
    m_at->setTime(StatedTime{office.clock.now(), Precision::Minute, false, u"+09:00"_s});
    const QPlainTextEdit *result = addText(u"result"_s, tr("Result"), tr("required"));
    placeAt(u"result"_s, {RefusalCode::ResultMissing});
    setCommand([this, result, id = measure.id]() -> Command {
        const auto at = m_at->time();
        return ForMeasure{id, CarryOut{at ? at->at : Instant(), result->toPlainText()}};
    });
    restoreDraft();
}

bool CarryOutDialog::check()
{
    const bool isUnderstood = m_at->time().has_value();
    m_atField->setError(isUnderstood ? QString() : tr("This cannot be understood as a time."));
    return FormDialog::check() && isUnderstood;
}

RevokeDialog::RevokeDialog(Office &office, const Measure &measure, QWidget *parent)
    : FormDialog(office, {tr("Revoke the approval"), measure.number, tr("Revoke"), draftOf("revoke", measure)}, parent)
{
    auto *warning =
        kit::roleLabel("warn", tr("The measure must not be carried out any more. This cannot be undone."), this);
    warning->setWordWrap(true);
    body()->addWidget(warning);
    const QPlainTextEdit *reason = addText(u"reason"_s, tr("Reason"), tr("required"));
    placeAt(u"reason"_s, {RefusalCode::ReasonMissing});
    m_passphrase = new QLineEdit(this);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphraseField = new Field(tr("Passphrase"), tr("of your key"), m_passphrase, this);
    body()->addWidget(m_passphraseField);
    setCommand([reason, id = measure.id]() -> Command { return ForMeasure{id, RevokeMeasure{reason->toPlainText()}}; });
    restoreDraft();
}

Reply<Outcome<Receipt>> RevokeDialog::send()
{
    const QString passphrase = m_passphrase->text();
    m_passphrase->clear();
    m_passphraseField->setError({});
    return office().desk.performWithPassphrase(office().me.id, passphrase, command());
}

bool RevokeDialog::placeRefusal(const Refusal &refusal)
{
    if (!concernsSecret(refusal.code))
        return FormDialog::placeRefusal(refusal);
    m_passphraseField->setError(words::explain(refusal));
    m_passphrase->setFocus();
    return true;
}

ReviewDialog::ReviewDialog(Office &office, const Measure &measure, QWidget *parent)
    : FormDialog(office,
                 {tr("Review after the fact"), measure.number, tr("Close the review"), draftOf("review", measure)},
                 parent)
{
    const bool isUrgent = measure.sheet.isUrgent();
    const QString required = tr("required");
    const QString ifUrgent = isUrgent ? required : QString();
    const auto line = [this](const QString &key, const QString &label, const QString &hint = {}) {
        QPlainTextEdit *text = addText(key, label, hint);
        text->setMinimumHeight(kLineHeight);
        text->setMaximumHeight(kLineHeight);
        return text;
    };
    const QPlainTextEdit *result = line(u"result"_s, tr("Result"), required);
    const QPlainTextEdit *noPrior = line(u"no_prior_approval"_s, tr("Why there was no prior approval"), ifUrgent);
    const QPlainTextEdit *notice = line(u"notice"_s, tr("Notice given: when and to whom"), ifUrgent);
    const QPlainTextEdit *deviation = line(u"deviation"_s, tr("Deviation from the scope"), required);
    const QPlainTextEdit *others = line(u"third_parties"_s, tr("Effects on third parties"), required);
    const QPlainTextEdit *held = line(u"data"_s, tr("Data held or deleted"), required);
    const QPlainTextEdit *complaint = line(u"complaint"_s, tr("Complaint"));
    const QPlainTextEdit *advice = line(u"recommendation"_s, tr("Recommendation and reply"));
    const QPlainTextEdit *lessons = line(u"lessons"_s, tr("Lessons"), required);
    setCommand([=, id = measure.id]() -> Command {
        return ForMeasure{id,
                          CloseReview{{result->toPlainText(), noPrior->toPlainText(), notice->toPlainText(),
                                       deviation->toPlainText(), others->toPlainText(), held->toPlainText(),
                                       complaint->toPlainText(), advice->toPlainText(), lessons->toPlainText()}}};
    });
    restoreDraft();
}

bool ReviewDialog::placeRefusal(const Refusal &refusal)
{
    if (refusal.code != RefusalCode::ReviewIncomplete)
        return FormDialog::placeRefusal(refusal);
    Field *open = field(refusal.args.value(0));
    if (!open)
        return false;
    open->setError(words::explain(refusal));
    open->control()->setFocus();
    return true;
}

} // namespace ringi
