// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an authority answers, and tokens in a ledger. Nothing here is signed, so nothing may be believed.
#include "timestamp/timestamp.h"
#include "targets.h"

void ringi::test::fuzzTimestamp(const QByteArray &bytes)
{
    const auto granted = grantedTimestamp(bytes);
    const QByteArray token = granted.value_or(bytes);
    const auto said = readTimestamp(token);
    demand(!said || said->imprint.size() == 32, "an imprint is a SHA-256");
    demand(said || !isTimestampSigned(token), "what is not read is not signed");
    demand(!isTimestampTrusted(token, bytes), "nothing vouches for bytes that nobody signed");
}
