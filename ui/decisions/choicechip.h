// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A chip of which one value may be chosen: from a menu, or, where there is only one, by pressing the chip itself.
#pragma once

#include "ui/kit/chip.h"

class QActionGroup;

namespace ringi {

class ChoiceChip : public kit::Chip
{
    Q_OBJECT

public:
    struct Option
    {
        int key = 0; ///< not 0, which stands for none
        QString label;
    };

    ChoiceChip(const QString &name, const QList<Option> &options, QWidget *parent = nullptr);

    [[nodiscard]] int chosen() const { return m_chosen; }
    /// Emits nothing: whoever sets it knows. A key that is not offered is shown as none.
    void setChosen(int key);

Q_SIGNALS:
    void chosenChanged();

private:
    void buildMenu();
    void choose(int key);

    QList<Option> m_options;
    QActionGroup *m_acts = nullptr;
    int m_chosen = 0;
};

} // namespace ringi
