// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One entry of the ledger with what it is linked to and what it changed, and its proof as a text.
#pragma once

#include "queries/queries.h"
#include "ui/incident/story.h"

namespace ringi {

struct EntryFile
{
    LedgerEntry entry;
    std::optional<LedgerRow> before;
    std::optional<LedgerRow> after;
    QList<StoryLine> story;
    std::optional<Officer> author;
    std::optional<IncidentId> incident; ///< the record it is about, if it can be opened
    std::optional<MeasureId> measure;

    [[nodiscard]] bool linkHolds() const;
    [[nodiscard]] bool signatureHolds() const;
    [[nodiscard]] bool keyIsTheirs() const;
};

/// Nothing when there is no such entry.
std::optional<EntryFile> entryFileOf(Queries &queries, quint64 n);

/// Number, hashes, key and signature, to be checked by somebody else's program.
QString proofOf(const EntryFile &file);

} // namespace ringi
