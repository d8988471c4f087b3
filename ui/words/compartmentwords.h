// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people read of compartments and of what is sealed in them.
#pragma once

#include "domain/vocabulary.h"
#include "ui/words/refusalwords.h"

namespace ringi::words {

QString label(CompartmentKind kind);

class CompartmentRefusalWords
{
    Q_DECLARE_TR_FUNCTIONS(Refusal)

public:
    /// Empty for a code that is not of compartments.
    static QString of(RefusalCode code, const Args &args);

private:
    static QString ofEntries(RefusalCode code, const Args &args);
    static QString ofPrivilege(RefusalCode code, const Args &args);
};

} // namespace ringi::words
