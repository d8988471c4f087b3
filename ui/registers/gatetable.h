// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The gates of a route as a table, everything that is set of them in words.
#pragma once

#include "domain/route.h"
#include "tables/rowtable.h"

#include <QTableView>

namespace ringi {

struct GateLine
{
    int at = 0;
    Gate gate;
    QString needs;
    bool isFaulty = false;
};

class GateTable : public QTableView
{
    Q_OBJECT

public:
    explicit GateTable(QWidget *parent = nullptr);

    void showRoute(const Route &route);
    /// -1 for none.
    [[nodiscard]] int currentGate() const;

Q_SIGNALS:
    void gateChosen(int at);

private:
    void dress();

    RowTable<GateLine> *m_rows;
};

} // namespace ringi
