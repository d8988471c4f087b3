// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The record comes from anybody. Its events are hashed and compared, and never folded: states are made of what a desk
// decided, and nothing of this has been until it is proved.
#include "report/decisioncheck.h"

#include "domain/measure.h"
#include "ledger/hashing.h"
#include "ledger/signing.h"
#include "queries/queries.h"

#include <QJsonDocument>

#include <algorithm>

namespace ringi {

namespace {

using Kind = RecordFindingKind;

bool isPrefixOfAFormat(const QString &format)
{
    return format.startsWith(QStringLiteral("ringi.decision."));
}

EventRecord asLedger(const RecordedEvent &event, const MeasureId &measure)
{
    return {streamOf(measure),   quint64(event.n), event.kind.toLatin1(),
            event.body.toUtf8(), event.previous,   event.hash};
}

CommitRecord asLedger(const RecordedCommit &commit, const StoreId &store)
{
    return {store,           quint64(commit.n), commit.time,     commit.author, Suite(commit.suite),
            commit.previous, commit.hash,       commit.signature};
}

/// A commit's hash covers nothing of an event but its hash.
QByteArray hashOf(const RecordedCommit &commit, const StoreId &store)
{
    QList<EventRecord> events;
    for (const QByteArray &hash : commit.events)
        events.append(EventRecord{{}, 0, {}, {}, {}, hash});
    return commitHash(asLedger(commit, store), events);
}

/// The texts in the order they were written, from the bodies that hold one.
QList<QJsonObject> versionsIn(const DecisionRecord &record)
{
    QList<QJsonObject> bodies;
    for (const RecordedEvent &event : record.events) {
        if (event.kind == QLatin1StringView(MeasureDrafted::kind)
            || event.kind == QLatin1StringView(MeasureRevised::kind))
            bodies.append(QJsonDocument::fromJson(event.body.toUtf8()).object());
    }
    return bodies;
}

MeasureContent contentIn(const QJsonObject &body)
{
    return fromBody<MeasureContent>(body.value(QStringLiteral("content")).toObject());
}

class Findings
{
public:
    void add(Kind kind) { m_all.append({kind, 0, 0, {}}); }
    void add(Kind kind, const RecordedEvent &event) { m_all.append({kind, event.n, event.commit, event.kind}); }
    void add(Kind kind, const RecordedCommit &commit) { addCommit(kind, commit.n); }
    void addCommit(Kind kind, qint64 commit) { m_all.append({kind, 0, commit, {}}); }
    void add(const RecordFindings &findings) { m_all += findings; }
    [[nodiscard]] RecordFindings all() const { return m_all; }

private:
    RecordFindings m_all;
};

class SelfCheck
{
public:
    explicit SelfCheck(const DecisionRecord &record)
        : m_record(record)
    {
    }

    RecordFindings run()
    {
        checkEvents();
        for (const RecordedCommit &commit : m_record.commits)
            checkCommit(commit);
        checkHead();
        checkContent();
        return m_found.all();
    }

private:
    void checkEvents()
    {
        if (m_record.events.isEmpty())
            m_found.add(Kind::EventMissing);
        RecordedEvent before;
        before.hash = zeroHash();
        for (const RecordedEvent &event : m_record.events) {
            if (event.n != before.n + 1)
                m_found.add(Kind::EventMissing, event);
            else if (event.previous != before.hash)
                m_found.add(Kind::EventChainBroken, event);
            checkEvent(event);
            before = event;
        }
    }

    void checkEvent(const RecordedEvent &event)
    {
        if (eventHash(asLedger(event, m_record.measure.id)) != event.hash)
            m_found.add(Kind::BodyChanged, event);
        const RecordedCommit *commit = m_record.commitAt(event.commit);
        if (!commit)
            m_found.add(Kind::CommitMissing, event);
        else if (!commit->events.contains(event.hash))
            m_found.add(Kind::NotInCommit, event);
    }

    void checkCommit(const RecordedCommit &commit)
    {
        if (hashOf(commit, m_record.store.id) != commit.hash)
            m_found.add(Kind::CommitChanged, commit);
        if (commit.suite != int(Suite::Ed25519) || !isSignatureGood(commit.signature, commit.hash, commit.publicKey))
            m_found.add(Kind::SignatureBad, commit);
    }

    void checkHead()
    {
        const RecordedCommit *head = m_record.commitAt(m_record.head.commit);
        if (!head)
            return m_found.addCommit(Kind::CommitMissing, m_record.head.commit);
        if (head->hash != m_record.head.hash)
            m_found.addCommit(Kind::CommitChanged, m_record.head.commit);
    }

    void checkContent()
    {
        const QList<QJsonObject> bodies = versionsIn(m_record);
        const RecordedMeasure &measure = m_record.measure;
        if (bodies.isEmpty() || measure.version != bodies.size()
            || bodies.first().value(QStringLiteral("number")).toString() != measure.number)
            return m_found.add(Kind::NamedOtherwise);
        if (contentHashOf(bodies.last()) != measure.contentHash)
            m_found.add(Kind::ContentHashBroken);
    }

    [[nodiscard]] QByteArray contentHashOf(const QJsonObject &body) const
    {
        try {
            return contentHash(m_record.measure.id, m_record.measure.version, contentIn(body));
        } catch (const Fault &) {
            return {};
        }
    }

    const DecisionRecord &m_record;
    Findings m_found;
};

/// The record beside what the ledger holds now.
class LedgerCheck
{
public:
    LedgerCheck(const DecisionRecord &record, const DecisionRecord &now, Queries &queries)
        : m_record(record)
        , m_now(now)
        , m_queries(queries)
    {
    }

    RecordFindings run()
    {
        for (const RecordedEvent &event : m_record.events)
            compareEvent(event);
        for (const RecordedCommit &commit : m_record.commits)
            compareCommit(commit);
        lookForMissing();
        lookForLater();
        return m_found.all();
    }

private:
    void compareEvent(const RecordedEvent &event)
    {
        const auto held = std::ranges::find(m_now.events, event.n, &RecordedEvent::n);
        if (held == m_now.events.end())
            m_found.add(Kind::EventUnknown, event);
        else if (held->hash != event.hash || held->commit != event.commit || held->body != event.body)
            m_found.add(Kind::EventDiffers, event);
    }

    void compareCommit(const RecordedCommit &commit)
    {
        const bool isHead = commit.n == m_record.head.commit;
        const auto held = m_queries.ledgerEntry(quint64(commit.n));
        if (isHead && (!held || held->row.hash != m_record.head.hash))
            return m_found.addCommit(Kind::HeadUnknown, commit.n);
        if (!held || held->row.hash != commit.hash || held->signature != commit.signature)
            return m_found.add(Kind::CommitDiffers, commit);
        if (held->publicKey != commit.publicKey)
            m_found.add(Kind::KeyDiffers, commit);
    }

    void lookForMissing()
    {
        for (const RecordedEvent &event : m_now.events) {
            const bool isThere =
                std::ranges::find(m_record.events, event.n, &RecordedEvent::n) != m_record.events.end();
            if (!isThere && event.commit <= m_record.head.commit)
                m_found.add(Kind::EventMissing, event);
        }
    }

    void lookForLater()
    {
        if (!m_now.events.isEmpty() && m_now.events.last().commit > m_record.head.commit)
            m_found.add(Kind::LaterEvents, m_now.events.last());
    }

    const DecisionRecord &m_record;
    const DecisionRecord &m_now;
    Queries &m_queries;
    Findings m_found;
};

/// Letters and figures alone: where lines break, how a page is set and what Markdown is made of is nobody's text.
QString lettersOf(const QString &text)
{
    const QString plain = text.normalized(QString::NormalizationForm_KC);
    QString letters;
    for (const QChar c : plain) {
        if (c.isLetterOrNumber())
            letters.append(c);
    }
    return letters;
}

/// Cells of a table stand beside each other, so their words are looked for one by one.
QStringList saidApart(const QString &line)
{
    if (!line.trimmed().startsWith(u'|'))
        return {lettersOf(line)};
    QStringList words;
    for (const QString &word : line.simplified().split(u' '))
        words.append(lettersOf(word));
    return words;
}

QStringList linesDecided(const DecisionRecord &record)
{
    const QList<QJsonObject> bodies = versionsIn(record);
    if (bodies.isEmpty())
        return {};
    QStringList lines;
    try {
        const MeasureContent content = contentIn(bodies.last());
        for (const QString &part : {content.subject, content.text, content.purpose, content.effect, content.legalBasis,
                                    content.risks, content.scope, content.stopConditions}) {
            for (const QString &line : part.split(u'\n'))
                lines += saidApart(line);
        }
    } catch (const Fault &) {
        lines.clear(); // its hash is broken as well, which is found elsewhere
    }
    return lines;
}

/// Both checks find that the record skips an event.
RecordFindings eachOnce(const RecordFindings &findings)
{
    RecordFindings once;
    for (const RecordFinding &finding : findings) {
        if (!once.contains(finding))
            once.append(finding);
    }
    return once;
}

} // namespace

bool isFault(const RecordFinding &finding)
{
    return finding.kind != Kind::LaterEvents;
}

bool isIntact(const RecordFindings &findings)
{
    return std::ranges::none_of(findings, isFault);
}

tl::expected<DecisionRecord, RecordFindingKind> decisionRecordFrom(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QString format = document.object().value(QStringLiteral("format")).toString();
    if (!isPrefixOfAFormat(format))
        return tl::unexpected(Kind::NotARecord);
    if (format != kDecisionFormat)
        return tl::unexpected(Kind::UnknownFormat);
    try {
        return fromBody<DecisionRecord>(document.object());
    } catch (const Fault &) {
        return tl::unexpected(Kind::NotARecord);
    }
}

RecordFindings selfCheck(const DecisionRecord &record)
{
    return SelfCheck(record).run();
}

RecordFindings checkPages(const DecisionRecord &record, const QString &body)
{
    const QString said = lettersOf(body);
    const QString hash = QString::fromLatin1(record.measure.contentHash.toHex());
    const QStringList lines = linesDecided(record);
    const bool saysAll = std::ranges::all_of(lines, [&](const QString &line) { return said.contains(line); });
    if (!hash.isEmpty() && said.contains(hash) && saysAll)
        return {};
    return {{Kind::PagesDiffer, 0, 0, {}}};
}

RecordFindings checkDecisionRecord(const DecisionRecord &record, Queries &queries)
{
    const RecordFindings alone = selfCheck(record);
    const StoreFacts facts = queries.facts();
    if (record.store != RecordedStore{facts.store, facts.office, facts.mode})
        return alone + RecordFindings{{Kind::OtherStore, 0, 0, {}}};
    const auto now = decisionRecordOf(queries, record.measure.id);
    if (!now)
        return alone + RecordFindings{{Kind::MeasureUnknown, 0, 0, {}}};
    return eachOnce(alone + LedgerCheck(record, *now, queries).run());
}

} // namespace ringi
