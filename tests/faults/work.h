// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A day's work at one desk, the same each time: an incident from the call to the decided measure, many records in one
// turn, and a new officer. Every act that was acknowledged is told at once.
#pragma once

#include "desk/desk.h"

#include <functional>

namespace ringi::test {

class Work
{
public:
    using Tell = std::function<void(const Receipt &)>;

    /// Signs in who is needed; they are enrolled under "<division> <post>".
    Work(Journal &journal, Randomness &randomness, Tell tell);

    void aWholeDay();
    void oneNote();
    void manyAtOnce(int count);

private:
    Session session(const QString &name);
    void perform(const Session &by, const Command &command);
    void onIncident(const Session &by, const IncidentCommand &what) { perform(by, ForIncident{m_incident, what}); }
    void onMeasure(const Session &by, const MeasureCommand &what) { perform(by, ForMeasure{m_measure, what}); }
    void sign(const Session &by, const QString &gate);
    void enrolSomebody();

    Journal &m_journal;
    Randomness &m_randomness;
    Tell m_tell;
    SystemClock m_clock;
    Desk m_desk;
    Session m_administrator;
    Session m_duty;
    Session m_head;
    Session m_counsel;
    IncidentId m_incident;
    MeasureId m_measure;
};

} // namespace ringi::test
