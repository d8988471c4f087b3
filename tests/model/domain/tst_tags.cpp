// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tags: how they are written and compared, who puts them on and takes them off, and how many there can be.
#include "domain/tags.h"
#include "support/fixtures.h"

#include <QElapsedTimer>
#include <QTest>

using namespace ringi;
using namespace ringi::test;

namespace {

const QString kDone = u"done"_s;

QStringList numbered(int count)
{
    QStringList tags;
    for (int i = 0; i < count; ++i)
        tags.append(u"tag %1"_s.arg(i, 7, 10, QChar(u'0')));
    return tags;
}

IncidentCase tagged(const QStringList &tags)
{
    return anIncident().after(kStaff.dutyOfficer, TagIncident{tags, {}});
}

} // namespace

class TestTags : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tagsAreKeptInOneFormAndInOrder()
    {
        const auto incident = tagged({u"  ransom   ware "_s, u"Ｐｏｒｔ"_s, u"ﾗﾝｻﾑ"_s});

        QCOMPARE(incident.state().tags, (QStringList{u"Port"_s, u"ransom ware"_s, u"ランサム"_s}));
    }

    void tagsAreComparedWithoutCase()
    {
        auto incident = tagged({u"Port"_s});

        QCOMPARE(incident.asks(kStaff.dutyOfficer, TagIncident{{u"PORT"_s, u"ｐｏｒｔ"_s}, {}}), u"nothing_changed"_s);
        QCOMPARE(incident.asks(kStaff.dutyOfficer, TagIncident{{}, {u"pORT"_s}}), kDone);
        QVERIFY(incident.state().tags.isEmpty());
    }

    void theSameTagTwiceIsOne() { QCOMPARE(tagged({u"port"_s, u"Port"_s}).state().tags, QStringList{u"port"_s}); }

    void whatIsTakenOffMakesRoom()
    {
        auto incident = tagged(numbered(kTagsLimit));

        QCOMPARE(incident.asks(kStaff.dutyOfficer, TagIncident{{u"one more"_s}, {}}), u"tags_too_many: 50"_s);
        QCOMPARE(incident.asks(kStaff.dutyOfficer, TagIncident{{u"one more"_s}, {u"tag 0000007"_s}}), kDone);
        QCOMPARE(incident.state().tags.size(), kTagsLimit);
    }

    void whatIsPutOnAsWellStays()
    {
        auto incident = tagged({u"port"_s, u"old"_s});

        QCOMPARE(incident.asks(kStaff.dutyOfficer, TagIncident{{u"port"_s}, {u"port"_s, u"old"_s}}), kDone);
        QCOMPARE(incident.state().tags, QStringList{u"port"_s});
    }

    void noTagHidesOrSeparatesSomething_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QString>("answer");

        QTest::newRow("empty") << u" "_s << u"tag_invalid:  "_s;
        QTest::newRow("comma") << u"a,b"_s << u"tag_invalid: a,b"_s;
        QTest::newRow("wide comma") << u"a，b"_s << u"tag_invalid: a，b"_s;
        QTest::newRow("quotation mark") << u"\"a"_s << u"tag_invalid: \"a"_s;
        QTest::newRow("control") << u"a\x07z"_s << u"tag_invalid: a\x07z"_s;
        QTest::newRow("turned") << u"a\u202ez"_s << u"tag_invalid: a\u202ez"_s;
        QTest::newRow("half a pair") << QString(QChar(0xD83E)) << u"tag_invalid: "_s + QChar(0xD83E);
        QTest::newRow("too long") << QString(kTagLimit + 1, u'x') << u"text_too_long: tag, 60"_s;
        QTest::newRow("grows too long") << QString(10, QChar(0xFDFA)) << u"text_too_long: tag, 60"_s;
        QTest::newRow("emoji") << u"👩‍👩‍👧‍👦"_s << kDone;
        QTest::newRow("Arabic") << u"ميناء"_s << kDone;
        QTest::newRow("longest") << QString(kTagLimit, u'x') << kDone;
    }

    void noTagHidesOrSeparatesSomething()
    {
        QFETCH(QString, tag);
        QTEST(anIncident().asks(kStaff.dutyOfficer, TagIncident{{tag}, {}}), "answer");
    }

    void aMillionTagsAreRefusedAtOnce()
    {
        const QStringList million = numbered(1'000'000);
        const QString endless(10'000'000, u'x');
        QElapsedTimer since;
        since.start();

        QCOMPARE(anIncident().asks(kStaff.dutyOfficer, TagIncident{million, {}}), u"tags_too_many: 50"_s);
        QCOMPARE(anIncident().asks(kStaff.dutyOfficer, TagIncident{{}, million}), u"tags_too_many: 50"_s);
        QCOMPARE(anIncident().asks(kStaff.dutyOfficer, TagIncident{{endless}, {}}), u"text_too_long: tag, 60"_s);
        QVERIFY2(since.elapsed() < 100, qPrintable(QString::number(since.elapsed())));
    }

    void onlyTheHolderTagsWhileTheIncidentIsOpen()
    {
        const TagIncident tag{{u"port"_s}, {}};

        QCOMPARE(anIncident().asks(kStaff.counsel, tag), u"not_the_holder: operations"_s);
        QCOMPARE(anIncident().asks(kStaff.auditor, tag), u"auditors_do_not_act"_s);
        QCOMPARE(anIncident().closed().asks(kStaff.dutyOfficer, tag), u"incident_over: closed"_s);
    }
};

QTEST_GUILESS_MAIN(TestTags)
#include "tst_tags.moc"
