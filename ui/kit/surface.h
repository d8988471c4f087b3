// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Plain widgets on one of the theme's grounds, and the one-pixel lines between them. Both are palette roles, so they
// follow a theme switch without being told.
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace ringi::kit {

enum class Surface { Window, Panel, Panel2, Rail };

void setSurface(QWidget *widget, Surface surface);

QWidget *horizontalLine(QWidget *parent = nullptr);
QWidget *verticalLine(QWidget *parent = nullptr);

/// A label in one of the roles of the style sheet: kpi, pageTitle, title, section, strong, dense, second, quiet,
/// caption, danger, warn, ok, accent, mono.
QLabel *roleLabel(const char *role, const QString &text = {}, QWidget *parent = nullptr);
/// Changes the role of a label that may already be shown.
void setRole(QLabel *label, const char *role);

/// Text for a tooltip: the title in a line of its own, the body in lines that are not too wide to read.
QString wrappedTip(const QString &title, const QString &body);

} // namespace ringi::kit
