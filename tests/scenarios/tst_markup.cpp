// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every text that somebody enters or imports is markup with a picture in it, and the whole window is walked, with the
// dialogs that its actions open: each text stands there as it was entered, no label, tip or document reads it.
#include "markupwatch.h"
#include "report/pdfreading.h"
#include "support/fixtures.h"
#include "ui/dialogquestions.h"
#include "ui/incident/incidentpage.h"
#include "ui/kit/look.h"
#include "ui/print/decisionpaper.h"
#include "ui/sealed/sealedpanel.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/standardpages.h"
#include "ui/support/liveoffice.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>
#include <QToolTip>

using namespace ringi;
using namespace ringi::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSettleMs = 150;
constexpr int kOpeningMs = 60; ///< for a dialog to be there
constexpr int kSealedMs = 3000;

/// No page and no paper has it: it only tells the program that a row of a file was imported before.
const QString kNeverShown = u"reference at its origin"_s;

/// Of what may be gone by the time it is its turn.
template <class Object> QList<QPointer<Object>> pointers(const QList<Object *> &objects)
{
    return {objects.cbegin(), objects.cend()};
}

} // namespace

class MarkupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aTipIsText();
    void aQuestionIsText();
    void everyTextStandsAsItWasEntered_data();
    void everyTextStandsAsItWasEntered();
    void everyTextStandsOnPaperAsItWasEntered();
    void cleanupTestCase();

private:
    QString in(const char *field) { return m_marks.in(QString::fromLatin1(field)); }
    void enrolEverybody();
    void liveThrough();
    void liveThroughMeasures();
    void registerPowers();
    void sealAnEntry();
    MeasureContent marked();
    void answerChecklist(const MeasureId &measure);
    void sign(Who who, const MeasureId &measure, const QString &gate, Verdict verdict = Verdict::Approve);
    /// What the desk's thread answers, which comes through the event loop.
    static void hasDone(Reply<Outcome<Receipt>> reply)
    {
        [&] { QTRY_VERIFY(reply.isFinished()); }();
        if (const auto outcome = reply.result(); !outcome)
            qFatal("the fixture was refused: %s", qPrintable(keyOf(outcome.error().code)));
    }
    void does(Who who, const IncidentCommand &what) { m_office.does(who, ForIncident{m_incident, what}); }
    void does(Who who, const MeasureId &measure, const MeasureCommand &what)
    {
        m_office.does(who, ForMeasure{measure, what});
    }

    void walk(MainWindow &window);
    void readLedger(MainWindow &window);
    void openSealed(MainWindow &window);
    void openDialogs(MainWindow &window);
    void lookAtDialogs(MainWindow &window, const QString &place);
    bool isNew(const MainWindow &window, const QString &act);

    LiveOffice m_office;
    Marks m_marks;
    MarkupWatch m_watch;
    IncidentId m_incident;
    QList<MeasureId> m_measures;
    QSet<QString> m_opened; ///< what was opened where, so that each is opened once an officer
    int m_dialogs = 0;
    bool m_isLedgerRead = false;
};

void MarkupTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"ringi-test"_s);
    QCoreApplication::setApplicationName(u"markup"_s);
    QSettings().clear();
    kit::dress(*static_cast<QApplication *>(QCoreApplication::instance()), kit::light());
    QAccessible::setActive(true);
    enrolEverybody();
    liveThrough();
    liveThroughMeasures();
    registerPowers();
    sealAnEntry();
    does(Who::Duty,
         RestrictIncident{{{Division::Operations, Division::Legal, Division::Intelligence}, {}}, in("circle")});
}

void MarkupTest::enrolEverybody()
{
    m_office.enrol(Who::Duty, in("duty officer"), Division::Operations, Post::DutyOfficer);
    m_office.enrol(Who::OperationsHead, in("head of operations"), Division::Operations, Post::DivisionHead);
    m_office.enrol(Who::Counsel, in("counsel"), Division::Legal, Post::Counsel);
    m_office.enrol(Who::LegalHead, in("head of Legal"), Division::Legal, Post::DivisionHead);
    m_office.enrol(Who::Analyst, in("analyst"), Division::Intelligence, Post::Analyst);
}

void MarkupTest::liveThrough()
{
    IncidentContent content = aContent(in("title"));
    content.times.reported = StatedTime{m_office.clock().now().plusMs(-kHour), Precision::Minute, false, u"Z"_s};
    content.summary = in("summary");
    content.organisation = in("organisation");
    content.source = in("source");
    content.assessment.continuity = Severity::Crisis;
    content.assessment.override = Severity::High;
    content.assessment.overrideReason = in("why the level is another");
    m_incident = IncidentId::make();
    does(Who::Duty, LogIncident{content, Origin{QByteArray(32, 'h'), 3, in("reference at its origin")}, {}});
    does(Who::Duty, AddNote{in("note")});
    does(Who::Duty, AddTask{in("task"), Division::Legal, {}});
    does(Who::Duty, AddTask{in("task that is finished"), Division::Operations, {}});
    does(Who::Duty, FinishTask{2, in("result of a task")});
    does(Who::Duty, AskConsultation{Division::Legal, in("question"), {}});
    does(Who::Counsel, AnswerConsultation{1, in("answer")});
    does(Who::Duty, AskConsultation{Division::Intelligence, in("question declined"), {}});
    does(Who::Analyst, DeclineConsultation{2, in("why it was declined")});
    does(Who::Duty, MovePhase{Phase::Triage, {}});
    does(Who::Duty, OfferCustody{Division::Legal, in("offer returned"), m_office.clock().now().plusMs(kHour)});
    does(Who::Counsel, ReturnCustody{in("why it was returned")});
    does(Who::Duty, OfferCustody{Division::Legal, in("offer"), m_office.clock().now().plusMs(kHour)});
}

MeasureContent MarkupTest::marked()
{
    MeasureContent content;
    content.subject = in("subject");
    content.text = u"## "_s + in("heading") + u"\n\n"_s + in("paragraph") + u"\n\n- "_s + in("item")
        + u"\n\n| a | b |\n|---|---|\n| "_s + in("cell") + u" | c |\n"_s;
    content.purpose = in("purpose");
    content.effect = in("effect");
    content.legalBasis = in("legal basis");
    content.risks = in("risks");
    content.scope = in("scope");
    content.stopConditions = in("stop conditions");
    content.addressee = in("addressee");
    content.retention = in("retention");
    content.originators = QStringList{in("originator")};
    content.attachments = {{in("attachment"), QByteArray(32, 'a'), 12}};
    content.validUntil = m_office.clock().now().plusMs(7 * kDay);
    return content;
}

void MarkupTest::answerChecklist(const MeasureId &measure)
{
    AnswerChecklist answers = allAnswered(MeasureKind::Request);
    answers.answers.first().evidence = in("evidence");
    answers.answers.last().answer = ChecklistAnswer::NotApplicable;
    answers.answers.last().remark = in("remark");
    does(Who::Counsel, measure, answers);
}

void MarkupTest::sign(Who who, const MeasureId &measure, const QString &gate, Verdict verdict)
{
    SignGate signature = signatureUnder(m_office.measure(measure), gate, verdict);
    signature.reason = in("reason of a signature");
    signature.dissent = in("dissent with a signature");
    if (verdict == Verdict::ApproveWithConditions)
        signature.conditions = QStringList{in("condition")};
    does(who, measure, signature);
}

void MarkupTest::liveThroughMeasures()
{
    const MeasureId decided = MeasureId::make(), round = MeasureId::make(), revoked = MeasureId::make();
    for (const MeasureId &measure : {decided, round, revoked}) {
        does(Who::Duty, measure, DraftMeasure{m_incident, MeasureKind::Request, marked()});
        does(Who::Duty, measure, SubmitMeasure{});
    }
    for (const MeasureId &measure : {decided, revoked}) {
        answerChecklist(measure);
        sign(Who::Counsel, measure, u"legal_review"_s, Verdict::ApproveWithConditions);
        sign(Who::OperationsHead, measure, u"operations_decides"_s);
    }
    does(Who::Duty, decided, MeetCondition{1, in("evidence of a condition")});
    does(Who::Duty, decided, CarryOut{m_office.clock().now(), in("result")});
    does(Who::Analyst, decided, RecordDissent{in("dissent")});
    does(Who::LegalHead, revoked, RevokeMeasure{in("why it was revoked")});
    does(Who::LegalHead, round, DeclareConflict{in("conflict")});
    MeasureContent wider = m_office.measure(round).content();
    wider.text = wider.text.section(u"\n\n"_s, 0, 0) + u"\n\n"_s + in("text revised"); // but the heading stays
    does(Who::Duty, round, ReviseMeasure{wider, 1});
    m_measures = {decided, round, revoked};
}

void MarkupTest::registerPowers()
{
    const Instant now = m_office.clock().now(), until = now.plusMs(kDay);
    const auto does = [this](Who who, const RegistryCommand &what) { m_office.does(who, ForRegistry{what}); };
    does(Who::Administrator,
         RegisterDeputy{m_office.idOf(Who::OperationsHead), m_office.idOf(Who::Duty), now, until,
                        in("why there is a deputy")});
    does(Who::OperationsHead,
         DelegateDecision{MeasureKind::Request,
                          u"operations_decides"_s,
                          Division::Operations,
                          Post::DutyOfficer,
                          {},
                          now,
                          until,
                          in("basis of a delegation")});
    m_office.enrol(Who::Director, in("who is suspended"), Division::Strategy, Post::Director);
    does(Who::Administrator, SuspendOfficer{m_office.idOf(Who::Director), in("why he is suspended")});
}

void MarkupTest::sealAnEntry()
{
    const CompartmentId compartment = CompartmentId::make();
    const QList<OfficerId> others{m_office.idOf(Who::Duty), m_office.idOf(Who::LegalHead)};
    Office &office = m_office.as(Who::Counsel);
    hasDone(office.desk.createCompartment(
        office.session, {compartment, in("compartment"), CompartmentKind::Privilege, Tlp::AmberStrict, others}));
    hasDone(office.desk.seal(office.session,
                             {m_incident,
                              compartment,
                              {},
                              in("label of what is sealed"),
                              in("text that is sealed"),
                              {{in("file that is sealed"), "bytes"}}}));
    m_office.does(Who::LegalHead,
                  ForCompartment{compartment, WaivePrivilege{EntryRef{m_incident, 1}, in("why it was waived")}});
}

/// All tips are one widget of Qt's, dressed like every label.
void MarkupTest::aTipIsText()
{
    QWidget window;
    window.show();
    QToolTip::showText(window.mapToGlobal(QPoint(5, 5)), u"<b>k~00</b><img src=\"file:///etc/passwd\">&amp;"_s,
                       &window);

    const QWidgetList tops = QApplication::topLevelWidgets();
    const auto tip = std::ranges::find_if(tops, [](const QWidget *one) { return one->inherits("QTipLabel"); });
    QVERIFY(tip != tops.end());
    QCOMPARE(qobject_cast<QLabel *>(*tip)->textFormat(), Qt::PlainText);
    QToolTip::hideText();
}

void MarkupTest::aQuestionIsText()
{
    const QString text = u"<b>k~00</b><img src=\"file:///etc/passwd\">&amp;"_s;
    DialogQuestions questions;
    QWidget window;
    MarkupWatch watch;
    const auto lookOnce = [&] {
        QTimer::singleShot(kOpeningMs, &window, [&watch] {
            watch.look(QApplication::activeModalWidget());
            QApplication::activeModalWidget()->close();
        });
    };

    lookOnce();
    QVERIFY(!questions.confirm(&window, {text, text, text}));
    lookOnce();
    QVERIFY(!questions.askText(&window, {text, text, text}));
    lookOnce();
    questions.tell(&window, text);

    QCOMPARE(watch.faults(), QString());
    QVERIFY(watch.all().count(text) >= 3);
}

void MarkupTest::everyTextStandsAsItWasEntered_data()
{
    QTest::addColumn<int>("who");
    QTest::newRow("the duty officer") << int(Who::Duty);
    QTest::newRow("counsel") << int(Who::Counsel);
    QTest::newRow("the administrator") << int(Who::Administrator);
}

void MarkupTest::everyTextStandsAsItWasEntered()
{
    QFETCH(int, who);
    MainWindow window(m_office.as(Who(who)), standardPages(), u"/tmp/<b>k~99</b>.ringi"_s, Preferences());
    window.resize(1440, 900);
    window.show();

    m_opened.clear();
    walk(window);

    QVERIFY2(m_watch.faults().isEmpty(), qPrintable(m_watch.faults()));
}

void MarkupTest::walk(MainWindow &window)
{
    const auto look = [&] {
        QTest::qWait(kSettleMs);
        m_watch.look(&window);
        openDialogs(window);
    };
    for (const Place &place : standardPages().places) {
        window.goTo(place.key);
        look();
    }
    for (const MeasureId &measure : std::as_const(m_measures)) {
        window.showMeasure(measure);
        look();
    }
    window.showIncident(m_incident);
    look();
    auto *page = window.findChild<IncidentPage *>();
    for (int tab = IncidentPage::Overview; tab <= IncidentPage::Readings; ++tab) {
        page->showTab(IncidentPage::Tab(tab));
        look();
    }
    openSealed(window);
    readLedger(window);
}

/// Every entry once, and by the others some.
void MarkupTest::readLedger(MainWindow &window)
{
    const quint64 last = m_office.verified().commits;
    for (quint64 entry = 1; entry <= last; entry += m_isLedgerRead ? 7 : 1) {
        window.showEntry(entry);
        QTest::qWait(kSettleMs);
        m_watch.look(&window);
    }
    m_isLedgerRead = true;
}

/// Whoever is a member.
void MarkupTest::openSealed(MainWindow &window)
{
    window.showIncident(m_incident);
    QTest::qWait(kSettleMs);
    window.findChild<IncidentPage *>()->showTab(IncidentPage::Sealed);
    auto *panel = window.findChild<SealedPanel *>();
    m_office.questions.confirmations = {true};
    Q_EMIT panel->openWanted(1);
    (void)QTest::qWaitFor([&] { return panel->isOpen(1); }, kSealedMs);
    m_watch.look(&window);
    m_office.questions.confirmations.clear();
}

void MarkupTest::everyTextStandsOnPaperAsItWasEntered()
{
    for (const MeasureId &measure : {m_measures[0], m_measures[2]}) {
        const Instant now = m_office.clock().now();
        const auto decided = m_office.as(Who::Duty)
                                 .asker.ask([=](Queries &queries) { return decisionFileOf(queries, measure, now); })
                                 .result();
        const auto pdf = readPdf(printDecision(decided.value(), installedPaperFonts()), kDecisionFile);
        m_watch.lookAtPaper(pdf.value().text);
    }

    QVERIFY2(m_watch.faults().isEmpty(), qPrintable(m_watch.faults()));
}

bool MarkupTest::isNew(const MainWindow &window, const QString &act)
{
    const QString there = QLatin1StringView(window.currentPage()->metaObject()->className()) + u'/' + act;
    const bool isKnown = m_opened.contains(there);
    m_opened.insert(there);
    return !isKnown;
}

/// Whatever is done at once instead of asked for first is refused or harms nothing here.
void MarkupTest::openDialogs(MainWindow &window)
{
    const QString place = window.restorePoint();
    for (const QPointer<QAction> &action : pointers(window.currentPage()->findChildren<QAction *>())) {
        const auto *owner = action ? qobject_cast<QWidget *>(action->parent()) : nullptr;
        if (!owner || !owner->isVisible() || !action->isEnabled() || action->isSeparator() || action->menu())
            continue;
        if (!isNew(window, action->text()))
            continue;
        action->trigger();
        lookAtDialogs(window, place);
    }
    for (const QPointer<QPushButton> &button : pointers(window.currentPage()->findChildren<QPushButton *>())) {
        if (!button || !button->isVisible() || !button->isEnabled() || button->isCheckable() || button->menu())
            continue;
        if (!isNew(window, button->text()))
            continue;
        button->click();
        lookAtDialogs(window, place);
    }
}

/// And goes back to where they were opened from.
void MarkupTest::lookAtDialogs(MainWindow &window, const QString &place)
{
    QTest::qWait(kOpeningMs);
    for (const QPointer<QDialog> &dialog : pointers(window.findChildren<QDialog *>())) {
        if (!dialog || !dialog->isVisible())
            continue;
        m_watch.look(dialog);
        ++m_dialogs;
        m_office.questions.confirmations = {true};
        dialog->reject();
    }
    m_office.questions.confirmations.clear();
    if (window.restorePoint() == place)
        return;
    window.restore(place);
    QTest::qWait(kOpeningMs);
}

/// So that the walk is known to have been everywhere.
void MarkupTest::cleanupTestCase()
{
    QStringList missing = m_marks.missingIn(m_watch.all(), m_watch.papers());

    QCOMPARE(missing.join(u", "_s), kNeverShown);
    QVERIFY2(m_dialogs > 10, qPrintable(QString::number(m_dialogs)));
}

QTEST_MAIN(MarkupTest)
#include "tst_markup.moc"
