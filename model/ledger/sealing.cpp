// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sealing.h"

#include "domain/bodytext.h"
#include "ledger/hashing.h"

#include <algorithm>

namespace ringi {

namespace {

constexpr int kSaltSize = 16;

/// The salt among the members, where the order of their names has it.
QByteArray salted(const QByteArray &body, const QByteArray &salt)
{
    const QByteArray member = "\"salt\":\"" + salt.toHex() + '"';
    const BodyText::Members members = BodyText(body).members();
    const auto next = std::ranges::find_if(members, [](const BodyText::Member &one) { return one.name > "salt"; });
    if (next == members.end())
        return body.chopped(1) + (members.isEmpty() ? "" : ",") + member + '}';
    const qsizetype at = next->name.data() - body.constData() - 1; // before its quote
    return body.first(at) + member + ',' + body.sliced(at);
}

} // namespace

EventRecord sealEvent(const DraftEvent &draft, Randomness &randomness)
{
    const QByteArray body = salted(draft.body, randomness.bytes(kSaltSize));
    EventRecord event{draft.stream, draft.after.n + 1, draft.kind, body, draft.after.hash, {}};
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
