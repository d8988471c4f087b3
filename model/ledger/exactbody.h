// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bodies that a verifier judges by may be read in one way only: they have to be exactly what would be written of them.
#pragma once

#include "domain/eventcodec.h"
#include "ledger/record.h"

#include <QJsonDocument>

namespace ringi {

/// Nothing when the body is not exactly of its kind. REQUIRES: a canonical body.
template <class Variant> std::optional<Variant> exactEvent(const EventRecord &event)
{
    const QLatin1StringView salt("salt");
    const QJsonObject body = QJsonDocument::fromJson(event.body).object();
    try {
        const auto read = eventFrom<Variant>(event.kind, body);
        QJsonObject again = bodyOf(read);
        if (body.contains(salt))
            again.insert(salt, body.value(salt));
        return again == body ? std::optional(read) : std::nullopt;
    } catch (const Fault &) {
        return {};
    }
}

} // namespace ringi
