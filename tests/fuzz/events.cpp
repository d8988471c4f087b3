// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bodies of events as a store may hold them, and the states they are folded to. Each line is a kind, a space and a
// body; all lines go to one registry, one incident and one measure, in their order.
#include "base/canonicaljson.h"
#include "base/fault.h"
#include "domain/eventcodec.h"
#include "domain/incident.h"
#include "domain/measure.h"
#include "domain/registry.h"
#include "ledger/canonicalform.h"
#include "targets.h"

#include <QJsonDocument>

namespace ringi::test {

namespace {

const Stamped kStamp{OfficerId::fromString(QStringLiteral("aaaaaaaa-0000-4000-8000-000000000001")),
                     Instant{1'795'048'800'000}};

/// Canonical bodies are read from their text where there are many.
template <class Event> void demandTheSameFromText(const QByteArray &kind, const QJsonObject &body)
{
    const QByteArray text = canonicalJson(body);
    const QJsonObject tree = QJsonDocument::fromJson(text).object();
    demand(bodyOf(eventFrom<Event>(kind, BodyText(text))) == bodyOf(eventFrom<Event>(kind, tree)),
           "an event is the same from its text");
}

/// What is no JSON at all, or not canonical, is read or refused.
void readAnyText(const QByteArray &kind, const QByteArray &text)
{
    try {
        (void)eventFrom<IncidentEvent>(kind, BodyText(text));
    } catch (const Fault &fault) {
        demand(fault.kind() == FaultKind::Corrupt || fault.kind() == FaultKind::NewerStore, "a body is corrupt or new");
    }
}

template <class Event, class State> void fold(State &state, const QByteArray &kind, const QJsonObject &body)
{
    try {
        const auto event = eventFrom<Event>(kind, body);
        const QJsonObject written = bodyOf(event);
        demand(bodyOf(eventFrom<Event>(kind, written)) == written, "an event that was written is read as it was");
        demand(isCanonicalBody(textOf(event)), "what is written is canonical");
        demandTheSameFromText<Event>(kind, body);
        evolve(state, event, kStamp);
    } catch (const Fault &fault) {
        demand(fault.kind() == FaultKind::Corrupt || fault.kind() == FaultKind::NewerStore, "a body is corrupt or new");
    }
}

} // namespace

void fuzzEvents(const QByteArray &bytes)
{
    Registry registry;
    Incident incident;
    Measure measure;
    for (const QByteArray &line : bytes.split('\n')) {
        if (line.isEmpty())
            continue;
        const QByteArray kind = line.left(line.indexOf(' '));
        readAnyText(kind, line.mid(kind.size() + 1));
        const QJsonObject body = QJsonDocument::fromJson(line.mid(kind.size() + 1)).object();
        fold<RegistryEvent>(registry, kind, body);
        fold<IncidentEvent>(incident, kind, body);
        fold<MeasureEvent>(measure, kind, body);
    }
}

} // namespace ringi::test
