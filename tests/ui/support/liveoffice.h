// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A headquarters on a store of its own: five officers with keys, a clock that stands, and pages that work on it as in
// the program. The store is a file in a folder that goes with the test.
#pragma once

#include "domain/command.h"
#include "store/store.h"
#include "support/scriptedquestions.h"
#include "ui/office.h"

#include <QTemporaryDir>

namespace ringi::test {

/// Officers of the headquarters; those behind the administrator are there once a test enrols them.
enum class Who {
    Duty,
    OperationsHead,
    Counsel,
    Liaison,
    Analyst,
    Administrator,
    Director,
    StrategyHead,
    Planner,
    StrategyPlanner,
    LegalHead,
    AnalysisHead,
};
constexpr size_t kPeople = 12;

class LiveOffice
{
public:
    explicit LiveOffice(Tokens *tokens = nullptr);
    ~LiveOffice();

    /// What a page works with while that officer is signed in; made once for each.
    Office &as(Who who);
    [[nodiscard]] const OfficerId &idOf(Who who) const { return m_sessions[size_t(who)].officer; }

    void enrol(Who who, const QString &name, Division division, Post post);
    /// With his key in a hardware token.
    void enrol(Who who, const QString &name, Division division, Post post, const QString &token, const QString &pin);
    /// Performs as that officer; it has to be allowed.
    Receipt does(Who who, const Command &command);
    /// Logged by the duty officer an hour before, so held by Operations.
    IncidentId logs(const QString &title, Severity severity = Severity::High);
    /// A measure drafted by the duty officer and submitted.
    MeasureId circulates(const IncidentId &incident, const QString &text);
    void later(qint64 span) { m_clock.advance(span); }

    [[nodiscard]] Incident incident(const IncidentId &id);
    [[nodiscard]] Measure measure(const MeasureId &id);
    /// The ledger as it is now, read from the first entry.
    [[nodiscard]] Verification verified();
    [[nodiscard]] const QString passphrase() const;
    [[nodiscard]] const SetClock &clock() const { return m_clock; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    ScriptedQuestions questions;

private:
    QTemporaryDir m_folder;
    SetClock m_clock;
    SystemRandomness m_randomness;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Asker> m_asker;
    std::unique_ptr<DeskThread> m_thread;
    std::array<Session, kPeople> m_sessions;
    std::array<std::unique_ptr<Asker>, kPeople> m_askers; ///< each asks as himself
    std::array<std::unique_ptr<Drafts>, kPeople> m_drafts;
    std::array<std::unique_ptr<Office>, kPeople> m_offices;
};

} // namespace ringi::test
