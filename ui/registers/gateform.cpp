// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registers/gateform.h"

#include "ui/kit/surface.h"
#include "ui/officers/officerdialogs.h"
#include "ui/parts/field.h"
#include "ui/parts/section.h"
#include "ui/registers/routewords.h"
#include "ui/words/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestDue = 400 * 24 * 60; ///< minutes
constexpr int kNone = -1;

QList<bool GateCondition::*> flagsOf()
{
    return {&GateCondition::serverAbroad,         &GateCondition::personalData,      &GateCondition::isPublic,
            &GateCondition::originatorControlled, &GateCondition::selfDefenceForces, &GateCondition::urgent};
}

template <Keyed E> void offer(QComboBox *box)
{
    for (const E one : allOf<E>())
        box->addItem(words::label(one), int(one));
}

void select(QComboBox *box, int value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

template <class E> int valueOf(const std::optional<E> &one)
{
    return one ? int(*one) : kNone;
}

template <class E> std::optional<E> chosen(const QComboBox *box)
{
    const int value = box->currentData().toInt();
    return value == kNone ? std::nullopt : std::optional(E(value));
}

} // namespace

GateForm::GateForm(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(16, 12, 16, 12);
    m_rows->setSpacing(8);
    buildGate();
    buildSigners();
    buildOrder();
    buildCondition();
    m_rows->addStretch();
}

QLineEdit *GateForm::addLine(const QString &name, const QString &label, const QString &hint)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(name);
    m_rows->addWidget(new Field(label, hint, edit, this));
    connect(edit, &QLineEdit::textChanged, this, &GateForm::tell);
    return edit;
}

QComboBox *GateForm::addChoice(const QString &name, const QString &label)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    m_rows->addWidget(new Field(label, {}, box, this));
    connect(box, &QComboBox::currentIndexChanged, this, &GateForm::tell);
    return box;
}

QCheckBox *GateForm::addCheck(const QString &name, const QString &text)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(name);
    m_rows->addWidget(box);
    connect(box, &QCheckBox::toggled, this, &GateForm::tell);
    return box;
}

void GateForm::buildGate()
{
    m_key = addLine(u"key"_s, tr("Key"), tr("lower case letters, figures and _"));
    m_nameEn = addLine(u"name_en"_s, tr("Name in English"));
    m_nameJa = addLine(u"name_ja"_s, tr("Name in Japanese"));
    m_kind = addChoice(u"kind"_s, tr("Kind"));
    offer<GateKind>(m_kind);
    m_authorityEn = addLine(u"authority_en"_s, tr("Body outside, in English"), tr("for consent and consultation"));
    m_authorityJa = addLine(u"authority_ja"_s, tr("Body outside, in Japanese"));
}

void GateForm::buildSigners()
{
    m_division = addChoice(u"division"_s, tr("Division"));
    m_division->addItem(words::division({}), kNone);
    offer<Division>(m_division);
    m_posts = new PostChoice(this);
    m_rows->addWidget(new Field(tr("Posts"), tr("any of them signs"), m_posts, this));
    connect(m_posts, &PostChoice::changed, this, &GateForm::tell);
    m_quorum = new QSpinBox(this);
    m_quorum->setObjectName(u"quorum"_s);
    m_quorum->setRange(1, 99);
    m_rows->addWidget(new Field(tr("Quorum"), tr("distinct persons"), m_quorum, this));
    connect(m_quorum, &QSpinBox::valueChanged, this, &GateForm::tell);
}

void GateForm::buildOrder()
{
    auto *needs = new QWidget(this);
    m_needs = new QVBoxLayout(needs);
    m_needs->setContentsMargins(0, 0, 0, 0);
    m_needs->setSpacing(4);
    m_rows->addWidget(new Field(tr("Needs"), tr("gates that have to be passed first"), needs, this));
    m_due = new QSpinBox(this);
    m_due->setObjectName(u"due"_s);
    m_due->setRange(0, kLongestDue);
    m_due->setSingleStep(60);
    m_due->setSpecialValueText(tr("no time set"));
    m_due->setSuffix(tr(" min", "minutes, after a number"));
    m_rows->addWidget(new Field(tr("Due"), tr("after it opens"), m_due, this));
    connect(m_due, &QSpinBox::valueChanged, this, &GateForm::tell);
    m_after = addChoice(u"after"_s, tr("May follow the decision"));
    for (const GateAfter one : allOf<GateAfter>())
        m_after->addItem(words::after(one), int(one));
}

void GateForm::buildCondition()
{
    m_rows->addWidget(kit::horizontalLine(this));
    m_rows->addWidget(kit::roleLabel("section", tr("Applies only if"), this));
    m_severityFrom = addChoice(u"severity_from"_s, tr("Severity at least"));
    m_tlpFrom = addChoice(u"tlp_from"_s, tr("Marking at least"));
    m_tlpBelow = addChoice(u"tlp_below"_s, tr("Marking less strict than"));
    for (QComboBox *box : {m_severityFrom, m_tlpFrom, m_tlpBelow})
        box->addItem(tr("not asked"), kNone);
    offer<Severity>(m_severityFrom);
    offer<Tlp>(m_tlpFrom);
    offer<Tlp>(m_tlpBelow);
    for (const auto flag : flagsOf()) {
        GateCondition only;
        only.*flag = true;
        m_flags.append(addCheck(u"flag_%1"_s.arg(m_flags.size()), words::condition(only)));
    }
}

void GateForm::tell()
{
    if (!m_isShowing)
        Q_EMIT changed();
}

void GateForm::setGate(const Gate &gate, const QList<Gate> &others)
{
    m_isShowing = true;
    m_key->setText(gate.key);
    m_nameEn->setText(gate.name.en);
    m_nameJa->setText(gate.name.ja);
    m_authorityEn->setText(gate.authority.en);
    m_authorityJa->setText(gate.authority.ja);
    select(m_kind, int(gate.kind));
    select(m_division, valueOf(gate.division));
    m_posts->setPosts(gate.posts);
    m_quorum->setValue(gate.quorum);
    m_due->setValue(gate.dueMinutes);
    select(m_after, int(gate.after));
    showNeeds(gate, others);
    showCondition(gate.when.value_or(GateCondition()));
    m_isShowing = false;
}

void GateForm::showNeeds(const Gate &gate, const QList<Gate> &others)
{
    clearLayout(m_needs);
    m_needBoxes.clear();
    for (const Gate &other : others) {
        const QString name = words::label(other.name);
        auto *box = new QCheckBox(name.isEmpty() ? other.key : name, this);
        box->setProperty("gate", other.key);
        box->setChecked(gate.needs.contains(other.key));
        m_needs->addWidget(box);
        m_needBoxes.append(box);
        connect(box, &QCheckBox::toggled, this, &GateForm::tell);
    }
}

void GateForm::showCondition(const GateCondition &when)
{
    select(m_severityFrom, valueOf(when.severityFrom));
    select(m_tlpFrom, valueOf(when.tlpFrom));
    select(m_tlpBelow, valueOf(when.tlpBelow));
    const auto flags = flagsOf();
    for (int i = 0; i < flags.size(); ++i)
        m_flags[i]->setChecked(when.*flags[i]);
}

QStringList GateForm::needs() const
{
    QStringList keys;
    for (const QCheckBox *box : m_needBoxes) {
        if (box->isChecked())
            keys.append(box->property("gate").toString());
    }
    return keys;
}

GateCondition GateForm::condition() const
{
    GateCondition when;
    when.severityFrom = chosen<Severity>(m_severityFrom);
    when.tlpFrom = chosen<Tlp>(m_tlpFrom);
    when.tlpBelow = chosen<Tlp>(m_tlpBelow);
    const auto flags = flagsOf();
    for (int i = 0; i < flags.size(); ++i)
        when.*flags[i] = m_flags[i]->isChecked();
    return when;
}

Gate GateForm::gate() const
{
    Gate gate;
    gate.key = m_key->text().trimmed();
    gate.kind = GateKind(m_kind->currentData().toInt());
    gate.name = {m_nameEn->text().trimmed(), m_nameJa->text().trimmed()};
    gate.authority = {m_authorityEn->text().trimmed(), m_authorityJa->text().trimmed()};
    gate.division = chosen<Division>(m_division);
    gate.posts = m_posts->posts();
    gate.quorum = m_quorum->value();
    gate.needs = needs();
    if (const GateCondition when = condition(); when != GateCondition())
        gate.when = when;
    gate.dueMinutes = m_due->value();
    gate.after = GateAfter(m_after->currentData().toInt());
    return gate;
}

} // namespace ringi
