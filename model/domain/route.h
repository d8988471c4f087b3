// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The way a kind of measure goes, as data: gates that depend on each other. A gate asks for posts in a division, never
// for a person. Routes are published into the store in versions; a sheet keeps the version it began with.
#pragma once

#include "domain/measurecontent.h"

namespace ringi {

/// A name in the two languages of the program, for what is data and not a word of it.
struct Bilingual
{
    QString en;
    QString ja;

    [[nodiscard]] bool isEmpty() const { return en.isEmpty() && ja.isEmpty(); }

    friend bool operator==(const Bilingual &, const Bilingual &) = default;
    RINGI_DESCRIBE(visit("en", self.en); visit("ja", self.ja);)
};

/// When a gate applies: everything that is stated has to hold of the measure.
struct GateCondition
{
    std::optional<Severity> severityFrom;
    std::optional<Tlp> tlpFrom;
    std::optional<Tlp> tlpBelow; ///< strictly
    bool serverAbroad = false;
    bool personalData = false;
    bool isPublic = false;
    bool originatorControlled = false;
    bool selfDefenceForces = false;
    bool urgent = false;

    [[nodiscard]] bool holds(const MeasureFacts &facts) const;

    friend bool operator==(const GateCondition &, const GateCondition &) = default;
    RINGI_DESCRIBE(visit("severity_from", self.severityFrom); visit("tlp_from", self.tlpFrom);
                   visit("tlp_below", self.tlpBelow); visit("server_abroad", self.serverAbroad);
                   visit("personal_data", self.personalData); visit("public", self.isPublic);
                   visit("originator_controlled", self.originatorControlled);
                   visit("self_defence_forces", self.selfDefenceForces); visit("urgent", self.urgent);)
};

struct Gate
{
    QString key; ///< "legal_review"
    GateKind kind = GateKind::Review;
    Bilingual name;
    std::optional<Division> division; ///< none: any division
    QList<Post> posts;                ///< any of them signs
    int quorum = 1;                   ///< distinct persons
    QStringList needs;                ///< gates that have to be passed first
    std::optional<GateCondition> when;
    int dueMinutes = 0; ///< from the moment it is open, 0 for none
    GateAfter after = GateAfter::Never;
    Bilingual authority; ///< the body outside whose word is recorded

    friend bool operator==(const Gate &, const Gate &) = default;
    RINGI_DESCRIBE(visit("key", self.key); visit("kind", self.kind); visit("name", self.name);
                   visit("division", self.division); visit("posts", self.posts); visit("quorum", self.quorum);
                   visit("needs", self.needs); visit("when", self.when); visit("due_minutes", self.dueMinutes);
                   visit("after", self.after); visit("authority", self.authority);)
};

struct Route
{
    MeasureKind measure = MeasureKind::Request;
    int version = 1;
    Bilingual name;
    QList<Division> drafters; ///< who may begin a sheet on it, empty for all
    QList<Gate> gates;
    QString source; ///< law or order it follows
    bool unverified = false;

    friend bool operator==(const Route &, const Route &) = default;
    RINGI_DESCRIBE(visit("measure", self.measure); visit("version", self.version); visit("name", self.name);
                   visit("drafters", self.drafters); visit("gates", self.gates); visit("source", self.source);
                   visit("unverified", self.unverified);)
};

/// Null when there is no such gate.
const Gate *gateOf(const QList<Gate> &gates, QStringView key);

/// SHA-256 of the canonical JSON of the route.
QByteArray routeHash(const Route &route);

/// The gates that apply to the measure. A gate that depends on one that does not apply depends on what that one needs.
QList<Gate> gatesFor(const Route &route, const MeasureFacts &facts);

/// The gates without those left out; who needed one of them needs what it needed.
QList<Gate> without(const QList<Gate> &gates, const QStringList &leftOut);

enum class RouteFaultCode {
    NoGates,
    KeyInvalid, ///< lower case letters, figures and _
    KeyTwice,
    NeedUnknown, ///< the need
    Cycle,       ///< through the gates named
    NoDecision,  ///< no gate decides, or none does for some measures: under which facts
    NobodyCanSign,
    QuorumInvalid,
    Unreachable, ///< the decision does not wait for this gate, nor does it follow it
    NameMissing,
    AuthorityMissing,
    DueInvalid,
    LateDecision, ///< a deciding gate cannot come after itself
};

struct RouteFault
{
    RouteFaultCode code{};
    QString gate; ///< empty for the route as a whole
    QString detail;

    friend bool operator==(const RouteFault &, const RouteFault &) = default;
};

/// Everything that keeps the route from being used, in the order of its gates; empty for a sound one.
QList<RouteFault> faultsOf(const Route &route);

} // namespace ringi

RINGI_KEYS(ringi::RouteFaultCode, QLatin1StringView("no_gates"), QLatin1StringView("key_invalid"),
           QLatin1StringView("key_twice"), QLatin1StringView("need_unknown"), QLatin1StringView("cycle"),
           QLatin1StringView("no_decision"), QLatin1StringView("nobody_can_sign"), QLatin1StringView("quorum_invalid"),
           QLatin1StringView("unreachable"), QLatin1StringView("name_missing"), QLatin1StringView("authority_missing"),
           QLatin1StringView("due_invalid"), QLatin1StringView("late_decision"))
