// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Events to canonical bodies and back. A kind that this version does not know is a fault, never a silent skip: the
// record was written by a newer program.
#pragma once

#include "domain/checkpoints.h"
#include "domain/compartmentevents.h"
#include "domain/incidentevents.h"
#include "domain/measureevents.h"
#include "domain/registryevents.h"

namespace ringi {

template <class... Events> const char *kindOf(const std::variant<Events...> &event)
{
    return std::visit([](const auto &one) { return std::decay_t<decltype(one)>::kind; }, event);
}

/// The body's canonical text.
template <class... Events> QByteArray textOf(const std::variant<Events...> &event)
{
    return std::visit([](const auto &one) { return canonicalText(one); }, event);
}

template <class... Events> QJsonObject bodyOf(const std::variant<Events...> &event)
{
    return std::visit([](const auto &one) { return toBody(one); }, event);
}

/// Throws Fault(NewerStore) for a kind that is not among the variant's.
template <class Variant> Variant eventFrom(const QByteArray &kind, const QJsonObject &body);
template <class Variant> Variant eventFrom(const QByteArray &kind, const BodyText &body);

namespace detail {

template <class Variant, size_t I, class Body> Variant tryEvent(const QByteArray &kind, const Body &body)
{
    if constexpr (I == std::variant_size_v<Variant>) {
        throw Fault(FaultKind::NewerStore, QStringLiteral("unknown event kind %1").arg(QLatin1StringView(kind)));
    } else {
        using Event = std::variant_alternative_t<I, Variant>;
        if (kind == Event::kind)
            return fromBody<Event>(body);
        return tryEvent<Variant, I + 1>(kind, body);
    }
}

} // namespace detail

template <class Variant> Variant eventFrom(const QByteArray &kind, const QJsonObject &body)
{
    return detail::tryEvent<Variant, 0>(kind, body);
}

template <class Variant> Variant eventFrom(const QByteArray &kind, const BodyText &body)
{
    return detail::tryEvent<Variant, 0>(kind, body);
}

} // namespace ringi
