// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who may be in a compartment, who changes its circle, and what waiving a privilege lets happen.
#include "support/compartmentcase.h"

#include <QTest>

using namespace ringi;
using namespace ringi::test;

class CompartmentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCompartmentBeginsWithTwoMembersOrMore();
    void whoCreatesACompartmentIsInIt();
    void whoLooksAfterTheStoreIsGivenNoKeys();
    void onlyMembersChangeTheCircle();
    void aNewMemberIsInTheNextKeyWithAllOthers();
    void aKeyThatWasReplacedCountsOnlyWhenTheMemberIsAddedAgain();
    void twoMembersStayWhenOneIsRemoved();
    void membersSealAndOpenAndOthersDoNot();
    void aMemberWhoBecomesAdministratorOpensNothing();
    void aSuspendedMemberOpensNothing();
    void anEntryIsOpenedThroughItsOwnCompartmentOnly();
    void theHeadOfLegalWaivesOneEntryOrAll();
    void aReleasedEntryIsANoteThatNamesItsOrigin();
};

void CompartmentsTest::aCompartmentBeginsWithTwoMembersOrMore()
{
    CompartmentCase one;

    QCOMPARE(one.asks(kStaff.analyst, one.creation({kStaff.analyst})), u"two_members_needed"_s);
    QCOMPARE(one.asks(kStaff.analyst, one.creation({kStaff.analyst, kStaff.analyst})), u"compartment_keys_stale"_s);
    QCOMPARE(one.asks(kStaff.analyst, one.creation({kStaff.analyst, kStaff.planner})), u"done"_s);

    QCOMPARE(one.state().members(), (QList{kStaff.analyst.id, kStaff.planner.id}));
}

void CompartmentsTest::whoCreatesACompartmentIsInIt()
{
    CompartmentCase one;

    QCOMPARE(one.asks(kStaff.counsel, one.creation({kStaff.analyst, kStaff.planner})), u"compartment_keys_stale"_s);
}

void CompartmentsTest::whoLooksAfterTheStoreIsGivenNoKeys()
{
    CompartmentCase one;

    QCOMPARE(one.asks(kStaff.administrator, one.creation({kStaff.administrator, kStaff.planner})),
             u"post_holds_no_keys: Officer 7, administrator"_s);
    QCOMPARE(one.asks(kStaff.analyst, one.creation({kStaff.analyst, kStaff.auditor})),
             u"post_holds_no_keys: Officer 6, auditor"_s);
}

void CompartmentsTest::onlyMembersChangeTheCircle()
{
    auto compartment = aCompartment();
    const auto three = compartment.keysFor({kStaff.analyst, kStaff.planner, kStaff.liaison});

    QCOMPARE(compartment.asks(kStaff.administrator, AddMember{kStaff.liaison.id, three}),
             u"not_a_member: Harbour sources"_s);
    QCOMPARE(compartment.asks(kStaff.liaison, AddMember{kStaff.liaison.id, three}), u"not_a_member: Harbour sources"_s);
    QCOMPARE(compartment.asks(kStaff.liaison, RemoveMember{kStaff.analyst.id, u"x"_s, three}),
             u"not_a_member: Harbour sources"_s);
    QCOMPARE(compartment.asks(kStaff.planner, AddMember{kStaff.liaison.id, three}), u"done"_s);
}

void CompartmentsTest::aNewMemberIsInTheNextKeyWithAllOthers()
{
    auto compartment = aCompartment();
    auto unchained = compartment.keysFor({kStaff.analyst, kStaff.planner, kStaff.liaison});
    unchained.previous.clear();

    QCOMPARE(compartment.asks(kStaff.analyst, AddMember{kStaff.liaison.id, unchained}), u"compartment_keys_stale"_s);
    QCOMPARE(compartment.asks(kStaff.analyst,
                              AddMember{kStaff.liaison.id, compartment.keysFor({kStaff.analyst, kStaff.liaison})}),
             u"compartment_keys_stale"_s);
    QCOMPARE(compartment.state().epochs.size(), 1);
}

void CompartmentsTest::aKeyThatWasReplacedCountsOnlyWhenTheMemberIsAddedAgain()
{
    auto compartment = aCompartment();
    const QList<Actor> both{kStaff.analyst, kStaff.planner};
    compartment.changeOfficer(kStaff.planner,
                              [](Officer &officer) { officer.publicKey = keyOfOfficer(kStaff.planner, 2); });
    auto sneaked = compartment.keysFor(both + QList{kStaff.liaison}, kStaff.planner);

    QCOMPARE(compartment.asks(kStaff.analyst, AddMember{kStaff.liaison.id, sneaked}), u"compartment_keys_stale"_s);
    QCOMPARE(compartment.asks(kStaff.analyst, AddMember{kStaff.planner.id, compartment.keysFor(both, kStaff.planner)}),
             u"done"_s);

    QCOMPARE(compartment.state().wrapOf(kStaff.planner.id)->key, keyOfOfficer(kStaff.planner, 2));
    QCOMPARE(compartment.state().members().size(), 2);
}

void CompartmentsTest::twoMembersStayWhenOneIsRemoved()
{
    auto compartment = aCompartment();
    const QList<Actor> three{kStaff.analyst, kStaff.planner, kStaff.liaison};

    QCOMPARE(compartment.asks(kStaff.analyst, RemoveMember{kStaff.planner.id, u"moved"_s, {}}),
             u"two_members_needed"_s);
    compartment.after(kStaff.analyst, AddMember{kStaff.liaison.id, compartment.keysFor(three)});
    const auto rest = compartment.keysFor({kStaff.analyst, kStaff.liaison});
    QCOMPARE(compartment.asks(kStaff.analyst, RemoveMember{kStaff.planner.id, u" "_s, rest}), u"reason_missing"_s);
    QCOMPARE(compartment.asks(kStaff.analyst, RemoveMember{kStaff.planner.id, u"moved"_s, rest}), u"done"_s);

    QVERIFY(!compartment.state().hasMember(kStaff.planner.id));
    QCOMPARE(compartment.state().epochs.size(), 3);
}

void CompartmentsTest::membersSealAndOpenAndOthersDoNot()
{
    auto compartment = aCompartment();

    QCOMPARE(compartment.asks(kStaff.counsel, compartment.sealing()), u"not_a_member: Harbour sources"_s);
    QCOMPARE(compartment.asks(kStaff.planner, compartment.sealing(Tlp::Red)), u"done"_s);
    QCOMPARE(compartment.asks(kStaff.counsel, OpenEntry{compartment.entry(), {}}), u"not_a_member: Harbour sources"_s);
    QCOMPARE(compartment.asks(kStaff.administrator, OpenEntry{compartment.entry(), {}}),
             u"not_a_member: Harbour sources"_s);
    QCOMPARE(compartment.asks(kStaff.analyst, OpenEntry{compartment.entry(), {}}), u"done"_s);

    QCOMPARE(compartment.state().openings, 1);
    QCOMPARE(compartment.incident().sealedEntries.first().tlp, Tlp::Red);
}

void CompartmentsTest::aMemberWhoBecomesAdministratorOpensNothing()
{
    auto compartment = aCompartment().withEntryBy(kStaff.analyst);
    Actor promoted = kStaff.analyst;
    promoted.posts.append(Post::Administrator);

    QCOMPARE(compartment.asks(promoted, OpenEntry{compartment.entry(), {}}), u"not_a_member: Harbour sources"_s);
}

void CompartmentsTest::aSuspendedMemberOpensNothing()
{
    auto compartment = aCompartment().withEntryBy(kStaff.analyst);

    QCOMPARE(compartment.asks(suspended(kStaff.analyst), OpenEntry{compartment.entry(), {}}), u"actor_suspended"_s);
    QCOMPARE(compartment.asks(suspended(kStaff.analyst), compartment.sealing()), u"actor_suspended"_s);
}

void CompartmentsTest::anEntryIsOpenedThroughItsOwnCompartmentOnly()
{
    const auto compartment = aCompartment().withEntryBy(kStaff.analyst);
    Compartment other = aCompartment().state();
    const Registry registry = fullyStaffed();

    const auto opened = decide(other, OpenEntry{compartment.entry(), {}},
                               CompartmentFacts{registry, compartment.incident(), false, noon()}, kStaff.analyst);

    QCOMPARE(told(opened), u"sealed_entry_unknown"_s);
}

void CompartmentsTest::theHeadOfLegalWaivesOneEntryOrAll()
{
    auto privilege = aPrivilege().withEntryBy(kStaff.counsel);

    QCOMPARE(privilege.asks(kStaff.dutyOfficer, WaivePrivilege{{}, u"x"_s}), u"head_of_legal_only"_s);
    QCOMPARE(privilege.asks(kStaff.legalHead, WaivePrivilege{privilege.entry(1), u" "_s}), u"reason_missing"_s);
    QCOMPARE(privilege.asks(kStaff.legalHead, WaivePrivilege{privilege.entry(1), u"a court asks"_s}), u"done"_s);
    QVERIFY(privilege.state().isWaived(privilege.entry(1)));
    QVERIFY(!privilege.state().isWaived(privilege.entry(2)));
    QCOMPARE(privilege.asks(kStaff.legalHead, WaivePrivilege{{}, u"the case is over"_s}), u"done"_s);

    QVERIFY(privilege.state().isWaived(privilege.entry(2)));
    QCOMPARE(privilege.asks(kStaff.legalHead, WaivePrivilege{privilege.entry(2), u"x"_s}), u"waived_already"_s);
}

void CompartmentsTest::aReleasedEntryIsANoteThatNamesItsOrigin()
{
    auto privilege = aPrivilege().incidentMarked(Tlp::Red);
    privilege.after(kStaff.legalHead, WaivePrivilege{privilege.entry(), u"a court asks"_s});

    QCOMPARE(privilege.asks(kStaff.legalHead, ReleaseEntry{privilege.entry(), u"advice"_s}),
             u"not_a_member: Harbour sources"_s);
    QCOMPARE(privilege.asks(kStaff.counsel, ReleaseEntry{privilege.entry(), u" advice "_s}), u"done"_s);

    QCOMPARE(privilege.incident().notes.last().text, u"advice"_s);
    QCOMPARE(privilege.incident().notes.last().sealedEntry, 1);
    QVERIFY(privilege.incident().sealedEntries.first().released.has_value());
}

QTEST_APPLESS_MAIN(CompartmentsTest)
#include "tst_compartments.moc"
