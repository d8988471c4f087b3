// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A compartment for tests of its rules. Keys and boxes are stand-ins: the rules never look into them.
#pragma once

#include "domain/compartmentcommands.h"
#include "support/fixtures.h"
#include "support/refusals.h"

namespace ringi::test {

inline QByteArray keyOfOfficer(const Actor &actor, int generation = 1)
{
    return actor.id.bytes() + actor.id.bytes().replace(0, 1, QByteArray(1, char(generation)));
}

/// All of kStaff, enrolled.
inline Registry fullyStaffed()
{
    Registry registry;
    for (const Actor &actor : {kStaff.planner, kStaff.analyst, kStaff.dutyOfficer, kStaff.counsel, kStaff.legalHead,
                               kStaff.auditor, kStaff.administrator, kStaff.secondCounsel, kStaff.liaison})
        registry.officers.insert(actor.id,
                                 {actor.id, u"Officer %1"_s.arg(registry.officers.size() + 1), actor.division,
                                  actor.posts, keyOfOfficer(actor), false, noon()});
    registry.version = 1;
    return registry;
}

class CompartmentCase
{
public:
    explicit CompartmentCase(CompartmentKind kind = CompartmentKind::Source)
        : m_kind(kind)
    {
        m_compartment.id = CompartmentId::make();
    }

    QString asks(const Actor &actor, const CompartmentCommand &command)
    {
        const Incident named = incidentOf(command) == m_incident.state().id ? m_state : Incident{};
        const auto decided = decide(m_compartment, command, {m_registry, named, m_nameTaken, noon()}, actor);
        if (!decided)
            return told(decided);
        for (const CompartmentEvent &event : decided->here)
            evolve(m_compartment, event, {actor.id, noon()});
        for (const IncidentEvent &event : decided->onIncident)
            evolve(m_state, event, {actor.id, noon()});
        return told(decided);
    }

    CompartmentCase &after(const Actor &actor, const CompartmentCommand &command)
    {
        if (const QString answer = asks(actor, command); answer != u"done"_s)
            qFatal("the fixture was refused: %s", qPrintable(answer));
        return *this;
    }

    /// The key that follows, closed for these. Members keep the key they came in with, others get the registry's.
    [[nodiscard]] KeyEpoch keysFor(const QList<Actor> &members, const Actor &renewed = {}) const
    {
        KeyEpoch epoch{int(m_compartment.epochs.size()) + 1, {}, m_compartment.exists() ? "chained" : QByteArray()};
        for (const Actor &member : members) {
            const KeyWrap *held = member.id == renewed.id ? nullptr : m_compartment.wrapOf(member.id);
            const QByteArray key = held ? held->key : m_registry.officers.value(member.id).publicKey;
            epoch.wraps.append({member.id, key, "closed"});
        }
        return epoch;
    }

    [[nodiscard]] CreateCompartment creation(const QList<Actor> &members,
                                             const QString &name = u"Harbour sources"_s) const
    {
        return {name, m_kind, Tlp::AmberStrict, keysFor(members)};
    }
    CompartmentCase &of(const QList<Actor> &members) { return after(members.first(), creation(members)); }
    CompartmentCase &nameTaken()
    {
        m_nameTaken = true;
        return *this;
    }
    CompartmentCase &changeOfficer(const Actor &actor, const std::function<void(Officer &)> &change)
    {
        change(m_registry.officers[actor.id]);
        return *this;
    }
    CompartmentCase &incidentMarked(Tlp tlp)
    {
        m_state.content.tlp = tlp;
        return *this;
    }

    [[nodiscard]] SealEntry sealing(Tlp tlp = Tlp::AmberStrict) const
    {
        return {m_state.id, int(m_compartment.epochs.size()), tlp, "sealed"};
    }
    CompartmentCase &withEntryBy(const Actor &actor) { return after(actor, sealing()); }
    [[nodiscard]] EntryRef entry(int ordinal = 1) const { return {m_state.id, ordinal}; }

    [[nodiscard]] const Compartment &state() const { return m_compartment; }
    [[nodiscard]] const Incident &incident() const { return m_state; }

private:
    CompartmentKind m_kind;
    Registry m_registry = fullyStaffed();
    IncidentCase m_incident = anIncident();
    Incident m_state = m_incident.state();
    Compartment m_compartment;
    bool m_nameTaken = false;
};

/// The analyst's and the planner's.
inline CompartmentCase aCompartment()
{
    return CompartmentCase().of({kStaff.analyst, kStaff.planner});
}

/// Counsel's and the duty officer's.
inline CompartmentCase aPrivilege()
{
    return CompartmentCase(CompartmentKind::Privilege)
        .of({kStaff.counsel, kStaff.dutyOfficer})
        .withEntryBy(kStaff.counsel);
}

/// What refuses to do with compartments, each reached once.
inline QList<Reached> compartmentRefusals()
{
    using Code = RefusalCode;
    const auto with = [](auto change) {
        auto one = aCompartment();
        return change(one);
    };
    const auto asked = [](CompartmentCase one, const Actor &actor, const CompartmentCommand &command) {
        return one.asks(actor, command);
    };
    const CompartmentCase empty, made = aCompartment(), entered = aCompartment().withEntryBy(kStaff.analyst);
    const CompartmentCase privilege = aPrivilege();
    const QList<Actor> two{kStaff.analyst, kStaff.planner};
    const QList<Actor> three{kStaff.analyst, kStaff.planner, kStaff.liaison};
    const WaivePrivilege waive{privilege.entry(), u"a court asks"_s};
    const CompartmentCase waived = CompartmentCase(privilege).after(kStaff.legalHead, waive);
    const CompartmentCase released = CompartmentCase(waived).incidentMarked(Tlp::Red).after(
        kStaff.counsel, ReleaseEntry{waived.entry(), u"advice"_s});
    const auto gone = [](Officer &officer) { officer.suspended = true; };

    return {
        {Code::CompartmentUnknown, asked(empty, kStaff.analyst, OpenEntry{})},
        {Code::CompartmentExists, asked(made, kStaff.analyst, made.creation(two))},
        {Code::CompartmentNameMissing, asked(empty, kStaff.analyst, empty.creation(two, u" "_s))},
        {Code::CompartmentNameTaken, asked(CompartmentCase().nameTaken(), kStaff.analyst, empty.creation(two))},
        {Code::TwoMembersNeeded, asked(empty, kStaff.analyst, empty.creation({kStaff.analyst}))},
        {Code::NotAMember, asked(made, kStaff.counsel, OpenEntry{})},
        {Code::MemberAlready, asked(made, kStaff.analyst, AddMember{kStaff.planner.id, made.keysFor(two)})},
        {Code::MemberUnknown, asked(made, kStaff.analyst, RemoveMember{kStaff.counsel.id, u"x"_s, {}})},
        {Code::MemberSuspended, with([&](auto &one) {
             return one.changeOfficer(kStaff.liaison, gone).asks(kStaff.analyst, AddMember{kStaff.liaison.id, {}});
         })},
        {Code::PostHoldsNoKeys, asked(made, kStaff.analyst, AddMember{kStaff.administrator.id, {}})},
        {Code::CompartmentKeysStale, asked(made, kStaff.analyst, AddMember{kStaff.liaison.id, made.keysFor(two)})},
        {Code::SealedEntryUnknown, asked(entered, kStaff.analyst, OpenEntry{entered.entry(2), {}})},
        {Code::SealedEntryEmpty, asked(made, kStaff.analyst, SealEntry{made.incident().id, 1, Tlp::Red, {}})},
        {Code::MarkingTooLow, asked(made, kStaff.analyst, made.sealing(Tlp::Green))},
        {Code::PrivilegeIsLegals,
         asked(CompartmentCase(CompartmentKind::Privilege), kStaff.analyst,
               CompartmentCase(CompartmentKind::Privilege).creation(two))},
        {Code::NotPrivileged, asked(entered, kStaff.legalHead, WaivePrivilege{entered.entry(), u"x"_s})},
        {Code::HeadOfLegalOnly, asked(privilege, kStaff.counsel, waive)},
        {Code::WaivedAlready, asked(waived, kStaff.legalHead, waive)},
        {Code::NotWaived, asked(privilege, kStaff.counsel, ReleaseEntry{privilege.entry(), u"x"_s})},
        {Code::ReleasedAlready, asked(released, kStaff.counsel, ReleaseEntry{released.entry(), u"x"_s})},
        {Code::IncidentMarkedLower,
         asked(CompartmentCase(waived).incidentMarked(Tlp::Green), kStaff.counsel,
               ReleaseEntry{waived.entry(), u"x"_s})},
    };
}

} // namespace ringi::test
