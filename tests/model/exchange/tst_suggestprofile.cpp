// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The first guess at a profile.
#include "exchange/suggestprofile.h"

#include <QTest>

using namespace ringi;
using namespace Qt::StringLiterals;

class SuggestProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsAreKnownByTheirUsualNames()
    {
        const QStringList header{u"ID"_s, u"Incident Title"_s, u"Details"_s, u"Start_Date"_s, u"Colour"_s};

        const MappingProfile profile = suggestProfile(u"harbour"_s, header, {});

        QCOMPARE(profile.reference, u"ID"_s);
        QCOMPARE(profile.fields[Target::Title].columns, QStringList{u"Incident Title"_s});
        QCOMPARE(profile.fields[Target::Summary].columns, QStringList{u"Details"_s});
        QCOMPARE(profile.fields[Target::Occurred].columns, QStringList{u"Start_Date"_s});
        QCOMPARE(profile.reportedDefault, ReportedDefault::Import);
    }

    void aJapaneseRegisterIsUnderstoodToo()
    {
        const QStringList header{u"管理番号"_s, u"件名"_s, u"概要"_s, u"発生日"_s, u"報告日"_s, u"組織名"_s};
        const QList<QStringList> rows{
            {u"1"_s, u"港湾局の停止"_s, u"-"_s, u"2025年3月9日"_s, u"2025年3月"_s, u"港湾局"_s}};

        const MappingProfile profile = suggestProfile(u"港湾"_s, header, rows);

        QCOMPARE(profile.reference, u"管理番号"_s);
        QCOMPARE(profile.fields[Target::Occurred].formats, QStringList{u"yyyy年M月d日"_s});
        QCOMPARE(profile.fields[Target::Reported].formats, QStringList{u"yyyy年M月"_s});
        QCOMPARE(profile.fields[Target::Organisation].columns, QStringList{u"組織名"_s});
        QCOMPARE(profile.reportedDefault, ReportedDefault::Reject);
    }

    void formatsAndListsAreSeenInTheRows()
    {
        const QStringList header{u"title"_s, u"date"_s, u"sector"_s};
        const QList<QStringList> rows{{u"a"_s, u"31/12/2024"_s, u"['Finance', 'Ferries']"_s},
                                      {u"b"_s, u"1/2/2024"_s, u"[]"_s},
                                      {u"c"_s, u"2023"_s, QString()}};

        const MappingProfile profile = suggestProfile(u"x"_s, header, rows);

        QCOMPARE(profile.fields[Target::Occurred].formats, (QStringList{u"d/M/yyyy"_s, u"iso"_s}));
        QVERIFY(profile.fields[Target::Sector].pythonList);
        QCOMPARE(profile.fields[Target::Sector].map,
                 (QMap<QString, QString>{{u"Finance"_s, u"finance"_s}, {u"Ferries"_s, {}}, {u"*"_s, {}}}));
    }

    void aSuggestionWithATitleIsASoundProfile()
    {
        const QStringList header{u"title"_s, u"tlp"_s, u"severity"_s, u"class"_s, u"notes"_s, u"reported"_s};
        const QList<QStringList> rows{{u"a"_s, u"AMBER"_s, u"High"_s, u"malware?"_s, u"n"_s, u"2024-01-02"_s}};

        const MappingProfile profile = suggestProfile(u"x"_s, header, rows);

        const auto back = MappingProfile::fromJson(profile.toJson());
        QVERIFY(back.has_value());
        QVERIFY(*back == profile);
        QVERIFY(profile.problemsWith(header).isEmpty());
    }
};

QTEST_APPLESS_MAIN(SuggestProfileTest)
#include "tst_suggestprofile.moc"
