// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registryrules.h"

#include <QRegularExpression>

namespace ringi {

Guard mayAdminister(const Actor &actor)
{
    if (actor.id.isNull())
        return Refusal{RefusalCode::ActorUnknown, {}};
    if (actor.suspended)
        return Refusal{RefusalCode::ActorSuspended, {}};
    if (!actor.holds(Post::Administrator))
        return Refusal{RefusalCode::AdministratorOnly, {}};
    return {};
}

namespace {

Guard enrollable(const Registry &registry, const OfficerEnrolled &officer)
{
    if (officer.name.trimmed().isEmpty())
        return Refusal{RefusalCode::OfficerNameMissing, {}};
    if (officer.posts.isEmpty())
        return Refusal{RefusalCode::PostMissing, {}};
    if (registry.named(officer.name))
        return Refusal{RefusalCode::OfficerNameTaken, {officer.name}};
    // Under another name, an officer's key would be replaced and his signatures with it.
    if (const auto known = registry.officers.constFind(officer.officer); known != registry.officers.constEnd())
        return Refusal{RefusalCode::OfficerNameTaken, {known->name}};
    return {};
}

OfficerEnrolled tidied(OfficerEnrolled officer)
{
    officer.name = officer.name.simplified();
    return officer;
}

bool isOfficeCode(const QString &code)
{
    static const QRegularExpression pattern(QStringLiteral("^[A-Z][A-Z0-9]{1,7}\\z"));
    return pattern.match(code).hasMatch();
}

RegistryDecided decideOne(const RegistryCase &c, const CreateStore &create)
{
    if (c.registry.exists())
        return refuse(RefusalCode::StoreExists);
    if (!isOfficeCode(create.office))
        return refuse(RefusalCode::OfficeCodeInvalid, {create.office});
    if (const auto no = enrollable(c.registry, create.first))
        return tl::unexpected(*no);
    RegistryEvents events{StoreCreated{create.store, create.office, create.mode}, tidied(create.first)};
    for (const Route &route : create.routes) {
        if (const auto no = soundRoute(route))
            return tl::unexpected(*no);
        events.append(RoutePublished{route});
    }
    return events;
}

RegistryDecided decideOne(const RegistryCase &c, const EnrolOfficer &enrol)
{
    if (const auto no = mayAdminister(c.actor))
        return tl::unexpected(*no);
    if (const auto no = enrollable(c.registry, enrol.officer))
        return tl::unexpected(*no);
    return RegistryEvents{tidied(enrol.officer)};
}

RegistryDecided decideOne(const RegistryCase &c, const AppointOfficer &appoint)
{
    if (const auto no = mayAdminister(c.actor))
        return tl::unexpected(*no);
    if (!c.registry.officers.contains(appoint.officer))
        return refuse(RefusalCode::OfficerUnknown);
    if (appoint.posts.isEmpty())
        return refuse(RefusalCode::PostMissing);
    const Officer officer = c.registry.officers.value(appoint.officer);
    if (officer.division == appoint.division && officer.posts == appoint.posts)
        return refuse(RefusalCode::NothingChanged);
    return RegistryEvents{OfficerAppointed{appoint.officer, appoint.division, appoint.posts}};
}

RegistryDecided decideOne(const RegistryCase &c, const SuspendOfficer &suspend)
{
    if (const auto no = mayAdminister(c.actor))
        return tl::unexpected(*no);
    if (!c.registry.officers.contains(suspend.officer))
        return refuse(RefusalCode::OfficerUnknown);
    if (suspend.officer == c.actor.id)
        return refuse(RefusalCode::SelfSuspension);
    if (c.registry.officers.value(suspend.officer).suspended)
        return refuse(RefusalCode::AlreadySuspended);
    if (suspend.reason.trimmed().isEmpty())
        return refuse(RefusalCode::ReasonMissing);
    return RegistryEvents{OfficerSuspended{suspend.officer, suspend.reason}};
}

RegistryDecided decideOne(const RegistryCase &c, const ReinstateOfficer &reinstate)
{
    if (const auto no = mayAdminister(c.actor))
        return tl::unexpected(*no);
    if (!c.registry.officers.contains(reinstate.officer))
        return refuse(RefusalCode::OfficerUnknown);
    if (!c.registry.officers.value(reinstate.officer).suspended)
        return refuse(RefusalCode::NotSuspended);
    return RegistryEvents{OfficerReinstated{reinstate.officer}};
}

void apply(Registry &registry, const StoreCreated &event, const Stamped &)
{
    registry.store = event.store;
    registry.office = event.office;
    registry.mode = event.mode;
}

void apply(Registry &registry, const OfficerEnrolled &event, const Stamped &stamp)
{
    registry.officers.insert(
        event.officer, {event.officer, event.name, event.division, event.posts, event.publicKey, false, stamp.at});
}

void apply(Registry &registry, const OfficerAppointed &event, const Stamped &)
{
    registry.officers[event.officer].division = event.division;
    registry.officers[event.officer].posts = event.posts;
}

void apply(Registry &registry, const OfficerSuspended &event, const Stamped &)
{
    registry.officers[event.officer].suspended = true;
}

void apply(Registry &registry, const OfficerReinstated &event, const Stamped &)
{
    registry.officers[event.officer].suspended = false;
}

/// What concerns powers and routes is folded with their rules.
template <class Event> void apply(Registry &registry, const Event &event, const Stamped &stamp)
{
    fold(registry, event, stamp);
}

} // namespace

Actor Registry::actor(const OfficerId &id) const
{
    const auto found = officers.find(id);
    return found == officers.end() ? Actor{} : found->actor();
}

std::optional<Officer> Registry::named(const QString &name) const
{
    const QString meant = name.simplified();
    for (const Officer &officer : officers) {
        if (officer.name.compare(meant, Qt::CaseInsensitive) == 0)
            return officer;
    }
    return {};
}

Outcome<RegistryEvents> decide(const Registry &registry, const RegistryCommand &command, const Actor &actor,
                               Instant now)
{
    const RegistryCase c{registry, actor, now};
    return std::visit([&](const auto &one) { return decideOne(c, one); }, command);
}

void evolve(Registry &registry, const RegistryEvent &event, const Stamped &stamp)
{
    std::visit([&](const auto &one) { apply(registry, one, stamp); }, event);
    ++registry.version;
}

} // namespace ringi
