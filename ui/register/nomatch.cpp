// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/nomatch.h"

#include "ui/kit/statepane.h"
#include "ui/register/savedviews.h"

#include <QAction>

#include <algorithm>
#include <functional>
#include <numeric>

namespace ringi {

NoMatch::NoMatch(Office &office, kit::StatePane *pane, QAction *clear, QObject *parent)
    : QObject(parent)
    , m_office(office)
    , m_pane(pane)
    , m_clear(clear)
{
}

void NoMatch::show(const QList<FilterTerm> &narrowings, const RegisterQuery &view)
{
    QList<RegisterQuery> questions;
    for (const FilterTerm &narrowing : narrowings)
        questions.append(narrowed(view, narrowing.without));
    m_office.asker
        .ask([questions](Queries &queries) {
            QList<qint64> counts;
            for (const RegisterQuery &question : questions)
                counts.append(queries.incidentCount(question));
            return counts;
        })
        .then(this,
              [this, narrowings, generation = ++m_generation](const QList<qint64> &counts) {
                  if (generation == m_generation)
                      offer(narrowings, counts);
              })
        .onFailed(this, [](const Fault &) {}); // the window's store bar says that it is lost
}

void NoMatch::offer(const QList<FilterTerm> &narrowings, const QList<qint64> &counts)
{
    QList<int> order(narrowings.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::ranges::greater(), [&](int at) { return counts[at]; });
    for (QAction *old : std::exchange(m_acts, {}))
        old->deleteLater(); // it may be the one that was pressed
    for (const int at : order)
        m_acts.append(actFor(narrowings[at], counts[at]));
    const QList<QAction *> all = m_acts.size() > 1 ? QList{m_clear} : QList<QAction *>();
    m_pane->showEmpty(tr("No match"), tr("What each filter hides, and a button to remove it:"), m_acts + all);
}

QAction *NoMatch::actFor(const FilterTerm &narrowing, qint64 count)
{
    const QString rows = tr("%Ln rows", nullptr, int(count));
    auto *act = new QAction(tr("Remove %1 · %2", "a filter, and how many rows").arg(narrowing.words(), rows), this);
    connect(act, &QAction::triggered, this, [this, filter = narrowing.without] { Q_EMIT filterWanted(filter); });
    return act;
}

} // namespace ringi
