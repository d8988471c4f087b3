// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The small labels that say how severe, for whom and by whom: severity pill, TLP label, division badge, tag.
// Painters are free functions for delegates, scenes and print; the widgets below show one label each.
// A painter draws at the left edge of the box, vertically centred, and returns the width it took.
#pragma once

#include "ui/kit/icons.h"
#include "ui/kit/look.h"

#include <QWidget>

namespace ringi::kit {

/// In the order of what may be read by whom, widest circle first.
enum class TlpMark { Clear, Green, Amber, AmberStrict, Red };

enum class BadgeTone {
    Other,
    Mine,
    /// For acts of the program itself (SYS).
    Program,
};

enum class Tone { Plain, Quiet, Accent, Ok, Warn, Danger, Pending };

QColor toneInk(const Theme &theme, Tone tone);
/// The sign that goes with the tone, so that colour is never alone; Icon::None for plain and quiet.
Icon toneIcon(Tone tone);

QString tlpText(TlpMark mark);

int pillHeight(const Look &look);

int severityPillWidth(const Look &look, const QString &label);
/// level 0..4; the label is the level's word in the current language.
int paintSeverityPill(QPainter &painter, const Look &look, const QRect &box, int level, const QString &label);

int tlpWidth(const Look &look, TlpMark mark);
int paintTlp(QPainter &painter, const Look &look, const QRect &box, TlpMark mark, int height = 18);

int badgeWidth(const Look &look, const QString &code);
int paintBadge(QPainter &painter, const Look &look, const QRect &box, const QString &code, BadgeTone tone);

int tagWidth(const Look &look, const QString &text, Icon icon = Icon::None);
int paintTag(QPainter &painter, const Look &look, const QRect &box, const QString &text, Tone tone = Tone::Plain,
             Icon icon = Icon::None);

/// A word with its sign, as "✓ Verified"; without a box. The icon is the tone's own.
int stateWidth(const Look &look, const QString &text, Tone tone);
int paintState(QPainter &painter, const Look &look, const QRect &box, const QString &text, Tone tone);

/// Four small cells of which the first `level` carry the level's fill.
int paintLevelCells(QPainter &painter, const Look &look, const QRect &box, int level);

class PillLabel : public QWidget
{
    Q_OBJECT

public:
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    explicit PillLabel(QWidget *parent);

    virtual int width(const Look &look) const = 0;
    virtual void paintPill(QPainter &painter, const Look &look) const = 0;
    void changed(const QString &accessibleText);
    void paintEvent(QPaintEvent *event) override;
};

class SeverityLabel : public PillLabel
{
    Q_OBJECT

public:
    explicit SeverityLabel(QWidget *parent = nullptr);
    SeverityLabel(int level, const QString &label, QWidget *parent = nullptr);
    void setSeverity(int level, const QString &label);

protected:
    int width(const Look &look) const override { return severityPillWidth(look, m_label); }
    void paintPill(QPainter &painter, const Look &look) const override;

private:
    int m_level = 0;
    QString m_label;
};

class TlpLabel : public PillLabel
{
    Q_OBJECT

public:
    explicit TlpLabel(TlpMark mark, QWidget *parent = nullptr);
    void setMark(TlpMark mark);

protected:
    int width(const Look &look) const override { return tlpWidth(look, m_mark); }
    void paintPill(QPainter &painter, const Look &look) const override;

private:
    TlpMark m_mark;
};

class BadgeLabel : public PillLabel
{
    Q_OBJECT

public:
    explicit BadgeLabel(const QString &code = {}, BadgeTone tone = BadgeTone::Other, QWidget *parent = nullptr);
    void setBadge(const QString &code, BadgeTone tone);

protected:
    int width(const Look &look) const override { return badgeWidth(look, m_code); }
    void paintPill(QPainter &painter, const Look &look) const override;

private:
    QString m_code;
    BadgeTone m_tone;
};

class TagLabel : public PillLabel
{
    Q_OBJECT

public:
    explicit TagLabel(const QString &text = {}, Tone tone = Tone::Plain, Icon icon = Icon::None,
                      QWidget *parent = nullptr);
    void setTag(const QString &text, Tone tone = Tone::Plain, Icon icon = Icon::None);

protected:
    int width(const Look &look) const override { return tagWidth(look, m_text, m_icon); }
    void paintPill(QPainter &painter, const Look &look) const override;

private:
    QString m_text;
    Tone m_tone;
    Icon m_icon;
};

class StateLabel : public PillLabel
{
    Q_OBJECT

public:
    explicit StateLabel(const QString &text = {}, Tone tone = Tone::Plain, QWidget *parent = nullptr);
    void setState(const QString &text, Tone tone);

protected:
    int width(const Look &look) const override { return stateWidth(look, m_text, m_tone); }
    void paintPill(QPainter &painter, const Look &look) const override;

private:
    QString m_text;
    Tone m_tone;
};

class LevelCells : public PillLabel
{
    Q_OBJECT

public:
    explicit LevelCells(int level = 0, QWidget *parent = nullptr);
    void setLevel(int level, const QString &accessibleText);

protected:
    int width(const Look &look) const override;
    void paintPill(QPainter &painter, const Look &look) const override;

private:
    int m_level;
};

} // namespace ringi::kit
