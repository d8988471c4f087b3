// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A route file is read strictly, and tells the gate and the field of everything that is wrong with it.
#include "support/sheets.h"

#include <QTest>

using namespace ringi;
using namespace ringi::test;

namespace {

QByteArray aFile()
{
    return routeToJson(aRoute({legalReview(), theDecision({u"legal_review"_s})}));
}

/// The file with one text in place of another, which has to be there.
QByteArray changed(const QByteArray &from, const QByteArray &to)
{
    QByteArray file = aFile();
    const qsizetype place = file.indexOf(from);
    if (place < 0)
        qFatal("not in the file: %s", from.constData());
    return file.replace(place, from.size(), to);
}

/// "wrong_type legal_review quorum" for each error.
QString told(const QByteArray &file)
{
    const auto route = routeFrom(file);
    if (route)
        return u"read"_s;
    QStringList lines;
    for (const RouteFileError &error : route.error()) {
        QStringList words{keyOf(error.fault), error.gate, error.field};
        if (error.fault == RouteFileFault::UnknownValue)
            words += error.detail;
        if (error.unsound)
            words += keyOf(error.unsound->code);
        words.removeAll(QString());
        lines += words.join(u' ');
    }
    return lines.join(u", "_s);
}

} // namespace

class RouteFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyShippedRouteComesBackTheSame();
    void aFileIsReadStrictly_data();
    void aFileIsReadStrictly();
    void everyErrorIsTold();
};

void RouteFileTest::everyShippedRouteComesBackTheSame()
{
    for (const Route &route : shippedRoutes())
        QVERIFY(routeFrom(routeToJson(route)).value() == route);
}

void RouteFileTest::aFileIsReadStrictly_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("answer");
    const auto row = [](const char *name, const QByteArray &file, const QString &answer) {
        QTest::newRow(name) << file << answer;
    };

    row("as it is", aFile(), u"read"_s);
    row("nothing", {}, u"not_json"_s);
    row("words", "a route", u"not_json"_s);
    row("a list", "[]", u"not_json"_s);
    row("cut off", aFile().chopped(3), u"not_json"_s);
    row("misspelt field of a gate", changed("\"quorum\": 1", "\"quorom\": 1"), u"unknown_field legal_review quorom"_s);
    row("misspelt field of the route", changed("\"version\"", "\"verson\""), u"unknown_field verson"_s);
    row("misspelt field of a name", changed("\"en\"", "\"eng\""), u"unknown_field legal_review eng"_s);
    row("a text for a figure", changed("\"quorum\": 1", "\"quorum\": \"1\""), u"wrong_type legal_review quorum"_s);
    row("half a person", changed("\"quorum\": 1", "\"quorum\": 1.5"), u"wrong_type legal_review quorum"_s);
    row("a figure for a text", changed("\"legal_review\",\n", "7,\n"), u"wrong_type 1 key"_s);
    row("a text for a list",
        changed("\"needs\": [\n                \"legal_review\"\n            ]", "\"needs\": \"legal_review\""),
        u"wrong_type decision needs"_s);
    row("a list for a name",
        changed("\"name\": {\n                \"en\": \"legal_review\",\n"
                "                \"ja\": \"legal_review\"\n            }",
                "\"name\": []"),
        u"wrong_type legal_review name"_s);
    row("unknown post", changed("\"counsel\"", "\"counsellor\""), u"unknown_value legal_review posts counsellor"_s);
    row("unknown kind", changed("\"review\"", "\"revue\""), u"unknown_value legal_review kind revue"_s);
    row("unknown measure", changed("\"request\"", "\"wish\""), u"unknown_value measure wish"_s);
    row("a flag as text", changed("\"quorum\": 1", "\"quorum\": 1, \"when\": {\"urgent\": \"yes\"}"),
        u"wrong_type legal_review urgent"_s);
    row("unknown condition", changed("\"quorum\": 1", "\"quorum\": 1, \"when\": {\"moon\": true}"),
        u"unknown_field legal_review moon"_s);
    row("unsound", changed("\"quorum\": 1", "\"quorum\": 0"), u"unsound legal_review quorum_invalid"_s);
    row("no gates", "{\"measure\": \"request\"}", u"unsound no_gates"_s);
}

void RouteFileTest::aFileIsReadStrictly()
{
    QFETCH(QByteArray, file);

    QTEST(told(file), "answer");
}

void RouteFileTest::everyErrorIsTold()
{
    QByteArray file = changed("\"quorum\": 1", "\"quorum\": true").replace("\"counsel\"", "\"clerk\"");

    QCOMPARE(told(file), u"unknown_value legal_review posts clerk, wrong_type legal_review quorum"_s);
}

QTEST_APPLESS_MAIN(RouteFileTest)
#include "tst_routefile.moc"
