// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Routes: what makes one unsound, which of its gates apply to a measure, and the seven the program brings.
#include "support/sheets.h"

#include <QSet>
#include <QTest>

#include <functional>

using namespace ringi;
using namespace ringi::test;

namespace {

using Code = RouteFaultCode;

/// "cycle at a: a, b" for each fault.
QStringList faults(const Route &route)
{
    QStringList lines;
    for (const RouteFault &fault : faultsOf(route)) {
        const QString gate = fault.gate.isEmpty() ? QString() : u" at "_s + fault.gate;
        lines += keyOf(fault.code) + gate + (fault.detail.isEmpty() ? QString() : u": "_s + fault.detail);
    }
    return lines;
}

Route sound()
{
    return aRoute({legalReview(), theDecision({u"legal_review"_s})});
}

/// A sound route whose review is spoilt in one way.
Route spoilt(const std::function<void(Gate &)> &spoil)
{
    Route route = sound();
    spoil(route.gates.first());
    return route;
}

/// "decision <- legal_review" for each gate.
QString pictureOf(const QList<Gate> &gates)
{
    QStringList lines;
    for (const Gate &gate : gates)
        lines += gate.needs.isEmpty() ? gate.key : gate.key + u" <- "_s + gate.needs.join(u", "_s);
    return lines.join(u'\n');
}

QString shippedPicture(MeasureKind kind, const MeasureFacts &facts)
{
    return pictureOf(gatesFor(*aRegistry().rulebook.current(kind), facts));
}

Gate concurrence(const QString &key, const QStringList &needs = {})
{
    return aGate(key, GateKind::Concur, Division::Intelligence, {Post::Analyst}, needs);
}

QSet<int> s_named;

} // namespace

class RoutesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFaultIsNamed_data();
    void eachFaultIsNamed();
    void everyFaultHasItsRow();
    void aGateThatFollowsTheDecisionIsReached();
    void aRouteTellsAllItsFaults();
    void aConditionHoldsWhenAllThatIsStatedDoes_data();
    void aConditionHoldsWhenAllThatIsStatedDoes();
    void aGateThatDoesNotApplyLeavesItsNeedsBehind();
    void leavingOutKeepsEachNeedOnce();
    void aGateIsTakenOutOfACircle();
    void theShippedRoutesAreSound();
    void theShippedRoutesAreThese_data();
    void theShippedRoutesAreThese();
    void theShippedDeciders_data();
    void theShippedDeciders();
    void theShippedDrafters();
    void aRoutesHashIsOfAllItSays();
};

void RoutesTest::eachFaultIsNamed_data()
{
    QTest::addColumn<Route>("route");
    QTest::addColumn<QString>("fault");
    const auto row = [](Code code, const Route &route, const QString &rest = u" at legal_review"_s) {
        const QString name = keyOf(code) + rest;
        QTest::newRow(qPrintable(name)) << route << name;
    };
    const Gate review = legalReview(), decision = theDecision();
    const Gate followed = legalReview({u"decision"_s}), follows = theDecision({u"legal_review"_s});
    const GateCondition crisis{Severity::Crisis, {}, {}, false, false, false, false, false, false};

    row(Code::NoGates, aRoute({}), {});
    row(Code::KeyInvalid, aRoute({aGate(u"Legal"_s, GateKind::View, {}, {Post::Analyst}, {u"decision"_s}), decision}),
        u" at Legal"_s);
    row(Code::KeyTwice, aRoute({review, review, follows}));
    row(Code::NeedUnknown, spoilt([](Gate &gate) { gate.needs = QStringList{u"lunch"_s}; }),
        u" at legal_review: lunch"_s);
    row(Code::Cycle, aRoute({followed, follows}), u" at legal_review: legal_review, decision"_s);
    row(Code::NoDecision, aRoute({onlyWhen(crisis, decision)}), u": none, TLP:CLEAR"_s);
    row(Code::NobodyCanSign, spoilt([](Gate &gate) { gate.posts.clear(); }));
    row(Code::NobodyCanSign, spoilt([](Gate &gate) { gate.posts.append(Post::Program); }));
    row(Code::QuorumInvalid, spoilt([](Gate &gate) { gate.quorum = 0; }), u" at legal_review: 0"_s);
    row(Code::QuorumInvalid, spoilt([](Gate &gate) { gate.quorum = 21; }), u" at legal_review: 21"_s);
    row(Code::Unreachable, aRoute({review, decision}));
    row(Code::NameMissing, spoilt([](Gate &gate) { gate.name.ja = u" "_s; }));
    row(Code::NameMissing, spoilt([](Gate &gate) { gate.name.en.clear(); }));
    row(Code::AuthorityMissing, spoilt([](Gate &gate) { gate.kind = GateKind::ExternalConsent; }));
    row(Code::DueInvalid, spoilt([](Gate &gate) { gate.dueMinutes = -1; }), u" at legal_review: -1"_s);
    row(Code::DueInvalid, spoilt([](Gate &gate) { gate.dueMinutes = 527'041; }), u" at legal_review: 527041"_s);
    row(Code::DueInvalid, spoilt([](Gate &gate) {
            gate.after = GateAfter::IfAbsent;
            gate.dueMinutes = 0;
        }),
        u" at legal_review: 0"_s);
    row(Code::LateDecision, aRoute({comingAfter(GateAfter::IfUrgent, decision)}), u" at decision"_s);
}

void RoutesTest::eachFaultIsNamed()
{
    QFETCH(Route, route);
    QFETCH(QString, fault);

    QCOMPARE(faults(route), QStringList{fault});
    s_named.insert(int(faultsOf(route).first().code));
}

void RoutesTest::everyFaultHasItsRow()
{
    QCOMPARE(s_named.size(), countOf<Code>());
    QVERIFY(faults(sound()).isEmpty());
}

void RoutesTest::aGateThatFollowsTheDecisionIsReached()
{
    const Gate viewed = aGate(u"viewed"_s, GateKind::View, Division::Legal, {Post::Counsel}, {u"decision"_s});
    const Gate filed = aGate(u"filed"_s, GateKind::Concur, {}, {Post::Auditor}, {u"viewed"_s});

    QCOMPARE(faults(aRoute({theDecision(), viewed, filed})), QStringList());
}

void RoutesTest::aRouteTellsAllItsFaults()
{
    Route route = sound();
    route.gates[0].quorum = 0;
    route.gates[1].posts.clear();

    const QStringList both{u"quorum_invalid at legal_review: 0"_s, u"nobody_can_sign at decision"_s};
    QCOMPARE(faults(route), both);
}

void RoutesTest::aConditionHoldsWhenAllThatIsStatedDoes_data()
{
    QTest::addColumn<QString>("facts");
    QTest::addColumn<bool>("holds");

    QTest::newRow("all") << u"high abroad"_s << true;
    QTest::newRow("above") << u"crisis abroad"_s << true;
    QTest::newRow("below") << u"medium abroad"_s << false;
    QTest::newRow("one of two") << u"high"_s << false;
}

void RoutesTest::aConditionHoldsWhenAllThatIsStatedDoes()
{
    QFETCH(QString, facts);
    GateCondition condition;
    condition.severityFrom = Severity::High;
    condition.serverAbroad = true;
    MeasureFacts stated;
    stated.severity = fromKey<Severity>(facts.section(u' ', 0, 0)).value();
    stated.serverAbroad = facts.endsWith(u"abroad"_s);

    QTEST(condition.holds(stated), "holds");
}

void RoutesTest::aGateThatDoesNotApplyLeavesItsNeedsBehind()
{
    GateCondition isPublic;
    isPublic.isPublic = true;
    const Route route = aRoute({concurrence(u"a"_s), onlyWhen(isPublic, concurrence(u"b"_s, {u"a"_s})),
                                onlyWhen(isPublic, concurrence(u"c"_s, {u"b"_s})), theDecision({u"c"_s})});
    MeasureFacts open;
    open.isPublic = true;

    QCOMPARE(pictureOf(gatesFor(route, {})), u"a\ndecision <- a"_s);
    QCOMPARE(pictureOf(gatesFor(route, open)), u"a\nb <- a\nc <- b\ndecision <- c"_s);
}

void RoutesTest::leavingOutKeepsEachNeedOnce()
{
    const QList<Gate> gates{concurrence(u"a"_s), concurrence(u"b"_s, {u"a"_s}), concurrence(u"c"_s, {u"a"_s}),
                            theDecision({u"b"_s, u"c"_s, u"a"_s})};

    QCOMPARE(pictureOf(without(gates, {u"b"_s, u"c"_s})), u"a\ndecision <- a"_s);
    QCOMPARE(pictureOf(without(gates, {u"a"_s})), u"b\nc\ndecision <- b, c"_s);
}

// A route that is being written may have one for a while.
void RoutesTest::aGateIsTakenOutOfACircle()
{
    const QList<Gate> gates{concurrence(u"a"_s, {u"c"_s}), concurrence(u"b"_s, {u"b"_s, u"a"_s}),
                            concurrence(u"c"_s, {u"b"_s}), theDecision({u"c"_s})};

    QCOMPARE(pictureOf(without(gates, {u"b"_s})), u"a <- c\nc <- a\ndecision <- c"_s);
}

void RoutesTest::theShippedRoutesAreSound()
{
    QList<MeasureKind> kinds;
    for (const Route &route : shippedRoutes()) {
        QCOMPARE(faults(route), QStringList());
        QCOMPARE(route.version, 1);
        kinds += route.measure;
    }

    QVERIFY(std::ranges::equal(kinds, allOf<MeasureKind>()));
}

void RoutesTest::theShippedRoutesAreThese_data()
{
    QTest::addColumn<QString>("picture");
    QTest::addColumn<QString>("expected");
    const auto facts = [](const std::function<void(MeasureFacts &)> &state) {
        MeasureFacts stated;
        state(stated);
        return stated;
    };
    const MeasureFacts plain;
    const auto isPublic = facts([](auto &f) { f.isPublic = true; });
    const auto originators = facts([](auto &f) { f.originatorControlled = true; });
    const auto red = facts([](auto &f) { f.tlp = Tlp::Red; });
    const auto abroad = facts([](auto &f) { f.serverAbroad = true; });
    const auto forces = facts([](auto &f) { f.selfDefenceForces = f.serverAbroad = true; });
    const QString views = u"view_intelligence <- strategy_decides\nview_operations <- strategy_decides\n"
                          u"view_international <- strategy_decides\nview_legal <- strategy_decides"_s;
    const QString neutral = u"agency_legal\nlegal_review <- agency_legal\nintelligence_concurs <- legal_review\n"
                            u"policing_authority <- legal_review\n"
                            u"security_council <- intelligence_concurs, policing_authority\n"_s;
    const QString consulted =
        neutral + u"foreign_ministry <- legal_review\ncommission_approval <- security_council, foreign_ministry\n"_s;

    using Kind = MeasureKind;
    const auto row = [](const char *name, Kind kind, const MeasureFacts &stated, const QString &expected) {
        QTest::newRow(name) << shippedPicture(kind, stated) << expected;
    };
    row("request", Kind::Request, plain, u"legal_review\noperations_decides <- legal_review"_s);
    row("notice", Kind::Notice, plain, u"strategy_decides\n"_s + views);
    row("public notice", Kind::Notice, isPublic, u"legal_review\nstrategy_decides <- legal_review\n"_s + views);
    row("communications", Kind::CommunicationsInformation, plain,
        u"legal_review\ncommission_approval <- legal_review\ndirector_decides <- commission_approval"_s);
    row("release", Kind::Release, plain,
        u"intelligence_concurs\nlegal_review <- intelligence_concurs\ninternational_decides <- legal_review"_s);
    row("release of others' words", Kind::Release, originators,
        u"originators_consent\nintelligence_concurs <- originators_consent\nlegal_review <- intelligence_concurs\n"
        u"international_decides <- legal_review"_s);
    row("red release", Kind::Release, red,
        u"intelligence_concurs\nlegal_review <- intelligence_concurs\ndirector_decides <- legal_review"_s);
    row("neutralisation at home", Kind::Neutralisation, plain,
        neutral + u"commission_approval <- security_council, legal_review\ndirector_decides <- commission_approval"_s);
    row("neutralisation abroad", Kind::Neutralisation, abroad,
        consulted + u"director_decides <- commission_approval"_s);
    row("with the forces", Kind::Neutralisation, forces,
        consulted
            + u"prime_minister <- commission_approval\ndirector_decides <- commission_approval, prime_minister"_s);
    row("directive", Kind::Directive, plain,
        u"intelligence_concurs\noperations_concurs\ninternational_concurs\nlegal_concurs\nlegal_review <- "
        u"intelligence_concurs, operations_concurs, international_concurs, legal_concurs\n"
        u"director_decides <- legal_review"_s);
    row("erasure", Kind::Erasure, plain,
        u"legal_review\nauditor_concurs <- legal_review\ndirector_decides <- auditor_concurs"_s);
}

void RoutesTest::theShippedRoutesAreThese()
{
    QFETCH(QString, picture);

    QTEST(picture, "expected");
}

void RoutesTest::theShippedDeciders_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("deciders");
    const auto row = [](MeasureKind kind, const QString &deciders) {
        QTest::newRow(latinKey(kind).data()) << int(kind) << deciders;
    };

    row(MeasureKind::Request, u"operations_decides: operations division_head director"_s);
    row(MeasureKind::Notice, u"strategy_decides: strategy division_head director"_s);
    row(MeasureKind::CommunicationsInformation, u"director_decides: any director"_s);
    row(MeasureKind::Release, u"international_decides: international division_head, director_decides: any director"_s);
    row(MeasureKind::Neutralisation, u"director_decides: any director"_s);
    row(MeasureKind::Directive, u"director_decides: any director"_s);
    row(MeasureKind::Erasure, u"director_decides: any director"_s);
}

void RoutesTest::theShippedDeciders()
{
    QFETCH(int, kind);
    const Registry registry = aRegistry();
    QStringList deciders;
    for (const Gate &gate : registry.rulebook.current(MeasureKind(kind))->gates) {
        if (gate.kind != GateKind::Decide)
            continue;
        QStringList words{gate.key + u":"_s, gate.division ? keyOf(*gate.division) : u"any"_s};
        for (const Post post : gate.posts)
            words += keyOf(post);
        deciders += words.join(u' ');
    }

    QTEST(deciders.join(u", "_s), "deciders");
}

void RoutesTest::theShippedDrafters()
{
    QStringList lines;
    for (const Route &route : shippedRoutes()) {
        QStringList drafters;
        for (const Division division : route.drafters)
            drafters += keyOf(division);
        lines += keyOf(route.measure) + u": "_s + (drafters.isEmpty() ? u"any"_s : drafters.join(u' '));
    }

    const QStringList expected{u"request: operations intelligence"_s,
                               u"notice: any"_s,
                               u"communications_information: intelligence"_s,
                               u"release: international"_s,
                               u"neutralisation: operations intelligence"_s,
                               u"directive: strategy"_s,
                               u"erasure: any"_s};
    QCOMPARE(lines, expected);
}

void RoutesTest::aRoutesHashIsOfAllItSays()
{
    Route other = sound();
    other.gates.last().quorum = 2;

    QCOMPARE(routeHash(sound()), routeHash(sound()));
    QVERIFY(routeHash(sound()) != routeHash(other));
}

QTEST_APPLESS_MAIN(RoutesTest)
#include "tst_routes.moc"
