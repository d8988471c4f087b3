// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What lies on the handoff desk of a division: offers to us and by us, opinions asked of us, what was answered; and
// the offers between all divisions.
#pragma once

#include "queries/queries.h"

namespace ringi {

struct HandoffItem
{
    enum class Kind { ForUs, ByUs, Asked, Answered, Everywhere };

    Kind kind = Kind::ForUs;
    IncidentId incident;
    QString number;
    QString title;
    std::optional<Severity> severity;
    int ordinal = 0;
    Division from = Division::Operations;
    Division to = Division::Operations;
    QString text;
    Instant since;
    std::optional<Instant> due;
    HandoffState state = HandoffState::Offered;
    QString sender;
    std::optional<Instant> answeredAt;
    QString answeredBy;
    QString reason;

    /// The division on the other side.
    [[nodiscard]] Division other(Division mine) const { return from == mine ? to : from; }
    [[nodiscard]] QByteArray key() const;
};

/// In the order of the kinds, each in the order of the store; answered ones newest first.
QList<HandoffItem> handoffItemsOf(Queries &queries, Division division);
/// Offers between any divisions, whatever came of them.
QList<HandoffItem> handoffItemsBehind(Queries &queries, const HandoffQuery &query);

} // namespace ringi
