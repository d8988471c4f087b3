// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The main job by verbs, on both engines: from an empty place to a decided
// measure and a proved record.
#include "headquarters.h"
#include "support/postgrescluster.h"

#include <QTest>

using namespace ringi::test;
using namespace Qt::StringLiterals;

namespace {

QStringList kindsIn(const Ran &ran)
{
    QStringList kinds;
    for (const QJsonValue &entry : ran.object().value(u"history"_s).toArray())
        kinds.append(entry.toObject().value(u"event"_s).toString());
    return kinds;
}

} // namespace

class VerbsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIncidentPassesToLegalAndItsMeasureIsDecided_data();
    void anIncidentPassesToLegalAndItsMeasureIsDecided();
    void aViewThatWasSpoiltIsNamedAndRebuilt();
    void aChangedPassphraseIsTheOneThatOpens();
    void aReturnedMeasureIsRevisedAndGoesRoundAgain();
    void aReturnedIncidentStaysWhereItWas();
    void aRecordIsShownAsItStoodAtATime();
    void whoSignsATextThatIsNotTheOneThatCirculatesIsRefused();
    void theRegisterAnswersItsQueryLanguage();
    void tagsArePutOnTakenOffAndFound();
    void aSharedViewIsListedAskedAndWithdrawn();
    void aStoreIsMadeForItsUserAlone();
    void nothingIsLeftBehindWhenAStoreIsRefused();
    void theLogTellsOfVerbsAndOfNothingElse();

private:
    [[nodiscard]] QString freshStore();

    RingiProcess m_ringi;
    PostgresCluster m_cluster{PostgresCluster::Durability::Fast};
    int m_stores = 0;
};

QString VerbsTest::freshStore()
{
    const QString location = m_ringi.path(u"store-%1.ringi"_s.arg(++m_stores));
    return foundHeadquarters(m_ringi, location) ? location : QString();
}

void VerbsTest::anIncidentPassesToLegalAndItsMeasureIsDecided_data()
{
    QTest::addColumn<bool>("onServer");

    QTest::newRow("sqlite") << false;
    QTest::newRow("postgresql") << true;
}

void VerbsTest::anIncidentPassesToLegalAndItsMeasureIsDecided()
{
    QFETCH(bool, onServer);
    if (onServer)
        RINGI_NEED_POSTGRES(m_cluster);
    const QString store = onServer ? m_cluster.freshDatabase() : m_ringi.path(u"main.ringi"_s);
    QVERIFY(foundHeadquarters(m_ringi, store));
    const QString number = logged(m_ringi, store);
    QVERIFY(number.startsWith(u"INC-"));

    QCOMPARE(
        m_ringi.as(kDutyOfficer, {u"hand"_s, store, number, u"--to"_s, u"legal"_s, u"--ask"_s, u"May we?"_s}).status,
        0);
    QCOMPARE(m_ringi.as(kCounsel, {u"accept"_s, store, number}).status, 0);
    QCOMPARE(m_ringi.as(kCounsel, {u"note"_s, store, number, u"--text"_s, u"電話で確認済み"_s}).status, 0);
    QCOMPARE(m_ringi.as(kCounsel, {u"phase"_s, store, number, u"--to"_s, u"triage"_s}).status, 0);
    const QString measure = m_ringi.as(kDutyOfficer, {u"draft"_s, store, number}, aMeasure()).text(u"number"_s);
    QCOMPARE(m_ringi.as(kDutyOfficer, {u"submit"_s, store, measure}).status, 0);
    QVERIFY(checked(m_ringi, store, measure));
    QCOMPARE(m_ringi
                 .as(kCounsel,
                     {u"sign"_s, store, measure, u"--gate"_s, u"legal_review"_s, u"--verdict"_s,
                      u"approve_with_conditions"_s, u"--reason"_s, u"short"_s, u"--condition"_s, u"30 days"_s})
                 .status,
             0);
    const Ran decided = m_ringi.as(
        kDirector, {u"sign"_s, store, measure, u"--gate"_s, u"operations_decides"_s, u"--verdict"_s, u"approve"_s});

    QCOMPARE(decided.status, 0);
    QVERIFY(decided.said.contains(u"Ask the operator to block 192.0.2.7."));
    const Ran sheet = m_ringi.ask({u"show"_s, store, measure});
    QCOMPARE(sheet.text(u"state"_s), u"approved"_s);
    const QJsonArray conditions = sheet.object().value(u"conditions"_s).toArray();
    QCOMPARE(conditions.size(), 1);
    QCOMPARE(conditions.first().toObject().value(u"text"_s), u"30 days"_s);
    QCOMPARE(sheet.object().value(u"stamps"_s).toArray().size(), 2);
    const Ran incident = m_ringi.ask({u"show"_s, store, number});
    QCOMPARE(kindsIn(incident),
             (QStringList{u"incident.logged"_s, u"custody.offered"_s, u"custody.accepted"_s, u"note.added"_s,
                          u"incident.phase_moved"_s}));
    QCOMPARE(incident.text(u"holder"_s), u"legal"_s);
    const Ran proof = m_ringi.ask({u"verify"_s, store});
    QCOMPARE(proof.status, 0);
    QVERIFY(proof.object().value(u"intact"_s).toBool());
    const QByteArray before = m_ringi.ask({u"list"_s, store}).out;
    QCOMPARE(m_ringi.ask({u"rebuild"_s, store}).status, 0);
    QCOMPARE(m_ringi.ask({u"list"_s, store}).out, before);
}

void VerbsTest::aViewThatWasSpoiltIsNamedAndRebuilt()
{
    const QString store = freshStore();
    const QString number = logged(m_ringi, store);
    QCOMPARE(m_ringi.ask({u"verify"_s, store, u"--views"_s}).status, 0);
    QVERIFY(sqlite(store, "UPDATE incident SET title = 'spoilt' WHERE number = '" + number.toUtf8() + "';"));
    QCOMPARE(m_ringi.ask({u"verify"_s, store}).status, 0);

    const Ran ran = m_ringi.ask({u"verify"_s, store, u"--views"_s});

    QCOMPARE(ran.status, 1);
    QVERIFY(ran.object()[u"intact"_s].toBool());
    const QJsonArray views = ran.object()[u"views"_s].toArray();
    QCOMPARE(views.size(), 1);
    QCOMPARE(views[0][u"view"].toString(), u"incident"_s);
    QCOMPARE(views[0][u"rows"].toInt(), 1);
    QCOMPARE(views[0][u"keys"].toArray().size(), 1);
    QCOMPARE(m_ringi.ask({u"rebuild"_s, store}).status, 0);
    QCOMPARE(m_ringi.ask({u"verify"_s, store, u"--views"_s}).status, 0);
}

void VerbsTest::aChangedPassphraseIsTheOneThatOpens()
{
    const QString store = freshStore();
    const QString fresh = m_ringi.write(u"fresh"_s, "a new long passphrase\n");

    const Ran changed = m_ringi.as(kCounsel, {u"passphrase"_s, store, u"--new-passphrase-file"_s, fresh});

    QCOMPARE(changed.status, 0);
    QCOMPARE(changed.text(u"officer"_s), kCounsel);
    QCOMPARE(m_ringi.as(kCounsel, {u"note"_s, store, logged(m_ringi, store), u"--text"_s, u"x"_s}).status, 1);
    QCOMPARE(m_ringi
                 .ask({u"note"_s, store, logged(m_ringi, store), u"--text"_s, u"x"_s, u"--as"_s, kCounsel,
                       u"--passphrase-file"_s, fresh})
                 .status,
             0);
}

void VerbsTest::aReturnedMeasureIsRevisedAndGoesRoundAgain()
{
    const QString store = freshStore();
    const QString measure =
        m_ringi.as(kDutyOfficer, {u"draft"_s, store, logged(m_ringi, store)}, aMeasure()).text(u"number"_s);
    QCOMPARE(m_ringi.as(kDutyOfficer, {u"submit"_s, store, measure}).status, 0);
    QCOMPARE(m_ringi
                 .as(kCounsel,
                     {u"sign"_s, store, measure, u"--gate"_s, u"legal_review"_s, u"--verdict"_s, u"return"_s,
                      u"--reason"_s, u"Name the operator."_s})
                 .status,
             0);

    const Ran revised = m_ringi.as(kDutyOfficer, {u"revise"_s, store, measure},
                                   R"({"subject": "Block", "text": "Ask Minato Telecom to block 192.0.2.7."})");

    QCOMPARE(revised.object().value(u"events"_s).toArray(), QJsonArray{u"measure.revised"_s});
    QCOMPARE(m_ringi.as(kDutyOfficer, {u"submit"_s, store, measure}).status, 0);
    const QJsonObject shown = m_ringi.ask({u"show"_s, store, measure}).object();
    QCOMPARE(shown.value(u"state"_s).toString(), u"circulating"_s);
    QCOMPARE(shown.value(u"stamps"_s).toArray().first().toObject().value(u"void"_s).toBool(), true);
}

void VerbsTest::aReturnedIncidentStaysWhereItWas()
{
    const QString store = freshStore(), number = logged(m_ringi, store);
    QCOMPARE(
        m_ringi.as(kDutyOfficer, {u"hand"_s, store, number, u"--to"_s, u"legal"_s, u"--ask"_s, u"May we?"_s}).status,
        0);

    QCOMPARE(m_ringi.as(kCounsel, {u"return"_s, store, number, u"--reason"_s, u"No legal question in it."_s}).status,
             0);

    QCOMPARE(m_ringi.ask({u"show"_s, store, number}).text(u"holder"_s), u"operations"_s);
}

void VerbsTest::aRecordIsShownAsItStoodAtATime()
{
    const QString store = freshStore(), number = logged(m_ringi, store);
    const QString then =
        m_ringi.ask({u"show"_s, store, number}).object().value(u"logged"_s).toObject().value(u"at"_s).toString();
    QCOMPARE(m_ringi.as(kDutyOfficer, {u"phase"_s, store, number, u"--to"_s, u"triage"_s}).status, 0);

    QCOMPARE(m_ringi.ask({u"show"_s, store, number, u"--at"_s, then}).text(u"phase"_s), u"reported"_s);
    QCOMPARE(m_ringi.ask({u"show"_s, store, number}).text(u"phase"_s), u"triage"_s);
    QCOMPARE(m_ringi.ask({u"show"_s, store, number, u"--at"_s, u"2020-01-01T00:00:00Z"_s}).text(u"refusal"_s),
             u"incident_unknown"_s);
}

void VerbsTest::whoSignsATextThatIsNotTheOneThatCirculatesIsRefused()
{
    const QString store = freshStore();
    const QString measure =
        m_ringi.as(kDutyOfficer, {u"draft"_s, store, logged(m_ringi, store)}, aMeasure()).text(u"number"_s);
    QCOMPARE(m_ringi.as(kDutyOfficer, {u"submit"_s, store, measure}).status, 0);
    QVERIFY(checked(m_ringi, store, measure));
    const QStringList sign{u"sign"_s,         store,          measure,      u"--gate"_s,
                           u"legal_review"_s, u"--verdict"_s, u"approve"_s, u"--hash"_s};
    const QString hash = m_ringi.ask({u"show"_s, store, measure}).text(u"content_hash"_s);

    const Ran other = m_ringi.as(kCounsel, sign + QStringList(QString(64, u'a')));
    const Ran same = m_ringi.as(kCounsel, sign + QStringList(hash));

    QCOMPARE(other.status, 1);
    QCOMPARE(other.text(u"refusal"_s), u"content_changed"_s);
    QCOMPARE(same.status, 0);
}

void VerbsTest::theRegisterAnswersItsQueryLanguage()
{
    const QString store = freshStore();
    QCOMPARE(m_ringi.as(kDutyOfficer, {u"log"_s, store}, anIncident(u"港湾システムへの攻撃"_s)).status, 0);
    QCOMPARE(m_ringi.as(kDutyOfficer, {u"log"_s, store}, anIncident(u"Phishing at a bank"_s)).status, 0);
    const auto titles = [&](const QStringList &query) {
        QStringList found;
        for (const QJsonValue &row : m_ringi.ask(QStringList{u"list"_s, store} + query).array())
            found.append(row.toObject().value(u"title"_s).toString());
        return found;
    };

    QCOMPARE(titles({u"攻撃"_s}), QStringList{u"港湾システムへの攻撃"_s});
    QCOMPARE(titles({u"phishing"_s, u"holder:operations"_s, u"severity>=3"_s}), QStringList{u"Phishing at a bank"_s});
    QCOMPARE(titles({u"phishing holder:legal"_s}), QStringList());
    QCOMPARE(titles({u"--sort"_s, u"number"_s, u"--ascending"_s, u"--limit"_s, u"1"_s}),
             QStringList{u"港湾システムへの攻撃"_s});
}

void VerbsTest::tagsArePutOnTakenOffAndFound()
{
    const QString store = freshStore();
    const QString number = logged(m_ringi, store);

    const Ran tagged =
        m_ringi.as(kDutyOfficer, {u"tag"_s, store, number, u"--add"_s, u"Port"_s, u"--add"_s, u"second wave"_s});
    QCOMPARE(tagged.status, 0);
    const Ran off = m_ringi.as(kDutyOfficer, {u"tag"_s, store, number, u"--remove"_s, u"PORT"_s});
    QCOMPARE(off.status, 0);

    const QJsonArray rows = m_ringi.ask({u"list"_s, store, u"tag:\"second WAVE\""_s}).array();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0][u"tags"].toArray(), QJsonArray{u"second wave"_s});
    QCOMPARE(m_ringi.ask({u"list"_s, store, u"tag:port"_s}).array().size(), 0);
    QCOMPARE(m_ringi.as(kDutyOfficer, {u"tag"_s, store, number, u"--add"_s, u"a,b"_s}).text(u"refusal"_s),
             u"tag_invalid"_s);
}

void VerbsTest::aSharedViewIsListedAskedAndWithdrawn()
{
    const QString store = freshStore();
    logged(m_ringi, store);

    QCOMPARE(
        m_ringi.as(kDutyOfficer, {u"views"_s, u"share"_s, store, u"Ours"_s, u"holder:operations is:open"_s}).status, 0);
    QCOMPARE(m_ringi.as(kDutyOfficer, {u"views"_s, u"share"_s, store, u"Bad"_s, u"holdr:legal"_s}).status, 2);
    QCOMPARE(m_ringi.ask({u"views"_s, u"list"_s, store}).array().size(), 0);
    const QJsonArray views = m_ringi.as(kDutyOfficer, {u"views"_s, u"list"_s, store}).array();
    QCOMPARE(views.size(), 1);
    QCOMPARE(views[0][u"name"].toString(), u"Ours"_s);
    QCOMPARE(views[0][u"with"].toString(), u"operations"_s);
    QVERIFY(views[0][u"applied"].toBool());
    QCOMPARE(m_ringi.as(kDutyOfficer, {u"list"_s, store, u"--view"_s, u"ours"_s}).array().size(), 1);
    QCOMPARE(m_ringi.ask({u"list"_s, store, u"--view"_s, u"Ours"_s}).status, 2);
    QCOMPARE(m_ringi.as(kDutyOfficer, {u"list"_s, store, u"is:open"_s, u"--view"_s, u"Ours"_s}).status, 2);
    QCOMPARE(m_ringi.as(kDutyOfficer, {u"views"_s, u"withdraw"_s, store, u"1"_s}).status, 0);
    QCOMPARE(m_ringi.as(kDutyOfficer, {u"list"_s, store, u"--view"_s, u"Ours"_s}).status, 2);
}

void VerbsTest::aStoreIsMadeForItsUserAlone()
{
    const QFileDevice::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;

    const QString store = freshStore();

    QVERIFY(!(QFile::permissions(store) & others));
}

void VerbsTest::nothingIsLeftBehindWhenAStoreIsRefused()
{
    const QString store = m_ringi.path(u"refused.ringi"_s);

    const Ran ran = m_ringi.ask({u"init"_s, store, u"--office"_s, u"nco"_s, u"--officer"_s, kDutyOfficer,
                                 u"--passphrase-file"_s, m_ringi.passphraseFile()});

    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.text(u"refusal"_s), u"office_code_invalid"_s);
    QVERIFY(!QFile::exists(store));
}

void VerbsTest::theLogTellsOfVerbsAndOfNothingElse()
{
    const QString store = freshStore(), number = logged(m_ringi, store);

    QFile log(m_ringi.path(u"share/ringi/ringi/ringi.log"_s));
    QVERIFY2(log.open(QIODevice::ReadOnly), qPrintable(log.errorString()));
    const QByteArray told = log.readAll();

    QVERIFY(told.contains("began log"));
    for (const char *secret : {"correct horse", "Sato", "Ransomware", "store-"})
        QVERIFY2(!told.contains(secret), secret);
    QVERIFY(!told.contains(number.toUtf8()));
}

QTEST_GUILESS_MAIN(VerbsTest)
#include "tst_verbs.moc"
