// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/decidepanel.h"

#include "ui/kit/disabledreason.h"
#include "ui/kit/keyhintbutton.h"
#include "ui/kit/surface.h"
#include "ui/log/timeedit.h"
#include "ui/parts/field.h"
#include "ui/parts/section.h"
#include "ui/signoff/conditionlist.h"
#include "ui/signoff/hashblock.h"
#include "ui/words/explain.h"
#include "ui/words/labels.h"

#include <QComboBox>
#include <QEvent>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTimer>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

constexpr int kReasonLimit = 2000;

/// Whether a body outside speaks at the gate, so that its paper can be named.
bool speaksForOthers(const Gate &gate)
{
    return gate.kind == GateKind::ExternalConsent || !gate.authority.isEmpty();
}

} // namespace

void DecidePanel::showFile(const MeasureFile &file, const Actor &actor, int shownVersion)
{
    const bool isOtherMeasure = file.measure.id != m_file.measure.id;
    const bool isOther = isOtherMeasure || file.measure.version != m_file.measure.version;
    m_file = file;
    m_actor = actor;
    m_shownVersion = shownVersion;
    m_role->setText(words::label(actor.posts));
    if (isOtherMeasure)
        sayStamped(0, {});
    if (isOther)
        offerWays();
    const QString no = obstacle();
    m_obstacle->setText(no);
    m_obstacle->setVisible(!no.isEmpty());
    m_controls->setVisible(no.isEmpty());
    m_hash->showFile(file);
    tell();
}

void DecidePanel::offerWays()
{
    m_passphrase->clear();
    m_ways = waysToSign(m_file, m_actor, m_office.clock.now());
    const QSignalBlocker quiet(m_way);
    m_way->clear();
    for (const SigningWay &way : std::as_const(m_ways))
        m_way->addItem(wordsFor(way));
    m_wayField->setVisible(m_ways.size() > 1);
    offerVerdicts();
    restoreDraft();
}

QString DecidePanel::wordsFor(const SigningWay &way) const
{
    const QString gate = words::label(way.gate.name);
    switch (way.mandate.capacity) {
    case Capacity::Own:
        return gate;
    case Capacity::Deputy:
        return tr("%1, as deputy of %2 (代)").arg(gate, m_file.nameOf(way.mandate.actingFor.value_or(OfficerId())));
    case Capacity::Delegate:
        return tr("%1, under a standing delegation (専)").arg(gate);
    }
    return gate;
}

void DecidePanel::offerVerdicts()
{
    uncheckAll();
    const SigningWay *chosen = way();
    if (!chosen)
        return;
    const QList<Verdict> verdicts = offered();
    for (const Verdict one : allOf<Verdict>())
        m_verdicts[int(one)].block->setVisible(verdicts.contains(one));
    if (verdicts.size() == 1)
        m_verdicts[int(verdicts.first())].radio->setChecked(true);
    m_as->setText(tr("You sign for %1, as %2 of %3.")
                      .arg(wordsFor(*chosen), words::label(m_actor.posts), words::label(m_actor.division)));
    showFields();
    tell();
}

void DecidePanel::uncheckAll()
{
    for (const Choice &choice : std::as_const(m_verdicts))
        choice.radio->setChecked(false);
}

QList<Verdict> DecidePanel::offered() const
{
    const SigningWay *chosen = way();
    return chosen ? verdictsFor(chosen->gate, m_file.measure.state) : QList<Verdict>();
}

const SigningWay *DecidePanel::way() const
{
    const int at = m_way->currentIndex();
    return at >= 0 && at < m_ways.size() ? &m_ways[at] : nullptr;
}

/// Why there is nothing to decide here for the one who looks.
QString DecidePanel::obstacle() const
{
    const int present = m_file.measure.textVersion();
    if (m_shownVersion != present)
        return tr("You are reading version %1. To decide, show version %2, the one on the table.")
            .arg(m_shownVersion)
            .arg(present);
    if (!m_ways.isEmpty())
        return {};
    if (const Guard no = obstacleToSigning(m_file, m_actor, m_office.clock.now()))
        return words::explain(*no);
    return tr("Nothing waits for a stamp here: %1.").arg(words::label(m_file.measure.state));
}

void DecidePanel::choose(Verdict verdict)
{
    if (!m_controls->isVisibleTo(this) || !offered().contains(verdict))
        return;
    uncheckAll();
    m_verdicts[int(verdict)].radio->setChecked(true);
    showFields();
    tell();
}

std::optional<Verdict> DecidePanel::verdict() const
{
    for (const Verdict one : allOf<Verdict>()) {
        if (m_verdicts[int(one)].radio->isChecked())
            return one;
    }
    return {};
}

bool DecidePanel::approves() const
{
    const auto chosen = verdict();
    return chosen == Verdict::Approve || chosen == Verdict::ApproveWithConditions;
}

void DecidePanel::showFields()
{
    const auto chosen = verdict();
    const SigningWay *at = way();
    const bool speaksForItself = chosen == Verdict::Approve || chosen == Verdict::Seen;
    m_conditionField->setVisible(chosen == Verdict::ApproveWithConditions);
    m_documentField->setVisible(at && speaksForOthers(at->gate));
    m_limitField->setVisible(at && at->gate.kind == GateKind::Decide && approves());
    m_reasonField->setHint(chosen && !speaksForItself ? tr("required") : tr("may be left open"));
}

SignGate DecidePanel::signature() const
{
    SignGate sign;
    sign.verdict = verdict().value_or(Verdict::Approve);
    sign.reason = m_reason->toPlainText().trimmed();
    sign.contentHash = m_file.shownHash();
    sign.dissent = m_dissent->toPlainText().trimmed();
    if (sign.verdict == Verdict::ApproveWithConditions)
        sign.conditions = m_conditions->conditions();
    const SigningWay *at = way();
    if (!at)
        return sign;
    sign.gate = at->gate.key;
    sign.actingFor = at->mandate.actingFor;
    if (speaksForOthers(at->gate))
        sign.document = m_document->text().trimmed();
    if (const auto until = m_limit->time(); until && at->gate.kind == GateKind::Decide && approves())
        sign.validUntil = until->at;
    return sign;
}

QString DecidePanel::missing() const
{
    if (!verdict())
        return tr("Choose what you decide.");
    if (m_file.shownHash() != m_file.submittedHash())
        return tr("The text shown is not the text submitted. Have the ledger verified.");
    if (m_reason->toPlainText().size() > kReasonLimit)
        return tr("The reason is too long: %1 characters are the most.").arg(kReasonLimit);
    if (m_limitField->isVisibleTo(this) && !m_limit->isUnderstood())
        return tr("The time until which it is approved cannot be understood.");
    if (const Guard no = refusalOf(signature(), m_file, m_actor, m_office.clock.now()))
        return words::explain(*no);
    if (m_passphrase->text().isEmpty())
        return tr("Enter your passphrase to sign.");
    return {};
}

void DecidePanel::tell()
{
    const QString reason = m_file.measure.exists() ? missing() : QString();
    kit::setDisabledReason(m_sign, reason);
    m_missing->setText(reason);
}

void DecidePanel::sign()
{
    if (!m_controls->isVisible() || !m_sign->isEnabled())
        return;
    const QString passphrase = m_passphrase->text();
    m_passphrase->clear();
    m_passphraseField->setError({});
    m_sign->setBusy(tr("Signing…"));
    m_office.desk.performWithPassphrase(m_actor.id, passphrase, ForMeasure{m_file.measure.id, signature()})
        .then(this, [this](const Outcome<Receipt> &outcome) { take(outcome); })
        .onFailed(this, [this](const Fault &fault) {
            m_sign->setBusy({});
            m_passphraseField->setError(words::explain(fault));
        });
}

void DecidePanel::take(const Outcome<Receipt> &outcome)
{
    m_sign->setBusy({});
    if (!outcome) {
        m_passphraseField->setError(words::explain(outcome.error()));
        m_passphrase->setFocus();
        return tell();
    }
    m_office.drafts.discard(draftName());
    Q_EMIT signedAs(*outcome);
}

void DecidePanel::sayStamped(quint64 entry, const std::optional<QString> &nextSheet)
{
    m_stamped->setVisible(entry > 0);
    m_next->setVisible(entry > 0 && nextSheet);
    if (entry == 0)
        return;
    m_stamped->setText(nextSheet
                           ? tr("Your stamp is on the sheet, entry %1.").arg(entry)
                           : tr("Your stamp is on the sheet, entry %1. No other sheet waits for you.").arg(entry));
    m_next->setText(tr("Next sheet: %1").arg(nextSheet.value_or(QString())));
    if (nextSheet)
        m_next->setFocus();
}

bool DecidePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_passphrase && event->type() == QEvent::FocusOut) {
        QTimer::singleShot(0, this, [this] {
            if (!m_sign->hasFocus() && !m_passphrase->hasFocus())
                m_passphrase->clear();
        });
    }
    return QWidget::eventFilter(watched, event);
}

QString DecidePanel::draftName() const
{
    return u"sign-%1-v%2"_s.arg(m_file.measure.id.toString()).arg(m_file.measure.textVersion());
}

void DecidePanel::keepDraft()
{
    tell();
    if (!m_file.measure.exists())
        return;
    const QStringList texts{m_reason->toPlainText(), m_dissent->toPlainText(), m_document->text(), m_limit->text()};
    const QJsonObject draft{{u"reason"_s, texts[0]},
                            {u"dissent"_s, texts[1]},
                            {u"document"_s, texts[2]},
                            {u"until"_s, texts[3]},
                            {u"conditions"_s, QJsonArray::fromStringList(m_conditions->conditions())}};
    if (texts.join(QString()).isEmpty() && m_conditions->conditions().isEmpty())
        m_office.drafts.discard(draftName());
    else
        m_office.drafts.keep(draftName(), draft);
}

void DecidePanel::restoreDraft()
{
    const QJsonObject draft = m_office.drafts.load(draftName());
    QStringList conditions;
    for (const QJsonValue condition : draft.value(u"conditions"_s).toArray())
        conditions.append(condition.toString());
    const QString dissent = draft.value(u"dissent"_s).toString();
    const QString document = draft.value(u"document"_s).toString();
    const QString until = draft.value(u"until"_s).toString();
    const QString reason = draft.value(u"reason"_s).toString();
    m_conditions->setConditions(conditions);
    m_dissent->setPlainText(dissent);
    m_dissentField->setVisible(!dissent.isEmpty());
    m_dissentToggle->setVisible(dissent.isEmpty());
    m_document->setText(document);
    m_limit->setTyped(until, m_limit->zone(), false);
    m_reason->setPlainText(reason);
}

} // namespace ringi
