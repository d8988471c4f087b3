// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/scrollanchor.h"

#include <QItemSelectionModel>
#include <QScrollBar>

#include <algorithm>

namespace ringi {

ScrollAnchor::ScrollAnchor(QTableView *table, const RegisterModel &model)
    : QObject(table)
    , m_table(table)
    , m_model(model)
{
    connect(&model, &RegisterModel::orderAboutToChange, this, &ScrollAnchor::remember);
    connect(&model, &RegisterModel::orderChanged, this, &ScrollAnchor::hold);
    connect(&model, &RegisterModel::orderChanged, this, &ScrollAnchor::keepCurrent);
}

void ScrollAnchor::remember()
{
    m_inSight.clear();
    m_current = m_table->currentIndex().row();
    const int first = m_table->verticalScrollBar()->value();
    const int last = m_table->rowAt(m_table->viewport()->height() - 1);
    for (int row = first; first > 0 && row <= last; ++row)
        m_inSight.append(m_model.keyAt(row));
}

/// By the first row of those in sight that is still there.
void ScrollAnchor::hold()
{
    for (qsizetype i = 0; i < m_inSight.size(); ++i) {
        const int row = m_model.rowOf(m_inSight[i]);
        if (row < 0)
            continue;
        m_table->doItemsLayout(); // how far one can scroll is known only then
        m_table->verticalScrollBar()->setValue(row - int(i));
        return;
    }
}

/// The keyboard goes on from its place when its row is gone; nothing is selected that was not.
void ScrollAnchor::keepCurrent()
{
    if (m_current < 0 || m_table->currentIndex().isValid() || m_model.rowCount() == 0)
        return;
    const QModelIndex next = m_model.index(std::min(m_current, m_model.rowCount() - 1), 0);
    m_table->selectionModel()->setCurrentIndex(next, QItemSelectionModel::NoUpdate);
}

} // namespace ringi
