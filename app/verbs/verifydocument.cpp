// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `verify --document`: whether a printed original is what the ledger holds, or at least fits within itself. Findings
// are exit status 1, whether they are of the file, of its record or of the ledger.
#include "app/verbs/acts.h"
#include "app/verbs/jsonparts.h"
#include "app/verbs/opendesk.h"
#include "app/verbs/words.h"
#include "ui/words/documentwords.h"

namespace ringi::verb {

namespace {

using namespace Qt::StringLiterals;

QJsonValue placeOrNull(qint64 place)
{
    return place ? QJsonValue(place) : QJsonValue(QJsonValue::Null);
}

QJsonObject toJson(const RecordFinding &finding)
{
    return {{u"kind"_s, keyOf(finding.kind)},
            {u"event"_s, placeOrNull(finding.event)},
            {u"event_kind"_s, json::orNull(finding.eventKind)},
            {u"commit"_s, placeOrNull(finding.commit)},
            {u"fault"_s, isFault(finding)},
            {u"message"_s, words::explain(finding)}};
}

QJsonObject toJson(PdfProblem problem)
{
    return {{u"kind"_s, keyOf(problem)}, {u"event"_s, {}},   {u"event_kind"_s, {}},
            {u"commit"_s, {}},           {u"fault"_s, true}, {u"message"_s, words::explain(problem)}};
}

QJsonObject toJson(RecordFindingKind kind)
{
    return toJson(RecordFinding{kind, 0, 0, {}});
}

/// A document without a record that could be looked into.
template <class Problem> Answer unreadable(const QString &document, Problem problem)
{
    const QJsonObject finding = toJson(problem);
    const QJsonObject json{{u"intact"_s, false}, {u"document"_s, document}, {u"compared_with"_s, {}},
                           {u"measure"_s, {}},   {u"content_hash"_s, {}},   {u"findings"_s, QJsonArray{finding}}};
    return {json, finding.value(u"message"_s).toString(), Exit::Refused};
}

QString conclusion(const RecordFindings &findings, const QString &store)
{
    if (!isIntact(findings))
        return VerbWords::tr("The document does not hold: findings above.");
    if (store.isEmpty())
        return VerbWords::tr("The document fits within itself. Whose keys signed it only the ledger knows: name the "
                             "store to compare with it.");
    return VerbWords::tr(
        "The document holds: its record is the ledger's, and its pages say the hash and the text that was "
        "decided. The rest of the pages is not compared: print it anew to be sure of it.");
}

Answer judged(const QString &document, const QString &store, const DecisionRecord &record,
              const RecordFindings &findings)
{
    QJsonArray array;
    QStringList lines;
    for (const RecordFinding &finding : findings) {
        array.append(toJson(finding));
        lines.append(words::explain(finding));
    }
    const QString hash = json::hex(record.measure.contentHash);
    lines.append(VerbWords::tr("Measure: %1; content hash: %2").arg(record.measure.number, hash));
    lines.append(conclusion(findings, store));
    const QJsonObject json{
        {u"intact"_s, isIntact(findings)},     {u"document"_s, document}, {u"compared_with"_s, json::orNull(store)},
        {u"measure"_s, record.measure.number}, {u"content_hash"_s, hash}, {u"findings"_s, array}};
    return {json, lines.join(u'\n'), isIntact(findings) ? Exit::Done : Exit::Refused};
}

Outcome<RecordFindings> findingsOf(const DecisionRecord &record, Call &call)
{
    if (call.store().isEmpty())
        return selfCheck(record);
    OpenDesk open(call);
    if (const auto no = open.identifyReader())
        return tl::unexpected(*no);
    return checkDecisionRecord(record, open.queries());
}

} // namespace

Outcome<Answer> verifyDocument(Call &call)
{
    const QString path = call.value(u"document"_s);
    const auto pdf = readPdfFile(path, kDecisionFile);
    if (!pdf)
        return unreadable(path, pdf.error());
    const auto record = decisionRecordFrom(pdf->enclosure);
    if (!record)
        return unreadable(path, record.error());
    return findingsOf(*record, call).map([&](const RecordFindings &findings) {
        return judged(path, call.store(), *record, findings + checkPages(*record, pdf->body));
    });
}

} // namespace ringi::verb
