// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The wait after wrong passphrases grows, ends, and is not lengthened by a clock that was set back.
#include "identity/throttle.h"

#include <QTest>

using namespace ringi;

namespace {

constexpr Instant kNoon{1'795'000'000'000};

} // namespace

class ThrottleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstFewAreFreeAndThenTheWaitDoubles()
    {
        QList<qint64> seconds;
        for (int wrong = 0; wrong <= 8; ++wrong)
            seconds.append(waitAfter(wrong) / 1000);

        QCOMPARE(seconds, QList<qint64>({0, 0, 0, 0, 5, 10, 20, 40, 80}));
    }

    void nobodyIsLockedOutForGood()
    {
        const FailedAttempts attempts{1'000'000, 1'000'000, kNoon};

        QCOMPARE(waitLeft(attempts, kNoon), kLongestWait);
        QCOMPARE(waitLeft(attempts, kNoon.plusMs(kLongestWait - 1)), 1);
        QCOMPARE(waitLeft(attempts, kNoon.plusMs(kLongestWait)), 0);
    }

    void aClockSetBackDoesNotLengthenTheWait()
    {
        const FailedAttempts attempts{4, 4, kNoon};
        const Instant yearsBefore = kNoon.plusMs(-1000 * kDay);

        const FailedAttempts seen = seenAt(yearsBefore, attempts);

        QCOMPARE(waitLeft(seen, yearsBefore), kFirstWait);
        QCOMPARE(seenAt(kNoon.plusMs(1), attempts), attempts);
    }
};

QTEST_APPLESS_MAIN(ThrottleTest)
#include "tst_throttle.moc"
