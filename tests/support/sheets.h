// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Routes of a test's own and the documents of every kind, built in words: onRoute({reviewed, decided}). Gates made here
// are sound; a test spoils what it is about.
#pragma once

#include "support/fixtures.h"

namespace ringi::test {

inline Gate aGate(const QString &key, GateKind kind, std::optional<Division> division, const QList<Post> &posts,
                  const QStringList &needs = {})
{
    Gate gate;
    gate.key = key;
    gate.kind = kind;
    gate.name = {key, key};
    gate.division = division;
    gate.posts = posts;
    gate.needs = needs;
    gate.dueMinutes = 240;
    if (kind == GateKind::ExternalConsent)
        gate.authority = {u"Commission"_s, u"委員会"_s};
    return gate;
}

inline Gate withQuorum(int quorum, Gate gate)
{
    gate.quorum = quorum;
    return gate;
}

inline Gate comingAfter(GateAfter after, Gate gate)
{
    gate.after = after;
    return gate;
}

inline Gate onlyWhen(const GateCondition &when, Gate gate)
{
    gate.when = when;
    return gate;
}

inline Gate legalReview(const QStringList &needs = {})
{
    return aGate(u"legal_review"_s, GateKind::Review, Division::Legal, {Post::Counsel, Post::DivisionHead}, needs);
}

/// The director's, in any division.
inline Gate theDecision(const QStringList &needs = {})
{
    return aGate(u"decision"_s, GateKind::Decide, {}, {Post::Director}, needs);
}

inline Route aRoute(const QList<Gate> &gates)
{
    Route route;
    route.version = 2;
    route.name = {u"Request"_s, u"要請"_s};
    route.gates = gates;
    return route;
}

/// A request drafted by the duty officer on a route of these gates.
inline MeasureCase onRoute(const QList<Gate> &gates)
{
    return MeasureCase().withRoute(aRoute(gates)).draftedBy(kStaff.dutyOfficer);
}

inline MeasureContent aNeutralisation(const QString &country = u"XY"_s)
{
    MeasureContent content = aProposal(u"Stop the control server."_s);
    content.scope = u"one address"_s;
    content.stopConditions = u"a third party is touched"_s;
    content.risks = u"a shared host"_s;
    content.validUntil = noon().plusMs(30 * kDay);
    content.dossier = AccessDossier{country, u"The executing agency"_s, false};
    return content;
}

inline MeasureContent aCommunicationsMeasure()
{
    MeasureContent content = aProposal(u"Select addresses and times."_s);
    content.communications = CommunicationsInformation{CommunicationsClass::ForeignForeign,
                                                       u"art. 17"_s,
                                                       u"A carrier"_s,
                                                       noon(),
                                                       noon().plusMs(90 * kDay),
                                                       {u"addresses"_s}};
    return content;
}

inline MeasureContent aRelease()
{
    MeasureContent content = aProposal(u"Send the indicators."_s);
    content.addressee = u"A partner's centre"_s;
    return content;
}

inline MeasureContent anErasure()
{
    MeasureContent content = aProposal(u"Erase the record."_s);
    content.record = u"INC-2026-000007"_s;
    return content;
}

/// A document that its kind lets circulate.
inline MeasureContent aDocument(MeasureKind kind)
{
    switch (kind) {
    case MeasureKind::CommunicationsInformation:
        return aCommunicationsMeasure();
    case MeasureKind::Neutralisation:
        return aNeutralisation();
    case MeasureKind::Release:
        return aRelease();
    case MeasureKind::Erasure:
        return anErasure();
    case MeasureKind::Request:
    case MeasureKind::Notice:
    case MeasureKind::Directive:
        return aProposal();
    }
    return {};
}

/// Everything said that any review is asked for.
inline AfterReview aWholeReview()
{
    return {u"stopped"_s, u"minutes counted"_s, u"the same day"_s, u"none"_s, u"none"_s, u"deleted"_s, {},
            {},           u"ask earlier"_s};
}

} // namespace ringi::test
