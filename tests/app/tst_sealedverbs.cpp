// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Compartments and sealed entries by verbs: who opens, what is left behind, and that a program which dies right after
// it has shown something has recorded it.
#include "headquarters.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace ringi::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kEntry = "Who told us\n\nIt is Kingfisher, the harbour pilot. 翡翠\n";

QStringList wordsOf(const Ran &ran)
{
    return {QString::fromUtf8(ran.out), ran.said};
}

} // namespace

class SealedVerbsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aMemberOpensWhatAnotherSealed();
    void nobodyElseDoesAndIsToldWhy();
    void anAdministratorIsGivenNoKeys();
    void aFileIsWrittenWhereItIsAskedForAndNowhereElse();
    void whoIsRemovedOpensNothing();
    void whatWasShownIsOnRecordAlsoWhenTheProgramIsKilled();
    void theWordsStandInNoOtherVerbsAnswerAndInNoLog();
    void aPrivilegeIsWaivedByTheHeadOfLegalAndReleasedByAMember();
    void anEmptyEntryAndAMissingFileAreRefused();

private:
    Ran as(const QString &officer, const QStringList &words, const QByteArray &input = {}) const
    {
        return m_ringi.as(officer, words, input);
    }
    [[nodiscard]] QStringList opening(int n = 1) const
    {
        return {u"open"_s, m_store, m_number, u"--entry"_s, QString::number(n)};
    }
    Ran list(const QString &verb, const QStringList &more = {}) const
    {
        return m_ringi.ask(QStringList{u"compartment"_s, verb, m_store} + more);
    }
    Ran sealing(const QString &officer, const QStringList &more = {}) const
    {
        return as(officer, QStringList{u"seal"_s, m_store, m_number, u"--compartment"_s, u"Pilots"_s} + more, kEntry);
    }

    RingiProcess m_ringi;
    QString m_store;
    QString m_number;
    int m_stores = 0;
};

void SealedVerbsTest::init()
{
    m_store = m_ringi.path(u"store-%1.ringi"_s.arg(++m_stores));
    QVERIFY(foundHeadquarters(m_ringi, m_store));
    m_number = logged(m_ringi, m_store);
    const Ran made =
        as(kDirector,
           {u"compartment"_s, u"create"_s, m_store, u"Pilots"_s, u"--kind"_s, u"source"_s, u"--member"_s, kCounsel});
    QCOMPARE(made.status, 0);
}

void SealedVerbsTest::aMemberOpensWhatAnotherSealed()
{
    QCOMPARE(sealing(kDirector).text(u"number"_s), m_number);

    const Ran opened = as(kCounsel, opening());

    QCOMPARE(opened.status, 0);
    QCOMPARE(opened.text(u"label"_s), u"Who told us"_s);
    QCOMPARE(opened.text(u"text"_s), u"It is Kingfisher, the harbour pilot. 翡翠"_s);
    const QJsonArray log = list(u"openings"_s, {u"pilots"_s}).array();
    QCOMPARE(log.size(), 1);
    QCOMPARE(log.first().toObject().value(u"by"_s), kCounsel);
    QCOMPARE(log.first().toObject().value(u"incident"_s), m_number);
    QCOMPARE(log.first().toObject().value(u"ledger_entry"_s), opened.object().value(u"ledger_entry"_s));
    QVERIFY(m_ringi.ask({u"verify"_s, m_store}).object().value(u"intact"_s).toBool());
}

void SealedVerbsTest::nobodyElseDoesAndIsToldWhy()
{
    QVERIFY(enrolled(m_ringi, m_store, u"Abe Rin"_s, u"intelligence"_s, u"analyst"_s));
    QCOMPARE(sealing(kDirector).status, 0);

    const Ran analyst = as(u"Abe Rin"_s, opening());
    const Ran administrator = as(kDutyOfficer, opening());

    for (const Ran &ran : {analyst, administrator}) {
        QCOMPARE(ran.status, 1);
        QCOMPARE(ran.text(u"refusal"_s), u"not_a_member"_s);
        QVERIFY(!wordsOf(ran).join(u' ').contains(u"Kingfisher"_s));
    }
    QCOMPARE(sealing(u"Abe Rin"_s).text(u"refusal"_s), u"not_a_member"_s);
    QVERIFY(list(u"openings"_s, {u"Pilots"_s}).array().isEmpty());
}

void SealedVerbsTest::anAdministratorIsGivenNoKeys()
{
    const Ran added = as(kDirector, {u"compartment"_s, u"add"_s, m_store, u"Pilots"_s, u"--member"_s, kDutyOfficer});

    QCOMPARE(added.status, 1);
    QCOMPARE(added.text(u"refusal"_s), u"post_holds_no_keys"_s);
}

void SealedVerbsTest::aFileIsWrittenWhereItIsAskedForAndNowhereElse()
{
    const QString plan = m_ringi.write(u"pilot-roster.txt"_s, "Kingfisher, night shift");
    QCOMPARE(sealing(kDirector, {u"--file"_s, plan}).status, 0);
    QCOMPARE(as(kCounsel, opening()).object().value(u"files"_s).toArray().first().toObject().value(u"name"_s),
             u"pilot-roster.txt"_s);

    const QString place = m_ringi.path(u"out-%1.txt"_s.arg(m_stores));
    const Ran written = as(kCounsel, opening() + QStringList{u"--file"_s, u"1"_s, u"--output"_s, place});

    QCOMPARE(written.status, 0);
    QFile file(place);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("Kingfisher, night shift"));
    QCOMPARE(list(u"openings"_s, {u"Pilots"_s}).array().last().toObject().value(u"file"_s), 1);
    QCOMPARE(as(kCounsel, opening() + QStringList{u"--file"_s, u"1"_s, u"--output"_s, place}).status, 2);
}

void SealedVerbsTest::whoIsRemovedOpensNothing()
{
    QVERIFY(enrolled(m_ringi, m_store, u"Abe Rin"_s, u"intelligence"_s, u"analyst"_s));
    const QStringList circle{m_store, u"Pilots"_s, u"--member"_s};
    QCOMPARE(as(kCounsel, QStringList{u"compartment"_s, u"add"_s} + circle + QStringList{u"Abe Rin"_s}).status, 0);
    QCOMPARE(as(u"Abe Rin"_s,
                QStringList{u"compartment"_s, u"remove"_s} + circle
                    + QStringList{kCounsel, u"--reason"_s, u"moved to another case"_s})
                 .status,
             0);
    QCOMPARE(sealing(kDirector).status, 0);

    QCOMPARE(as(kCounsel, opening()).text(u"refusal"_s), u"not_a_member"_s);
    QCOMPARE(as(u"Abe Rin"_s, opening()).status, 0);

    const QJsonObject now = list(u"list"_s).array().first().toObject();
    QCOMPARE(now.value(u"epoch"_s), 3);
    QCOMPARE(now.value(u"members"_s).toArray().size(), 2);
}

void SealedVerbsTest::whatWasShownIsOnRecordAlsoWhenTheProgramIsKilled()
{
    QCOMPARE(sealing(kDirector).status, 0);
    QProcess process;
    m_ringi.start(process,
                  opening() + QStringList{u"--as"_s, kCounsel, u"--passphrase-file"_s, m_ringi.passphraseFile()});

    QVERIFY(process.waitForReadyRead(60'000));
    process.kill();
    process.waitForFinished();

    QVERIFY(process.readAllStandardOutput().contains("Who told us"));
    QCOMPARE(list(u"openings"_s, {u"Pilots"_s}).array().size(), 1);
}

void SealedVerbsTest::theWordsStandInNoOtherVerbsAnswerAndInNoLog()
{
    QCOMPARE(sealing(kDirector).status, 0);
    QCOMPARE(as(kCounsel, opening()).status, 0);

    const QList<Ran> others{m_ringi.ask({u"show"_s, m_store, m_number}),
                            m_ringi.run({u"show"_s, m_store, m_number}),
                            m_ringi.ask({u"list"_s, m_store}),
                            m_ringi.ask({u"list"_s, m_store, u"Kingfisher"_s}),
                            list(u"list"_s),
                            list(u"openings"_s, {u"Pilots"_s})};

    for (const Ran &ran : others) {
        QCOMPARE(ran.status, 0);
        QVERIFY(!wordsOf(ran).join(u' ').contains(u"Kingfisher"_s));
        QVERIFY(!wordsOf(ran).join(u' ').contains(u"Who told us"_s));
    }
    QCOMPARE(others[0].object().value(u"sealed_entries"_s).toArray().size(), 1);
    QVERIFY(others[3].array().isEmpty());
    QDirIterator kept(m_ringi.path(u"share"_s), QDir::Files, QDirIterator::Subdirectories);
    QVERIFY(kept.hasNext());
    while (kept.hasNext()) {
        QFile file(kept.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("Kingfisher"));
    }
}

void SealedVerbsTest::aPrivilegeIsWaivedByTheHeadOfLegalAndReleasedByAMember()
{
    const QString head = u"Goto Yui"_s;
    QVERIFY(enrolled(m_ringi, m_store, head, u"legal"_s, u"division_head"_s));
    QCOMPARE(as(kCounsel,
                {u"compartment"_s, u"create"_s, m_store, u"Advice"_s, u"--kind"_s, u"privilege"_s, u"--member"_s,
                 kDirector, u"--tlp"_s, u"TLP:AMBER"_s})
                 .status,
             0);
    QCOMPARE(as(kCounsel, {u"seal"_s, m_store, m_number, u"--compartment"_s, u"Advice"_s}, kEntry).status, 0);
    const QStringList waive{u"waive"_s,   m_store, u"Advice"_s,   u"--incident"_s,  m_number,
                            u"--entry"_s, u"1"_s,  u"--reason"_s, u"a court asks"_s};
    const QStringList release{u"release"_s, m_store, m_number, u"--entry"_s, u"1"_s};

    QCOMPARE(as(kDirector, release).text(u"refusal"_s), u"not_waived"_s);
    QCOMPARE(as(kCounsel, waive).text(u"refusal"_s), u"head_of_legal_only"_s);
    QCOMPARE(as(head, waive).status, 0);
    QCOMPARE(as(head, opening()).text(u"refusal"_s), u"not_a_member"_s);
    QCOMPARE(as(kDirector, release).status, 0);

    const QJsonObject shown = m_ringi.ask({u"show"_s, m_store, m_number}).object();
    const QJsonObject note = shown.value(u"notes"_s).toArray().last().toObject();
    QCOMPARE(note.value(u"sealed_entry"_s), 1);
    QVERIFY(note.value(u"text"_s).toString().contains(u"Kingfisher"_s));
    QCOMPARE(list(u"list"_s).array().last().toObject().value(u"waivers"_s).toArray().size(), 1);
}

void SealedVerbsTest::anEmptyEntryAndAMissingFileAreRefused()
{
    const QStringList seal{u"seal"_s, m_store, m_number, u"--compartment"_s, u"Pilots"_s};

    QCOMPARE(as(kDirector, seal, " \n").text(u"refusal"_s), u"sealed_entry_empty"_s);
    QCOMPARE(sealing(kDirector, {u"--file"_s, m_ringi.path(u"nowhere"_s)}).status, 2);
    QCOMPARE(as(kDirector, opening(1)).text(u"refusal"_s), u"sealed_entry_unknown"_s);
    QCOMPARE(as(kDirector, opening() + QStringList{u"--file"_s, u"1"_s}).status, 2);
}

QTEST_GUILESS_MAIN(SealedVerbsTest)
#include "tst_sealedverbs.moc"
