// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checkpoints.h"

#include <algorithm>

namespace ringi {

namespace {

using CheckpointDecided = Outcome<CheckpointEvents>;

struct CheckpointCase
{
    const Checkpoints &checkpoints;
    const Registry &registry;
    const Actor &actor;
};

/// A second opinion: of another person, whom another head of division answers for.
Guard isSecond(const CheckpointCase &c, const OfficerId &maker)
{
    const Division first = c.registry.officers.value(maker).division;
    if (c.actor.id == maker || c.actor.division == first)
        return Refusal{RefusalCode::CountersignerNotSecond, {keyOf(first)}};
    return {};
}

CheckpointDecided decideOne(const CheckpointCase &c, const MakeCheckpoint &make)
{
    if (const auto no = mayAttest(c.actor))
        return tl::unexpected(*no);
    if (make.head != make.facts.head)
        return refuse(RefusalCode::LedgerMovedOn);
    return CheckpointEvents{CheckpointMade{make.facts, make.signature}};
}

CheckpointDecided decideOne(const CheckpointCase &c, const CountersignCheckpoint &sign)
{
    if (const auto no = mayAttest(c.actor))
        return tl::unexpected(*no);
    const Checkpoint *checkpoint = c.checkpoints.over(sign.commits);
    if (!checkpoint)
        return refuse(RefusalCode::CheckpointUnknown);
    if (checkpoint->countersigned)
        return refuse(RefusalCode::CheckpointCountersigned);
    if (const auto no = isSecond(c, checkpoint->facts.maker))
        return tl::unexpected(*no);
    return CheckpointEvents{CheckpointCountersigned{sign.commits, sign.signature}};
}

void apply(Checkpoints &checkpoints, const CheckpointMade &event, const Stamped &)
{
    checkpoints.all.append({event.facts, event.signature, {}, {}});
}

void apply(Checkpoints &checkpoints, const CheckpointCountersigned &event, const Stamped &stamp)
{
    const auto meant = std::ranges::find_if(checkpoints.all,
                                            [&](const Checkpoint &one) { return one.facts.commits == event.commits; });
    if (meant == checkpoints.all.end())
        return;
    meant->countersigned = stamp;
    meant->countersignature = event.signature;
}

} // namespace

const Checkpoint *Checkpoints::over(qint64 commits) const
{
    const auto found = std::ranges::find_if(all, [&](const Checkpoint &one) { return one.facts.commits == commits; });
    return found == all.end() ? nullptr : &*found;
}

const Checkpoint *Checkpoints::lastCountersigned() const
{
    const auto found =
        std::find_if(all.rbegin(), all.rend(), [](const Checkpoint &one) { return one.countersigned.has_value(); });
    return found == all.rend() ? nullptr : &*found;
}

Guard mayAttest(const Actor &actor)
{
    if (actor.id.isNull())
        return Refusal{RefusalCode::ActorUnknown, {}};
    if (actor.suspended)
        return Refusal{RefusalCode::ActorSuspended, {}};
    const auto is = [&](Post post) { return actor.posts == QList{post}; };
    if (actor.holds(Post::Program) || is(Post::Administrator))
        return Refusal{RefusalCode::CheckpointNotYours, {}};
    return {};
}

Outcome<CheckpointEvents> decide(const Checkpoints &checkpoints, const CheckpointCommand &command,
                                 const Registry &registry, const Actor &actor)
{
    const CheckpointCase c{checkpoints, registry, actor};
    return std::visit([&](const auto &one) { return decideOne(c, one); }, command);
}

void evolve(Checkpoints &checkpoints, const CheckpointEvent &event, const Stamped &stamp)
{
    std::visit([&](const auto &one) { apply(checkpoints, one, stamp); }, event);
    ++checkpoints.version;
}

} // namespace ringi
