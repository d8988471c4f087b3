// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/custodyscenes.h"

#include "ui/words/labels.h"
#include "ui/words/times.h"

#include <QCoreApplication>

#include <algorithm>

namespace ringi {

namespace {

class CustodyWords
{
    Q_DECLARE_TR_FUNCTIONS(Custody)
};

QDateTime shown(Instant at)
{
    return words::inZone(at, words::Zone::Jst);
}

/// The handoff by which a leg began: accepted at the very moment the leg starts.
const Handoff *handoffInto(const Incident &incident, const CustodyLeg &leg)
{
    const auto found = std::ranges::find_if(incident.handoffs, [&](const Handoff &h) {
        return h.state == HandoffState::Accepted && h.answered && h.answered->at == leg.from && h.to == leg.division;
    });
    return found == incident.handoffs.end() ? nullptr : &*found;
}

kit::CustodyLeg legOf(const Incident &incident, const CustodyLeg &leg)
{
    const Handoff *handoff = handoffInto(incident, leg);
    kit::CustodyLeg shownLeg;
    shownLeg.lane = int(leg.division);
    shownLeg.acceptedAt = shown(leg.from);
    shownLeg.from = handoff ? shown(handoff->offered.at) : shownLeg.acceptedAt;
    if (leg.until)
        shownLeg.to = shown(*leg.until);
    if (handoff)
        shownLeg.note = handoff->asked;
    return shownLeg;
}

QString totalOf(const Incident &incident, Division division, Instant now)
{
    const Handoff *offer = incident.pendingOffer();
    if (offer && offer->to == division)
        return CustodyWords::tr("waits %1").arg(words::duration(now - offer->offered.at));
    const qint64 held = heldBy(incident, division, now);
    return held > 0 ? words::duration(held) : QString();
}

kit::CustodyLane laneOf(const Incident &incident, Division division, Instant now)
{
    const Handoff *offer = incident.pendingOffer();
    return {words::label(division), words::shortLabel(division), totalOf(incident, division, now),
            offer && offer->to == division};
}

kit::CustodyReturn returnOf(const Handoff &handoff)
{
    return {int(handoff.from), int(handoff.to), shown(handoff.offered.at), shown(handoff.answered->at), handoff.reason};
}

} // namespace

kit::CustodyScene custodySceneOf(const Incident &incident, Instant now)
{
    kit::CustodyScene scene;
    scene.now = shown(now);
    for (const Division division : allOf<Division>())
        scene.lanes.push_back(laneOf(incident, division, now));
    for (const CustodyLeg &leg : incident.custody)
        scene.legs.push_back(legOf(incident, leg));
    for (const Handoff &handoff : incident.handoffs) {
        if (handoff.state == HandoffState::Returned && handoff.answered)
            scene.returns.push_back(returnOf(handoff));
    }
    if (const Handoff *offer = incident.pendingOffer())
        scene.waiting.push_back({int(offer->from), int(offer->to), shown(offer->offered.at), offer->asked});
    scene.currentLane = int(incident.holder);
    return scene;
}

qint64 heldBy(const Incident &incident, Division division, Instant now)
{
    qint64 held = 0;
    for (const CustodyLeg &leg : incident.custody) {
        if (leg.division == division)
            held += leg.until.value_or(now) - leg.from;
    }
    return held;
}

QString custodyInWords(const Incident &incident, Instant now)
{
    QStringList parts{CustodyWords::tr("%1 since logging").arg(words::duration(now - incident.logged.at)),
                      CustodyWords::tr("%n handoff(s)", nullptr, int(incident.handoffs.size()))};
    if (incident.pendingOffer())
        parts.append(CustodyWords::tr("1 waiting"));
    return parts.join(QStringLiteral(" · "));
}

} // namespace ringi
