// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one end of a turn that is neither yes nor no: the connection went while the server was to commit, and it could
// not be asked since. Whoever catches it knows what to look for.
#pragma once

#include "base/fault.h"
#include "ledger/record.h"

namespace ringi {

class InDoubt final : public Fault
{
public:
    InDoubt(ChainHead commit, const QString &detail)
        : Fault(FaultKind::InDoubt, detail)
        , m_commit(std::move(commit))
    {
    }

    /// The last commit of the turn. The turn was kept if this one is in the ledger, else nothing of it is.
    [[nodiscard]] const ChainHead &commit() const { return m_commit; }
    void raise() const override { throw *this; }
    [[nodiscard]] InDoubt *clone() const override { return new InDoubt(*this); }

private:
    ChainHead m_commit;
};

} // namespace ringi
