// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an incident may say of itself: only title, reported time and marking are required; what is given is checked.
#include "domain/contentrules.h"
#include "support/fixtures.h"

#include <QTest>

using namespace ringi;
using namespace ringi::test;

namespace {

QString verdictOn(const IncidentContent &content)
{
    const Guard no = contentGuard(tidied(content), noon());
    return no ? told(Outcome<int>(tl::unexpected(*no))) : u"fine"_s;
}

StatedTime stated(const QString &iso, Precision precision = Precision::Minute, bool about = false)
{
    return {at(iso), precision, about, {}};
}

IncidentContent with(std::optional<StatedTime> IncidentTimes::*time, const StatedTime &value)
{
    IncidentContent content = aContent();
    content.times.*time = value;
    return content;
}

} // namespace

class ContentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titleReportedTimeAndMarkingAreEnough();
    void aTitleIsThereAndFitsItsLine();
    void aSummaryHasALimit();
    void whenItWasReportedIsRequired();
    void nothingHappensInTheFuture();
    void aFewMinutesOfClockDifferenceAreNoFuture();
    void timesFollowEachOther();
    void aCoarseTimeDoesNotContradictAFineOne();
    void whatWasSaidWithAboutContradictsNothing();
    void classTypeAndSectorAreOfTheirLists();
    void anUnclassifiedIncidentIsUndetermined();
    void anOverrideIsReasoned();
    void theHighestViewpointCounts_data();
    void theHighestViewpointCounts();
    void revisingRestsOnTheRevisionThatWasRead();
    void revisingChangesSomething();
    void anIncidentIsLoggedOnce();
    void nothingHappensToWhatIsNotThere();
    void whereAnImportedRecordCameFromIsKept();
};

void ContentTest::titleReportedTimeAndMarkingAreEnough()
{
    IncidentContent content;
    content.title = u"x"_s;
    content.times.reported = stated(u"2026-11-19T11:00:00.000Z"_s);

    QCOMPARE(verdictOn(content), u"fine"_s);
}

void ContentTest::aTitleIsThereAndFitsItsLine()
{
    QCOMPARE(verdictOn(aContent(u" \n\t "_s)), u"title_missing"_s);
    QCOMPARE(verdictOn(aContent(QString(kTitleLimit, u'港'))), u"fine"_s);
    QCOMPARE(verdictOn(aContent(QString(kTitleLimit + 1, u'港'))), u"title_too_long: 500"_s);
    QCOMPARE(tidied(aContent(u" two \n words "_s)).title, u"two words"_s);
}

void ContentTest::aSummaryHasALimit()
{
    IncidentContent content = aContent();
    content.summary = QString(kTextLimit + 1, u'x');

    QCOMPARE(verdictOn(content), u"text_too_long: summary, 100000"_s);
}

void ContentTest::whenItWasReportedIsRequired()
{
    IncidentContent content = aContent();
    content.times.reported.reset();

    QCOMPARE(verdictOn(content), u"reported_time_missing"_s);
}

void ContentTest::nothingHappensInTheFuture()
{
    const StatedTime tomorrow = stated(u"2026-11-20T12:00:00.000Z"_s);

    QCOMPARE(verdictOn(with(&IncidentTimes::occurred, tomorrow)), u"time_in_future: occurred"_s);
    QCOMPARE(verdictOn(with(&IncidentTimes::reported, tomorrow)), u"time_in_future: reported"_s);
    QCOMPARE(verdictOn(with(&IncidentTimes::recovered, tomorrow)), u"time_in_future: recovered"_s);
}

void ContentTest::aFewMinutesOfClockDifferenceAreNoFuture()
{
    QCOMPARE(verdictOn(with(&IncidentTimes::reported, {noon().plusMs(5 * kMinute), {}, {}, {}})), u"fine"_s);
    QCOMPARE(verdictOn(with(&IncidentTimes::reported, {noon().plusMs(5 * kMinute + 1), {}, {}, {}})),
             u"time_in_future: reported"_s);
}

void ContentTest::timesFollowEachOther()
{
    const StatedTime late = stated(u"2026-11-19T11:30:00.000Z"_s), early = stated(u"2026-11-19T08:00:00.000Z"_s);
    IncidentContent content = with(&IncidentTimes::contained, late);
    content.times.recovered = early;

    QCOMPARE(verdictOn(with(&IncidentTimes::occurred, late)), u"times_out_of_order: occurred, reported"_s);
    QCOMPARE(verdictOn(with(&IncidentTimes::detected, late)), u"times_out_of_order: detected, reported"_s);
    QCOMPARE(verdictOn(content), u"times_out_of_order: contained, recovered"_s);
    QCOMPARE(verdictOn(with(&IncidentTimes::contained, early)), u"fine"_s);
}

// "In November" may well be before "on the 19th at 11:00", although November is written as its first day or later.
void ContentTest::aCoarseTimeDoesNotContradictAFineOne()
{
    IncidentContent content = with(&IncidentTimes::occurred, stated(u"2026-11-19T11:30:00.000Z"_s));
    content.times.reported = stated(u"2026-11-19T00:00:00.000Z"_s, Precision::Day);

    QCOMPARE(verdictOn(content), u"fine"_s);
    content.times.reported = stated(u"2026-11-18T00:00:00.000Z"_s, Precision::Day);
    QCOMPARE(verdictOn(content), u"times_out_of_order: occurred, reported"_s);
}

void ContentTest::whatWasSaidWithAboutContradictsNothing()
{
    const StatedTime about = stated(u"2026-11-19T11:30:00.000Z"_s, Precision::Minute, true);

    QCOMPARE(verdictOn(with(&IncidentTimes::occurred, about)), u"fine"_s);
}

void ContentTest::classTypeAndSectorAreOfTheirLists()
{
    IncidentContent content = aContent();
    content.type = u"ddos"_s;
    QCOMPARE(verdictOn(content), u"type_not_of_class: ddos, malicious-code"_s);
    content.type = u"c2-server"_s;
    content.sector = u"harbours"_s;
    QCOMPARE(verdictOn(content), u"sector_unknown: harbours"_s);
    content.sector = u"ports"_s;
    QCOMPARE(verdictOn(content), u"fine"_s);
    content.cls = u"weather"_s;
    QCOMPARE(verdictOn(content), u"class_unknown: weather"_s);
}

void ContentTest::anUnclassifiedIncidentIsUndetermined()
{
    IncidentContent content = aContent();
    content.cls.clear();

    QCOMPARE(tidied(content).cls, u"other"_s);
    QCOMPARE(tidied(content).type, u"undetermined"_s);
}

void ContentTest::anOverrideIsReasoned()
{
    IncidentContent content = aContent();
    content.assessment.override = Severity::Low;

    QCOMPARE(verdictOn(content), u"override_reason_missing"_s);
    content.assessment.overrideReason = u"three correlated incidents"_s;
    QCOMPARE(verdictOn(content), u"fine"_s);
}

void ContentTest::theHighestViewpointCounts_data()
{
    QTest::addColumn<QList<int>>("viewpoints");
    QTest::addColumn<int>("severity");

    QTest::newRow("nothing said") << QList<int>{-1, -1, -1} << int(Severity::None);
    QTest::newRow("one said") << QList<int>{-1, 2, -1} << int(Severity::Medium);
    QTest::newRow("the highest") << QList<int>{1, 0, 4} << int(Severity::Crisis);
    QTest::newRow("all the same") << QList<int>{3, 3, 3} << int(Severity::High);
}

void ContentTest::theHighestViewpointCounts()
{
    QFETCH(QList<int>, viewpoints);
    const auto level = [&](int i) {
        return viewpoints[i] < 0 ? std::optional<Severity>() : std::optional(Severity(viewpoints[i]));
    };
    Assessment assessment;
    assessment.continuity = level(0);
    assessment.safety = level(1);
    assessment.trust = level(2);

    QTEST(int(severityOf(assessment)), "severity");
    assessment.override = Severity::Low;
    QCOMPARE(severityOf(assessment), Severity::Low);
}

void ContentTest::revisingRestsOnTheRevisionThatWasRead()
{
    auto incident = anIncident().after(kStaff.dutyOfficer, ReviseIncident{aContent(u"Second"_s), 1, {}});

    QCOMPARE(incident.asks(kStaff.dutyOfficer, ReviseIncident{aContent(u"Third"_s), 1, {}}), u"revised_meanwhile"_s);
    QCOMPARE(incident.asks(kStaff.dutyOfficer, ReviseIncident{aContent(u"Third"_s), 2, {}}), u"done"_s);
    QCOMPARE(incident.state().content.title, u"Third"_s);
    QCOMPARE(incident.state().revision, 3);
}

void ContentTest::revisingChangesSomething()
{
    auto incident = anIncident();
    IncidentContent same = aContent();
    same.title += u"  "_s;

    QCOMPARE(incident.asks(kStaff.dutyOfficer, ReviseIncident{same, 1, {}}), u"nothing_changed"_s);
    QCOMPARE(incident.asks(kStaff.counsel, ReviseIncident{aContent(u"x"_s), 1, {}}), u"not_the_holder: operations"_s);
    QCOMPARE(incident.asks(kStaff.dutyOfficer, ReviseIncident{aContent(QString()), 1, {}}), u"title_missing"_s);
}

void ContentTest::anIncidentIsLoggedOnce()
{
    auto incident = anIncident();

    QCOMPARE(incident.asks(kStaff.dutyOfficer, LogIncident{aContent(), {}}), u"already_logged"_s);
}

void ContentTest::nothingHappensToWhatIsNotThere()
{
    IncidentCase nothing;

    QCOMPARE(nothing.asks(kStaff.dutyOfficer, AddNote{u"x"_s}), u"incident_unknown"_s);
    QCOMPARE(nothing.asks(kStaff.dutyOfficer, MovePhase{Phase::Triage, {}}), u"incident_unknown"_s);
    QCOMPARE(nothing.asks(kStaff.dutyOfficer, OfferCustody{Division::Legal, u"x"_s, {}}), u"incident_unknown"_s);
}

void ContentTest::whereAnImportedRecordCameFromIsKept()
{
    const auto incident =
        IncidentCase().after(kStaff.analyst, LogIncident{aContent(), Origin{QByteArray(32, 'f'), 7, u"A-12"_s}});

    QCOMPARE(incident.state().origin->row, 7);
    QCOMPARE(incident.state().origin->reference, u"A-12"_s);
}

QTEST_APPLESS_MAIN(ContentTest)
#include "tst_content.moc"
