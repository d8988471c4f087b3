// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/compartment.h"

#include <algorithm>

namespace ringi {

namespace {

void apply(Compartment &compartment, const CompartmentCreated &event, const Stamped &stamp)
{
    compartment.name = event.name;
    compartment.kind = event.type;
    compartment.tlp = event.tlp;
    compartment.epochs = {event.epoch};
    compartment.created = stamp;
    compartment.updated = stamp;
}

void apply(Compartment &compartment, const MemberAdded &event, const Stamped &stamp)
{
    compartment.epochs.append(event.epoch);
    compartment.updated = stamp;
}

void apply(Compartment &compartment, const MemberRemoved &event, const Stamped &stamp)
{
    compartment.epochs.append(event.epoch);
    compartment.updated = stamp;
}

void apply(Compartment &compartment, const EntryOpened &, const Stamped &)
{
    ++compartment.openings;
}

void apply(Compartment &compartment, const PrivilegeWaived &event, const Stamped &stamp)
{
    compartment.waivers.append({event.entry, event.reason, stamp});
    compartment.updated = stamp;
}

} // namespace

QList<OfficerId> Compartment::members() const
{
    QList<OfficerId> all;
    if (!epochs.isEmpty()) {
        for (const KeyWrap &wrap : epochs.last().wraps)
            all.append(wrap.officer);
    }
    return all;
}

bool Compartment::hasMember(const OfficerId &officer) const
{
    return wrapOf(officer) != nullptr;
}

const KeyWrap *Compartment::wrapOf(const OfficerId &officer) const
{
    if (epochs.isEmpty())
        return nullptr;
    const QList<KeyWrap> &wraps = epochs.last().wraps;
    const auto found = std::ranges::find(wraps, officer, &KeyWrap::officer);
    return found == wraps.end() ? nullptr : &*found;
}

bool Compartment::isWaived(const EntryRef &entry) const
{
    return std::ranges::any_of(waivers, [&](const Waiver &one) { return !one.entry || *one.entry == entry; });
}

void evolve(Compartment &compartment, const CompartmentEvent &event, const Stamped &stamp)
{
    std::visit([&](const auto &one) { apply(compartment, one, stamp); }, event);
    ++compartment.version;
}

QString compartmentNameKey(const QString &name)
{
    return name.simplified().toCaseFolded();
}

} // namespace ringi
