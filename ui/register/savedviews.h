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

QList<SavedView> savedViews(Division mine);

/// A view's question with what the filter bar narrows it by; a chip takes the place of the view's own choice.
RegisterQuery narrowed(const RegisterQuery &view, const RegisterQuery &filter);

/// Whether anything narrows it beyond the view.
bool isNarrowed(const RegisterQuery &filter);

} // namespace ringi
