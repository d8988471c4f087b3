// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Brings the rows of somebody's register into the ledger. Every row gets a verdict; rows that are already here add
// nothing; the file is read to its end before the first row is written, and rows are written in whole batches, so that
// neither a bad file nor a stop leaves half of anything.
#pragma once

#include "base/clock.h"
#include "base/progress.h"
#include "desk/scribe.h"
#include "exchange/rowmapper.h"

#include <functional>

namespace ringi {

enum class RowVerdict { Add, AlreadyThere, Rejected };

struct JudgedRow
{
    CsvRow row;
    RowVerdict verdict = RowVerdict::Add;
    IncidentContent content;           ///< as far as the row could be read
    std::optional<RowProblem> problem; ///< why it is rejected: it cannot be read,
    std::optional<Refusal> refusal;    ///< or a rule said no
};

/// The sentence for a rejected row in the language of whoever reads the file of rejected rows.
using ReasonWords = std::function<QString(const JudgedRow &)>;

/// The code and its arguments: "times_out_of_order: occurred, contained".
QString technicalReason(const JudgedRow &row);

struct ImportRequest
{
    MappingProfile profile;
    QString fileName;          ///< kept with the original
    QStringList rejectedPaths; ///< the first that can be written is; none: rejected rows are only counted
    bool dryRun = false;       ///< judge everything, write nothing to the store
    ReasonWords words = technicalReason;
};

struct ImportResult
{
    int read = 0; ///< rows: added + alreadyThere + rejected
    int added = 0;
    int alreadyThere = 0;
    int rejected = 0;
    QString rejectedFile; ///< empty when there is none
    bool cancelled = false;
};

/// Rows a commit. One turn each, so that others can write in between.
inline constexpr int kImportBatch = 500;

class CsvImport
{
public:
    CsvImport(Journal &journal, const Session &by, const Clock &clock, Randomness &randomness);

    /// The first rows as an import would judge them. Throws Fault(Unreadable).
    Outcome<QList<JudgedRow>> preview(const MappingProfile &profile, QIODevice &device, int limit);

    /// Refuses who may not act. Throws Fault: Unreadable before anything is written; others with whole batches kept.
    /// Stopped by `progress`, it ends with the batches before.
    Outcome<ImportResult> run(const ImportRequest &request, QIODevice &device, Progress &progress);

private:
    Guard mayImport();

    Journal &m_journal;
    const Session &m_by;
    const Clock &m_clock;
    Randomness &m_randomness;
};

} // namespace ringi

RINGI_KEYS(ringi::RowVerdict, QLatin1StringView("add"), QLatin1StringView("already_there"),
           QLatin1StringView("rejected"))
