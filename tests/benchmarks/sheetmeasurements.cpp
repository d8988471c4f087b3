// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetmeasurements.h"

#include "workload.h"

#include "base/worddiff.h"
#include "demo/demohints.h"
#include "domain/mandate.h"

namespace ringi::bench {

namespace {

using namespace Qt::StringLiterals;

constexpr int kGates = 12;
constexpr int kVersions = 30;
constexpr int kParagraphs = 40;
constexpr int kPrecedents = 3; ///< as many as the page shows
constexpr int kOpenings = 50;

template <class T> T must(const Outcome<T> &outcome)
{
    if (!outcome)
        qFatal("refused: %s %s", qPrintable(keyOf(outcome.error().code)), qPrintable(outcome.error().args.join(u' ')));
    return *outcome;
}

/// The demo has two, and it takes both to enrol somebody.
QList<Session> administratorsOf(Store &store, Desk &desk)
{
    QList<Session> found;
    for (const Officer &officer : store.queries(kNobody)->registry().officers) {
        if (officer.posts.contains(Post::Administrator) && !officer.suspended)
            found.append(must(desk.signIn(officer.id, demoPassphrase())));
    }
    return found;
}

Session enrolledBy(const QList<Session> &administrators, Desk &desk)
{
    const OfficerEnrolled officer{
        OfficerId::make(), u"Bench"_s, Division::Operations, {Post::Administrator, Post::DutyOfficer}, {}};
    const Receipt proposed = must(desk.enrol(administrators.first(), officer, demoPassphrase(), kDemoCost));
    must(desk.perform(administrators.last(), ForRegistry{ConfirmProposal{proposed.proposal}}));
    return must(desk.signIn(officer.officer, demoPassphrase()));
}

Gate gateOf(const QString &key, GateKind kind)
{
    Gate gate;
    gate.key = key;
    gate.kind = kind;
    gate.name = {key, key};
    gate.posts = {Post::Director, Post::DivisionHead, Post::Counsel};
    gate.dueMinutes = 240;
    return gate;
}

/// Eleven concurrences of anybody beside each other, and a decision that needs them all.
Route longRoute()
{
    Route route;
    route.name = {u"Long way"_s, u"長い道"_s};
    Gate decision = gateOf(u"decides"_s, GateKind::Decide);
    for (int i = 1; i < kGates; ++i) {
        route.gates.append(gateOf(u"concurs_%1"_s.arg(i), GateKind::Concur));
        decision.needs.append(route.gates.last().key);
    }
    route.gates.append(decision);
    return route;
}

MeasureContent contentOf(int version)
{
    MeasureContent content;
    content.subject = u"Suspend relay R-7 遮断の依頼"_s;
    content.purpose = u"Stop the control channel of the ransomware"_s;
    for (int paragraph = 0; paragraph < kParagraphs; ++paragraph)
        content.text += u"%1. The operator suspends relay R-%2 under its own terms and preserves its records; "
                        "通信の記録を保全し、%3日以内に報告する。\n\n"_s.arg(paragraph)
                            .arg(paragraph == version ? 8 : 7)
                            .arg(paragraph % 5 == version % 5 ? version : 10);
    return content;
}

/// Every incident of a small store may be closed.
IncidentId logged(Desk &desk, const Session &by)
{
    IncidentContent content;
    content.title = u"Ransomware at a port 港湾のランサムウェア"_s;
    content.cls = u"malicious-code"_s;
    content.times.reported = StatedTime{SystemClock().now(), Precision::Minute, false, u"+09:00"_s};
    const IncidentId id = IncidentId::make();
    must(desk.perform(by, ForIncident{id, LogIncident{content, {}}}));
    return id;
}

IncidentId openIncident(Store &store, Desk &desk, const Session &by)
{
    RegisterQuery open;
    open.openOnly = true;
    const auto queries = store.queries(kNobody);
    const QList<qint64> order = queries->incidentOrder(open, 1);
    return order.isEmpty() ? logged(desk, by) : queries->incidentRows(order).constFirst().id;
}

MeasureId largeSheet(Store &store, Desk &desk)
{
    const QList<Session> administrators = administratorsOf(store, desk);
    const Session &administrator = administrators.first();
    const Session drafter = enrolledBy(administrators, desk);
    must(desk.perform(administrator, ForRegistry{ProposeRoute{longRoute()}}));
    must(desk.perform(drafter, ForRegistry{PublishRoute{MeasureKind::Request}}));
    const IncidentId incident = openIncident(store, desk, drafter);
    const MeasureId id = MeasureId::make();
    must(desk.perform(drafter, ForMeasure{id, DraftMeasure{incident, MeasureKind::Request, contentOf(0)}}));
    for (int version = 1; version < kVersions; ++version)
        must(desk.perform(drafter, ForMeasure{id, ReviseMeasure{contentOf(version), version}}));
    must(desk.perform(drafter, ForMeasure{id, SubmitMeasure{}}));
    return id;
}

void compareLastTwo(const Measure &measure)
{
    const qsizetype versions = measure.versions.size();
    if (versions > 1)
        (void)textDiff(measure.versions[versions - 2].content.text, measure.content().text);
}

/// Everything the page asks before it can be read and signed.
void openSheet(Queries &queries, const MeasureId &id, Instant now)
{
    const Measure measure = queries.measure(id);
    const Incident incident = queries.incident(measure.incident);
    const Registry registry = queries.registry();
    MeasureQuery row;
    row.incident = measure.incident;
    (void)queries.measures(row);
    (void)queries.history(streamOf(id));
    (void)queries.gateTimes(measure.kind);
    (void)queries.precedents(id, kPrecedents);
    (void)wayAhead(measure, incident, registry, false, now);
    (void)contentHash(id, measure.textVersion(), measure.content());
    compareLastTwo(measure);
}

} // namespace

void measureSheet(Store &store, Figures &figures)
{
    const auto journal = store.journal();
    const SystemClock clock;
    SystemRandomness randomness;
    Desk desk(*journal, clock, randomness);
    const MeasureId id = largeSheet(store, desk);
    const auto queries = store.queries(kNobody);
    const Instant now = clock.now();
    // A connection that has read nothing yet, as after the program's start.
    figures.add(u"open_sheet_first"_s, {timed([&] { openSheet(*queries, id, now); })});
    figures.add(u"open_sheet"_s, repeated(kOpenings, [&] { openSheet(*queries, id, now); }));
    const auto part = [&](const QString &name, auto ask) { figures.add(name, repeated(kOpenings, ask)); };
    part(u"sheet_fold"_s, [&] { (void)queries->measure(id); });
    part(u"sheet_registry"_s, [&] { (void)queries->registry(); });
    part(u"sheet_history"_s, [&] { (void)queries->history(streamOf(id)); });
    part(u"sheet_gate_times"_s, [&] { (void)queries->gateTimes(MeasureKind::Request); });
    part(u"sheet_precedents"_s, [&] { (void)queries->precedents(id, kPrecedents); });
    const Measure measure = queries->measure(id);
    const Incident incident = queries->incident(measure.incident);
    const Registry registry = queries->registry();
    part(u"sheet_way_ahead"_s, [&] { (void)wayAhead(measure, incident, registry, false, now); });
    part(u"sheet_word_diff"_s, [&] { compareLastTwo(measure); });
}

} // namespace ringi::bench
