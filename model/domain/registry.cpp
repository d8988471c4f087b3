// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry.h"

#include <QRegularExpression>

namespace ringi {

namespace {

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

Outcome<RegistryEvents> decideOne(const Registry &registry, const CreateStore &create, const Actor &)
{
    if (registry.exists())
        return refuse(RefusalCode::StoreExists);
    if (!isOfficeCode(create.office))
        return refuse(RefusalCode::OfficeCodeInvalid, {create.office});
    if (const auto no = enrollable(registry, create.first))
        return tl::unexpected(*no);
    return RegistryEvents{StoreCreated{create.store, create.office, create.mode}, tidied(create.first)};
}

Outcome<RegistryEvents> decideOne(const Registry &registry, const EnrolOfficer &enrol, const Actor &actor)
{
    if (const auto no = mayAdminister(actor))
        return tl::unexpected(*no);
    if (const auto no = enrollable(registry, enrol.officer))
        return tl::unexpected(*no);
    return RegistryEvents{tidied(enrol.officer)};
}

Outcome<RegistryEvents> decideOne(const Registry &registry, const AppointOfficer &appoint, const Actor &actor)
{
    if (const auto no = mayAdminister(actor))
        return tl::unexpected(*no);
    if (!registry.officers.contains(appoint.officer))
        return refuse(RefusalCode::OfficerUnknown);
    if (appoint.posts.isEmpty())
        return refuse(RefusalCode::PostMissing);
    const Officer officer = registry.officers.value(appoint.officer);
    if (officer.division == appoint.division && officer.posts == appoint.posts)
        return refuse(RefusalCode::NothingChanged);
    return RegistryEvents{OfficerAppointed{appoint.officer, appoint.division, appoint.posts}};
}

Outcome<RegistryEvents> decideOne(const Registry &registry, const SuspendOfficer &suspend, const Actor &actor)
{
    if (const auto no = mayAdminister(actor))
        return tl::unexpected(*no);
    if (!registry.officers.contains(suspend.officer))
        return refuse(RefusalCode::OfficerUnknown);
    if (suspend.officer == actor.id)
        return refuse(RefusalCode::SelfSuspension);
    if (registry.officers.value(suspend.officer).suspended)
        return refuse(RefusalCode::AlreadySuspended);
    if (suspend.reason.trimmed().isEmpty())
        return refuse(RefusalCode::ReasonMissing);
    return RegistryEvents{OfficerSuspended{suspend.officer, suspend.reason}};
}

Outcome<RegistryEvents> decideOne(const Registry &registry, const ReinstateOfficer &reinstate, const Actor &actor)
{
    if (const auto no = mayAdminister(actor))
        return tl::unexpected(*no);
    if (!registry.officers.contains(reinstate.officer))
        return refuse(RefusalCode::OfficerUnknown);
    if (!registry.officers.value(reinstate.officer).suspended)
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

Outcome<RegistryEvents> decide(const Registry &registry, const RegistryCommand &command, const Actor &actor)
{
    return std::visit([&](const auto &one) { return decideOne(registry, one, actor); }, command);
}

void evolve(Registry &registry, const RegistryEvent &event, const Stamped &stamp)
{
    std::visit([&](const auto &one) { apply(registry, one, stamp); }, event);
    ++registry.version;
}

} // namespace ringi
