// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Work that takes all of a store: an import, a rebuild, a verification.
#include "measurements.h"

#include "exchange/csvimport.h"
#include "ledger/verifier.h"

#include <QBuffer>
#include <QThread>

#include <sodium.h>
#include <thread>
#include <vector>

namespace ringi::bench {

namespace {

using namespace Qt::StringLiterals;

constexpr int kSignatures = 20'000;
constexpr int kSmall = 20'000;    ///< up to here bulk work is repeated
constexpr int kImported = 20'000; ///< of a larger store the first ones

constexpr const char *kProfile = R"({"name": "bench", "reference": "id", "fields": {"title": "title",
    "summary": "summary", "organisation": "organisation",
    "times.reported": {"columns": "reported", "formats": ["yyyy-MM-ddTHH:mm:ss.zzzt"]}}})";

int bulkRuns(const Bench &bench)
{
    return bench.incidents <= kSmall ? 3 : 1;
}

Words wordsIn(const QString &store)
{
    return allWords(*Store::open(store)->queries(kNobody));
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

void measureImport(const Bench &bench, Figures &figures)
{
    const auto from = Store::open(bench.store)->queries(kNobody);
    const QByteArray csv = asCsv(*from, kImported);
    Times ours, raw;
    for (int i = 0; i < bulkRuns(bench); ++i) {
        const QString place = bench.freshPlace(u"import%1-%2"_s.arg(bench.incidents).arg(i));
        const auto store = Store::create(place);
        const Session by = foundOffice(*store);
        ours.append(timed([&] { importInto(*store, by, csv); }));
        const int commits = int(store->queries(kNobody)->commitCount());
        raw.append(bench.raw(place)->insertAll(ledgerTables() + viewTables(), wordsIn(place), commits));
    }
    figures.add(u"import"_s, ours, raw, u"%L1 incidents"_s.arg(std::min(kImported, bench.incidents)));
}

void measureRebuild(const Bench &bench, Figures &figures)
{
    const Words words = wordsIn(bench.store);
    Times ours, raw;
    NoProgress progress;
    for (int i = 0; i < bulkRuns(bench); ++i) {
        ours.append(timed([&] { Store::rebuild(bench.store, progress); }));
        raw.append(bench.raw(bench.store)->insertAll(viewTables(), words, 1));
    }
    figures.add(u"rebuild"_s, ours, raw);
}

const unsigned char *in(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

struct Signed
{
    QByteArray message;
    QByteArray signature;
};

void verifyAll(const std::vector<Signed> &all, const QByteArray &publicKey)
{
    for (const Signed &one : all) {
        if (crypto_sign_verify_detached(in(one.signature), in(one.message), quint64(one.message.size()), in(publicKey)))
            qFatal("a good signature is not");
    }
}

/// What libsodium alone needs for as many signatures with every core at work. Each is another one: the same again would
/// be checked faster, as a processor learns its way through it.
double rawVerification(quint64 signatures)
{
    SystemRandomness randomness;
    const SigningKey key = SigningKey::generate(randomness);
    const QByteArray publicKey = key.publicKey();
    std::vector<Signed> all(kSignatures);
    for (Signed &one : all) {
        one.message = randomness.bytes(kHashSize);
        one.signature = key.sign(one.message);
    }
    const int cores = QThread::idealThreadCount();
    const double took = timed([&] {
        std::vector<std::jthread> threads;
        for (int i = 0; i < cores; ++i)
            threads.emplace_back([&] { verifyAll(all, publicKey); });
    });
    return took / (double(kSignatures) * cores) * double(signatures);
}

} // namespace

void measureVerify(const Bench &bench, Figures &figures)
{
    Times ours, raw;
    quint64 commits = 0;
    const auto store = Store::open(bench.store);
    for (int i = 0; i < bulkRuns(bench); ++i) {
        const auto ledger = store->ledger();
        NoProgress progress;
        ours.append(timed([&] {
            const Verification verification = verify(*ledger, progress);
            if (!verification.intact())
                qFatal("the record is not intact");
            commits = verification.commits;
        }));
        raw.append(rawVerification(commits));
    }
    figures.add(u"verify"_s, ours, raw, u"%L1 entries"_s.arg(commits));
}

void measureBulk(const Bench &bench, Figures &figures)
{
    measureImport(bench, figures);
    measureRebuild(bench, figures);
}

} // namespace ringi::bench
