// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storegate.h"

#include "store/store.h"

namespace ringi {

namespace {

/// The connection for writing is made when somebody first writes, so that reading asks for no right to write.
class OpenDatabase final : public OpenStore
{
public:
    explicit OpenDatabase(std::unique_ptr<Store> store)
        : m_store(std::move(store))
    {
    }

    Journal &journal() override
    {
        if (!m_journal)
            m_journal = m_store->journal();
        return *m_journal;
    }
    std::unique_ptr<Queries> queries(const Reader &reader) override { return m_store->queries(reader); }
    std::unique_ptr<LedgerSource> ledger() override { return m_store->ledger(); }
    [[nodiscard]] QString location() const override { return m_store->location(); }

private:
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Journal> m_journal;
};

} // namespace

std::unique_ptr<OpenStore> DatabaseGate::open(const QString &location)
{
    return std::make_unique<OpenDatabase>(Store::open(location));
}

std::unique_ptr<OpenStore> DatabaseGate::create(const QString &location)
{
    return std::make_unique<OpenDatabase>(Store::create(location));
}

void DatabaseGate::rebuild(const QString &location, Progress &progress)
{
    Store::rebuild(location, progress);
}

QList<ViewDifference> DatabaseGate::viewsApart(const QString &location, Progress &progress)
{
    return Store::viewsApart(location, progress);
}

std::unique_ptr<HoldingsSource> DatabaseGate::holdings(const QString &location)
{
    return Store::holdings(location);
}

std::unique_ptr<Restoration> DatabaseGate::restorationAt(const QString &location)
{
    return Store::restore(location);
}

} // namespace ringi
