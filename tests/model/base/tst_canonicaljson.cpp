// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One text for one value: the rules of RFC 8785 that bodies of the ledger can meet.
#include "base/canonicaljson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace ringi;
using namespace Qt::StringLiterals;

namespace {

QByteArray canonicalOf(const QByteArray &json)
{
    return canonicalJson(QJsonDocument::fromJson(json).object());
}

} // namespace

class CanonicalJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueHasOneText_data();
    void everyValueHasOneText();
    void keysAreSortedByUtf16CodeUnits();
    void controlCharactersAreEscapedAndNothingElse();
    void itsOwnTextIsCanonical();
};

void CanonicalJsonTest::everyValueHasOneText_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("canonical");

    QTest::newRow("nothing") << QByteArray(" { } ") << QByteArray("{}");
    QTest::newRow("spaces go") << QByteArray("{ \"a\" : [ 1 , 2 ] }") << QByteArray(R"({"a":[1,2]})");
    QTest::newRow("keys are sorted") << QByteArray(R"({"b":1,"a":2,"aa":3,"B":4})")
                                     << QByteArray(R"({"B":4,"a":2,"aa":3,"b":1})");
    QTest::newRow("order of a list stays") << QByteArray(R"({"l":["z","a"]})") << QByteArray(R"({"l":["z","a"]})");
    QTest::newRow("objects within") << QByteArray(R"({"o":{"y":{},"x":[]}})") << QByteArray(R"({"o":{"x":[],"y":{}}})");
    QTest::newRow("words") << QByteArray(R"({"n":null,"t":true,"f":false})")
                           << QByteArray(R"({"f":false,"n":null,"t":true})");
    QTest::newRow("integers") << QByteArray(R"({"n":[0,-1,10,1e3,9007199254740991]})")
                              << QByteArray(R"({"n":[0,-1,10,1000,9007199254740991]})");
    QTest::newRow("escapes that need none") << QByteArray(R"({"s":"\u0041\/\u00e9"})") << QByteArray("{\"s\":\"A/é\"}");
    QTest::newRow("Japanese is written as it is")
        << QByteArray(R"({"s":"\u653b\u6483"})") << QByteArray("{\"s\":\"攻撃\"}");
    QTest::newRow("beyond the basic plane") << QByteArray(R"({"s":"\ud83d\ude00"})") << QByteArray("{\"s\":\"😀\"}");
}

void CanonicalJsonTest::everyValueHasOneText()
{
    QFETCH(QByteArray, written);

    QTEST(canonicalOf(written), "canonical");
}

// By code point 😀 (U+1F600) follows ﬀ (U+FB00); by code units it is D83D DE00 and goes first.
void CanonicalJsonTest::keysAreSortedByUtf16CodeUnits()
{
    const QJsonObject object{{u"ﬀ"_s, 1}, {u"😀"_s, 2}, {u"€"_s, 3}, {u"1"_s, 4}};

    QCOMPARE(canonicalJson(object), QByteArray("{\"1\":4,\"€\":3,\"😀\":2,\"ﬀ\":1}"));
}

void CanonicalJsonTest::controlCharactersAreEscapedAndNothingElse()
{
    const QString text = QString::fromLatin1("\b\t\n\f\r\"\\/\x01\x1f\x7f", 11);

    QCOMPARE(canonicalJson({{u"s"_s, text}}), QByteArray("{\"s\":\"\\b\\t\\n\\f\\r\\\"\\\\/\\u0001\\u001f\x7f\"}"));
}

void CanonicalJsonTest::itsOwnTextIsCanonical()
{
    const QByteArray once = canonicalOf(R"({"z":[{"b":"\n","a":-5}],"y":"港湾"})");

    QCOMPARE(canonicalOf(once), once);
}

QTEST_APPLESS_MAIN(CanonicalJsonTest)
#include "tst_canonicaljson.moc"
