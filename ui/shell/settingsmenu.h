// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The settings menu at the foot of the rail: theme, language, size of type, and what concerns the whole program. It
// only says what was chosen; whoever owns the program applies it.
#pragma once

#include "ui/questions.h"
#include "ui/shell/preferences.h"

#include <QMenu>

namespace ringi {

class SettingsMenu : public QMenu
{
    Q_OBJECT

public:
    SettingsMenu(const Preferences &now, StoreMode mode, Questions &questions, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const ringi::Preferences &preferences);

private:
    void addLocking(StoreMode mode);
    void addTokens();
    void chooseModule();
    template <class Value>
    QAction *addChoice(QMenu *menu, const QString &text, Value Preferences::*field, const Value &value);

    Questions &m_questions;
    Preferences m_now;
};

} // namespace ringi
