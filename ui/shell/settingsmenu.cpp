// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settingsmenu.h"

#include "ui/words/language.h"

#include <QActionGroup>

namespace ringi {

SettingsMenu::SettingsMenu(const Preferences &now, StoreMode mode, Questions &questions, QWidget *parent)
    : QMenu(parent)
    , m_questions(questions)
    , m_now(now)
{
    QMenu *theme = addMenu(tr("Theme"));
    addChoice(theme, tr("As the system"), &Preferences::theme, ThemeChoice::System);
    addChoice(theme, tr("Light"), &Preferences::theme, ThemeChoice::Light);
    addChoice(theme, tr("Dark"), &Preferences::theme, ThemeChoice::Dark);
    addChoice(theme, tr("High contrast"), &Preferences::theme, ThemeChoice::HighContrast);

    QMenu *language = addMenu(tr("Language"));
    for (const QString &code : words::Language::available())
        addChoice(language, words::Language::nameOf(code), &Preferences::language, code);

    QMenu *type = addMenu(tr("Size of type"));
    for (const int percent : kTypePercents)
        addChoice(type, tr("%1 %", "a percentage").arg(percent), &Preferences::typePercent, percent);

    addLocking(mode);
    addTokens();
}

void SettingsMenu::addTokens()
{
    QMenu *tokens = addMenu(tr("Hardware tokens"));
    addChoice(tokens, tr("Modules that p11-kit is configured with"), &Preferences::tokenModule, QString());
    if (!m_now.tokenModule.isEmpty())
        addChoice(tokens, m_now.tokenModule, &Preferences::tokenModule, m_now.tokenModule);
    connect(tokens->addAction(tr("Another module…")), &QAction::triggered, this, &SettingsMenu::chooseModule);
}

/// It serves from the next time that a token is asked for.
void SettingsMenu::chooseModule()
{
    const auto path = m_questions.fileToOpen(
        parentWidget(), {tr("Module for hardware tokens"), tr("PKCS #11 modules (*.so);;All files (*)"), {}});
    if (!path)
        return;
    m_now.tokenModule = *path;
    Q_EMIT chosen(m_now);
}

void SettingsMenu::addLocking(StoreMode mode)
{
    m_now.lockMinutes = lockMinutesIn(mode, m_now);
    QMenu *locking = addMenu(tr("Lock without input"));
    for (const int minutes : kLockMinutes)
        addChoice(locking, tr("After %n minute(s)", nullptr, minutes), &Preferences::lockMinutes, minutes);
    QAction *never = addChoice(locking, mode == StoreMode::Live ? tr("Never (in exercise stores only)") : tr("Never"),
                               &Preferences::lockMinutes, 0);
    never->setEnabled(mode != StoreMode::Live);
}

template <class Value>
QAction *SettingsMenu::addChoice(QMenu *menu, const QString &text, Value Preferences::*field, const Value &value)
{
    QAction *action = menu->addAction(text);
    auto *group = menu->findChild<QActionGroup *>(QString(), Qt::FindDirectChildrenOnly);
    action->setActionGroup(group ? group : new QActionGroup(menu));
    action->setCheckable(true);
    action->setChecked(m_now.*field == value);
    connect(action, &QAction::triggered, this, [this, field, value] {
        m_now.*field = value;
        Q_EMIT chosen(m_now);
    });
    return action;
}

} // namespace ringi
