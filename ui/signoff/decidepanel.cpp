// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/decidepanel.h"

#include "ui/kit/disabledreason.h"
#include "ui/kit/keyhintbutton.h"
#include "ui/kit/pill.h"
#include "ui/kit/surface.h"
#include "ui/parts/field.h"
#include "ui/signoff/conditionlist.h"
#include "ui/words/explain.h"
#include "ui/words/labels.h"

#include <QEvent>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

constexpr int kReasonLimit = 2000;

QString consequenceOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Approve:
        return DecidePanel::tr("The sheet goes on, or is decided.");
    case Verdict::ApproveWithConditions:
        return DecidePanel::tr("Binding; shown on the sheet.");
    case Verdict::Return:
        return DecidePanel::tr("To the drafter, who may revise and submit again.");
    case Verdict::Reject:
        return DecidePanel::tr("Closes the measure, not the incident.");
    case Verdict::Hold:
        return DecidePanel::tr("Keeps the gate open; you may come back.");
    case Verdict::Opinion:
        return DecidePanel::tr("Recorded; it does not block.");
    case Verdict::Seen:
        return DecidePanel::tr("You have read it.");
    }
    return {};
}

} // namespace

QString grouped(const QByteArray &hash)
{
    const QString digits = QString::fromLatin1(hash.toHex());
    QString text;
    for (qsizetype at = 0; at < digits.size(); at += 8) {
        if (at > 0)
            text += at % 32 == 0 ? u'\n' : u' ';
        text += digits.mid(at, 8);
    }
    return text;
}

DecidePanel::DecidePanel(Office &office, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_controls(new QWidget(this))
{
    kit::setSurface(this, kit::Surface::Panel);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 12, 16, 12);
    rows->setSpacing(10);
    auto *head = new QHBoxLayout;
    head->addWidget(kit::roleLabel("section", tr("Decide"), this));
    head->addStretch();
    head->addWidget(m_role = kit::roleLabel("quiet", {}, this));
    rows->addLayout(head);
    m_obstacle = kit::roleLabel("second", {}, this);
    m_obstacle->setWordWrap(true);
    rows->addWidget(m_obstacle);
    auto *controls = new QVBoxLayout(m_controls);
    controls->setContentsMargins(0, 0, 0, 0);
    controls->setSpacing(10);
    buildVerdicts(controls);
    buildTexts(controls);
    buildHash(controls);
    buildSignature(controls);
    rows->addWidget(m_controls);
    rows->addStretch();
    addShortcuts();
}

void DecidePanel::buildVerdicts(QVBoxLayout *rows)
{
    for (const Verdict one : allOf<Verdict>()) {
        auto *radio = new QRadioButton(words::label(one), m_controls);
        radio->setAccessibleDescription(consequenceOf(one));
        auto *hint = new kit::KeyHintLabel({u"Alt+%1"_s.arg(int(one) + 1)}, {}, m_controls);
        auto *line = new QHBoxLayout;
        line->addWidget(radio);
        line->addStretch();
        line->addWidget(hint);
        auto *consequence = kit::roleLabel("caption", consequenceOf(one), m_controls);
        consequence->setContentsMargins(24, 0, 0, 0);
        consequence->setWordWrap(true);
        auto *block = new QVBoxLayout;
        block->setSpacing(0);
        block->addLayout(line);
        block->addWidget(consequence);
        rows->addLayout(block);
        m_verdicts.append(radio);
        connect(radio, &QRadioButton::toggled, this, &DecidePanel::tell);
    }
}

void DecidePanel::buildTexts(QVBoxLayout *rows)
{
    m_conditions = new ConditionList(m_controls);
    m_conditionField = new Field(tr("Conditions"), tr("at least one"), m_conditions, m_controls);
    m_reason = new QPlainTextEdit(m_controls);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(84);
    m_reasonField = new Field(tr("Reason"), {}, m_reason, m_controls);
    rows->addWidget(m_conditionField);
    rows->addWidget(m_reasonField);
    connect(m_conditions, &ConditionList::changed, this, &DecidePanel::keepDraft);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &DecidePanel::keepDraft);
}

void DecidePanel::buildHash(QVBoxLayout *rows)
{
    m_hash = kit::roleLabel("mono", {}, m_controls);
    m_hash->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_hash->setAccessibleName(tr("Hash of the text"));
    m_match = new kit::StateLabel({}, kit::Tone::Plain, m_controls);
    rows->addWidget(kit::roleLabel("dense", tr("You sign"), m_controls));
    rows->addWidget(m_hash);
    rows->addWidget(m_match);
}

void DecidePanel::buildSignature(QVBoxLayout *rows)
{
    m_passphrase = new QLineEdit(m_controls);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->installEventFilter(this);
    m_passphraseField = new Field(tr("Passphrase"), tr("of your key"), m_passphrase, m_controls);
    m_sign = new kit::KeyHintButton(tr("Sign and stamp"), m_controls);
    m_sign->setKind(kit::ButtonKind::Primary);
    m_sign->setButtonSize(kit::ButtonSize::Large);
    m_sign->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_Enter));
    // A click must not take the focus: leaving the field clears the passphrase.
    m_sign->setFocusPolicy(Qt::TabFocus);
    m_missing = kit::roleLabel("quiet", {}, m_controls);
    m_missing->setWordWrap(true);
    rows->addWidget(m_passphraseField);
    rows->addWidget(m_sign);
    rows->addWidget(m_missing);
    connect(m_passphrase, &QLineEdit::textChanged, this, &DecidePanel::tell);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &DecidePanel::sign);
    connect(m_sign, &QPushButton::clicked, this, &DecidePanel::sign);
}

void DecidePanel::addShortcuts()
{
    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        new QShortcut(QKeySequence(int(Qt::CTRL) | key), this, this, &DecidePanel::sign);
    for (const Verdict one : allOf<Verdict>())
        new QShortcut(QKeySequence(int(Qt::ALT) | (Qt::Key_1 + int(one))), this, this, [this, one] { choose(one); });
}

void DecidePanel::showFile(const MeasureFile &file, const Actor &actor, int shownVersion)
{
    const bool isOther = file.measure.id != m_file.measure.id || file.measure.version != m_file.measure.version;
    m_file = file;
    m_actor = actor;
    m_shownVersion = shownVersion;
    if (isOther) {
        m_passphrase->clear();
        for (QRadioButton *radio : std::as_const(m_verdicts)) {
            radio->setAutoExclusive(false);
            radio->setChecked(false);
            radio->setAutoExclusive(true);
        }
        restoreDraft();
    }
    m_role->setText(words::label(actor.posts));
    const QString no = obstacle();
    m_obstacle->setText(no);
    m_obstacle->setVisible(!no.isEmpty());
    m_controls->setVisible(no.isEmpty());
    showHash();
    tell();
}

/// Why there is nothing to decide here for the one who looks.
QString DecidePanel::obstacle() const
{
    const int present = m_file.measure.textVersion();
    if (m_shownVersion != present)
        return tr("You are reading version %1. To decide, show version %2, the one on the table.")
            .arg(m_shownVersion)
            .arg(present);
    SignGate sign = approvalOfOpenGate(m_file).value_or(SignGate());
    const Guard no = refusalOf(sign, m_file, m_actor, m_office.clock.now());
    return no ? words::explain(*no) : QString();
}

void DecidePanel::showHash()
{
    const QByteArray shown = m_file.shownHash();
    const bool matches = shown == m_file.submittedHash();
    m_hash->setText(grouped(shown));
    m_match->setState(matches ? tr("matches the text shown") : tr("does not match the text submitted"),
                      matches ? kit::Tone::Ok : kit::Tone::Danger);
}

void DecidePanel::choose(Verdict verdict)
{
    if (m_controls->isVisible())
        m_verdicts[int(verdict)]->setChecked(true);
}

std::optional<Verdict> DecidePanel::verdict() const
{
    for (const Verdict one : allOf<Verdict>()) {
        if (m_verdicts[int(one)]->isChecked())
            return one;
    }
    return {};
}

SignGate DecidePanel::signature() const
{
    SignGate sign = approvalOfOpenGate(m_file).value_or(SignGate());
    sign.verdict = verdict().value_or(Verdict::Approve);
    sign.reason = m_reason->toPlainText().trimmed();
    if (sign.verdict == Verdict::ApproveWithConditions)
        sign.conditions = m_conditions->conditions();
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
    if (const Guard no = refusalOf(signature(), m_file, m_actor, m_office.clock.now()))
        return words::explain(*no);
    if (m_passphrase->text().isEmpty())
        return tr("Enter your passphrase to sign.");
    return {};
}

void DecidePanel::tell()
{
    const auto chosen = verdict();
    m_conditionField->setVisible(chosen == Verdict::ApproveWithConditions);
    m_reasonField->setHint(chosen && chosen != Verdict::Approve ? tr("required") : tr("may be left open"));
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
    const QJsonObject draft{{u"reason"_s, m_reason->toPlainText()},
                            {u"conditions"_s, QJsonArray::fromStringList(m_conditions->conditions())}};
    if (m_reason->toPlainText().isEmpty() && m_conditions->conditions().isEmpty())
        m_office.drafts.discard(draftName());
    else
        m_office.drafts.keep(draftName(), draft);
}

void DecidePanel::restoreDraft()
{
    const QJsonObject draft = m_office.drafts.load(draftName());
    const QJsonArray kept = draft.value(u"conditions"_s).toArray();
    QStringList conditions;
    for (const QJsonValue condition : kept)
        conditions.append(condition.toString());
    const QString reason = draft.value(u"reason"_s).toString();
    m_conditions->setConditions(conditions);
    m_reason->setPlainText(reason);
}

} // namespace ringi
