// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who may act in a store, and who says so.
#include "support/fixtures.h"

#include <QTest>

using namespace ringi;
using namespace ringi::test;

class RegistryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStoreIsCreatedWithItsFirstOfficer();
    void aStoreIsCreatedOnce();
    void anOfficeCodeIsAFewCapitals_data();
    void anOfficeCodeIsAFewCapitals();
    void onlyAdministratorsEnrolAppointAndSuspend();
    void anOfficerHasANameAndAPost();
    void aNameIsTakenWhateverItsCaseAndSpaces();
    void anEnrolledOfficerIsNotEnrolledOver();
    void anAppointmentMovesDivisionAndPosts();
    void anAppointmentChangesSomething();
    void aSuspendedOfficerActsNoMoreUntilHeIsReinstated();
    void nobodySuspendsHimself();
    void aSuspensionIsReasonedAndHappensOnce();
    void whoIsNotEnrolledIsUnknown();
    void aSuspendedAdministratorAdministersNothing();
};

void RegistryTest::aStoreIsCreatedWithItsFirstOfficer()
{
    const auto store = aStore();

    QVERIFY(store.state().exists());
    QCOMPARE(store.state().office, u"HQ"_s);
    QCOMPARE(store.state().officers.size(), 1);
    QVERIFY(store.administrator().holds(Post::Administrator));
}

void RegistryTest::aStoreIsCreatedOnce()
{
    auto store = aStore();

    QCOMPARE(store.asks(store.administrator(), CreateStore{{}, u"HQ"_s, {}, anEnrolment(u"Baba"_s), {}}),
             u"store_exists"_s);
}

void RegistryTest::anOfficeCodeIsAFewCapitals_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("answer");

    const auto row = [](const char *name, const QString &code, bool good) {
        QTest::newRow(name) << code << (good ? u"done"_s : u"office_code_invalid: "_s + code);
    };
    row("two", u"HQ"_s, true);
    row("with a figure", u"OSAKA2"_s, true);
    row("eight", u"KANAGAWA"_s, true);
    row("one", u"H"_s, false);
    row("nine", u"HIROSHIMA"_s, false);
    row("small", u"hq"_s, false);
    row("figure first", u"2HQ"_s, false);
    row("line end", u"HQ\n"_s, false);
    row("kanji", u"本部"_s, false);
}

void RegistryTest::anOfficeCodeIsAFewCapitals()
{
    QFETCH(QString, code);
    RegistryCase store;

    QTEST(store.asks({}, CreateStore{{}, code, {}, anEnrolment(u"Aoki"_s, Post::Administrator), {}}), "answer");
}

void RegistryTest::onlyAdministratorsEnrolAppointAndSuspend()
{
    auto store = aStore().withOfficer(u"Baba"_s);
    const Actor baba = store.named(u"Baba"_s);
    const OfficerId aoki = store.idOf(u"Aoki"_s);

    QCOMPARE(store.asks(baba, EnrolOfficer{anEnrolment(u"Chiba"_s)}), u"administrator_only"_s);
    QCOMPARE(store.asks(baba, AppointOfficer{aoki, {}, {Post::Analyst}}), u"administrator_only"_s);
    QCOMPARE(store.asks(baba, SuspendOfficer{aoki, u"x"_s}), u"administrator_only"_s);
    QCOMPARE(store.asks(baba, ReinstateOfficer{aoki}), u"administrator_only"_s);
    QCOMPARE(store.asks({}, EnrolOfficer{anEnrolment(u"Chiba"_s)}), u"actor_unknown"_s);
}

void RegistryTest::anOfficerHasANameAndAPost()
{
    auto store = aStore();
    OfficerEnrolled noPost = anEnrolment(u"Baba"_s);
    noPost.posts.clear();

    QCOMPARE(store.asks(store.administrator(), EnrolOfficer{anEnrolment(u"  "_s)}), u"officer_name_missing"_s);
    QCOMPARE(store.asks(store.administrator(), EnrolOfficer{noPost}), u"post_missing"_s);
}

void RegistryTest::aNameIsTakenWhateverItsCaseAndSpaces()
{
    auto store = aStore();

    for (const QString &name : {u"Aoki"_s, u"AOKI"_s, u" Aoki "_s})
        QCOMPARE(store.asks(store.administrator(), EnrolOfficer{anEnrolment(name)}), u"officer_name_taken: "_s + name);
}

// Otherwise an administrator could put a key of his own in an officer's place under another name.
void RegistryTest::anEnrolledOfficerIsNotEnrolledOver()
{
    auto store = aStore().withOfficer(u"Baba"_s);
    OfficerEnrolled again = anEnrolment(u"Dan"_s);
    again.officer = store.idOf(u"Baba"_s);

    QCOMPARE(store.asks(store.administrator(), EnrolOfficer{again}), u"officer_name_taken: Baba"_s);
}

void RegistryTest::anAppointmentMovesDivisionAndPosts()
{
    auto store = aStore().withOfficer(u"Baba"_s);

    store.after(store.administrator(), AppointOfficer{store.idOf(u"Baba"_s), Division::Legal, {Post::Counsel}});

    QCOMPARE(store.named(u"Baba"_s).division, Division::Legal);
    QVERIFY(store.named(u"Baba"_s).holds(Post::Counsel));
    QVERIFY(!store.named(u"Baba"_s).holds(Post::DutyOfficer));
}

void RegistryTest::anAppointmentChangesSomething()
{
    auto store = aStore().withOfficer(u"Baba"_s);
    const OfficerId baba = store.idOf(u"Baba"_s);

    QCOMPARE(store.asks(store.administrator(), AppointOfficer{baba, Division::Operations, {Post::DutyOfficer}}),
             u"nothing_changed"_s);
    QCOMPARE(store.asks(store.administrator(), AppointOfficer{baba, Division::Legal, {}}), u"post_missing"_s);
}

void RegistryTest::aSuspendedOfficerActsNoMoreUntilHeIsReinstated()
{
    auto store = aStore().withOfficer(u"Baba"_s);
    const OfficerId baba = store.idOf(u"Baba"_s);

    store.after(store.administrator(), SuspendOfficer{baba, u"key lost"_s});
    QVERIFY(mayAct(store.named(u"Baba"_s)) == Refusal({RefusalCode::ActorSuspended, {}}));

    store.after(store.administrator(), ReinstateOfficer{baba});
    QVERIFY(!mayAct(store.named(u"Baba"_s)));
    QCOMPARE(store.asks(store.administrator(), ReinstateOfficer{baba}), u"not_suspended"_s);
}

void RegistryTest::nobodySuspendsHimself()
{
    auto store = aStore();

    QCOMPARE(store.asks(store.administrator(), SuspendOfficer{store.administrator().id, u"x"_s}), u"self_suspension"_s);
}

void RegistryTest::aSuspensionIsReasonedAndHappensOnce()
{
    auto store = aStore().withOfficer(u"Baba"_s);
    const OfficerId baba = store.idOf(u"Baba"_s);

    QCOMPARE(store.asks(store.administrator(), SuspendOfficer{baba, u" "_s}), u"reason_missing"_s);
    store.after(store.administrator(), SuspendOfficer{baba, u"key lost"_s});
    QCOMPARE(store.asks(store.administrator(), SuspendOfficer{baba, u"key lost"_s}), u"already_suspended"_s);
}

void RegistryTest::whoIsNotEnrolledIsUnknown()
{
    auto store = aStore();
    const OfficerId nobody = OfficerId::make();

    QCOMPARE(store.asks(store.administrator(), AppointOfficer{nobody, {}, {Post::Analyst}}), u"officer_unknown"_s);
    QCOMPARE(store.asks(store.administrator(), SuspendOfficer{nobody, u"x"_s}), u"officer_unknown"_s);
    QCOMPARE(store.asks(store.administrator(), ReinstateOfficer{nobody}), u"officer_unknown"_s);
    QVERIFY(store.state().actor(nobody, noon()).id.isNull());
}

void RegistryTest::aSuspendedAdministratorAdministersNothing()
{
    auto store = aStore();

    QCOMPARE(store.asks(suspended(store.administrator()), EnrolOfficer{anEnrolment(u"Baba"_s)}), u"actor_suspended"_s);
}

QTEST_APPLESS_MAIN(RegistryTest)
#include "tst_registry.moc"
