// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/filterbar.h"

#include "domain/taxonomy.h"
#include "ui/kit/buttonface.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/icons.h"
#include "ui/kit/keyhintbutton.h"
#include "ui/kit/surface.h"
#include "ui/parts/hintedit.h"
#include "ui/register/savedviews.h"
#include "ui/words/labels.h"
#include "ui/words/taxonomylabels.h"

#include <QKeyEvent>

namespace ringi {

namespace {

constexpr int kPauseMs = 150;
constexpr int kTextWidth = 260;

template <class E> QList<FacetChip::Option> optionsOf()
{
    QList<FacetChip::Option> options;
    for (const E value : allOf<E>())
        options.append({keyOf(value), words::label(value)});
    return options;
}

QList<FacetChip::Option> sectorOptions()
{
    QList<FacetChip::Option> options;
    for (const QLatin1StringView key : sectors())
        options.append({key, words::sectorLabel(QString(key))});
    return options;
}

template <class E> QList<E> valuesOf(const QStringList &keys)
{
    QList<E> values;
    for (const QString &key : keys)
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

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new HintEdit(QKeySequence(Qt::Key_Slash)))
{
    auto *row = new kit::FlowLayout(this);
    row->setContentsMargins(16, 4, 16, 4);
    buildText();
    row->addWidget(m_text);
    m_severity = addChip(tr("Severity"), optionsOf<Severity>());
    m_phase = addChip(tr("Phase"), optionsOf<Phase>());
    m_holder = addChip(tr("Holder"), optionsOf<Division>());
    m_tlp = addChip(tr("TLP"), optionsOf<Tlp>());
    m_sector = addChip(tr("Sector"), sectorOptions());
    auto *clear = new kit::KeyHintButton(tr("Clear"));
    clear->setKind(kit::ButtonKind::Ghost);
    clear->setButtonSize(kit::ButtonSize::Small);
    connect(clear, &QPushButton::clicked, this, &FilterBar::clearAll);
    m_clear = clear;
    row->addWidget(clear);
    settle();
}

void FilterBar::buildText()
{
    m_text->setProperty("size", QStringLiteral("sm"));
    m_text->setFixedWidth(kTextWidth);
    m_text->setPlaceholderText(tr("Filter: number, title, organisation"));
    m_text->setAccessibleName(tr("Filter"));
    m_text->setToolTip(tr("/ goes here; Escape empties it"));
    m_text->addAction(kit::icon(kit::Icon::Filter, kit::IconInk::Text3), QLineEdit::LeadingPosition);
    m_text->installEventFilter(this);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
    connect(&m_pause, &QTimer::timeout, this, [this] {
        settle();
        Q_EMIT changed();
    });
}

FacetChip *FilterBar::addChip(const QString &name, const QList<FacetChip::Option> &options)
{
    auto *chip = new FacetChip(name, options);
    layout()->addWidget(chip);
    connect(chip, &FacetChip::chosenChanged, this, [this] {
        settle();
        Q_EMIT changed();
    });
    return chip;
}

RegisterQuery FilterBar::filter() const
{
    RegisterQuery filter;
    filter.text = m_text->text().trimmed();
    filter.severities = valuesOf<Severity>(m_severity->chosen());
    filter.phases = valuesOf<Phase>(m_phase->chosen());
    filter.holders = valuesOf<Division>(m_holder->chosen());
    filter.tlps = valuesOf<Tlp>(m_tlp->chosen());
    filter.sectors = m_sector->chosen();
    filter.offeredTo = m_offeredTo;
    filter.openOnly = m_isOpenOnly;
    return filter;
}

void FilterBar::setFilter(const RegisterQuery &filter)
{
    {
        const QSignalBlocker quiet(m_text);
        m_text->setText(filter.text);
    }
    m_severity->setChosen(keysOf(filter.severities));
    m_phase->setChosen(keysOf(filter.phases));
    m_holder->setChosen(keysOf(filter.holders));
    m_tlp->setChosen(keysOf(filter.tlps));
    m_sector->setChosen(filter.sectors);
    m_offeredTo = filter.offeredTo;
    m_isOpenOnly = filter.openOnly;
    settle();
}

void FilterBar::clearAll()
{
    setFilter({});
    Q_EMIT changed();
}

void FilterBar::settle()
{
    m_clear->setVisible(isNarrowed(filter()));
}

void FilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

QList<Narrowing> FilterBar::narrowings() const
{
    const RegisterQuery set = filter();
    QList<Narrowing> found;
    const auto add = [&](bool isSet, const QString &words, auto clear) {
        if (!isSet)
            return;
        found.append({words, set});
        clear(found.last().without);
    };
    const auto wordsOf = [](const FacetChip *chip) {
        return tr("%1: %2", "a filter and its value").arg(chip->name(), chip->value());
    };
    add(!set.text.isEmpty(), tr("“%1”").arg(set.text), [](RegisterQuery &query) { query.text.clear(); });
    add(m_severity->isActive(), wordsOf(m_severity), [](RegisterQuery &query) { query.severities.clear(); });
    add(m_phase->isActive(), wordsOf(m_phase), [](RegisterQuery &query) { query.phases.clear(); });
    add(m_holder->isActive(), wordsOf(m_holder), [](RegisterQuery &query) { query.holders.clear(); });
    add(m_tlp->isActive(), wordsOf(m_tlp), [](RegisterQuery &query) { query.tlps.clear(); });
    add(m_sector->isActive(), wordsOf(m_sector), [](RegisterQuery &query) { query.sectors.clear(); });
    if (set.offeredTo)
        add(true, tr("Offered to %1").arg(words::label(*set.offeredTo)),
            [](RegisterQuery &query) { query.offeredTo.reset(); });
    add(set.openOnly, tr("Open only"), [](RegisterQuery &query) { query.openOnly = false; });
    return found;
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT left();
        return true;
    case Qt::Key_Escape:
        m_text->clear();
        Q_EMIT left();
        return true;
    default:
        return false;
    }
}

} // namespace ringi
