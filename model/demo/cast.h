// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who and what a text is about: the words that stand in an incident's texts for {org}, {ip}, {malware} and the like.
// One cast an incident, so that its texts agree with each other.
#pragma once

#include "demo/organisations.h"

#include <array>

namespace ringi {

enum class Role { Org, Place, System, Unit, Ip, Relay, Domain, Malware, User, Partner, Few, Many };

class Cast
{
public:
    Cast(Tongue tongue, const Organisation &organisation, Dice &dice);

    [[nodiscard]] const QString &word(Role role) const { return m_words[size_t(role)]; }
    /// The text with its {places} filled. REQUIRES: only roles of this cast stand in braces.
    [[nodiscard]] QString fill(QStringView text) const;

private:
    std::array<QString, size_t(Role::Many) + 1> m_words;
};

} // namespace ringi
