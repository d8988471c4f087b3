// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bent time: back and forth it is the same moment, it keeps the order, and most of a day's work falls on the day.
#include "demo/rhythm.h"

#include <QTest>

using namespace ringi;

namespace {

constexpr Instant kMidnight{1'790'002'800'000 - 1'790'002'800'000 % kDay - 9 * kHour}; ///< in Japan

} // namespace

class TestRhythm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void straightenedTimeIsTheMomentThatWasBent()
    {
        for (int hour = 0; hour < 48; ++hour) {
            const Instant at = kMidnight.plusMs(hour * kHour + 17 * kMinute);
            QVERIFY(std::abs(officeRhythm().straight(officeRhythm().bent(at)) - at) < 5);
        }
    }

    void bentTimeKeepsTheOrder()
    {
        for (int minute = 1; minute < 3000; ++minute)
            QVERIFY(officeRhythm().bent(kMidnight.plusMs(minute * kMinute))
                    > officeRhythm().bent(kMidnight.plusMs((minute - 1) * kMinute)));
    }

    void aDayIsADay() { QCOMPARE(intakeRhythm().bent(kMidnight.plusMs(kDay)) - intakeRhythm().bent(kMidnight), 1.0); }

    void mostOfADaysWorkIsDoneByDay()
    {
        const double morning = officeRhythm().bent(kMidnight.plusMs(8 * kHour));
        const double evening = officeRhythm().bent(kMidnight.plusMs(20 * kHour));

        QVERIFY(evening - morning > 0.7);
    }
};

QTEST_GUILESS_MAIN(TestRhythm)
#include "tst_rhythm.moc"
