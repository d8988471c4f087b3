// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who belongs to the headquarters: posts that begin and end by themselves, and changes that take two persons.
#include "support/fixtures.h"

#include <QTest>

using namespace ringi;
using namespace ringi::test;

namespace {

class Headquarters : public RegistryCase
{
public:
    /// Aoki administers alone, Baba is a duty officer.
    Headquarters()
        : RegistryCase(aStore().withOfficer(u"Baba"_s))
    {
    }

    Headquarters &with(const QString &name, Post post)
    {
        after(administrator(), EnrolOfficer{anEnrolment(name, post)});
        return *this;
    }
    Headquarters &withTwo() { return with(u"Endo"_s, Post::Administrator); }
    Headquarters &withDirector() { return with(u"Doi"_s, Post::Director); }
    Headquarters &does(const QString &who, const RegistryCommand &command)
    {
        after(named(who), command);
        return *this;
    }
    Headquarters &anHourLater()
    {
        later(kHour);
        return *this;
    }
    QString tries(const QString &who, const RegistryCommand &command) { return asks(named(who), command); }

    [[nodiscard]] AppointOfficer toLegal(const QString &name, const QList<PostTerm> &terms = {}) const
    {
        return {idOf(name), Division::Legal, {Post::Counsel}, terms};
    }
    [[nodiscard]] ReplaceKey newKey(const QString &name) const
    {
        return {idOf(name), QByteArray(32, 'n'), u"passphrase lost"_s};
    }
};

} // namespace

class OfficersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPostBeginsAndEndsByItself();
    void whoHoldsNoPostTodayDoesNothing();
    void anOldAppointmentIsWithoutEnd();
    void aTermThatCannotBeIsRefused_data();
    void aTermThatCannotBeIsRefused();
    void theOnlyAdministratorActsAlone();
    void fromTheSecondAdministratorOnItTakesTwo();
    void theSecondMayComeWithHisTerm();
    void onceTwoNeverAloneAgain();
    void nobodyConfirmsWhatHeProposed();
    void nobodyConfirmsWhatIsAboutHimself();
    void nobodyAppointsHimself();
    void aDirectorIsTheSecondOnlyWhereNoAdministratorIsLeft();
    void aProposalOfWhoWasSuspendedIsNotConfirmed();
    void whatIsProposedIsJudgedAgainWhenItIsConfirmed();
    void aDroppedProposalIsOver();
    void aNameThatIsProposedIsTaken();
    void theLastAdministratorStays();
    void suspensionTakesOneAndReinstatementTwo();
    void aNewKeyTakesTheOldOnesPlaceWhenItIsConfirmed();
    void anAppointmentSaysWhoGaveIt();
};

void OfficersTest::aPostBeginsAndEndsByItself()
{
    Headquarters office;

    office.does(u"Aoki"_s, office.toLegal(u"Baba"_s, {{Post::Counsel, noon().plusMs(kHour), noon().plusMs(kDay)}}));

    const Officer baba = office.state().officers.value(office.idOf(u"Baba"_s));
    QVERIFY(!baba.actor(noon()).holds(Post::Counsel));
    QVERIFY(baba.actor(noon().plusMs(kHour)).holds(Post::Counsel));
    QVERIFY(baba.actor(noon().plusMs(kDay)).holds(Post::Counsel));
    QVERIFY(!baba.actor(noon().plusMs(kDay + 1)).holds(Post::Counsel));
}

void OfficersTest::whoHoldsNoPostTodayDoesNothing()
{
    Headquarters office;
    office.does(u"Aoki"_s, office.toLegal(u"Baba"_s, {{Post::Counsel, {}, noon().plusMs(kHour)}}));
    const auto noteBy = [&](const Actor &actor) { return anIncident().asks(actor, AddNote{u"x"_s}); };

    QCOMPARE(noteBy(office.named(u"Baba"_s)), u"done"_s);
    office.later(kDay);

    QCOMPARE(noteBy(office.named(u"Baba"_s)), u"no_post_in_force"_s);
}

void OfficersTest::anOldAppointmentIsWithoutEnd()
{
    const auto old = fromBody<OfficerAppointed>({{u"division"_s, u"legal"_s}, {u"posts"_s, QJsonArray{u"counsel"_s}}});

    QVERIFY(old.appointment().holds(Post::Counsel, noon().plusMs(36'500 * kDay)));
    QVERIFY(!toBody(old).contains(u"terms"_s));
}

void OfficersTest::aTermThatCannotBeIsRefused_data()
{
    QTest::addColumn<QList<PostTerm>>("terms");
    const Instant later = noon().plusMs(kDay);

    QTest::newRow("over already") << QList<PostTerm>{{Post::Counsel, {}, noon()}};
    QTest::newRow("backwards") << QList<PostTerm>{{Post::Counsel, later, later}};
    QTest::newRow("of a post that is not given") << QList<PostTerm>{{Post::Analyst, {}, later}};
    QTest::newRow("twice") << QList<PostTerm>{{Post::Counsel, {}, later}, {Post::Counsel, later, {}}};
}

void OfficersTest::aTermThatCannotBeIsRefused()
{
    QFETCH(QList<PostTerm>, terms);
    Headquarters office;

    QVERIFY(office.tries(u"Aoki"_s, office.toLegal(u"Baba"_s, terms)).startsWith(u"term_invalid"_s));
}

void OfficersTest::theOnlyAdministratorActsAlone()
{
    Headquarters office;

    office.does(u"Aoki"_s, office.toLegal(u"Baba"_s)).does(u"Aoki"_s, office.newKey(u"Baba"_s));

    QCOMPARE(office.named(u"Baba"_s).division, Division::Legal);
    QVERIFY(office.state().proposals.isEmpty());
}

void OfficersTest::fromTheSecondAdministratorOnItTakesTwo()
{
    auto office = Headquarters().withTwo();

    office.does(u"Aoki"_s, EnrolOfficer{anEnrolment(u"Chiba"_s)});

    QVERIFY(!office.state().named(u"Chiba"_s));
    QCOMPARE(office.state().proposals.size(), 1);
    office.does(u"Endo"_s, ConfirmProposal{1});
    QVERIFY(office.state().named(u"Chiba"_s));
    QCOMPARE(office.state().proposals.first().state, ProposalState::Confirmed);
}

void OfficersTest::theSecondMayComeWithHisTerm()
{
    Headquarters office;
    OfficerEnrolled endo = anEnrolment(u"Endo"_s, Post::Administrator);
    endo.terms = {{Post::Administrator, noon().plusMs(kHour), noon().plusMs(2 * kHour)}};
    office.does(u"Aoki"_s, EnrolOfficer{endo});

    QVERIFY(!takesTwo(office.state(), noon()));
    QVERIFY(takesTwo(office.state(), noon().plusMs(kHour)));
    QVERIFY(takesTwo(office.state(), noon().plusMs(kDay)));
}

void OfficersTest::onceTwoNeverAloneAgain()
{
    auto office = Headquarters().withTwo();
    office.does(u"Aoki"_s, SuspendOfficer{office.idOf(u"Endo"_s), u"left"_s});

    office.does(u"Aoki"_s, office.toLegal(u"Baba"_s));

    QCOMPARE(office.named(u"Baba"_s).division, Division::Operations);
    QVERIFY(office.state().proposals.first().waits());
}

void OfficersTest::nobodyConfirmsWhatHeProposed()
{
    auto office = Headquarters().withTwo();
    office.does(u"Aoki"_s, office.toLegal(u"Baba"_s));

    QCOMPARE(office.tries(u"Aoki"_s, ConfirmProposal{1}), u"second_person_needed"_s);
    QCOMPARE(office.tries(u"Baba"_s, ConfirmProposal{1}), u"administrator_only"_s);
}

void OfficersTest::nobodyConfirmsWhatIsAboutHimself()
{
    auto office = Headquarters().withTwo().with(u"Chiba"_s, Post::Analyst);
    office.does(u"Endo"_s, ConfirmProposal{1}).does(u"Aoki"_s, office.newKey(u"Endo"_s));

    QCOMPARE(office.tries(u"Endo"_s, ConfirmProposal{2}), u"own_appointment"_s);
}

void OfficersTest::nobodyAppointsHimself()
{
    Headquarters office;

    QCOMPARE(office.tries(u"Aoki"_s, office.toLegal(u"Aoki"_s)), u"own_appointment"_s);
}

void OfficersTest::aDirectorIsTheSecondOnlyWhereNoAdministratorIsLeft()
{
    auto office = Headquarters().withDirector().withTwo();
    office.does(u"Aoki"_s, office.toLegal(u"Baba"_s));

    QCOMPARE(office.tries(u"Doi"_s, ConfirmProposal{1}), u"administrator_only"_s);
    office.does(u"Aoki"_s, SuspendOfficer{office.idOf(u"Endo"_s), u"left"_s}).does(u"Doi"_s, ConfirmProposal{1});

    QCOMPARE(office.named(u"Baba"_s).division, Division::Legal);
}

void OfficersTest::aProposalOfWhoWasSuspendedIsNotConfirmed()
{
    auto office = Headquarters().withTwo();
    office.does(u"Aoki"_s, office.toLegal(u"Baba"_s)).does(u"Endo"_s, SuspendOfficer{office.idOf(u"Aoki"_s), u"x"_s});

    QCOMPARE(office.tries(u"Endo"_s, ConfirmProposal{1}), u"proposer_not_in_force: Aoki"_s);
}

void OfficersTest::whatIsProposedIsJudgedAgainWhenItIsConfirmed()
{
    auto office = Headquarters().withTwo();
    office.does(u"Aoki"_s, office.toLegal(u"Baba"_s, {{Post::Counsel, {}, noon().plusMs(kHour)}}));
    office.later(kDay);

    QCOMPARE(office.tries(u"Endo"_s, ConfirmProposal{1}), u"term_invalid: counsel"_s);
}

void OfficersTest::aDroppedProposalIsOver()
{
    auto office = Headquarters().withTwo();
    office.does(u"Aoki"_s, office.toLegal(u"Baba"_s));

    QCOMPARE(office.tries(u"Aoki"_s, DropProposal{1, u" "_s}), u"reason_missing"_s);
    office.does(u"Aoki"_s, DropProposal{1, u"a mistake"_s});

    QCOMPARE(office.tries(u"Endo"_s, ConfirmProposal{1}), u"proposal_unknown"_s);
    QCOMPARE(office.tries(u"Aoki"_s, office.toLegal(u"Baba"_s)), u"done"_s);
}

void OfficersTest::aNameThatIsProposedIsTaken()
{
    auto office = Headquarters().withTwo();
    office.does(u"Aoki"_s, EnrolOfficer{anEnrolment(u"Chiba"_s)});

    QCOMPARE(office.tries(u"Endo"_s, EnrolOfficer{anEnrolment(u"chiba"_s)}), u"officer_name_taken: chiba"_s);
    QCOMPARE(office.tries(u"Endo"_s, EnrolOfficer{anEnrolment(u"Dan"_s)}), u"done"_s);
}

void OfficersTest::theLastAdministratorStays()
{
    auto office = Headquarters().withDirector().withTwo();
    office.does(u"Endo"_s, SuspendOfficer{office.idOf(u"Aoki"_s), u"left"_s});
    const OfficerId endo = office.idOf(u"Endo"_s);
    Actor another = office.named(u"Endo"_s);
    another.id = OfficerId::make();

    QCOMPARE(office.asks(another, SuspendOfficer{endo, u"x"_s}), u"last_administrator"_s);
    QCOMPARE(office.asks(another, office.toLegal(u"Endo"_s)), u"last_administrator"_s);
    QCOMPARE(office.asks(
                 another,
                 AppointOfficer{
                     endo, Division::Legal, {Post::Administrator}, {{Post::Administrator, {}, noon().plusMs(kDay)}}}),
             u"last_administrator"_s);
}

void OfficersTest::suspensionTakesOneAndReinstatementTwo()
{
    auto office = Headquarters().withTwo();
    const OfficerId baba = office.idOf(u"Baba"_s);

    office.does(u"Aoki"_s, SuspendOfficer{baba, u"key lost"_s}).does(u"Aoki"_s, ReinstateOfficer{baba});

    QVERIFY(office.named(u"Baba"_s).suspended);
    office.does(u"Endo"_s, ConfirmProposal{1});
    QVERIFY(!office.named(u"Baba"_s).suspended);
}

void OfficersTest::aNewKeyTakesTheOldOnesPlaceWhenItIsConfirmed()
{
    auto office = Headquarters().withTwo();
    const QByteArray before = office.state().named(u"Baba"_s)->publicKey;

    office.does(u"Aoki"_s, office.newKey(u"Baba"_s));

    QCOMPARE(office.state().named(u"Baba"_s)->publicKey, before);
    office.does(u"Endo"_s, ConfirmProposal{1});
    QCOMPARE(office.state().named(u"Baba"_s)->publicKey, QByteArray(32, 'n'));
    QCOMPARE(office.state().named(u"Baba"_s)->formerKeys, QList{before});
    QCOMPARE(office.tries(u"Aoki"_s, office.newKey(u"Baba"_s)), u"nothing_changed"_s);
}

void OfficersTest::anAppointmentSaysWhoGaveIt()
{
    auto office = Headquarters().withTwo();
    office.does(u"Aoki"_s, office.toLegal(u"Baba"_s)).anHourLater().does(u"Endo"_s, ConfirmProposal{1});

    const Grant grant = office.state().named(u"Baba"_s)->appointed;

    QCOMPARE(grant.given.by, office.idOf(u"Endo"_s));
    QCOMPARE(grant.proposed->by, office.idOf(u"Aoki"_s));
    QCOMPARE(grant.given.at, noon().plusMs(kHour));
}

QTEST_APPLESS_MAIN(OfficersTest)
#include "tst_officers.moc"
