// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the last verification on this machine ended, one small file a store, so that the next one can go on from there.
// It is held outside of the store: who writes to the database does not reach it.
#pragma once

#include "ledger/verifier.h"

namespace ringi {

class VerificationMemory
{
public:
    explicit VerificationMemory(QString folder);

    /// Nothing when there was none, or what was kept cannot be read.
    [[nodiscard]] std::optional<VerifiedUpTo> of(const StoreId &store) const;
    /// False when it could not be written; the next verification is then a complete one.
    /// REQUIRES: nothing was found, and nothing was taken for verified that this machine had not verified.
    bool keep(const Verification &verification) const;

private:
    [[nodiscard]] QString pathOf(const StoreId &store) const;

    QString m_folder;
};

} // namespace ringi
