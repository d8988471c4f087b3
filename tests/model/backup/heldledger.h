// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Holdings in memory, written with real keys: what a store would hand to a backup, and a place that takes what a backup
// hands back and keeps it in lists.
#pragma once

#include "backup/backup.h"
#include "backup/backupfault.h"
#include "ledger/hashing.h"
#include "support/ledgerbook.h"

#include <QBuffer>

namespace ringi::test {

class HeldLedger final : public HoldingsSource
{
public:
    HeldLedger()
    {
        const OfficerId second = book.enrol(u"Ban"_s);
        const StreamId incident(QUuid::fromString(u"c0ffee00-2026-4119-8000-00000000ab03"_s));
        for (int i = 0; i < 40; ++i)
            book.note(i % 2 ? second : book.aoki, incident, u"note %1 記録"_s.arg(i));
        keys = {{book.aoki, QByteArray(16, 's'), 3, 65536, QByteArray(24, 'n'), QByteArray(80, 'b')}};
        for (const QByteArray &bytes : {QByteArray("a small file"), QByteArray(200'000, 'L'), QByteArray()})
            originals.append({sha256(bytes), u"報告書.pdf"_s, bytes});
    }

    [[nodiscard]] Inventory inventory() const
    {
        Inventory all{book.store(), u"HQ"_s, StoreMode::Exercise, quint64(keys.size()), quint64(originals.size()), 0, 0,
                      zeroHash()};
        for (const SealedCommit &commit : book.commits) {
            ++all.commits;
            all.events += quint64(commit.events.size());
            all.head = commit.commit.hash;
        }
        return all;
    }

    void read(HoldingsSink &sink) override
    {
        sink.begin(inventory());
        for (const SealedKey &key : keys)
            sink.take(key);
        for (const Original &original : originals)
            sink.take(original);
        for (const SealedCommit &commit : book.commits)
            sink.take(commit);
    }

    LedgerBook book;
    QList<SealedKey> keys;
    QList<Original> originals;
};

/// Keeps only when it is told to.
class HeldPlace final : public Restoration, private LedgerSource
{
public:
    void begin(const Inventory &all) override { inventory = all; }
    void take(const SealedKey &key) override { keys.append(key); }
    void take(const Original &original) override { originals.append(original); }
    void take(const SealedCommit &commit) override { commits.append(commit); }
    LedgerSource &ledger() override { return *this; }
    void keep(Progress &) override { isKept = true; }

    bool isKept = false;
    Inventory inventory;
    QList<SealedKey> keys;
    QList<Original> originals;
    QList<SealedCommit> commits;

private:
    quint64 commitCount() override { return quint64(commits.size()); }
    void read(LedgerSink &sink) override
    {
        for (const SealedCommit &commit : std::as_const(commits)) {
            if (!sink.take(commit))
                return;
        }
    }
    QList<EventRecord> strayEvents() override { return {}; }
};

/// The key of the problem that `act` ends with; empty when it ends well.
template <class Act> QString problemOf(Act act)
{
    try {
        act();
    } catch (const BackupFault &fault) {
        return keyOf(fault.problem());
    }
    return {};
}

} // namespace ringi::test
