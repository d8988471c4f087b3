// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pieces of the forms before sign-in: a narrow column in the middle of the window, fields with their label above.
#pragma once

#include <QString>

class QLabel;
class QVBoxLayout;
class QWidget;

namespace ringi::form {

/// A scrolling column of fixed width in the middle of `page`.
QVBoxLayout *centredColumn(QWidget *page);
/// The field with its label above; returns the line below it, which is empty and quiet.
QLabel *addField(QVBoxLayout *column, const QString &label, QWidget *field);
/// Shows a sentence below a field, in danger or quietly; an empty one hides the line.
void say(QLabel *line, const QString &sentence, const char *role);

} // namespace ringi::form
