// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The saved views of the register: a name and the question behind it. They are the tabs over the table.
#pragma once

#include "queries/rows.h"

namespace ringi {

struct SavedView
{
    QString key;
    QString title;
    RegisterQuery query;
};

/// Those that everybody has.
QList<SavedView> savedViews(Division mine);

/// A view that the person saved: a text of the query language, which may mean nothing to this version any more.
struct OwnView
{
    QString title;
    QString text;
    RegisterSort sort = RegisterSort::Updated;
    Qt::SortOrder order = Qt::DescendingOrder;
    RegisterGrouping grouping = RegisterGrouping::None;
    int version = kVersion; ///< of how it is kept

    static constexpr int kVersion = 1;
    /// Of a newer program: it is kept as it is and not applied.
    [[nodiscard]] bool isNewer() const { return version > kVersion; }
    friend bool operator==(const OwnView &, const OwnView &) = default;
};

/// From the settings of this person's account, in the order they were saved.
QList<OwnView> ownViews();
void keepOwnViews(const QList<OwnView> &views);

/// A view's question with what the filter bar narrows it by; a chip takes the place of the view's own choice.
RegisterQuery narrowed(const RegisterQuery &view, const RegisterQuery &filter);

/// Whether anything narrows it beyond the view.
bool isNarrowed(const RegisterQuery &filter);

} // namespace ringi
