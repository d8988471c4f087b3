// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One search over incidents, measures and officers: what it finds, where it says that it stands, and what it takes a
// mistyped word for.
#include "conformance/engine.h"
#include "conformance/office.h"

using namespace Qt::StringLiterals;

namespace ringi::test {
namespace {

QString marked(const Passage &passage)
{
    QString text = passage.text;
    for (auto mark = passage.marks.crbegin(); mark != passage.marks.crend(); ++mark)
        text.insert(mark->begin + mark->length, u']').insert(mark->begin, u'[');
    return text;
}

/// "note 1: seen from [203.0.113.7]"
QString picture(const SearchHit &hit)
{
    const QString ordinal = hit.passage.ordinal ? u' ' + QString::number(hit.passage.ordinal) : QString();
    return keyOf(hit.passage.field) + ordinal + u": "_s + marked(hit.passage);
}

} // namespace

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        RINGI_NEED_ENGINE(*m_engine);
        m_office = std::make_unique<Office>(m_engine->freshLocation());
        logThem();
    }

    void whatStandsAnywhereIsFound_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("found");

        QTest::newRow("a title") << u"harbour"_s << u"title: [Harbour] cranes stopped"_s;
        QTest::newRow("begun") << u"harb"_s << u"title: [Harbour] cranes stopped"_s;
        QTest::newRow("a summary") << u"攻撃"_s << u"summary: 港の端末への[攻撃]を確認"_s;
        QTest::newRow("half width") << u"ﾗﾝｻﾑ"_s << u"note 1: [ランサム]ウェアの痕跡"_s;
        QTest::newRow("written half width") << u"サーバ"_s << u"task 1: Isolate the [ｻｰﾊﾞ]"_s;
        QTest::newRow("a phrase") << u"\"port terminal\""_s << u"note 2: Seen at the [port terminal] of C"_s;
        QTest::newRow("not that phrase") << u"\"terminal port\""_s << QString();
        QTest::newRow("two words apart") << u"cranes water"_s << QString();
        QTest::newRow("a question") << u"statute"_s << u"consultation 1: Which [statute] applies?"_s;
        QTest::newRow("its answer") << u"telecommunications"_s
                                    << u"consultation 1: The [Telecommunications] Business Act"_s;
        QTest::newRow("a request for custody") << u"attribution"_s << u"handoff 1: for [attribution]"_s;
        QTest::newRow("a number") << u"INC-2026-000002"_s << u"number: [INC]-[2026]-[000002]"_s;
        QTest::newRow("a measure") << u"blackhole"_s << u"subject: [Blackhole] the prefix"_s;
        QTest::newRow("a measure's text")
            << u"provider"_s << u"text: Ask the [provider] to preserve its records. 記録の保全を依頼する。"_s;
        QTest::newRow("an officer") << u"江口"_s << u"name: [江口] Eguchi"_s;
        QTest::newRow("nothing") << u"   "_s << QString();
        QTest::newRow("nobody has it") << u"xylophonist"_s << QString();
    }

    void whatStandsAnywhereIsFound()
    {
        QFETCH(const QString, typed);

        QTEST(pictures(typed).join(u'\n'), "found");
    }

    /// What is only begun is asked of the newest records, whole words of the index.
    void whatVeryManyHaveIsFoundAlikeBegunAndWhole()
    {
        Office crowded(m_engine->freshLocation());
        QStringList titles;
        for (int i = 0; i < 450; ++i)
            titles.append((i % 2 ? u"frequent %1"_s : u"seldom %1"_s).arg(i));
        crowded.loggedTogether(titles);
        const IncidentId newest = crowded.logged(u"frequent, the newest"_s);
        const auto found = [&](const QString &typed, const Session &by) {
            QStringList headings;
            for (const SearchHit &hit : crowded.queriesAs(by)->search(typed, 5).hits)
                headings.append(hit.heading);
            return headings;
        };

        QCOMPARE(found(u"frequ"_s, crowded.analyst), found(u"frequent "_s, crowded.analyst));
        QCOMPARE(found(u"frequ"_s, crowded.analyst).value(0), u"frequent, the newest"_s);
        QCOMPARE(found(u"frequent newe"_s, crowded.analyst), QStringList{u"frequent, the newest"_s});
        crowded.done(crowded.head, newest, RestrictIncident{{{Division::Operations}, {}}, u"source"_s});
        QCOMPARE(found(u"frequ"_s, crowded.analyst).value(0), u"frequent 449"_s);
        QCOMPARE(found(u"frequ"_s, crowded.duty).value(0), u"frequent, the newest"_s);
    }

    void observablesAreFoundForWhatTheyAre_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("found");

        QTest::newRow("an address") << u"203.0.113.7"_s
                                    << u"summary: beacon to c2.sub.example[.]org and [203.0.113.7]"_s;
        QTest::newRow("its network") << u"203.0.113.0/24"_s
                                     << u"summary: beacon to c2.sub.example[.]org and [203.0.113.7]"_s;
        QTest::newRow("another network") << u"198.51.0.0/16"_s << u"text: drop [198.51.100.0/24] at the border"_s;
        QTest::newRow("inside a network") << u"198.51.100.77"_s << u"text: drop [198.51.100.0/24] at the border"_s;
        QTest::newRow("a parent") << u"example.org"_s << u"summary: beacon to [c2.sub.example[.]org] and 203.0.113.7"_s;
        QTest::newRow("a domain below") << u"x.c2.sub.example.org"_s
                                        << u"summary: beacon to [c2.sub.example[.]org] and 203.0.113.7"_s;
        QTest::newRow("on the way to it")
            << u"c2.sub.exa"_s << u"summary: beacon to [c2.sub.example][.]org and 203.0.113.7"_s;
        QTest::newRow("another domain") << u"other.example.net"_s << QString();
        QTest::newRow("a hash") << QString(64, u'B') << u"note 3: dropper "_s + u'[' + QString(64, u'b') + u']';
        QTest::newRow("a mailbox") << u"BILLING@example.com"_s
                                   << u"note 4: from [billing[@]example.com], [CVE-2026-4711]"_s.replace(
                                          u"[CVE-2026-4711]"_s, u"CVE-2026-4711"_s);
        QTest::newRow("the domain of a mailbox")
            << u"example.com"_s << u"note 4: from [billing[@]example.com], CVE-2026-4711"_s;
        QTest::newRow("a CVE") << u"cve-2026-4711"_s << u"note 4: from billing[@]example.com, [CVE-2026-4711]"_s;
        QTest::newRow("two at once") << u"203.0.113.7 example.org"_s
                                     << u"summary: beacon to [c2.sub.example[.]org] and [203.0.113.7]"_s;
        QTest::newRow("with a word") << u"203.0.113.7 beacon"_s
                                     << u"summary: [beacon] to c2.sub.example[.]org and [203.0.113.7]"_s;
        QTest::newRow("with a word that is not there") << u"203.0.113.7 cranes"_s << QString();
    }

    void observablesAreFoundForWhatTheyAre()
    {
        QFETCH(const QString, typed);

        QTEST(pictures(typed).join(u'\n'), "found");
    }

    void theRegisterFindsThemToo()
    {
        RegisterQuery query;
        query.text = u"203.0.113.0/24"_s;
        QCOMPARE(m_office->found(query), QStringList{u"Water works"_s});

        query.text = u"example.org beacon"_s;
        QCOMPARE(m_office->found(query), QStringList{u"Water works"_s});
        QCOMPARE(m_office->queries().incidentCount(query), 1);
    }

    void aMistypedWordIsTakenForOneThatIsThere_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("taken");

        QTest::newRow("too many") << u"harrbour "_s << u"harbour"_s;
        QTest::newRow("too few") << u"habour "_s << u"harbour"_s;
        QTest::newRow("another") << u"harbowr "_s << u"harbour"_s;
        QTest::newRow("exchanged") << u"hrabour"_s << u"harbour"_s;
        QTest::newRow("right") << u"harbour"_s << QString();
        QTest::newRow("too far") << u"hrbuor"_s << QString();
        QTest::newRow("with digits") << u"00000x2"_s << QString();
    }

    void aMistypedWordIsTakenForOneThatIsThere()
    {
        QFETCH(const QString, typed);

        const SearchAnswer answer = m_office->queries().search(typed, 5);

        QTEST(QStringList(answer.taken.value(typed.trimmed())).join(u' '), "taken");
        if (!answer.taken.isEmpty())
            QCOMPARE(picture(answer.hits.value(0)), u"title: [Harbour] cranes stopped"_s);
    }

    void whatStandsInTheTitleComesFirst()
    {
        const QStringList found = pictures(u"overflow"_s);

        QCOMPARE(found,
                 QStringList({u"title: Buffer [overflow]"_s, u"summary: the newest, and an [overflow] as well"_s}));
    }

    void aRevisedTextIsFoundByWhatItNamesNow()
    {
        const IncidentId id =
            m_office->logged(u"Revised"_s, [](LogIncident &log) { log.content.summary = u"from 192.0.2.33"_s; });
        ReviseIncident revise{m_office->queries().incident(id).content, 1, {}};
        revise.content.summary = u"from 192.0.2.34"_s;
        m_office->done(m_office->duty, id, revise);

        QVERIFY(pictures(u"192.0.2.33"_s).isEmpty());
        QCOMPARE(pictures(u"192.0.2.34"_s), QStringList{u"summary: from [192.0.2.34]"_s});
    }

    void likeIsWhatNamesTheSame()
    {
        const auto similar = m_office->queries().similarTo(u"Seen again: hxxp://203.0.113[.]7/x"_s, 5);

        QCOMPARE(similar.size(), 1);
        QCOMPARE(similar[0].title, u"Water works"_s);
        QCOMPARE(similar[0].observables, QStringList{u"203.0.113.7"_s});
        QVERIFY(m_office->queries().similarTo(u"203.0.113.8"_s, 5).isEmpty());
    }

    void aSearchThatIsStoppedSaysSo()
    {
        const auto queries = m_office->queriesAs(m_office->duty);

        queries->interrupt(); // nothing runs, so nothing happens

        QVERIFY(!queries->search(u"harbour"_s, 5).hits.isEmpty());
    }

    void whateverIsTypedIsAnswered_data()
    {
        QTest::addColumn<QString>("typed");
        for (const QString &typed : {u"\""_s, u"'; DROP TABLE incident; --"_s, u"\\' : * & | ! ( )"_s, u"::"_s,
                                     u"0.0.0.0/0"_s, u"::/0"_s, u"a@b"_s, QString(70'000, u'x'), u"\u202Eabc"_s,
                                     u"🦊"_s, u"1.1.1.1 "_s.repeated(50), QString(QChar(0xD800))})
            QTest::newRow(qPrintable(typed.left(20))) << typed;
    }

    void whateverIsTypedIsAnswered()
    {
        QFETCH(const QString, typed);

        QCOMPARE(faultOf([&] { m_office->queries().search(typed, 5); }), QString());
        RegisterQuery query;
        query.text = typed;
        QCOMPARE(faultOf([&] { m_office->queries().incidentOrder(query, -1); }), QString());
    }

private:
    QStringList pictures(const QString &typed)
    {
        QStringList all;
        for (const SearchHit &hit : m_office->queries().search(typed, 10).hits)
            all.append(picture(hit));
        return all;
    }

    void logThem()
    {
        logHarbour();
        const auto water = m_office->logged(u"Water works"_s, [](LogIncident &log) {
            log.content.summary = u"beacon to c2.sub.example[.]org and 203.0.113.7"_s;
        });
        const auto measure = m_office->drafted(water, u"Blackhole the prefix"_s);
        MeasureContent content = m_office->now(measure).content();
        content.effect = u"none for customers"_s;
        m_office->done(m_office->duty, measure, ReviseMeasure{content, 1});
        const auto border = m_office->drafted(water, u"Filter"_s);
        content.subject = u"Filter"_s;
        content.text = u"drop 198.51.100.0/24 at the border"_s;
        m_office->done(m_office->duty, border, ReviseMeasure{content, 1});
        m_office->logged(u"Buffer overflow"_s);
        m_office->logged(u"Another"_s,
                         [](LogIncident &log) { log.content.summary = u"the newest, and an overflow as well"_s; });
    }

    void logHarbour()
    {
        const auto harbour = m_office->logged(
            u"Harbour cranes stopped"_s, [](LogIncident &log) { log.content.summary = u"港の端末への攻撃を確認"_s; });
        for (const QString &note : {u"ランサムウェアの痕跡"_s, u"Seen at the port terminal of C"_s,
                                    u"dropper "_s + QString(64, u'b'), u"from billing[@]example.com, CVE-2026-4711"_s})
            m_office->done(m_office->duty, harbour, AddNote{note});
        m_office->done(m_office->duty, harbour, AddTask{u"Isolate the ｻｰﾊﾞ"_s, Division::Operations, {}});
        m_office->done(m_office->duty, harbour, AskConsultation{Division::Legal, u"Which statute applies?"_s, {}});
        m_office->done(m_office->counsel, harbour, AnswerConsultation{1, u"The Telecommunications Business Act"_s});
        m_office->done(m_office->duty, harbour, OfferCustody{Division::Intelligence, u"for attribution"_s, {}});
    }

    std::unique_ptr<Engine> m_engine = engineUnderTest();
    std::unique_ptr<Office> m_office;
};

} // namespace ringi::test

QTEST_GUILESS_MAIN(ringi::test::TestSearch)
#include "tst_search.moc"
