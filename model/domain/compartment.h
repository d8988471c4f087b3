// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A compartment as its events made it: who is in it, the keys of its epochs (closed), what was waived.
#pragma once

#include "domain/actor.h"
#include "domain/compartmentevents.h"

namespace ringi {

struct Waiver
{
    std::optional<EntryRef> entry; ///< nothing for everything
    QString reason;
    Stamped by;
};

struct Compartment
{
    CompartmentId id;
    QString name;
    CompartmentKind kind = CompartmentKind::Source;
    Tlp tlp = Tlp::AmberStrict;
    QList<KeyEpoch> epochs; ///< number n is at n - 1; the members are those the last one was made for
    QList<Waiver> waivers;
    int openings = 0;
    Stamped created;
    Stamped updated;     ///< when the circle or a waiver last changed
    quint64 version = 0; ///< how many events made this state

    [[nodiscard]] bool exists() const { return version > 0; }
    [[nodiscard]] QList<OfficerId> members() const;
    [[nodiscard]] bool hasMember(const OfficerId &officer) const;
    /// The wrap the member has in the present epoch, null for who is none.
    [[nodiscard]] const KeyWrap *wrapOf(const OfficerId &officer) const;
    [[nodiscard]] bool isWaived(const EntryRef &entry) const;
};

void evolve(Compartment &compartment, const CompartmentEvent &event, const Stamped &stamp);

/// As names are compared: without regard to case and outer blanks.
QString compartmentNameKey(const QString &name);

} // namespace ringi
