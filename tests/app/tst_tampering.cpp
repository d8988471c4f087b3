// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody changes one byte behind the program's back: `verify` ends with 1 and names the place.
#include "headquarters.h"

#include <QTest>

using namespace ringi::test;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *kWithoutGuards =
    "DROP TRIGGER event_stays; DROP TRIGGER event_is_kept; DROP TRIGGER commit_stays;";

} // namespace

class TamperingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theFileItselfRefusesAChange();
    void oneByteOfOneBodyIsNamed();
    void aDeletedEventIsNamed();
    void aMovedTimeIsNamed();
    void anEventPutInForAnEarlierCommitIsNamed();
    void aWrongPlaceOfEventsIsNamed();
    void aSuiteBeyondAByteIsNamed();
    void anIdOfAWrongLengthIsAFault();

private:
    [[nodiscard]] QString tampered(const QByteArray &script);

    RingiProcess m_ringi;
    QString m_store;
    QString m_stream;
    int m_copies = 0;
};

void TamperingTest::initTestCase()
{
    m_store = m_ringi.path(u"sound.ringi"_s);
    QVERIFY(foundHeadquarters(m_ringi, m_store));
    const QString number = logged(m_ringi, m_store);
    QCOMPARE(m_ringi.as(kDutyOfficer, {u"phase"_s, m_store, number, u"--to"_s, u"triage"_s}).status, 0);
    QCOMPARE(m_ringi.as(kDutyOfficer, {u"note"_s, m_store, number, u"--text"_s, u"called back"_s}).status, 0);
    m_stream = m_ringi.ask({u"show"_s, m_store, number}).text(u"id"_s);
}

QString TamperingTest::tampered(const QByteArray &script)
{
    const QString copy = m_ringi.path(u"copy-%1.ringi"_s.arg(++m_copies));
    return QFile::copy(m_store, copy) && sqlite(copy, kWithoutGuards + script) ? copy : QString();
}

void TamperingTest::theFileItselfRefusesAChange()
{
    QVERIFY(!sqlite(m_store, "UPDATE event SET body = replace(body, 'Ransomware', 'Ransomwore');"));
    QCOMPARE(m_ringi.run({u"verify"_s, m_store}).status, 0);
}

void TamperingTest::oneByteOfOneBodyIsNamed()
{
    const QString store = tampered("UPDATE event SET body = replace(body, 'Ransomware', 'Ransomwore');");

    const Ran ran = m_ringi.ask({u"verify"_s, store});

    QCOMPARE(ran.status, 1);
    QVERIFY(!ran.object().value(u"intact"_s).toBool());
    const QJsonArray findings = ran.object().value(u"findings"_s).toArray();
    QCOMPARE(findings.size(), 1);
    const QJsonObject finding = findings.first().toObject();
    QCOMPARE(finding.value(u"kind"_s).toString(), u"body_changed"_s);
    QCOMPARE(finding.value(u"stream"_s).toString(), m_stream);
    QCOMPARE(finding.value(u"event"_s).toInt(), 1);
    QVERIFY(!finding.value(u"message"_s).toString().isEmpty());
}

void TamperingTest::aDeletedEventIsNamed()
{
    const QString store = tampered("DELETE FROM event WHERE kind = 'incident.phase_moved';");

    const Ran ran = m_ringi.ask({u"verify"_s, store});

    QCOMPARE(ran.status, 1);
    QVERIFY2(ran.out.contains("missing") || ran.out.contains("chain_broken"), ran.out.constData());
}

void TamperingTest::aMovedTimeIsNamed()
{
    const QString store = tampered("UPDATE ledger_commit SET time = time - 60000 WHERE n = 4;");

    const Ran ran = m_ringi.ask({u"verify"_s, store});

    QCOMPARE(ran.status, 1);
    QVERIFY2(ran.out.contains(R"("kind":"commit_changed")") && ran.out.contains(R"("commit":4)"), ran.out.constData());
}

// It is in no commit's hash, and yet it would stand in the record's history.
void TamperingTest::anEventPutInForAnEarlierCommitIsNamed()
{
    const QString store =
        tampered("INSERT INTO event SELECT max(seq) + 1, 4, stream, max(n) + 1, kind, body, hash, hash"
                 " FROM event WHERE kind = 'note.added';");

    const Ran ran = m_ringi.ask({u"verify"_s, store});

    QCOMPARE(ran.status, 1);
    QVERIFY2(ran.out.contains(R"("kind":"stray_event")") && ran.out.contains(m_stream.toUtf8()), ran.out.constData());
}

void TamperingTest::aWrongPlaceOfEventsIsNamed()
{
    for (const QByteArray change : {"first_seq = first_seq - 1", "events = events + 1", "events = 0"}) {
        const QString store = tampered("UPDATE ledger_commit SET " + change + " WHERE n = 4;");

        const Ran ran = m_ringi.ask({u"verify"_s, store});

        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.out.contains(R"("commit":4)") && ran.out.contains("commit_changed"), ran.out.constData());
    }
}

void TamperingTest::aSuiteBeyondAByteIsNamed()
{
    const QString store = tampered("UPDATE ledger_commit SET suite = 257 WHERE n = 4;");

    const Ran ran = m_ringi.ask({u"verify"_s, store});

    QCOMPARE(ran.status, 1);
    QVERIFY2(ran.out.contains("signature_bad"), ran.out.constData());
}

void TamperingTest::anIdOfAWrongLengthIsAFault()
{
    const QString store = tampered("UPDATE event SET stream = x'00' WHERE kind = 'note.added';");

    QCOMPARE(m_ringi.ask({u"verify"_s, store}).status, 3);
}

QTEST_GUILESS_MAIN(TamperingTest)
#include "tst_tampering.moc"
