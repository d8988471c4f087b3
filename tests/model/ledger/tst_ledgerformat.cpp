// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the worked example out of docs/ledger-format.md and computes it twice: by the page alone, with Qt's hash, and
// by the program.
#include "base/canonicaljson.h"
#include "ledger/hashing.h"
#include "ledger/sealing.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QMap>
#include <QTest>
#include <QtEndian>

using namespace ringi;
using namespace Qt::StringLiterals;

namespace {

/// Gives the bytes it was given, in order.
class ScriptedRandomness final : public Randomness
{
public:
    explicit ScriptedRandomness(QByteArray script)
        : m_script(std::move(script))
    {
    }

    QByteArray bytes(int count) override
    {
        const QByteArray next = m_script.left(count);
        m_script.remove(0, count);
        return next;
    }

private:
    QByteArray m_script;
};

template <class Number> QByteArray big(Number value)
{
    const Number swapped = qToBigEndian(value);
    return {reinterpret_cast<const char *>(&swapped), sizeof swapped};
}

QByteArray text(const QByteArray &bytes)
{
    return big(quint32(bytes.size())) + bytes;
}

QByteArray sha(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

class LedgerFormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thePageAloneGivesTheBytesAndHashesOfAnEvent_data() { eachEvent(); }
    void thePageAloneGivesTheBytesAndHashesOfAnEvent();
    void thePageAloneGivesTheBytesAndHashesOfACommit_data() { eachCommit(); }
    void thePageAloneGivesTheBytesAndHashesOfACommit();
    void theProgramSealsTheSameEvent_data() { eachEvent(); }
    void theProgramSealsTheSameEvent();
    void theProgramSealsTheSameCommit_data() { eachCommit(); }
    void theProgramSealsTheSameCommit();
    void theSignaturesAreTheAuthors();
    void theChainsOfTheExampleAreWhole();

private:
    static void eachEvent();
    static void eachCommit();
    [[nodiscard]] QByteArray plain(const QString &name) const { return m_example.value(name).toUtf8(); }
    [[nodiscard]] QByteArray hex(const QString &name) const { return QByteArray::fromHex(plain(name)); }
    [[nodiscard]] QByteArray id(const QString &name) const { return QUuid(m_example.value(name)).toRfc4122(); }
    [[nodiscard]] quint64 number(const QString &name) const { return m_example.value(name).toULongLong(); }
    [[nodiscard]] QByteArray hashesOf(const QString &commit) const;
    [[nodiscard]] EventRecord sealed(const QString &event) const;
    [[nodiscard]] SigningKey key() const;

    QMap<QString, QString> m_example;
};

void LedgerFormatTest::initTestCase()
{
    QFile page(QStringLiteral(RINGI_DOCS "/ledger-format.md"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    bool inside = false;
    for (const QString &line : QString::fromUtf8(page.readAll()).split(u'\n')) {
        if (line.startsWith(u"```"_s))
            inside = line == u"```example"_s;
        else if (inside)
            m_example.insert(line.section(u" = "_s, 0, 0), line.section(u" = "_s, 1));
    }
    QCOMPARE(m_example.size(), 5 + 3 * 8 + 2 * 8);
}

void LedgerFormatTest::eachEvent()
{
    QTest::addColumn<QString>("e");
    for (const QString &event : {u"event1"_s, u"event2"_s, u"event3"_s})
        QTest::newRow(qPrintable(event)) << event + u'.';
}

void LedgerFormatTest::eachCommit()
{
    QTest::addColumn<QString>("c");
    for (const QString &commit : {u"commit1"_s, u"commit2"_s})
        QTest::newRow(qPrintable(commit)) << commit + u'.';
}

QByteArray LedgerFormatTest::hashesOf(const QString &commit) const
{
    QByteArray hashes;
    for (const QString &event : m_example.value(commit + u"events"_s).split(u' '))
        hashes += hex(u"event"_s + event + u".hash"_s);
    return hashes;
}

EventRecord LedgerFormatTest::sealed(const QString &e) const
{
    QJsonObject body = QJsonDocument::fromJson(plain(e + u"body"_s)).object();
    ScriptedRandomness salt(QByteArray::fromHex(body.take(u"salt"_s).toString().toLatin1()));
    const ChainHead after{number(e + u"n"_s) - 1, hex(e + u"previous"_s)};
    return sealEvent({StreamId::fromBytes(id(e + u"stream"_s)), after, plain(e + u"kind"_s), canonicalJson(body)},
                     salt);
}

SigningKey LedgerFormatTest::key() const
{
    ScriptedRandomness seed(hex(u"key.seed"_s));
    return SigningKey::generate(seed);
}

void LedgerFormatTest::thePageAloneGivesTheBytesAndHashesOfAnEvent()
{
    QFETCH(QString, e);

    const QByteArray bytes = text("ringi.event.1") + id(e + u"stream"_s) + big(number(e + u"n"_s))
        + text(plain(e + u"kind"_s)) + sha(plain(e + u"body"_s)) + hex(e + u"previous"_s);

    QCOMPARE(sha(plain(e + u"body"_s)), hex(e + u"body_hash"_s));
    QCOMPARE(bytes.toHex(), plain(e + u"bytes"_s));
    QCOMPARE(sha(bytes).toHex(), plain(e + u"hash"_s));
}

void LedgerFormatTest::thePageAloneGivesTheBytesAndHashesOfACommit()
{
    QFETCH(QString, c);

    const QByteArray hashes = hashesOf(c);
    const QByteArray bytes = text("ringi.commit.1") + id(u"store"_s) + big(number(c + u"n"_s))
        + big(qint64(number(c + u"time_ms"_s))) + id(u"author"_s) + big(quint8(1)) + hex(c + u"previous"_s)
        + big(quint32(hashes.size() / 32)) + hashes;

    QCOMPARE(Instant{qint64(number(c + u"time_ms"_s))}.toIso(), m_example.value(c + u"time"_s));
    QCOMPARE(bytes.toHex(), plain(c + u"bytes"_s));
    QCOMPARE(sha(bytes).toHex(), plain(c + u"hash"_s));
}

void LedgerFormatTest::theProgramSealsTheSameEvent()
{
    QFETCH(QString, e);

    const EventRecord event = sealed(e);

    QCOMPARE(event.body, plain(e + u"body"_s));
    QCOMPARE(event.hash, hex(e + u"hash"_s));
    QCOMPARE(event.n, number(e + u"n"_s));
}

void LedgerFormatTest::theProgramSealsTheSameCommit()
{
    QFETCH(QString, c);
    QList<EventRecord> events;
    for (const QString &event : m_example.value(c + u"events"_s).split(u' '))
        events += sealed(u"event"_s + event + u'.');
    const Authorship by{StoreId::fromBytes(id(u"store"_s)), OfficerId::fromBytes(id(u"author"_s)),
                        *Instant::fromIso(m_example.value(c + u"time"_s))};

    const auto [commit, kept] = sealCommit(by, {number(c + u"n"_s) - 1, hex(c + u"previous"_s)}, events, key());

    QCOMPARE(commit.hash, hex(c + u"hash"_s));
    QCOMPARE(commit.signature, hex(c + u"signature"_s));
    QCOMPARE(kept.size(), events.size());
}

void LedgerFormatTest::theSignaturesAreTheAuthors()
{
    QCOMPARE(key().publicKey(), hex(u"key.public"_s));
    QVERIFY(plain(u"event2.body"_s).contains(plain(u"key.public"_s)));
    for (const QString &c : {u"commit1."_s, u"commit2."_s})
        QVERIFY(isSignatureGood(hex(c + u"signature"_s), hex(c + u"hash"_s), hex(u"key.public"_s)));
}

void LedgerFormatTest::theChainsOfTheExampleAreWhole()
{
    QCOMPARE(hex(u"event1.previous"_s), zeroHash());
    QCOMPARE(hex(u"event2.previous"_s), hex(u"event1.hash"_s));
    QCOMPARE(hex(u"event3.previous"_s), zeroHash());
    QCOMPARE(hex(u"commit1.previous"_s), zeroHash());
    QCOMPARE(hex(u"commit2.previous"_s), hex(u"commit1.hash"_s));
}

QTEST_APPLESS_MAIN(LedgerFormatTest)
#include "tst_ledgerformat.moc"
