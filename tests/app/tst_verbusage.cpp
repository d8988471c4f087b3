// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line does with calls it cannot follow, with rules that say
// no, and with people who ask it for help.
#include "app/verbs/synopsis.h"
#include "app/verbs/verb.h"
#include "headquarters.h"

#include <QTest>

using namespace ringi;
using namespace ringi::test;
using namespace Qt::StringLiterals;

class VerbUsageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aSynopsisSaysWhatAVerbTakes();
    void everyVerbStandsInItsDocumentAsItIsCalled();
    void whatIsNotUnderstoodEndsWithTwo_data();
    void whatIsNotUnderstoodEndsWithTwo();
    void aMistakeInAQueryIsSaidWithItsPlace();
    void aRefusalIsOneSentenceInTheLanguageAskedFor();
    void aWrongPassphraseIsARefusal();
    void inputOfTheWrongKindNamesTheField_data();
    void inputOfTheWrongKindNamesTheField();
    void inputThatComesSlowlyIsReadToItsEnd();
    void helpListsTheVerbs();
    void theVersionIsTold();

private:
    RingiProcess m_ringi;
    QString m_store;
    QString m_number;
};

void VerbUsageTest::initTestCase()
{
    m_store = m_ringi.path(u"usage.ringi"_s);
    QVERIFY(foundHeadquarters(m_ringi, m_store));
    m_number = logged(m_ringi, m_store);
    QVERIFY(!m_number.isEmpty());
}

void VerbUsageTest::aSynopsisSaysWhatAVerbTakes()
{
    const Synopsis synopsis =
        Synopsis::of(u"STORE FILE… [QUERY] --verdict a|b [--post KEY]… [--dry-run] < incident.json"_s);

    QCOMPARE(synopsis.operands.size(), 3);
    QVERIFY(synopsis.operands[1].isMany && synopsis.operands[1].isRequired);
    QVERIFY(!synopsis.operands[2].isRequired);
    QCOMPARE(synopsis.options.size(), 3);
    QVERIFY(synopsis.options[0].isRequired && synopsis.options[0].value == u"a|b");
    QVERIFY(synopsis.options[1].isMany && !synopsis.options[1].isRequired);
    QVERIFY(synopsis.options[2].value.isEmpty());
}

void VerbUsageTest::everyVerbStandsInItsDocumentAsItIsCalled()
{
    QFile document(QStringLiteral(RINGI_SOURCES "/docs/verbs.md"));
    QVERIFY(document.open(QIODevice::ReadOnly));
    const QByteArray text = document.readAll();

    for (const Verb &verb : verbs()) {
        const QByteArray call = "### `" + (QByteArray(verb.name) + ' ' + verb.synopsis).trimmed() + '`';
        QVERIFY2(verb.place == Verb::Place::Hidden || text.contains(call), call.constData());
    }
}

void VerbUsageTest::whatIsNotUnderstoodEndsWithTwo_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("said");

    QTest::newRow("verb") << QStringList{u"lst"_s} << u"no verb “lst”"_s;
    QTest::newRow("no store") << QStringList{u"list"_s} << u"STORE is missing"_s;
    QTest::newRow("option") << QStringList{u"list"_s, u"x"_s, u"--limt"_s, u"3"_s} << u"no option --limt"_s;
    QTest::newRow("figure") << QStringList{u"list"_s, u"x"_s, u"--limit"_s, u"many"_s} << u"--limit takes a figure"_s;
    QTest::newRow("key") << QStringList{u"list"_s, u"x"_s, u"--sort"_s, u"size"_s} << u"one of: updated, number"_s;
    QTest::newRow("time") << QStringList{u"show"_s, u"x"_s, u"INC-1"_s, u"--at"_s, u"noon"_s}
                          << u"a time with its zone"_s;
    QTest::newRow("needed") << QStringList{u"hand"_s, u"x"_s, u"INC-1"_s, u"--ask"_s, u"?"_s} << u"--to is needed"_s;
    QTest::newRow("once") << QStringList{u"show"_s, u"x"_s, u"y"_s, u"--at"_s, u"a"_s, u"--at"_s, u"b"_s}
                          << u"only once"_s;
    QTest::newRow("too many") << QStringList{u"verify"_s, u"a"_s, u"b"_s} << u"one word too many"_s;
    QTest::newRow("language") << QStringList{u"verify"_s, u"a"_s, u"--lang"_s, u"fr"_s} << u"--lang knows: en, ja"_s;
    QTest::newRow("passphrase file") << QStringList{u"init"_s,      u"a"_s, u"--office"_s,          u"NCO"_s,
                                                    u"--officer"_s, u"A"_s, u"--passphrase-file"_s, u"nowhere"_s}
                                     << u"nowhere cannot be read"_s;
}

void VerbUsageTest::whatIsNotUnderstoodEndsWithTwo()
{
    QFETCH(QStringList, words);
    QFETCH(QString, said);

    const Ran ran = m_ringi.run(words);

    QCOMPARE(ran.status, 2);
    QVERIFY2(ran.said.contains(said), qPrintable(ran.said));
    QVERIFY(ran.out.isEmpty());
}

void VerbUsageTest::aMistakeInAQueryIsSaidWithItsPlace()
{
    const Ran ran = m_ringi.run({u"list"_s, m_store, u"port holdr:legal"_s});

    QCOMPARE(ran.status, 2);
    QVERIFY2(ran.said.contains(u"At character 6") && ran.said.contains(u"Did you mean “holder”"), qPrintable(ran.said));
}

void VerbUsageTest::aRefusalIsOneSentenceInTheLanguageAskedFor()
{
    const QStringList accept{u"accept"_s, m_store, m_number};

    const Ran english = m_ringi.as(kCounsel, accept + QStringList{u"--lang"_s, u"en"_s});
    const Ran japanese = m_ringi.as(kCounsel, accept + QStringList{u"--lang"_s, u"ja"_s});

    QCOMPARE(english.status, 1);
    QCOMPARE(japanese.status, 1);
    QCOMPARE(english.text(u"refusal"_s), u"no_offer_pending"_s);
    QCOMPARE(japanese.text(u"refusal"_s), u"no_offer_pending"_s);
    QCOMPARE(english.said.trimmed(), english.text(u"sentence"_s));
    QVERIFY(english.text(u"sentence"_s).endsWith(u'.'));
    QVERIFY(japanese.text(u"sentence"_s).endsWith(u'。'));
}

void VerbUsageTest::aWrongPassphraseIsARefusal()
{
    const QString wrong = m_ringi.write(u"wrong"_s, "correct horse battery stapler\n");

    const Ran ran = m_ringi.ask({u"log"_s, m_store, u"--as"_s, kCounsel, u"--passphrase-file"_s, wrong}, anIncident());

    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.text(u"refusal"_s), u"wrong_passphrase"_s);
    QVERIFY(!ran.said.contains(u"stapler"));
}

void VerbUsageTest::inputOfTheWrongKindNamesTheField_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("said");

    QTest::newRow("empty") << QByteArray() << u"standard input"_s;
    QTest::newRow("no JSON") << QByteArray("{\"title\": ") << u"standard input, byte"_s;
    QTest::newRow("not UTF-8") << QByteArray("{\"title\": \"\xff\xfe\"}") << u"standard input"_s;
    QTest::newRow("no object") << QByteArray("[1]") << u"one JSON object"_s;
    QTest::newRow("unknown key") << QByteArray(R"({"titel": "x"})") << u"titel: expected one of title,"_s;
    QTest::newRow("unknown value") << QByteArray(R"({"title": "x", "tlp": "AMBER"})") << u"tlp: expected TLP:CLEAR"_s;
    QTest::newRow("not a text") << QByteArray(R"({"title": 7})") << u"title: expected a text"_s;
    QTest::newRow("not a time") << QByteArray(R"({"times": {"reported": "noon"}})")
                                << u"times.reported: expected an object"_s;
    QTest::newRow("deep") << QByteArray(R"({"times": {"reported": {"at": "2025-03-14"}}})")
                          << u"times.reported.at: expected a time"_s;
}

void VerbUsageTest::inputOfTheWrongKindNamesTheField()
{
    QFETCH(QByteArray, input);
    QFETCH(QString, said);

    const Ran ran = m_ringi.as(kDutyOfficer, {u"log"_s, m_store}, input);

    QCOMPARE(ran.status, 3);
    QCOMPARE(ran.text(u"fault"_s), u"unreadable"_s);
    QVERIFY2(ran.said.contains(said), qPrintable(ran.said));
}

void VerbUsageTest::inputThatComesSlowlyIsReadToItsEnd()
{
    QProcess process;
    m_ringi.start(process,
                  {u"log"_s, m_store, u"--as"_s, kDutyOfficer, u"--passphrase-file"_s, m_ringi.passphraseFile()});
    const QByteArray input = anIncident();

    process.write(input.first(20));
    QTest::qWait(300);
    process.write(input.sliced(20));
    process.closeWriteChannel();

    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
}

void VerbUsageTest::helpListsTheVerbs()
{
    const Ran ran = m_ringi.run({u"help"_s});

    QCOMPARE(ran.status, 0);
    for (const Verb &verb : verbs()) {
        const QByteArray call = (QByteArray("ringi ") + verb.name + ' ' + verb.synopsis).trimmed() + '\n';
        QCOMPARE(ran.out.contains(call), verb.place == Verb::Place::Help);
    }
    QVERIFY(m_ringi.run({u"verify"_s, u"--help"_s}).out.startsWith("ringi verify [STORE]"));
}

void VerbUsageTest::theVersionIsTold()
{
    QVERIFY(m_ringi.run({u"--version"_s}).out.startsWith("ringi 0."));
}

QTEST_GUILESS_MAIN(VerbUsageTest)
#include "tst_verbusage.moc"
