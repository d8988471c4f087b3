// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "everypost.h"

#include <QJsonObject>

#include <algorithm>

namespace ringi::test {

using namespace Qt::StringLiterals;

namespace {

QStringList postsOf(const QJsonValue &officer)
{
    QStringList posts;
    for (const QJsonValue &post : officer[u"posts"].toArray())
        posts.append(post.toString());
    return posts;
}

} // namespace

EveryPost::EveryPost(const QJsonArray &officers, const QStringList &takenUp, const Appoint &appoint)
{
    for (const QJsonValue &officer : officers) {
        const QString name = officer[u"name"].toString();
        if (!takenUp.contains(name))
            m_spare.append({name, officer[u"division"].toString(), postsOf(officer)});
    }
    seat(appoint);
    for (PostHolder &one : m_all)
        one.standing.isMember = one.name == who(Post::Counsel, Division::Legal)
            || one.name == who(Post::DivisionHead, Division::Operations);
}

/// Whoever has a post keeps it.
void EveryPost::seat(const Appoint &appoint)
{
    QList<Standing> empty;
    for (const Division division : {Division::Operations, Division::Legal}) {
        for (const Post post : allOf<Post>()) {
            if (!takeOneWho(post, division))
                empty.append({post, division});
        }
    }
    for (const Standing &seat : std::as_const(empty)) {
        m_all.append({m_spare.takeFirst().name, seat});
        appoint(m_all.last().name, seat.division, seat.post);
    }
}

bool EveryPost::takeOneWho(Post post, Division division)
{
    const auto found = std::ranges::find_if(m_spare, [&](const Spare &one) {
        return one.division == keyOf(division) && one.posts == QStringList{keyOf(post)};
    });
    if (found == m_spare.end())
        return false;
    m_all.append({found->name, {post, division}});
    m_spare.erase(found);
    return true;
}

QList<PostHolder> EveryPost::of(Division division) const
{
    QList<PostHolder> some;
    std::ranges::copy_if(m_all, std::back_inserter(some),
                         [&](const PostHolder &one) { return one.standing.division == division; });
    return some;
}

QString EveryPost::who(Post post, Division division) const
{
    return std::ranges::find_if(
               m_all,
               [&](const PostHolder &one) { return one.standing.post == post && one.standing.division == division; })
        ->name;
}

} // namespace ringi::test
