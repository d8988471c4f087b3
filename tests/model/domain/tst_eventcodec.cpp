// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every event goes to its body and comes back the same, and some bodies are fixed as text: they stand in ledgers.
#include "base/canonicaljson.h"
#include "domain/eventcodec.h"
#include "support/fixtures.h"

#include <QJsonDocument>
#include <QTest>

using namespace ringi;
using namespace ringi::test;

namespace {

const OfficerId kOfficer = OfficerId::fromString(u"11111111-1111-4111-8111-111111111111"_s);
const QByteArray kHash(32, '\xab');

IncidentContent aFullContent()
{
    IncidentContent content = aContent(u"港湾局で「身代金」要求"_s);
    content.summary = u"Line one\nline \"two\""_s;
    content.type = u"c2-server"_s;
    content.tlp = Tlp::AmberStrict;
    content.sector = u"ports"_s;
    content.organisation = u"Minato Port Authority"_s;
    content.source = u"Duty desk, 03-0000-0000"_s;
    content.times.occurred = StatedTime{noon().plusMs(-kDay), Precision::Month, true, u"Asia/Tokyo"_s};
    content.times.detected = StatedTime{noon().plusMs(-2 * kHour), Precision::Hour, false, {}};
    content.times.contained = content.times.recovered = StatedTime{noon(), Precision::Second, false, u"Z"_s};
    content.assessment = {Severity::High,   Severity::None,    {}, {0, 1, 2, -1, 0, 0, 3, 4},
                          Severity::Crisis, u"three at once"_s};
    return content;
}

BodyErased anErasedBody()
{
    return {u"INC-2026-000001"_s,
            MeasureId(kOfficer.uuid()),
            u"MS-2026-000002"_s,
            IncidentId(kOfficer.uuid()),
            {{1, kHash}, {2, kHash}}};
}

Circle aCircle()
{
    return {{Division::Operations, Division::Legal}, {kOfficer}};
}

ViewContent aSharedView()
{
    return {u"港湾"_s, u"sector:ports"_s, u"severity"_s, true, u"holder"_s, {u"number"_s, u"title"_s}, 2};
}

IncidentEvents incidentEvents()
{
    const Instant due = noon().plusMs(kDay);
    return {IncidentLogged{u"INC-2026-000001"_s, Division::Intelligence, aFullContent(), Origin{kHash, 12, u"R-7"_s}},
            IncidentLogged{u"INC-2026-000002"_s, Division::Operations, aContent(), {}},
            IncidentRevised{aFullContent(), u"typing error"_s},
            PhaseMoved{Phase::Reported, Phase::Dismissed, u"false alarm"_s},
            LeadAssigned{kOfficer},
            CustodyOffered{Division::Operations, Division::Legal, u"review"_s, due},
            CustodyAccepted{Division::Legal},
            CustodyReturned{Division::Legal, u"facts first"_s},
            OfferWithdrawn{u"solved"_s},
            ConsultationAsked{1, Division::Strategy, u"may we?"_s, due},
            ConsultationAnswered{1, u"yes"_s},
            ConsultationDeclined{2, u"not ours"_s},
            NoteAdded{1, u"電話あり"_s},
            TaskAdded{1, u"call"_s, Division::International, {}},
            TaskFinished{1, u"reached"_s},
            IncidentLogged{u"INC-2026-000003"_s, Division::Legal, aContent(), {}, aCircle()},
            IncidentRestricted{aCircle(), u"a source"_s},
            RestrictionLifted{u"published"_s},
            EntrySealed{1, CompartmentId(kOfficer.uuid()), 2, Tlp::Red, kHash},
            EntryReleased{1, 2, u"助言"_s},
            anErasedBody(),
            IncidentTagged{{u"port"_s, u"ランサム"_s}, {u"old"_s}}};
}

/// Every field said.
MeasureContent aFullProposal()
{
    MeasureContent content = aProposal();
    content.validUntil = noon().plusMs(kDay);
    content.risks = u"a carrier's customers"_s;
    content.scope = u"one address"_s;
    content.stopConditions = u"a complaint"_s;
    content.addressee = u"港湾通信"_s;
    content.retention = u"five years"_s;
    content.tlp = Tlp::AmberStrict;
    content.isPublic = content.personalData = true;
    content.originators = QStringList{u"Partner A"_s};
    content.record = u"INC-2026-000001"_s;
    content.attachments = {{u"map.pdf"_s, kHash, 12'345}};
    content.communications = CommunicationsInformation{CommunicationsClass::ForeignDomestic,
                                                       u"art. 17"_s,
                                                       u"Carrier"_s,
                                                       noon(),
                                                       noon().plusMs(kDay),
                                                       {u"addresses"_s}};
    content.dossier = AccessDossier{u"XY"_s, u"Agency"_s, true};
    return content;
}

Sheet aSheet()
{
    const GateCondition when{Severity::High, Tlp::Green, Tlp::Red, true, true, true, true, true, true};
    const Gate gate{u"legal_review"_s,
                    GateKind::Review,
                    {u"Legal review"_s, u"法務審査"_s},
                    Division::Legal,
                    {Post::Counsel},
                    2,
                    {u"first"_s},
                    when,
                    240,
                    GateAfter::IfAbsent,
                    {u"Court"_s, u"裁判所"_s}};
    return {3, kHash, {gate}, {u"legal_review"_s}, u"people at risk"_s};
}

Route aRouteOfOneGate()
{
    return {MeasureKind::Release, 2,   {u"Release"_s, u"提供"_s}, {Division::International}, aSheet().gates,
            u"art. 1"_s,          true};
}

MeasureEvents measureEvents()
{
    const MeasureContent content = aFullProposal();
    const IncidentId incident = IncidentId(kOfficer.uuid());
    return {MeasureDrafted{u"MS-2026-000001"_s, incident, MeasureKind::Request, Division::Operations, content},
            MeasureRevised{aProposal(u"wider"_s)},
            MeasureSubmitted{2, kHash, aSheet()},
            GateSigned{u"legal_review"_s, Division::Legal, Verdict::ApproveWithConditions, u"scope"_s,
                       QStringList{u"until Friday"_s, u"only IPv4"_s}, 2, kHash, 3, Capacity::Deputy, kOfficer,
                       u"letter 12"_s, u"too wide"_s, at(u"2026-12-01T00:00:00.000Z"_s)},
            GateDeferred{u"legal_review"_s, u"nobody there"_s},
            MeasureDecided{MeasureState::Rejected, noon()},
            MeasureWithdrawn{u"overtaken"_s},
            ItemAnswered{u"warrant"_s, ChecklistAnswer::NotApplicable, u"no search"_s, u"E-01"_s, 2},
            LaterViewed{u"legal_review"_s, OfficerId::make()},
            ConditionMet{1, u"mail of Friday"_s},
            DissentRecorded{u"反対"_s},
            ConflictDeclared{u"kin at the carrier"_s},
            MeasureRevoked{u"the server moved"_s},
            MeasureCarriedOut{noon(), u"blocked"_s},
            MeasureReviewed{{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s, u"h"_s, u"i"_s}},
            anErasedBody()};
}

CheckpointEvents checkpointEvents()
{
    const CheckpointFacts facts{StoreId(kOfficer.uuid()), 7, kHash, 19, kHash, noon(), kOfficer};
    return {CheckpointMade{facts, kHash + kHash}, CheckpointCountersigned{7, kHash + kHash},
            CheckpointTimestamped{7, noon(), kHash}};
}

RegistryEvents registryEvents()
{
    return {StoreCreated{StoreId(kOfficer.uuid()), u"HQ"_s, StoreMode::Exercise},
            OfficerEnrolled{
                kOfficer, u"青木 恵"_s, Division::Strategy, {Post::Administrator, Post::PlanningOfficer}, kHash},
            OfficerAppointed{kOfficer, Division::Legal, {Post::Counsel}},
            OfficerSuspended{kOfficer, u"key lost"_s},
            OfficerReinstated{kOfficer, 3},
            OfficerKeyReplaced{kOfficer, kHash, u"passphrase lost"_s, 4},
            EnrolmentProposed{{kOfficer,
                               u"馬場"_s,
                               Division::Legal,
                               {Post::Counsel},
                               kHash,
                               {{Post::Counsel, noon(), noon().plusMs(kDay)}}}},
            AppointmentProposed{{kOfficer, Division::Legal, {Post::Counsel}, {{Post::Counsel, {}, noon()}}}},
            ReinstatementProposed{{kOfficer}},
            KeyProposed{{kOfficer, kHash, u"passphrase lost"_s}},
            ProposalDropped{2, u"a mistake"_s},
            DeputyRegistered{kOfficer, kOfficer, noon(), noon().plusMs(kDay), u"leave"_s},
            DeputyEnded{1},
            DecisionDelegated{MeasureKind::Notice,
                              u"strategy_decides"_s,
                              Division::Strategy,
                              Post::PlanningOfficer,
                              {Severity::Low, Tlp::Green, true, true},
                              noon(),
                              noon().plusMs(kDay),
                              u"order 7"_s},
            DelegationEnded{2},
            RouteProposed{aRouteOfOneGate()},
            RouteDropped{MeasureKind::Erasure, u"too slow"_s},
            RoutePublished{aRouteOfOneGate()},
            ViewShared{Division::Legal, aSharedView()},
            ViewShared{{}, aSharedView()},
            ViewChanged{1, aSharedView()},
            ViewWithdrawn{2}};
}

CompartmentEvents compartmentEvents()
{
    const KeyEpoch epoch{2, {{kOfficer, kHash, "box"}}, kHash};
    const EntryRef entry{IncidentId(kOfficer.uuid()), 3};
    return {CompartmentCreated{u"情報源"_s, CompartmentKind::Source, Tlp::Red, epoch}, MemberAdded{kOfficer, epoch},
            MemberRemoved{kOfficer, u"moved"_s, epoch}, EntryOpened{entry.incident, 3, 1},
            PrivilegeWaived{entry, u"a court asks"_s}};
}

/// The body read back and written again; equal texts are equal events, because every field is in the text.
template <class Event> QByteArray again(const Event &event)
{
    const QJsonObject body = QJsonDocument::fromJson(textOf(event)).object();
    return textOf(eventFrom<Event>(kindOf(event), body));
}

/// The same without a tree in between.
template <class Event> QByteArray againFromText(const Event &event)
{
    const QByteArray text = textOf(event);
    return textOf(eventFrom<Event>(kindOf(event), BodyText(text)));
}

template <class Event> void checkAll(const QList<Event> &events)
{
    QSet<size_t> seen;
    for (const Event &event : events) {
        QCOMPARE(canonicalJson(bodyOf(event)), textOf(event));
        QCOMPARE(again(event), textOf(event));
        QCOMPARE(againFromText(event), textOf(event));
        seen.insert(event.index());
    }
    QCOMPARE(size_t(seen.size()), std::variant_size_v<Event>);
}

} // namespace

class EventCodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfEventComesBackTheSame();
    void everyFieldOfAContentComesBack();
    void bodiesAreTheseTexts_data();
    void bodiesAreTheseTexts();
    void kindsAreOneWordEachAndUnique();
    void aKindOfANewerProgramIsAFault();
    void anUnknownKeyIsAFault();
    void aTimeThatIsNoneIsAFault();
    void aFieldThatIsNotThereKeepsItsDefault();
    void aFieldOfANewerProgramIsPassedOver();
    void aTextIsReadAsItsTreeIs_data();
    void aTextIsReadAsItsTreeIs();
    void aTextThatIsCutOffIsAFault();
};

void EventCodecTest::everyKindOfEventComesBackTheSame()
{
    checkAll(incidentEvents());
    checkAll(measureEvents());
    checkAll(registryEvents());
    checkAll(checkpointEvents());
    checkAll(compartmentEvents());
}

void EventCodecTest::everyFieldOfAContentComesBack()
{
    const IncidentContent content = aFullContent();

    QVERIFY(fromBody<IncidentContent>(toBody(content)) == content);
    QVERIFY(fromBody<MeasureContent>(toBody(aProposal())) == aProposal());
    QVERIFY(fromBody<MeasureContent>(toBody(aFullProposal())) == aFullProposal());
    QVERIFY(fromBody<Route>(toBody(aRouteOfOneGate())) == aRouteOfOneGate());
}

void EventCodecTest::bodiesAreTheseTexts_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("logged") << textOf(
        IncidentEvent(IncidentLogged{u"INC-2026-000002"_s, Division::Operations, aContent(), {}}))
                            << QByteArray(R"({"content":{"assessment":{},"class":"malicious-code","times":{"reported":)"
                                          R"({"at":"2026-11-19T11:00:00.000Z","precision":"minute","zone":"+09:00"}},)"
                                          R"("title":"Ransom note at a port authority","tlp":"TLP:AMBER"},)"
                                          R"("holder":"operations","number":"INC-2026-000002"})");
    QTest::newRow("offered")
        << textOf(IncidentEvent(CustodyOffered{Division::Operations, Division::Legal, u"照会"_s, noon()}))
        << QByteArray(
               "{\"asked\":\"照会\",\"due\":\"2026-11-19T12:00:00.000Z\",\"from\":\"operations\",\"to\":\"legal\"}");
    QTest::newRow("withdrawn without words") << textOf(IncidentEvent(OfferWithdrawn{})) << QByteArray("{}");
    QTest::newRow("signed")
        << textOf(MeasureEvent(GateSigned{u"legal_review"_s,
                                          Division::Legal,
                                          Verdict::Approve,
                                          {},
                                          {},
                                          1,
                                          QByteArray("\x01\xff"),
                                          0,
                                          {},
                                          {},
                                          {},
                                          {},
                                          {}}))
        << QByteArray(
               R"({"capacity":"own","content_hash":"01ff","division":"legal","gate":"legal_review","route_version":0,)"
               R"("verdict":"approve","version":1})");
    QTest::newRow("enrolled")
        << textOf(RegistryEvent(
               OfficerEnrolled{kOfficer, u"Aoki"_s, Division::Strategy, {Post::Administrator}, QByteArray("\x02")}))
        << QByteArray(R"({"division":"strategy","name":"Aoki","officer":"11111111-1111-4111-8111-111111111111",)"
                      R"("posts":["administrator"],"public_key":"02"})");
}

void EventCodecTest::bodiesAreTheseTexts()
{
    QFETCH(QByteArray, written);

    QTEST(written, "text");
}

void EventCodecTest::kindsAreOneWordEachAndUnique()
{
    QSet<QString> kinds;
    const auto collect = [&](const auto &events) {
        for (const auto &event : events)
            kinds.insert(QString::fromLatin1(kindOf(event)));
    };
    collect(incidentEvents());
    collect(measureEvents());
    collect(registryEvents());
    collect(compartmentEvents());

    collect(checkpointEvents());

    // a body may be erased from an incident's and a measure's stream
    constexpr auto records = std::variant_size_v<IncidentEvent> + std::variant_size_v<MeasureEvent>;
    constexpr auto others = std::variant_size_v<RegistryEvent> + std::variant_size_v<CompartmentEvent>;
    QCOMPARE(size_t(kinds.size()), records + others + std::variant_size_v<CheckpointEvent> - 1);
    for (const QString &kind : std::as_const(kinds))
        QVERIFY2(QRegularExpression(u"^[a-z]+\\.[a-z_]+$"_s).match(kind).hasMatch(), qPrintable(kind));
}

void EventCodecTest::aKindOfANewerProgramIsAFault()
{
    try {
        (void)eventFrom<IncidentEvent>("incident.teleported", {});
        QFAIL("an unknown kind was read");
    } catch (const Fault &fault) {
        QCOMPARE(fault.kind(), FaultKind::NewerStore);
    }
}

void EventCodecTest::anUnknownKeyIsAFault()
{
    const QJsonObject body{{u"by"_s, u"kitchen"_s}};

    QVERIFY_THROWS_EXCEPTION(Fault, (void)eventFrom<IncidentEvent>("custody.accepted", body));
}

void EventCodecTest::aTimeThatIsNoneIsAFault()
{
    const QJsonObject body{{u"due"_s, u"soon"_s}};

    QVERIFY_THROWS_EXCEPTION(Fault, (void)eventFrom<IncidentEvent>("custody.offered", body));
}

void EventCodecTest::aFieldThatIsNotThereKeepsItsDefault()
{
    const auto event = std::get<TaskAdded>(eventFrom<IncidentEvent>("task.added", {{u"ordinal"_s, 3}}));

    QCOMPARE(event.ordinal, 3);
    QVERIFY(!event.due);
    QVERIFY(event.title.isEmpty());
}

// The salt is such a field: it is part of the body and of no event.
void EventCodecTest::aFieldOfANewerProgramIsPassedOver()
{
    const QJsonObject body{{u"by"_s, u"legal"_s}, {u"salt"_s, u"00"_s}};

    QCOMPARE(std::get<CustodyAccepted>(eventFrom<IncidentEvent>("custody.accepted", body)).by, Division::Legal);
}

void EventCodecTest::aTextIsReadAsItsTreeIs_data()
{
    QTest::addColumn<QByteArray>("text");

    const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
    row("empty", "{}");
    row("escapes", R"({"title":"a\"b\\c\/d\b\f\n\r\te"})");
    row("a code", R"({"title":"\u0007\u653b\uD83D\uDE00"})");
    row("another script", R"({"title":"攻撃 😀"})");
    row("brackets in a text", R"({"result":"}]{[,:","title":"x"})");
    row("a quote before a bracket", R"({"a":{"b":"\"}"},"title":"x"})");
    row("space", " { \"ordinal\" :\t7 ,\n\"title\": \"x\" } ");
    row("a name twice", R"({"title":"x","title":"y"})");
    row("another type", R"({"ordinal":"7","title":7})");
    row("null", R"({"ordinal":null,"title":null})");
    row("a figure too large", R"({"ordinal":9007199254740991})");
    row("a negative figure", R"({"ordinal":-3})");
    row("fields of another program", R"({"a":[1,[2,{"x":"]"}],"y"],"b":{},"ordinal":2,"z":true})");
}

void EventCodecTest::aTextIsReadAsItsTreeIs()
{
    QFETCH(QByteArray, text);
    const QJsonDocument tree = QJsonDocument::fromJson(text);
    QVERIFY(tree.isObject());

    const auto read = eventFrom<IncidentEvent>("task.added", BodyText(text.trimmed()));

    QCOMPARE(textOf(read), textOf(eventFrom<IncidentEvent>("task.added", tree.object())));
}

void EventCodecTest::aTextThatIsCutOffIsAFault()
{
    const QByteArray text = textOf(IncidentEvent(IncidentLogged{u"INC-1"_s, Division::Legal, aFullContent(), {}, {}}));
    for (qsizetype size = 1; size < text.size(); ++size)
        QVERIFY_THROWS_EXCEPTION(
            Fault, (void)eventFrom<IncidentEvent>("incident.logged", BodyText(QByteArrayView(text).first(size))));
}

QTEST_APPLESS_MAIN(EventCodecTest)
#include "tst_eventcodec.moc"
