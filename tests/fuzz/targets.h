// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every reader of bytes that come from outside, each with what must hold whatever the bytes are. A target may end with
// the Fault its reader documents; anything else that is thrown, and a promise that is not kept, ends the program.
#pragma once

#include <QByteArray>

#include <span>

namespace ringi::test {

void fuzzBackup(const QByteArray &bytes);
void fuzzCanonical(const QByteArray &bytes);
void fuzzCellList(const QByteArray &bytes);
void fuzzCheckpoint(const QByteArray &bytes);
void fuzzCsv(const QByteArray &bytes);
void fuzzEvents(const QByteArray &bytes);
void fuzzFileName(const QByteArray &bytes);
void fuzzIds(const QByteArray &bytes);
void fuzzInput(const QByteArray &bytes);
void fuzzLedger(const QByteArray &bytes);
void fuzzMarkdown(const QByteArray &bytes);
void fuzzProfile(const QByteArray &bytes);
void fuzzQuery(const QByteArray &bytes);
void fuzzRecord(const QByteArray &bytes);
void fuzzRecoveryKey(const QByteArray &bytes);
void fuzzRoute(const QByteArray &bytes);
void fuzzRows(const QByteArray &bytes);
void fuzzTimes(const QByteArray &bytes);
void fuzzTimestamp(const QByteArray &bytes);
void fuzzTokens(const QByteArray &bytes);
void fuzzTypedTime(const QByteArray &bytes);
void fuzzWordDiff(const QByteArray &bytes);

struct Target
{
    const char *name; ///< also of its folder in the corpus
    void (*run)(const QByteArray &bytes);
};

std::span<const Target> targets();

/// Null when there is none of that name.
const Target *targetNamed(const QByteArray &name);

/// Ends the program when a promise is not kept.
void demand(bool isKept, const char *promise);

} // namespace ringi::test
