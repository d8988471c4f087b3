// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The closed lists of the sign-off sheet and their keys: kinds of measures, gates and stamps, as practised in 決裁 and
// as Act 42 and 43 of 2025 need them.
#pragma once

#include "base/keys.h"

namespace ringi {

enum class MeasureKind {
    Request,                   ///< to an operator or provider: block, preserve, take down
    Notice,                    ///< advice or public notice 注意喚起
    CommunicationsInformation, ///< 通信情報, the authorisation only
    Release,                   ///< to a partner 提供
    Neutralisation,            ///< access and neutralisation アクセス・無害化, record only
    Directive,                 ///< or policy
    Erasure,                   ///< of a record
};

enum class MeasureState {
    Draft,
    Circulating,
    Approved, ///< whether it has lapsed since is a matter of the clock: see hasLapsed
    Returned,
    Rejected,
    Withdrawn,
    CarriedOut,
    Reviewed,
    Revoked,
};

enum class GateKind {
    Review,          ///< 審査
    Decide,          ///< 決裁
    Concur,          ///< 合議
    Consult,         ///< an opinion is recorded; what it says does not block
    ExternalConsent, ///< of a body outside, recorded by a liaison with the reference of its document
    View,            ///< read, nothing more
};

enum class Verdict {
    Approve,
    ApproveWithConditions,
    Return,  ///< 差戻し
    Reject,  ///< 否決
    Hold,    ///< 保留: seen, not judged yet; the gate stays open
    Opinion, ///< of a consultation
    Seen,    ///< of a viewing
};

/// Whether a gate may come after the decision.
enum class GateAfter {
    Never,
    IfUrgent, ///< on an urgent sheet, with a clock
    IfAbsent, ///< when the drafter's division defers it with a reason
};

/// As what somebody signs.
enum class Capacity {
    Own,
    Deputy,   ///< 代決, for an absent officer
    Delegate, ///< 専決, under a standing delegation
};

/// Where communications information comes from. Between two ends in the country is not covered by the law.
enum class CommunicationsClass { PartyAgreement, ForeignForeign, ForeignDomestic, DomesticForeign, DomesticDomestic };

enum class ChecklistAnswer { Yes, No, NotApplicable };

} // namespace ringi

RINGI_KEYS(ringi::MeasureKind, QLatin1StringView("request"), QLatin1StringView("notice"),
           QLatin1StringView("communications_information"), QLatin1StringView("release"),
           QLatin1StringView("neutralisation"), QLatin1StringView("directive"), QLatin1StringView("erasure"))
RINGI_KEYS(ringi::MeasureState, QLatin1StringView("draft"), QLatin1StringView("circulating"),
           QLatin1StringView("approved"), QLatin1StringView("returned"), QLatin1StringView("rejected"),
           QLatin1StringView("withdrawn"), QLatin1StringView("carried_out"), QLatin1StringView("reviewed"),
           QLatin1StringView("revoked"))
RINGI_KEYS(ringi::GateKind, QLatin1StringView("review"), QLatin1StringView("decide"), QLatin1StringView("concur"),
           QLatin1StringView("consult"), QLatin1StringView("external_consent"), QLatin1StringView("view"))
RINGI_KEYS(ringi::Verdict, QLatin1StringView("approve"), QLatin1StringView("approve_with_conditions"),
           QLatin1StringView("return"), QLatin1StringView("reject"), QLatin1StringView("hold"),
           QLatin1StringView("opinion"), QLatin1StringView("seen"))
RINGI_KEYS(ringi::GateAfter, QLatin1StringView("never"), QLatin1StringView("if_urgent"), QLatin1StringView("if_absent"))
RINGI_KEYS(ringi::Capacity, QLatin1StringView("own"), QLatin1StringView("deputy"), QLatin1StringView("delegate"))
RINGI_KEYS(ringi::CommunicationsClass, QLatin1StringView("party_agreement"), QLatin1StringView("foreign_foreign"),
           QLatin1StringView("foreign_domestic"), QLatin1StringView("domestic_foreign"),
           QLatin1StringView("domestic_domestic"))
RINGI_KEYS(ringi::ChecklistAnswer, QLatin1StringView("yes"), QLatin1StringView("no"),
           QLatin1StringView("not_applicable"))
