// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A checkpoint as somebody kept it: a file, or a line that was read out.
#include "ledger/checkpointfile.h"
#include "targets.h"

namespace ringi::test {

void fuzzCheckpoint(const QByteArray &bytes)
{
    const auto kept = keptCheckpoint(bytes);
    if (!kept)
        return demand(kept.error().code == RefusalCode::CheckpointUnreadable, "what is none is unreadable");
    demand(kept->store.size() == 16 || kept->store.size() == 4, "a store is named whole or by four bytes");
    demand(kept->head.size() == 32 || kept->head.size() == 20, "a hash is whole or its first twenty bytes");
}

} // namespace ringi::test
