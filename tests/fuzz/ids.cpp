// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ids, moments and keys: what is read is written as something that is read as the same.
#include "domain/ids.h"
#include "base/instant.h"
#include "domain/vocabulary.h"
#include "targets.h"

namespace ringi::test {

namespace {

void readIds(const QByteArray &bytes, const QString &text)
{
    const auto id = IncidentId::fromString(text);
    demand(IncidentId::fromString(id.toString()) == id, "an id that was written is read as it was");
    demand(IncidentId::fromBytes(id.bytes()) == id, "and its bytes too");
    if (bytes.size() == 16)
        demand(IncidentId::fromBytes(bytes).bytes() == bytes, "sixteen bytes are an id");
}

void readMoment(const QString &text)
{
    if (const auto moment = Instant::fromIso(text)) {
        demand(Instant::fromIso(moment->toIso()) == moment, "a moment that was written is read as it was");
        (void)moment->year();
    }
}

template <Keyed E> void readKey(const QString &text)
{
    if (const auto value = fromKey<E>(text))
        demand(keyOf(*value) == text, "a key is written as it was read");
}

} // namespace

void fuzzIds(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    readIds(bytes, text);
    readMoment(text);
    readKey<Division>(text);
    readKey<Post>(text);
    readKey<Phase>(text);
}

} // namespace ringi::test
