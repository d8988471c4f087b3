// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The measures on an incident, each with its number as a link and where it stands.
#pragma once

#include "queries/rows.h"
#include "ui/parts/section.h"

namespace ringi {

class MeasurePanel : public Section
{
    Q_OBJECT

public:
    explicit MeasurePanel(QWidget *parent = nullptr);
    void show(const QList<MeasureRow> &measures);
    using QWidget::show;

Q_SIGNALS:
    void measureWanted(const ringi::MeasureId &measure);

private:
    QWidget *rowFor(const MeasureRow &measure);
};

/// "Approved", "Sign-off 1 of 2", "Draft v1"
QString standOf(const MeasureRow &measure);

} // namespace ringi
