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

#include <QCheckBox>
#include <QComboBox>
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
constexpr int kReasonHeight = 84;
constexpr int kMostVerdicts = 5;

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

/// The place of the answer among those that can stand together at a gate; its key is Alt and this figure.
int keyOfVerdict(Verdict verdict)
{
    const bool standsAlone = verdict == Verdict::Opinion || verdict == Verdict::Seen;
    return standsAlone ? 1 : int(verdict) + 1;
}

QPlainTextEdit *textBox(QWidget *parent)
{
    auto *text = new QPlainTextEdit(parent);
    text->setTabChangesFocus(true);
    text->setFixedHeight(kReasonHeight);
    return text;
}

QVBoxLayout *columnIn(QWidget *widget, int margin)
{
    auto *rows = new QVBoxLayout(widget);
    rows->setContentsMargins(margin, margin * 3 / 4, margin, margin * 3 / 4);
    rows->setSpacing(10);
    return rows;
}

} // namespace

DecidePanel::DecidePanel(Office &office, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_controls(new QWidget(this))
{
    kit::setSurface(this, kit::Surface::Panel);
    QVBoxLayout *rows = columnIn(this, 16);
    buildHead(rows);
    QVBoxLayout *controls = columnIn(m_controls, 0);
    buildWays(controls);
    buildVerdicts(controls);
    buildTexts(controls);
    buildDissent(controls);
    controls->addWidget(m_hash = new HashBlock(m_controls));
    buildSignature(controls);
    rows->addWidget(m_controls);
    addShortcuts();
}

void DecidePanel::buildHead(QVBoxLayout *rows)
{
    auto *head = new QHBoxLayout;
    head->addWidget(kit::roleLabel("section", tr("Decide"), this));
    head->addStretch();
    head->addWidget(m_role = kit::roleLabel("quiet", {}, this));
    rows->addLayout(head);
    m_stamped = kit::roleLabel("ok", {}, this);
    m_stamped->setWordWrap(true);
    m_next = new kit::KeyHintButton({}, this);
    m_obstacle = kit::roleLabel("second", {}, this);
    m_obstacle->setWordWrap(true);
    rows->addWidget(m_stamped);
    rows->addWidget(m_next, 0, Qt::AlignLeft);
    rows->addWidget(m_obstacle);
    m_stamped->hide();
    m_next->hide();
    connect(m_next, &QPushButton::clicked, this, &DecidePanel::nextWanted);
}

void DecidePanel::buildWays(QVBoxLayout *rows)
{
    m_way = new QComboBox(m_controls);
    m_way->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_wayField = new Field(tr("Gate"), tr("you may sign several"), m_way, m_controls);
    m_as = proseLabel({}, m_controls);
    m_as->setProperty("role", u"second"_s);
    rows->addWidget(m_wayField);
    rows->addWidget(m_as);
    connect(m_way, &QComboBox::currentIndexChanged, this, &DecidePanel::offerVerdicts);
}

void DecidePanel::buildVerdicts(QVBoxLayout *rows)
{
    auto *list = new QWidget(m_controls);
    QVBoxLayout *blocks = columnIn(list, 0);
    for (const Verdict one : allOf<Verdict>()) {
        m_verdicts.append(buildVerdict(one));
        m_verdicts.last().block->setParent(list);
        blocks->addWidget(m_verdicts.last().block);
    }
    rows->addWidget(list);
}

DecidePanel::Choice DecidePanel::buildVerdict(Verdict verdict)
{
    auto *block = new QWidget(m_controls);
    auto *rows = new QVBoxLayout(block);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *radio = new QRadioButton(words::label(verdict), block);
    radio->setAutoExclusive(false);
    radio->setAccessibleDescription(consequenceOf(verdict));
    auto *line = new QHBoxLayout;
    line->addWidget(radio);
    line->addStretch();
    line->addWidget(new kit::KeyHintLabel({u"Alt+%1"_s.arg(keyOfVerdict(verdict))}, {}, block));
    auto *consequence = kit::roleLabel("caption", consequenceOf(verdict), block);
    consequence->setContentsMargins(24, 0, 0, 0);
    consequence->setWordWrap(true);
    rows->addLayout(line);
    rows->addWidget(consequence);
    connect(radio, &QRadioButton::clicked, this, [this, verdict] { choose(verdict); });
    return {block, radio};
}

void DecidePanel::buildTexts(QVBoxLayout *rows)
{
    m_conditions = new ConditionList(m_controls);
    m_conditionField = new Field(tr("Conditions"), tr("at least one"), m_conditions, m_controls);
    m_document = new QLineEdit(m_controls);
    m_documentField = new Field(tr("Their document"), tr("reference and date"), m_document, m_controls);
    m_reason = textBox(m_controls);
    m_reasonField = new Field(tr("Reason"), {}, m_reason, m_controls);
    m_limit = new TimeEdit(m_office.clock, m_controls, Leaning::Future);
    m_limit->about()->hide();
    m_limitField = new Field(tr("Approved until"), tr("may be left open"), m_limit, m_controls);
    for (Field *field : {m_conditionField, m_documentField, m_reasonField, m_limitField})
        rows->addWidget(field);
    connect(m_conditions, &ConditionList::changed, this, &DecidePanel::keepDraft);
    connect(m_document, &QLineEdit::textChanged, this, &DecidePanel::keepDraft);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &DecidePanel::keepDraft);
    connect(m_limit, &TimeEdit::changed, this, &DecidePanel::keepDraft);
}

void DecidePanel::buildDissent(QVBoxLayout *rows)
{
    m_dissentToggle = new kit::KeyHintButton(tr("Add a dissent"), m_controls);
    m_dissentToggle->setKind(kit::ButtonKind::Ghost);
    m_dissentToggle->setButtonSize(kit::ButtonSize::Small);
    m_dissentToggle->setToolTip(tr("What you hold against it although you sign; it is kept with the stamp"));
    m_dissent = textBox(m_controls);
    m_dissentField = new Field(tr("Dissent"), tr("kept with your stamp"), m_dissent, m_controls);
    m_dissentField->hide();
    rows->addWidget(m_dissentToggle, 0, Qt::AlignLeft);
    rows->addWidget(m_dissentField);
    connect(m_dissent, &QPlainTextEdit::textChanged, this, &DecidePanel::keepDraft);
    connect(m_dissentToggle, &QPushButton::clicked, this, [this] {
        m_dissentToggle->hide();
        m_dissentField->show();
        m_dissent->setFocus();
    });
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
    rows->addStretch();
    connect(m_passphrase, &QLineEdit::textChanged, this, &DecidePanel::tell);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &DecidePanel::sign);
    connect(m_sign, &QPushButton::clicked, this, &DecidePanel::sign);
}

void DecidePanel::addShortcuts()
{
    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        new QShortcut(QKeySequence(int(Qt::CTRL) | key), this, this, &DecidePanel::sign);
    for (int nth = 0; nth < kMostVerdicts; ++nth) {
        new QShortcut(QKeySequence(int(Qt::ALT) | (Qt::Key_1 + nth)), this, this, [this, nth] {
            if (const auto verdicts = offered(); nth < verdicts.size())
                choose(verdicts[nth]);
        });
    }
}

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
    m_documentField->setVisible(at && at->gate.kind == GateKind::ExternalConsent);
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
    if (at->gate.kind == GateKind::ExternalConsent)
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
