// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/choicechip.h"

#include <QActionGroup>
#include <QMenu>

namespace ringi {

ChoiceChip::ChoiceChip(const QString &name, const QList<Option> &options, QWidget *parent)
    : Chip(name, parent)
    , m_options(options)
{
    setAccessibleName(name);
    connect(this, &Chip::cleared, this, [this] { choose(0); });
    if (options.size() > 1)
        buildMenu();
    else
        connect(this, &QAbstractButton::clicked, this, [this] { choose(m_chosen ? 0 : m_options.first().key); });
}

void ChoiceChip::buildMenu()
{
    auto *menu = new QMenu(this);
    m_acts = new QActionGroup(this);
    for (const auto &[key, label] : std::as_const(m_options)) {
        QAction *action = m_acts->addAction(menu->addAction(label));
        action->setCheckable(true);
        action->setData(key);
    }
    connect(m_acts, &QActionGroup::triggered, this, [this](const QAction *action) { choose(action->data().toInt()); });
    setMenu(menu);
}

void ChoiceChip::choose(int key)
{
    if (key == m_chosen)
        return;
    setChosen(key);
    Q_EMIT chosenChanged();
}

void ChoiceChip::setChosen(int key)
{
    const auto option = std::ranges::find(m_options, key, &Option::key);
    m_chosen = option == m_options.end() ? 0 : key;
    setValue(m_chosen ? option->label : QString());
    if (!m_acts)
        return;
    for (QAction *action : m_acts->actions())
        action->setChecked(action->data().toInt() == m_chosen);
}

} // namespace ringi
