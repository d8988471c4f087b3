// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is and what is not the canonical form of a body. Each refused row is one that a lenient parser reads all the
// same.
#include "base/canonicaljson.h"
#include "ledger/canonicalform.h"

#include <QJsonDocument>
#include <QTest>

using namespace ringi;
using namespace Qt::StringLiterals;

class CanonicalFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canonicalBodiesAreTaken_data();
    void canonicalBodiesAreTaken();
    void everyOtherFormIsRefused_data();
    void everyOtherFormIsRefused();
    void whatTheProgramWritesIsCanonical();
    void noPartOfABodyIsOne();
};

namespace {

QByteArray nested(int depth)
{
    return "{\"a\":" + QByteArray(depth - 1, '[') + QByteArray(depth - 1, ']') + '}';
}

void rows(const QList<QByteArray> &bodies)
{
    QTest::addColumn<QByteArray>("body");
    for (const QByteArray &body : bodies)
        QTest::newRow(body.left(40).toPercentEncoding(" {}[]\":,\\") + '/' + QByteArray::number(body.size())) << body;
}

} // namespace

void CanonicalFormTest::canonicalBodiesAreTaken_data()
{
    rows({"{}", R"({"a":[],"b":{},"c":[{"d":null},true,false]})", R"({"":"","a":0,"aa":-1,"b":10})",
          R"({"a":9007199254740992,"b":-9007199254740992})", R"({"a":"\b\t\n\f\r\"\\\u0000\u001f"})",
          "{\"a\":\"\x7f/\"}", "{\"稟議\":\"決裁 𠮟る\"}", "{\"𐀀\":1,\"～\":1}", R"({"\n":1,"\"":1,"a":1})",
          nested(64)});
}

void CanonicalFormTest::canonicalBodiesAreTaken()
{
    QFETCH(QByteArray, body);

    QVERIFY(isCanonicalBody(body));
}

void CanonicalFormTest::everyOtherFormIsRefused_data()
{
    rows({"",
          "[1]",
          "\"a\"",
          "1",
          "null",
          R"({"a": 1})",
          "{\"a\":1}\n",
          R"({"b":1,"a":1})",
          "{\"～\":1,\"𐀀\":1}",
          R"({"a":1,"a":1})",
          R"({"a":1,"\u0061":1})",
          R"({"a":1.0})",
          R"({"a":1e2})",
          R"({"a":-0})",
          R"({"a":01})",
          R"({"a":+1})",
          R"({"a":-})",
          R"({"a":})",
          R"({"a":NaN})",
          R"({"a":9007199254740993})",
          R"({"a":99999999999999999999})",
          R"({"a":"\u0041"})",
          R"({"a":"\/"})",
          R"({"a":"\u001F"})",
          R"({"a":"\u000a"})",
          R"({"a":"\u00)",
          R"({"a":"\u0)",
          "{\"a\":\"\\",
          "{\"a\":\"\n\"}",
          R"({"a":"\ud800"})",
          "{\"a\":\"\xc0\x80\"}",
          "{\"a\":\"\xe0\x80\x80\"}",
          "{\"a\":\"\xed\xa0\x80\"}",
          "{\"a\":\"\xf4\x90\x80\x80\"}",
          "{\"a\":\"\xe9\x9d\"}",
          "{\"a\":\"\x80\"}",
          "{\"a\":\"\xff\"}",
          "\xef\xbb\xbf{}",
          R"({"a":1,})",
          R"({"a":1}{"a":1})",
          R"({"a":[1)",
          R"({"a":[1,]})",
          QByteArray("{}\0", 3),
          nested(65),
          nested(100'000),
          R"({"a":yes})",
          "{1:1}"});
}

void CanonicalFormTest::everyOtherFormIsRefused()
{
    QFETCH(QByteArray, body);

    QVERIFY(!isCanonicalBody(body));
}

void CanonicalFormTest::whatTheProgramWritesIsCanonical()
{
    const QByteArray any =
        "{\"稟\":[1,{\"～\":\"\\u0001\\\"\\/ 港湾\",\"𐀀\":-5}],\"b\":true,\"a\":\"\\n\\ud83d\\ude00\"}";

    QVERIFY(isCanonicalBody(canonicalJson(QJsonDocument::fromJson(any).object())));
}

void CanonicalFormTest::noPartOfABodyIsOne()
{
    const QByteArray whole = R"({"a":["\u0001",-12,true,null],"b":{"c":"é"}})";
    QVERIFY(isCanonicalBody(whole));

    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY(!isCanonicalBody(whole.left(length)));
}

QTEST_APPLESS_MAIN(CanonicalFormTest)
#include "tst_canonicalform.moc"
