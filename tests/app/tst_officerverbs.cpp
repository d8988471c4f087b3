// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who belongs to the headquarters, by verbs: two persons, posts with terms, lost
// passphrases, suspension, and what an officer may do.
#include "headquarters.h"

#include <QTest>

using namespace ringi::test;
using namespace Qt::StringLiterals;

namespace {

const QString kSecond = u"Abe Yui"_s;

QJsonObject actIn(const Ran &may, const QString &act)
{
    for (const QJsonValue &one : may.object().value(u"acts"_s).toArray()) {
        if (one.toObject().value(u"act"_s).toString() == act)
            return one.toObject();
    }
    return {};
}

} // namespace

class OfficerVerbsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theOnlyAdministratorAppointsAlone();
    void fromTheSecondAdministratorOnItTakesTwo();
    void aProposalIsDroppedWithAReason();
    void aNewKeyServesOnceItIsConfirmed();
    void suspensionTakesOneAndReinstatementTwo();
    void whatAnOfficerMayDoIsToldWithWhoGaveIt();
    void whoMayNotIsRefusedByEveryVerb_data();
    void whoMayNotIsRefusedByEveryVerb();

private:
    void addSecond() { QVERIFY(enrolled(m_ringi, m_store, kSecond, u"strategy"_s, u"administrator"_s)); }
    [[nodiscard]] Ran by(const QString &officer, const QString &verb, const QStringList &words)
    {
        return m_ringi.as(officer, QStringList{verb, m_store} + words);
    }
    [[nodiscard]] QJsonObject officer(const QString &name)
    {
        for (const QJsonValue &one : m_ringi.ask({u"officers"_s, m_store}).array()) {
            if (one.toObject().value(u"name"_s).toString() == name)
                return one.toObject();
        }
        return {};
    }

    RingiProcess m_ringi;
    QString m_store;
    int m_stores = 0;
};

void OfficerVerbsTest::init()
{
    m_store = m_ringi.path(u"officers-%1.ringi"_s.arg(++m_stores));
    QVERIFY(foundHeadquarters(m_ringi, m_store));
}

void OfficerVerbsTest::theOnlyAdministratorAppointsAlone()
{
    const QStringList words{kCounsel,           u"--division"_s, u"legal"_s,
                            u"--post"_s,        u"counsel"_s,    u"--post"_s,
                            u"division_head"_s, u"--term"_s,     u"division_head:../2031-03-31T23:59+09:00"_s};

    const Ran ran = by(kDutyOfficer, u"appoint"_s, words);

    QCOMPARE(ran.status, 0);
    QVERIFY(!ran.object().contains(u"waits_for_second"_s));
    QCOMPARE(officer(kCounsel).value(u"terms"_s).toArray().first().toObject().value(u"until"_s).toString(),
             u"2031-03-31T14:59:00.000Z"_s);
    QCOMPARE(by(kDutyOfficer, u"appoint"_s, words).text(u"refusal"_s), u"nothing_changed"_s);
    QCOMPARE(by(kDutyOfficer, u"appoint"_s, words.first(words.size() - 1) + QStringList{u"soon"_s}).status, 2);
}

void OfficerVerbsTest::fromTheSecondAdministratorOnItTakesTwo()
{
    addSecond();

    const Ran proposed = by(kDutyOfficer, u"enrol"_s,
                            {u"Baba Rin"_s, u"--division"_s, u"legal"_s, u"--post"_s, u"analyst"_s,
                             u"--new-passphrase-file"_s, m_ringi.passphraseFile()});

    QCOMPARE(proposed.status, 0);
    QVERIFY(proposed.object().value(u"waits_for_second"_s).toBool());
    QCOMPARE(proposed.object().value(u"proposal"_s).toInt(), 1);
    QVERIFY(officer(u"Baba Rin"_s).isEmpty());
    QCOMPARE(m_ringi.ask({u"proposals"_s, m_store}).array().first().toObject().value(u"name"_s).toString(),
             u"Baba Rin"_s);
    QCOMPARE(by(kDutyOfficer, u"confirm"_s, {u"1"_s}).text(u"refusal"_s), u"second_person_needed"_s);
    QCOMPARE(by(kDirector, u"confirm"_s, {u"1"_s}).text(u"refusal"_s), u"administrator_only"_s);
    QCOMPARE(by(kSecond, u"confirm"_s, {u"1"_s}).status, 0);
    QVERIFY(!officer(u"Baba Rin"_s).isEmpty());
    QCOMPARE(m_ringi.ask({u"verify"_s, m_store}).status, 0);
}

void OfficerVerbsTest::aProposalIsDroppedWithAReason()
{
    addSecond();
    QCOMPARE(by(kDutyOfficer, u"appoint"_s, {kCounsel, u"--division"_s, u"legal"_s, u"--post"_s, u"analyst"_s}).status,
             0);

    QCOMPARE(by(kSecond, u"drop"_s, {u"1"_s, u"--reason"_s, u"Not agreed."_s}).status, 0);

    QVERIFY(m_ringi.ask({u"proposals"_s, m_store}).array().isEmpty());
    QCOMPARE(m_ringi.ask({u"proposals"_s, m_store, u"--all"_s}).array().first().toObject().value(u"state"_s).toString(),
             u"dropped"_s);
    QCOMPARE(by(kSecond, u"confirm"_s, {u"1"_s}).text(u"refusal"_s), u"proposal_unknown"_s);
}

void OfficerVerbsTest::aNewKeyServesOnceItIsConfirmed()
{
    addSecond();
    const QString number = logged(m_ringi, m_store);
    const QString fresh = m_ringi.write(u"fresh"_s, "another long passphrase\n");
    const QString key = officer(kCounsel).value(u"public_key"_s).toString();
    const QStringList note{number, u"--text"_s, u"seen"_s};
    QCOMPARE(by(kCounsel, u"note"_s, note).status, 0);
    QCOMPARE(
        by(kDutyOfficer, u"new-key"_s, {kCounsel, u"--reason"_s, u"lost"_s, u"--new-passphrase-file"_s, fresh}).status,
        0);
    QCOMPARE(by(kCounsel, u"note"_s, note).status, 0);

    QCOMPARE(by(kSecond, u"confirm"_s, {u"1"_s}).status, 0);

    QCOMPARE(by(kCounsel, u"note"_s, note).text(u"refusal"_s), u"wrong_passphrase"_s);
    QCOMPARE(m_ringi
                 .ask(QStringList{u"note"_s, m_store} + note
                      + QStringList{u"--as"_s, kCounsel, u"--passphrase-file"_s, fresh})
                 .status,
             0);
    QVERIFY(officer(kCounsel).value(u"public_key"_s).toString() != key);
    QCOMPARE(m_ringi.ask({u"verify"_s, m_store}).status, 0);
}

void OfficerVerbsTest::suspensionTakesOneAndReinstatementTwo()
{
    addSecond();
    QCOMPARE(by(kDutyOfficer, u"suspend"_s, {kCounsel, u"--reason"_s, u"key lost"_s}).status, 0);
    QVERIFY(officer(kCounsel).value(u"suspended"_s).toBool());

    QVERIFY(by(kDutyOfficer, u"reinstate"_s, {kCounsel}).object().value(u"waits_for_second"_s).toBool());

    QVERIFY(officer(kCounsel).value(u"suspended"_s).toBool());
    QCOMPARE(by(kSecond, u"confirm"_s, {u"1"_s}).status, 0);
    QVERIFY(!officer(kCounsel).value(u"suspended"_s).toBool());
}

void OfficerVerbsTest::whatAnOfficerMayDoIsToldWithWhoGaveIt()
{
    const Ran may = m_ringi.ask({u"may"_s, m_store, u"--officer"_s, kCounsel});

    QCOMPARE(may.status, 0);
    QCOMPARE(actIn(may, u"answer_checklist"_s).value(u"post"_s).toString(), u"counsel"_s);
    QVERIFY(actIn(may, u"sign_gate"_s).value(u"allowed"_s).toBool());
    QVERIFY(!actIn(may, u"enrol_officer"_s).value(u"allowed"_s).toBool());
    QCOMPARE(actIn(may, u"enrol_officer"_s).value(u"refusal"_s).toString(), u"administrator_only"_s);
    const QJsonObject given = may.object().value(u"given"_s).toObject();
    QCOMPARE(given.value(u"by"_s).toString(), kDutyOfficer);
    QCOMPARE(given.value(u"commit"_s).toInt(), 2);
    QCOMPARE(m_ringi.ask({u"may"_s, m_store, u"--officer"_s, kCounsel, u"--at"_s, u"2001-01-01T00:00:00Z"_s})
                 .text(u"refusal"_s),
             u"actor_unknown"_s);
    QCOMPARE(m_ringi.ask({u"may"_s, m_store, u"--as"_s, kCounsel, u"--officer"_s, kDirector}).text(u"refusal"_s),
             u"administrator_only"_s);
    QCOMPARE(m_ringi.ask({u"may"_s, m_store, u"--as"_s, kDutyOfficer, u"--officer"_s, kDirector}).status, 0);
}

/// The table that the matrix tries at the desk holds for verbs as well: a verb of each kind, by who may not.
void OfficerVerbsTest::whoMayNotIsRefusedByEveryVerb_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("refusal");
    const QString key = m_ringi.passphraseFile();
    const QString only = u"administrator_only"_s, holder = u"not_the_holder"_s;
    const auto row = [](const QString &who, const QStringList &words, const QString &refusal) {
        QTest::newRow(qPrintable(words.first())) << who << words << refusal;
    };

    row(kCounsel,
        {u"enrol"_s, u"Baba"_s, u"--division"_s, u"legal"_s, u"--post"_s, u"analyst"_s, u"--new-passphrase-file"_s,
         key},
        only);
    row(kCounsel, {u"appoint"_s, kDirector, u"--division"_s, u"legal"_s, u"--post"_s, u"analyst"_s}, only);
    row(kCounsel, {u"suspend"_s, kDirector, u"--reason"_s, u"x"_s}, only);
    row(kCounsel, {u"reinstate"_s, kDirector}, only);
    row(kCounsel, {u"new-key"_s, kDirector, u"--reason"_s, u"x"_s, u"--new-passphrase-file"_s, key}, only);
    row(kCounsel, {u"confirm"_s, u"1"_s}, only);
    row(kCounsel, {u"drop"_s, u"1"_s, u"--reason"_s, u"x"_s}, only);
    row(kCounsel, {u"hand"_s, u"NUMBER"_s, u"--to"_s, u"legal"_s, u"--ask"_s, u"x"_s}, holder);
    row(kCounsel, {u"phase"_s, u"NUMBER"_s, u"--to"_s, u"triage"_s}, holder);
    row(kCounsel, {u"accept"_s, u"NUMBER"_s}, u"no_offer_pending"_s);
    row(kCounsel, {u"submit"_s, u"MEASURE"_s}, u"not_the_drafters_division"_s);
    row(kCounsel, {u"withdraw"_s, u"MEASURE"_s, u"--reason"_s, u"x"_s}, u"not_the_drafters_division"_s);
    row(kDutyOfficer, {u"checklist"_s, u"MEASURE"_s}, u"checklist_not_yours"_s);
}

void OfficerVerbsTest::whoMayNotIsRefusedByEveryVerb()
{
    QFETCH(QString, who);
    QFETCH(QStringList, words);
    const QString number = logged(m_ringi, m_store);
    const QString measure = drafted(m_ringi, m_store);
    words.replaceInStrings(u"NUMBER"_s, number).replaceInStrings(u"MEASURE"_s, measure);

    const Ran ran =
        m_ringi.as(who, QStringList{words.takeFirst(), m_store} + words, R"([{"item": "necessity", "answer": "yes"}])");

    QTEST(ran.text(u"refusal"_s), "refusal");
    QCOMPARE(ran.status, 1);
}

QTEST_GUILESS_MAIN(OfficerVerbsTest)
#include "tst_officerverbs.moc"
