// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sealing.h"

#include "base/canonicaljson.h"
#include "ledger/hashing.h"

namespace ringi {

namespace {

constexpr int kSaltSize = 16;

} // namespace

EventRecord sealEvent(const DraftEvent &draft, Randomness &randomness)
{
    QJsonObject body = draft.body;
    body.insert(QLatin1StringView("salt"), QString::fromLatin1(randomness.bytes(kSaltSize).toHex()));
    EventRecord event{draft.stream, draft.after.n + 1, draft.kind, canonicalJson(body), draft.after.hash, {}};
    event.hash = eventHash(event);
    return event;
}

SealedCommit sealCommit(const Authorship &by, const ChainHead &after, QList<EventRecord> events, const SigningKey &key)
{
    CommitRecord commit{by.store, after.n + 1, by.time, by.author, Suite::Ed25519, after.hash, {}, {}};
    commit.hash = commitHash(commit, events);
    commit.signature = key.sign(commit.hash);
    return {commit, std::move(events)};
}

} // namespace ringi
