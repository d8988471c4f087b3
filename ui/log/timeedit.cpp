// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/timeedit.h"

#include "base/clock.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

const QString kJapan = u"+09:00"_s;
const QString kUtc = u"Z"_s;
constexpr int kArrowWidth = 28;

} // namespace

TimeEdit::TimeEdit(const Clock &clock, QWidget *parent, Leaning leaning)
    : QWidget(parent)
    , m_clock(clock)
    , m_leaning(leaning)
    , m_text(new QLineEdit(this))
    , m_zone(new QComboBox(this))
    , m_about(new QCheckBox(tr("about"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_text, 1);
    row->addWidget(m_zone);
    m_text->setPlaceholderText(tr("YYYY-MM-DD hh:mm"));
    m_zone->addItem(tr("JST"), kJapan);
    m_zone->addItem(tr("UTC"), kUtc);
    m_zone->setAccessibleName(tr("Time zone"));
    m_about->setToolTip(tr("The time is an estimate"));
    m_zone->setMaximumWidth(m_zone->fontMetrics().horizontalAdvance(u"+09:00"_s) + kArrowWidth);
    setFocusProxy(m_text);
    connect(m_text, &QLineEdit::textChanged, this, &TimeEdit::changed);
    connect(m_text, &QLineEdit::editingFinished, this, &TimeEdit::takeAboutFromText);
    connect(m_zone, &QComboBox::currentIndexChanged, this, &TimeEdit::changed);
    connect(m_about, &QCheckBox::toggled, this, &TimeEdit::changed);
}

void TimeEdit::setTime(const std::optional<StatedTime> &time)
{
    if (!time)
        return setTyped({}, kJapan, false);
    setTyped(writeStatedTime(*time), time->zone.isEmpty() ? kUtc : time->zone, time->about);
}

std::optional<StatedTime> TimeEdit::time() const
{
    auto read = readStatedTime(m_text->text(), zone(), m_clock.now(), m_leaning);
    if (read)
        read->about = read->about || m_about->isChecked();
    return read;
}

bool TimeEdit::isUnderstood() const
{
    return m_text->text().trimmed().isEmpty() || time().has_value();
}

QString TimeEdit::inOtherZone() const
{
    const auto stated = time();
    if (!stated || stated->precision > Precision::Hour)
        return {};
    if (zone() == kUtc)
        return tr("= %1 JST").arg(writeStatedTimeIn(*stated, kJapan));
    return tr("= %1 UTC").arg(writeStatedTimeIn(*stated, kUtc));
}

QString TimeEdit::text() const
{
    return m_text->text();
}

QString TimeEdit::zone() const
{
    return m_zone->currentData().toString();
}

void TimeEdit::setTyped(const QString &text, const QString &zone, bool about)
{
    offerZone(zone);
    m_text->setText(text);
    m_about->setChecked(about);
}

void TimeEdit::offerZone(const QString &zone)
{
    if (m_zone->findData(zone) < 0)
        m_zone->addItem(zone, zone);
    m_zone->setCurrentIndex(m_zone->findData(zone));
}

/// "about 9:10" becomes the whole time and a ticked box, so that what was understood can be seen.
void TimeEdit::takeAboutFromText()
{
    if (const auto read = time())
        setTyped(writeStatedTime(*read), zone(), read->about);
}

} // namespace ringi
