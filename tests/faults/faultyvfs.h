// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// SQLite's file layer with a counter in it: every write, sync and truncation is a boundary, and at a chosen one the
// process dies, in the middle of the write, or the disk is full from there on. For test programs only.
#pragma once

namespace ringi::test {

enum class AtBoundary { Nothing, Die, DiskFull };

/// Puts itself before the engine's own file layer. Once a process, before any store is opened.
void installFaultyVfs();

/// Counts from 0 again; at the `n`th boundary from now, counted from 1, this happens.
void arm(AtBoundary fault, int n);
void disarm();

/// Boundaries passed since it was armed or disarmed.
int boundariesPassed();

/// Whether a sync followed the last write.
bool nothingUnsynced();

} // namespace ringi::test
