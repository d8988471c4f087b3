// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the register says when nothing matches: which filters are set, how many records each of them hides, and a
// button to remove each, the one that hides most first.
#pragma once

#include "ui/office.h"
#include "ui/register/filterterms.h"

class QAction;

namespace ringi {

namespace kit {
class StatePane;
}

class NoMatch : public QObject
{
    Q_OBJECT

public:
    /// `clear` is offered after all others.
    NoMatch(Office &office, kit::StatePane *pane, QAction *clear, QObject *parent);

    /// `view` is what is asked beside the filters.
    void show(const QList<FilterTerm> &narrowings, const RegisterQuery &view);
    /// An answer that is still awaited is no longer wanted.
    void drop() { ++m_generation; }

Q_SIGNALS:
    void filterWanted(const ringi::RegisterQuery &filter);

private:
    void offer(const QList<FilterTerm> &narrowings, const QList<qint64> &counts);
    QAction *actFor(const FilterTerm &narrowing, qint64 count);

    Office &m_office;
    kit::StatePane *m_pane;
    QAction *m_clear;
    QList<QAction *> m_acts;
    quint64 m_generation = 0;
};

} // namespace ringi
