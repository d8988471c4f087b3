// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the sign-in page of a demo store promises is kept: each person named can enter and holds the post told of.
#include "demo/demohints.h"
#include "demo/demostory.h"
#include "demo/sheetplan.h"
#include "support/memoryjournal.h"

#include <QTest>

using namespace ringi;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant kNow{1'790'000'000'000};

struct Told
{
    test::MemoryJournal journal;

    Told()
    {
        NoProgress progress;
        DemoStory(journal, {10, 1, kNow}, progress).write();
    }

    [[nodiscard]] Officer officer(const QString &role) const
    {
        for (const DemoHint &hint : demoHints()) {
            if (hint.role == role)
                return *journal.records().registry->named(hint.officer);
        }
        return {};
    }
};

} // namespace

class TestDemoHints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDemoStoreIsKnownByItsOffice()
    {
        const Told told;

        QCOMPARE(told.journal.records().registry->office, demoOffice());
        QCOMPARE(told.journal.records().registry->mode, StoreMode::Live);
    }

    void everyPersonNamedEntersWithTheOnePassphrase()
    {
        Told told;
        const SetClock clock(kNow);
        SystemRandomness randomness;
        Desk desk(told.journal, clock, randomness);

        for (const DemoHint &hint : demoHints()) {
            const Officer officer = *told.journal.records().registry->named(hint.officer);
            QVERIFY2(desk.signIn(officer.id, demoPassphrase()), qPrintable(hint.officer));
        }
    }

    void thePersonsNamedCanDoWhatTheyAreNamedFor()
    {
        const Told told;

        const Officer duty = told.officer(u"duty_officer"_s);
        const Officer legal = told.officer(u"legal_reviewer"_s);
        const Officer manager = told.officer(u"manager"_s);

        QVERIFY(duty.posts.contains(Post::DutyOfficer));
        QCOMPARE(legal.division, gateOf(shippedRoute(MeasureKind::Request).gates, u"legal_review")->division);
        QVERIFY(legal.posts.contains(Post::Counsel));
        QCOMPARE(manager.division, gateOf(shippedRoute(MeasureKind::Request).gates, u"operations_decides")->division);
        QVERIFY(manager.posts.contains(Post::DivisionHead));
        QVERIFY(told.officer(u"auditor"_s).posts.contains(Post::Auditor));
    }
};

QTEST_GUILESS_MAIN(TestDemoHints)
#include "tst_demohints.moc"
