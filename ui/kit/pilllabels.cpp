// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The widgets of pill.h: each keeps what to show, asks a painter for its width and lets it paint.
#include "ui/kit/pill.h"

#include <QPainter>

namespace ringi::kit {

PillLabel::PillLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize PillLabel::sizeHint() const
{
    const Look look = Look::of(this);
    return {width(look), pillHeight(look)};
}

void PillLabel::changed(const QString &accessibleText)
{
    setAccessibleName(accessibleText);
    updateGeometry();
    update();
}

void PillLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPill(painter, Look::of(this));
}

SeverityLabel::SeverityLabel(QWidget *parent)
    : PillLabel(parent)
{
}

SeverityLabel::SeverityLabel(int level, const QString &label, QWidget *parent)
    : PillLabel(parent)
{
    setSeverity(level, label);
}

void SeverityLabel::setSeverity(int level, const QString &label)
{
    m_level = level;
    m_label = label;
    changed(QStringLiteral("%1 %2").arg(level).arg(label));
}

void SeverityLabel::paintPill(QPainter &painter, const Look &look) const
{
    paintSeverityPill(painter, look, rect(), m_level, m_label);
}

TlpLabel::TlpLabel(TlpMark mark, QWidget *parent)
    : PillLabel(parent)
    , m_mark(mark)
{
    changed(tlpText(mark));
}

void TlpLabel::setMark(TlpMark mark)
{
    m_mark = mark;
    changed(tlpText(mark));
}

void TlpLabel::paintPill(QPainter &painter, const Look &look) const
{
    paintTlp(painter, look, rect(), m_mark);
}

BadgeLabel::BadgeLabel(const QString &code, BadgeTone tone, QWidget *parent)
    : PillLabel(parent)
    , m_tone(tone)
{
    setBadge(code, tone);
}

void BadgeLabel::setBadge(const QString &code, BadgeTone tone)
{
    m_code = code;
    m_tone = tone;
    changed(code);
}

void BadgeLabel::paintPill(QPainter &painter, const Look &look) const
{
    paintBadge(painter, look, rect(), m_code, m_tone);
}

TagLabel::TagLabel(const QString &text, Tone tone, Icon icon, QWidget *parent)
    : PillLabel(parent)
    , m_tone(tone)
    , m_icon(icon)
{
    setTag(text, tone, icon);
}

void TagLabel::setTag(const QString &text, Tone tone, Icon icon)
{
    m_text = text;
    m_tone = tone;
    m_icon = icon;
    changed(text);
}

void TagLabel::paintPill(QPainter &painter, const Look &look) const
{
    paintTag(painter, look, rect(), m_text, m_tone, m_icon);
}

StateLabel::StateLabel(const QString &text, Tone tone, QWidget *parent)
    : PillLabel(parent)
    , m_tone(tone)
{
    setState(text, tone);
}

void StateLabel::setState(const QString &text, Tone tone)
{
    m_text = text;
    m_tone = tone;
    changed(text);
}

void StateLabel::paintPill(QPainter &painter, const Look &look) const
{
    paintState(painter, look, rect(), m_text, m_tone);
}

LevelCells::LevelCells(int level, QWidget *parent)
    : PillLabel(parent)
    , m_level(level)
{
}

void LevelCells::setLevel(int level, const QString &accessibleText)
{
    m_level = level;
    changed(accessibleText);
}

int LevelCells::width(const Look &) const
{
    return 86;
}

void LevelCells::paintPill(QPainter &painter, const Look &look) const
{
    paintLevelCells(painter, look, rect(), m_level);
}

} // namespace ringi::kit
