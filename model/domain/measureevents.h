// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to a measure and its sign-off sheet.
#pragma once

#include "domain/describe.h"
#include "domain/ids.h"
#include "domain/vocabulary.h"

#include <variant>

namespace ringi {

/// The document that circulates. A signature covers the hash of exactly this.
struct MeasureContent
{
    QString subject;
    QString text; ///< what is proposed
    QString purpose;
    QString effect;
    QString legalBasis;
    std::optional<Instant> validUntil;

    friend bool operator==(const MeasureContent &, const MeasureContent &) = default;
    RINGI_DESCRIBE(visit("subject", self.subject); visit("text", self.text); visit("purpose", self.purpose);
                   visit("effect", self.effect); visit("legal_basis", self.legalBasis);
                   visit("valid_until", self.validUntil);)
};

struct MeasureDrafted
{
    static constexpr const char *kind = "measure.drafted";
    QString number;
    IncidentId incident;
    MeasureKind measure = MeasureKind::Request;
    Division division = Division::Operations; ///< the drafter's
    MeasureContent content;

    RINGI_DESCRIBE(visit("number", self.number); visit("incident", self.incident); visit("measure", self.measure);
                   visit("division", self.division); visit("content", self.content);)
};

struct MeasureRevised
{
    static constexpr const char *kind = "measure.revised";
    MeasureContent content;

    RINGI_DESCRIBE(visit("content", self.content);)
};

struct MeasureSubmitted
{
    static constexpr const char *kind = "measure.submitted";
    int version = 1; ///< of the text that circulates
    QByteArray contentHash;

    RINGI_DESCRIBE(visit("version", self.version); visit("content_hash", self.contentHash);)
};

struct GateSigned
{
    static constexpr const char *kind = "measure.gate_signed";
    QString gate;                        ///< key of the route's gate
    Division division = Division::Legal; ///< the signer's
    Verdict verdict = Verdict::Approve;
    QString reason;
    QStringList conditions;
    int version = 1;
    QByteArray contentHash; ///< of the text that was on the screen

    RINGI_DESCRIBE(visit("gate", self.gate); visit("division", self.division); visit("verdict", self.verdict);
                   visit("reason", self.reason); visit("conditions", self.conditions); visit("version", self.version);
                   visit("content_hash", self.contentHash);)
};

struct MeasureDecided
{
    static constexpr const char *kind = "measure.decided";
    MeasureState result = MeasureState::Approved;

    RINGI_DESCRIBE(visit("result", self.result);)
};

struct MeasureWithdrawn
{
    static constexpr const char *kind = "measure.withdrawn";
    QString reason;

    RINGI_DESCRIBE(visit("reason", self.reason);)
};

using MeasureEvent =
    std::variant<MeasureDrafted, MeasureRevised, MeasureSubmitted, GateSigned, MeasureDecided, MeasureWithdrawn>;
using MeasureEvents = QList<MeasureEvent>;

} // namespace ringi
