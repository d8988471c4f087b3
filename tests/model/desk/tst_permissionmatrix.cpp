// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every act there is, tried at the desk by an officer of every post in every division: what the permission table says
// is what happens, and nobody else gets in. Each act is tried on a store of its own, in a case that is due.
#include "desk/desk.h"
#include "domain/permissions.h"
#include "support/fixtures.h"
#include "support/memoryjournal.h"

#include <QTest>

using namespace ringi;
using namespace ringi::test;
using namespace Qt::StringLiterals;

namespace {

using Code = RefusalCode;

const QString kReview = u"legal_review"_s;
const QString kDecision = u"operations_decides"_s;

/// What only posts, divisions and persons are refused with.
const QList<Code> kAuthority{
    Code::ActorSuspended,         Code::AuditorsDoNotAct,  Code::AdministratorOnly,  Code::NotTheHolder,
    Code::OfferNotToYou,          Code::OfferNotYours,     Code::TaskNotYours,       Code::ConsultationNotYours,
    Code::NotTheDraftersDivision, Code::ChecklistNotYours, Code::NotForThisDivision, Code::WrongDivisionForGate,
    Code::WrongPostForGate,       Code::NothingToView,     Code::HeadOnly,           Code::PersonNeeded};

struct Tried
{
    QString name;
    Session session;
    Post post;
    Division division;
    bool suspended = false;
};

/// A case in which the act is due, and whose it is.
struct Due
{
    MemoryJournal store;
    Command command;
    QList<Division> divisions; ///< of those who stand to it as the table asks
    QString otherwise;         ///< how it ends for them where this case cannot be done
};

class Headquarters
{
public:
    Headquarters()
        : first(store.open(randomness, clock.now()))
    {
        duty = enrolled(Division::Operations, Post::DutyOfficer);
        head = enrolled(Division::Operations, Post::DivisionHead);
        counsel = enrolled(Division::Legal, Post::Counsel);
        analyst = enrolled(Division::Intelligence, Post::Analyst);
        for (const Post post : allOf<Post>()) {
            for (const Division division : allOf<Division>()) {
                if (post != Post::Administrator)
                    tried.append({keyOf(post) + u" of "_s + keyOf(division), enrolled(division, post), post, division});
            }
        }
        const Session gone = enrolled(Division::Operations, Post::DivisionHead);
        perform(first, SuspendOfficer{gone.officer, u"left"_s});
        tried.append({u"a suspended head of operations"_s, gone, Post::DivisionHead, Division::Operations, true});
        for (const Division division : allOf<Division>())
            tried.append({u"administrator of "_s + keyOf(division), enrolled(division, Post::Administrator),
                          Post::Administrator, division});
    }

    const Tried &theHead() const
    {
        return *std::ranges::find_if(tried, [](const Tried &one) {
            return one.post == Post::DivisionHead && one.division == Division::Operations;
        });
    }

    QString ask(MemoryJournal &on, const Session &by, const Command &command)
    {
        return told(Desk(on, clock, randomness).perform(by, command));
    }
    void perform(const Session &by, const RegistryCommand &command) { perform(store, by, ForRegistry{command}); }
    void perform(MemoryJournal &on, const Session &by, const Command &command)
    {
        if (const QString answer = ask(on, by, command); answer != u"done"_s)
            qFatal("the fixture was refused: %s", qPrintable(answer));
    }

    SeededRandomness randomness{11};
    SetClock clock{noon()};
    MemoryJournal store;
    Session first, duty, head, counsel, analyst;
    QList<Tried> tried;

private:
    /// Where it takes two, an administrator enrolled before confirms.
    Session enrolled(Division division, Post post)
    {
        const Session session{randomness.id<OfficerId>(), SigningKey::generate(randomness)};
        perform(first,
                EnrolOfficer{{session.officer, session.officer.toString(), division, {post}, session.key.publicKey()}});
        const int last = int(store.begin()->registry().proposals.size());
        if (post == Post::Administrator && last > 0)
            perform(tried.last().session, ConfirmProposal{last});
        return session;
    }
};

/// Makes the case for each act.
class Cases
{
public:
    explicit Cases(Headquarters &office)
        : m_office(office)
        , m_store(office.store)
    {
    }

    Due of(ActKind act)
    {
        if (act < ActKind::LogIncident)
            return ofRegistry(act);
        incident(m_office.duty, LogIncident{aContent(), {}});
        return act < ActKind::DraftMeasure ? ofIncident(act) : ofMeasure(act);
    }

private:
    Due due(const RegistryCommand &command, const QList<Division> &divisions = {}, const QString &otherwise = {})
    {
        return {m_store, ForRegistry{command}, divisions, otherwise};
    }
    Due due(const IncidentCommand &command, const QList<Division> &divisions, const QString &otherwise = {})
    {
        return {m_store, ForIncident{m_incident, command}, divisions, otherwise};
    }
    Due due(const MeasureCommand &command, const QList<Division> &divisions, const QString &otherwise = {})
    {
        return {m_store, ForMeasure{m_measure, command}, divisions, otherwise};
    }
    void registry(const Session &by, const RegistryCommand &command)
    {
        m_office.perform(m_store, by, ForRegistry{command});
    }
    void incident(const Session &by, const IncidentCommand &command)
    {
        m_office.perform(m_store, by, ForIncident{m_incident, command});
    }
    void measure(const Session &by, const MeasureCommand &command)
    {
        m_office.perform(m_store, by, ForMeasure{m_measure, command});
    }

    Due ofRegistry(ActKind act)
    {
        const OfficerId someone = m_office.analyst.officer;
        const Instant now = noon(), until = noon().plusMs(kDay);
        const AppointOfficer appoint{someone, Division::Legal, {Post::Counsel}};
        const DelegateDecision delegate{
            MeasureKind::Request, kDecision, Division::Operations, Post::DutyOfficer, {}, now, until, u"order 7"_s};
        const RegisterDeputy deputy{m_office.head.officer, someone, now, until, u"leave"_s};
        Route route = *m_store.begin()->registry().rulebook.current(MeasureKind::Request);
        route.name.en = u"Request, renamed"_s;
        switch (act) {
        case ActKind::CreateStore:
            return due(CreateStore{}, {}, u"store_exists"_s);
        case ActKind::EnrolOfficer:
            return due(EnrolOfficer{anEnrolment(u"Baba"_s)});
        case ActKind::AppointOfficer:
            return due(appoint);
        case ActKind::SuspendOfficer:
            return due(SuspendOfficer{someone, u"key lost"_s});
        case ActKind::ReinstateOfficer:
            registry(m_office.first, SuspendOfficer{someone, u"key lost"_s});
            return due(ReinstateOfficer{someone});
        case ActKind::ReplaceKey:
            return due(ReplaceKey{someone, QByteArray(32, 'n'), u"passphrase lost"_s});
        case ActKind::ConfirmProposal:
            registry(m_office.first, appoint);
            return due(ConfirmProposal{lastProposal()});
        case ActKind::DropProposal:
            registry(m_office.first, appoint);
            return due(DropProposal{lastProposal(), u"a mistake"_s});
        case ActKind::RegisterDeputy:
            return due(deputy);
        case ActKind::EndDeputy:
            registry(m_office.first, deputy);
            return due(EndDeputy{1});
        case ActKind::DelegateDecision:
            return due(delegate, {Division::Operations});
        case ActKind::EndDelegation:
            registry(m_office.head, delegate);
            return due(EndDelegation{1}, {Division::Operations});
        case ActKind::ProposeRoute:
            return due(ProposeRoute{route});
        case ActKind::PublishRoute:
            registry(m_office.first, ProposeRoute{route});
            return due(PublishRoute{MeasureKind::Request});
        default:
            registry(m_office.first, ProposeRoute{route});
            return due(DropRoute{MeasureKind::Request, u"a mistake"_s});
        }
    }

    Due ofIncident(ActKind act)
    {
        const QList<Division> holder{Division::Operations}, legal{Division::Legal};
        switch (act) {
        case ActKind::LogIncident:
            m_incident = IncidentId::make();
            return due(LogIncident{aContent(), {}}, {});
        case ActKind::ReviseIncident:
            return due(ReviseIncident{aContent(u"Another title"_s), 1, {}}, holder);
        case ActKind::MovePhase:
            return due(MovePhase{Phase::Triage, {}}, holder);
        case ActKind::AssignLead:
            return due(AssignLead{m_office.head.officer}, holder);
        case ActKind::OfferCustody:
            return due(OfferCustody{Division::Legal, u"please"_s, {}}, holder);
        case ActKind::AcceptCustody:
        case ActKind::ReturnCustody:
        case ActKind::WithdrawOffer:
            return ofOffer(act);
        case ActKind::AskConsultation:
            return due(AskConsultation{Division::Legal, u"May we?"_s, {}}, holder);
        case ActKind::AnswerConsultation:
            incident(m_office.duty, AskConsultation{Division::Legal, u"May we?"_s, {}});
            return due(AnswerConsultation{1, u"Yes."_s}, legal);
        case ActKind::DeclineConsultation:
            incident(m_office.duty, AskConsultation{Division::Legal, u"May we?"_s, {}});
            return due(DeclineConsultation{1, u"not ours"_s}, legal);
        case ActKind::AddNote:
            return due(AddNote{u"seen"_s}, {});
        case ActKind::AddTask:
            return due(AddTask{u"Call them"_s, Division::Legal, {}}, holder);
        case ActKind::RestrictIncident:
            return due(RestrictIncident{{{Division::Operations}, {}}, u"a source"_s}, holder);
        case ActKind::LiftRestriction:
            incident(m_office.duty,
                     RestrictIncident{{{allOf<Division>().begin(), allOf<Division>().end()}, {}}, u"a source"_s});
            return due(LiftRestriction{u"published"_s}, holder);
        default:
            incident(m_office.duty, AddTask{u"Call them"_s, Division::Legal, {}});
            return due(FinishTask{1, {}}, {Division::Operations, Division::Legal});
        }
    }

    Due ofOffer(ActKind act)
    {
        incident(m_office.duty, OfferCustody{Division::Legal, u"please"_s, {}});
        if (act == ActKind::AcceptCustody)
            return due(AcceptCustody{}, {Division::Legal});
        if (act == ActKind::ReturnCustody)
            return due(ReturnCustody{u"not ours"_s}, {Division::Legal});
        return due(WithdrawOffer{}, {Division::Operations});
    }

    Due ofMeasure(ActKind act)
    {
        const QList<Division> drafters{Division::Operations};
        const DraftMeasure draft{m_incident, MeasureKind::Request, aProposal()};
        if (act == ActKind::DraftMeasure)
            return due(draft, {Division::Operations, Division::Intelligence});
        measure(m_office.duty, draft);
        if (act == ActKind::ReviseMeasure)
            return due(ReviseMeasure{aProposal(u"wider"_s), 1}, drafters);
        if (act == ActKind::SubmitMeasure)
            return due(SubmitMeasure{}, drafters);
        measure(m_office.duty, SubmitMeasure{});
        switch (act) {
        case ActKind::DeferGate:
            return due(DeferGate{kReview, u"nobody there"_s}, drafters, u"gate_not_deferrable: legal_review"_s);
        case ActKind::WithdrawMeasure:
            return due(WithdrawMeasure{u"overtaken"_s}, drafters);
        case ActKind::AnswerChecklist:
            return due(allAnswered(MeasureKind::Request), {Division::Legal});
        case ActKind::RecordDissent:
            return due(RecordDissent{u"too wide"_s}, {});
        case ActKind::DeclareConflict:
            return due(DeclareConflict{u"kin at the carrier"_s}, {});
        case ActKind::SignGate:
            measure(m_office.counsel, allAnswered(MeasureKind::Request));
            return due(signature(kReview), {Division::Legal});
        default:
            measure(m_office.counsel, allAnswered(MeasureKind::Request));
            measure(m_office.counsel, signature(kReview));
            return ofDecided(act);
        }
    }

    Due ofDecided(ActKind act)
    {
        if (act == ActKind::ViewLater)
            return decidedByDeputy();
        SignGate decision = signature(kDecision);
        if (act == ActKind::MeetCondition) {
            decision.verdict = Verdict::ApproveWithConditions;
            decision.conditions = QStringList{u"until Friday"_s};
            decision.reason = u"narrow it"_s;
        }
        measure(m_office.head, decision);
        if (act == ActKind::MeetCondition)
            return due(MeetCondition{1, u"mail of Friday"_s}, {Division::Operations});
        if (act == ActKind::RevokeMeasure)
            return due(RevokeMeasure{u"the server moved"_s}, {Division::Operations});
        if (act == ActKind::EraseRecord)
            return due(EraseRecord{u"gone"_s, {}}, {Division::Operations}, u"not_an_erasure: request"_s);
        const CarryOut carryOut{noon(), u"blocked"_s};
        if (act == ActKind::CarryOut)
            return due(carryOut, {Division::Operations});
        measure(m_office.duty, carryOut);
        return due(CloseReview{{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s, u"h"_s, u"i"_s}}, {});
    }

    /// The absent officer is one of those who are tried.
    Due decidedByDeputy()
    {
        const OfficerId absent = m_office.theHead().session.officer;
        registry(m_office.first,
                 RegisterDeputy{absent, m_office.analyst.officer, noon(), noon().plusMs(kDay), u"leave"_s});
        SignGate decision = signature(kDecision);
        decision.actingFor = absent;
        measure(m_office.analyst, decision);
        return due(ViewLater{kDecision}, {Division::Operations});
    }

    SignGate signature(const QString &gate) { return signatureUnder(m_store.begin()->measure(m_measure), gate); }
    int lastProposal() { return int(m_store.begin()->registry().proposals.size()); }

    Headquarters &m_office;
    MemoryJournal m_store;
    IncidentId m_incident = IncidentId::make();
    MeasureId m_measure = MeasureId::make();
};

bool isAmong(const QList<Post> &posts, Post post)
{
    return posts.contains(post);
}

bool isAdmitted(By by, Post post)
{
    switch (by) {
    case By::Anybody:
    case By::Signers:
        return true;
    case By::Officers:
        return post != Post::Auditor;
    case By::Administrators:
    case By::SecondPersons: // other administrators are there, so no director is needed
        return post == Post::Administrator;
    }
    return false;
}

/// The words of the table for officers of one post each, said once more and differently.
bool stands(const Tried &one, const Permission &line, const Due &due)
{
    const bool isThere = due.divisions.contains(one.division);
    const QList<Post> deciders{Post::DivisionHead, Post::Director};
    switch (line.tie) {
    case Tie::AtGate:
        return isThere && isAmong({Post::Counsel, Post::DivisionHead}, one.post);
    case Tie::DecidingGate:
        return isThere && isAmong(deciders, one.post);
    case Tie::DeciderOrLegal:
        return (isThere && isAmong(deciders, one.post))
            || (one.division == Division::Legal && one.post == Post::DivisionHead);
    case Tie::HoldersHead:
    case Tie::AbsentOfficer:
        return isThere && one.post == Post::DivisionHead;
    case Tie::Legal:
        return isThere && one.post != Post::Program;
    case Tie::Uninvolved:
        return one.post != Post::Program;
    default:
        return due.divisions.isEmpty() || isThere;
    }
}

bool isAuthority(const QString &answer)
{
    const auto code = fromKey<RefusalCode>(answer.section(u':', 0, 0));
    return code && kAuthority.contains(*code);
}

} // namespace

class PermissionMatrixTest : public QObject
{
    Q_OBJECT

    Headquarters m_office;

private Q_SLOTS:
    void whatTheTableSaysIsWhatHappens_data()
    {
        QTest::addColumn<int>("line");
        const QList<Permission> lines = permissions();
        for (int i = 0; i < lines.size(); ++i)
            QTest::newRow(latinKey(lines[i].act).data()) << i;
    }

    void whatTheTableSaysIsWhatHappens()
    {
        QFETCH(int, line);
        const Permission permission = permissions()[line];
        const Due due = Cases(m_office).of(permission.act);

        for (const Tried &one : std::as_const(m_office.tried)) {
            MemoryJournal store = due.store;
            const QString answer = m_office.ask(store, one.session, due.command);

            const bool may = (permission.by == By::Anybody || !one.suspended) && isAdmitted(permission.by, one.post)
                && stands(one, permission, due);
            const QString expected = due.otherwise.isEmpty() ? u"done"_s : due.otherwise;
            const QByteArray told = (one.name + u": "_s + answer).toUtf8();
            QVERIFY2(may ? answer == expected : isAuthority(answer), told.constData());
        }
    }

    void everyActHasItsLineOnce()
    {
        const QList<Permission> lines = permissions();

        QCOMPARE(lines.size(), countOf<ActKind>());
        for (int i = 0; i < lines.size(); ++i)
            QCOMPARE(int(lines[i].act), i);
    }
};

QTEST_GUILESS_MAIN(PermissionMatrixTest)
#include "tst_permissionmatrix.moc"
