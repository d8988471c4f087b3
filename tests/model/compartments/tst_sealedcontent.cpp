// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is sealed comes back whole and only from where it was put.
#include "compartments/sealedcontent.h"
#include "support/fixtures.h"

#include <QTest>

using namespace ringi;
using namespace ringi::test;

namespace {

SeededRandomness s_randomness(7);

EpochKey aKey(char filled)
{
    EpochKey key{SecretBytes(32)};
    std::fill_n(key.bytes.data(), 32, static_cast<unsigned char>(filled));
    return key;
}

EntryPlace aPlace()
{
    return {IncidentId::fromString(u"c0ffee00-2026-4119-8000-00000000ab03"_s), 2,
            CompartmentId::fromString(u"11111111-1111-4111-8111-111111111111"_s), 3, Tlp::Red};
}

SealedContent aReport()
{
    return {u"Who told us"_s,
            u"港の運転員から電話で聞いた"_s,
            {{u"voice.ogg"_s, 4, QByteArray(32, 'h'), QByteArray(32, 'k')}}};
}

} // namespace

class SealedContentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSealedComesBackWhole();
    void aBoxOpensInItsPlaceOnly_data();
    void aBoxOpensInItsPlaceOnly();
    void everyChangedByteOfABoxIsSeen();
    void anotherKeyOpensNothing();
    void theSizeOfABoxTellsLittle();
    void aFileComesBackFromItsOwnBytesOnly();
    void aFilesSizeIsRoundedUp();
};

void SealedContentTest::whatIsSealedComesBackWhole()
{
    const QByteArray box = sealContent(aReport(), aPlace(), aKey('k'), s_randomness);

    const SealedContent content = unsealContent(box, aPlace(), aKey('k')).value();

    QVERIFY(toBody(content) == toBody(aReport()));
    QVERIFY(!box.contains("Who told us"));
    QVERIFY(!box.contains(u"電話"_s.toUtf8()));
}

void SealedContentTest::aBoxOpensInItsPlaceOnly_data()
{
    QTest::addColumn<int>("field");

    QTest::newRow("another incident") << 0;
    QTest::newRow("another entry") << 1;
    QTest::newRow("another compartment") << 2;
    QTest::newRow("another epoch") << 3;
    QTest::newRow("another marking") << 4;
}

void SealedContentTest::aBoxOpensInItsPlaceOnly()
{
    QFETCH(int, field);
    const QByteArray box = sealContent(aReport(), aPlace(), aKey('k'), s_randomness);

    EntryPlace moved = aPlace();
    const std::array<std::function<void()>, 5> moves{
        [&] { moved.incident = IncidentId(moved.compartment.uuid()); }, [&] { moved.ordinal = 1; },
        [&] { moved.compartment = CompartmentId(aPlace().incident.uuid()); }, [&] { moved.epoch = 4; },
        [&] { moved.tlp = Tlp::Green; }};
    moves[size_t(field)]();

    QCOMPARE(told(unsealContent(box, moved, aKey('k'))), u"seal_broken: %1"_s.arg(moved.ordinal));
}

void SealedContentTest::everyChangedByteOfABoxIsSeen()
{
    const QByteArray box = sealContent(aReport(), aPlace(), aKey('k'), s_randomness);

    for (int i = 0; i < box.size(); ++i) {
        QByteArray changed = box;
        changed[i] = char(changed[i] ^ 0x40);
        QCOMPARE(told(unsealContent(changed, aPlace(), aKey('k'))), u"seal_broken: 2"_s);
    }
    QCOMPARE(told(unsealContent(box.chopped(1), aPlace(), aKey('k'))), u"seal_broken: 2"_s);
    QCOMPARE(told(unsealContent({}, aPlace(), aKey('k'))), u"seal_broken: 2"_s);
}

void SealedContentTest::anotherKeyOpensNothing()
{
    const QByteArray box = sealContent(aReport(), aPlace(), aKey('k'), s_randomness);

    QCOMPARE(told(unsealContent(box, aPlace(), aKey('x'))), u"seal_broken: 2"_s);
}

void SealedContentTest::theSizeOfABoxTellsLittle()
{
    const auto sizeOf = [](const QString &text) {
        return sealContent({u"x"_s, text, {}}, aPlace(), aKey('k'), s_randomness).size();
    };

    QCOMPARE(sizeOf(u"yes"_s), sizeOf(u"no, and for these reasons, of which there are several"_s));
    QCOMPARE(sizeOf(u"yes"_s), 24 + 1024 + 16);
    QCOMPARE(sizeOf(QString(2000, u'a')), 24 + 2048 + 16);
}

void SealedContentTest::aFileComesBackFromItsOwnBytesOnly()
{
    const ClosedFile closed = closeFile(u"voice.ogg"_s, "OggS and what he said", s_randomness);
    const ClosedFile other = closeFile(u"voice.ogg"_s, "OggS and what he said", s_randomness);

    QCOMPARE(openFile(closed.file, closed.box), QByteArray("OggS and what he said"));
    QVERIFY(!closed.box.contains("what he said"));
    QVERIFY(!openFile(closed.file, other.box));
    QVERIFY(!openFile(closed.file, closed.box.chopped(1)));
    QVERIFY(closed.file.hash != other.file.hash);
}

void SealedContentTest::aFilesSizeIsRoundedUp()
{
    QCOMPARE(closeFile(u"a"_s, "x", s_randomness).box.size(), 24 + 65536 + 16);
    QCOMPARE(closeFile(u"a"_s, QByteArray(65536, 'x'), s_randomness).box.size(), 24 + 2 * 65536 + 16);
}

QTEST_APPLESS_MAIN(SealedContentTest)
#include "tst_sealedcontent.moc"
