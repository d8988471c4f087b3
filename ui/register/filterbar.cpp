// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/filterbar.h"

#include "domain/taxonomy.h"
#include "ui/kit/buttonface.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/icons.h"
#include "ui/kit/keyhintbutton.h"
#include "ui/kit/surface.h"
#include "ui/register/queryfield.h"
#include "ui/register/savedviews.h"
#include "ui/words/labels.h"
#include "ui/words/querywords.h"
#include "ui/words/taxonomylabels.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

constexpr int kPauseMs = 150;

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
    , m_text(new QueryField)
    , m_more(new QMenu(this))
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(16, 4, 16, 4);
    lines->setSpacing(2);
    auto *chips = new QWidget;
    m_row = new kit::FlowLayout(chips);
    lines->addWidget(chips);
    m_mistake = kit::roleLabel("danger");
    m_mistake->setWordWrap(true);
    m_mistake->setTextFormat(Qt::PlainText);
    m_mistake->hide();
    lines->addWidget(m_mistake);
    buildText();
    buildFacets();
    buildMore();
    auto *clear = new kit::KeyHintButton(tr("Clear"));
    clear->setKind(kit::ButtonKind::Ghost);
    clear->setButtonSize(kit::ButtonSize::Small);
    connect(clear, &QPushButton::clicked, this, &FilterBar::clearAll);
    m_clear = clear;
    m_row->addWidget(clear);
    settle();
}

void FilterBar::buildText()
{
    m_text->setProperty("size", QStringLiteral("sm"));
    m_text->setPlaceholderText(tr("Filter: words, holder:legal, severity>=3"));
    m_text->setAccessibleName(tr("Filter"));
    m_text->setToolTip(tr("/ goes here; Ctrl+Space offers what can be asked; Escape empties it"));
    m_text->addAction(kit::icon(kit::Icon::Filter, kit::IconInk::Text3), QLineEdit::LeadingPosition);
    m_text->installEventFilter(this);
    m_row->addWidget(m_text);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
    connect(m_text, &QueryField::tagsWanted, this, &FilterBar::tagsWanted);
    connect(&m_pause, &QTimer::timeout, this, &FilterBar::readText);
}

void FilterBar::buildFacets()
{
    m_severity = addChip(tr("Severity"), optionsOf<Severity>(),
                         [this](const QStringList &keys) { m_filter.severities = valuesOf<Severity>(keys); });
    m_phase = addChip(tr("Phase"), optionsOf<Phase>(),
                      [this](const QStringList &keys) { m_filter.phases = valuesOf<Phase>(keys); });
    m_holder = addChip(tr("Holder"), optionsOf<Division>(),
                       [this](const QStringList &keys) { m_filter.holders = valuesOf<Division>(keys); });
    m_tlp =
        addChip(tr("TLP"), optionsOf<Tlp>(), [this](const QStringList &keys) { m_filter.tlps = valuesOf<Tlp>(keys); });
    m_sector = addChip(tr("Sector"), sectorOptions(), [this](const QStringList &keys) { m_filter.sectors = keys; });
}

/// What has no chip of its own is begun in the text.
void FilterBar::buildMore()
{
    const QList<std::pair<QString, QString>> terms{{u"class:"_s, tr("Class")},    {u"lead:"_s, tr("Lead")},
                                                   {u"clock:"_s, tr("Deadline")}, {u"offered:"_s, tr("Offered to")},
                                                   {u"logged>="_s, tr("Logged")}, {u"reported>="_s, tr("Reported")},
                                                   {u"closed>="_s, tr("Closed")}, {u"updated>="_s, tr("Updated")},
                                                   {u"is:"_s, tr("Is")},          {u"has:"_s, tr("Has")},
                                                   {u"tag:"_s, tr("Tag")}};
    for (const auto &[term, name] : terms)
        m_more->addAction(name, this, [this, begun = term] { m_text->begin(begun); });
    auto *chip = new kit::Chip(tr("Filter"));
    chip->setLeadingIcon(kit::Icon::Plus);
    chip->setMenu(m_more);
    m_row->addWidget(chip);
}

FacetChip *FilterBar::addChip(const QString &name, const QList<FacetChip::Option> &options,
                              std::function<void(const QStringList &)> take)
{
    auto *chip = new FacetChip(name, options);
    m_row->addWidget(chip);
    connect(chip, &FacetChip::chosenChanged, this, [this, chip, take = std::move(take)] {
        take(chip->chosen());
        writeText();
        settle();
        Q_EMIT changed();
    });
    return chip;
}

void FilterBar::setPeople(const QueryPeople &people)
{
    m_people = people;
    m_text->setPeople(people);
}

QString FilterBar::text() const
{
    return m_text->text();
}

QString FilterBar::mistake() const
{
    return m_mistake->text();
}

void FilterBar::readText()
{
    if (parse())
        Q_EMIT changed();
}

/// Whether the text could be read; a faulty one changes nothing but says what is wrong.
bool FilterBar::parse()
{
    const auto query = registerQueryFrom(m_text->text(), m_people);
    m_mistake->setText(query ? QString() : words::sentenceFor(query.error()));
    m_mistake->setVisible(!query);
    m_text->setFaulty(!query);
    if (query)
        take(*query);
    return query.has_value();
}

void FilterBar::take(const RegisterQuery &filter)
{
    m_filter = filter;
    settle();
}

void FilterBar::setText(const QString &text)
{
    {
        const QSignalBlocker quiet(m_text);
        m_text->setText(text);
        m_text->updateGeometry();
    }
    m_pause.stop();
    take({});
    parse();
}

void FilterBar::refuse(const QString &why)
{
    take({});
    m_mistake->setText(why);
    m_mistake->show();
    m_text->setFaulty(true);
}

void FilterBar::note(const QString &sentence)
{
    m_mistake->setText(sentence);
    m_mistake->setVisible(!sentence.isEmpty());
}

void FilterBar::setTags(const QStringList &tags)
{
    m_text->setTags(tags);
}

void FilterBar::writeText()
{
    const QString text = registerQueryText(m_filter, m_people);
    const QSignalBlocker quiet(m_text);
    m_text->setText(text);
    m_text->updateGeometry();
    m_pause.stop();
    m_mistake->clear();
    m_mistake->hide();
    m_text->setFaulty(false);
}

void FilterBar::setFilter(const RegisterQuery &filter)
{
    const RegisterQuery kept = m_filter;
    m_filter = filter;
    m_filter.sort = kept.sort;
    m_filter.order = kept.order;
    m_filter.grouping = kept.grouping;
    writeText();
    settle();
}

void FilterBar::clearAll()
{
    setFilter({});
    Q_EMIT changed();
}

void FilterBar::settleFacets()
{
    m_severity->setChosen(keysOf(m_filter.severities));
    m_phase->setChosen(keysOf(m_filter.phases));
    m_holder->setChosen(keysOf(m_filter.holders));
    m_tlp->setChosen(keysOf(m_filter.tlps));
    m_sector->setChosen(m_filter.sectors);
}

void FilterBar::settleTold()
{
    for (kit::Chip *chip : std::exchange(m_told, {})) {
        chip->hide();
        chip->deleteLater(); // it may be the one that was pressed
    }
    m_row->removeWidget(m_clear);
    for (const FilterTerm &term : narrowings()) {
        if (term.hasMenu)
            continue;
        auto *chip = new kit::Chip(term.name);
        chip->setValue(term.value);
        m_row->addWidget(chip);
        connect(chip, &kit::Chip::cleared, this, [this, without = term.without] {
            setFilter(without);
            Q_EMIT changed();
        });
        m_told.append(chip);
    }
    m_row->addWidget(m_clear);
}

void FilterBar::settle()
{
    settleFacets();
    settleTold();
    m_clear->setVisible(isNarrowed(m_filter) || !m_text->text().isEmpty());
}

void FilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
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
