// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a document of each kind has to say before it circulates, who may draft it, and what its route is asked about.
#include "support/sheets.h"

#include <QTest>

#include <functional>

using namespace ringi;
using namespace ringi::test;

namespace {

using Kind = MeasureKind;

QString guarded(Kind kind, const std::function<void(MeasureContent &)> &spoil)
{
    MeasureContent content = aDocument(kind);
    spoil(content);
    const Guard no = contentGuard(kind, content, noon());
    return no ? told(Outcome<int>(tl::unexpected(*no))) : u"done"_s;
}

} // namespace

class MeasureContentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKindHasItsMandatoryFields_data();
    void aKindHasItsMandatoryFields();
    void aDraftMayBeUnfinishedButDoesNotCirculate();
    void aKindIsDraftedByItsDivisions();
    void withoutARouteNothingCirculates();
    void theFactsAreOfDocumentAndIncident();
    void aMildMarkingDoesNotShortenTheRoute();
    void aServerIsAbroadUnlessInJapan();
};

void MeasureContentTest::aKindHasItsMandatoryFields_data()
{
    QTest::addColumn<QString>("guard");
    QTest::addColumn<QString>("answer");
    const auto row = [](const char *name, Kind kind, const std::function<void(MeasureContent &)> &spoil,
                        const QString &answer) { QTest::newRow(name) << guarded(kind, spoil) << answer; };
    const auto missing = [](const QString &field) { return u"kind_field_missing: "_s + field; };
    const auto as = [](CommunicationsClass cls) {
        return [cls](MeasureContent &content) { content.communications->cls = cls; };
    };
    const auto comms = Kind::CommunicationsInformation;

    for (const Kind kind : allOf<Kind>())
        row(
            latinKey(kind).data(), kind, [](auto &) {}, u"done"_s);
    row(
        "no class", comms, [](auto &c) { c.communications.reset(); }, missing(u"communications"_s));
    row("domestic", comms, as(CommunicationsClass::DomesticDomestic), u"domestic_domestic"_s);
    row(
        "domestic, called a request", Kind::Request,
        [](auto &c) {
            c.communications = aCommunicationsMeasure().communications;
            c.communications->cls = CommunicationsClass::DomesticDomestic;
        },
        u"domestic_domestic"_s);
    row("agreed", comms, as(CommunicationsClass::PartyAgreement), u"done"_s);
    row("inward", comms, as(CommunicationsClass::ForeignDomestic), u"done"_s);
    row("outward", comms, as(CommunicationsClass::DomesticForeign), u"done"_s);
    row(
        "no basis", comms, [](auto &c) { c.communications->basis = u" "_s; }, missing(u"basis"_s));
    row(
        "no operator", comms, [](auto &c) { c.communications->operatorName.clear(); }, missing(u"operator"_s));
    row(
        "no categories", comms, [](auto &c) { c.communications->categories.clear(); }, missing(u"categories"_s));
    row(
        "blank categories", comms, [](auto &c) { c.communications->categories = QStringList{u" "_s}; },
        missing(u"categories"_s));
    row(
        "no period", comms, [](auto &c) { c.communications->until = c.communications->from; }, u"period_invalid"_s);
    row(
        "period over", comms,
        [](auto &c) {
            c.communications->from = noon().plusMs(-kDay);
            c.communications->until = noon();
        },
        u"period_invalid"_s);
    row(
        "no dossier", Kind::Neutralisation, [](auto &c) { c.dossier.reset(); }, missing(u"dossier"_s));
    row(
        "no country", Kind::Neutralisation, [](auto &c) { c.dossier->serverCountry.clear(); },
        missing(u"server_country"_s));
    row(
        "country in words", Kind::Neutralisation, [](auto &c) { c.dossier->serverCountry = u"Japan"_s; },
        missing(u"server_country"_s));
    row(
        "country in small", Kind::Neutralisation, [](auto &c) { c.dossier->serverCountry = u"jp"_s; },
        missing(u"server_country"_s));
    row(
        "no end", Kind::Neutralisation, [](auto &c) { c.validUntil.reset(); }, missing(u"valid_until"_s));
    row(
        "no agency", Kind::Neutralisation, [](auto &c) { c.dossier->executingAgency.clear(); },
        missing(u"executing_agency"_s));
    row(
        "no scope", Kind::Neutralisation, [](auto &c) { c.scope.clear(); }, missing(u"scope"_s));
    row(
        "no stop", Kind::Neutralisation, [](auto &c) { c.stopConditions.clear(); }, missing(u"stop_conditions"_s));
    row(
        "no risks", Kind::Neutralisation, [](auto &c) { c.risks.clear(); }, missing(u"risks"_s));
    row(
        "no addressee", Kind::Release, [](auto &c) { c.addressee.clear(); }, missing(u"addressee"_s));
    row(
        "no record", Kind::Erasure, [](auto &c) { c.record.clear(); }, missing(u"record"_s));
    row(
        "no basis to erase", Kind::Erasure, [](auto &c) { c.legalBasis.clear(); }, missing(u"legal_basis"_s));
    row(
        "long scope", Kind::Request, [](auto &c) { c.scope = QString(kTextLimit + 1, u'x'); },
        u"text_too_long: scope, 100000"_s);
    row(
        "attachments", Kind::Request,
        [](auto &c) {
            c.attachments.fill({u"a"_s, QByteArray(32, 'h'), 1}, 200);
        },
        u"done"_s);
    row(
        "too many attachments", Kind::Request,
        [](auto &c) {
            c.attachments.fill({u"a"_s, QByteArray(32, 'h'), 1}, 201);
        },
        u"too_many_attachments: 200"_s);
    row(
        "short hash", Kind::Request,
        [](auto &c) {
            c.attachments = {{u"a"_s, QByteArray(31, 'h'), 1}};
        },
        u"attachment_invalid: a"_s);
    row(
        "nameless", Kind::Request,
        [](auto &c) {
            c.attachments = {{u" "_s, QByteArray(32, 'h'), 1}};
        },
        u"attachment_invalid:  "_s);
}

void MeasureContentTest::aKindHasItsMandatoryFields()
{
    QFETCH(QString, guard);

    QTEST(guard, "answer");
}

void MeasureContentTest::aDraftMayBeUnfinishedButDoesNotCirculate()
{
    auto measure = MeasureCase().drafted(kStaff.liaison, Kind::Release, aProposal());

    QCOMPARE(measure.asks(kStaff.liaison, SubmitMeasure{}), u"kind_field_missing: addressee"_s);
    measure.after(kStaff.liaison, ReviseMeasure{aRelease(), 1});
    QCOMPARE(measure.asks(kStaff.liaison, SubmitMeasure{}), u"done"_s);
}

void MeasureContentTest::aKindIsDraftedByItsDivisions()
{
    MeasureCase measure;
    const auto drafts = [&](const Actor &actor, Kind kind) {
        return measure.asks(actor, DraftMeasure{measure.incident().state().id, kind, aDocument(kind)});
    };

    QCOMPARE(drafts(kStaff.dutyOfficer, Kind::Directive), u"not_for_this_division: directive, strategy"_s);
    QCOMPARE(drafts(kStaff.counsel, Kind::Neutralisation), u"not_for_this_division: neutralisation, operations"_s);
    QCOMPARE(drafts(kStaff.analyst, Kind::CommunicationsInformation), u"done"_s);
    auto later = MeasureCase().draftedBy(kStaff.dutyOfficer);
    Route narrowed = aRoute({legalReview(), theDecision({u"legal_review"_s})});
    narrowed.drafters = {Division::Strategy};
    QCOMPARE(later.withRoute(narrowed).asks(kStaff.dutyOfficer, SubmitMeasure{}),
             u"not_for_this_division: request, strategy"_s);
}

void MeasureContentTest::withoutARouteNothingCirculates()
{
    const IncidentCase incident = anIncident();
    Measure measure;
    measure.id = MeasureId::make();
    const DraftMeasure draft{incident.state().id, Kind::Request, aProposal()};
    const auto asked = [&](const MeasureCommand &command) {
        return decide(measure, command, incident.state(), Registry{}, kStaff.dutyOfficer, {noon(), u"MS-1"_s});
    };

    const auto drafted = asked(draft);
    evolve(measure, drafted.value().first(), {kStaff.dutyOfficer.id, noon()});
    QCOMPARE(told(asked(SubmitMeasure{})), u"route_missing: request"_s);
}

void MeasureContentTest::theFactsAreOfDocumentAndIncident()
{
    MeasureContent content = aNeutralisation();
    content.personalData = content.isPublic = content.dossier->selfDefenceForces = true;
    content.originators = QStringList{u"Partner A"_s};
    const MeasureFacts plain = factsOf(aProposal(), anIncident().state(), false);
    const MeasureFacts full = factsOf(content, anIncident().state(), true);

    QVERIFY(full.personalData && full.isPublic && full.selfDefenceForces && full.originatorControlled);
    QVERIFY(full.serverAbroad && full.urgent);
    QVERIFY(!plain.personalData && !plain.isPublic && !plain.selfDefenceForces && !plain.originatorControlled);
    QVERIFY(!plain.serverAbroad && !plain.urgent);
    QCOMPARE(plain.tlp, anIncident().state().content.tlp);
}

// Otherwise marking the letter AMBER takes a RED incident past the director.
void MeasureContentTest::aMildMarkingDoesNotShortenTheRoute()
{
    Incident incident = anIncident().state();
    MeasureContent content = aRelease();
    const auto marked = [&](Tlp of, std::optional<Tlp> document) {
        incident.content.tlp = of;
        content.tlp = document;
        return factsOf(content, incident, false).tlp;
    };

    QCOMPARE(marked(Tlp::Red, Tlp::Amber), Tlp::Red);
    QCOMPARE(marked(Tlp::Green, Tlp::Red), Tlp::Red);
    QCOMPARE(marked(Tlp::Green, {}), Tlp::Green);
    QCOMPARE(marked(Tlp::Clear, {}), Tlp::Clear);
}

void MeasureContentTest::aServerIsAbroadUnlessInJapan()
{
    QVERIFY((AccessDossier{u"XY"_s, {}, false}.isAbroad()));
    QVERIFY(!(AccessDossier{u"JP"_s, {}, false}.isAbroad()));
    QVERIFY(!AccessDossier{}.isAbroad());
}

QTEST_APPLESS_MAIN(MeasureContentTest)
#include "tst_measurecontent.moc"
