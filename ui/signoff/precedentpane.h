// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Decided measures like the one on the table: what was decided then, under which conditions, and in which words they
// are alike.
#pragma once

#include "ui/parts/section.h"
#include "ui/signoff/measurefile.h"

namespace ringi {

class PrecedentPane : public Section
{
    Q_OBJECT

public:
    explicit PrecedentPane(QWidget *parent);

    /// Hidden while there are none.
    void showFile(const MeasureFile &file);

Q_SIGNALS:
    /// By its number: "MS-2026-000311".
    void recordWanted(const QString &number);

private:
    QWidget *rowFor(const PrecedentRow &precedent);
};

} // namespace ringi
