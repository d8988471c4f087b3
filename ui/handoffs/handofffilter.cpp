// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handoffs/handofffilter.h"

#include "ui/kit/chip.h"
#include "ui/kit/surface.h"
#include "ui/words/labels.h"
#include "ui/words/times.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

std::optional<Division> chosenIn(const QComboBox *box)
{
    const QVariant value = box->currentData();
    return value.isValid() ? std::optional(Division(value.toInt())) : std::nullopt;
}

void choose(QComboBox *box, std::optional<Division> division)
{
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(division ? box->findData(int(*division)) : 0);
}

} // namespace

HandoffFilter::HandoffFilter(QWidget *parent)
    : QWidget(parent)
    , m_from(divisionBox(tr("From any division")))
    , m_to(divisionBox(tr("To any division")))
    , m_since(new kit::Chip(tr("Offered since"), this))
    , m_note(kit::roleLabel("quiet", {}, this))
{
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_note);
    row->addWidget(m_since);
    row->addWidget(m_from);
    row->addWidget(m_to);
    connect(m_since, &kit::Chip::cleared, this, [this] {
        m_after.reset();
        showSince();
        Q_EMIT changed();
    });
    showSince();
}

QComboBox *HandoffFilter::divisionBox(const QString &any)
{
    auto *box = new QComboBox(this);
    box->setProperty("size", u"sm"_s);
    box->addItem(any);
    for (const Division division : allOf<Division>())
        box->addItem(words::label(division), int(division));
    connect(box, &QComboBox::currentIndexChanged, this, &HandoffFilter::changed);
    return box;
}

HandoffQuery HandoffFilter::query() const
{
    HandoffQuery query;
    query.from = chosenIn(m_from);
    query.to = chosenIn(m_to);
    query.offeredAfter = m_after;
    return query;
}

void HandoffFilter::setQuery(const HandoffQuery &query)
{
    choose(m_from, query.from);
    choose(m_to, query.to);
    m_after = query.offeredAfter;
    showSince();
}

void HandoffFilter::setShown(qsizetype rows)
{
    const bool isCut = rows >= HandoffQuery().limit;
    m_note->setText(isCut ? tr("the newest %Ln", nullptr, int(rows)) : QString());
}

/// A day of UTC, as the dashboard counts them.
void HandoffFilter::showSince()
{
    m_since->setValue(m_after ? words::date(*m_after, words::Zone::Utc) : QString());
    m_since->setVisible(m_after.has_value());
}

} // namespace ringi
