// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps what a person reads where it is while rows come, go and move above it. At the top it holds nothing: there, new
// rows are what one waits for.
#pragma once

#include "tables/registermodel.h"

#include <QTableView>

namespace ringi {

class ScrollAnchor : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the table. REQUIRES: the table shows the model, and scrolls by rows.
    ScrollAnchor(QTableView *table, const RegisterModel &model);

private:
    void remember();
    void hold();
    void keepCurrent();

    QTableView *m_table;
    const RegisterModel &m_model;
    QList<qint64> m_inSight; ///< keys from the top
    int m_current = -1;      ///< row
};

} // namespace ringi
