// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// See surface.h.
#include "ui/kit/surface.h"

#include <QLabel>
#include <QStyle>
#include <QTextLayout>
#include <QToolTip>
#include <QVariant>

namespace ringi::kit {

namespace {

constexpr int kTipWidth = 300; ///< pixels

QPalette::ColorRole groundOf(Surface surface)
{
    switch (surface) {
    case Surface::Window:
        return QPalette::Window;
    case Surface::Panel:
        return QPalette::Base;
    case Surface::Panel2:
        return QPalette::AlternateBase;
    case Surface::Rail:
        return QPalette::Shadow;
    }
    return QPalette::Window;
}

QWidget *lineWidget(QWidget *parent)
{
    auto *line = new QWidget(parent);
    line->setBackgroundRole(QPalette::Light);
    line->setAutoFillBackground(true);
    return line;
}

} // namespace

void setSurface(QWidget *widget, Surface surface)
{
    widget->setBackgroundRole(groundOf(surface));
    widget->setAutoFillBackground(true);
}

QWidget *horizontalLine(QWidget *parent)
{
    QWidget *line = lineWidget(parent);
    line->setFixedHeight(1);
    return line;
}

QWidget *verticalLine(QWidget *parent)
{
    QWidget *line = lineWidget(parent);
    line->setFixedWidth(1);
    return line;
}

QLabel *roleLabel(const char *role, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", QString::fromLatin1(role));
    return label;
}

void setRole(QLabel *label, const char *role)
{
    label->setProperty("role", QString::fromLatin1(role));
    label->style()->unpolish(label);
    label->style()->polish(label);
}

QString wrappedTip(const QString &title, const QString &body)
{
    QTextLayout layout(body, QToolTip::font());
    layout.beginLayout();
    QStringList lines{title};
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(kTipWidth);
        lines.append(body.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines.join(u'\n');
}

} // namespace ringi::kit
