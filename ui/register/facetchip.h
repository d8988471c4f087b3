// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A chip for a field with a closed list of values: its menu checks any number of them and stays open meanwhile.
#pragma once

#include "ui/kit/chip.h"

#include <QMenu>

namespace ringi {

class FacetChip : public kit::Chip
{
    Q_OBJECT

public:
    struct Option
    {
        QString key;
        QString label;
    };

    FacetChip(const QString &name, const QList<Option> &options, QWidget *parent = nullptr);

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] QStringList chosen() const;
    /// Emits nothing: whoever sets it knows.
    void setChosen(const QStringList &keys);

Q_SIGNALS:
    void chosenChanged();

private:
    void say();

    QString m_name;
    QMenu *m_menu;
};

} // namespace ringi
