// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measurements.h"

#include "sheetmeasurements.h"

#include "exchange/csvimport.h"
#include "ledger/verifier.h"
#include "store/search/matching.h"

#include <QBuffer>
#include <QThread>

#include <sodium.h>
#include <thread>
#include <vector>

namespace ringi::bench {

namespace {

using namespace Qt::StringLiterals;

constexpr int kPage = 50;
constexpr int kAsks = 50;
constexpr int kActs = 200;
constexpr int kSignatures = 2000;
constexpr int kSmall = 20'000; ///< up to here bulk work is repeated
constexpr int kDays = 30;

constexpr const char *kProfile = R"({"name": "bench", "reference": "id", "fields": {"title": "title",
    "summary": "summary", "organisation": "organisation",
    "times.reported": {"columns": "reported", "formats": ["yyyy-MM-ddTHH:mm:ss.zzzt"]}}})";

int bulkRuns(const Bench &bench)
{
    return bench.incidents <= kSmall ? 3 : 1;
}

QList<qint64> allKeys(Queries &queries)
{
    return queries.incidentOrder({}, -1);
}

void importInto(Store &store, const Session &by, QByteArray csv)
{
    const auto profile = MappingProfile::fromJson(kProfile);
    if (!profile)
        qFatal("%s", qPrintable(sentence(profile.error().first())));
    const auto journal = store.journal();
    const SystemClock clock;
    SystemRandomness randomness;
    NoProgress progress;
    QBuffer buffer(&csv);
    buffer.open(QIODevice::ReadOnly);
    const auto result = CsvImport(*journal, by, clock, randomness)
                            .run({*profile, u"bench.csv"_s, {}, false, technicalReason}, buffer, progress);
    if (!result || result->added == 0)
        qFatal("nothing was imported");
}

void measureImport(const Bench &bench, Figures &figures, const QByteArray &csv)
{
    Times ours, raw;
    for (int i = 0; i < bulkRuns(bench); ++i) {
        const QString place = bench.place(u"import%1"_s.arg(i));
        const auto store = Store::create(place);
        const Session by = foundOffice(*store);
        ours.append(timed([&] { importInto(*store, by, csv); }));
        const auto queries = store->queries(kNobody);
        const Words words = allWords(*queries, allKeys(*queries));
        const int commits = int(queries->commitCount());
        raw.append(bench.raw(place, {})->insertAll(ledgerTables() + viewTables(), words, commits));
    }
    figures.add(u"import"_s, ours, raw);
}

void measureRebuild(const Bench &bench, Figures &figures, const QString &place, const Words &words)
{
    Times ours, raw;
    NoProgress progress;
    for (int i = 0; i < bulkRuns(bench); ++i) {
        ours.append(timed([&] { Store::rebuild(place, progress); }));
        raw.append(bench.raw(place, {})->insertAll(viewTables(), words, 1));
    }
    figures.add(u"rebuild"_s, ours, raw);
}

void measureCommand(const Bench &bench, Figures &figures, const QString &place)
{
    const QString before = bench.copy(place);
    const auto store = Store::open(place);
    const auto journal = store->journal();
    const auto queries = store->queries(kNobody);
    const SystemClock clock;
    SystemRandomness randomness;
    Desk desk(*journal, clock, randomness);
    const Session by = signedIn(*store, desk);
    Times ours;
    QList<ActRows> acts;
    for (const RegisterRow &row : queries->incidentRows(queries->incidentOrder({}, kActs))) {
        ActRows act{row.key, 0, wordsOf(queries->incident(row.id)), {}};
        ours.append(timed([&] {
            const auto receipt = desk.perform(
                by, ForIncident{row.id, AddNote{u"Called back; the operator confirms. 折り返し確認済み。"_s}});
            if (!receipt)
                qFatal("a note is refused");
            act.commit = qint64(receipt->commit);
        }));
        act.wordsAfter = wordsOf(queries->incident(row.id));
        acts.append(act);
    }
    figures.add(u"command"_s, ours, bench.raw(place, before)->acts(acts));
}

void measurePages(Figures &figures, Queries &queries, RawEngine &raw)
{
    const auto page = [&] { (void)queries.incidentRows(queries.incidentOrder({}, kPage)); };
    figures.add(u"first_page"_s, repeated(kAsks, page), raw.firstPage(kAsks, kPage));
    figures.add(u"whole_order"_s, repeated(kAsks, [&] { (void)allKeys(queries); }), raw.wholeOrder(kAsks));
}

void measureSearch(const Bench &bench, Figures &figures, Queries &queries, RawEngine &raw)
{
    const sql::Engine engine = bench.engine == u"sqlite" ? sql::Engine::Sqlite : sql::Engine::Postgresql;
    for (const SearchWord &word : searchWords(queries, allKeys(queries))) {
        RegisterQuery query;
        query.text = word.text;
        const Times ours = repeated(kAsks, [&] { (void)queries.incidentRows(queries.incidentOrder(query, kPage)); });
        figures.add(word.name, ours, raw.search(matchExpression(engine, searchTerms(word.text)), kAsks, kPage));
    }
}

void measureDashboard(Figures &figures, Queries &queries, RawEngine &raw)
{
    const Instant now = SystemClock().now(), from = now.plusMs(-kDays * kDay);
    const Times ours = repeated(kAsks, [&] { (void)queries.dashboard(now, kDays); });
    figures.add(u"dashboard"_s, ours, raw.dashboard(kAsks, from.ms, now.ms));
}

const unsigned char *in(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

void verifyMany(const QByteArray &signature, const QByteArray &message, const QByteArray &publicKey)
{
    for (int i = 0; i < kSignatures; ++i) {
        if (crypto_sign_verify_detached(in(signature), in(message), quint64(message.size()), in(publicKey)))
            qFatal("a good signature is not");
    }
}

/// What libsodium alone needs for as many signatures with every core at work.
double rawVerification(quint64 signatures)
{
    SystemRandomness randomness;
    const SigningKey key = SigningKey::generate(randomness);
    const QByteArray message = randomness.bytes(kHashSize), signature = key.sign(message), publicKey = key.publicKey();
    const int cores = QThread::idealThreadCount();
    const double all = timed([&] {
        std::vector<std::jthread> threads;
        for (int i = 0; i < cores; ++i)
            threads.emplace_back([&] { verifyMany(signature, message, publicKey); });
    });
    return all / (double(kSignatures) * cores) * double(signatures);
}

void measureVerify(const Bench &bench, Figures &figures, Store &store)
{
    Times ours, raw;
    for (int i = 0; i < bulkRuns(bench); ++i) {
        const auto ledger = store.ledger();
        NoProgress progress;
        quint64 commits = 0;
        ours.append(timed([&] {
            const Verification verification = verify(*ledger, progress);
            if (!verification.intact())
                qFatal("the record is not intact");
            commits = verification.commits;
        }));
        raw.append(rawVerification(commits));
    }
    figures.add(u"verify"_s, ours, raw);
}

} // namespace

QString measureStore(const Bench &bench, Figures &figures)
{
    const QString place = bench.place(u"demo"_s);
    writeDemo(place, bench.incidents);
    {
        const auto store = Store::open(place);
        const auto queries = store->queries(kNobody);
        const auto raw = bench.raw(place, {});
        measurePages(figures, *queries, *raw);
        measureSearch(bench, figures, *queries, *raw);
        measureDashboard(figures, *queries, *raw);
        measureVerify(bench, figures, *store);
    }
    measureCommand(bench, figures, place);
    const auto queries = Store::open(place)->queries(kNobody);
    measureRebuild(bench, figures, place, allWords(*queries, allKeys(*queries)));
    measureImport(bench, figures, asCsv(*queries));
    measureSheet(*Store::open(place), figures);
    return place;
}

} // namespace ringi::bench
