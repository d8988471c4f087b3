// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Views of the register that officers share: with their division or with everybody. What a view asks is a text of the
// query language with the keys of its order and columns, as the program wrote them that shared it.
#pragma once

#include "domain/actor.h"
#include "domain/describe.h"

namespace ringi {

struct ViewContent
{
    QString name;
    QString query;
    QString sort; ///< keys of the register's orders, groupings and columns; an older program may not know them
    bool isAscending = false;
    QString grouping;
    QStringList columns; ///< in their order; empty for whatever somebody has chosen for himself
    int version = 1;     ///< of how it is kept

    friend bool operator==(const ViewContent &, const ViewContent &) = default;
    RINGI_DESCRIBE(visit("name", self.name); visit("query", self.query); visit("sort", self.sort);
                   visit("ascending", self.isAscending); visit("grouping", self.grouping);
                   visit("columns", self.columns); visit("version", self.version);)
};

inline constexpr int kViewNameLimit = 80;    ///< characters
inline constexpr int kViewQueryLimit = 2000; ///< characters
inline constexpr int kViewColumnsLimit = 64;
inline constexpr int kViewKeyLimit = 40; ///< characters of a key
inline constexpr int kViewsLimit = 100;  ///< shared with one division, or with everybody

struct SharedView
{
    int ordinal = 0;              ///< counts from 1, over all of them
    std::optional<Division> with; ///< nothing for everybody
    ViewContent view;
    Stamped shared;
    bool isWithdrawn = false;

    [[nodiscard]] bool isFor(Division division) const { return !isWithdrawn && (!with || *with == division); }
};

struct Registry;

/// What a division finds shared with it, the oldest first.
QList<SharedView> sharedViewsFor(const Registry &registry, Division division);

/// Outer blanks and what hides something gone.
ViewContent tidied(ViewContent view);

} // namespace ringi
