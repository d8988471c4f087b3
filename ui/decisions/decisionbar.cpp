// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/decisionbar.h"

#include "ui/decisions/decisioncells.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/keyhintbutton.h"
#include "ui/words/labels.h"

namespace ringi {

namespace {

constexpr int kOn = 1;

template <class E, class Values> QList<FacetChip::Option> optionsOf(const Values &values)
{
    QList<FacetChip::Option> options;
    for (const E value : values)
        options.append({keyOf(value), words::label(value)});
    return options;
}

template <class E> QList<E> valuesOf(const FacetChip *chip)
{
    QList<E> values;
    for (const QString &key : chip->chosen())
        values.append(*fromKey<E>(key));
    return values;
}

template <class E> QStringList keysOf(const QList<E> &values)
{
    QStringList keys;
    for (const E value : values)
        keys.append(keyOf(value));
    return keys;
}

} // namespace

DecisionBar::DecisionBar(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new kit::FlowLayout(this);
    row->setContentsMargins(16, 4, 16, 4);
    buildFacets();
    buildChoices();
    auto *clear = new kit::KeyHintButton(tr("Clear"));
    clear->setKind(kit::ButtonKind::Ghost);
    clear->setButtonSize(kit::ButtonSize::Small);
    connect(clear, &QPushButton::clicked, this, &DecisionBar::clearAll);
    m_clear = clear;
    row->addWidget(clear);
    settle();
}

template <class Part> Part *DecisionBar::add(Part *chip)
{
    layout()->addWidget(chip);
    connect(chip, &Part::chosenChanged, this, [this] {
        settle();
        Q_EMIT changed();
    });
    return chip;
}

void DecisionBar::buildFacets()
{
    m_kind = add(new FacetChip(tr("Kind"), optionsOf<MeasureKind>(allOf<MeasureKind>())));
    m_state = add(new FacetChip(tr("State"), optionsOf<MeasureState>(allOf<MeasureState>())));
    const QList others{Capacity::Deputy, Capacity::Delegate};
    m_decidedAs = add(new FacetChip(tr("Decided"), optionsOf<Capacity>(others)));
}

void DecisionBar::buildChoices()
{
    const auto days = [](const QList<int> &spans) {
        QList<ChoiceChip::Option> options;
        for (const int span : spans)
            options.append({span, tr("%n days", nullptr, span)});
        return options;
    };
    m_decided = add(new ChoiceChip(tr("In the last"), days({7, 30, 84, 365})));
    m_urgent = add(new ChoiceChip(tr("Urgent"), {{kOn, tr("only")}}));
    m_returned = add(new ChoiceChip(tr("Sent back"), {{kOn, tr("once or more")}}));
    m_later = add(new ChoiceChip(tr("Later gates"), {{kOn, tr("overdue")}}));
    m_lapsing = add(new ChoiceChip(tr("Lapsing within"), days({7, 30, 90})));
    m_waits = new kit::Chip(tr("Waits at"));
    connect(m_waits, &kit::Chip::cleared, this, [this] {
        m_waitsAt.reset();
        settle();
        Q_EMIT changed();
    });
    layout()->addWidget(m_waits);
}

DecisionFilter DecisionBar::filter() const
{
    DecisionFilter filter;
    filter.states = valuesOf<MeasureState>(m_state);
    filter.kinds = valuesOf<MeasureKind>(m_kind);
    filter.decidedAs = valuesOf<Capacity>(m_decidedAs);
    filter.isUrgent = m_urgent->chosen();
    filter.isReturned = m_returned->chosen();
    filter.isLaterOverdue = m_later->chosen();
    filter.lapsingDays = m_lapsing->chosen();
    filter.decidedDays = m_decided->chosen();
    filter.waitsAt = m_waitsAt;
    return filter;
}

void DecisionBar::setFilter(const DecisionFilter &filter)
{
    m_state->setChosen(keysOf(filter.states));
    m_kind->setChosen(keysOf(filter.kinds));
    m_decidedAs->setChosen(keysOf(filter.decidedAs));
    m_urgent->setChosen(filter.isUrgent ? kOn : 0);
    m_returned->setChosen(filter.isReturned ? kOn : 0);
    m_later->setChosen(filter.isLaterOverdue ? kOn : 0);
    m_lapsing->setChosen(filter.lapsingDays);
    m_decided->setChosen(filter.decidedDays);
    m_waitsAt = filter.waitsAt;
    settle();
}

void DecisionBar::clearAll()
{
    setFilter({});
    Q_EMIT changed();
}

void DecisionBar::settle()
{
    m_waits->setVisible(m_waitsAt.has_value());
    m_waits->setValue(m_waitsAt ? waitingLabel(*m_waitsAt) : QString());
    m_clear->setVisible(filter() != DecisionFilter());
}

} // namespace ringi
