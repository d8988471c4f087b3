// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The third step of an import: what would become of the first rows, each with its verdict and the reason, and how many
// of the whole file would be added, while that is still being counted.
#pragma once

#include "exchange/csvimport.h"
#include "tables/rowtable.h"
#include "ui/words/pace.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QTableView;

namespace ringi {

namespace kit {
class StatePane;
}

class PreviewStep : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewStep(QWidget *parent = nullptr);

    void showWaiting();
    void showRows(const QList<JudgedRow> &rows);
    void showProgress(qint64 done, qint64 total);
    void showCounts(const ImportResult &counts);
    [[nodiscard]] QString countsShown() const;
    [[nodiscard]] QString reasonShown() const;
    [[nodiscard]] QTableView *table() const { return m_table; }

private:
    void dressColumns();
    void showReason(const QModelIndex &row);

    RowTable<JudgedRow> *m_rows;
    QTableView *m_table;
    kit::StatePane *m_pane;
    QLabel *m_counts;
    QProgressBar *m_progress;
    words::Pace m_pace;
    QLabel *m_reason = nullptr;
};

} // namespace ringi
