// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is at hand to sign: on his own post, for an absent officer, or under the standing delegation.
#include "demo/sheetteller.h"

#include <algorithm>

namespace ringi {

namespace {

/// What the standing delegation asks of the measure.
MeasureFacts factsOf(const CaseFile &file)
{
    MeasureFacts facts = file.sheet.plan.facts();
    facts.severity = severityOf(file.content.assessment);
    facts.tlp = file.sheet.document.tlp.value_or(file.content.tlp);
    return facts;
}

/// The review waits until the absent officer has read; if there is no time for that, it is not closed.
void putOffReview(CaseFile &file, Instant viewed, Instant end)
{
    const auto review =
        std::ranges::find(file.steps.begin() + qsizetype(file.next), file.steps.end(), Act::CloseReview, &Step::act);
    if (review == file.steps.end() || review->at > viewed)
        return;
    Step later = *review;
    file.steps.erase(review);
    later.at = viewed.plusMs(2 * kHour);
    if (later.at < end)
        file.steps.insert(std::ranges::upper_bound(file.steps, later.at, {}, &Step::at), later);
}

void addInTime(CaseFile &file, const Step &step)
{
    file.steps.insert(std::ranges::upper_bound(file.steps, step.at, {}, &Step::at), step);
}

} // namespace

SheetTeller::Hand SheetTeller::hand(CaseFile &file, const Step &step, const Gate &gate) const
{
    QList<Hand> hands = atHand(file, step, gate);
    const auto keep = [&](auto suits) {
        if (std::ranges::any_of(hands, suits))
            hands.removeIf([&](const Hand &one) { return !suits(one); });
    };
    const bool delegated = step.as ? step.as == Capacity::Delegate : file.dice.chance(0.2);
    keep([&](const Hand &one) { return (one.capacity == Capacity::Delegate) == delegated; });
    if (step.as)
        keep([&](const Hand &one) { return one.capacity == *step.as; });
    keep([&](const Hand &one) { return one.by->officer == file.sheet.reviewer; });
    if (gate.kind != GateKind::Decide)
        keep([](const Hand &one) { return !one.isHead; });
    return hands.isEmpty() ? Hand{&m_staff.program(), Capacity::Own} : file.dice.oneOf(hands);
}

QList<SheetTeller::Hand> SheetTeller::atHand(const CaseFile &file, const Step &step, const Gate &gate) const
{
    QList<Hand> hands;
    for (const Staff::Member &member : m_staff.members()) {
        const OfficerId &officer = member.session.officer;
        if (!member.fits(gate) || !file.sheet.isFree(officer))
            continue;
        const Absence *absence = m_standIns.absence(officer, step.at);
        if (!absence)
            hands.append({&member.session, Capacity::Own, nullptr, member.post == Post::DivisionHead});
        else if (const auto deputy = instead(file, *absence, gate))
            hands.append(*deputy);
    }
    addDelegates(hands, file, gate);
    return hands;
}

void SheetTeller::addDelegates(QList<Hand> &hands, const CaseFile &file, const Gate &gate) const
{
    const DelegateDecision &delegation = m_standIns.delegation();
    if (gate.key != delegation.gate || !delegation.limit.covers(factsOf(file)))
        return;
    for (const Staff::Member &member : m_staff.members()) {
        const bool isDelegate = member.division == delegation.division && member.post == delegation.post;
        if (isDelegate && file.sheet.isFree(member.session.officer))
            hands.append({&member.session, Capacity::Delegate});
    }
}

/// Nothing for a deputy who may sign in his own right or has had a hand in the sheet.
std::optional<SheetTeller::Hand> SheetTeller::instead(const CaseFile &file, const Absence &absence,
                                                      const Gate &gate) const
{
    const auto is = [&](const Staff::Member &member) { return member.session.officer == absence.deputy; };
    const Staff::Member &deputy = *std::ranges::find_if(m_staff.members(), is);
    if (deputy.fits(gate) || !file.sheet.isFree(absence.deputy))
        return {};
    return Hand{&deputy.session, Capacity::Deputy, &absence};
}

void SheetTeller::record(CaseFile &file, const Step &step, const Gate &gate, const Hand &hand) const
{
    SheetFile &sheet = file.sheet;
    sheet.signers += hand.by->officer;
    sheet.involved += hand.by->officer;
    if (hand.absence) {
        sheet.signers += hand.absence->officer;
        sheet.involved += hand.absence->officer;
        if (lets(step.verdict))
            viewLater(file, step, hand);
    }
    if (gate.kind == GateKind::Decide && lets(step.verdict))
        sheet.decided = step.at;
}

/// Back at his desk the absent officer reads what was signed for him, mostly.
void SheetTeller::viewLater(CaseFile &file, const Step &step, const Hand &hand) const
{
    Step view;
    view.act = Act::ViewLater;
    view.gate = step.gate;
    view.who = hand.absence->officer;
    view.at = hand.absence->until.plusMs(file.dice.span(kHour, 20 * kHour));
    const bool isOwed = step.staysOpen || view.at >= m_end || file.dice.chance(0.1);
    putOffReview(file, isOwed ? m_end : view.at, m_end);
    if (!isOwed)
        addInTime(file, view);
}

} // namespace ringi
