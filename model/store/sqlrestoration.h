// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A store that is made from a backup in one transaction. A file gets its name only at the end; on a server nothing is
// seen before the commit.
#pragma once

#include "ledger/holdings.h"
#include "store/batchedledger.h"

namespace ringi {

/// A file that is built beside its place and is moved there when it is whole.
class BuildingSite
{
public:
    explicit BuildingSite(QString place);
    /// Removes what was not settled.
    ~BuildingSite();
    Q_DISABLE_COPY_MOVE(BuildingSite)

    [[nodiscard]] const QString &path() const { return m_path; }
    /// REQUIRES: nobody has it open. Throws PlaceTaken, Fault.
    void settle();

private:
    QString m_place;
    QString m_path;
};

class SqlRestoration final : public Restoration
{
public:
    /// Into a database of a server. Throws PlaceTaken when it holds a store.
    explicit SqlRestoration(std::unique_ptr<sql::Connection> connection);
    /// Into a file. Throws PlaceTaken when there is one.
    static std::unique_ptr<Restoration> intoFile(const QString &path);

    void begin(const Inventory &inventory) override;
    void take(const SealedKey &key) override;
    void take(const Original &original) override;
    void take(const SealedCommit &commit) override;
    LedgerSource &ledger() override { return m_ledger; }
    void keep(Progress &progress) override;

private:
    SqlRestoration(std::unique_ptr<BuildingSite> site, std::unique_ptr<sql::Connection> connection);

    std::unique_ptr<BuildingSite> m_site; ///< null on a server; goes last
    std::unique_ptr<sql::Connection> m_connection;
    std::unique_ptr<sql::Transaction> m_all;
    BatchedLedger m_ledger;
    qint64 m_nextSeq = 1;
};

} // namespace ringi
