// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of the register, the history, the registry and a verification as JSON.
#include "app/verbs/json.h"
#include "app/verbs/jsonparts.h"
#include "ledger/checkpointfile.h"
#include "ui/words/explain.h"

namespace ringi {

using namespace Qt::StringLiterals;

QJsonObject toJson(const RegisterRow &row)
{
    return {{u"number"_s, row.number},
            {u"title"_s, row.title},
            {u"severity"_s, keyOf(row.severity)},
            {u"tlp"_s, keyOf(row.tlp)},
            {u"phase"_s, keyOf(row.phase)},
            {u"holder"_s, keyOf(row.holder)},
            {u"holder_since"_s, row.holderSince.toIso()},
            {u"offered_to"_s, json::orNull(row.offeredTo)},
            {u"due"_s, json::orNull(row.due)},
            {u"sector"_s, json::orNull(row.sector)},
            {u"class"_s, json::orNull(row.cls)},
            {u"type"_s, json::orNull(row.type)},
            {u"organisation"_s, json::orNull(row.organisation)},
            {u"lead"_s, json::orNull(row.leadName)},
            {u"reported_at"_s, json::orNull(row.reportedAt)},
            {u"closed_at"_s, json::orNull(row.closedAt)},
            {u"open_measures"_s, row.openMeasures},
            {u"restricted"_s, row.isRestricted},
            {u"tags"_s, QJsonArray::fromStringList(row.tags)},
            {u"logged_at"_s, row.loggedAt.toIso()},
            {u"updated_at"_s, row.updatedAt.toIso()},
            {u"id"_s, row.id.toString()}};
}

QJsonObject toJson(const MeasureRow &row)
{
    return {{u"number"_s, row.number},
            {u"subject"_s, row.subject},
            {u"kind"_s, keyOf(row.kind)},
            {u"state"_s, keyOf(row.state)},
            {u"division"_s, keyOf(row.division)},
            {u"drafter"_s, row.drafterName},
            {u"incident"_s, row.incidentNumber},
            {u"severity"_s, keyOf(row.severity)},
            {u"tlp"_s, keyOf(row.tlp)},
            {u"open_gate"_s, json::orNull(row.openGate)},
            {u"urgent"_s, row.isUrgent},
            {u"by_deputy"_s, row.decidedAs == Capacity::Deputy},
            {u"by_delegation"_s, row.decidedAs == Capacity::Delegate},
            {u"submitted_at"_s, json::orNull(row.submittedAt)},
            {u"decided_at"_s, json::orNull(row.endedAt)},
            {u"decided_by"_s, json::orNull(row.endedBy)},
            {u"valid_until"_s, json::orNull(row.validUntil)},
            {u"due"_s, json::orNull(row.due)},
            {u"later_open"_s, row.laterOpen},
            {u"later_due"_s, json::orNull(row.laterDue)},
            {u"conditions_open"_s, row.conditionsOpen},
            {u"returns"_s, row.returns},
            {u"updated_at"_s, row.updatedAt.toIso()}};
}

QJsonObject toJson(const HistoryEntry &entry)
{
    return {{u"commit"_s, qint64(entry.commit)},
            {u"n"_s, qint64(entry.n)},
            {u"event"_s, QString::fromLatin1(entry.kind)},
            {u"at"_s, entry.stamp.at.toIso()},
            {u"by"_s, entry.authorName},
            {u"officer"_s, entry.stamp.by.toString()},
            {u"body"_s, entry.body}};
}

QJsonObject toJson(const Officer &officer)
{
    return {{u"name"_s, officer.name},
            {u"division"_s, keyOf(officer.division)},
            {u"posts"_s, body::json(officer.posts)},
            {u"terms"_s, body::json(officer.terms)},
            {u"suspended"_s, officer.suspended},
            {u"since"_s, officer.since.toIso()},
            {u"public_key"_s, json::hex(officer.publicKey)},
            {u"id"_s, officer.id.toString()}};
}

QJsonObject toJson(const Receipt &receipt)
{
    QJsonArray events;
    for (const QByteArray &kind : receipt.kinds)
        events.append(QString::fromLatin1(kind));
    QJsonObject object{
        {u"number"_s, json::orNull(receipt.number)}, {u"commit"_s, qint64(receipt.commit)}, {u"events"_s, events}};
    if (receipt.proposal) {
        object.insert(u"waits_for_second"_s, true);
        object.insert(u"proposal"_s, receipt.proposal);
    }
    return object;
}

namespace {

QJsonObject toJson(const Finding &finding)
{
    return {{u"kind"_s, keyOf(finding.kind)},
            {u"stream"_s, finding.stream.toString()},
            {u"event"_s, finding.event ? QJsonValue(qint64(finding.event)) : QJsonValue(QJsonValue::Null)},
            {u"event_kind"_s, json::orNull(QString::fromLatin1(finding.eventKind))},
            {u"commit"_s, finding.commit ? QJsonValue(qint64(finding.commit)) : QJsonValue(QJsonValue::Null)},
            {u"field"_s, QString(fieldOf(finding.kind))},
            {u"message"_s, words::explain(finding)},
            {u"advice"_s, words::advice(finding.kind)}};
}

QJsonObject signerJson(const OfficerId &officer, const Registry &registry)
{
    return {{u"officer"_s, officer.toString()}, {u"name"_s, registry.officers.value(officer).name}};
}

} // namespace

QJsonObject toJson(const Verification &verification)
{
    QJsonArray findings;
    for (const Finding &finding : verification.findings)
        findings.append(toJson(finding));
    return {{u"intact"_s, verification.intact()},
            {u"since"_s, verification.since ? QJsonValue(qint64(verification.since)) : QJsonValue(QJsonValue::Null)},
            {u"commits"_s, qint64(verification.commits)},
            {u"events"_s, qint64(verification.events)},
            {u"head"_s, json::hex(verification.head)},
            {u"findings"_s, findings}};
}

QJsonObject toJson(const Checkpoint &checkpoint, const Registry &registry)
{
    const auto &second = checkpoint.countersigned;
    return {{u"store"_s, checkpoint.facts.store.toString()},
            {u"commits"_s, checkpoint.facts.commits},
            {u"head"_s, json::hex(checkpoint.facts.head)},
            {u"events"_s, checkpoint.facts.events},
            {u"at"_s, checkpoint.facts.at.toIso()},
            {u"maker"_s, signerJson(checkpoint.facts.maker, registry)},
            {u"countersigner"_s, second ? QJsonValue(signerJson(second->by, registry)) : QJsonValue(QJsonValue::Null)},
            {u"countersigned_at"_s, second ? QJsonValue(second->at.toIso()) : QJsonValue(QJsonValue::Null)},
            {u"line"_s, checkpointLine(checkpoint.facts)}};
}

} // namespace ringi
