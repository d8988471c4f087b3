// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/appointment.h"

#include <algorithm>

namespace ringi {

PostTerm Appointment::termOf(Post post) const
{
    const auto stated = std::ranges::find(terms, post, &PostTerm::post);
    return stated == terms.end() ? PostTerm{post} : *stated;
}

QList<Post> Appointment::postsAt(Instant now) const
{
    QList<Post> held;
    for (const Post post : posts) {
        if (termOf(post).isInForce(now))
            held.append(post);
    }
    return held;
}

} // namespace ringi
