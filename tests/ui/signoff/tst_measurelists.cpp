// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which sheets an officer finds in his queue: on his own posts, as a deputy, under a delegation, and to read later.
#include "ui/kit/look.h"
#include "ui/signoff/measurelists.h"
#include "ui/signoff/signoffroom.h"

using namespace ringi;
using namespace ringi::test;

namespace {

const QString kReview = u"legal_review"_s;
const QString kDecision = u"operations_decides"_s;

} // namespace

class TstMeasureLists : public QObject, SignoffRoom
{
    Q_OBJECT

    [[nodiscard]] Instant now() { return m_office.clock().now(); }

    MeasureLists listsOf(Who who)
    {
        Office &office = m_office.as(who);
        return office.asker.ask([&](Queries &queries) { return measureListsOf(queries, office.me, now()); }).result();
    }

    std::optional<MeasureRow> nextFor(Who who, const MeasureId &besides)
    {
        Office &office = m_office.as(who);
        return office.asker.ask([&](Queries &queries) { return nextToSign(queries, office.me, besides, now()); })
            .result();
    }

    static bool has(const QList<MeasureRow> &rows, const MeasureId &measure)
    {
        return std::ranges::any_of(rows, [&](const MeasureRow &row) { return row.id == measure; });
    }

    MeasureId aReviewedSheet()
    {
        const MeasureId measure = aSheet();
        answersTheChecklist(measure);
        signs(Who::Counsel, measure, kReview);
        return measure;
    }

private Q_SLOTS:
    void initTestCase() { kit::dress(*qApp, kit::light()); }

    void aSheetWaitsForThePostsOfItsGate()
    {
        const MeasureId measure = aSheet();

        QVERIFY(has(listsOf(Who::Counsel).waiting, measure));
        QVERIFY(!has(listsOf(Who::OperationsHead).waiting, measure));
        QVERIFY(has(listsOf(Who::OperationsHead).circulating, measure));
    }

    void aDelegateFindsWhatHeMayDecideAndNoMore()
    {
        const MeasureId measure = aReviewedSheet();
        QVERIFY(!has(listsOf(Who::Liaison).waiting, measure));
        const auto delegates = [&](Severity upTo) {
            m_office.does(Who::OperationsHead,
                          ForRegistry{DelegateDecision{
                              MeasureKind::Request, kDecision, Division::International, Post::LiaisonOfficer,
                              DelegationLimit{upTo, Tlp::Red, true, true}, now(), now().plusMs(kDay), u"order 7"_s}});
        };

        delegates(Severity::Low);
        QVERIFY(!has(listsOf(Who::Liaison).waiting, measure));
        delegates(Severity::Crisis);

        QVERIFY(has(listsOf(Who::Liaison).waiting, measure));
        QVERIFY(!has(listsOf(Who::Liaison).waiting, aSheet())); // Legal has not cleared it
    }

    void whatADeputySignedIsToBeReadByWhoWasAway()
    {
        const MeasureId measure = aReviewedSheet();
        m_office.does(Who::Administrator,
                      ForRegistry{RegisterDeputy{m_office.idOf(Who::OperationsHead), m_office.idOf(Who::Analyst), now(),
                                                 now().plusMs(kDay), u"On leave"_s}});
        QVERIFY(has(listsOf(Who::Analyst).waiting, measure));
        SignGate sign = signatureOn(measure, kDecision);
        sign.actingFor = m_office.idOf(Who::OperationsHead);

        m_office.does(Who::Analyst, ForMeasure{measure, sign});

        QVERIFY(has(listsOf(Who::OperationsHead).toView, measure));
        QVERIFY(!has(listsOf(Who::Analyst).toView, measure));
        m_office.does(Who::OperationsHead, ForMeasure{measure, ViewLater{kDecision}});
        QVERIFY(!has(listsOf(Who::OperationsHead).toView, measure));
    }

    // What waits for the division may be barred to the officer: he drafted it, or signed it already.
    void theNextSheetIsOneTheOfficerMaySign()
    {
        const MeasureId barred = aSheet(), free = aSheet();
        while (const auto next = nextFor(Who::Counsel, barred)) {
            if (next->id == free)
                break;
            m_office.does(Who::Counsel, ForMeasure{next->id, DeclareConflict{u"kin"_s}});
        }

        m_office.does(Who::Counsel, ForMeasure{free, DeclareConflict{u"kin"_s}});

        QVERIFY(has(listsOf(Who::Counsel).waiting, free));
        QVERIFY(!nextFor(Who::Counsel, barred));
        QCOMPARE(nextFor(Who::Counsel, free)->id, barred);
    }
};

QTEST_MAIN(TstMeasureLists)
#include "tst_measurelists.moc"
