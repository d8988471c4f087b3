// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where ids and salts come from, and that an id keeps its value in every form.
#include "base/randomness.h"

#include <QTest>

using namespace ringi;
using namespace Qt::StringLiterals;

namespace {

using AnId = Id<struct AnyTag>;

} // namespace

class RandomnessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameSeedGivesTheSameBytes();
    void theSystemNeverGivesTheSameTwice();
    void anIdMadeOfItIsARandomUuid();
    void anIdKeepsItsValueInEveryForm();
    void whatIsNoUuidIsANullId();
};

void RandomnessTest::theSameSeedGivesTheSameBytes()
{
    SeededRandomness one(7), same(7), other(8);

    const QByteArray bytes = one.bytes(64);

    QCOMPARE(bytes.size(), 64);
    QCOMPARE(same.bytes(64), bytes);
    QVERIFY(other.bytes(64) != bytes);
    QVERIFY(one.bytes(64) != bytes);
}

void RandomnessTest::theSystemNeverGivesTheSameTwice()
{
    SystemRandomness randomness;

    QVERIFY(randomness.bytes(32) != randomness.bytes(32));
}

void RandomnessTest::anIdMadeOfItIsARandomUuid()
{
    SeededRandomness randomness(1);

    const AnId id = randomness.id<AnId>();

    QCOMPARE(id.uuid().version(), QUuid::Random);
    QCOMPARE(id.uuid().variant(), QUuid::DCE);
}

void RandomnessTest::anIdKeepsItsValueInEveryForm()
{
    const AnId id = AnId::make();

    QCOMPARE(id.bytes().size(), 16);
    QVERIFY(AnId::fromBytes(id.bytes()) == id);
    QVERIFY(AnId::fromString(id.toString()) == id);
}

void RandomnessTest::whatIsNoUuidIsANullId()
{
    QVERIFY(AnId::fromString(u"an incident"_s).isNull());
    QVERIFY(AnId().isNull());
}

QTEST_APPLESS_MAIN(RandomnessTest)
#include "tst_randomness.moc"
