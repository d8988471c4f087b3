// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what, for officers of one post each: the words of the permission table, said once more and
// differently, so that the rules are not asked whether the rules are right.
#pragma once

#include "duecases.h"
#include "support/refusedby.h"

namespace ringi::test {

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

inline bool stands(const Tried &one, const Permission &line, const Due &due)
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
    case Tie::HeadOfLegal:
        return isThere && one.post == Post::DivisionHead;
    case Tie::Legal:
        return isThere && one.post != Post::Program;
    case Tie::Uninvolved:
        return one.post != Post::Program;
    case Tie::ViewKeeper: // shared by none of them
        return (isThere && isAmong(deciders, one.post)) || one.post == Post::Administrator;
    case Tie::Member:
        return due.members.contains(one.session.officer);
    default:
        return due.divisions.isEmpty() || isThere;
    }
}

/// Whether he may, by the table alone.
inline bool may(const Tried &one, const Permission &line, const Due &due)
{
    return (line.by == By::Anybody || !one.suspended) && isAdmitted(line.by, one.post) && stands(one, line, due);
}

inline QString expected(const Due &due)
{
    return due.otherwise.isEmpty() ? u"done"_s : due.otherwise;
}

} // namespace ringi::test
