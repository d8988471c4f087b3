// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Before a measure is submitted: who could sign each gate, and where somebody is missing.
#include "domain/mandate.h"
#include "support/sheets.h"

#include <QTest>

using namespace ringi;
using namespace ringi::test;

namespace {

const QString kReview = u"legal_review"_s;
const QString kDecision = u"operations_decides"_s;

/// The decision gate's prospects, in the order of the registry.
QList<OfficerId> signersAt(const QString &gate, const MeasureCase &measure, const Incident &incident)
{
    for (const Prospect &one : wayAhead(measure.state(), incident, measure.registry(), false, measure.now())) {
        if (one.gate.key == gate)
            return one.signers;
    }
    return {};
}

} // namespace

class WayAheadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWayAheadNamesWhoCouldSign();
    void theWayAheadIsShortWhereNobodyIs();
    void theWayAheadSeatsEachPersonOnce();
    void whoIsNeededElsewhereMakesRoomIfAnotherCan();
};

void WayAheadTest::theWayAheadNamesWhoCouldSign()
{
    auto measure = aMeasure().withDeputy(kStaff.analyst, kStaff.operationsHead);
    const auto signers = [&] { return signersAt(kDecision, measure, measure.incident().state()); };

    QVERIFY(signers().contains(kStaff.operationsHead.id));
    QVERIFY(signers().contains(kStaff.analyst.id));
    QVERIFY(!signers().contains(kStaff.dutyOfficer.id));
    QVERIFY(!signers().contains(kStaff.director.id));
    measure.revisedBy(kStaff.operationsHead, u"wider"_s);
    QCOMPARE(signers(), QList<OfficerId>());
    QCOMPARE(signersAt(kReview, measure, measure.incident().state()).size(), 3);
    measure
        .with(kStaff.administrator,
              AppointOfficer{kStaff.secondCounsel.id, Division::Legal, {Post::Counsel, Post::Auditor}})
        .with(kStaff.otherAdministrator, ConfirmProposal{1});
    QCOMPARE(signersAt(kReview, measure, measure.incident().state()).size(), 2);
}

void WayAheadTest::theWayAheadIsShortWhereNobodyIs()
{
    auto measure = onRoute({withQuorum(4, legalReview()), theDecision({kReview})});

    const auto way = wayAhead(measure.state(), measure.incident().state(), measure.registry(), false, measure.now());

    QCOMPARE(way.size(), 2);
    QVERIFY(way.first().isShort());
    QVERIFY(!way.last().isShort());
    QVERIFY(wayAhead(measure.state(), measure.incident().state(), Registry{}, false, measure.now()).isEmpty());
}

// Each gate has a signer, but it is the same one.
void WayAheadTest::theWayAheadSeatsEachPersonOnce()
{
    Gate approval = aGate(u"approval"_s, GateKind::ExternalConsent, Division::Legal, {Post::DivisionHead}, {kReview});
    Gate review = legalReview();
    review.posts = {Post::DivisionHead};
    auto measure = onRoute({review, approval, theDecision({u"approval"_s})});

    const auto way = wayAhead(measure.state(), measure.incident().state(), measure.registry(), false, measure.now());

    QVERIFY(!way[0].isShort());
    QCOMPARE(way[1].signers, QList<OfficerId>{kStaff.legalHead.id});
    QVERIFY(way[1].isShort() && way[1].isContended());
    QCOMPARE(way[1].missing, 1);
    QVERIFY(!way[2].isShort());
}

void WayAheadTest::whoIsNeededElsewhereMakesRoomIfAnotherCan()
{
    const Gate heads = aGate(u"heads"_s, GateKind::Concur, Division::Legal, {Post::DivisionHead}, {kReview});
    const auto enough = onRoute({withQuorum(2, legalReview()), heads, theDecision({u"heads"_s})});
    const auto tooFew = onRoute({withQuorum(3, legalReview()), heads, theDecision({u"heads"_s})});
    const auto missing = [](MeasureCase measure) {
        QList<int> persons;
        for (const Prospect &one :
             wayAhead(measure.state(), measure.incident().state(), measure.registry(), false, measure.now()))
            persons += one.missing;
        return persons;
    };

    QCOMPARE(missing(enough), QList<int>({0, 0, 0}));
    QCOMPARE(missing(tooFew), QList<int>({0, 1, 0}));
}

QTEST_APPLESS_MAIN(WayAheadTest)
#include "tst_wayahead.moc"
