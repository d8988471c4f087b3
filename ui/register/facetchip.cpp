// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/facetchip.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace ringi {

namespace {

/// A check does not close it; Enter, Escape and a click outside do.
class StayingMenu final : public QMenu
{
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (QAction *action = actionAt(event->position().toPoint()))
            action->trigger();
        else
            QMenu::mouseReleaseEvent(event);
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Space && activeAction())
            activeAction()->trigger();
        else
            QMenu::keyPressEvent(event);
    }
};

} // namespace

FacetChip::FacetChip(const QString &name, const QList<Option> &options, QWidget *parent)
    : Chip(name, parent)
    , m_name(name)
    , m_menu(new StayingMenu(this))
{
    for (const auto &[key, label] : options) {
        QAction *action = m_menu->addAction(label);
        action->setCheckable(true);
        action->setData(key);
        connect(action, &QAction::triggered, this, [this] {
            say();
            Q_EMIT chosenChanged();
        });
    }
    setMenu(m_menu);
    connect(this, &Chip::cleared, this, [this] {
        setChosen({});
        Q_EMIT chosenChanged();
    });
}

QStringList FacetChip::chosen() const
{
    QStringList keys;
    for (const QAction *action : m_menu->actions()) {
        if (action->isChecked())
            keys.append(action->data().toString());
    }
    return keys;
}

void FacetChip::setChosen(const QStringList &keys)
{
    for (QAction *action : m_menu->actions())
        action->setChecked(keys.contains(action->data().toString()));
    say();
}

/// "High +1": the first by name, the others by count, so that a chip stays short.
void FacetChip::say()
{
    QStringList labels;
    for (const QAction *action : m_menu->actions()) {
        if (action->isChecked())
            labels.append(action->text());
    }
    if (labels.size() > 2)
        setValue(tr("%1 +%2", "a value and how many more").arg(labels.first()).arg(labels.size() - 1));
    else
        setValue(labels.join(tr(", ", "between values of a filter")));
    setToolTip(labels.join(tr(", ", "between values of a filter")));
}

} // namespace ringi
