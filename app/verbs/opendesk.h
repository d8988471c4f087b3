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
    /// Asked as whoever has signed in, else as nobody. What was asked before stays valid.
    [[nodiscard]] Queries &queries() { return m_own ? *m_own : *m_open; }
    [[nodiscard]] Desk &desk();

    /// The officer of --as, or the only one there is, with his key opened; once.
    Outcome<Session> signIn();
    /// For verbs that only read: signs in where --as says who asks, and else asks as nobody.
    Guard identifyReader();
    /// The same officer without his key, for work that writes nothing.
    Outcome<Session> identify();

    /// Keeps that the one who signed in read it. Who did not reads only what everybody may, and nothing is kept of it.
    Guard record(const RecordReading &reading);

    /// These refuse IncidentUnknown and MeasureUnknown. What everybody may read is found before anybody signs in.
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
    [[nodiscard]] bool mayAskAgain() const;

    Call &m_call;
    SystemClock m_clock;
    SystemRandomness m_randomness;
    std::unique_ptr<OpenStore> m_store;
    std::unique_ptr<Queries> m_open; ///< as nobody
    std::unique_ptr<Queries> m_own;  ///< as the session's officer
    std::optional<Session> m_session;
    std::optional<Desk> m_desk; ///< made when somebody first writes or signs in
};

/// A receipt for programs and for people.
Answer answerFrom(const Receipt &receipt);

} // namespace ringi
