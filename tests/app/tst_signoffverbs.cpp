// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sign-off sheet by verbs: what a drafter hands in, who can sign and who is
// missing, the legal checklist, and everything that follows a decision.
#include "headquarters.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace ringi::test;
using namespace Qt::StringLiterals;

namespace {

const QString kAide = u"Abe Jun"_s;
const QString kSecond = u"Ono Yui"_s;
const QString kPlanner = u"Kato Rin"_s;

QString now()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

QString inDays(int days)
{
    return QDateTime::currentDateTimeUtc().addDays(days).toString(Qt::ISODateWithMs);
}

QJsonObject gateOf(const QJsonArray &gates, const QString &key)
{
    for (const QJsonValue &gate : gates) {
        if (gate.toObject().value(u"gate"_s) == key)
            return gate.toObject();
    }
    return {};
}

QByteArray contentOf(const RingiProcess &ringi, const QString &name)
{
    QFile file(ringi.path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A dossier on a server abroad; nothing more than a record asks for.
constexpr const char *kDossier = R"({
    "subject": "Neutralise a relay", "text": "## Proposal\n\nStop the relay.", "purpose": "p", "effect": "e",
    "legal_basis": "Act 43", "risks": "collateral", "scope": "one relay", "stop_conditions": "any doubt",
    "addressee": "agency", "retention": "10 years", "tlp": "TLP:RED", "personal_data": true,
    "valid_until": "2099-12-31T00:00:00.000Z",
    "originators": ["Partner A"],
    "attachments": [{"name": "a.pdf", "hash": "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff",
                     "size": 12}],
    "dossier": {"server_country": "FR", "executing_agency": "Agency", "self_defence_forces": true}})";

} // namespace

class SignoffVerbsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aMeasureOfAnyKindIsDraftedWithAllItsFields();
    void filesAreKeptWithAMeasureByTheirHash();
    void anAttachmentIsReadBackAsItWasKept();
    void anAttachmentNeverOverwritesAFile();
    void aFieldThatIsNoneIsNamed_data();
    void aFieldThatIsNoneIsNamed();
    void theWayAheadNamesWhoCanSignAndWhoIsMissing();
    void whoIsMissingIsSaidBeforeAnythingIsSubmitted();
    void anUrgentSheetHasGatesThatFollow();
    void theChecklistIsShownWithWhatIsMandatory();
    void anAnswerThatIsLeftOutIsNoYes();
    void legalClearsNothingBeforeItsQuestionsAreAnswered();
    void aGateThatIsHeldStaysOpen();
    void aDeputySignsForTheAbsentDirectorWhoReadsItLater();
    void whatFollowsTheDecisionIsKept();
    void aRevokedApprovalIsNotCarriedOut();
    void whoDeclaredAConflictSignsNothing();
    void aGateIsDeferredOnlyWhereItsRouteSaysSo();
    void aMeasureIsWithdrawn();
    void decisionsAreFilteredAndGoIntoACsvFile();
    void nothingThatIsThereIsWrittenOver();
    void whatATerminalWouldObeyIsShownAsACode();
    void anUrgentSheetSaysWhyAndAPassphraseIsText();

private:
    [[nodiscard]] QJsonObject shown(const QString &measure) const;

    RingiProcess m_ringi;
    QString m_store;
};

void SignoffVerbsTest::initTestCase()
{
    m_store = m_ringi.path(u"sheets.ringi"_s);
    QVERIFY(foundHeadquarters(m_ringi, m_store));
    QVERIFY(enrolled(m_ringi, m_store, kAide, u"operations"_s, u"analyst"_s));
    QVERIFY(enrolled(m_ringi, m_store, kPlanner, u"strategy"_s, u"planning_officer"_s));
    QVERIFY(enrolled(m_ringi, m_store, kSecond, u"strategy"_s, u"administrator"_s));
}

QJsonObject SignoffVerbsTest::shown(const QString &measure) const
{
    return m_ringi.ask({u"show"_s, m_store, measure}).object();
}

void SignoffVerbsTest::aMeasureOfAnyKindIsDraftedWithAllItsFields()
{
    const QString incident = logged(m_ringi, m_store);

    const QString measure =
        m_ringi.as(kDutyOfficer, {u"draft"_s, m_store, incident, u"--kind"_s, u"neutralisation"_s}, kDossier)
            .text(u"number"_s);

    const QJsonObject record = shown(measure), content = record.value(u"content"_s).toObject();
    QCOMPARE(record.value(u"kind"_s), u"neutralisation"_s);
    QCOMPARE(content, QJsonDocument::fromJson(kDossier).object());
    QVERIFY(record.value(u"sheet"_s).isNull());
    QCOMPARE(m_ringi.as(kDutyOfficer, {u"draft"_s, m_store, incident, u"--kind"_s, u"release"_s}, aMeasure())
                 .text(u"refusal"_s),
             u"not_for_this_division"_s);
}

void SignoffVerbsTest::filesAreKeptWithAMeasureByTheirHash()
{
    const QString measure = drafted(m_ringi, m_store), file = m_ringi.write(u"order.txt"_s, "Order 12");

    QCOMPARE(m_ringi.as(kDutyOfficer, {u"attach"_s, m_store, measure, file}).status, 0);

    const QJsonArray attachments = shown(measure).value(u"content"_s).toObject().value(u"attachments"_s).toArray();
    QCOMPARE(attachments.size(), 1);
    QCOMPARE(attachments.first().toObject().value(u"name"_s), u"order.txt"_s);
    QCOMPARE(attachments.first().toObject().value(u"size"_s).toInt(), 8);
    QCOMPARE(m_ringi.as(kDutyOfficer, {u"attach"_s, m_store, measure, u"nowhere"_s}).status, 3);
}

void SignoffVerbsTest::anAttachmentIsReadBackAsItWasKept()
{
    const QString measure = drafted(m_ringi, m_store), file = m_ringi.write(u"指示 12.txt"_s, "Order 12");
    QCOMPARE(m_ringi.as(kDutyOfficer, {u"attach"_s, m_store, measure, file}).status, 0);
    const QString folder = m_ringi.path(u"back"_s);
    QVERIFY(QDir().mkdir(folder));

    const Ran byName =
        m_ringi.ask({u"attachment"_s, m_store, measure, u"指示 12.txt"_s, u"--output"_s, m_ringi.path(u"12.txt"_s)});
    const Ran byHash = m_ringi.ask({u"attachment"_s, m_store, measure, byName.text(u"hash"_s), u"--output"_s, folder});
    const Ran none = m_ringi.ask({u"attachment"_s, m_store, measure, u"order"_s, u"--output"_s, folder});

    QCOMPARE(byName.status, 0);
    QCOMPARE(contentOf(m_ringi, u"12.txt"_s), QByteArray("Order 12"));
    QCOMPARE(byHash.status, 0);
    QCOMPARE(contentOf(m_ringi, u"back/指示 12.txt"_s), QByteArray("Order 12"));
    QCOMPARE(none.status, 2);
}

void SignoffVerbsTest::anAttachmentNeverOverwritesAFile()
{
    const QString measure = drafted(m_ringi, m_store), file = m_ringi.write(u"plan.txt"_s, "Plan");
    QCOMPARE(m_ringi.as(kDutyOfficer, {u"attach"_s, m_store, measure, file}).status, 0);
    const QString own = m_ringi.write(u"mine.txt"_s, "Mine");

    const Ran ran = m_ringi.ask({u"attachment"_s, m_store, measure, u"plan.txt"_s, u"--output"_s, own});

    QCOMPARE(ran.status, 2);
    QVERIFY2(ran.said.contains(u"mine.txt"), qPrintable(ran.said));
    QCOMPARE(contentOf(m_ringi, u"mine.txt"_s), QByteArray("Mine"));
}

void SignoffVerbsTest::aFieldThatIsNoneIsNamed_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("said");

    QTest::newRow("field") << QByteArray(R"({"subjct": "x"})") << u"subjct: expected one of subject, text,"_s;
    QTest::newRow("of the dossier") << QByteArray(R"({"dossier": {"country": "JP"}})")
                                    << u"dossier.country: expected one of server_country,"_s;
    QTest::newRow("class") << QByteArray(R"({"communications": {"class": "inland"}})")
                           << u"communications.class: expected party_agreement,"_s;
    QTest::newRow("hash") << QByteArray(R"({"attachments": [{"hash": "xyz"}]})")
                          << u"attachments.1.hash: expected hexadecimal digits"_s;
}

void SignoffVerbsTest::aFieldThatIsNoneIsNamed()
{
    QFETCH(QByteArray, input);
    QFETCH(QString, said);

    const Ran ran = m_ringi.as(kDutyOfficer, {u"draft"_s, m_store, u"INC-1"_s}, input);

    QCOMPARE(ran.status, 3);
    QVERIFY2(ran.said.contains(said), qPrintable(ran.said));
}

void SignoffVerbsTest::theWayAheadNamesWhoCanSignAndWhoIsMissing()
{
    const QString request = drafted(m_ringi, m_store);
    const QString dossier =
        m_ringi
            .as(kDutyOfficer, {u"draft"_s, m_store, logged(m_ringi, m_store), u"--kind"_s, u"neutralisation"_s},
                kDossier)
            .text(u"number"_s);

    const Ran clear = m_ringi.ask({u"way"_s, m_store, request});
    const Ran lacking = m_ringi.ask({u"way"_s, m_store, dossier});

    QCOMPARE(clear.status, 0);
    QCOMPARE(gateOf(clear.array(), u"legal_review"_s).value(u"signers"_s).toArray(), QJsonArray{kCounsel});
    QCOMPARE(lacking.status, 1);
    const QJsonObject abroad = gateOf(lacking.array(), u"foreign_ministry"_s);
    QCOMPARE(abroad.value(u"missing"_s).toInt(), 1);
    QVERIFY(abroad.value(u"signers"_s).toArray().isEmpty());
}

void SignoffVerbsTest::whoIsMissingIsSaidBeforeAnythingIsSubmitted()
{
    const QString dossier =
        m_ringi
            .as(kDutyOfficer, {u"draft"_s, m_store, logged(m_ringi, m_store), u"--kind"_s, u"neutralisation"_s},
                kDossier)
            .text(u"number"_s);

    const Ran ran = m_ringi.as(kDutyOfficer, {u"submit"_s, m_store, dossier, u"--lang"_s, u"en"_s});

    QVERIFY2(ran.said.contains(u"foreign_ministry") && ran.said.contains(u"short of officers"), qPrintable(ran.said));
}

void SignoffVerbsTest::anUrgentSheetHasGatesThatFollow()
{
    const QString dossier =
        m_ringi
            .as(kDutyOfficer, {u"draft"_s, m_store, logged(m_ringi, m_store), u"--kind"_s, u"neutralisation"_s},
                kDossier)
            .text(u"number"_s);
    const QString why = u"The relay moves tonight."_s;

    QCOMPARE(m_ringi.as(kDutyOfficer, {u"submit"_s, m_store, dossier, u"--urgent"_s, why}).status, 0);

    const QJsonObject sheet = shown(dossier).value(u"sheet"_s).toObject();
    const QJsonArray gates = sheet.value(u"gates"_s).toArray();
    QCOMPARE(sheet.value(u"urgency"_s), why);
    QCOMPARE(gateOf(gates, u"agency_legal"_s).value(u"state"_s), u"open"_s);
    QVERIFY(!gateOf(gates, u"agency_legal"_s).value(u"due"_s).isNull());
    QCOMPARE(gateOf(gates, u"legal_review"_s).value(u"state"_s), u"blocked"_s);
    QCOMPARE(gateOf(gates, u"commission_approval"_s).value(u"state"_s), u"later"_s);
}

void SignoffVerbsTest::theChecklistIsShownWithWhatIsMandatory()
{
    const QString measure = submitted(m_ringi, m_store);

    const QJsonArray questions = m_ringi.ask({u"checklist"_s, m_store, measure}).array();

    QCOMPARE(questions.size(), 24);
    const QJsonObject first = questions.first().toObject();
    QCOMPARE(first.value(u"item"_s), u"legal_basis"_s);
    QVERIFY(first.value(u"mandatory"_s).toBool());
    QCOMPARE(first.value(u"answer"_s), u"yes"_s);
    QVERIFY(!questions[1].toObject().value(u"mandatory"_s).toBool());
    QVERIFY(questions[1].toObject().value(u"answer"_s).isNull());
    QCOMPARE(m_ringi.ask({u"checklist"_s, m_store, measure, u"--show"_s}, "never read").array(), questions);
}

void SignoffVerbsTest::anAnswerThatIsLeftOutIsNoYes()
{
    const QString measure = submitted(m_ringi, m_store);

    const Ran silent = m_ringi.as(kCounsel, {u"checklist"_s, m_store, measure}, R"([{"item": "warrant"}])");
    const Ran unknown =
        m_ringi.as(kCounsel, {u"checklist"_s, m_store, measure}, R"([{"item": "weather", "answer": "yes"}])");

    QCOMPARE(silent.status, 3);
    QVERIFY2(silent.said.contains(u"1.answer: expected yes, no or not_applicable"), qPrintable(silent.said));
    QCOMPARE(unknown.text(u"refusal"_s), u"checklist_item_unknown"_s);
}

void SignoffVerbsTest::legalClearsNothingBeforeItsQuestionsAreAnswered()
{
    const QString measure = drafted(m_ringi, m_store);
    QCOMPARE(m_ringi.as(kDutyOfficer, {u"submit"_s, m_store, measure}).status, 0);

    const Ran ran = m_ringi.as(kCounsel, signing(m_store, measure, u"legal_review"_s, u"approve"_s));

    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.text(u"refusal"_s), u"checklist_incomplete"_s);
    QCOMPARE(shown(measure).value(u"open_items"_s).toArray().size(), 4);
}

void SignoffVerbsTest::aGateThatIsHeldStaysOpen()
{
    const QString measure = submitted(m_ringi, m_store);
    const QStringList hold = signing(m_store, measure, u"legal_review"_s, u"hold"_s);

    QCOMPARE(m_ringi.as(kCounsel, hold + QStringList{u"--reason"_s, u"A call is awaited."_s}).status, 0);

    QCOMPARE(shown(measure).value(u"open_gates"_s).toArray(), QJsonArray{u"legal_review"_s});
    QCOMPARE(m_ringi.as(kCounsel, signing(m_store, measure, u"legal_review"_s, u"opinion"_s)).text(u"refusal"_s),
             u"verdict_not_for_gate"_s);
}

void SignoffVerbsTest::aDeputySignsForTheAbsentDirectorWhoReadsItLater()
{
    const QString measure = submitted(m_ringi, m_store);
    QCOMPARE(m_ringi.as(kCounsel, signing(m_store, measure, u"legal_review"_s, u"approve"_s)).status, 0);
    QCOMPARE(m_ringi
                 .as(kSecond,
                     {u"deputy"_s, u"register"_s, m_store, u"--absent"_s, kDirector, u"--deputy"_s, kAide, u"--from"_s,
                      now(), u"--until"_s, inDays(3), u"--reason"_s, u"Leave"_s})
                 .status,
             0);

    const Ran signedFor = m_ringi.as(kAide,
                                     signing(m_store, measure, u"operations_decides"_s, u"approve"_s)
                                         + QStringList{u"--acting-for"_s, kDirector});

    QCOMPARE(signedFor.status, 0);
    const QJsonObject stamp = shown(measure).value(u"stamps"_s).toArray().last().toObject();
    QCOMPARE(stamp.value(u"capacity"_s), u"deputy"_s);
    QCOMPARE(stamp.value(u"acting_for"_s), kDirector);
    QVERIFY(shown(measure).value(u"later_views"_s).toArray().first().toObject().value(u"seen"_s).isNull());
    QCOMPARE(m_ringi.as(kDirector, {u"view"_s, m_store, measure, u"--gate"_s, u"operations_decides"_s}).status, 0);
    QVERIFY(!shown(measure).value(u"later_views"_s).toArray().first().toObject().value(u"seen"_s).isNull());
    QCOMPARE(m_ringi.ask({u"decisions"_s, m_store, u"--by-deputy"_s}).array().size(), 1);
}

void SignoffVerbsTest::whatFollowsTheDecisionIsKept()
{
    const QString measure = submitted(m_ringi, m_store);
    QCOMPARE(m_ringi
                 .as(kCounsel,
                     signing(m_store, measure, u"legal_review"_s, u"approve_with_conditions"_s)
                         + QStringList{u"--reason"_s, u"Short."_s, u"--condition"_s, u"One week"_s, u"--dissent"_s,
                                       u"I should rather wait."_s})
                 .status,
             0);
    QCOMPARE(m_ringi
                 .as(kDirector,
                     signing(m_store, measure, u"operations_decides"_s, u"approve"_s)
                         + QStringList{u"--valid-until"_s, inDays(7)})
                 .status,
             0);

    QCOMPARE(m_ringi.as(kAide, {u"dissent"_s, m_store, measure, u"--text"_s, u"Too broad."_s}).status, 0);
    QCOMPARE(
        m_ringi
            .as(kDutyOfficer, {u"meet"_s, m_store, measure, u"--condition"_s, u"1"_s, u"--evidence"_s, u"Order 12"_s})
            .status,
        0);
    QCOMPARE(m_ringi.as(kDutyOfficer, {u"result"_s, m_store, measure, u"--at"_s, now()}, "Blocked at 10:00.\n").status,
             0);
    const QByteArray review = R"({"result": "Held", "deviation": "None", "third_parties": "None", "data": "None",
                                  "lessons": "Ask sooner"})";
    QCOMPARE(m_ringi.as(kDutyOfficer, {u"review"_s, m_store, measure}, review).text(u"refusal"_s), u"took_part"_s);
    QCOMPARE(m_ringi.as(kPlanner, {u"review"_s, m_store, measure}, review).status, 0);

    const QJsonObject record = shown(measure);
    QCOMPARE(record.value(u"state"_s), u"reviewed"_s);
    QCOMPARE(record.value(u"result"_s), u"Blocked at 10:00."_s);
    QCOMPARE(record.value(u"review"_s).toObject().value(u"lessons"_s), u"Ask sooner"_s);
    QCOMPARE(record.value(u"conditions"_s).toArray().first().toObject().value(u"evidence"_s), u"Order 12"_s);
    QCOMPARE(record.value(u"dissents"_s).toArray().last().toObject().value(u"text"_s), u"Too broad."_s);
    QCOMPARE(record.value(u"stamps"_s).toArray().first().toObject().value(u"dissent"_s), u"I should rather wait."_s);
    QVERIFY(!record.value(u"valid_until"_s).isNull() && !record.value(u"lapsed"_s).toBool());
}

void SignoffVerbsTest::aRevokedApprovalIsNotCarriedOut()
{
    const QString measure = approved(m_ringi, m_store);

    QCOMPARE(m_ringi.as(kDirector, {u"revoke"_s, m_store, measure, u"--reason"_s, u"The address moved."_s}).status, 0);

    QCOMPARE(shown(measure).value(u"state"_s), u"revoked"_s);
    QVERIFY(!shown(measure).value(u"revoked"_s).isNull());
    const Ran late = m_ringi.as(kDutyOfficer, {u"result"_s, m_store, measure, u"--at"_s, now()}, "Done.");
    QCOMPARE(late.status, 1);
    QCOMPARE(late.text(u"refusal"_s), u"not_approved"_s);
}

void SignoffVerbsTest::whoDeclaredAConflictSignsNothing()
{
    const QString measure = submitted(m_ringi, m_store);

    QCOMPARE(m_ringi.as(kCounsel, {u"conflict"_s, m_store, measure, u"--reason"_s, u"A relative."_s}).status, 0);

    QCOMPARE(m_ringi.as(kCounsel, signing(m_store, measure, u"legal_review"_s, u"approve"_s)).text(u"refusal"_s),
             u"conflict_stands"_s);
    QCOMPARE(shown(measure).value(u"conflicts"_s).toArray().size(), 1);
}

void SignoffVerbsTest::aGateIsDeferredOnlyWhereItsRouteSaysSo()
{
    const QString directive =
        m_ringi.as(kPlanner, {u"draft"_s, m_store, logged(m_ringi, m_store), u"--kind"_s, u"directive"_s}, aMeasure())
            .text(u"number"_s);
    QCOMPARE(m_ringi.as(kPlanner, {u"submit"_s, m_store, directive}).status, 0);
    const auto defer = [&](const QString &gate) {
        return m_ringi.as(kPlanner,
                          {u"defer"_s, m_store, directive, u"--gate"_s, gate, u"--reason"_s, u"Nobody is there."_s});
    };

    QCOMPARE(defer(u"intelligence_concurs"_s).status, 0);
    QCOMPARE(defer(u"director_decides"_s).text(u"refusal"_s), u"gate_not_deferrable"_s);

    const QJsonArray gates = shown(directive).value(u"sheet"_s).toObject().value(u"gates"_s).toArray();
    QCOMPARE(gateOf(gates, u"intelligence_concurs"_s).value(u"later"_s), QJsonValue(true));
}

void SignoffVerbsTest::aMeasureIsWithdrawn()
{
    const QString measure = drafted(m_ringi, m_store);

    QCOMPARE(m_ringi.as(kDutyOfficer, {u"withdraw"_s, m_store, measure, u"--reason"_s, u"Not needed."_s}).status, 0);

    QCOMPARE(shown(measure).value(u"state"_s), u"withdrawn"_s);
    QCOMPARE(shown(measure).value(u"end_reason"_s), u"Not needed."_s);
}

void SignoffVerbsTest::decisionsAreFilteredAndGoIntoACsvFile()
{
    const QString measure = approved(m_ringi, m_store), file = m_ringi.path(u"decisions.csv"_s);

    const Ran all = m_ringi.ask({u"decisions"_s, m_store, u"--csv"_s, file});

    QCOMPARE(all.status, 0);
    QCOMPARE(all.array().first().toObject().value(u"number"_s), measure);
    QFile csv(file);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = csv.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), all.array().size() + 1);
    QVERIFY(lines.first().contains("number,subject,kind,state"));
    QVERIFY(lines[1].startsWith(measure.toUtf8() + ",Block one address,request,approved"));
    QVERIFY(m_ringi.ask({u"decisions"_s, m_store, u"--kind"_s, u"release"_s}).array().isEmpty());
    QVERIFY(m_ringi.ask({u"decisions"_s, m_store, u"--urgent"_s}).array().isEmpty());
    QVERIFY(m_ringi.ask({u"decisions"_s, m_store, u"--overdue"_s}).array().isEmpty());
    QVERIFY(m_ringi.ask({u"decisions"_s, m_store, u"--lapsing-before"_s, now()}).array().isEmpty());
    QCOMPARE(m_ringi.run({u"decisions"_s, m_store, u"--kind"_s, u"raid"_s}).status, 2);
}

void SignoffVerbsTest::nothingThatIsThereIsWrittenOver()
{
    const QString measure = approved(m_ringi, m_store);

    QCOMPARE(m_ringi.run({u"decisions"_s, m_store, u"--csv"_s, m_store}).status, 2);
    QCOMPARE(m_ringi.run({u"report"_s, m_store, u"decision"_s, measure, u"-o"_s, m_store}).status, 2);
    const QString rows = m_ringi.write(u"rows.csv"_s, "a,b\n1,2\n");
    QCOMPARE(m_ringi.as(kDutyOfficer, {u"import"_s, m_store, rows, u"--rejected"_s, m_store}).status, 2);

    QCOMPARE(m_ringi.ask({u"show"_s, m_store, measure}).status, 0);
}

void SignoffVerbsTest::whatATerminalWouldObeyIsShownAsACode()
{
    const QString title = u"calm \x1b[8mhidden\x1b[0m \u202egnp.exe"_s;
    QCOMPARE(m_ringi.as(kDutyOfficer, {u"log"_s, m_store}, anIncident(title)).status, 0);

    const QString list = QString::fromUtf8(m_ringi.run({u"list"_s, m_store}).out);

    QVERIFY(!list.contains(u'\x1b') && !list.contains(u'\u202e'));
    QVERIFY(list.contains(u"\\u001b[8mhidden"_s));
}

void SignoffVerbsTest::anUrgentSheetSaysWhyAndAPassphraseIsText()
{
    const QString draft = drafted(m_ringi, m_store);
    const QString noText = m_ringi.write(u"bytes"_s, QByteArray(12, '\xff'));

    QCOMPARE(m_ringi.as(kDutyOfficer, {u"submit"_s, m_store, draft, u"--urgent"_s, u" "_s}).status, 2);
    QCOMPARE(m_ringi.as(kCounsel, {u"passphrase"_s, m_store, u"--new-passphrase-file"_s, noText}).status, 2);
    QCOMPARE(m_ringi.as(kDutyOfficer, {u"attach"_s, m_store, draft, u"/dev/null"_s}).status, 2);
}

QTEST_GUILESS_MAIN(SignoffVerbsTest)
#include "tst_signoffverbs.moc"
