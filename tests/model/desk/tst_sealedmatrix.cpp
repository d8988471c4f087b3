// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is sealed, tried at the desk by everybody who might think it is his to open: members, those who were members or
// have since been given a post that holds no keys, the head of Legal, administrators and auditors.
#include "duecases.h"

#include <QTest>

using namespace ringi;
using namespace ringi::test;

namespace {

/// An incident with one entry sealed in a compartment of five, of whom four are not what they were.
class SealedOffice
{
public:
    explicit SealedOffice(CompartmentKind kind)
        : m_store(m_office.store)
    {
        perform(m_office.duty, ForIncident{m_incident, LogIncident{aContent(), {}}});
        perform(m_member, {CreateCompartment{u"Advice"_s, kind, aContent().tlp, keysFor(m_members)}});
        perform(m_member, sealing());
        appoint(m_administers, {Post::Counsel, Post::Administrator});
        appoint(m_audits, {Post::Counsel, Post::Auditor});
        perform(m_office.first, ForRegistry{SuspendOfficer{m_suspended.officer, u"left"_s}});
        m_members.removeAll(m_removed.officer);
        perform(m_member, {RemoveMember{m_removed.officer, u"moved"_s, keysFor(m_members)}});
    }

    SealedOffice &waived()
    {
        perform(m_headOfLegal, {WaivePrivilege{m_entry, u"a court asks"_s}});
        return *this;
    }
    SealedOffice &released()
    {
        perform(m_member, {ReleaseEntry{m_entry, u"advice"_s}});
        return *this;
    }

    /// A line for everybody: how it ends to seal, to open, to add, to remove, to waive and to release.
    QString picture()
    {
        QString lines;
        for (const auto &[name, session] : everybody()) {
            QStringList answers;
            for (const CompartmentCommand &act : acts())
                answers.append(answer(session, act));
            lines += name + u": "_s + answers.join(u' ') + u'\n';
        }
        return lines;
    }

private:
    using Named = std::pair<QString, Session>;

    [[nodiscard]] QList<Named> everybody() const
    {
        return {{u"member"_s, m_member},
                {u"member, administers now"_s, m_administers},
                {u"member, audits now"_s, m_audits},
                {u"member, suspended"_s, m_suspended},
                {u"no member any more"_s, m_removed},
                {u"head of Legal"_s, m_headOfLegal},
                {u"director of Legal"_s, of(Post::Director, Division::Legal)},
                {u"administrator"_s, of(Post::Administrator, Division::Legal)},
                {u"auditor"_s, of(Post::Auditor, Division::Legal)},
                {u"program"_s, of(Post::Program, Division::Legal)},
                {u"head of the holder"_s, of(Post::DivisionHead, Division::Operations)}};
    }

    [[nodiscard]] QList<CompartmentCommand> acts() const
    {
        const OfficerId newcomer = m_office.analyst.officer;
        QList<OfficerId> fewer = m_members;
        fewer.removeAll(m_suspended.officer);
        return {sealing(),
                OpenEntry{m_entry, {}},
                AddMember{newcomer, keysFor(m_members + QList{newcomer})},
                RemoveMember{m_suspended.officer, u"left"_s, keysFor(fewer)},
                WaivePrivilege{m_entry, u"a court asks"_s},
                ReleaseEntry{m_entry, u"advice"_s}};
    }

    QString answer(const Session &by, const CompartmentCommand &command)
    {
        MemoryJournal store = m_store;
        return m_office.ask(store, by, ForCompartment{m_compartment, command}).section(u':', 0, 0);
    }

    [[nodiscard]] Session of(Post post, Division division) const { return m_office.who(post, division).session; }
    [[nodiscard]] SealEntry sealing() const { return {m_incident, epochs(), aContent().tlp, "sealed"}; }
    [[nodiscard]] int epochs() const { return int(m_store.begin()->compartment(m_compartment).epochs.size()); }

    [[nodiscard]] KeyEpoch keysFor(const QList<OfficerId> &members) const
    {
        const int number = epochs() + 1;
        KeyEpoch epoch{number, {}, number > 1 ? QByteArray("chained") : QByteArray()};
        for (const OfficerId &member : members)
            epoch.wraps.append({member, m_store.begin()->registry().officers.value(member).publicKey, "closed"});
        return epoch;
    }

    void perform(const Session &by, const Command &command) { m_office.perform(m_store, by, command); }
    void perform(const Session &by, const CompartmentCommand &command)
    {
        perform(by, ForCompartment{m_compartment, command});
    }
    void appoint(const Session &officer, const QList<Post> &posts)
    {
        perform(m_office.first, ForRegistry{AppointOfficer{officer.officer, Division::Legal, posts}});
        const int last = int(m_store.begin()->registry().proposals.size());
        perform(of(Post::Administrator, Division::Legal), ForRegistry{ConfirmProposal{last}});
    }

    Headquarters m_office;
    mutable MemoryJournal m_store;
    IncidentId m_incident = IncidentId::make();
    CompartmentId m_compartment = CompartmentId::make();
    EntryRef m_entry{m_incident, 1};
    Session m_member = of(Post::Counsel, Division::Legal);
    Session m_administers = of(Post::Analyst, Division::Legal);
    Session m_audits = of(Post::DutyOfficer, Division::Legal);
    Session m_suspended = of(Post::LiaisonOfficer, Division::Legal);
    Session m_removed = of(Post::PlanningOfficer, Division::Legal);
    Session m_headOfLegal = of(Post::DivisionHead, Division::Legal);
    QList<OfficerId> m_members{m_member.officer, m_administers.officer, m_audits.officer, m_suspended.officer,
                               m_removed.officer};
};

/// Whatever the state, nobody but a member and the head of Legal has anything to do with it.
QString picture(const QString &ofMember, const QString &ofHeadOfLegal)
{
    const QString nothing = u"not_a_member not_a_member not_a_member not_a_member head_of_legal_only not_a_member\n"_s;
    const auto always = [](const QString &code) { return QStringList(6, code).join(u' ') + u'\n'; };
    return u"member: "_s + ofMember + u"\nmember, administers now: "_s + nothing + u"member, audits now: "_s
        + always(u"auditors_do_not_act"_s) + u"member, suspended: "_s + always(u"actor_suspended"_s)
        + u"no member any more: "_s + nothing + u"head of Legal: "_s + ofHeadOfLegal + u"\ndirector of Legal: "_s
        + nothing + u"administrator: "_s + nothing + u"auditor: "_s + always(u"auditors_do_not_act"_s) + u"program: "_s
        + nothing + u"head of the holder: "_s + nothing;
}

} // namespace

class SealedMatrixTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSource();
    void aPrivilege();
    void aPrivilegeThatIsWaived();
    void aPrivilegeThatIsWaivedAndReleased();
};

void SealedMatrixTest::aSource()
{
    QCOMPARE(SealedOffice(CompartmentKind::Source).picture(),
             picture(u"done done done done head_of_legal_only not_privileged"_s,
                     u"not_a_member not_a_member not_a_member not_a_member not_privileged not_a_member"_s));
}

void SealedMatrixTest::aPrivilege()
{
    QCOMPARE(SealedOffice(CompartmentKind::Privilege).picture(),
             picture(u"done done done done head_of_legal_only not_waived"_s,
                     u"not_a_member not_a_member not_a_member not_a_member done not_a_member"_s));
}

/// The head of Legal waives, and still reads nothing himself.
void SealedMatrixTest::aPrivilegeThatIsWaived()
{
    QCOMPARE(SealedOffice(CompartmentKind::Privilege).waived().picture(),
             picture(u"done done done done head_of_legal_only done"_s,
                     u"not_a_member not_a_member not_a_member not_a_member waived_already not_a_member"_s));
}

void SealedMatrixTest::aPrivilegeThatIsWaivedAndReleased()
{
    QCOMPARE(SealedOffice(CompartmentKind::Privilege).waived().released().picture(),
             picture(u"done done done done head_of_legal_only released_already"_s,
                     u"not_a_member not_a_member not_a_member not_a_member waived_already not_a_member"_s));
}

QTEST_GUILESS_MAIN(SealedMatrixTest)
#include "tst_sealedmatrix.moc"
