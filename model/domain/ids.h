// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ids of everything that has a history of its own, and the streams those histories are kept in.
#pragma once

#include "base/id.h"

namespace ringi {

using StoreId = Id<struct StoreTag>;
using OfficerId = Id<struct OfficerTag>;
using IncidentId = Id<struct IncidentTag>;
using MeasureId = Id<struct MeasureTag>;
using CompartmentId = Id<struct CompartmentTag>;
using StreamId = Id<struct StreamTag>;

/// An incident's, a measure's and a compartment's stream carry the id of what they tell of.
template <class Tag> StreamId streamOf(const Id<Tag> &id)
{
    return StreamId(id.uuid());
}

/// Checkpoints of the ledger are kept in a stream of their own.
inline StreamId checkpointStream()
{
    return StreamId(QUuid(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1));
}

/// The registry of the store, its officers and their keys is the stream with the null id.
inline StreamId registryStream()
{
    return {};
}

} // namespace ringi
