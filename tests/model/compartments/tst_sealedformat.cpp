// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Opens the worked example of docs/sealed-entries.md twice: by the page and libsodium alone, and by the program.
#include "compartments/sealedcontent.h"
#include "support/fixtures.h"

#include <QFile>
#include <QJsonDocument>
#include <QMap>
#include <QTest>
#include <QtEndian>

#include <sodium.h>

using namespace ringi;
using namespace ringi::test;

namespace {

const unsigned char *in(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *out(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

QByteArray number4(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray text(const QByteArray &utf8)
{
    return number4(quint32(utf8.size())) + utf8;
}

/// What comes out of nonce and closed bytes.
QByteArray opened(const QByteArray &box, const QByteArray &place, const QByteArray &key)
{
    QByteArray content(box.size() - 24 - 16, '\0');
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(out(content), nullptr, nullptr, in(box) + 24,
                                                                  quint64(box.size() - 24), in(place),
                                                                  quint64(place.size()), in(box), in(key));
    return failed ? QByteArray("not opened") : content;
}

QByteArray withoutPadding(QByteArray padded)
{
    while (padded.endsWith('\0'))
        padded.chop(1);
    padded.chop(1);
    return padded;
}

} // namespace

class SealedFormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thePageAloneOpensTheWrap();
    void thePageAloneOpensTheKeyBefore();
    void thePageAloneOpensTheEntry();
    void theProgramOpensTheSame();

private:
    [[nodiscard]] QString plain(const QString &name) const { return m_example.value(name); }
    [[nodiscard]] QByteArray hex(const QString &name) const { return QByteArray::fromHex(plain(name).toLatin1()); }
    [[nodiscard]] QByteArray id(const QString &name) const { return QUuid(plain(name)).toRfc4122(); }
    [[nodiscard]] QByteArray placeOfKey(int epoch) const
    {
        return text("ringi.epoch.1") + id(u"compartment"_s) + number4(quint32(epoch));
    }
    [[nodiscard]] SigningKey key() const;

    QMap<QString, QString> m_example;
};

void SealedFormatTest::initTestCase()
{
    QVERIFY(sodium_init() >= 0);
    QFile page(QStringLiteral(RINGI_DOCS "/sealed-entries.md"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    bool inside = false;
    for (const QString &line : QString::fromUtf8(page.readAll()).split(u'\n')) {
        if (line.startsWith(u"```"_s))
            inside = line == u"```example"_s;
        else if (inside)
            m_example.insert(line.section(u" = "_s, 0, 0), line.section(u" = "_s, 1));
    }
    QCOMPARE(m_example.size(), 14);
}

SigningKey SealedFormatTest::key() const
{
    QByteArray publicKey(32, '\0');
    SecretBytes secret(64);
    crypto_sign_seed_keypair(out(publicKey), secret.data(), in(hex(u"key.seed"_s)));
    return SigningKey::fromSecret(secret);
}

void SealedFormatTest::thePageAloneOpensTheWrap()
{
    const SigningKey signing = key();
    QByteArray mine(32, '\0'), secret(32, '\0'), content(32 + 4 + 13 + 16 + 4, '\0');
    const QByteArray wrap = hex(u"epoch2.wrap"_s);

    QCOMPARE(crypto_sign_ed25519_pk_to_curve25519(out(mine), in(signing.publicKey())), 0);
    QCOMPARE(crypto_sign_ed25519_sk_to_curve25519(out(secret), signing.secret().data()), 0);
    QCOMPARE(crypto_box_seal_open(out(content), in(wrap), quint64(wrap.size()), in(mine), in(secret)), 0);

    QCOMPARE(mine, hex(u"key.box"_s));
    QCOMPARE(content, hex(u"epoch2.key"_s) + placeOfKey(2));
}

void SealedFormatTest::thePageAloneOpensTheKeyBefore()
{
    QCOMPARE(opened(hex(u"epoch2.previous"_s), placeOfKey(2), hex(u"epoch2.key"_s)), hex(u"epoch1.key"_s));
}

void SealedFormatTest::thePageAloneOpensTheEntry()
{
    const QByteArray place = text("ringi.sealed.1") + id(u"incident"_s) + number4(plain(u"entry.ordinal"_s).toUInt())
        + id(u"compartment"_s) + number4(1) + text(plain(u"entry.tlp"_s).toUtf8());

    QCOMPARE(place, hex(u"entry.place"_s));
    QCOMPARE(withoutPadding(opened(hex(u"entry.box"_s), place, hex(u"epoch1.key"_s))),
             plain(u"entry.content"_s).toUtf8());
}

void SealedFormatTest::theProgramOpensTheSame()
{
    Compartment compartment;
    compartment.id = CompartmentId::fromString(plain(u"compartment"_s));
    const auto officer = OfficerId::fromString(plain(u"officer"_s));
    compartment.epochs = {{1, {}, {}},
                          {2, {{officer, key().publicKey(), hex(u"epoch2.wrap"_s)}}, hex(u"epoch2.previous"_s)}};
    const EntryPlace place{IncidentId::fromString(plain(u"incident"_s)), plain(u"entry.ordinal"_s).toInt(),
                           compartment.id, 1, fromKey<Tlp>(plain(u"entry.tlp"_s)).value()};

    const auto content = keyOfEpoch(compartment, 1, officer, key()).and_then([&](const EpochKey &known) {
        return unsealContent(hex(u"entry.box"_s), place, known);
    });

    QCOMPARE(told(content), u"done"_s);
    QCOMPARE(QJsonDocument(toBody(*content)).toJson(QJsonDocument::Compact),
             QJsonDocument::fromJson(plain(u"entry.content"_s).toUtf8()).toJson(QJsonDocument::Compact));
}

QTEST_APPLESS_MAIN(SealedFormatTest)
#include "tst_sealedformat.moc"
