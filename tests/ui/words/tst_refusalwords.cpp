// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every refusal, as an act is answered with it, has its own sentence in both languages: filled in, without keys, and in
// Japanese without English.
#include "support/refusals.h"
#include "ui/words/explain.h"
#include "ui/words/language.h"

#include <QRegularExpression>
#include <QTest>

using namespace ringi;
using namespace ringi::test;
using namespace ringi::words;
using namespace Qt::StringLiterals;

namespace {

/// What people typed in these acts, and what is written alike in both languages.
const QStringList kAnybodysWords{u"AMBER+STRICT"_s, // before the MB in it
                                 u"Aoki"_s,
                                 u"Baba"_s,
                                 u"INC-2026-000007"_s,
                                 u"MS-1"_s,
                                 u"lunch"_s,
                                 u"weather"_s,
                                 u"harbours"_s,
                                 u"plan.pdf"_s,
                                 u"hq"_s,
                                 u"MB"_s,
                                 u"TLP"_s,
                                 u"SHA-256"_s,
                                 u"Caps Lock"_s,
                                 u"PIN"_s,
                                 u"Ueda"_s,
                                 u"web"_s,
                                 u"Ed25519"_s,
                                 u"CKM_EDDSA"_s,
                                 u"--pkcs11-module"_s,
                                 u"p11-kit"_s,
                                 u"/usr/lib/softhsm/libsofthsm2.so"_s,
                                 u"pkcs11:token=…"_s,
                                 u"pkcs11:tok"_s,
                                 u"Harbour sources"_s,
                                 u"Officer"_s};

Refusal refusalFrom(const Reached &one)
{
    const QString args = one.told.section(u": "_s, 1);
    return {one.code, args.isEmpty() ? QStringList() : args.split(u", "_s)};
}

QList<Refusal> all()
{
    QList<Refusal> refusals = refusalsElsewhere();
    for (const Reached &one : reachedRefusals())
        refusals.append(refusalFrom(one));
    return refusals;
}

QString withoutAnybodysWords(QString sentence)
{
    for (const QString &word : kAnybodysWords)
        sentence.remove(word);
    return sentence;
}

bool has(const QString &sentence, const QString &pattern)
{
    return QRegularExpression(pattern).match(sentence).hasMatch();
}

} // namespace

class TestRefusalWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_language = std::make_unique<Language>(*QCoreApplication::instance()); }
    void cleanupTestCase() { m_language.reset(); }

    void everyRefusalIsSaid_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<Refusal>("refusal");
        for (const QString &language : Language::available()) {
            for (const Refusal &refusal : all())
                QTest::newRow(qPrintable(language + u' ' + keyOf(refusal.code))) << language << refusal;
        }
    }

    void everyRefusalIsSaid()
    {
        QFETCH(QString, language);
        QFETCH(Refusal, refusal);
        m_language->use(language);

        const QString sentence = explain(refusal);

        const QString own = withoutAnybodysWords(sentence);
        QVERIFY(!sentence.isEmpty());
        QVERIFY2(!has(sentence, u"%[0-9nL]"_s), qPrintable(sentence));
        QVERIFY2(!has(sentence, u"“”|「」|（）|\\(\\)"_s), qPrintable(sentence));
        QVERIFY2(!has(own, u"[a-z]+_[a-z]+"_s), qPrintable(sentence));
        if (language == u"ja")
            QVERIFY2(!has(own, u"[A-Za-z]{2}"_s), qPrintable(sentence));
    }

    void noTwoRefusalsAreSaidAlike()
    {
        for (const QString &language : Language::available()) {
            m_language->use(language);
            QSet<QString> sentences;
            for (const RefusalCode code : allOf<RefusalCode>())
                sentences.insert(explain(Refusal{code, {u"legal"_s, u"2"_s}}));
            QCOMPARE(sentences.size(), countOf<RefusalCode>());
        }
    }

private:
    std::unique_ptr<Language> m_language;
};

QTEST_GUILESS_MAIN(TestRefusalWords)
#include "tst_refusalwords.moc"
