// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The record of a decided measure: what it holds, and what each change to it, or to the ledger, is found as.
#include "report/decisioncheck.h"
#include "support/decidedoffice.h"

#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace ringi;
using namespace ringi::test;

namespace {

/// "body_changed event 2" or "signature_bad commit 5".
QString lineOf(const RecordFinding &finding)
{
    QString line = keyOf(finding.kind);
    if (finding.event)
        return line + u" event "_s + QString::number(finding.event);
    return finding.commit ? line + u" commit "_s + QString::number(finding.commit) : line;
}

QString linesOf(const RecordFindings &findings)
{
    QStringList lines;
    for (const RecordFinding &finding : findings)
        lines += lineOf(finding);
    return lines.join(u", "_s);
}

DecisionRecord recordOf(DecidedOffice &office)
{
    return decisionRecordOf(*office.queries, office.measure).value();
}

using Tampering = std::function<void(DecisionRecord &)>;

QByteArray flipped(QByteArray bytes)
{
    bytes[0] = char(bytes[0] ^ 1);
    return bytes;
}

} // namespace

Q_DECLARE_METATYPE(Tampering)

class TestDecisionRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_office = std::make_unique<DecidedOffice>(); }

    void aFreshRecordHolds()
    {
        const DecisionRecord record = recordOf(*m_office);

        QCOMPARE(linesOf(selfCheck(record)), QString());
        QCOMPARE(linesOf(checkDecisionRecord(record, *m_office->queries)), QString());
    }

    void itHoldsTheWholeStreamAndTheHeadAndNothingOfOtherRecords()
    {
        const DecisionRecord record = recordOf(*m_office);
        const StoreFacts facts = m_office->queries->facts();

        QStringList kinds;
        for (const RecordedEvent &event : record.events)
            kinds += event.kind;
        QCOMPARE(kinds.first(), u"measure.drafted"_s);
        QCOMPARE(kinds.last(), u"measure.decided"_s);
        QCOMPARE(kinds.size(), m_office->queries->history(streamOf(m_office->measure)).size());
        QCOMPARE(record.head.hash, facts.head);
        QVERIFY(record.commitAt(qint64(facts.commits)));
        QVERIFY(!toJson(record).contains("Ransom note"));
    }

    void itIsReadBackAsItWasWritten()
    {
        const QByteArray json = toJson(recordOf(*m_office));

        QCOMPARE(toJson(decisionRecordFrom(json).value()), json);
    }

    void whatIsNoRecordIsSaidToBeNone_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("kind");
        QTest::newRow("nothing") << QByteArray() << u"not_a_record"_s;
        QTest::newRow("noise") << QByteArray("\x00\xff{", 3) << u"not_a_record"_s;
        QTest::newRow("a list") << QByteArray("[1,2]") << u"not_a_record"_s;
        QTest::newRow("other JSON") << QByteArray("{\"format\":\"stix\"}") << u"not_a_record"_s;
        QTest::newRow("a later format") << QByteArray("{\"format\":\"ringi.decision.2\"}") << u"unknown_format"_s;
        QTest::newRow("a time that is none")
            << QByteArray("{\"format\":\"ringi.decision.1\",\"commits\":[{\"time\":\"noon\"}]}") << u"not_a_record"_s;
        QTest::newRow("deep") << QByteArray("{\"a\":").repeated(5000) << u"not_a_record"_s;
    }

    void whatIsNoRecordIsSaidToBeNone()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, kind);

        const auto record = decisionRecordFrom(json);

        QVERIFY(!record);
        QCOMPARE(keyOf(record.error()), kind);
    }

    void anEmptyRecordHasFindingsAndNothingElseHappens()
    {
        const DecisionRecord record = decisionRecordFrom("{\"format\":\"ringi.decision.1\"}").value();

        QCOMPARE(linesOf(selfCheck(record)), u"event_missing, commit_missing, named_otherwise"_s);
    }

    void everyChangeIsFound_data()
    {
        QTest::addColumn<Tampering>("tamper");
        QTest::addColumn<QString>("alone"); ///< what the self-check says
        QTest::addColumn<QString>("added"); ///< what the ledger says besides

        const auto row = [](const char *name, const Tampering &tamper, const QString &alone, const QString &added) {
            QTest::newRow(name) << tamper << alone << added;
        };
        const qint64 first = recordOf(*m_office).commits.first().n, head = recordOf(*m_office).head.commit;
        const QString c1 = u" commit "_s + QString::number(first), ch = u" commit "_s + QString::number(head);
        const qint64 last = recordOf(*m_office).events.last().n;
        const QString el = u" event "_s + QString::number(last);

        row(
            "store", [](auto &r) { r.store.id = StoreId::make(); }, everyCommitChanged(), u"other_store"_s);
        row(
            "office", [](auto &r) { r.store.office = u"XX"_s; }, {}, u"other_store"_s);
        row(
            "mode", [](auto &r) { r.store.mode = StoreMode::Exercise; }, {}, u"other_store"_s);
        row("number", [](auto &r) { r.measure.number = u"MS-2026-000009"_s; }, u"named_otherwise"_s, {});
        row("version", [](auto &r) { r.measure.version = 2; }, u"named_otherwise"_s, {});
        row("content hash", [](auto &r) { r.measure.contentHash = flipped(r.measure.contentHash); },
            u"content_hash_broken"_s, {});
        row(
            "event's body", [](auto &r) { r.events[1].body.replace(u"version"_s, u"Version"_s); },
            u"body_changed event 2"_s, u"event_differs event 2"_s);
        row("event's kind", [](auto &r) { r.events[2].kind = u"measure.decided"_s; }, u"body_changed event 3"_s, {});
        row(
            "event's commit", [first](auto &r) { r.events[2].commit = first; }, u"not_in_commit event 3"_s,
            u"event_differs event 3"_s);
        row(
            "event's unknown commit", [](auto &r) { r.events[2].commit = 999; }, u"commit_missing event 3"_s,
            u"event_differs event 3"_s);
        row("event's previous", [](auto &r) { r.events[1].previous = zeroHash(); },
            u"event_chain_broken event 2, body_changed event 2"_s, {});
        row(
            "event's hash", [](auto &r) { r.events.last().hash = flipped(r.events.last().hash); },
            u"body_changed"_s + el + u", not_in_commit"_s + el, u"event_differs"_s + el);
        row(
            "event gone", [](auto &r) { r.events.removeAt(2); }, u"event_missing event 4"_s,
            u"event_missing event 3"_s);
        row(
            "last event gone", [](auto &r) { r.events.removeLast(); }, {}, u"event_missing"_s + el);
        row("event twice", [](auto &r) { r.events.append(r.events.last()); }, u"event_missing"_s + el, {});
        row(
            "all events gone", [](auto &r) { r.events.clear(); }, u"event_missing, named_otherwise"_s,
            everyEventMissing());
        row("commit's time", [](auto &r) { r.commits[0].time.ms += 1; }, u"commit_changed"_s + c1, {});
        row("commit's author", [](auto &r) { r.commits[0].author = OfficerId::make(); }, u"commit_changed"_s + c1, {});
        row("commit's previous", [](auto &r) { r.commits[0].previous = zeroHash(); }, u"commit_changed"_s + c1, {});
        row("commit's events", [](auto &r) { r.commits[0].events.append(zeroHash()); }, u"commit_changed"_s + c1, {});
        row("commit's suite", [](auto &r) { r.commits[0].suite = 7; },
            u"commit_changed"_s + c1 + u", signature_bad"_s + c1, {});
        row(
            "commit's hash", [](auto &r) { r.commits[0].hash = zeroHash(); },
            u"commit_changed"_s + c1 + u", signature_bad"_s + c1, u"commit_differs"_s + c1);
        row(
            "commit's signature", [](auto &r) { r.commits[0].signature = flipped(r.commits[0].signature); },
            u"signature_bad"_s + c1, u"commit_differs"_s + c1);
        row(
            "author's key", [](auto &r) { r.commits[0].publicKey = flipped(r.commits[0].publicKey); },
            u"signature_bad"_s + c1, u"key_differs"_s + c1);
        row("commit gone", [](auto &r) { r.commits.removeFirst(); }, u"commit_missing event 1"_s, {});
        row(
            "head's hash", [](auto &r) { r.head.hash = flipped(r.head.hash); }, u"commit_changed"_s + ch,
            u"head_unknown"_s + ch);
        row("head's place", [](auto &r) { r.head.commit = 999; }, u"commit_missing commit 999"_s, {});
    }

    void everyChangeIsFound()
    {
        QFETCH(Tampering, tamper);
        QFETCH(QString, alone);
        QFETCH(QString, added);
        DecisionRecord record = recordOf(*m_office);

        tamper(record);

        const RecordFindings found = selfCheck(record);
        const RecordFindings all = checkDecisionRecord(record, *m_office->queries);
        QCOMPARE(linesOf(found), alone);
        QCOMPARE(linesOf(all.mid(found.size())), added);
        QVERIFY(!isIntact(all));
    }

    void pagesHaveToSayTheHashAndTheText_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("found");
        const MeasureContent content = m_office->queries->measure(m_office->measure).content();
        const QString hash = QString::fromLatin1(recordOf(*m_office).measure.contentHash.toHex());
        const QString all =
            QStringList{content.subject, content.text, content.purpose, content.effect, content.legalBasis, hash}.join(
                u'\n');
        QTest::newRow("as decided") << all << QString();
        QTest::newRow("set in other lines") << QString(all).replace(u' ', u'\n') << QString();
        QTest::newRow("a word changed") << QString(all).replace(u"Block"_s, u"Unblock the rest, not"_s)
                                        << u"pages_differ"_s;
        QTest::newRow("a word gone") << QString(all).remove(u"border"_s) << u"pages_differ"_s;
        QTest::newRow("the hash of something else") << QString(all).replace(hash, hash.toUpper()) << u"pages_differ"_s;
        QTest::newRow("nothing") << QString() << u"pages_differ"_s;
    }

    void pagesHaveToSayTheHashAndTheText()
    {
        QFETCH(QString, said);
        QFETCH(QString, found);

        QCOMPARE(linesOf(checkPages(recordOf(*m_office), said)), found);
    }

    void aForgerWithAKeyOfHisOwnFitsWithinHimselfButNotTheLedger()
    {
        DecisionRecord record = recordOf(*m_office);
        const SigningKey key = SigningKey::generate(m_office->randomness());
        for (RecordedCommit &commit : record.commits) {
            commit.publicKey = key.publicKey();
            commit.signature = key.sign(commit.hash);
        }

        QCOMPARE(linesOf(selfCheck(record)), QString());
        QVERIFY(linesOf(checkDecisionRecord(record, *m_office->queries)).contains(u"commit_differs"_s));
    }

    void aLedgerThatWasRolledBackDoesNotKnowTheHead()
    {
        DecidedOffice office;
        const QString before = office.filePath(u"before.ringi"_s);
        QVERIFY(QFile::copy(office.location(), before));
        for (const QString &tail : {u"-wal"_s, u"-shm"_s})
            QFile::copy(office.location() + tail, before + tail);
        office.logged(u"One more"_s);
        const DecisionRecord record = recordOf(office);

        const auto queries = Store::open(before)->queries(kNobody);

        QCOMPARE(linesOf(checkDecisionRecord(record, *queries)),
                 u"head_unknown commit "_s + QString::number(record.head.commit));
    }

    void whatHappenedSinceIsToldAndIsNoFault()
    {
        DecidedOffice office;
        DecisionRecord record = recordOf(office);
        const DecisionRecord drafted = upTo(record, record.events.first().commit);

        const RecordFindings found = checkDecisionRecord(drafted, *office.queries);

        QCOMPARE(linesOf(found), u"later_events event %1"_s.arg(record.events.last().n));
        QCOMPARE(found.first().eventKind, u"measure.decided"_s);
        QVERIFY(isIntact(found));
    }

    void aRecordOfAMeasureThatIsNotThereIsFound()
    {
        DecisionRecord record = recordOf(*m_office);
        record.measure.id = MeasureId::make();

        QVERIFY(linesOf(checkDecisionRecord(record, *m_office->queries)).endsWith(u"measure_unknown"_s));
    }

private:
    [[nodiscard]] QString everyCommitChanged() const
    {
        QStringList lines;
        for (const RecordedCommit &commit : recordOf(*m_office).commits)
            lines += u"commit_changed commit %1"_s.arg(commit.n);
        return lines.join(u", "_s);
    }

    [[nodiscard]] QString everyEventMissing() const
    {
        QStringList lines;
        for (const RecordedEvent &event : recordOf(*m_office).events)
            lines += u"event_missing event %1"_s.arg(event.n);
        return lines.join(u", "_s);
    }

    /// The record as it would have been printed at that commit.
    static DecisionRecord upTo(DecisionRecord record, qint64 commit)
    {
        record.events.removeIf([&](const RecordedEvent &event) { return event.commit > commit; });
        record.commits.removeIf([&](const RecordedCommit &one) { return one.n > commit; });
        record.head = {commit, record.commits.last().hash};
        return record;
    }

    std::unique_ptr<DecidedOffice> m_office;
};

QTEST_GUILESS_MAIN(TestDecisionRecord)
#include "tst_decisionrecord.moc"
