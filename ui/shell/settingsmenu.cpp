// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settingsmenu.h"

#include "ui/words/language.h"

namespace ringi {

SettingsMenu::SettingsMenu(const Preferences &now, QWidget *parent)
    : QMenu(parent)
    , m_now(now)
{
    QMenu *theme = addMenu(tr("Theme"));
    addChoice(theme, tr("As the system"), &Preferences::theme, ThemeChoice::System);
    addChoice(theme, tr("Light"), &Preferences::theme, ThemeChoice::Light);
    addChoice(theme, tr("Dark"), &Preferences::theme, ThemeChoice::Dark);

    QMenu *language = addMenu(tr("Language"));
    for (const QString &code : words::Language::available())
        addChoice(language, words::Language::nameOf(code), &Preferences::language, code);

    QMenu *type = addMenu(tr("Size of type"));
    for (const int percent : kTypePercents)
        addChoice(type, tr("%1 %", "a percentage").arg(percent), &Preferences::typePercent, percent);
}

template <class Value>
void SettingsMenu::addChoice(QMenu *menu, const QString &text, Value Preferences::*field, const Value &value)
{
    QAction *action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(m_now.*field == value);
    connect(action, &QAction::triggered, this, [this, field, value] {
        m_now.*field = value;
        Q_EMIT chosen(m_now);
    });
}

} // namespace ringi
