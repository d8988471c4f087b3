// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the tabs of the registers share: the registry they show, and acts that say why they are not open.
#pragma once

#include "ui/office.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QTableView;

namespace ringi {

namespace kit {
class KeyHintButton;
}

class RegisterTab : public QWidget
{
    Q_OBJECT

public:
    RegisterTab(Office &office, QWidget *parent);

    void showRegistry(const Registry &registry);
    [[nodiscard]] virtual QTableView *table() const = 0;
    /// How many stand in it, for the tab's counter.
    [[nodiscard]] virtual int count() const = 0;

protected:
    Office &office() { return m_office; }
    [[nodiscard]] const Office &office() const { return m_office; }
    [[nodiscard]] const Registry &registry() const { return m_registry; }
    [[nodiscard]] Guard refusalOf(const RegistryCommand &command) const;
    /// The action's button goes to the end of the row.
    QAction *addAct(QHBoxLayout *row, const QString &text, std::function<void()> run);
    void open(QAction *action, const Guard &refusal);
    void perform(const RegistryCommand &command);
    virtual void present() = 0;

private:
    Office &m_office;
    Registry m_registry;
    QHash<QAction *, kit::KeyHintButton *> m_buttons;
};

} // namespace ringi
