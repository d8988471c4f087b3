// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/erasurecheck.h"

#include "ledger/exactbody.h"
#include "ledger/hashing.h"

#include <algorithm>

namespace ringi {

namespace {

/// Measures of other kinds are most of them; their bodies are not parsed.
bool draftsErasure(const EventRecord &event)
{
    return event.kind == MeasureDrafted::kind && event.body.contains("\"measure\":\"erasure\"");
}

bool areBefore(const QList<ErasedBody> &places, quint64 n)
{
    return !places.isEmpty() && std::ranges::all_of(places, [&](const ErasedBody &one) {
        return one.n >= 1 && quint64(one.n) < n && one.hash.size() == kHashSize;
    });
}

} // namespace

void ErasureCheck::missing(const EventRecord &event, quint64 commit)
{
    m_missing.insert({event.stream, event.n}, {event, commit});
}

void ErasureCheck::follow(const EventRecord &event, const CommitRecord &by)
{
    const auto known = m_mandates.find(event.stream);
    if (known == m_mandates.end() && !draftsErasure(event))
        return;
    const auto read = exactEvent<MeasureEvent>(event);
    if (!read)
        return;
    if (const auto *drafted = std::get_if<MeasureDrafted>(&*read)) {
        if (drafted->measure == MeasureKind::Erasure)
            m_mandates.insert(event.stream, {drafted->number, false, false, {}, 0});
        return;
    }
    Mandate &mandate = *known;
    if (const auto *decided = std::get_if<MeasureDecided>(&*read)) {
        mandate.isApproved = decided->result == MeasureState::Approved;
        mandate.validUntil = decided->validUntil;
    } else if (std::holds_alternative<MeasureRevoked>(*read)) {
        mandate.isRevoked = true;
    } else if (std::holds_alternative<MeasureCarriedOut>(*read)) {
        const bool isOver = mandate.validUntil && by.time > *mandate.validUntil;
        if (mandate.isApproved && !mandate.isRevoked && !isOver)
            mandate.carriedOutIn = by.n;
    }
}

bool ErasureCheck::isGranted(const BodyErased &erased, const EventRecord &event, const CommitRecord &by) const
{
    if (event.stream == registryStream() || event.stream == checkpointStream() || m_mandates.contains(event.stream))
        return false;
    const auto mandate = m_mandates.constFind(streamOf(erased.measure));
    return mandate != m_mandates.constEnd() && mandate->carriedOutIn == by.n && mandate->number == erased.measureNumber
        && areBefore(erased.places, event.n);
}

void ErasureCheck::explain(const StreamId &stream, const ErasedBody &body)
{
    const auto gone = m_missing.find({stream, quint64(body.n)});
    if (gone == m_missing.end())
        return;
    if (eventHash(gone->event, body.hash) != gone->event.hash)
        m_changed.append(*gone);
    m_missing.erase(gone);
}

ErasureFault ErasureCheck::take(const EventRecord &event, const CommitRecord &by)
{
    const auto erased = exactEvent<std::variant<BodyErased>>(event);
    if (!erased)
        return ErasureFault::Unreadable;
    const BodyErased &one = std::get<BodyErased>(*erased);
    if (!isGranted(one, event, by))
        return ErasureFault::Wrong;
    for (const ErasedBody &body : one.places)
        explain(event.stream, body);
    return ErasureFault::None;
}

} // namespace ringi
