// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The painters. Outlines are always drawn, because the fills of the lower severities are pale.
#include "ui/kit/pill.h"

#include <QPainter>

#include <algorithm>

namespace ringi::kit {

namespace {

constexpr int kDigitCell = 17;
constexpr int kTlpPadding = 6;
constexpr int kBadgeMinimum = 26;
constexpr int kTagIcon = 12;
constexpr int kStateIcon = 14;
constexpr int kLevelCell = 20;
constexpr int kLevelGap = 2;

QRect centred(const QRect &box, int width, int height)
{
    return {box.left(), box.top() + (box.height() - height) / 2, width, height};
}

const SeverityInk &severityInk(const Look &look, int level)
{
    return look->severity[std::size_t(std::clamp(level, 0, 4))];
}

QFont tlpFont(const Look &look)
{
    QFont font = look.font(TypeRole::CaptionStrong);
    font.setWeight(QFont::Bold);
    return font;
}

QColor tlpColour(const Look &look, TlpMark mark)
{
    switch (mark) {
    case TlpMark::Clear:
        return look->tlp.clear;
    case TlpMark::Green:
        return look->tlp.green;
    case TlpMark::Amber:
    case TlpMark::AmberStrict:
        return look->tlp.amber;
    case TlpMark::Red:
        return look->tlp.red;
    }
    return look->tlp.clear;
}

void paintOutlined(QPainter &painter, const QRect &box, const QColor &fill, const QColor &line, double radius)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

QColor dividerOf(const SeverityInk &ink)
{
    QColor divider = ink.text;
    divider.setAlphaF(0.35F);
    return divider;
}

} // namespace

QColor toneInk(const Theme &theme, Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return theme.text;
    case Tone::Quiet:
    case Tone::Pending:
        return theme.text3;
    case Tone::Accent:
        return theme.accent;
    case Tone::Ok:
        return theme.ok;
    case Tone::Warn:
        return theme.warn;
    case Tone::Danger:
        return theme.danger;
    }
    return theme.text;
}

Icon toneIcon(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return Icon::Check;
    case Tone::Warn:
        return Icon::Warning;
    case Tone::Danger:
        return Icon::Cross;
    case Tone::Pending:
        return Icon::Pending;
    case Tone::Accent:
        return Icon::Clock;
    case Tone::Plain:
    case Tone::Quiet:
        break;
    }
    return Icon::None;
}

QString tlpText(TlpMark mark)
{
    switch (mark) {
    case TlpMark::Clear:
        return QStringLiteral("TLP:CLEAR");
    case TlpMark::Green:
        return QStringLiteral("TLP:GREEN");
    case TlpMark::Amber:
        return QStringLiteral("TLP:AMBER");
    case TlpMark::AmberStrict:
        return QStringLiteral("TLP:AMBER+STRICT");
    case TlpMark::Red:
        return QStringLiteral("TLP:RED");
    }
    return {};
}

int pillHeight(const Look &look)
{
    return look.px(18);
}

int severityPillWidth(const Look &look, const QString &label)
{
    return look.px(kDigitCell) + 5 + look.textWidth(TypeRole::CaptionStrong, label) + 6;
}

int paintSeverityPill(QPainter &painter, const Look &look, const QRect &box, int level, const QString &label)
{
    const SeverityInk &ink = severityInk(look, level);
    const QRect pill = centred(box, severityPillWidth(look, label), pillHeight(look));
    const int digit = look.px(kDigitCell);
    painter.save();
    paintOutlined(painter, pill, ink.fill, ink.line, 4);
    painter.fillRect(QRectF(pill.left() + digit, pill.top() + 1, 1, pill.height() - 2), dividerOf(ink));
    const QFont font = look.font(TypeRole::CaptionStrong);
    paintText(painter, QRect(pill.left(), pill.top(), digit + 1, pill.height()), QString::number(level), font, ink.text,
              Qt::AlignCenter);
    paintText(painter, pill.adjusted(digit + 5, 0, 0, 0), label, font, ink.text);
    painter.restore();
    return pill.width();
}

int tlpWidth(const Look &look, TlpMark mark)
{
    return QFontMetrics(tlpFont(look)).horizontalAdvance(tlpText(mark)) + 2 * kTlpPadding;
}

int paintTlp(QPainter &painter, const Look &look, const QRect &box, TlpMark mark, int height)
{
    const QRect label = centred(box, tlpWidth(look, mark), look.px(height));
    painter.save();
    paintOutlined(painter, label, look->tlp.ground, look->tlp.edge, 2);
    paintText(painter, label, tlpText(mark), tlpFont(look), tlpColour(look, mark), Qt::AlignCenter);
    painter.restore();
    return label.width();
}

int badgeWidth(const Look &look, const QString &code)
{
    return std::max(look.px(kBadgeMinimum), look.textWidth(TypeRole::CaptionStrong, code) + 10);
}

int paintBadge(QPainter &painter, const Look &look, const QRect &box, const QString &code, BadgeTone tone)
{
    const bool isMine = tone == BadgeTone::Mine;
    const QRect badge = centred(box, badgeWidth(look, code), pillHeight(look));
    const QColor ink = isMine ? look->accent : tone == BadgeTone::Program ? look->text3 : look->text2;
    painter.save();
    paintOutlined(painter, badge, isMine ? look->accentWeak : look->panel, isMine ? look->accentLine : look->line2, 3);
    paintText(painter, badge, code, look.font(TypeRole::CaptionStrong), ink, Qt::AlignCenter);
    painter.restore();
    return badge.width();
}

int tagWidth(const Look &look, const QString &text, Icon icon)
{
    return look.textWidth(TypeRole::CaptionMedium, text) + 14 + (icon == Icon::None ? 0 : look.px(kTagIcon) + 4);
}

int paintTag(QPainter &painter, const Look &look, const QRect &box, const QString &text, Tone tone, Icon icon)
{
    const QRect tag = centred(box, tagWidth(look, text, icon), pillHeight(look));
    const bool isPlain = tone == Tone::Plain || tone == Tone::Ok;
    QRect rest = tag.adjusted(7, 0, -7, 0);
    painter.save();
    paintOutlined(painter, tag, look->panel, isPlain ? look->line2 : toneInk(look.theme(), tone), 3);
    if (icon != Icon::None) {
        paintIcon(painter, QRect(rest.left(), rest.top(), look.px(kTagIcon), rest.height()), icon,
                  toneInk(look.theme(), tone));
        rest.setLeft(rest.left() + look.px(kTagIcon) + 4);
    }
    paintText(painter, rest, text, look.font(TypeRole::CaptionMedium),
              isPlain ? look->text2 : toneInk(look.theme(), tone));
    painter.restore();
    return tag.width();
}

int stateWidth(const Look &look, const QString &text, Tone tone)
{
    return look.textWidth(TypeRole::DenseMedium, text) + (toneIcon(tone) == Icon::None ? 0 : look.px(kStateIcon) + 4);
}

int paintState(QPainter &painter, const Look &look, const QRect &box, const QString &text, Tone tone)
{
    const QColor ink = toneInk(look.theme(), tone);
    const bool isLoud = tone == Tone::Warn || tone == Tone::Danger || tone == Tone::Pending || tone == Tone::Quiet;
    QRect rest = box;
    if (const Icon sign = toneIcon(tone); sign != Icon::None) {
        paintIcon(painter, QRect(box.left(), box.top(), look.px(kStateIcon), box.height()), sign, ink);
        rest.setLeft(rest.left() + look.px(kStateIcon) + 4);
    }
    paintElided(painter, rest, text, look.font(isLoud ? TypeRole::DenseMedium : TypeRole::Dense),
                isLoud ? ink : look->text);
    return stateWidth(look, text, tone);
}

int paintLevelCells(QPainter &painter, const Look &look, const QRect &box, int level)
{
    const SeverityInk &ink = severityInk(look, level);
    const int pitch = kLevelCell + kLevelGap;
    painter.save();
    for (int i = 0; i < 4; ++i) {
        const QRect cell = centred(box.translated(i * pitch, 0), kLevelCell, 10);
        paintOutlined(painter, cell, i < level ? ink.fill : look->panel, i < level ? ink.line : look->line2, 2);
    }
    painter.restore();
    return 4 * pitch - kLevelGap;
}

} // namespace ringi::kit
