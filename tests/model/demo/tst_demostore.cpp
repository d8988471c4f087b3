// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The story in a real store: the ledger is that of any other journal, it verifies, also where the telling was stopped.
#include "demo/demostory.h"
#include "ledger/verifier.h"
#include "store/store.h"
#include "support/memoryjournal.h"

#include <QTemporaryDir>
#include <QTest>

using namespace ringi;
using namespace Qt::StringLiterals;

namespace {

constexpr DemoOptions kOptions{150, 5, {1'790'000'000'000}};

class StopsAtOnce final : public Progress
{
public:
    void at(qint64 done, qint64) override { m_stopped = done > 0; }
    [[nodiscard]] bool cancelled() const override { return m_stopped; }

private:
    bool m_stopped = false;
};

} // namespace

class TestDemoStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = Store::create(m_folder->filePath(u"demo.ringi"_s));
    }

    void aStoreHoldsTheSameLedgerAsAnyJournal()
    {
        test::MemoryJournal memory;
        NoProgress progress;

        DemoStory(memory, kOptions, progress).write();
        tell(progress);

        QCOMPARE(verification().head.toHex(), memory.records().head->hash.toHex());
    }

    void theLedgerOfTheStoryIsIntact()
    {
        NoProgress progress;

        const DemoResult result = tell(progress);

        QVERIFY(verification().intact());
        QCOMPARE(verification().commits, quint64(result.commits));
    }

    void aStoppedStoryIsIntactAsFarAsItGoes()
    {
        StopsAtOnce progress;

        const DemoResult result = tell(progress);

        QVERIFY(result.cancelled);
        QVERIFY(verification().intact());
        QVERIFY(verification().commits > quint64(result.incidents));
    }

    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
    }

private:
    DemoResult tell(Progress &progress) { return DemoStory(*m_store->journal(), kOptions, progress).write(); }

    Verification verification()
    {
        NoProgress progress;
        return verify(*m_store->ledger(), progress);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(TestDemoStore)
#include "tst_demostore.moc"
