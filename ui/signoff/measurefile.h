// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything the sheet of one measure is drawn from, read in one go.
#pragma once

#include "domain/mandate.h"
#include "domain/measurecommands.h"
#include "queries/rows.h"

namespace ringi {

struct MeasureFile
{
    Measure measure;
    Incident incident;
    QList<HistoryEntry> history; ///< oldest first
    Registry registry;
    QList<PrecedentRow> precedents = {}; ///< the most alike first

    [[nodiscard]] QString nameOf(const OfficerId &id) const { return registry.officers.value(id).name; }
    /// The hash the ledger has of the text that circulates; empty while none does.
    [[nodiscard]] QByteArray submittedHash() const;
    /// The hash of exactly the text that is shown as the present version.
    [[nodiscard]] QByteArray shownHash() const;
};

/// The version whose text the reader signed last, else the one before the present; 0 when there is none before it.
int versionToCompare(const Measure &measure, const OfficerId &reader);

/// Nothing when the command is open to the actor.
Guard refusalOf(const MeasureCommand &command, const MeasureFile &file, const Actor &actor, Instant now);

/// What conditions of routes and limits of delegations ask about.
Matter matterOf(const MeasureFile &file);

} // namespace ringi
