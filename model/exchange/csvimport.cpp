// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvimport.h"

#include "exchange/csvwriter.h"
#include "exchange/importinput.h"
#include "exchange/inputfault.h"
#include "exchange/rejectedfile.h"

#include <QSet>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

/// The rows of a register as they were, also when the file is one of rejected rows that comes back.
class RegisterReader
{
public:
    RegisterReader(QIODevice &device, const MappingProfile &profile)
        : m_csv(device, profile.delimiter)
        , m_ours(isRejectedFile(m_csv.header()))
        , m_header(m_ours ? m_csv.header().first(m_csv.header().size() - 2) : m_csv.header())
    {
        const ProfileProblems problems = profile.problemsWith(m_header);
        if (!problems.isEmpty())
            throw ProfileFault(problems);
    }

    [[nodiscard]] const QStringList &header() const { return m_header; }
    [[nodiscard]] QChar delimiter() const { return m_csv.delimiter(); }

    bool next(CsvRow &row)
    {
        if (!m_csv.next(row))
            return false;
        if (m_ours)
            restore(row.cells);
        return true;
    }

private:
    void restore(QStringList &cells) const
    {
        if (cells.size() >= m_csv.header().size())
            cells.remove(m_header.size(), 2);
        for (QString &cell : cells)
            cell = withoutGuard(cell);
    }

    CsvReader m_csv;
    bool m_ours;
    QStringList m_header;
};

/// Everything a row is judged with that stays the same during an import.
struct Bench
{
    const RowMapper &mapper;
    const Session &by;
    const Clock &clock;
    Randomness &randomness;
    QByteArray fileHash;
    QSet<QString> references; ///< of rows taken in this import
};

/// Judges rows within one turn; what it takes waits in the scribe.
class Judge
{
public:
    Judge(Bench &bench, Turn &turn)
        : m_bench(bench)
        , m_turn(turn)
        , m_scribe(turn, bench.randomness)
        , m_now(bench.clock.now())
    {
    }

    /// One question tells which of all these are here already.
    QList<JudgedRow> judge(const QList<CsvRow> &rows)
    {
        QList<tl::expected<MappedRow, RowProblem>> mapped;
        QStringList references;
        for (const CsvRow &row : rows) {
            mapped.append(m_bench.mapper.map(row, m_now));
            if (mapped.last())
                references.append(mapped.last()->reference);
        }
        m_here = m_turn.knownOrigins(references);
        QList<JudgedRow> judged;
        for (qsizetype i = 0; i < rows.size(); ++i)
            judged.append(verdictOn(rows[i], mapped[i]));
        return judged;
    }

    void seal() { m_scribe.seal(m_bench.by, m_now); }

private:
    JudgedRow verdictOn(const CsvRow &row, const tl::expected<MappedRow, RowProblem> &mapped)
    {
        JudgedRow judged{row, RowVerdict::Rejected, {}, {}, {}};
        if (!mapped) {
            judged.problem = mapped.error();
            return judged;
        }
        judged.content = mapped->content;
        if (m_bench.references.contains(mapped->reference) || m_here.contains(mapped->reference))
            judged.verdict = RowVerdict::AlreadyThere;
        else if (const auto logged = log(*mapped, row.number); !logged)
            judged.refusal = logged.error();
        else
            judged.verdict = RowVerdict::Add;
        return judged;
    }

    Outcome<Receipt> log(const MappedRow &mapped, int row)
    {
        const auto id = m_bench.randomness.id<IncidentId>();
        m_turn.expectNew(id);
        const LogIncident log{mapped.content, Origin{m_bench.fileHash, row, mapped.reference}};
        auto logged = m_scribe.decide(m_bench.by, ForIncident{id, log}, m_now);
        if (!logged)
            return logged;
        m_bench.references.insert(mapped.reference);
        if (!mapped.note.trimmed().isEmpty())
            annotate(id, mapped.note);
        return logged;
    }

    /// The incident is decided already, so a note that were refused would leave half a row behind.
    void annotate(const IncidentId &id, const QString &note)
    {
        const auto noted = m_scribe.decide(m_bench.by, ForIncident{id, AddNote{note}}, m_now);
        if (!noted)
            throw Fault(FaultKind::Other, u"a note was refused: %1"_s.arg(keyOf(noted.error().code)));
    }

    Bench &m_bench;
    Turn &m_turn;
    Scribe m_scribe;
    Instant m_now;
    QSet<QString> m_here; ///< references of the rows at hand that came with an earlier import
};

/// What one batch would change; it counts once the batch is kept.
struct Batch
{
    ImportResult counts;
    QList<JudgedRow> rejected;
    bool isLast = false;

    void count(const JudgedRow &row)
    {
        ++counts.read;
        counts.added += row.verdict == RowVerdict::Add;
        counts.alreadyThere += row.verdict == RowVerdict::AlreadyThere;
        counts.rejected += row.verdict == RowVerdict::Rejected;
        if (row.verdict == RowVerdict::Rejected)
            rejected.append(row);
    }
};

class ImportRun
{
public:
    ImportRun(const ImportRequest &request, ImportInput &input, Bench &bench, RegisterReader &reader)
        : m_request(request)
        , m_input(input)
        , m_bench(bench)
        , m_reader(reader)
        , m_rejected(request.rejectedPaths, reader.header(), reader.delimiter())
    {
    }

    ImportResult run(Journal &journal, Progress &progress, int total)
    {
        while (!progress.cancelled()) {
            const auto turn = journal.begin();
            const auto batch = judgeBatch(*turn, progress, total);
            if (!batch)
                break;
            take(*batch);
            if (batch->isLast)
                return finished();
        }
        m_result.cancelled = true;
        return finished();
    }

private:
    /// Nothing when it was cancelled in the middle.
    std::optional<Batch> judgeBatch(Turn &turn, Progress &progress, int total)
    {
        Batch batch;
        QList<CsvRow> rows;
        while (!batch.isLast && rows.size() < kImportBatch) {
            if (progress.cancelled())
                return {};
            CsvRow row;
            batch.isLast = !m_reader.next(row);
            if (!batch.isLast)
                rows.append(std::move(row));
            progress.at(m_result.read + rows.size(), total);
        }
        Judge judge(m_bench, turn);
        for (const JudgedRow &row : judge.judge(rows))
            batch.count(row);
        if (batch.counts.added > 0 && !m_request.dryRun)
            keep(turn, judge);
        return batch;
    }

    void keep(Turn &turn, Judge &judge)
    {
        if (m_input.isKept() && !m_originalKept)
            turn.putOriginal(m_input.hash(), m_request.fileName, m_input.bytes());
        judge.seal();
        turn.keep();
        m_originalKept = true;
    }

    void take(const Batch &batch)
    {
        m_result.read += batch.counts.read;
        m_result.added += batch.counts.added;
        m_result.alreadyThere += batch.counts.alreadyThere;
        m_result.rejected += batch.counts.rejected;
        for (const JudgedRow &row : batch.rejected)
            m_rejected.add(row.row.cells, row.row.number, m_request.words(row));
    }

    ImportResult finished()
    {
        m_result.rejectedFile = m_rejected.finish();
        return m_result;
    }

    const ImportRequest &m_request;
    ImportInput &m_input;
    Bench &m_bench;
    RegisterReader &m_reader;
    RejectedFile m_rejected;
    ImportResult m_result;
    bool m_originalKept = false;
};

/// Reads the file to its end, so that what cannot be read is known before anything is written.
int countRows(QIODevice &device, const MappingProfile &profile)
{
    RegisterReader reader(device, profile);
    CsvRow row;
    int rows = 0;
    while (reader.next(row))
        ++rows;
    return rows;
}

} // namespace

QString technicalReason(const JudgedRow &row)
{
    if (row.problem)
        return keyOf(row.problem->code) + u": "_s + row.problem->args.join(u", "_s);
    if (!row.refusal)
        return {};
    const QString code = keyOf(row.refusal->code);
    return row.refusal->args.isEmpty() ? code : code + u": "_s + row.refusal->args.join(u", "_s);
}

CsvImport::CsvImport(Journal &journal, const Session &by, const Clock &clock, Randomness &randomness)
    : m_journal(journal)
    , m_by(by)
    , m_clock(clock)
    , m_randomness(randomness)
{
}

Guard CsvImport::mayImport()
{
    const auto turn = m_journal.begin();
    if (const auto no = keyIsInForce(turn->registry(), m_by))
        return no;
    return mayAct(turn->registry().actor(m_by.officer, m_clock.now()));
}

Outcome<QList<JudgedRow>> CsvImport::preview(const MappingProfile &profile, QIODevice &device, int limit)
{
    if (const auto no = mayImport())
        return tl::unexpected(*no);
    RegisterReader reader(device, profile);
    const RowMapper mapper(profile, reader.header());
    Bench bench{mapper, m_by, m_clock, m_randomness, {}, {}};
    const auto turn = m_journal.begin();
    QList<CsvRow> rows;
    for (CsvRow row; rows.size() < limit && reader.next(row);)
        rows.append(row);
    return Judge(bench, *turn).judge(rows);
}

Outcome<ImportResult> CsvImport::run(const ImportRequest &request, QIODevice &device, Progress &progress)
{
    if (const auto no = mayImport())
        return tl::unexpected(*no);
    ImportInput input(device);
    const int total = countRows(input.rewound(), request.profile);
    RegisterReader reader(input.rewound(), request.profile);
    const RowMapper mapper(request.profile, reader.header());
    Bench bench{mapper, m_by, m_clock, m_randomness, input.hash(), {}};
    return ImportRun(request, input, bench, reader).run(m_journal, progress, total);
}

} // namespace ringi
