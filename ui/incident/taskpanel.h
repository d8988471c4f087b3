// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tasks of an incident. A tick finishes one; who may not tick it is told why.
#pragma once

#include "ui/incident/incidentfile.h"
#include "ui/parts/section.h"

class QCheckBox;

namespace ringi {

class TaskPanel : public Section
{
    Q_OBJECT

public:
    enum class Which { NextOpen, All };

    explicit TaskPanel(Which which, QWidget *parent = nullptr);
    void show(const Incident &incident, const Beholder &beholder);
    using QWidget::show;

Q_SIGNALS:
    void finishWanted(int ordinal);

private:
    [[nodiscard]] QList<int> ordinalsOf(const Incident &incident) const;
    QWidget *rowFor(const Incident &incident, int ordinal, const Beholder &beholder);
    QCheckBox *tickFor(const Incident &incident, int ordinal, const Beholder &beholder);

    Which m_which;
};

} // namespace ringi
