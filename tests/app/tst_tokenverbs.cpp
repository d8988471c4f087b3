// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Officers whose keys are in hardware tokens, by verbs from enrolment to both verifiers, with SoftHSM2 as the token.
#include "headquarters.h"
#include "support/softtoken.h"

#include <QElapsedTimer>
#include <QTest>

using namespace ringi;
using namespace ringi::test;
using namespace Qt::StringLiterals;

namespace {

const QString kHolder = u"Ueda Ren"_s;
constexpr int kLinesOfMeasure = 3; ///< that are read before they are signed: its hash, its subject, its text

} // namespace

class TokenVerbsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        RINGI_NEED_TOKENS(m_tokens);
        m_store = m_ringi.path(u"hq.ringi"_s);
        QVERIFY(foundHeadquarters(m_ringi, m_store));
        m_pinFile = m_ringi.write(u"pin"_s, kPin.toUtf8() + '\n');
        m_token = m_tokens.make(u"Ueda"_s);
        const Ran ran = enrols(kHolder, m_token, m_pinFile);
        QVERIFY2(ran.status == 0, qPrintable(ran.said));
    }

    void init() { m_tokens.setMood({}); }

    void theTokenAndItsKeyAreListed()
    {
        const Ran ran = m_ringi.ask(withModule({u"tokens"_s}));

        const QJsonArray tokens = ran.array();
        QCOMPARE(ran.status, 0);
        QCOMPARE(tokens.size(), 1);
        const QJsonObject token = tokens.first().toObject();
        QCOMPARE(token[u"label"].toString(), u"Ueda"_s);
        QVERIFY(token[u"makes_keys"].toBool());
        const QJsonObject key = token[u"keys"].toArray().first().toObject();
        QCOMPARE(key[u"public_key"].toString(), publicKeyOf(kHolder));
        QVERIFY(key[u"suited"].toBool() && key[u"uri"].toString().contains(u"id="));
    }

    void aMeasureIsSignedWithTheTokenAndBothVerifiersAgree()
    {
        const QString measure = submitted(m_ringi, m_store);

        const Ran ran = signs(measure, m_pinFile);

        QVERIFY2(ran.status == 0, qPrintable(ran.said));
        const Ran ours = m_ringi.ask({u"verify"_s, m_store});
        QCOMPARE(ours.status, 0);
        QVERIFY(ours.object()[u"intact"].toBool());
        QProcess theirs;
        theirs.start(u"python3"_s, {QStringLiteral(RINGI_SOURCES) + u"/tests/independent/verify.py"_s, m_store});
        QVERIFY(theirs.waitForFinished(60'000));
        QVERIFY2(theirs.exitCode() == 0, theirs.readAllStandardOutput() + theirs.readAllStandardError());
    }

    void whatDoesNotSignLeavesNothing_data()
    {
        QTest::addColumn<QByteArray>("mood");
        QTest::addColumn<QByteArray>("pin");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("key");
        QTest::newRow("not plugged in") << QByteArray("gone") << kPin.toUtf8() << 1 << u"token_missing"_s;
        QTest::newRow("wrong PIN") << QByteArray() << QByteArray("000000") << 1 << u"wrong_pin"_s;
        QTest::newRow("locked") << QByteArray("locked") << kPin.toUtf8() << 1 << u"pin_locked"_s;
        QTest::newRow("pulled out") << QByteArray("pulled") << kPin.toUtf8() << 3 << u"token_gone"_s;
    }

    void whatDoesNotSignLeavesNothing()
    {
        QFETCH(QByteArray, mood);
        QFETCH(QByteArray, pin);
        QFETCH(int, status);
        QFETCH(QString, key);
        const QString measure = submitted(m_ringi, m_store);
        const QJsonObject before = m_ringi.ask({u"verify"_s, m_store}).object();
        m_tokens.setMood(mood);

        const Ran ran = signs(measure, m_ringi.write(u"this pin"_s, pin + '\n'));

        QCOMPARE(ran.status, status);
        QCOMPARE(ran.text(status == 1 ? u"refusal"_s : u"fault"_s), key);
        QCOMPARE(ran.said.trimmed().section(u'\n', kLinesOfMeasure), ran.text(u"sentence"_s));
        QVERIFY(!ran.text(u"sentence"_s).isEmpty() && !ran.text(u"sentence"_s).contains(u'\n'));
        QCOMPARE(m_ringi.ask({u"verify"_s, m_store}).object(), before);
        m_tokens.setMood({});
        QCOMPARE(signs(measure, m_pinFile).status, 0);
    }

    void aTokenThatTakesItsTimeSignsAsWell()
    {
        const QString measure = submitted(m_ringi, m_store);
        m_tokens.setMood("slow");

        QCOMPARE(signs(measure, m_pinFile).status, 0);
    }

    void anEnrolmentThatIsRefusedLeavesNoKeyInTheToken()
    {
        const QByteArray before = m_tokens.fingerprint();

        const Ran taken = enrols(kHolder, m_token, m_pinFile);

        QCOMPARE(taken.text(u"refusal"_s), u"officer_name_taken"_s);
        QCOMPARE(m_tokens.fingerprint(), before);
    }

    void aKeyThatIsThereIsTaken()
    {
        const QString key = m_ringi.ask(withModule({u"tokens"_s}))
                                .array()
                                .first()
                                .toObject()[u"keys"]
                                .toArray()
                                .first()
                                .toObject()[u"uri"]
                                .toString();

        const Ran ran = enrols(u"Ueda at night"_s, key, m_pinFile);

        QVERIFY2(ran.status == 0, qPrintable(ran.said));
        QCOMPARE(publicKeyOf(u"Ueda at night"_s), publicKeyOf(kHolder));
    }

    void aRestoredStoreFindsTheTokenAgain()
    {
        const QString backup = m_ringi.path(u"hq.backup"_s), place = m_ringi.path(u"again.ringi"_s);
        const QString measure = submitted(m_ringi, m_store);
        QCOMPARE(m_ringi.run({u"backup"_s, m_store, u"--output"_s, backup}).status, 0);

        const Ran restored = m_ringi.run({u"restore"_s, backup, place});

        QVERIFY2(restored.status == 0, qPrintable(restored.said));
        QCOMPARE(signs(measure, m_pinFile, place).status, 0);
    }

    void thePassphraseOfATokenIsChangedElsewhere()
    {
        const Ran ran = m_ringi.ask(withModule({u"passphrase"_s, m_store, u"--as"_s, kHolder, u"--passphrase-file"_s,
                                                m_pinFile, u"--new-passphrase-file"_s, m_ringi.passphraseFile()}));

        QCOMPARE(ran.text(u"refusal"_s), u"token_keeps_pin"_s);
    }

    void aModuleThatIsNoneIsSaidInOneSentence()
    {
        const Ran ran = m_ringi.ask({u"tokens"_s, u"--pkcs11-module"_s, u"/nonexistent.so"_s});

        QCOMPARE(ran.status, 1);
        QCOMPARE(ran.text(u"refusal"_s), u"token_module_unusable"_s);
        QVERIFY(ran.said.contains(u"/nonexistent.so"));
    }

    void aStoreBeginsWithATokenOrIsNotMade()
    {
        const QString place = m_ringi.path(u"first.ringi"_s), own = m_tokens.make(u"First"_s);
        const QByteArray before = m_tokens.fingerprint();
        const auto init = [&](const QString &office, const QString &pinFile) {
            return m_ringi.ask(withModule({u"init"_s, place, u"--office"_s, office, u"--officer"_s, u"First"_s,
                                           u"--token"_s, own, u"--passphrase-file"_s, pinFile}));
        };
        const Ran wrong = init(u"NCO"_s, m_ringi.write(u"wrong pin"_s, "000000\n"));
        QCOMPARE(wrong.text(u"refusal"_s), u"wrong_pin"_s);
        QVERIFY(!QFile::exists(place));
        QCOMPARE(m_tokens.fingerprint(), before);

        const Ran ran = init(u"NCO"_s, m_pinFile);

        QVERIFY2(ran.status == 0, qPrintable(ran.said));
        QVERIFY(m_tokens.fingerprint() != before);
        const Ran enrolled = m_ringi.ask(withModule(
            {u"enrol"_s, place, u"Second"_s, u"--division"_s, u"legal"_s, u"--post"_s, u"counsel"_s, u"--as"_s,
             u"First"_s, u"--passphrase-file"_s, m_pinFile, u"--new-passphrase-file"_s, m_ringi.passphraseFile()}));
        QVERIFY2(enrolled.status == 0, qPrintable(enrolled.said));
    }

    void aStoreThatCannotBeMadeLeavesNoKeyInTheToken()
    {
        const QByteArray before = m_tokens.fingerprint();

        const Ran ran = m_ringi.ask(withModule({u"init"_s, m_store, u"--office"_s, u"NCO"_s, u"--officer"_s, u"Again"_s,
                                                u"--token"_s, m_token, u"--passphrase-file"_s, m_pinFile}));

        QVERIFY(ran.status != 0);
        QCOMPARE(m_tokens.fingerprint(), before);
    }

private:
    static QStringList withModule(QStringList words) { return words << u"--pkcs11-module"_s << SoftTokens::module(); }

    Ran enrols(const QString &name, const QString &token, const QString &pinFile) const
    {
        return m_ringi.as(kDutyOfficer,
                          withModule({u"enrol"_s, m_store, name, u"--division"_s, u"legal"_s, u"--post"_s, u"counsel"_s,
                                      u"--token"_s, token, u"--new-passphrase-file"_s, pinFile}));
    }

    Ran signs(const QString &measure, const QString &pinFile, const QString &store = {}) const
    {
        const QStringList words = signing(store.isEmpty() ? m_store : store, measure, u"legal_review"_s, u"approve"_s);
        return m_ringi.ask(withModule(words + QStringList{u"--as"_s, kHolder, u"--passphrase-file"_s, pinFile}));
    }

    QString publicKeyOf(const QString &name) const
    {
        const QJsonArray officers = m_ringi.ask({u"officers"_s, m_store}).array();
        for (const QJsonValue &officer : officers) {
            if (officer[u"name"].toString() == name)
                return officer[u"public_key"].toString();
        }
        return {};
    }

    RingiProcess m_ringi;
    SoftTokens m_tokens;
    QString m_store;
    QString m_pinFile;
    QString m_token;
};

QTEST_GUILESS_MAIN(TokenVerbsTest)
#include "tst_tokenverbs.moc"
