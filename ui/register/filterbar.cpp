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
#include "ui/words/times.h"

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

/// "1 Nov 2026 – 7 Nov 2026", "since 1 Nov 2026", "until 7 Nov 2026", nothing; days of UTC, as figures count them.
QString loggedSpan(const RegisterQuery &filter)
{
    const auto day = [](Instant at) { return words::date(at, words::Zone::Utc); };
    const auto last = [&] { return day(filter.loggedBefore->plusMs(-1)); };
    if (filter.loggedAfter && filter.loggedBefore)
        return FilterBar::tr("%1 – %2", "first and last day").arg(day(*filter.loggedAfter), last());
    if (filter.loggedAfter)
        return FilterBar::tr("since %1", "a day").arg(day(*filter.loggedAfter));
    return filter.loggedBefore ? FilterBar::tr("until %1", "a day").arg(last()) : QString();
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
    m_state = addTold(tr("State"), [this] { m_told.openOnly = false; });
    m_offered = addTold(tr("Offered to"), [this] { m_told.offeredTo.reset(); });
    m_logged = addTold(tr("Logged"), [this] { m_told.loggedAfter = m_told.loggedBefore = {}; });
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

/// A filter that another page sets: told as a chip, so that nothing narrows unseen.
kit::Chip *FilterBar::addTold(const QString &name, std::function<void()> clear)
{
    auto *chip = new kit::Chip(name);
    layout()->addWidget(chip);
    connect(chip, &kit::Chip::cleared, this, [this, clear = std::move(clear)] {
        clear();
        settle();
        Q_EMIT changed();
    });
    return chip;
}

RegisterQuery FilterBar::filter() const
{
    RegisterQuery filter = m_told;
    filter.text = m_text->text().trimmed();
    filter.severities = valuesOf<Severity>(m_severity->chosen());
    filter.phases = valuesOf<Phase>(m_phase->chosen());
    filter.holders = valuesOf<Division>(m_holder->chosen());
    filter.tlps = valuesOf<Tlp>(m_tlp->chosen());
    filter.sectors = m_sector->chosen();
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
    m_told = {};
    m_told.offeredTo = filter.offeredTo;
    m_told.loggedAfter = filter.loggedAfter;
    m_told.loggedBefore = filter.loggedBefore;
    m_told.openOnly = filter.openOnly;
    settle();
}

void FilterBar::clearAll()
{
    setFilter({});
    Q_EMIT changed();
}

void FilterBar::settleTold()
{
    m_state->setValue(m_told.openOnly ? tr("Open", "incidents") : QString());
    m_offered->setValue(m_told.offeredTo ? words::label(*m_told.offeredTo) : QString());
    m_logged->setValue(loggedSpan(m_told));
    for (kit::Chip *chip : {m_state, m_offered, m_logged})
        chip->setVisible(chip->isActive());
}

void FilterBar::settle()
{
    settleTold();
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
    const auto wordsOf = [](const kit::Chip *chip) {
        return tr("%1: %2", "a filter and its value").arg(chip->text(), chip->value());
    };
    add(!set.text.isEmpty(), tr("“%1”").arg(set.text), [](RegisterQuery &query) { query.text.clear(); });
    add(m_severity->isActive(), wordsOf(m_severity), [](RegisterQuery &query) { query.severities.clear(); });
    add(m_phase->isActive(), wordsOf(m_phase), [](RegisterQuery &query) { query.phases.clear(); });
    add(m_holder->isActive(), wordsOf(m_holder), [](RegisterQuery &query) { query.holders.clear(); });
    add(m_tlp->isActive(), wordsOf(m_tlp), [](RegisterQuery &query) { query.tlps.clear(); });
    add(m_sector->isActive(), wordsOf(m_sector), [](RegisterQuery &query) { query.sectors.clear(); });
    add(m_offered->isActive(), wordsOf(m_offered), [](RegisterQuery &query) { query.offeredTo.reset(); });
    add(m_logged->isActive(), wordsOf(m_logged), [](RegisterQuery &query) {
        query.loggedAfter.reset();
        query.loggedBefore.reset();
    });
    add(m_state->isActive(), wordsOf(m_state), [](RegisterQuery &query) { query.openOnly = false; });
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
