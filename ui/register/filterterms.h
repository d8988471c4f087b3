// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What narrows the register, one thing after another in words, for chips and for naming what hides the most.
#pragma once

#include "queries/registerquerytext.h"

namespace ringi {

/// One of the filters that are set, and what would be asked without it.
struct FilterTerm
{
    QString name;  ///< "Severity"; empty for words that are looked for
    QString value; ///< "High"
    bool hasMenu = false;
    RegisterQuery without;

    /// "Severity: High", "“ransom”"
    [[nodiscard]] QString words() const;
};

QList<FilterTerm> filterTerms(const RegisterQuery &filter, const QueryPeople &people);

} // namespace ringi
