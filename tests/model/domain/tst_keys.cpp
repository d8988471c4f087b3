// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keys of the closed lists: each is written once, is found again, and never changes. They stand in ledgers.
#include "domain/refusal.h"
#include "domain/route.h"
#include "domain/signoffvocabulary.h"
#include "domain/statedtime.h"
#include "domain/taxonomy.h"
#include "domain/vocabulary.h"

#include <QSet>
#include <QTest>

using namespace ringi;
using namespace Qt::StringLiterals;

namespace {

template <class E> QStringList keysOf()
{
    QStringList keys;
    for (const E value : allOf<E>())
        keys += keyOf(value);
    return keys;
}

template <class E> bool roundTrips()
{
    const QStringList keys = keysOf<E>();
    const bool once = QSet<QString>(keys.begin(), keys.end()).size() == keys.size();
    return once && std::ranges::all_of(allOf<E>(), [](E value) { return fromKey<E>(keyOf(value)) == value; });
}

} // namespace

class KeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyIsFoundAgain();
    void anUnknownKeyIsNoValue();
    void theKeysOfTheLedgerStayAsTheyAre();
    void everyRefusalHasAKey();
    void aTypeBelongsToItsClassOnly();
    void theTaxonomyIsComplete();
};

void KeysTest::everyKeyIsFoundAgain()
{
    QVERIFY(roundTrips<Division>());
    QVERIFY(roundTrips<Post>());
    QVERIFY(roundTrips<Severity>());
    QVERIFY(roundTrips<Tlp>());
    QVERIFY(roundTrips<Phase>());
    QVERIFY(roundTrips<StoreMode>());
    QVERIFY(roundTrips<HandoffState>());
    QVERIFY(roundTrips<ConsultationState>());
    QVERIFY(roundTrips<TaskState>());
    QVERIFY(roundTrips<MeasureKind>());
    QVERIFY(roundTrips<MeasureState>());
    QVERIFY(roundTrips<GateKind>());
    QVERIFY(roundTrips<Verdict>());
    QVERIFY(roundTrips<GateAfter>());
    QVERIFY(roundTrips<Capacity>());
    QVERIFY(roundTrips<CommunicationsClass>());
    QVERIFY(roundTrips<ChecklistAnswer>());
    QVERIFY(roundTrips<RouteFaultCode>());
    QVERIFY(roundTrips<Precision>());
    QVERIFY(roundTrips<RefusalCode>());
}

void KeysTest::anUnknownKeyIsNoValue()
{
    QVERIFY(!fromKey<Division>(u"Legal"));
    QVERIFY(!fromKey<Tlp>(u"TLP:WHITE"));
    QVERIFY(!fromKey<Phase>(u""));
}

void KeysTest::theKeysOfTheLedgerStayAsTheyAre()
{
    QCOMPARE(keysOf<Division>().join(u' '), u"strategy intelligence operations international legal"_s);
    QCOMPARE(keysOf<Severity>().join(u' '), u"none low medium high crisis"_s);
    QCOMPARE(keysOf<Tlp>().join(u' '), u"TLP:CLEAR TLP:GREEN TLP:AMBER TLP:AMBER+STRICT TLP:RED"_s);
    QCOMPARE(keysOf<Phase>().join(u' '), u"reported triage analysis containment recovery review closed dismissed"_s);
    QCOMPARE(keysOf<MeasureState>().join(u' '),
             u"draft circulating approved returned rejected withdrawn carried_out reviewed revoked"_s);
    QCOMPARE(keysOf<MeasureKind>().join(u' '),
             u"request notice communications_information release neutralisation directive erasure"_s);
    QCOMPARE(keysOf<GateKind>().join(u' '), u"review decide concur consult external_consent view"_s);
    QCOMPARE(keysOf<GateAfter>().join(u' '), u"never if_urgent if_absent"_s);
    QCOMPARE(keysOf<Capacity>().join(u' '), u"own deputy delegate"_s);
    QCOMPARE(keysOf<CommunicationsClass>().join(u' '),
             u"party_agreement foreign_foreign foreign_domestic domestic_foreign domestic_domestic"_s);
    QCOMPARE(keysOf<ChecklistAnswer>().join(u' '), u"yes no not_applicable"_s);
    QCOMPARE(keysOf<Verdict>().join(u' '), u"approve approve_with_conditions return reject hold opinion seen"_s);
    QCOMPARE(keysOf<Precision>().join(u' '), u"minute second hour day month year"_s);
}

// An enumerator added in the middle, or a key forgotten, would shift every sentence after it.
void KeysTest::everyRefusalHasAKey()
{
    QCOMPARE(countOf<RefusalCode>(), int(RefusalCode::ViewNotYours) + 1);
    QCOMPARE(keyOf(RefusalCode::NotTheHolder), u"not_the_holder"_s);
    QCOMPARE(keyOf(RefusalCode::NoteEmpty), u"note_empty"_s);
    QCOMPARE(keyOf(RefusalCode::GateSigned), u"gate_signed"_s);
    QCOMPARE(keyOf(RefusalCode::KeyMissing), u"key_missing"_s);
}

void KeysTest::aTypeBelongsToItsClassOnly()
{
    QVERIFY(isClass(u"malicious-code"));
    QVERIFY(isTypeOf(u"c2-server", u"malicious-code"));
    QVERIFY(!isTypeOf(u"c2-server", u"availability"));
    QVERIFY(!isTypeOf(u"c2-server", u"no-such-class"));
    QVERIFY(!isClass(u"c2-server"));
}

void KeysTest::theTaxonomyIsComplete()
{
    qsizetype types = 0;
    for (const IncidentClass &one : incidentClasses())
        types += qsizetype(one.types.size());

    QCOMPARE(incidentClasses().size(), size_t(11));
    QCOMPARE(types, 39);
    QCOMPARE(sectors().size(), size_t(15));
    QVERIFY(isSector(u"ports"));
    QVERIFY(!isSector(u"harbours"));
}

QTEST_APPLESS_MAIN(KeysTest)
#include "tst_keys.moc"
