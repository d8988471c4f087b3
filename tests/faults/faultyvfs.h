// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// SQLite's file layer with a counter in it: every write, sync, truncation, read and opening is a boundary, and at a
// chosen one the process dies, in the middle of a write, or the disk begins to fail. Somebody may watch what is
// written. For test programs only.
#pragma once

#include <QByteArray>

namespace ringi::test {

/// All but the first two go on until it is armed anew.
enum class AtBoundary {
    Nothing,
    Die,      ///< at a write, sync or truncation
    DiskFull, ///< every write fails from there on
    WriteFails,
    SyncFails,
    TruncateFails,
    ReadFails,
    OpenFails,
    OpensReadOnly,
};

/// Is told what reaches the files, each thing before it is done.
class DiskWatch
{
public:
    virtual ~DiskWatch() = default;
    virtual void boundary() = 0; ///< a write, sync or truncation is next
    virtual void wrote(const QByteArray &file, const QByteArray &bytes, qint64 offset) = 0;
    virtual void truncated(const QByteArray &file, qint64 size) = 0;
    virtual void synced(const QByteArray &file) = 0;
    virtual void removed(const QByteArray &file) = 0;
};

/// Puts itself before the engine's own file layer. Once a process, before any store is opened.
void installFaultyVfs();

/// Counts from 0 again; at the `n`th boundary from now, counted from 1, this happens. Reads and openings are counted
/// only where it is they that fail.
void arm(AtBoundary fault, int n);
void disarm();

/// Boundaries passed since it was armed or disarmed.
int boundariesPassed();

/// Null for nobody.
void watchDisk(DiskWatch *watch);

/// Whether a sync followed the last write.
bool nothingUnsynced();

} // namespace ringi::test
