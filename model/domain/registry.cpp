// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry.h"

#include "domain/permissions.h"
#include "domain/registryrules.h"

#include <QRegularExpression>

namespace ringi {

Guard mayAdminister(const Actor &actor)
{
    if (const auto no = inService(actor))
        return no;
    if (!actor.holds(Post::Administrator))
        return Refusal{RefusalCode::AdministratorOnly, {}};
    return {};
}

namespace {

bool isOfficeCode(const QString &code)
{
    static const QRegularExpression pattern(QStringLiteral("^[A-Z][A-Z0-9]{1,7}\\z"));
    return pattern.match(code).hasMatch();
}

/// The first officer administers without an end, or nobody would in the end.
Guard administersForGood(const OfficerEnrolled &first, Instant now)
{
    const Appointment appointment = first.appointment();
    if (appointment.holds(Post::Administrator, now) && !appointment.termOf(Post::Administrator).until)
        return {};
    return Refusal{RefusalCode::LastAdministrator, {}};
}

/// Of what the act is about: an officer, a proposal, a gate. Where that is not there, its command says so. A standing
/// that the command has no rule for does not compile.
template <Tie tie, class Command> Guard stands(const RegistryCase &c, const Command &ask)
{
    if constexpr (tie == Tie::DecidingGate)
        return mayDecideThere(c, ask);
    else if constexpr (tie == Tie::NotTheProposer)
        return isSecond(c, ask);
    else if constexpr (tie == Tie::Another)
        return aboutThemselves(c, ask);
    else if constexpr (tie == Tie::ViewSharer || tie == Tie::ViewKeeper)
        return standsToView(c, ask);
    else
        static_assert(tie == Tie::Any);
    return {};
}

} // namespace

RegistryDecided decideOne(const RegistryCase &c, const CreateStore &create)
{
    if (c.registry.exists())
        return refuse(RefusalCode::StoreExists);
    if (!isOfficeCode(create.office))
        return refuse(RefusalCode::OfficeCodeInvalid, {create.office});
    if (const auto no = enrollable(c.registry, create.first, c.now))
        return tl::unexpected(*no);
    if (const auto no = administersForGood(create.first, c.now))
        return tl::unexpected(*no);
    RegistryEvents events{StoreCreated{create.store, create.office, create.mode}, tidied(create.first)};
    for (const Route &route : create.routes) {
        if (const auto no = soundRoute(route))
            return tl::unexpected(*no);
        events.append(RoutePublished{route});
    }
    return events;
}

void fold(Registry &registry, const StoreCreated &event, const Stamped &)
{
    registry.store = event.store;
    registry.office = event.office;
    registry.mode = event.mode;
}

Actor Registry::actor(const OfficerId &id, Instant now) const
{
    const auto found = officers.find(id);
    return found == officers.end() ? Actor{} : found->actor(now);
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
    return std::visit(
        [&](const auto &one) -> RegistryDecided {
            constexpr Permission line = permissionFor<RegistryCommand, std::decay_t<decltype(one)>>(kRegistryActs);
            if (const auto no = admits(line.by, actor))
                return tl::unexpected(*no);
            if (const auto no = stands<line.tie>(c, one))
                return tl::unexpected(*no);
            return decideOne(c, one);
        },
        command);
}

void evolve(Registry &registry, const RegistryEvent &event, const Stamped &stamp)
{
    std::visit([&](const auto &one) { fold(registry, one, stamp); }, event);
    ++registry.version;
}

} // namespace ringi
