// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/scenes.h"

namespace ringi {

namespace {

using enum MeasureKind;
using enum Verdict;

void begin(SheetScript &s)
{
    s.draft();
    s.submit();
}

void signedByADelegate(SheetScript &s)
{
    begin(s);
    s.passToDecision();
    s.decide(Approve).as = Capacity::Delegate;
    s.carryOut();
}

void signedByADeputyAndViewed(SheetScript &s)
{
    begin(s);
    s.passToDecision();
    s.decide(Approve).as = Capacity::Deputy;
    s.carryOut();
}

void signedByADeputyAndOwed(SheetScript &s)
{
    begin(s);
    s.passToDecision();
    Step &decision = s.decide(Approve);
    decision.as = Capacity::Deputy;
    decision.staysOpen = true;
}

void conditionsHalfMet(SheetScript &s)
{
    begin(s);
    s.passToDecision(ApproveWithConditions);
    s.decide(ApproveWithConditions);
    s.carryOut();
    s.meetCondition();
}

void approvedAndLapsed(SheetScript &s)
{
    begin(s);
    s.passToDecision();
    s.decide(Approve);
}

void approvedAndRevoked(SheetScript &s)
{
    approvedAndLapsed(s);
    s.revoke();
}

void reviewed(SheetScript &s)
{
    begin(s);
    s.passToDecision();
    s.decide(ApproveWithConditions);
    s.carryOut();
    s.meetAllConditions();
    s.passLater(1);
    s.closeReview();
}

void halfViewed(SheetScript &s)
{
    begin(s);
    s.passToDecision();
    s.decide(Approve);
    s.carryOut();
    s.pass(u"view_intelligence");
    s.pass(u"view_international");
}

void onHold(SheetScript &s)
{
    begin(s);
    s.passToDecision();
    s.decide(Hold);
}

void releasedWithDissent(SheetScript &s)
{
    begin(s);
    s.pass(u"originators_consent");
    s.pass(u"intelligence_concurs").dissents = true;
    s.passToDecision();
    s.decide(Approve);
    s.carryOut();
}

void justSubmitted(SheetScript &s)
{
    begin(s);
}

void inConcurrence(SheetScript &s)
{
    begin(s);
    s.pass(u"intelligence_concurs");
    s.pass(u"international_concurs");
}

void decidedWithoutOneConcurrence(SheetScript &s)
{
    begin(s);
    s.pass(u"intelligence_concurs");
    s.pass(u"operations_concurs");
    s.defer(u"international_concurs");
    s.passToDecision();
    s.decide(Approve);
    s.passLater(1);
    s.carryOut();
}

void waitingForTheCommission(SheetScript &s)
{
    begin(s);
    s.passUpTo(u"commission_approval");
}

void approvedByTheCommission(SheetScript &s)
{
    begin(s);
    s.passToDecision();
    s.decide(Approve);
    s.carryOut();
}

void urgentWithLaterGatesMet(SheetScript &s)
{
    begin(s);
    s.passToDecision();
    s.decide(Approve);
    s.carryOut();
    s.passLater(1);
    s.closeReview();
}

void urgentWithLaterGateOverdue(SheetScript &s)
{
    begin(s);
    s.passToDecision();
    s.decide(Approve);
    s.carryOut();
    s.pass(u"security_council");
}

void atTheDirector(SheetScript &s)
{
    begin(s);
    s.passToDecision();
}

void withConflictAndDissent(SheetScript &s)
{
    begin(s);
    s.declareConflict();
    s.passToDecision();
    s.dissent();
    s.decide(Approve);
    s.carryOut();
}

void atTheAuditor(SheetScript &s)
{
    begin(s);
    s.passUpTo(u"auditor_concurs");
}

SheetPlan of(MeasureKind kind, Division drafters)
{
    SheetPlan plan;
    plan.kind = kind;
    plan.drafters = drafters;
    plan.isPublic = kind == Notice;
    plan.personalData = kind == Erasure;
    plan.tlp = Tlp::Amber;
    return plan;
}

SheetPlan release(Tlp tlp)
{
    SheetPlan plan = of(Release, Division::International);
    plan.ofOriginators = true;
    plan.tlp = tlp;
    return plan;
}

SheetPlan urgentDossier()
{
    SheetPlan plan = of(Neutralisation, Division::Operations);
    plan.isUrgent = true;
    plan.serverAbroad = true;
    return plan;
}

SheetPlan dossierOfTheForces()
{
    SheetPlan plan = urgentDossier();
    plan.drafters = Division::Intelligence;
    plan.selfDefenceForces = true;
    return plan;
}

std::vector<Scene> allScenes()
{
    using enum Division;
    return {
        {of(Request, Operations), 6, 3, signedByADelegate},
        {of(Request, Intelligence), 7.5, 5, signedByADeputyAndViewed},
        {of(Request, Intelligence), 7, 5, signedByADeputyAndOwed},
        {of(Request, Operations), 6.5, 1.5, conditionsHalfMet},
        {of(Request, Operations), 7, 4, approvedAndLapsed, 1.2},
        {of(Request, Intelligence), 5, 1.8, approvedAndRevoked},
        {of(Request, Operations), 8, 1.2, reviewed},
        {of(Notice, Intelligence), 7, 4, halfViewed},
        {of(Notice, International), 8, 2, reviewed},
        {of(Notice, Operations), 2.5, 0.6, onHold},
        {release(Tlp::AmberStrict), 7, 3, releasedWithDissent},
        {release(Tlp::Red), 1.5, 0.8, justSubmitted},
        {of(Directive, Strategy), 2.4, 0.9, inConcurrence},
        {of(Directive, Strategy), 8, 2, decidedWithoutOneConcurrence},
        {of(CommunicationsInformation, Intelligence), 7, 3, approvedByTheCommission, {}, Severity::High},
        {of(CommunicationsInformation, Intelligence), 3, 1, waitingForTheCommission, {}, Severity::High},
        {dossierOfTheForces(), 8, 1, urgentWithLaterGatesMet, {}, Severity::Crisis},
        {urgentDossier(), 6, 2.6, urgentWithLaterGateOverdue, {}, Severity::High},
        {urgentDossier(), 0.8, 0.08, atTheDirector, {}, Severity::Crisis},
        {of(Erasure, International), 7, 3, withConflictAndDissent},
        {of(Erasure, Operations), 2, 0.7, atTheAuditor},
    };
}

} // namespace

std::span<const Scene> scenes()
{
    static const std::vector<Scene> all = allScenes();
    return all;
}

} // namespace ringi
