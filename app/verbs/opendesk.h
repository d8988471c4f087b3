// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The store of a call, open, with its desk: who acts, which record is meant, the act itself.
#pragma once

#include "app/verbs/call.h"
#include "desk/desk.h"

namespace ringi {

class OpenDesk
{
public:
    /// Opens the call's STORE. Throws Fault.
    explicit OpenDesk(Call &call);

    [[nodiscard]] OpenStore &store() { return *m_store; }
    [[nodiscard]] Queries &queries() { return *m_queries; }
    [[nodiscard]] Desk &desk() { return m_desk; }

    /// The officer of --as, or the only one there is, with his key opened.
    Outcome<Session> signIn();
    /// The same officer without his key, for work that writes nothing.
    Outcome<Session> identify();

    /// These refuse IncidentUnknown and MeasureUnknown.
    Outcome<IncidentId> incident(const QString &number);
    Outcome<MeasureId> measure(const QString &number);
    /// The officer enrolled by that name; refuses OfficerUnknown.
    Outcome<OfficerId> officer(const QString &name);

    /// Signs in and performs.
    Outcome<Answer> act(const Command &command);
    /// The same for an act on the incident of the call's NUMBER.
    Outcome<Answer> actOnIncident(const IncidentCommand &what);
    Outcome<Answer> actOnMeasure(const MeasureCommand &what);
    Outcome<Answer> actOnRegistry(const RegistryCommand &what) { return act(ForRegistry{what}); }

private:
    [[nodiscard]] Outcome<Officer> actor();

    Call &m_call;
    SystemClock m_clock;
    SystemRandomness m_randomness;
    std::unique_ptr<OpenStore> m_store;
    std::unique_ptr<Queries> m_queries;
    Desk m_desk;
};

/// A receipt for programs and for people.
Answer answerFrom(const Receipt &receipt);

} // namespace ringi
