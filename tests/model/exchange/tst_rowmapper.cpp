// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One row through a profile: texts, keys, times, and what goes into the note because it fits nowhere else.
#include "exchange/rowmapper.h"

#include <QTest>

using namespace ringi;
using namespace Qt::StringLiterals;

namespace {

const Instant kNow{*Instant::fromIso(u"2026-11-19T00:00:00.000Z"_s)};
const QStringList kHeader{u"no"_s, u"name"_s, u"kind"_s, u"start"_s, u"end"_s, u"who"_s};

/// A profile with these fields beside the title, over kHeader.
MappingProfile profileWith(const QByteArray &fields, const QByteArray &options = {})
{
    const auto profile =
        MappingProfile::fromJson(R"({"name": "harbour", "reference": "no", "absent": ["none"], )" + options
                                 + R"("fields": {"title": "name")" + (fields.isEmpty() ? "" : ", ") + fields + "}}");
    if (!profile)
        qFatal("%s", qPrintable(ProfileFault(profile.error()).detail()));
    return *profile;
}

tl::expected<MappedRow, RowProblem> mapped(const MappingProfile &profile, const QStringList &cells)
{
    return RowMapper(profile, kHeader).map({2, 2, cells}, kNow);
}

QStringList rowWith(const QString &kind, const QString &start = {}, const QString &end = {}, const QString &who = {})
{
    return {u"7"_s, u"Flood"_s, kind, start, end, who};
}

} // namespace

class RowMapperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theReferenceIsTheProfilesNameAndTheRows()
    {
        QCOMPARE(mapped(profileWith({}), rowWith({}))->reference, u"harbour:7"_s);
    }

    void aRowWithoutAReferenceIsNamedByWhatItHolds()
    {
        const MappingProfile profile = profileWith({});
        QStringList row = rowWith(u"a"_s);
        row[0].clear();
        QStringList other = rowWith(u"b"_s);
        other[0].clear();

        QVERIFY(mapped(profile, row)->reference.startsWith(u"harbour:sha256-"));
        QCOMPARE(mapped(profile, row)->reference, mapped(profile, row)->reference);
        QVERIFY(mapped(profile, row)->reference != mapped(profile, other)->reference);
    }

    void whatCarriesNoMarkingIsHeldBack()
    {
        QCOMPARE(mapped(profileWith({}), rowWith({}))->content.tlp, Tlp::AmberStrict);
        const MappingProfile profile = profileWith(R"("tlp": "kind")");
        QCOMPARE(mapped(profile, rowWith({}))->content.tlp, Tlp::AmberStrict);
        QCOMPARE(mapped(profile, rowWith(u"white"_s))->content.tlp, Tlp::Clear);
        QCOMPARE(mapped(profile, rowWith(u"TLP: Amber+strict"_s))->content.tlp, Tlp::AmberStrict);
        QCOMPARE(mapped(profile, rowWith(u"GREEN"_s))->content.tlp, Tlp::Green);
    }

    void columnsAreJoinedAndListsFlattenedWithoutWhatSaysNothing()
    {
        const auto row =
            mapped(profileWith(R"("organisation": {"columns": ["who", "kind"], "list": "python", "join": "; "})"),
                   rowWith(u"['Port', 'none']"_s, {}, {}, u"[['East Pier'], ['East Pier'], ['']]"_s));

        QCOMPARE(row->content.organisation, u"East Pier; Port"_s);
    }

    void theFirstColumnThatSaysSomethingCanBeTaken()
    {
        const MappingProfile profile = profileWith(R"("organisation": {"columns": ["who", "kind"], "take": "first"})");

        QCOMPARE(mapped(profile, rowWith(u"Port"_s, {}, {}, u"none"_s))->content.organisation, u"Port"_s);
        QCOMPARE(mapped(profile, rowWith(u"Port"_s, {}, {}, u"Pier"_s))->content.organisation, u"Pier"_s);
    }

    void aTextTooLongIsCutAndStandsInFullInTheNote()
    {
        const auto row =
            mapped(profileWith(R"("summary": {"columns": "who", "max": 5})"), rowWith({}, {}, {}, u"長い文章です。"_s));

        QCOMPARE(row->content.summary, u"長い文章…"_s);
        QCOMPARE(row->note, u"who: 長い文章です。"_s);
    }

    void wordsBecomeKeysByTheTableAndThePreferredOneCounts()
    {
        const MappingProfile profile = profileWith(R"("class": {"columns": "kind", "split": ";",
            "prefer": ["Ransom"], "map": {"Flood": "availability", "Ransom": "malicious-code", "*": "other"}})");

        QCOMPARE(mapped(profile, rowWith(u"flood"_s))->content.cls, u"availability"_s);
        QCOMPARE(mapped(profile, rowWith(u"Flood; Ransom"_s))->content.cls, u"malicious-code"_s);
        QCOMPARE(mapped(profile, rowWith(u"Fire"_s))->content.cls, u"other"_s);
        QCOMPARE(mapped(profile, rowWith({}))->content.cls, QString());
    }

    void aWordMappedToNothingIsPassedOver()
    {
        const MappingProfile profile =
            profileWith(R"("sector": {"columns": ["kind", "who"], "split": ";", "map": {"Bank": "finance", "*": ""}})");

        QCOMPARE(mapped(profile, rowWith(u"Circus; Bank"_s))->content.sector, u"finance"_s);
        QCOMPARE(mapped(profile, rowWith(u"Circus"_s, {}, {}, u"bank"_s))->content.sector, u"finance"_s);
    }

    void aTypeFromATableCountsOnlyWithinTheClass()
    {
        const MappingProfile profile = profileWith(R"("class": {"columns": "kind", "split": ";",
            "prefer": ["Flood"], "map": {"Flood": "availability", "Break-in": "intrusions"}},
            "type": {"columns": "kind", "split": ";", "map": {"Flood": "", "Break-in": "system-compromise"}})");

        QCOMPARE(mapped(profile, rowWith(u"Break-in"_s))->content.type, u"system-compromise"_s);
        QCOMPARE(mapped(profile, rowWith(u"Break-in; Flood"_s))->content.type, QString());
    }

    void anUnknownWordRejectsTheRowOrGoesIntoTheNote()
    {
        const QByteArray field = R"("severity.trust": {"columns": "kind", "map": {"big": "high"})";

        const auto rejected = mapped(profileWith(field + "}"), rowWith(u"huge"_s));
        QVERIFY(rejected.error() == (RowProblem{RowProblemCode::WordUnknown, {u"kind"_s, u"huge"_s}}));

        const auto noted = mapped(profileWith(field + R"(, "unreadable": "note"})"), rowWith(u"huge"_s));
        QVERIFY(!noted->content.assessment.trust);
        QCOMPARE(noted->note, u"kind: huge"_s);
    }

    void keysStandForThemselvesWithoutATable()
    {
        const auto row = mapped(profileWith(R"("severity.continuity": "kind", "sector": "who")"),
                                rowWith(u"High"_s, {}, {}, u"Ports"_s));

        QCOMPARE(row->content.assessment.continuity, Severity::High);
        QCOMPARE(row->content.sector, u"ports"_s);
    }

    void timesKeepTheirPrecisionAndZone()
    {
        const auto row =
            mapped(profileWith(R"("times.occurred": "start")", R"("zone": "+09:00", )"), rowWith({}, u"2014-03"_s));

        QCOMPARE(row->content.times.occurred->precision, Precision::Month);
        QCOMPARE(row->content.times.occurred->at.toIso(), u"2014-02-28T15:00:00.000Z"_s);
        QCOMPARE(row->content.times.occurred->zone, u"+09:00"_s);
    }

    void anEndBeforeTheStartIsPassedOverAndNoted()
    {
        const MappingProfile profile = profileWith(
            R"("times.occurred": "start", "times.contained": {"columns": "end", "not_before": "times.occurred"})");

        const auto odd = mapped(profile, rowWith({}, u"2021-02-18"_s, u"2000-01-01"_s));
        QVERIFY(!odd->content.times.contained);
        QCOMPARE(odd->note, u"end: 2000-01-01"_s);

        const auto coarse = mapped(profile, rowWith({}, u"2021-02-18"_s, u"2021"_s));
        QCOMPARE(coarse->content.times.contained->precision, Precision::Year);
    }

    void aTimeThatStandsInForAnotherIsAbout()
    {
        const MappingProfile profile = profileWith(R"("times.reported": {"columns": ["end", "start"], "about": true})");

        const auto row = mapped(profile, rowWith({}, u"2014-03-09"_s, u"none"_s));

        QCOMPARE(row->content.times.reported->at.toIso(), u"2014-03-09T00:00:00.000Z"_s);
        QVERIFY(row->content.times.reported->about);
    }

    void anUnreadableTimeRejectsTheRowOrGoesIntoTheNote()
    {
        const auto rejected = mapped(profileWith(R"("times.occurred": "start")"), rowWith({}, u"soon"_s));
        QVERIFY(rejected.error() == (RowProblem{RowProblemCode::TimeUnreadable, {u"start"_s, u"soon"_s}}));

        const auto noted = mapped(profileWith(R"("times.occurred": {"columns": "start", "unreadable": "note"})"),
                                  rowWith({}, u"soon"_s));
        QCOMPARE(noted->note, u"start: soon"_s);
    }

    void theTimeOfTheImportStandsInOnlyWhereTheProfileSaysSo()
    {
        QVERIFY(!mapped(profileWith({}), rowWith({}))->content.times.reported);
        QCOMPARE(mapped(profileWith({}, R"("reported_default": "import", )"), rowWith({}))->content.times.reported->at,
                 kNow);
    }

    void aRowOfAnotherLengthIsAProblemOfTheRow()
    {
        const auto row = mapped(profileWith({}), {u"7"_s, u"Flood"_s});

        QVERIFY(row.error() == (RowProblem{RowProblemCode::CellCount, {u"2"_s, u"6"_s}}));
    }

    void theNoteNamesTheColumnOfEachText()
    {
        const auto row =
            mapped(profileWith(R"("note": ["kind", "who", "end"])"), rowWith(u"k"_s, {}, u"none"_s, u"w"_s));

        QCOMPARE(row->note, u"kind: k\nwho: w"_s);
    }
};

QTEST_APPLESS_MAIN(RowMapperTest)
#include "tst_rowmapper.moc"
