// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Random officers asking random things of one store, mostly sensible, some not. The same seed asks the same.
#pragma once

#include "support/fileoffice.h"

#include <QRandomGenerator>

namespace ringi::test {

class RandomWork
{
public:
    RandomWork(FileOffice &office, quint32 seed);

    /// Asks one thing; true if it was allowed.
    bool act(Desk &desk);
    /// Asks several things in one turn, some sealed together, and then keeps the turn or drops it.
    void actInOneTurn(Journal &journal);

    [[nodiscard]] const QList<IncidentId> &incidents() const { return m_incidents; }
    [[nodiscard]] const QList<MeasureId> &measures() const { return m_measures; }
    QString words();

private:
    struct Asked
    {
        Session by;
        Command command;
    };

    Asked something();
    Asked aRegistryAct();
    Asked aLogging();
    Asked onSomeIncident();
    Asked onSomeMeasure();
    IncidentCommand anIncidentCommand(const Incident &incident);
    MeasureCommand aMeasureCommand(const Measure &measure);
    SignGate aSignature(const Measure &measure);
    IncidentContent aRandomContent();
    MeasureContent aRandomProposal();
    void remember(const Command &command);

    int below(int bound) { return int(m_random.bounded(quint32(bound))); }
    bool chance(int percent) { return below(100) < percent; }
    template <class T> const T &oneOf(const QList<T> &list) { return list[below(int(list.size()))]; }
    template <class E> E any() { return E(below(countOf<E>())); }
    std::optional<Instant> someDue();

    FileOffice &m_office;
    QRandomGenerator m_random;
    QList<IncidentId> m_incidents;
    QList<MeasureId> m_measures;
    QList<OfficerId> m_enrolled;
};

} // namespace ringi::test
