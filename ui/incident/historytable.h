// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The history of a record as the ledger has it: which entry, which place in the stream, which kind of event, by whom.
#pragma once

#include "queries/rows.h"
#include "tables/rowtable.h"

#include <QTableView>

namespace ringi {

class HistoryTable : public QTableView
{
    Q_OBJECT

public:
    explicit HistoryTable(QWidget *parent = nullptr);

    void show(const QList<HistoryEntry> &history, Division mine);
    using QTableView::show;

Q_SIGNALS:
    void entryWanted(quint64 commit);

private:
    RowTable<HistoryEntry> *m_rows;
    Division m_mine = Division::Operations;
};

} // namespace ringi
