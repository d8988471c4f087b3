// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who read a restricted record, when, and how: what the head of its holder and auditors answer for.
#pragma once

#include "queries/rows.h"
#include "tables/rowtable.h"

#include <QTableView>

namespace ringi {

class ReadingTable : public QTableView
{
    Q_OBJECT

public:
    explicit ReadingTable(QWidget *parent = nullptr);

    void show(const QList<ReadingRow> &readings, Division mine);
    using QTableView::show;

Q_SIGNALS:
    void entryWanted(quint64 commit);

private:
    RowTable<ReadingRow> *m_rows;
    Division m_mine = Division::Operations;
};

} // namespace ringi
