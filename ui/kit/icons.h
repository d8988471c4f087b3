// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program's own 16 px icons, drawn with a 1.5 px stroke and tinted when they are painted, so that one drawing
// serves both themes and every state.
#pragma once

#include <QIcon>
#include <QRect>

class QColor;
class QPainter;

namespace ringi::kit {

enum class Icon {
    None,
    Incidents,
    Handoffs,
    SignOff,
    Decisions,
    Dashboard,
    Ledger,
    Officers,
    Registers,
    Backups,
    Import,
    Search,
    Plus,
    Minus,
    Clock,
    Check,
    Cross,
    Warning,
    Lock,
    Key,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    ChevronDown,
    Copy,
    Info,
    Filter,
    Sun,
    Moon,
    Globe,
    Settings,
    Note,
    Task,
    Document,
    More,
    Download,
    Print,
    Stop,
    Pause,
    Flag,
    Phone,
    Mail,
    Attachment,
    Columns,
    Pending,
    Half,
    Undo,
    Logo,
};

enum class IconInk { Text, Text2, Text3, Accent, OnAccent, Danger, Warn, Ok };

/// Makes the pictures available when the kit is linked as a static library; safe to call more than once.
void initResources();

/// An icon for actions and buttons. Its ink follows the application palette; a disabled one is drawn in text3.
QIcon icon(Icon which, IconInk ink = IconInk::Text2);

/// Paints centred in the box, as large as fits. The logo brings its own colours and takes the ink for its ground.
void paintIcon(QPainter &painter, const QRect &box, Icon which, const QColor &ink);

} // namespace ringi::kit
