// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Each SVG is written in currentColor; the engine replaces that word by the ink and caches the pixmap under it.
#include "ui/kit/icons.h"

#include "ui/kit/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

static void initKitIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace ringi::kit {

namespace {

constexpr std::array kNames = {
    "",          "incidents", "handoffs",   "signoff",  "decisions",    "dashboard",     "ledger",     "officers",
    "registers", "backups",   "import",     "search",   "plus",         "minus",         "clock",      "check",
    "cross",     "warning",   "lock",       "key",      "chevron-left", "chevron-right", "chevron-up", "chevron-down",
    "copy",      "info",      "filter",     "sun",      "moon",         "globe",         "settings",   "note",
    "task",      "document",  "more",       "download", "print",        "stop",          "pause",      "flag",
    "phone",     "mail",      "attachment", "columns",  "pending",      "half",          "undo",       "logo",
};

QByteArray drawingOf(Icon which)
{
    initResources();
    QFile file(QStringLiteral(":/ringi/icons/%1.svg").arg(QLatin1String(kNames[std::size_t(which)])));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QPixmap rendered(Icon which, const QSize &pixels, const QColor &ink)
{
    QPixmap pixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(drawingOf(which).replace("currentColor", ink.name().toLatin1())).render(&painter);
    return pixmap;
}

QPixmap tinted(Icon which, const QSize &pixels, const QColor &ink)
{
    const QString key = QStringLiteral("ringi-icon-%1-%2-%3").arg(int(which)).arg(pixels.width()).arg(ink.name());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = rendered(which, pixels, ink);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

QColor colourOf(IconInk ink, const Theme &theme)
{
    switch (ink) {
    case IconInk::Text:
        return theme.text;
    case IconInk::Text2:
        return theme.text2;
    case IconInk::Text3:
        return theme.text3;
    case IconInk::Accent:
        return theme.accent;
    case IconInk::OnAccent:
        return theme.onAccent;
    case IconInk::Danger:
        return theme.danger;
    case IconInk::Warn:
        return theme.warn;
    case IconInk::Ok:
        return theme.ok;
    }
    return theme.text;
}

class TintedIconEngine : public QIconEngine
{
public:
    TintedIconEngine(Icon which, IconInk ink)
        : m_which(which)
        , m_ink(ink)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_which, ink(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return tinted(m_which, size, ink(mode));
    }

    QIconEngine *clone() const override { return new TintedIconEngine(*this); }

private:
    QColor ink(QIcon::Mode mode) const
    {
        const Theme &theme = Theme::of(QGuiApplication::palette());
        return colourOf(mode == QIcon::Disabled ? IconInk::Text3 : m_ink, theme);
    }

    Icon m_which;
    IconInk m_ink;
};

} // namespace

void initResources()
{
    initKitIcons();
}

QIcon icon(Icon which, IconInk ink)
{
    return which == Icon::None ? QIcon() : QIcon(new TintedIconEngine(which, ink));
}

void paintIcon(QPainter &painter, const QRect &box, Icon which, const QColor &ink)
{
    if (which == Icon::None || box.isEmpty())
        return;
    const int side = std::min(box.width(), box.height());
    QRect square(0, 0, side, side);
    square.moveCenter(box.center());
    const double ratio = painter.device()->devicePixelRatioF();
    painter.drawPixmap(square, tinted(which, (QSizeF(side, side) * ratio).toSize(), ink));
}

} // namespace ringi::kit
