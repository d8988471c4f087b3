// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the panel is put together; what it does is in decidepanel.cpp.
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
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

constexpr int kReasonHeight = 56; ///< so that the button below is seen at 900 pixels, also where one signs for another
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
    rows->addStretch();
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
    m_next = new kit::KeyHintButton(QString(), this);
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

} // namespace ringi
