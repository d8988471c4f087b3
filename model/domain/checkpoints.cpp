// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checkpoints.h"

#include "domain/permissions.h"

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

template <class Command> Guard isThere(const CheckpointCase &c, const Command &ask)
{
    if (!c.checkpoints.over(ask.commits))
        return Refusal{RefusalCode::CheckpointUnknown, {}};
    return {};
}

/// A second opinion: of another person, whom another head of division answers for.
Guard isSecond(const CheckpointCase &c, const CountersignCheckpoint &sign)
{
    const OfficerId maker = c.checkpoints.over(sign.commits)->facts.maker;
    const Division first = c.registry.officers.value(maker).division;
    if (c.actor.id == maker || c.actor.division == first)
        return Refusal{RefusalCode::CountersignerNotSecond, {keyOf(first)}};
    return {};
}

CheckpointDecided decideOne(const CheckpointCase &, const MakeCheckpoint &make)
{
    if (make.head != make.facts.head)
        return refuse(RefusalCode::LedgerMovedOn);
    return CheckpointEvents{CheckpointMade{make.facts, make.signature}};
}

CheckpointDecided decideOne(const CheckpointCase &c, const CountersignCheckpoint &sign)
{
    if (c.checkpoints.over(sign.commits)->countersigned)
        return refuse(RefusalCode::CheckpointCountersigned);
    return CheckpointEvents{CheckpointCountersigned{sign.commits, sign.signature}};
}

CheckpointDecided decideOne(const CheckpointCase &c, const KeepTimestamp &keep)
{
    const Checkpoint &meant = *c.checkpoints.over(keep.commits);
    if (!meant.countersigned)
        return refuse(RefusalCode::CheckpointNotCountersigned);
    const bool isKept =
        std::ranges::any_of(meant.timestamps, [&](const KeptTimestamp &one) { return one.token == keep.token; });
    if (isKept)
        return refuse(RefusalCode::TimestampKept);
    return CheckpointEvents{CheckpointTimestamped{keep.commits, keep.at, keep.token}};
}

/// What the table says of the command. A standing that a checkpoint does not know does not compile.
template <class Command> Guard permits(const CheckpointCase &c, const Command &ask)
{
    constexpr Permission line = permissionFor<CheckpointCommand, Command>(kCheckpointActs);
    static_assert(line.on == On::Nothing || line.on == On::Record);
    static_assert(line.tie == Tie::Any || line.tie == Tie::AnotherDivision);
    if (const auto no = admits(line.by, c.actor))
        return no;
    if constexpr (line.on == On::Record) {
        if (const auto no = isThere(c, ask))
            return no;
    }
    if constexpr (line.tie == Tie::AnotherDivision)
        return isSecond(c, ask);
    return {};
}

/// Null when there is none over so many commits.
Checkpoint *meantBy(Checkpoints &checkpoints, qint64 commits)
{
    const auto meant =
        std::ranges::find_if(checkpoints.all, [&](const Checkpoint &one) { return one.facts.commits == commits; });
    return meant == checkpoints.all.end() ? nullptr : &*meant;
}

void apply(Checkpoints &checkpoints, const CheckpointMade &event, const Stamped &)
{
    checkpoints.all.append({event.facts, event.signature, {}, {}, {}});
}

void apply(Checkpoints &checkpoints, const CheckpointCountersigned &event, const Stamped &stamp)
{
    if (Checkpoint *meant = meantBy(checkpoints, event.commits)) {
        meant->countersigned = stamp;
        meant->countersignature = event.signature;
    }
}

void apply(Checkpoints &checkpoints, const CheckpointTimestamped &event, const Stamped &)
{
    if (Checkpoint *meant = meantBy(checkpoints, event.commits))
        meant->timestamps.append({event.at, event.token});
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
    if (const auto no = inService(actor))
        return no;
    const auto is = [&](Post post) { return actor.posts == QList{post}; };
    if (actor.holds(Post::Program) || is(Post::Administrator))
        return Refusal{RefusalCode::CheckpointNotYours, {}};
    return {};
}

Outcome<CheckpointEvents> decide(const Checkpoints &checkpoints, const CheckpointCommand &command,
                                 const Registry &registry, const Actor &actor)
{
    const CheckpointCase c{checkpoints, registry, actor};
    return std::visit(
        [&](const auto &one) -> CheckpointDecided {
            if (const auto no = permits(c, one))
                return tl::unexpected(*no);
            return decideOne(c, one);
        },
        command);
}

void evolve(Checkpoints &checkpoints, const CheckpointEvent &event, const Stamped &stamp)
{
    std::visit([&](const auto &one) { apply(checkpoints, one, stamp); }, event);
    ++checkpoints.version;
}

} // namespace ringi
