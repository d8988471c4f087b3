// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What texts of the field name, however they write it, and what only looks like it.
#include "domain/observables.h"

#include <QTest>

#include <algorithm>

using namespace ringi;
using namespace Qt::StringLiterals;

namespace {

QStringList namedIn(const QString &text)
{
    QStringList named;
    for (const NamedObservable &one : observablesIn(text))
        named.append(keyOf(one.what.kind) + u' ' + one.what.value);
    return named;
}

} // namespace

class ObservablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatATextNamesIsRead_data();
    void whatATextNamesIsRead();
    void whatOnlyLooksLikeItIsNot_data();
    void whatOnlyLooksLikeItIsNot();
    void theStretchIsTheOneInTheText();
    void whoLooksForOneMeansTheOther_data();
    void whoLooksForOneMeansTheOther();
    void aTextWithoutEndIsReadQuickly();
};

void ObservablesTest::whatATextNamesIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named");

    QTest::newRow("an address") << u"Traffic to 203.0.113.7, again."_s << u"address 203.0.113.7"_s;
    QTest::newRow("made harmless") << u"203[.]0[.]113[.]7"_s << u"address 203.0.113.7"_s;
    QTest::newRow("with a port") << u"C2 203.0.113.7:8443."_s << u"address 203.0.113.7"_s;
    QTest::newRow("in brackets") << u"host(203.0.113.7)"_s << u"address 203.0.113.7"_s;
    QTest::newRow("IPv6") << u"2001:DB8::0:1 asked"_s << u"address 2001:db8::1"_s;
    QTest::newRow("a network") << u"203.0.113.99/24"_s << u"network 203.0.113.0/24"_s;
    QTest::newRow("a network of IPv6") << u"2001:db8:1::/48"_s << u"network 2001:db8:1::/48"_s;
    QTest::newRow("a domain") << u"resolved Sub.Example.ORG."_s << u"domain sub.example.org"_s;
    QTest::newRow("a harmless domain") << u"sub[.]example(.)org"_s << u"domain sub.example.org"_s;
    QTest::newRow("in Japanese") << u"通信先はsub.example.orgであった。"_s << u"domain sub.example.org"_s;
    QTest::newRow("a link") << u"hxxps://user@cdn.example.org:444/a/b.zip?x=1"_s << u"domain cdn.example.org"_s;
    QTest::newRow("a link to an address") << u"http://[2001:db8::7]:8080/x"_s << u"address 2001:db8::7"_s;
    QTest::newRow("without a scheme") << u"example.org/path/index.php"_s << u"domain example.org"_s;
    QTest::newRow("a mailbox") << u"from Billing@Mail.Example.org"_s << u"mailbox billing@mail.example.org"_s;
    QTest::newRow("a harmless mailbox") << u"billing[@]example[.]org"_s << u"mailbox billing@example.org"_s;
    QTest::newRow("MD5") << u"D41D8CD98F00B204E9800998ECF8427E"_s << u"hash d41d8cd98f00b204e9800998ecf8427e"_s;
    QTest::newRow("SHA-256") << u"sha256:"_s + QString(64, u'a') << u"hash "_s + QString(64, u'a');
    QTest::newRow("CVE") << u"through cve-2026-12345,"_s << u"cve CVE-2026-12345"_s;
    QTest::newRow("several") << u"203.0.113.7/198.51.100.8"_s << u"address 203.0.113.7|address 198.51.100.8"_s;
}

void ObservablesTest::whatATextNamesIsRead()
{
    QFETCH(const QString, text);
    QFETCH(const QString, named);

    QCOMPARE(namedIn(text).join(u'|'), named);
}

void ObservablesTest::whatOnlyLooksLikeItIsNot_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << QString();
    QTest::newRow("a time") << u"At 12:30:45 on 2026-11-19"_s;
    QTest::newRow("a number of a record") << u"INC-2026-004217"_s;
    QTest::newRow("a file") << u"dropper.exe and report.pdf"_s;
    QTest::newRow("too large") << u"256.1.1.1 and 203.0.113.0/33.x"_s;
    QTest::newRow("a short version") << u"version 2.4.1"_s;
    QTest::newRow("an abbreviation") << u"e.g. this"_s;
    QTest::newRow("a name in a program") << u"a::b"_s;
    QTest::newRow("not long enough") << QString(31, u'a');
    QTest::newRow("only marks") << u"....:::///@@@[[[.]]]"_s;
    QTest::newRow("a half") << u"@example and user@"_s;
}

void ObservablesTest::whatOnlyLooksLikeItIsNot()
{
    QFETCH(const QString, text);

    QStringList named = namedIn(text);
    named.removeAll(u"address 203.0.113.0"_s); // of the row with a prefix that is too long

    QCOMPARE(named, QStringList());
}

void ObservablesTest::theStretchIsTheOneInTheText()
{
    const QString text = u"To (sub[.]example[.]org), twice."_s;

    const NamedObservable named = observablesIn(text).value(0);

    QCOMPARE(text.mid(named.begin, named.length), u"sub[.]example[.]org"_s);
}

void ObservablesTest::whoLooksForOneMeansTheOther_data()
{
    QTest::addColumn<QString>("sought");
    QTest::addColumn<QString>("there");
    QTest::addColumn<bool>("isMeant");

    QTest::newRow("an address in a network") << u"203.0.113.0/24"_s << u"203.0.113.7"_s << true;
    QTest::newRow("its first") << u"203.0.113.0/24"_s << u"203.0.113.0"_s << true;
    QTest::newRow("its last") << u"203.0.113.0/24"_s << u"203.0.113.255"_s << true;
    QTest::newRow("one behind it") << u"203.0.113.0/24"_s << u"203.0.114.0"_s << false;
    QTest::newRow("one before it") << u"203.0.113.0/24"_s << u"203.0.112.255"_s << false;
    QTest::newRow("a network in a network") << u"203.0.113.0/24"_s << u"203.0.113.64/26"_s << true;
    QTest::newRow("a network around a network") << u"203.0.113.64/26"_s << u"203.0.113.0/24"_s << true;
    QTest::newRow("the network itself") << u"203.0.113.0/24"_s << u"203.0.113.0/24"_s << true;
    QTest::newRow("another with the same start") << u"203.0.113.0/25"_s << u"203.0.113.128/25"_s << false;
    QTest::newRow("the network of an address") << u"203.0.113.7"_s << u"203.0.113.0/24"_s << true;
    QTest::newRow("another's network") << u"203.0.113.7"_s << u"198.51.100.0/24"_s << false;
    QTest::newRow("another address") << u"203.0.113.7"_s << u"203.0.113.77"_s << false;
    QTest::newRow("IPv6") << u"2001:db8::/32"_s << u"2001:db8:1::7"_s << true;
    QTest::newRow("no IPv4 in IPv6") << u"2001:db8::/32"_s << u"203.0.113.7"_s << false;
    QTest::newRow("the parent of a domain") << u"a.sub.example.org"_s << u"example.org"_s << true;
    QTest::newRow("a domain below") << u"example.org"_s << u"a.sub.example.org"_s << true;
    QTest::newRow("a domain beside") << u"sub.example.org"_s << u"other.example.org"_s << false;
    QTest::newRow("one that ends alike") << u"example.org"_s << u"notexample.org"_s << false;
    QTest::newRow("a mailbox at a domain") << u"example.org"_s << u"billing@mail.example.org"_s << true;
    QTest::newRow("no domain of a mailbox") << u"billing@example.org"_s << u"example.org"_s << false;
    QTest::newRow("another mailbox") << u"billing@example.org"_s << u"bill@example.org"_s << false;
    QTest::newRow("a hash") << QString(64, u'A') << QString(64, u'a') << true;
    QTest::newRow("another CVE") << u"CVE-2026-1234"_s << u"CVE-2026-12345"_s << false;
}

void ObservablesTest::whoLooksForOneMeansTheOther()
{
    QFETCH(const QString, sought);
    QFETCH(const QString, there);
    const Observable what = observablesIn(there).value(0).what;

    const QList<ObservableSpan> spans = soughtWith(observablesIn(sought).value(0).what);

    QTEST(std::ranges::any_of(spans, [&](const ObservableSpan &span) { return span.holds(what); }), "isMeant");
}

/// A hundred thousand characters of each kind that could begin something.
void ObservablesTest::aTextWithoutEndIsReadQuickly()
{
    for (const QChar c : u"a.:/@-[(%0"_s)
        QVERIFY(observablesIn(QString(100'000, c)).isEmpty());
    QVERIFY(observablesIn(u"a.b/"_s.repeated(25'000)).isEmpty());
}

QTEST_APPLESS_MAIN(ObservablesTest)
#include "tst_observables.moc"
