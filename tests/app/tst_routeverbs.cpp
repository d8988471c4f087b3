// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Routes, deputies and delegations by verbs: what an administrator does from a
// script, and what a file that cannot be a route is told.
#include "headquarters.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace ringi::test;
using namespace Qt::StringLiterals;

namespace {

const QString kSecond = u"Ono Yui"_s;
const QString kAide = u"Abe Jun"_s;

QString inDays(int days)
{
    return QDateTime::currentDateTimeUtc().addDays(days).toString(Qt::ISODateWithMs);
}

} // namespace

class RouteVerbsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theRoutesThatComeWithTheProgramAreSound();
    void aRouteIsShownAsTheFileItCanBeChangedIn();
    void everyFaultOfAFileIsNamedWithItsGate();
    void theExampleInTheDocumentIsARoute();
    void aChangedRouteComesIntoForceByASecondAdministrator();
    void aProposedRouteIsDroppedWithAReason();
    void aFileThatIsNoRouteIsNotProposed();
    void aDelegateDecidesUntilTheDelegationEnds();
    void aDeputyshipIsListedAndEnded();
    void nobodyRegistersHimselfAsADeputy();
    void whatIsNotUnderstoodEndsWithTwo_data();
    void whatIsNotUnderstoodEndsWithTwo();
    void aFamilyOfVerbsIsExplainedTogether();

private:
    [[nodiscard]] QJsonObject route(const QString &kind) const;
    [[nodiscard]] QString written(const QString &name, const QJsonObject &route) const;
    /// The route of requests with another time for its first gate.
    [[nodiscard]] QString changedRequest() const;

    RingiProcess m_ringi;
    QString m_store;
};

void RouteVerbsTest::initTestCase()
{
    m_store = m_ringi.path(u"routes.ringi"_s);
    QVERIFY(foundHeadquarters(m_ringi, m_store));
    QVERIFY(enrolled(m_ringi, m_store, kAide, u"operations"_s, u"analyst"_s));
    QVERIFY(enrolled(m_ringi, m_store, kSecond, u"strategy"_s, u"administrator"_s));
}

QJsonObject RouteVerbsTest::route(const QString &kind) const
{
    return m_ringi.ask({u"routes"_s, u"show"_s, m_store, kind}).object();
}

QString RouteVerbsTest::written(const QString &name, const QJsonObject &route) const
{
    return m_ringi.write(name, QJsonDocument(route).toJson());
}

QString RouteVerbsTest::changedRequest() const
{
    QJsonObject changed = route(u"request"_s);
    QJsonArray gates = changed.value(u"gates"_s).toArray();
    QJsonObject first = gates.first().toObject();
    first.insert(u"due_minutes"_s, first.value(u"due_minutes"_s).toInt() + 60);
    gates[0] = first;
    changed.insert(u"gates"_s, gates);
    return written(u"request.json"_s, changed);
}

void RouteVerbsTest::theRoutesThatComeWithTheProgramAreSound()
{
    QStringList files;
    for (const char *kind :
         {"request", "notice", "communications_information", "release", "neutralisation", "directive", "erasure"})
        files.append(QStringLiteral(RINGI_SOURCES "/resources/routes/%1.json").arg(QLatin1StringView(kind)));

    const Ran checked = m_ringi.ask(QStringList{u"routes"_s, u"check"_s} + files);

    QCOMPARE(checked.status, 0);
    QCOMPARE(checked.array().size(), 7);
    QCOMPARE(m_ringi.ask({u"routes"_s, u"list"_s, m_store}).array().size(), 7);
}

void RouteVerbsTest::aRouteIsShownAsTheFileItCanBeChangedIn()
{
    const Ran shown = m_ringi.run({u"routes"_s, u"show"_s, m_store, u"notice"_s});

    QCOMPARE(shown.status, 0);
    const QString file = m_ringi.write(u"notice.json"_s, shown.out);
    QCOMPARE(m_ringi.run({u"routes"_s, u"check"_s, file}).status, 0);
    QCOMPARE(m_ringi.ask({u"routes"_s, u"show"_s, m_store, u"notice"_s, u"--version"_s, u"7"_s}).text(u"refusal"_s),
             u"route_missing"_s);
}

void RouteVerbsTest::everyFaultOfAFileIsNamedWithItsGate()
{
    const QString misspelt = m_ringi.write(u"misspelt.json"_s, R"({"measure": "request", "gates": [
        {"key": "legal_review", "kind": "review", "quorom": 2}, {"key": "decides", "kind": "dance"}]})");
    const QString unsound = m_ringi.write(u"unsound.json"_s, R"({"measure": "request", "gates": [
        {"key": "decides", "kind": "decide", "name": {"en": "D", "ja": "決裁"}, "needs": ["nobody"]}]})");
    const QString torn = m_ringi.write(u"torn.json"_s, "{");

    const Ran ran = m_ringi.ask({u"routes"_s, u"check"_s, misspelt, unsound, torn, u"--lang"_s, u"en"_s});

    QCOMPARE(ran.status, 1);
    QStringList told;
    for (const QJsonValue &file : ran.array()) {
        for (const QJsonValue &fault : file.toObject().value(u"faults"_s).toArray()) {
            const QJsonObject one = fault.toObject();
            told.append(one.value(u"gate"_s).toString() + u' ' + one.value(u"fault"_s).toString());
            QVERIFY(one.value(u"message"_s).toString().startsWith(file.toObject().value(u"file"_s).toString()));
        }
    }
    QCOMPARE(told,
             (QStringList{u"legal_review unknown_field"_s, u"decides unknown_value"_s, u"decides nobody_can_sign"_s,
                          u"decides need_unknown"_s, u" not_json"_s}));
    const QByteArray text = m_ringi.run({u"routes"_s, u"check"_s, misspelt, u"--lang"_s, u"en"_s}).out;
    QVERIFY2(text.contains("gate “legal_review”: there is no field “quorom”"), text.constData());
    QCOMPARE(m_ringi.run({u"routes"_s, u"check"_s, u"nowhere.json"_s}).status, 3);
}

void RouteVerbsTest::theExampleInTheDocumentIsARoute()
{
    QFile document(QStringLiteral(RINGI_SOURCES "/docs/routes.md"));
    QVERIFY(document.open(QIODevice::ReadOnly));
    const QByteArray text = document.readAll();
    const qsizetype from = text.indexOf("```json\n") + 8;
    QVERIFY(from > 8);

    const QString file = m_ringi.write(u"example.json"_s, text.mid(from, text.indexOf("```", from) - from));

    const Ran checked = m_ringi.run({u"routes"_s, u"check"_s, file});
    QVERIFY2(checked.status == 0, checked.out.constData());
}

void RouteVerbsTest::aChangedRouteComesIntoForceByASecondAdministrator()
{
    QCOMPARE(m_ringi.as(kDutyOfficer, {u"routes"_s, u"propose"_s, m_store, changedRequest()}).status, 0);

    const QStringList publish{u"routes"_s, u"publish"_s, m_store, u"request"_s};
    QCOMPARE(m_ringi.as(kDutyOfficer, publish).text(u"refusal"_s), u"second_person_needed"_s);
    QCOMPARE(route(u"request"_s).value(u"version"_s).toInt(), 1);
    QCOMPARE(m_ringi.ask({u"routes"_s, u"show"_s, m_store, u"request"_s, u"--proposal"_s}).object().value(u"version"_s),
             QJsonValue(2));
    QCOMPARE(m_ringi.as(kSecond, publish).status, 0);
    QCOMPARE(route(u"request"_s).value(u"version"_s).toInt(), 2);
}

void RouteVerbsTest::aProposedRouteIsDroppedWithAReason()
{
    QCOMPARE(m_ringi.as(kDutyOfficer, {u"routes"_s, u"propose"_s, m_store, changedRequest()}).status, 0);

    QCOMPARE(m_ringi.as(kDutyOfficer, {u"routes"_s, u"drop"_s, m_store, u"request"_s, u"--reason"_s, u"Not agreed."_s})
                 .status,
             0);

    QVERIFY(m_ringi.ask({u"routes"_s, u"list"_s, m_store}).array().first().toObject().value(u"proposal"_s).isNull());
}

void RouteVerbsTest::aFileThatIsNoRouteIsNotProposed()
{
    const QString file = m_ringi.write(u"empty.json"_s, R"({"measure": "request"})");

    const Ran ran = m_ringi.as(kDutyOfficer, {u"routes"_s, u"propose"_s, m_store, file});

    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.array().first().toObject().value(u"faults"_s).toArray().first().toObject().value(u"fault"_s),
             u"no_gates"_s);
}

void RouteVerbsTest::aDelegateDecidesUntilTheDelegationEnds()
{
    QCOMPARE(m_ringi
                 .as(kDirector,
                     {u"delegate"_s, u"grant"_s, m_store, u"--kind"_s, u"request"_s, u"--gate"_s,
                      u"operations_decides"_s, u"--to-division"_s, u"operations"_s, u"--to-post"_s, u"analyst"_s,
                      u"--severity-up-to"_s, u"crisis"_s, u"--until"_s, inDays(30), u"--basis"_s, u"Order 3"_s})
                 .status,
             0);
    const QString one = submitted(m_ringi, m_store), other = submitted(m_ringi, m_store);
    for (const QString &measure : {one, other})
        QCOMPARE(m_ringi.as(kCounsel, signing(m_store, measure, u"legal_review"_s, u"approve"_s)).status, 0);

    QCOMPARE(m_ringi.as(kAide, signing(m_store, one, u"operations_decides"_s, u"approve"_s)).status, 0);
    QCOMPARE(m_ringi.as(kDirector, {u"delegate"_s, u"end"_s, m_store, u"1"_s}).status, 0);

    QCOMPARE(m_ringi.as(kAide, signing(m_store, other, u"operations_decides"_s, u"approve"_s)).text(u"refusal"_s),
             u"wrong_post_for_gate"_s);
    const QJsonObject listed = m_ringi.ask({u"delegate"_s, u"list"_s, m_store}).array().first().toObject();
    QCOMPARE(listed.value(u"in_force"_s), QJsonValue(false));
    QCOMPARE(listed.value(u"basis"_s), u"Order 3"_s);
}

void RouteVerbsTest::aDeputyshipIsListedAndEnded()
{
    QCOMPARE(m_ringi
                 .as(kDutyOfficer,
                     {u"deputy"_s, u"register"_s, m_store, u"--absent"_s, kDirector, u"--deputy"_s, kAide, u"--from"_s,
                      inDays(0), u"--until"_s, inDays(3), u"--reason"_s, u"Leave"_s})
                 .status,
             0);
    const auto listed = [&] { return m_ringi.ask({u"deputy"_s, u"list"_s, m_store}).array().first().toObject(); };
    QCOMPARE(listed().value(u"deputy"_s), kAide);
    QCOMPARE(listed().value(u"in_force"_s), QJsonValue(true));

    QCOMPARE(m_ringi.as(kDutyOfficer, {u"deputy"_s, u"end"_s, m_store, u"1"_s}).status, 0);

    QCOMPARE(listed().value(u"ended"_s), QJsonValue(true));
    QCOMPARE(m_ringi.as(kDutyOfficer, {u"deputy"_s, u"end"_s, m_store, u"9"_s}).text(u"refusal"_s),
             u"deputy_unknown"_s);
}

void RouteVerbsTest::nobodyRegistersHimselfAsADeputy()
{
    const auto deputy = [&](const QString &name) {
        return m_ringi
            .as(kDutyOfficer,
                {u"deputy"_s, u"register"_s, m_store, u"--absent"_s, kDirector, u"--deputy"_s, name, u"--from"_s,
                 inDays(0), u"--until"_s, inDays(3), u"--reason"_s, u"Leave"_s})
            .text(u"refusal"_s);
    };

    QCOMPARE(deputy(kDutyOfficer), u"deputy_self_appointed"_s);
    QCOMPARE(deputy(u"Nobody"_s), u"officer_unknown"_s);
}

void RouteVerbsTest::whatIsNotUnderstoodEndsWithTwo_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("said");

    QTest::newRow("kind") << QStringList{u"routes"_s, u"show"_s, u"x"_s, u"raid"_s} << u"KIND knows no “raid”"_s;
    QTest::newRow("family") << QStringList{u"routes"_s, u"lst"_s, u"x"_s} << u"no verb “routes lst”"_s;
    QTest::newRow("place in a list") << QStringList{u"deputy"_s, u"end"_s, u"x"_s, u"first"_s} << u"N takes a figure"_s;
    QTest::newRow("file") << QStringList{u"routes"_s, u"check"_s} << u"FILE is missing"_s;
    QTest::newRow("verdict") << QStringList{u"sign"_s, u"x"_s, u"y"_s, u"--gate"_s, u"g"_s, u"--verdict"_s, u"maybe"_s}
                             << u"--verdict knows no “maybe”"_s;
}

void RouteVerbsTest::whatIsNotUnderstoodEndsWithTwo()
{
    QFETCH(QStringList, words);
    QFETCH(QString, said);

    const Ran ran = m_ringi.run(words + QStringList{u"--lang"_s, u"en"_s});

    QCOMPARE(ran.status, 2);
    QVERIFY2(ran.said.contains(said), qPrintable(ran.said));
}

void RouteVerbsTest::aFamilyOfVerbsIsExplainedTogether()
{
    const QByteArray all = m_ringi.run({u"help"_s, u"routes"_s}).out;

    QVERIFY(all.contains("ringi routes list STORE") && all.contains("ringi routes drop STORE"));
    QVERIFY(!all.contains("ringi verify"));
    QVERIFY(m_ringi.run({u"routes"_s, u"check"_s, u"--help"_s}).out.startsWith("ringi routes check FILE…"));
}

QTEST_GUILESS_MAIN(RouteVerbsTest)
#include "tst_routeverbs.moc"
