// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/staff.h"

#include "demo/demohints.h"
#include "demo/stafflist.h"
#include "routes/routefile.h"

#include <algorithm>

namespace ringi {

namespace {

bool worksDaily(Post post)
{
    switch (post) {
    case Post::DutyOfficer:
    case Post::Analyst:
    case Post::PlanningOfficer:
    case Post::LiaisonOfficer:
    case Post::Counsel:
        return true;
    case Post::DivisionHead:
    case Post::Director:
    case Post::Auditor:
    case Post::Administrator:
    case Post::Program:
        return false;
    }
    return false;
}

OfficerEnrolled enrolment(const Position &position, Randomness &randomness)
{
    return {randomness.id<OfficerId>(), position.name.toString(), position.division, {position.post}, {}};
}

/// The staff list is part of the program; were it at odds with the rules, there would be nothing to tell.
template <class T> T expected(Outcome<T> outcome)
{
    if (!outcome)
        throw Fault(FaultKind::Other, QStringLiteral("demo staff: %1").arg(latinKey(outcome.error().code)));
    return std::move(*outcome);
}

} // namespace

Staff::Staff(Journal &journal, Randomness &randomness, Instant now)
{
    createStore(journal, randomness, now);
    enrolOthers(journal, randomness, now.plusMs(kMinute));
    groupByDivision();
}

void Staff::createStore(Journal &journal, Randomness &randomness, Instant now)
{
    const Position &first = staffList().front();
    const SetClock clock(now);
    Desk desk(journal, clock, randomness);
    const CreateStore create{randomness.id<StoreId>(), demoOffice(), StoreMode::Live, enrolment(first, randomness),
                             shippedRoutes()};
    m_members.append({expected(desk.createStore(create, demoPassphrase(), kDemoCost)), first.name.toString(),
                      first.division, first.post});
}

void Staff::enrolOthers(Journal &journal, Randomness &randomness, Instant now)
{
    const auto turn = journal.begin();
    Scribe scribe(*turn, randomness);
    for (const Position &position : staffList().subspan(1)) {
        OfficerEnrolled officer = enrolment(position, randomness);
        const SigningKey key = SigningKey::generate(randomness);
        officer.publicKey = key.publicKey();
        now = now.plusMs(kMinute);
        expected(scribe.write(m_members.first().session, ForRegistry{EnrolOfficer{officer}}, now));
        turn->putSealedKey(expected(sealKey(officer.officer, key, demoPassphrase(), kDemoCost, randomness)));
        m_members.append({{officer.officer, key}, officer.name, position.division, position.post});
    }
    turn->keep();
}

void Staff::groupByDivision()
{
    for (int i = 0; i < m_members.size(); ++i) {
        const Member &member = m_members.at(i);
        if (!worksDaily(member.post))
            continue;
        m_workers[size_t(member.division)].append(i);
        if (std::ranges::find(coverList(), QStringView(member.name), &Cover::deputy) == coverList().end())
            m_writers[size_t(member.division)].append(i);
    }
}

const Session &Staff::worker(Division division, Dice &dice) const
{
    return m_members.at(dice.oneOf(m_workers[size_t(division)])).session;
}

const Session &Staff::writer(Division division, Dice &dice) const
{
    return m_members.at(dice.oneOf(m_writers[size_t(division)])).session;
}

const Session &Staff::colleague(Division division, const OfficerId &of, Dice &dice) const
{
    const Session &first = writer(division, dice);
    return first.officer == of ? writer(division, dice) : first;
}

const Session &Staff::outsider(Division division, const QList<OfficerId> &among, Dice &dice) const
{
    const int first = dice.below(100);
    for (int away = 0; away < countOf<Division>(); ++away) {
        const QList<int> &workers = m_workers[size_t((int(division) + away) % countOf<Division>())];
        for (int i = 0; i < workers.size(); ++i) {
            const Session &one = m_members.at(workers.at((first + i) % workers.size())).session;
            if (!among.contains(one.officer))
                return one;
        }
    }
    return administrator();
}

bool Staff::Member::fits(const Gate &gate) const
{
    return (!gate.division || division == *gate.division) && gate.posts.contains(post);
}

const Session &Staff::named(QStringView name) const
{
    return std::ranges::find_if(m_members, [&](const Member &member) { return member.name == name; })->session;
}

const Session &Staff::head(Division division) const
{
    const auto isHead = [&](const Member &member) {
        return member.division == division && member.post == Post::DivisionHead;
    };
    return std::ranges::find_if(m_members, isHead)->session;
}

const Session &Staff::officer(const OfficerId &id) const
{
    const auto is = [&](const Member &member) { return member.session.officer == id; };
    return std::ranges::find_if(m_members, is)->session;
}

const Session &Staff::program() const
{
    return std::ranges::find(m_members, Post::Program, &Member::post)->session;
}

} // namespace ringi
