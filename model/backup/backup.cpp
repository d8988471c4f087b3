// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/backup.h"

#include "backup/backupfault.h"

#include <QFile>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

/// The ledger in a backup, for the verifier.
class LedgerInBackup final : public LedgerSource, private HoldingsSink
{
public:
    LedgerInBackup(BackupReader &reader, quint64 commits)
        : m_reader(reader)
        , m_commits(commits)
    {
    }

    quint64 commitCount() override { return m_commits; }
    void read(LedgerSink &sink) override
    {
        m_sink = &sink;
        m_reader.read(*this);
    }
    QList<EventRecord> strayEvents() override { return {}; }

private:
    void begin(const Inventory &) override { }
    void take(const SealedKey &) override { }
    void take(const Original &) override { }
    void take(const SealedCommit &commit) override
    {
        if (!m_sink->take(commit))
            throw Fault(FaultKind::Cancelled);
    }

    BackupReader &m_reader;
    quint64 m_commits;
    LedgerSink *m_sink = nullptr;
};

/// Hands on, says how far it is, and stops when asked to.
class Passing final : public HoldingsSink
{
public:
    Passing(HoldingsSink &to, Progress &progress)
        : m_to(to)
        , m_progress(progress)
    {
    }

    void begin(const Inventory &inventory) override
    {
        m_total = qint64(inventory.originals + inventory.commits);
        m_to.begin(inventory);
    }
    void take(const SealedKey &key) override { m_to.take(key); }
    void take(const Original &original) override { hand(original); }
    void take(const SealedCommit &commit) override { hand(commit); }

private:
    template <class T> void hand(const T &one)
    {
        m_to.take(one);
        m_progress.at(++m_done, m_total);
        if (m_progress.cancelled())
            throw Fault(FaultKind::Cancelled);
    }

    HoldingsSink &m_to;
    Progress &m_progress;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

void require(const Verification &proof, const Inventory &inventory)
{
    if (!proof.complete)
        throw Fault(FaultKind::Cancelled);
    if (!proof.intact())
        throw BackupFault(BackupProblem::LedgerBroken, {}, proof.findings);
    if (proof.commits != inventory.commits || proof.events != inventory.events)
        throw BackupFault(BackupProblem::Malformed);
}

std::unique_ptr<QIODevice> opened(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        throw BackupFault(BackupProblem::NotThere, u"%1: %2"_s.arg(path, file->errorString()));
    return file;
}

BackupFacts readBack(NewFile &file, const BackupWriter &writer, Progress &progress)
{
    QFile written;
    if (!written.open(file.descriptor(), QIODevice::ReadOnly) || !written.seek(0))
        throw BackupFault(BackupProblem::Unwritable, written.errorString());
    BackupReader reader(written, writer.streamKey());
    LedgerInBackup ledger(reader, writer.inventory().commits);
    require(verify(ledger, progress), writer.inventory());
    return {reader.header(), reader.manifest(), reader.digest(), file.size()};
}

} // namespace

BackupFacts writeBackup(HoldingsSource &source, const BackupTerms &terms, NewFile &file, const BackupProgress &progress)
{
    BackupWriter writer(
        terms, [&file](const QByteArray &bytes) { file.write(bytes); }, progress.writing);
    source.read(writer);
    writer.finish();
    file.sync();
    return readBack(file, writer, progress.readingBack);
}

BackupFile::BackupFile(const QString &path, const RecoveryKey *key)
    : m_file(opened(path))
    , m_reader(*m_file, key)
{
}

BackupFacts BackupFile::restoreInto(Restoration &restoration, Progress &progress)
{
    Passing passing(restoration, progress);
    m_reader.read(passing);
    require(verify(restoration.ledger(), progress), m_reader.manifest().inventory);
    restoration.keep(progress);
    return {m_reader.header(), m_reader.manifest(), m_reader.digest(), m_file->size()};
}

} // namespace ringi
