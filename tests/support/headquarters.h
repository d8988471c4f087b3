// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An office with an officer of every post in every division, to be tried at the desk one after the other.
#pragma once

#include "desk/desk.h"
#include "support/fixtures.h"
#include "support/memoryjournal.h"

namespace ringi::test {

using namespace Qt::StringLiterals;

/// One of them, and why he may or may not.
struct Tried
{
    QString name;
    Session session;
    Post post;
    Division division;
    bool suspended = false;
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

    const Tried &who(Post post, Division division) const
    {
        return *std::ranges::find_if(tried,
                                     [&](const Tried &one) { return one.post == post && one.division == division; });
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

} // namespace ringi::test
