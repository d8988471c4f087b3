// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What scripts hand to the verbs: incidents, measures, reviews, answers to a checklist.
#include "app/verbs/input.h"
#include "base/fault.h"
#include "domain/contentrules.h"
#include "targets.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace ringi::test {

namespace {

constexpr Instant kNow{1'795'048'800'000};

template <class Read> void attempt(Read read)
{
    try {
        read();
    } catch (const Fault &fault) {
        demand(fault.kind() == FaultKind::Unreadable, "what does not fit is unreadable");
        demand(!fault.detail().isEmpty(), "and says where");
    }
}

} // namespace

void fuzzInput(const QByteArray &bytes)
{
    const QJsonDocument json = QJsonDocument::fromJson(bytes);
    attempt([&] {
        const IncidentContent content = incidentFrom(json.object());
        demand(fromBody<IncidentContent>(toBody(content)) == content, "an incident is kept as it was read");
        (void)contentGuard(content, kNow);
    });
    attempt([&] {
        const MeasureContent content = measureFrom(json.object());
        demand(toBody(fromBody<MeasureContent>(toBody(content))) == toBody(content),
               "a measure is kept as it was read");
    });
    attempt([&] { (void)reviewFrom(json.object()); });
    attempt([&] { (void)answersFrom(json.array()); });
}

} // namespace ringi::test
