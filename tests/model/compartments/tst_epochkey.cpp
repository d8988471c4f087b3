// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whom the keys of a compartment's epochs are closed for, and what each of them opens.
#include "compartments/epochkey.h"
#include "support/fixtures.h"

#include <QTest>

using namespace ringi;
using namespace ringi::test;

namespace {

SeededRandomness s_randomness(20261119);

struct Person
{
    OfficerId officer = s_randomness.id<OfficerId>();
    SigningKey key = SigningKey::generate(s_randomness);

    [[nodiscard]] Keyholder holder() const { return {officer, key.publicKey()}; }
};

QByteArray bytesOf(const EpochKey &key)
{
    return QByteArray(reinterpret_cast<const char *>(key.bytes.data()), qsizetype(key.bytes.size()));
}

/// A compartment whose circle changes as it is told.
class Members
{
public:
    explicit Members(const QList<Person> &founders)
    {
        m_state.id = s_randomness.id<CompartmentId>();
        m_state.name = u"sources"_s;
        m_state.epochs.append(firstEpoch(m_state.id, holders(founders), s_randomness).value());
    }

    void becomes(const QList<Person> &members, const Person &by)
    {
        const EpochKey present = keyFor(by, int(m_state.epochs.size())).value();
        m_state.epochs.append(nextEpoch(m_state, present, holders(members), s_randomness).value());
    }

    [[nodiscard]] Outcome<EpochKey> keyFor(const Person &person, int epoch) const
    {
        return keyOfEpoch(m_state, epoch, person.officer, person.key);
    }
    [[nodiscard]] Compartment &state() { return m_state; }

private:
    static QList<Keyholder> holders(const QList<Person> &people)
    {
        QList<Keyholder> all;
        for (const Person &person : people)
            all.append(person.holder());
        return all;
    }

    Compartment m_state;
};

} // namespace

class EpochKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMemberOpensTheSameKey();
    void whoIsNoMemberOpensNothing();
    void whoComesLaterReadsWhatWasSealedBefore();
    void whoIsRemovedOpensNothingThatComesAfter();
    void eachEpochHasAKeyOfItsOwn();
    void aWrapThatWasMovedToAnotherEpochDoesNotOpen();
    void aWrapThatWasMovedToAnotherCompartmentDoesNotOpen();
    void aChangedWrapDoesNotOpen();
    void nothingIsSealedToAKeyOfSmallOrder();
    void theWrapIsLibsodiumsSealedBox();
};

void EpochKeyTest::everyMemberOpensTheSameKey()
{
    const Person analyst, planner;

    const Members circle({analyst, planner});

    QCOMPARE(bytesOf(circle.keyFor(analyst, 1).value()), bytesOf(circle.keyFor(planner, 1).value()));
}

void EpochKeyTest::whoIsNoMemberOpensNothing()
{
    const Person analyst, planner, administrator;
    const Members circle({analyst, planner});

    Person inTheNameOfAnother = administrator;
    inTheNameOfAnother.officer = analyst.officer;

    QCOMPARE(told(circle.keyFor(administrator, 1)), u"wrap_missing: sources"_s);
    QCOMPARE(told(circle.keyFor(inTheNameOfAnother, 1)), u"wrap_missing: sources"_s);
}

void EpochKeyTest::whoComesLaterReadsWhatWasSealedBefore()
{
    const Person analyst, planner, liaison;
    Members circle({analyst, planner});
    const QByteArray first = bytesOf(circle.keyFor(analyst, 1).value());

    circle.becomes({analyst, planner, liaison}, planner);
    circle.becomes({analyst, liaison}, analyst);

    QCOMPARE(bytesOf(circle.keyFor(liaison, 1).value()), first);
}

void EpochKeyTest::whoIsRemovedOpensNothingThatComesAfter()
{
    const Person analyst, planner, liaison;
    Members circle({analyst, planner, liaison});

    circle.becomes({analyst, planner}, analyst);
    circle.becomes({analyst, planner}, analyst);

    QCOMPARE(told(circle.keyFor(liaison, 2)), u"wrap_missing: sources"_s);
    QCOMPARE(told(circle.keyFor(liaison, 3)), u"wrap_missing: sources"_s);
    QCOMPARE(told(circle.keyFor(liaison, 1)), u"done"_s); // what he could read he may have kept
}

void EpochKeyTest::eachEpochHasAKeyOfItsOwn()
{
    const Person analyst, planner;
    Members circle({analyst, planner});

    circle.becomes({analyst, planner}, analyst);

    QVERIFY(bytesOf(circle.keyFor(analyst, 1).value()) != bytesOf(circle.keyFor(analyst, 2).value()));
}

void EpochKeyTest::aWrapThatWasMovedToAnotherEpochDoesNotOpen()
{
    const Person analyst, planner;
    Members circle({analyst, planner});
    circle.becomes({analyst, planner}, analyst);

    circle.state().epochs[1].wraps = circle.state().epochs[0].wraps;

    QCOMPARE(told(circle.keyFor(analyst, 2)), u"wrap_missing: sources"_s);
}

void EpochKeyTest::aWrapThatWasMovedToAnotherCompartmentDoesNotOpen()
{
    const Person analyst, planner;
    Members mine({analyst, planner}), other({analyst, planner});

    other.state().epochs = mine.state().epochs;

    QCOMPARE(told(other.keyFor(analyst, 1)), u"wrap_missing: sources"_s);
}

void EpochKeyTest::aChangedWrapDoesNotOpen()
{
    const Person analyst, planner;
    Members circle({analyst, planner});

    QByteArray &box = circle.state().epochs[0].wraps[0].box;
    box[40] = char(box[40] ^ 1);

    QCOMPARE(told(circle.keyFor(analyst, 1)), u"wrap_missing: sources"_s);
    QCOMPARE(told(circle.keyFor(planner, 1)), u"done"_s);
}

void EpochKeyTest::nothingIsSealedToAKeyOfSmallOrder()
{
    QByteArray one(32, '\0');
    one[0] = 1;
    const Person analyst;
    const Keyholder nobody{s_randomness.id<OfficerId>(), one};

    const auto epoch = firstEpoch(s_randomness.id<CompartmentId>(), {analyst.holder(), nobody}, s_randomness);

    QVERIFY(!canBeSealedTo(one));
    QVERIFY(!canBeSealedTo("short"));
    QCOMPARE(told(epoch), u"sealing_key_missing: "_s + nobody.officer.toString());
}

/// 48 bytes of one-time key and tag, then key, label and place.
void EpochKeyTest::theWrapIsLibsodiumsSealedBox()
{
    const Person analyst, planner;

    Members circle({analyst, planner});

    QCOMPARE(circle.state().epochs[0].wraps[0].box.size(), 48 + 32 + 4 + 13 + 16 + 4);
    QVERIFY(circle.state().epochs[0].previous.isEmpty());
}

QTEST_APPLESS_MAIN(EpochKeyTest)
#include "tst_epochkey.moc"
