// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A recovery key: its public half seals, its secret half opens, and only with the passphrase.
#include "heldledger.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ringi;
using namespace ringi::test;

namespace {

constexpr KeyCost kCheap{1, 1 << 16};
SecretBytes secret(const QByteArray &bytes)
{
    SecretBytes secret(size_t(bytes.size()));
    std::copy(bytes.begin(), bytes.end(), secret.data());
    return secret;
}

QByteArray told(const SecretBytes &secret)
{
    return {reinterpret_cast<const char *>(secret.data()), qsizetype(secret.size())};
}

const QString kWords = u"correct horse battery"_s;

} // namespace

class RecoveryKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatThePublicHalfSealsTheSecretHalfOpens();
    void anotherPassphraseDoesNotOpenIt();
    void aShortPassphraseIsRefusedAndNothingIsMade();
    void aKeyIsNeverWrittenOverAnother();
    void theHalvesAreToldApart();
    void aKeyThatAsksForTooMuchIsRefused_data();
    void aKeyThatAsksForTooMuchIsRefused();
    void onlyTheOwnerMayReadTheFiles();

private:
    RecoveryKeyFiles made() { return makeRecoveryKey(place(), kWords, kCheap, m_randomness).value(); }
    [[nodiscard]] QString place() const { return m_folder->filePath(u"keys"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    SystemRandomness m_randomness;
};

void RecoveryKeyTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void RecoveryKeyTest::whatThePublicHalfSealsTheSecretHalfOpens()
{
    const RecoveryKeyFiles files = made();

    const QByteArray box = sealedTo(readPublicKey(files.publicFile), secret("the key of a stream"));
    const auto key = openSecretKey(files.secretFile, kWords);

    QVERIFY(key);
    QCOMPARE(key->publicKey().bytes, files.key.bytes);
    QCOMPARE(told(key->opened(box).value()), QByteArray("the key of a stream"));
    QVERIFY(!RecoveryKey(SigningKey::generate(m_randomness)).opened(box));
    QVERIFY(!key->opened("short"));
}

void RecoveryKeyTest::anotherPassphraseDoesNotOpenIt()
{
    const auto key = openSecretKey(made().secretFile, u"incorrect horse battery"_s);

    QVERIFY(!key);
    QCOMPARE(key.error().code, RefusalCode::WrongPassphrase);
}

void RecoveryKeyTest::aShortPassphraseIsRefusedAndNothingIsMade()
{
    const auto files = makeRecoveryKey(place(), u"short"_s, kCheap, m_randomness);

    QCOMPARE(files.error().code, RefusalCode::PassphraseTooShort);
    QVERIFY(!QFile::exists(place()));
}

void RecoveryKeyTest::aKeyIsNeverWrittenOverAnother()
{
    const RecoveryKeyFiles first = made();

    QCOMPARE(problemOf([this] { made(); }), u"place_taken"_s);
    QCOMPARE(readPublicKey(first.publicFile).bytes, first.key.bytes);
}

void RecoveryKeyTest::theHalvesAreToldApart()
{
    const RecoveryKeyFiles files = made();

    QCOMPARE(problemOf([&] { readPublicKey(files.secretFile); }), u"not_a_key"_s);
    QCOMPARE(problemOf([&] { (void)openSecretKey(files.publicFile, kWords); }), u"not_a_key"_s);
    QCOMPARE(problemOf([&] { readPublicKey(place() + u"/nowhere"_s); }), u"not_there"_s);
}

void RecoveryKeyTest::aKeyThatAsksForTooMuchIsRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("memory") << QByteArray("\"memory\": 65536") << QByteArray("\"memory\": 1152921504606846976");
    QTest::newRow("passes") << QByteArray("\"passes\": 1") << QByteArray("\"passes\": 1000000");
    QTest::newRow("none") << QByteArray("\"passes\": 1") << QByteArray("\"passes\": 0");
    QTest::newRow("a short box") << QByteArray("\"box\": \"") << QByteArray("\"box\": \"zz");
}

void RecoveryKeyTest::aKeyThatAsksForTooMuchIsRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFile file(made().secretFile);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray whole = file.readAll();
    QVERIFY(whole.contains(from));
    file.resize(0);
    file.seek(0);
    file.write(QByteArray(whole).replace(from, to).replace("\"zz", "\"00"));
    file.close();

    QCOMPARE(problemOf([&] { (void)openSecretKey(file.fileName(), kWords); }), u"not_a_key"_s);
}

void RecoveryKeyTest::onlyTheOwnerMayReadTheFiles()
{
    const auto rights = QFile::permissions(made().secretFile);

    QVERIFY(!(rights & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)));
}

QTEST_GUILESS_MAIN(RecoveryKeyTest)
#include "tst_recoverykey.moc"
