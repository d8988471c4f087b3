// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A restricted incident and every verb that reads, as an officer outside its circle and as nobody: not one of its
// words, neither its number nor its id is printed or written, and each answer is the one to a number that is not there.
#include "headquarters.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace ringi::test {

namespace {

const QStringList kWords{u"Zirkonia"_s, u"Obsidiana"_s, u"Turmalina"_s, u"Aquamarin"_s};
const QString kNobody;

QByteArray aSecret()
{
    return R"({"title": "Zirkonia at a container terminal", "summary": "Obsidiana", "organisation": "Aquamarin",
               "times": {"reported": "2025-03-14T06:32+09:00"}})";
}

} // namespace

class RestrictedVerbsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(foundHeadquarters(m_ringi, m_store));
        QVERIFY(enrolled(m_ringi, m_store, u"Head Op"_s, u"operations"_s, u"division_head"_s));
        QVERIFY(enrolled(m_ringi, m_store, u"Audit"_s, u"strategy"_s, u"auditor"_s));
        m_public = logged(m_ringi, m_store);
        const Ran log = m_ringi.as(kDutyOfficer, {u"log"_s, m_store, u"--division"_s, u"operations"_s}, aSecret());
        QCOMPARE(log.status, 0);
        m_number = log.text(u"number"_s);
        QCOMPARE(m_ringi.as(kDutyOfficer, {u"note"_s, m_store, m_number, u"--text"_s, u"Obsidiana"_s}).status, 0);
        m_measure =
            m_ringi
                .as(kDutyOfficer, {u"draft"_s, m_store, m_number}, R"({"subject": "Turmalina", "text": "Turmalina"})")
                .text(u"number"_s);
        const QString file = m_ringi.write(u"Turmalina.txt"_s, "Turmalina");
        QCOMPARE(m_ringi.as(kDutyOfficer, {u"attach"_s, m_store, m_measure, file}).status, 0);
        m_id = m_ringi.as(kDutyOfficer, {u"show"_s, m_store, m_number}).text(u"id"_s);
    }

    void insideTheVerbsHaveIt()
    {
        const Ran show = m_ringi.as(kDutyOfficer, {u"show"_s, m_store, m_number});
        const Ran list = m_ringi.as(kDutyOfficer, {u"list"_s, m_store, u"zirkonia"_s});

        QCOMPARE(show.object().value(u"circle"_s).toObject().value(u"divisions"_s).toArray(),
                 QJsonArray{u"operations"_s});
        QCOMPARE(list.array().size(), 1);
        QVERIFY(list.array().first().toObject().value(u"restricted"_s).toBool());
        QVERIFY(show.out.contains("Turmalina"));
    }

    void outsideNothingThatReadsHasIt_data()
    {
        QTest::addColumn<QString>("who");
        QTest::newRow("counsel") << kCounsel;
        QTest::newRow("an auditor") << u"Audit"_s;
        QTest::newRow("nobody") << kNobody;
    }

    void outsideNothingThatReadsHasIt()
    {
        QFETCH(QString, who);

        const QByteArray said = everythingReadBy(who);

        QVERIFY(said.contains(m_public.toUtf8()));
        for (const QString &word : kWords + QStringList{m_id})
            QVERIFY2(!said.contains(word.toUtf8()), qPrintable(word));
    }

    void aNumberThatIsHiddenIsAnsweredAsOneThatIsNotThere()
    {
        const QString nowhere = u"INC-2026-999999"_s;
        const QStringList verbs{u"show"_s,
                                u"note --text x"_s,
                                u"accept"_s,
                                u"phase --to triage"_s,
                                u"draft"_s,
                                u"unrestrict --reason x"_s,
                                u"restrict --division legal --reason x"_s,
                                u"readings"_s};

        for (const QString &verb : verbs) {
            const Ran hidden = asked(verb, m_number);
            const Ran missing = asked(verb, nowhere);
            QVERIFY2(hidden.status == 1, qPrintable(verb + hidden.said));
            QCOMPARE(hidden.out, missing.out);
            QCOMPARE(hidden.said, missing.said);
        }
    }

    void countsAreThoseOfAStoreWithoutIt()
    {
        QCOMPARE(m_ringi.ask({u"list"_s, m_store}).array().size(), 1);
        QCOMPARE(m_ringi.as(kCounsel, {u"list"_s, m_store, u"container"_s}).array().size(), 1);
        QCOMPARE(m_ringi.as(kDutyOfficer, {u"list"_s, m_store}).array().size(), 2);
    }

    void theLogHasNoneOfIt()
    {
        for (const QFileInfo &log : QDir(m_ringi.path(QString())).entryInfoList({u"*.log"_s}, QDir::Files)) {
            QFile file(log.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray all = file.readAll();
            for (const QString &word : kWords + QStringList{m_id, m_number})
                QVERIFY(!all.contains(word.toUtf8()));
        }
    }

    void whoReadItIsToldToTheHeadAndWithoutItsNumberToAuditors()
    {
        const auto readings = [this](const QString &who) { return m_ringi.as(who, {u"readings"_s, m_store}).array(); };

        QVERIFY(!readings(u"Head Op"_s).isEmpty());
        QCOMPARE(readings(u"Head Op"_s).first().toObject().value(u"record"_s).toString(), m_number);
        QCOMPARE(readings(u"Head Op"_s).first().toObject().value(u"by"_s).toString(), kDutyOfficer);
        QVERIFY(readings(u"Audit"_s).first().toObject().value(u"record"_s).isNull());
    }

    void whoIsOutsideIsToldOfHisOwnReadingOnly()
    {
        const Ran ran = m_ringi.as(kCounsel, {u"readings"_s, m_store});

        QVERIFY(!ran.array().isEmpty()); // he exported the decisions
        for (const QJsonValue &reading : ran.array()) {
            QCOMPARE(reading[u"by"].toString(), kCounsel);
            QVERIFY(reading[u"record"].isNull());
        }
        QVERIFY(!ran.out.contains(m_number.toUtf8()) && !ran.out.contains(m_measure.toUtf8()));
    }

    void theHeadLetsEverybodyReadItAgain()
    {
        const Ran duty = m_ringi.as(kDutyOfficer, {u"unrestrict"_s, m_store, m_number, u"--reason"_s, u"over"_s});
        const Ran head = m_ringi.as(u"Head Op"_s, {u"unrestrict"_s, m_store, m_number, u"--reason"_s, u"over"_s});

        QCOMPARE(duty.text(u"refusal"_s), u"head_only"_s);
        QCOMPARE(head.status, 0);
        QCOMPARE(m_ringi.ask({u"list"_s, m_store}).array().size(), 2);
        QCOMPARE(m_ringi.run({u"verify"_s, m_store}).status, 0);
    }

private:
    Ran asked(const QString &verb, const QString &number)
    {
        QStringList words = verb.split(u' ');
        words.insert(1, m_store);
        words.insert(2, number);
        return m_ringi.as(kCounsel, words, R"({"subject": "a", "text": "b"})");
    }

    QByteArray told(const QString &who, QStringList words, bool asJson)
    {
        if (!who.isEmpty())
            words += {u"--as"_s, who, u"--passphrase-file"_s, m_ringi.passphraseFile()};
        const Ran ran = asJson ? m_ringi.ask(words) : m_ringi.run(words);
        return ran.out + ran.said.toUtf8();
    }

    QByteArray everythingReadBy(const QString &who)
    {
        QByteArray all;
        const QString into = m_ringi.path(u"out-%1"_s.arg(++m_runs));
        for (const bool asJson : {true, false}) {
            const QString file = into + (asJson ? u"-json"_s : u"-text"_s);
            for (const QStringList &words :
                 {QStringList{u"list"_s, m_store},
                  {u"list"_s, m_store, u"zirkon"_s},
                  {u"list"_s, m_store, m_number},
                  {u"list"_s, m_store, u"is:open"_s, u"--sort"_s, u"title"_s},
                  {u"show"_s, m_store, m_number},
                  {u"show"_s, m_store, m_measure},
                  {u"show"_s, m_store, m_number, u"--at"_s, u"2036-01-01T00:00:00Z"_s},
                  {u"decisions"_s, m_store},
                  {u"decisions"_s, m_store, u"--csv"_s, file + u".csv"_s},
                  {u"way"_s, m_store, m_measure},
                  {u"attachment"_s, m_store, m_measure, u"Turmalina.txt"_s, u"--output"_s, file},
                  {u"report"_s, m_store, u"decision"_s, m_measure, u"--output"_s, file + u".pdf"_s},
                  {u"checklist"_s, m_store, m_measure, u"--show"_s},
                  {u"officers"_s, m_store},
                  {u"verify"_s, m_store},
                  {u"deputy list"_s, m_store},
                  {u"readings"_s, m_store}})
                all +=
                    told(who, words.first().contains(u' ') ? words.first().split(u' ') + words.mid(1) : words, asJson);
            for (const QString &written : {file, file + u".csv"_s, file + u".pdf"_s}) {
                QFile out(written);
                if (out.open(QIODevice::ReadOnly))
                    all += out.readAll();
            }
        }
        return all.replace(m_ringi.path(QString()).toUtf8(), QByteArray()).replace("Turmalina.txt”", QByteArray());
    }

    RingiProcess m_ringi;
    QString m_store = m_ringi.path(u"store.ringi"_s);
    QString m_public;
    QString m_number;
    QString m_measure;
    QString m_id;
    int m_runs = 0;
};

} // namespace ringi::test

QTEST_GUILESS_MAIN(ringi::test::RestrictedVerbsTest)
#include "tst_restrictedverbs.moc"
