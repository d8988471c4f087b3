// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Posts with their dates. A post whose term is over ends by itself: nobody has to think of it, and at any past moment
// the same rule says who held what.
#pragma once

#include "base/instant.h"
#include "domain/describe.h"
#include "domain/vocabulary.h"

namespace ringi {

/// From when and until when a post is held; what is absent is open. Both moments belong to the term.
struct PostTerm
{
    Post post = Post::DutyOfficer;
    std::optional<Instant> from = {};
    std::optional<Instant> until = {};

    [[nodiscard]] bool isInForce(Instant now) const { return (!from || *from <= now) && (!until || now <= *until); }

    friend bool operator==(const PostTerm &, const PostTerm &) = default;
    RINGI_DESCRIBE(visit("post", self.post); visit("from", self.from); visit("until", self.until);)
};

/// What an officer is appointed to. A post without a term is held without end.
struct Appointment
{
    Division division = Division::Operations;
    QList<Post> posts;
    QList<PostTerm> terms; ///< at most one for a post

    [[nodiscard]] PostTerm termOf(Post post) const;
    [[nodiscard]] bool holds(Post post, Instant now) const
    {
        return posts.contains(post) && termOf(post).isInForce(now);
    }
    [[nodiscard]] QList<Post> postsAt(Instant now) const;

    friend bool operator==(const Appointment &, const Appointment &) = default;
};

} // namespace ringi
