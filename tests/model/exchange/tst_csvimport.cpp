// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The import as a whole, against a store in memory: every row is accounted for, nothing is added twice, and neither a
// bad file nor a stop leaves half of anything.
#include "exchange/csvimport.h"
#include "exchange/csvreader.h"
#include "exchange/rejectedfile.h"
#include "ledger/hashing.h"
#include "support/memoryjournal.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ringi;
using namespace ringi::test;
using namespace Qt::StringLiterals;

namespace {

const Instant kNow{*Instant::fromIso(u"2026-11-19T00:00:00.000Z"_s)};

constexpr auto kHarbour = R"({
    "name": "harbour", "reference": "No", "zone": "Asia/Tokyo", "absent": ["不明"],
    "fields": {
        "title": "件名",
        "summary": "概要",
        "class": {"columns": "種別", "map": {"DDoS": "availability", "情報漏えい": "information-content-security", "*": "other"}},
        "times.occurred": {"columns": "発生", "formats": ["yyyy-MM-dd", "yyyy年M月"]},
        "times.reported": {"columns": ["報告", "発生"], "formats": ["yyyy-MM-dd", "yyyy年M月"]},
        "note": "備考"
    }})";

constexpr auto kRegister = u"No,件名,概要,種別,発生,報告,備考\n"
                           "1,東埠頭の予約が止まる,\"一行目\n二行目, 続き\",DDoS,2025-03-09,2025-03-10,\n"
                           "2,乗客名簿の流出,名簿,情報漏えい,2025年4月,不明,\"=HYPERLINK(\"\"x\"\")\"\n"
                           "3,時刻なし,,,,,\n"
                           "4,いつか,,,そのうち,2025-01-01,\n"
                           "5,短い行\n"
                           "1,東埠頭の予約が止まる,同じ番号,DDoS,2025-03-09,2025-03-10,\n"
                           "6,未来,,,2031-01-01,2031-01-01,\n";

class Stopping final : public Progress
{
public:
    explicit Stopping(qint64 after)
        : m_after(after)
    {
    }
    void at(qint64 done, qint64) override { m_done = done; }
    [[nodiscard]] bool cancelled() const override { return m_done >= m_after; }

private:
    qint64 m_after;
    qint64 m_done = 0;
};

QByteArray rowsUpTo(int count)
{
    QByteArray bytes = u"No,件名,概要,種別,発生,報告,備考\n"_s.toUtf8();
    for (int i = 1; i <= count; ++i)
        bytes += QByteArray::number(i) + u",接続障害,概要,DDoS,2025-03-09,2025-03-10,備考\n"_s.toUtf8();
    return bytes;
}

QString counts(const ImportResult &result)
{
    return u"%1 read, %2 added, %3 there, %4 rejected"_s.arg(result.read)
        .arg(result.added)
        .arg(result.alreadyThere)
        .arg(result.rejected);
}

/// An office, a profile, and a folder for rejected rows.
struct Office
{
    SeededRandomness randomness{1};
    SetClock clock{kNow};
    MemoryJournal journal;
    Session session = journal.open(randomness, kNow);
    ImportRequest request{*MappingProfile::fromJson(kHarbour), u"harbour.csv"_s, {}, false, technicalReason};
    QTemporaryDir folder;

    Outcome<ImportResult> tryImport(const QByteArray &bytes, Progress &progress)
    {
        QBuffer buffer;
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        return CsvImport(journal, session, clock, randomness).run(request, buffer, progress);
    }

    ImportResult import(const QByteArray &bytes)
    {
        NoProgress progress;
        return *tryImport(bytes, progress);
    }

    QString faultOf(const QByteArray &bytes)
    {
        try {
            import(bytes);
        } catch (const Fault &fault) {
            return fault.detail();
        }
        return u"none"_s;
    }
};

QByteArray registerBytes()
{
    return QStringView(kRegister).toUtf8();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class CsvImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowIsAccountedFor()
    {
        Office office;

        const ImportResult result = office.import(registerBytes());

        QCOMPARE(counts(result), u"7 read, 2 added, 1 there, 4 rejected"_s);
        QCOMPARE(office.journal.incidents().size(), 2);
    }

    void anIncidentHoldsWhatTheRowSaidAndWhereItCameFrom()
    {
        Office office;

        office.import(registerBytes());

        const Incident incident = office.journal.incidents().first();
        QCOMPARE(incident.number, u"INC-2026-000001"_s);
        QCOMPARE(incident.content.title, u"東埠頭の予約が止まる"_s);
        QCOMPARE(incident.content.summary, u"一行目\n二行目, 続き"_s);
        QCOMPARE(incident.content.tlp, Tlp::AmberStrict);
        QCOMPARE(incident.logged.at, kNow);
        QCOMPARE(incident.origin->reference, u"harbour:1"_s);
        QCOMPARE(incident.origin->row, 2);
        QCOMPARE(incident.origin->fileHash, sha256(registerBytes()));
        QCOMPARE(office.journal.incidents().last().content.times.occurred->precision, Precision::Month);
        QCOMPARE(office.journal.incidents().last().notes.first().text, u"備考: =HYPERLINK(\"x\")"_s);
    }

    void importingAgainAddsNothing()
    {
        Office office;
        office.import(registerBytes());
        const auto before = office.journal.records().ledger.size();

        const ImportResult again = office.import(registerBytes());

        QCOMPARE(counts(again), u"7 read, 0 added, 3 there, 4 rejected"_s);
        QCOMPARE(office.journal.records().ledger.size(), before);
    }

    void theFileItselfIsKeptByItsHash()
    {
        Office office;

        office.import(registerBytes());

        const auto originals = office.journal.records().originals;
        QCOMPARE(originals.size(), 1);
        QCOMPARE(originals.value(sha256(registerBytes())).bytes, registerBytes());
        QCOMPARE(originals.value(sha256(registerBytes())).name, u"harbour.csv"_s);
    }

    void rejectedRowsGoToAFileWithNumberAndReason()
    {
        Office office;
        office.request.rejectedPaths =
            QStringList{office.folder.filePath(u"missing/r.csv"_s), office.folder.filePath(u"r.csv"_s)};

        const ImportResult result = office.import(registerBytes());

        QCOMPARE(result.rejectedFile, office.folder.filePath(u"r.csv"_s));
        QVERIFY(contentOf(result.rejectedFile).startsWith("\xEF\xBB\xBF"));
        QCOMPARE(QString::fromUtf8(contentOf(result.rejectedFile)),
                 u"No,件名,概要,種別,発生,報告,備考,ringi_row,ringi_reason\r\n"
                 "3,時刻なし,,,,,,4,reported_time_missing\r\n"
                 "4,いつか,,,そのうち,2025-01-01,,5,\"time_unreadable: 発生, そのうち\"\r\n"
                 "5,短い行,,,,,,6,\"cell_count: 2, 7\"\r\n"
                 "6,未来,,,2031-01-01,2031-01-01,,8,time_in_future: occurred\r\n"_s);
    }

    void mendedRowsComeBackAsTheyWereWritten()
    {
        Office office;
        office.request.rejectedPaths = QStringList{office.folder.filePath(u"r.csv"_s)};
        QByteArray bytes = registerBytes();
        bytes.replace("3,", "=3,");
        QByteArray rejected = contentOf(office.import(bytes).rejectedFile);

        const ImportResult again =
            office.import(rejected.replace("そのうち", "2024-12-31").replace(",,,,,,4", ",,,,2024-12-31,,4"));

        QCOMPARE(again.added, 2);
        QCOMPARE(office.journal.incidents().at(2).origin->reference, u"harbour:=3"_s);
    }

    void withoutRejectedRowsThereIsNoFile()
    {
        Office office;
        office.request.rejectedPaths = QStringList{office.folder.filePath(u"r.csv"_s)};

        const ImportResult result = office.import(rowsUpTo(3));

        QVERIFY(result.rejectedFile.isEmpty());
        QVERIFY(QDir(office.folder.path()).isEmpty());
    }

    void aDryRunJudgesAlikeAndWritesNothing()
    {
        Office office;
        const auto before = office.journal.records().ledger.size();
        office.request.dryRun = true;

        const ImportResult result = office.import(registerBytes());

        QCOMPARE(counts(result), u"7 read, 2 added, 1 there, 4 rejected"_s);
        QCOMPARE(office.journal.records().ledger.size(), before);
        QVERIFY(office.journal.records().originals.isEmpty());
    }

    void aPreviewShowsTheFirstRowsWithTheirVerdicts()
    {
        Office office;
        QBuffer buffer;
        buffer.setData(registerBytes());
        buffer.open(QIODevice::ReadOnly);

        const auto rows = CsvImport(office.journal, office.session, office.clock, office.randomness)
                              .preview(office.request.profile, buffer, 3);

        QCOMPARE(rows->size(), 3);
        QCOMPARE(rows->at(0).verdict, RowVerdict::Add);
        QCOMPARE(rows->at(2).verdict, RowVerdict::Rejected);
        QCOMPARE(rows->at(2).refusal->code, RefusalCode::ReportedTimeMissing);
        QVERIFY(office.journal.incidents().isEmpty());
    }

    void rowsAreWrittenInBatchesOfOneCommitEach()
    {
        Office office;
        const auto before = office.journal.records().ledger.size();

        const ImportResult result = office.import(rowsUpTo(2 * kImportBatch + 1));

        QCOMPARE(result.added, 2 * kImportBatch + 1);
        QCOMPARE(office.journal.records().ledger.size(), before + 3);
        QCOMPARE(office.journal.incidents().last().number, u"INC-2026-001001"_s);
    }

    void aStopLeavesWholeBatches()
    {
        Office office;
        Stopping progress(kImportBatch + 10);

        const auto result = office.tryImport(rowsUpTo(3 * kImportBatch), progress);

        QVERIFY(result->cancelled);
        QCOMPARE(result->added, kImportBatch);
        QCOMPARE(office.journal.incidents().size(), kImportBatch);
        QCOMPARE(counts(office.import(rowsUpTo(3 * kImportBatch))), u"1500 read, 1000 added, 500 there, 0 rejected"_s);
    }

    void aFileThatTurnsBadAtItsEndWritesNothing()
    {
        Office office;

        QCOMPARE(office.faultOf(rowsUpTo(2 * kImportBatch) + "x,\"open\n"),
                 u"line 1002, column 2: a quote is opened here and never closed"_s);
        QVERIFY(office.journal.incidents().isEmpty());
    }

    void aProfileForAnotherFileNamesTheMissingColumns()
    {
        Office office;

        QCOMPARE(office.faultOf(u"No,件名\n1,x\n"_s.toUtf8()),
                 u"the file does not have the columns 概要, 種別, 発生, 報告, 備考"_s);
    }

    void aHeaderAloneAddsNothing()
    {
        Office office;

        QCOMPARE(counts(office.import(rowsUpTo(0))), u"0 read, 0 added, 0 there, 0 rejected"_s);
    }

    void whoMayNotActImportsNothing()
    {
        Office office;
        office.session.officer = OfficerId::make();
        NoProgress progress;

        QCOMPARE(office.tryImport(registerBytes(), progress).error().code, RefusalCode::ActorUnknown);
    }
};

QTEST_APPLESS_MAIN(CsvImportTest)
#include "tst_csvimport.moc"
