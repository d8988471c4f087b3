// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The National Cyber Incident Scoring System against its published weights and worked vectors.
#include "domain/nciss.h"

#include <QTest>

using namespace ringi;
using namespace Qt::StringLiterals;

namespace {

NcissAnswers answersOf(const QStringList &keys)
{
    NcissAnswers answers;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const auto &options = ncissFactors()[size_t(i)].options;
        const auto found =
            std::ranges::find_if(options, [&](const NcissOption &option) { return option.key == keys[i]; });
        answers += found == options.end() ? -2 : int(found - options.begin());
    }
    return answers;
}

int sumOf(const NcissAnswers &answers)
{
    int sum = 0;
    for (qsizetype i = 0; i < answers.size(); ++i) {
        const NcissFactor &factor = ncissFactors()[size_t(i)];
        sum += factor.weight * factor.options[size_t(answers[i])].value;
    }
    return sum;
}

/// The answers that give the lowest or the highest sum.
NcissAnswers extreme(bool highest)
{
    NcissAnswers answers;
    for (const NcissFactor &factor : ncissFactors()) {
        const auto ends = std::ranges::minmax_element(factor.options, {}, &NcissOption::value);
        answers += int((highest ? ends.max : ends.min) - factor.options.begin());
    }
    return answers;
}

} // namespace

class NcissTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWeightsAreThePublishedOnes();
    void theScaleHasItsEnds();
    void publishedVectorsComeOut_data();
    void publishedVectorsComeOut();
    void aScoreNeedsAllEightAnswers();
    void theRangeNarrowsWithEachAnswer();
    void answersThatDoNotExistAreOpen();
};

void NcissTest::theWeightsAreThePublishedOnes()
{
    QStringList weights;
    for (const NcissFactor &factor : ncissFactors())
        weights += QString(factor.key) + u' ' + QString::number(factor.weight);

    const QStringList published{
        u"functional-impact 6"_s,       u"observed-activity 5"_s,  u"location-of-observed-activity 4"_s,
        u"actor-characterization 4"_s,  u"information-impact 2"_s, u"recoverability 4"_s,
        u"cross-sector-dependency 3"_s, u"potential-impact 6"_s};
    QCOMPARE(weights, published);
}

void NcissTest::theScaleHasItsEnds()
{
    QCOMPARE(sumOf(extreme(false)), 325);
    QCOMPARE(*ncissScore(extreme(false)), 0.0);
    QCOMPARE(sumOf(extreme(true)), 3400);
    QCOMPARE(*ncissScore(extreme(true)), 100.0);
}

void NcissTest::publishedVectorsComeOut_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("sum");
    QTest::addColumn<double>("score");

    QTest::newRow("hacktivists at a bank") << QStringList{u"significant-impact-to-non-critical-services"_s,
                                                          u"effect"_s,
                                                          u"level-1"_s,
                                                          u"hacktivists"_s,
                                                          u"no-impact"_s,
                                                          u"regular"_s,
                                                          u"banking-and-finance"_s,
                                                          u"low"_s}
                                           << 1335 << 32.85;
    QTest::newRow("targeted at energy")
        << QStringList{u"minimal-impact-to-critical-services"_s, u"presence"_s, u"level-6"_s, u"apt-targeted"_s,
                       u"core-credential-compromise"_s,          u"extended"_s, u"energy"_s,  u"high"_s}
        << 2550 << 72.36;
    QTest::newRow("criminals at a hospital") << QStringList{u"denial-of-critical-services-or-loss-of-control"_s,
                                                            u"effect"_s,
                                                            u"level-2"_s,
                                                            u"criminal"_s,
                                                            u"critical-systems-data-breach"_s,
                                                            u"extended"_s,
                                                            u"healthcare-and-public-health"_s,
                                                            u"moderate"_s}
                                             << 2190 << 60.65;
    QTest::newRow("little known in government") << QStringList{u"no-impact"_s,
                                                               u"engage"_s,
                                                               u"unknown"_s,
                                                               u"unknown"_s,
                                                               u"no-impact"_s,
                                                               u"regular"_s,
                                                               u"government-facilities"_s,
                                                               u"minimal"_s}
                                                << 950 << 20.33;
}

void NcissTest::publishedVectorsComeOut()
{
    QFETCH(QStringList, options);
    QFETCH(double, score);
    const NcissAnswers answers = answersOf(options);

    QVERIFY(!answers.contains(-2));
    QTEST(sumOf(answers), "sum");
    QVERIFY2(std::abs(*ncissScore(answers) - score) < 0.005, qPrintable(QString::number(*ncissScore(answers))));
}

void NcissTest::aScoreNeedsAllEightAnswers()
{
    NcissAnswers answers = extreme(true);
    answers[3] = -1;

    QVERIFY(!ncissScore(answers));
    QVERIFY(!ncissScore({}));
    QCOMPARE(ncissRange(answers).answered, 7);
}

void NcissTest::theRangeNarrowsWithEachAnswer()
{
    NcissAnswers answers;
    NcissRange before = ncissRange(answers);
    QCOMPARE(before.low, 0.0);
    QCOMPARE(before.high, 100.0);

    for (const NcissFactor &factor : ncissFactors()) {
        answers += int(factor.options.size()) / 2;
        const NcissRange now = ncissRange(answers);
        QVERIFY(now.low >= before.low && now.high <= before.high);
        before = now;
    }
    QCOMPARE(before.low, before.high);
}

void NcissTest::answersThatDoNotExistAreOpen()
{
    NcissAnswers answers = extreme(true);
    answers[0] = 99;

    QCOMPARE(ncissRange(answers).answered, 7);
}

QTEST_APPLESS_MAIN(NcissTest)
#include "tst_nciss.moc"
