// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ten thousand random courses of a sheet over random sound routes. After every step the invariants of a sheet are
// asked of the measure and of what happened, without asking decide(). RINGI_SEED repeats a run.
#include "sheetcourse.h"
#include "sheetinvariants.h"

#include <QElapsedTimer>
#include <QTest>

using namespace ringi;
using namespace ringi::test;

namespace {

constexpr int kCourses = 10'000;

quint32 seed()
{
    bool stated = false;
    const uint value = qEnvironmentVariable("RINGI_SEED").toUInt(&stated);
    return stated ? value : QRandomGenerator::global()->generate();
}

/// Every state and every kind of command that was allowed, with how often the run has to have seen it.
const QMap<QString, int> kLeast{{u"state draft"_s, 5'000},
                                {u"state circulating"_s, 5'000},
                                {u"state approved"_s, 1'500},
                                {u"state returned"_s, 300},
                                {u"state rejected"_s, 200},
                                {u"state withdrawn"_s, 100},
                                {u"state carried_out"_s, 500},
                                {u"state reviewed"_s, 100},
                                {u"state revoked"_s, 200},
                                {u"draft"_s, 10'000},
                                {u"revise"_s, 500},
                                {u"submit"_s, 5'000},
                                {u"sign"_s, 10'000},
                                {u"defer"_s, 200},
                                {u"withdraw"_s, 100},
                                {u"answer"_s, 2'000},
                                {u"view later"_s, 200},
                                {u"meet condition"_s, 200},
                                {u"dissent"_s, 200},
                                {u"conflict"_s, 200},
                                {u"revoke"_s, 100},
                                {u"carry out"_s, 500},
                                {u"review"_s, 100},
                                {u"stamp deputy"_s, 1'000},
                                {u"stamp delegate"_s, 200},
                                {u"stamp hold"_s, 300},
                                {u"stamp after decision"_s, 300},
                                {u"urgent"_s, 1'000},
                                {u"approved with later gates"_s, 200},
                                {u"quorum of two"_s, 300},
                                {u"lapsed"_s, 100},
                                {u"refused"_s, 20'000},
                                {u"power ended"_s, 200}};

} // namespace

class SheetPropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theInvariantsHoldAfterEveryStep();
    void theRunReachedEverythingOften();

private:
    quint32 m_seed = 0;
    Tally m_tally;
};

void SheetPropertiesTest::initTestCase()
{
    m_seed = seed();
    qInfo("RINGI_SEED=%u", m_seed);
}

void SheetPropertiesTest::theInvariantsHoldAfterEveryStep()
{
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < kCourses; ++i) {
        SheetCourse course(m_seed + quint32(i), m_tally);
        qsizetype checked = 0;
        while (course.step()) {
            // A refused step leaves everything as it was.
            if (std::exchange(checked, course.history().events.size()) == course.history().events.size())
                continue;
            if (const QString broken = brokenInvariant(course.measure(), course.history()); !broken.isEmpty())
                QFAIL(qPrintable(u"RINGI_SEED=%1: %2\n%3"_s.arg(m_seed + quint32(i)).arg(broken, course.told())));
        }
    }
    qInfo("%d courses in %lld ms", kCourses, timer.elapsed());
}

void SheetPropertiesTest::theRunReachedEverythingOften()
{
    QStringList counts, rare;
    for (auto least = kLeast.begin(); least != kLeast.end(); ++least) {
        const QString line = u"%1: %2"_s.arg(least.key()).arg(m_tally.value(least.key()));
        counts += line;
        if (m_tally.value(least.key()) < least.value())
            rare += line + u" of "_s + QString::number(least.value());
    }
    qInfo("counts: %s", qPrintable(counts.join(u", "_s)));
    QCOMPARE(rare, QStringList());
}

QTEST_APPLESS_MAIN(SheetPropertiesTest)
#include "tst_sheetproperties.moc"
