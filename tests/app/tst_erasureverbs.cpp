// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An erasure by verbs, from its draft to what is left; and that a ledger whose end was cut off betrays itself to who
// kept a checkpoint.
#include "headquarters.h"

#include <QFile>
#include <QTest>

using namespace ringi::test;
using namespace Qt::StringLiterals;

namespace {

const QString kAuditor = u"Kudo Emi"_s;

} // namespace

class ErasureVerbsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void whatIsErasedIsShownFirstAndThenGone();
    void aNumberThatIsNotTheRecordsErasesNothing();
    void whatIsErasedIsNotErasedAgain();
    void onlyWhoMayReadARecordIsToldWhatWouldGo();
    void aLedgerThatWasCutOffIsFoundByItsCheckpoint();

private:
    [[nodiscard]] QString erasureOf(const QString &record, const QString &on) const;
    [[nodiscard]] bool decided(const QString &erasure) const;
    [[nodiscard]] Ran erase(const QString &erasure, const QStringList &more = {}) const
    {
        return m_ringi.as(kDutyOfficer, QStringList{u"erase"_s, m_store, erasure} + more);
    }
    [[nodiscard]] Ran carriedOut(const QString &erasure) const
    {
        return erase(erasure, {u"--confirm"_s, m_number, u"--result"_s, u"Deleted everywhere."_s});
    }

    RingiProcess m_ringi;
    QString m_store;
    QString m_number;
    int m_stores = 0;
};

void ErasureVerbsTest::init()
{
    m_store = m_ringi.path(u"store-%1.ringi"_s.arg(++m_stores));
    QVERIFY(foundHeadquarters(m_ringi, m_store));
    QVERIFY(enrolled(m_ringi, m_store, kAuditor, u"strategy"_s, u"auditor"_s));
    m_number = logged(m_ringi, m_store);
}

QString ErasureVerbsTest::erasureOf(const QString &record, const QString &on) const
{
    const QByteArray measure = R"({"subject": "Erase it", "text": "The retention period is over.", "record": ")"
        + record.toUtf8() + R"(", "legal_basis": "Rules on records", "retention": "Over"})";
    return m_ringi.as(kDutyOfficer, {u"draft"_s, m_store, on, u"--kind"_s, u"erasure"_s}, measure).text(u"number"_s);
}

bool ErasureVerbsTest::decided(const QString &erasure) const
{
    const auto signs = [&](const QString &who, const QString &gate) {
        return m_ringi.as(who, signing(m_store, erasure, gate, u"approve"_s)).status == 0;
    };
    QJsonArray answers;
    for (const QJsonValue &question : m_ringi.ask({u"checklist"_s, m_store, erasure, u"--show"_s}).array()) {
        if (question[u"mandatory"].toBool())
            answers.append(QJsonObject{{u"item"_s, question[u"item"]}, {u"answer"_s, u"yes"_s}});
    }
    return m_ringi.as(kDutyOfficer, {u"submit"_s, m_store, erasure}).status == 0
        && m_ringi.as(kCounsel, {u"checklist"_s, m_store, erasure}, QJsonDocument(answers).toJson()).status == 0
        && signs(kCounsel, u"legal_review"_s) && signs(kAuditor, u"auditor_concurs"_s)
        && signs(kDirector, u"director_decides"_s);
}

void ErasureVerbsTest::whatIsErasedIsShownFirstAndThenGone()
{
    const QString erasure = erasureOf(m_number, m_number);
    QVERIFY(decided(erasure));

    const Ran shown = erase(erasure);
    const Ran done = carriedOut(erasure);

    QCOMPARE(shown.status, 0);
    QVERIFY(!shown.object()[u"erased"].toBool());
    QVERIFY2(done.status == 0, qPrintable(done.said));
    QVERIFY(done.object()[u"erased"].toBool());
    QCOMPARE(done.object()[u"entries"], shown.object()[u"entries"]);
    QCOMPARE(m_ringi.ask({u"show"_s, m_store, m_number}).text(u"erased_under"_s), erasure);
    QVERIFY(!m_ringi.ask({u"list"_s, m_store}).out.contains("Ransomware"));
    QCOMPARE(m_ringi.ask({u"verify"_s, m_store}).status, 0);
}

void ErasureVerbsTest::aNumberThatIsNotTheRecordsErasesNothing()
{
    const QString erasure = erasureOf(m_number, m_number);
    QVERIFY(decided(erasure));

    const Ran ran = erase(erasure, {u"--confirm"_s, erasure, u"--result"_s, u"Deleted."_s});

    QCOMPARE(ran.status, 2);
    QCOMPARE(m_ringi.ask({u"show"_s, m_store, m_number}).text(u"number"_s), m_number);
    QVERIFY(m_ringi.ask({u"list"_s, m_store}).out.contains("Ransomware"));
}

void ErasureVerbsTest::whatIsErasedIsNotErasedAgain()
{
    const QString erasure = erasureOf(m_number, m_number);
    QVERIFY(decided(erasure));
    QCOMPARE(carriedOut(erasure).status, 0);

    for (const Ran &again : {erase(erasure), carriedOut(erasure)}) {
        QCOMPARE(again.status, 1);
        QCOMPARE(again.text(u"refusal"_s), u"record_erased"_s);
    }
}

void ErasureVerbsTest::onlyWhoMayReadARecordIsToldWhatWouldGo()
{
    const QString secret =
        m_ringi.as(kDutyOfficer, {u"log"_s, m_store, u"--officer"_s, kDutyOfficer}, anIncident(u"Zirkonia"_s))
            .text(u"number"_s);
    const QString erasure = erasureOf(secret, m_number);

    const Ran inside = erase(erasure), outside = m_ringi.as(kCounsel, {u"erase"_s, m_store, erasure});

    QVERIFY2(inside.status == 0, qPrintable(inside.said));
    QCOMPARE(inside.text(u"record"_s), secret);
    QCOMPARE(outside.text(u"refusal"_s), u"erased_record_unknown"_s);
    QVERIFY(!outside.out.contains("Zirkonia") && !outside.said.contains(u"Zirkonia"));
}

void ErasureVerbsTest::aLedgerThatWasCutOffIsFoundByItsCheckpoint()
{
    const QString earlier = m_ringi.path(u"earlier.ringi"_s), file = m_ringi.path(u"checkpoint"_s);
    QVERIFY(sqlite(m_store, "PRAGMA wal_checkpoint(TRUNCATE);"));
    QVERIFY(QFile::copy(m_store, earlier));
    QCOMPARE(m_ringi.as(kDutyOfficer, {u"note"_s, m_store, m_number, u"--text"_s, u"x"_s}).status, 0);

    QCOMPARE(m_ringi.as(kCounsel, {u"checkpoint"_s, m_store}).status, 0);
    QCOMPARE(m_ringi.as(kDirector, {u"checkpoint"_s, m_store, u"--countersign"_s}).status, 0);
    QCOMPARE(m_ringi.ask({u"checkpoint"_s, m_store, u"--export"_s, file}).status, 0);
    const Ran whole = m_ringi.ask({u"verify"_s, m_store, u"--against"_s, file});
    const Ran cut = m_ringi.ask({u"verify"_s, earlier, u"--against"_s, file});

    QCOMPARE(whole.status, 0);
    QCOMPARE(cut.status, 1);
    QCOMPARE(cut.object()[u"findings"][0][u"kind"].toString(), u"ledger_truncated"_s);
    QCOMPARE(m_ringi.ask({u"verify"_s, earlier}).status, 0);
}

QTEST_GUILESS_MAIN(ErasureVerbsTest)
#include "tst_erasureverbs.moc"
