// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Mapping profiles: they survive being written and read, and everything wrong with one is told at once.
#include "exchange/mappingprofile.h"

#include <QTest>

using namespace ringi;
using namespace Qt::StringLiterals;

namespace {

QStringList sentencesOf(const ProfileProblems &problems)
{
    QStringList all;
    for (const ProfileProblem &problem : problems)
        all.append(sentence(problem));
    return all;
}

QStringList problemsOf(const QByteArray &json)
{
    const auto profile = MappingProfile::fromJson(json);
    return profile ? QStringList() : sentencesOf(profile.error());
}

QByteArray withField(const QByteArray &field)
{
    return R"({"name": "harbour", "fields": {"title": "Subject", )" + field + "}}";
}

} // namespace

class MappingProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProfileReadsAsItWasWritten()
    {
        MappingProfile profile;
        profile.name = u"港湾"_s;
        profile.version = 3;
        profile.delimiter = u';';
        profile.reference = u"No"_s;
        profile.zone = u"Asia/Tokyo"_s;
        profile.firstOfYearIsYear = true;
        profile.absent = QStringList{u"不明"_s};
        profile.reportedDefault = ReportedDefault::Import;
        FieldRule title;
        title.columns = QStringList{u"件名"_s, u"補足"_s};
        title.join = u" / "_s;
        title.max = 80;
        FieldRule cls;
        cls.columns = QStringList{u"分類"_s};
        cls.split = u";"_s;
        cls.prefer = QStringList{u"DDoS"_s};
        cls.map = {{u"DDoS"_s, u"availability"_s}, {u"*"_s, QString()}};
        FieldRule tlp;
        tlp.constant = u"TLP:GREEN"_s;
        FieldRule end;
        end.columns = QStringList{u"終了"_s};
        end.formats = QStringList{u"yyyy/M/d"_s};
        end.several = Several::Latest;
        end.notBefore = Target::Occurred;
        end.about = true;
        end.unreadable = OnUnreadable::Note;
        FieldRule note;
        note.columns = QStringList{u"備考"_s};
        note.pythonList = true;
        profile.fields = {{Target::Title, title},
                          {Target::Class, cls},
                          {Target::Tlp, tlp},
                          {Target::Contained, end},
                          {Target::Note, note}};

        const auto back = MappingProfile::fromJson(profile.toJson());

        QVERIFY2(back.has_value(), qPrintable(problemsOf(profile.toJson()).join(u'\n')));
        QCOMPARE(back->toJson(), profile.toJson());
        QVERIFY(*back == profile);
    }

    void aColumnAloneIsARuleInShort()
    {
        const auto profile = MappingProfile::fromJson(R"({"name": "x", "fields": {"title": "Subject"}})");

        QVERIFY(profile.has_value());
        QCOMPARE(profile->fields[Target::Title].columns, QStringList{u"Subject"_s});
    }

    void everythingWrongIsToldAtOnceWithTheFieldsName()
    {
        const QStringList told = problemsOf(R"({
            "encoding": "shift_jis", "delimiter": "::", "zone": "Atlantis", "colour": 1, "version": "two",
            "fields": {
                "titel": "Subject",
                "class": {"columns": ["Kind"], "map": {"Flood": "ddos-ish"}, "formats": ["yyyy"]},
                "times.detected": {"columns": ["Seen"], "formats": ["dd.MM"], "not_before": "times.recovered"},
                "tlp": {"constant": "TLP:PURPLE"},
                "summary": {}
            }})");

        QCOMPARE(told,
                 QString(uR"(the option version takes a whole number
the delimiter is one character or auto, not '::'
class: 'ddos-ish' is not one of its keys
class: there is no option formats here
summary: it names neither columns nor a constant
times.detected: the option not_before takes a time that comes before this one
times.detected: 'dd.MM' is not a time format
titel: there is no such field; the fields are title, summary, class, type, tlp, sector, organisation, source, severity.continuity, severity.safety, severity.trust, times.occurred, times.detected, times.reported, times.contained, times.recovered, note
tlp: 'TLP:PURPLE' is not one of its keys
there is no option colour here
the profile needs a name
only the encoding utf-8 is read, not shift_jis
the zone Atlantis is not known
nothing fills the title)"_s)
                     .split(u'\n'));
    }

    void whatIsNoJsonSaysSo()
    {
        QCOMPARE(problemsOf("Subject=title").size(), 1);
        QVERIFY(problemsOf("[]").first().startsWith(u"the profile is not a JSON object"));
    }

    void optionsTakeWhatTheyTake_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("list") << QByteArray(R"("source": {"columns": "a", "list": "ruby"})");
        QTest::newRow("max") << QByteArray(R"("source": {"columns": "a", "max": -1})");
        QTest::newRow("columns") << QByteArray(R"("source": {"columns": [1]})");
        QTest::newRow("take") << QByteArray(R"("source": {"columns": "a", "take": "last"})");
        QTest::newRow("map") << QByteArray(R"("sector": {"columns": "a", "map": ["x"]})");
        QTest::newRow("several") << QByteArray(R"("times.detected": {"columns": "a", "several": "middle"})");
        QTest::newRow("constant time") << QByteArray(R"("times.detected": {"constant": "2014"})");
    }

    void optionsTakeWhatTheyTake()
    {
        QFETCH(QByteArray, field);

        QVERIFY2(!problemsOf(withField(field)).isEmpty(), field.constData());
    }

    void missingColumnsAreOneSentenceThatListsThem()
    {
        const auto profile = MappingProfile::fromJson(
            R"({"name": "x", "reference": "No", "fields": {"title": "Subject", "summary": ["Text", "More"], "note": "More"}})");
        QVERIFY(profile.has_value());

        QCOMPARE(sentencesOf(profile->problemsWith({u"Subject"_s, u"Other"_s})),
                 QStringList{u"the file does not have the columns No, Text, More"_s});
        QCOMPARE(sentencesOf(profile->problemsWith({u"No"_s, u"Subject"_s, u"Text"_s, u"More"_s, u"Text"_s})),
                 QStringList{u"the file has more than once the columns Text"_s});
    }
};

QTEST_APPLESS_MAIN(MappingProfileTest)
#include "tst_mappingprofile.moc"
