// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetinvariants.h"

#include <QSet>

#include <algorithm>
#include <ranges>

namespace ringi::test {

namespace {

using Broken = QString;

auto standing(const Measure &m)
{
    return m.stamps | std::views::filter([](const SheetStamp &stamp) { return !stamp.isVoid; });
}

/// The person, and whom they stood for.
QList<OfficerId> namesOn(const SheetStamp &stamp)
{
    QList<OfficerId> names{stamp.signedBy.by};
    if (stamp.actingFor)
        names += *stamp.actingFor;
    return names;
}

bool letsPass(const SheetStamp &stamp)
{
    return stamp.verdict == Verdict::Approve || stamp.verdict == Verdict::ApproveWithConditions
        || stamp.verdict == Verdict::Opinion || stamp.verdict == Verdict::Seen;
}

bool approves(const SheetStamp &stamp)
{
    return stamp.verdict == Verdict::Approve || stamp.verdict == Verdict::ApproveWithConditions;
}

const Gate *gateNamed(const Measure &m, const QString &key)
{
    for (const Gate &gate : m.sheet.gates) {
        if (gate.key == key)
            return &gate;
    }
    return nullptr;
}

bool wasApproved(const Measure &m)
{
    return m.state == MeasureState::Approved || m.state == MeasureState::CarriedOut || m.state == MeasureState::Reviewed
        || m.state == MeasureState::Revoked;
}

/// Distinct persons who let the gate pass, up to a moment.
int personsAt(const Measure &m, const QString &gate, Instant until)
{
    QSet<OfficerId> persons;
    for (const SheetStamp &stamp : standing(m)) {
        if (stamp.gate == gate && letsPass(stamp) && stamp.signedBy.at <= until)
            persons.insert(stamp.signedBy.by);
    }
    return int(persons.size());
}

/// Every gate whose word the decision waited for: the deciding ones and all before them, except later ones.
QSet<QString> awaited(const Measure &m)
{
    QSet<QString> seen;
    QStringList open;
    for (const Gate &gate : m.sheet.gates) {
        if (gate.kind == GateKind::Decide)
            open += gate.key;
    }
    while (!open.isEmpty()) {
        const QString key = open.takeLast();
        if (seen.contains(key))
            continue;
        seen.insert(key);
        if (const Gate *gate = gateNamed(m, key))
            open += gate->needs;
    }
    return seen;
}

Broken noDrafterOrEditorJudges(const Measure &m, const History &)
{
    for (const SheetStamp &stamp : standing(m)) {
        for (const OfficerId &name : namesOn(stamp)) {
            if (name == m.versions.first().written.by || name == m.versions.last().written.by)
                return u"the drafter or last editor stands at "_s + stamp.gate;
        }
    }
    return {};
}

Broken nobodyStandsAtTwoGates(const Measure &m, const History &)
{
    QMap<OfficerId, QString> places;
    for (const SheetStamp &stamp : standing(m)) {
        for (const OfficerId &name : namesOn(stamp)) {
            if (places.value(name, stamp.gate) != stamp.gate)
                return u"one person stands at "_s + places.value(name) + u" and "_s + stamp.gate;
            places.insert(name, stamp.gate);
        }
    }
    return {};
}

Broken nobodyJudgesTwice(const Measure &m, const History &)
{
    QSet<OfficerId> judged;
    for (const SheetStamp &stamp : standing(m)) {
        if (stamp.verdict == Verdict::Hold)
            continue;
        for (const OfficerId &name : namesOn(stamp)) {
            if (judged.contains(name))
                return u"one person judged twice at "_s + stamp.gate;
            judged.insert(name);
        }
    }
    return {};
}

Broken nobodyWithAConflictStands(const Measure &m, const History &)
{
    for (const SheetStamp &stamp : standing(m)) {
        for (const Remark &conflict : m.conflicts) {
            if (namesOn(stamp).contains(conflict.made.by))
                return u"an officer with a conflict stands at "_s + stamp.gate;
        }
    }
    return {};
}

Broken anApprovalHasAllItsGates(const Measure &m, const History &)
{
    if (!wasApproved(m))
        return {};
    bool decided = false;
    for (const QString &key : awaited(m)) {
        const Gate *gate = gateNamed(m, key);
        if (!gate)
            return u"a need without a gate: "_s + key;
        decided = decided || gate->kind == GateKind::Decide;
        if (!m.sheet.later.contains(key) && personsAt(m, key, m.ended->at) < gate->quorum)
            return u"approved without "_s + key;
    }
    return decided ? QString() : u"approved without a deciding gate"_s;
}

/// A later gate lets those after it go ahead, but what it needed itself still comes first.
void collectNeeds(const Measure &m, const Gate &gate, QSet<QString> &needs)
{
    for (const QString &need : gate.needs) {
        if (!m.sheet.later.contains(need))
            needs.insert(need);
        else
            collectNeeds(m, *gateNamed(m, need), needs);
    }
}

Broken noGateGoesBeforeItsNeeds(const Measure &m, const History &)
{
    for (const SheetStamp &stamp : standing(m)) {
        QSet<QString> needs;
        collectNeeds(m, *gateNamed(m, stamp.gate), needs);
        for (const QString &need : needs) {
            if (personsAt(m, need, stamp.signedBy.at) < gateNamed(m, need)->quorum)
                return stamp.gate + u" was signed before "_s + need;
        }
    }
    return {};
}

Broken everyStampIsUnderThePresentText(const Measure &m, const History &h)
{
    const int version = int(m.versions.size());
    for (const SheetStamp &stamp : standing(m)) {
        if (stamp.version != version)
            return u"a stamp on another version stands at "_s + stamp.gate;
        if (stamp.contentHash != h.hash)
            return u"a stamp with another hash stands at "_s + stamp.gate;
    }
    return {};
}

Broken aRevisionLeavesNothingStanding(const Measure &m, const History &h)
{
    const bool revised = std::holds_alternative<MeasureRevised>(h.events.last().event)
        || std::holds_alternative<MeasureSubmitted>(h.events.last().event);
    if (!revised)
        return {};
    const bool clean = std::ranges::empty(standing(m)) && m.conditions.isEmpty() && m.laterViews.isEmpty();
    return clean ? QString() : u"a new text with old stamps, conditions or views"_s;
}

Broken conditionsAreThoseOfStandingStamps(const Measure &m, const History &)
{
    QStringList named, kept;
    for (const SheetStamp &stamp : standing(m)) {
        for (const QString &text : stamp.conditions)
            named += stamp.gate + text;
    }
    for (const Condition &condition : m.conditions)
        kept += condition.gate + condition.text;
    return named == kept ? QString() : u"conditions are not those of the standing stamps"_s;
}

Broken itWasCarriedOutWhileValid(const Measure &m, const History &h)
{
    bool revoked = false;
    for (const Happened &one : h.events) {
        revoked = revoked || std::holds_alternative<MeasureRevoked>(one.event);
        const auto *done = std::get_if<MeasureCarriedOut>(&one.event);
        if (!done)
            continue;
        const bool inTime = m.ended && done->at >= m.ended->at && done->at <= one.stamp.at
            && (!m.validUntil || (done->at <= *m.validUntil && one.stamp.at <= *m.validUntil));
        if (revoked || !inTime)
            return u"carried out after revocation or outside its validity"_s;
    }
    return {};
}

Broken theReviewCameLastAndFromOutside(const Measure &m, const History &h)
{
    if (m.state != MeasureState::Reviewed)
        return {};
    for (const Happened &one : h.events) {
        if (std::holds_alternative<MeasureReviewed>(one.event)) {
            if (one.actor.posts.contains(Post::Program))
                return u"reviewed by a program"_s;
            break;
        }
        const auto *stamp = std::get_if<GateSigned>(&one.event);
        if (one.stamp.by == m.reviewed->by || (stamp && stamp->actingFor == m.reviewed->by))
            return u"reviewed by one who took part"_s;
    }
    const auto unmet = [](const Condition &one) { return !one.met; };
    const auto unread = [](const LaterView &one) { return !one.seen; };
    if (std::ranges::any_of(m.conditions, unmet) || std::ranges::any_of(m.laterViews, unread))
        return u"reviewed with a condition or a later view open"_s;
    for (const Gate &gate : m.sheet.gates) {
        const auto refuses = [&](const SheetStamp &s) { return s.gate == gate.key && s.verdict == Verdict::Reject; };
        if (personsAt(m, gate.key, m.reviewed->at) < gate.quorum && std::ranges::none_of(standing(m), refuses))
            return u"reviewed while open: "_s + gate.key;
    }
    return {};
}

Broken twoDivisionsApproved(const Measure &m, const History &)
{
    if (!wasApproved(m))
        return {};
    QSet<Division> divisions{m.division};
    QSet<OfficerId> persons{m.versions.first().written.by};
    for (const SheetStamp &stamp : standing(m)) {
        if (!approves(stamp) || stamp.signedBy.at > m.ended->at)
            continue;
        divisions.insert(stamp.division);
        persons.insert(stamp.signedBy.by);
    }
    return divisions.size() >= 2 && persons.size() >= 2 ? QString() : u"approved within one division"_s;
}

bool holdsAPost(const Actor &actor, const Gate &gate)
{
    const bool there = !gate.division || *gate.division == actor.division;
    return there && std::ranges::any_of(gate.posts, [&](Post post) { return actor.posts.contains(post); });
}

bool within(const DelegationLimit &limit, const MeasureFacts &facts)
{
    return facts.severity <= limit.severityUpTo && facts.tlp <= limit.tlpUpTo && !facts.serverAbroad
        && !facts.selfDefenceForces && (!facts.personalData || limit.personalData) && (!facts.urgent || limit.urgent);
}

bool wrote(const Measure &m, const OfficerId &officer)
{
    return officer == m.versions.first().written.by || officer == m.versions.last().written.by;
}

bool staysWithLegal(const Happened &one, const Gate &gate)
{
    const bool isLegals = gate.kind == GateKind::Review && gate.division == Division::Legal;
    return !isLegals || one.actor.division == Division::Legal;
}

bool hadThePower(const Happened &one, const GateSigned &stamp, const Measure &m)
{
    const Instant at = one.stamp.at;
    const Gate &gate = *gateNamed(m, stamp.gate);
    switch (stamp.capacity) {
    case Capacity::Own:
        return !stamp.actingFor && holdsAPost(one.actor, gate);
    case Capacity::Deputy:
        return std::ranges::any_of(one.powers.deputies, [&](const Deputyship &d) {
            return d.deputy == one.stamp.by && d.absent == stamp.actingFor && !d.ended && d.from <= at && at <= d.until
                && !wrote(m, d.registered.by) && holdsAPost(one.officers.value(d.absent).actor(at), gate)
                && staysWithLegal(one, gate);
        });
    case Capacity::Delegate:
        return std::ranges::any_of(one.powers.delegations, [&](const Delegation &d) {
            return d.measure == m.kind && d.gate == stamp.gate && !d.ended && d.from <= at && at <= d.until
                && !wrote(m, d.granted.by) && !one.officers.value(d.granted.by).suspended
                && d.division == one.actor.division && one.actor.posts.contains(d.post) && within(d.limit, one.facts)
                && gate.kind == GateKind::Decide;
        });
    }
    return false;
}

Broken everyStampHadItsPower(const Measure &m, const History &h)
{
    if (std::ranges::empty(standing(m)))
        return {};
    const Happened &last = h.events.last();
    for (const Happened *one : h.round<GateSigned>()) {
        if (one->stamp.at != last.stamp.at)
            continue;
        const auto &stamp = std::get<GateSigned>(one->event);
        if (one->actor.suspended || one->actor.posts.contains(Post::Program) || !hadThePower(*one, stamp, m))
            return u"signed without the power to: "_s + stamp.gate;
    }
    return {};
}

Broken theWordFitsTheGate(const Measure &m, const History &)
{
    for (const SheetStamp &stamp : standing(m)) {
        const Gate &gate = *gateNamed(m, stamp.gate);
        if ((stamp.verdict == Verdict::Seen) != (gate.kind == GateKind::View)
            || (stamp.verdict == Verdict::Opinion) != (gate.kind == GateKind::Consult))
            return u"a word that does not fit "_s + stamp.gate;
        if (gate.kind == GateKind::ExternalConsent && stamp.document.isEmpty())
            return u"no document at "_s + stamp.gate;
        const bool plain = stamp.verdict == Verdict::Approve || stamp.verdict == Verdict::Seen;
        if (!plain && stamp.reason.isEmpty())
            return u"no reason at "_s + stamp.gate;
    }
    return {};
}

Broken legalClearedAnAnsweredChecklist(const Measure &m, const History &)
{
    for (const SheetStamp &stamp : standing(m)) {
        const Gate &gate = *gateNamed(m, stamp.gate);
        if (gate.kind != GateKind::Review || gate.division != Division::Legal || !approves(stamp))
            continue;
        for (const QLatin1StringView item : mandatoryItems(m.kind)) {
            const auto given = [&](const ChecklistEntry &e) {
                return e.item == item && e.version == stamp.version && e.signedBy.at <= stamp.signedBy.at;
            };
            if (std::ranges::none_of(m.checklist, given))
                return u"cleared without an answer to "_s + QString(item);
        }
    }
    return {};
}

Broken everyDeputysStampIsToBeRead(const Measure &m, const History &)
{
    for (const SheetStamp &stamp : standing(m)) {
        const auto listed = [&](const LaterView &v) { return v.gate == stamp.gate && v.officer == stamp.actingFor; };
        if (stamp.actingFor && std::ranges::none_of(m.laterViews, listed))
            return u"nobody will read what a deputy signed at "_s + stamp.gate;
    }
    return {};
}

/// The absent officer reads; or, if he has left, another of his post who did not sign there himself.
Broken aLaterViewIsTheAbsentOnesOrHisSuccessors(const Measure &m, const History &h)
{
    const Happened &last = h.events.last();
    const auto *viewed = std::get_if<LaterViewed>(&last.event);
    if (!viewed || !viewed->insteadOf)
        return {};
    const Gate &gate = *gateNamed(m, viewed->gate);
    const bool didSign = std::ranges::any_of(standing(m), [&](const SheetStamp &stamp) {
        return stamp.gate == gate.key && stamp.actingFor == viewed->insteadOf && stamp.signedBy.by == last.stamp.by;
    });
    const bool hadLeft = last.officers.value(*viewed->insteadOf).suspended;
    return hadLeft && holdsAPost(last.actor, gate) && !didSign ? QString() : u"viewed by another at "_s + gate.key;
}

Broken aRefusalEndsTheSheet(const Measure &m, const History &)
{
    if (m.state != MeasureState::Circulating && m.state != MeasureState::Approved)
        return {};
    const auto refuses = [](const SheetStamp &s) {
        return s.verdict == Verdict::Reject || s.verdict == Verdict::Return;
    };
    return std::ranges::any_of(standing(m), refuses) ? u"under way although somebody refused"_s : QString();
}

} // namespace

QString brokenInvariant(const Measure &measure, const History &history)
{
    for (const auto &invariant :
         {noDrafterOrEditorJudges, nobodyStandsAtTwoGates, nobodyJudgesTwice, nobodyWithAConflictStands,
          anApprovalHasAllItsGates, noGateGoesBeforeItsNeeds, everyStampIsUnderThePresentText,
          aRevisionLeavesNothingStanding, conditionsAreThoseOfStandingStamps, itWasCarriedOutWhileValid,
          theReviewCameLastAndFromOutside, twoDivisionsApproved, everyStampHadItsPower, theWordFitsTheGate,
          legalClearedAnAnsweredChecklist, everyDeputysStampIsToBeRead, aLaterViewIsTheAbsentOnesOrHisSuccessors,
          aRefusalEndsTheSheet}) {
        if (const QString broken = invariant(measure, history); !broken.isEmpty())
            return broken;
    }
    return {};
}

} // namespace ringi::test
