// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One random course of a sheet: a random sound route, random officers who try what they may and what they may not,
// deputies and delegations that come and go, and time that passes. The same seed tells the same course.
#pragma once

#include "sheetinvariants.h"

#include <QRandomGenerator>

namespace ringi::test {

/// How often each thing was seen over all courses.
using Tally = QMap<QString, int>;

class SheetCourse
{
public:
    SheetCourse(quint32 seed, Tally &tally);

    /// One act, allowed or refused; false when the course is over.
    bool step();

    [[nodiscard]] const Measure &measure() const { return m_measure; }
    [[nodiscard]] const History &history() const { return m_history; }
    /// What happened, one line an event.
    [[nodiscard]] QString told() const;

private:
    struct Asked
    {
        Actor by;
        MeasureCommand command;
    };

    int below(int limit) { return m_random.bounded(limit); }
    bool chance(int percent) { return below(100) < percent; }
    template <class T> T oneOf(const QList<T> &list) { return list[below(int(list.size()))]; }

    void passTime();
    void changePowers();
    RegistryCommand aDeputy();
    void delegate();
    RegistryCommand aDelegation(const QString &gate);
    RegistryCommand anAppointment();
    void arrange(const Actor &by, const RegistryCommand &command);

    Asked something();
    Asked whileDraft();
    Asked whileCirculating();
    Asked whileDecided();
    Asked afterwards();
    Asked anything();
    Asked aSignature();
    Asked signedInStead(SignGate sign, const Gate &gate);
    Verdict aVerdict(const Gate &gate);
    ReviseMeasure aRevision();
    MeasureContent aRandomContent();

    void attempt(const Asked &asked);
    void happen(const MeasureEvent &event, const Actor &by);
    void count(const MeasureEvent &event, MeasureState before);
    void countStamp(const GateSigned &stamp, MeasureState before);

    Actor officer(const OfficerId &id) const { return m_registry.actor(id, m_now); }
    Actor anybody() { return officer(oneOf(m_registry.officers.keys())); }
    /// Somebody of whom this holds, anybody when there is none.
    template <class Holds> Actor somebody(const Holds &holds);
    Actor ofDraftersDivision();
    Actor fitFor(const Gate &gate);

    QRandomGenerator m_random;
    Tally &m_tally;
    Registry m_registry;
    Incident m_incident;
    Measure m_measure;
    History m_history;
    Instant m_now = noon();
    int m_steps = 0;
    int m_stepsAfterTheEnd = 0;
};

} // namespace ringi::test
