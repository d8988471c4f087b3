// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what, for officers of one post each: the words of the permission table, said once more and
// differently, so that the rules are not asked whether the rules are right.
#pragma once

#include "domain/permissions.h"

namespace ringi::test {

/// All that the table asks of an officer.
struct Standing
{
    Post post{};
    Division division{};
    bool isSuspended = false;
    bool isMember = false; ///< of the compartment it is about
};

inline bool isAmong(const QList<Post> &posts, Post post)
{
    return posts.contains(post);
}

inline bool isAdmitted(By by, Post post)
{
    switch (by) {
    case By::Anybody:
    case By::Signers:
    case By::Readers:
        return true;
    case By::Witnesses:
        return post != Post::Program && post != Post::Administrator;
    case By::Officers:
        return post != Post::Auditor;
    case By::Administrators:
    case By::SecondPersons: // other administrators are there, so no director is needed
        return post == Post::Administrator;
    }
    return false;
}

/// `whose` are the divisions of those who stand to the record as the table asks; none where it asks for none.
inline bool stands(const Standing &one, Tie tie, const QList<Division> &whose)
{
    const bool isThere = whose.contains(one.division);
    const QList<Post> deciders{Post::DivisionHead, Post::Director};
    switch (tie) {
    case Tie::AtGate:
        return isThere && isAmong({Post::Counsel, Post::DivisionHead}, one.post);
    case Tie::DecidingGate:
        return isThere && isAmong(deciders, one.post);
    case Tie::DeciderOrLegal:
        return (isThere && isAmong(deciders, one.post))
            || (one.division == Division::Legal && one.post == Post::DivisionHead);
    case Tie::HoldersHead:
    case Tie::AbsentOfficer:
    case Tie::HeadOfLegal:
        return isThere && one.post == Post::DivisionHead;
    case Tie::Legal:
        return isThere && one.post != Post::Program;
    case Tie::Uninvolved:
        return one.post != Post::Program;
    case Tie::ViewKeeper: // shared by none of them
        return (isThere && isAmong(deciders, one.post)) || one.post == Post::Administrator;
    case Tie::Member:
        return one.isMember;
    default:
        return whose.isEmpty() || isThere;
    }
}

/// Whether he may, by the table alone.
inline bool may(const Standing &one, const Permission &line, const QList<Division> &whose)
{
    return (line.by == By::Anybody || !one.isSuspended) && isAdmitted(line.by, one.post)
        && stands(one, line.tie, whose);
}

} // namespace ringi::test
