// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ringi beside the raw engine, and its register as a person meets it. Not a test: it prints times and ratios, and
// whoever changes what they measure looks at them. docs/performance.md has the method.
#include "drawnsheet.h"
#include "measurements.h"
#include "plot.h"
#include "registermeasurements.h"
#include "report.h"
#include "sheetmeasurements.h"

#include "base/fault.h"
#include "support/postgrescluster.h"

#include <QCommandLineParser>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

using namespace ringi;
using namespace ringi::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int kUsage = 2;
constexpr int kFault = 3;
constexpr int kLargestBulk = 100'000; ///< beyond, bulk work takes longer than a run should

const QStringList kParts{u"register"_s, u"memory"_s, u"questions"_s, u"verify"_s, u"command"_s, u"sheets"_s, u"bulk"_s};

struct Wish
{
    QStringList engines;
    QList<int> sizes;
    QStringList parts;
    QString store; ///< measured instead of one that is made
    QString results;
    bool asJson = false;
};

void say(const QString &what)
{
    std::fprintf(stderr, "%s\n", qPrintable(what));
}

void print(const QString &text)
{
    std::fputs(text.toUtf8().constData(), stdout);
    std::fflush(stdout);
}

bool isServer(const QString &store)
{
    return store.startsWith(u"postgresql:");
}

QString copyInto(const QString &folder, const QString &store)
{
    const QString copy = folder + u"/copy.ringi"_s;
    QFile::remove(copy);
    if (QFile log(store + u"-wal"_s); log.size() > 0)
        qFatal("%s is open elsewhere: its write-ahead log is not empty", qPrintable(store));
    if (!QFile::copy(store, copy))
        qFatal("cannot copy %s", qPrintable(store));
    return copy;
}

Bench onSqlite(const QString &folder)
{
    return {u"sqlite"_s,
            0,
            folder,
            {},
            [folder](const QString &name) { return folder + u'/' + name + u".ringi"_s; },
            [folder](const QString &store) { return rawSqlite(store, folder); }};
}

Bench onPostgresql(const QString &folder, test::PostgresCluster &cluster)
{
    return {u"postgresql"_s,
            0,
            folder,
            {},
            [&cluster](const QString &) { return cluster.freshDatabase(); },
            [](const QString &store) { return rawPostgresql(store); }};
}

QStringList textsOf(const QList<SearchWord> &words)
{
    QStringList texts;
    for (const SearchWord &word : words) {
        if (word.hits > 0)
            texts.append(word.text);
    }
    return texts;
}

/// What writes comes after what reads.
void measurePart(const QString &part, const Bench &bench, BusyApplication &application, const QList<SearchWord> &words,
                 Figures &figures)
{
    if (part == u"register")
        measureRegister(application, bench.store, bench.folder, textsOf(words), figures);
    else if (part == u"memory")
        measureResidentMemory(bench.store, figures);
    else if (part == u"questions")
        measureQuestions(bench, words, figures);
    else if (part == u"verify")
        measureVerify(bench, figures);
    else if (part == u"command")
        measureCommand(bench, figures);
    else if (part == u"bulk")
        measureBulk(bench, figures);
    if (part != u"sheets")
        return;
    const auto store = Store::open(bench.store);
    measureSheet(*store, figures);
    measureDrawnSheet(application, *store, bench.folder, figures);
}

Figures measure(BusyApplication &application, const Bench &bench, const QStringList &parts)
{
    Figures figures{bench.engine, bench.incidents};
    say(u"%1, %L2 incidents: looking for words to search for"_s.arg(bench.engine).arg(bench.incidents));
    const QList<SearchWord> words = searchWords(*Store::open(bench.store)->queries(kNobody));
    for (const QString &part : kParts) {
        if (!parts.contains(part))
            continue;
        say(u"%1, %L2 incidents: %3"_s.arg(bench.engine).arg(bench.incidents).arg(part));
        measurePart(part, bench, application, words, figures);
    }
    return figures;
}

Bench onStoreThatIsThere(const Bench &engine, const QString &store)
{
    Bench bench = engine;
    bench.store = isServer(store) ? store : copyInto(engine.folder, store);
    bench.incidents = int(bench.raw(bench.store)->incidents());
    return bench;
}

Bench onNewStore(const Bench &engine, int incidents)
{
    Bench bench = engine;
    bench.incidents = incidents;
    bench.store = engine.freshPlace(u"demo%1"_s.arg(incidents));
    say(u"%1, %L2 incidents: writing the store"_s.arg(bench.engine).arg(incidents));
    const double ms = timed([&] { writeDemo(bench.store, incidents); });
    say(u"%1, %L2 incidents: written in %3 s"_s.arg(bench.engine).arg(incidents).arg(ms / 1000, 0, 'f', 1));
    return bench;
}

void measureAll(BusyApplication &application, const Wish &wish, const Bench &engine, Results &results)
{
    const auto take = [&](const Bench &bench) {
        QStringList parts = wish.parts;
        if (bench.incidents > kLargestBulk && parts == kParts)
            parts.removeAll(u"bulk"_s);
        const Figures figures = measure(application, bench, parts);
        results.take({figures, thisMachine(engine.engine)});
        if (!wish.results.isEmpty())
            results.save(wish.results);
        if (!wish.asJson)
            print(tableOf(figures) + u'\n');
    };
    if (!wish.store.isEmpty())
        return take(onStoreThatIsThere(engine, wish.store));
    for (const int incidents : wish.sizes)
        take(onNewStore(engine, incidents));
}

int run(BusyApplication &application, const Wish &wish, const QString &folder)
{
    Results results = wish.results.isEmpty() ? Results() : Results::load(wish.results);
    for (const QString &engine : wish.engines) {
        if (engine == u"sqlite") {
            measureAll(application, wish, onSqlite(folder), results);
            continue;
        }
        test::PostgresCluster cluster;
        if (!cluster.start()) {
            say(cluster.whyNot());
            return kFault;
        }
        measureAll(application, wish, onPostgresql(folder, cluster), results);
    }
    print(wish.asJson ? QString::fromUtf8(results.json()) : growthTable(results));
    return 0;
}

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions(
        {{u"incidents"_s, u"Sizes of the stores that are made, smallest first: 10000,100000."_s, u"LIST"_s, u"10000"_s},
         {u"growth"_s, u"The same as --incidents 10000,100000."_s},
         {u"engine"_s, u"sqlite, postgresql or both."_s, u"E"_s, u"sqlite"_s},
         {u"store"_s, u"Measures this demo store: a copy of a file; a server's as it is, which is written into."_s,
          u"STORE"_s},
         {u"only"_s,
          u"Some parts: %1. Without it all, bulk up to %L2 incidents."_s.arg(kParts.join(u',')).arg(kLargestBulk),
          u"PARTS"_s},
         {u"folder"_s, u"Where stores are made; a temporary folder without it."_s, u"F"_s},
         {u"results"_s, u"Adds what was measured to that file of JSON."_s, u"FILE"_s},
         {u"json"_s, u"Prints JSON instead of tables."_s},
         {u"tables"_s, u"Measures nothing: prints that file of results as Markdown."_s, u"FILE"_s},
         {u"plot"_s, u"Measures nothing: draws how the times in that file of results grow."_s, u"FILE"_s},
         {u"into"_s, u"Where --plot draws, an SVG or a PNG."_s, u"FILE"_s, u"growth.svg"_s}});
    QCommandLineOption resident(u"resident"_s, QString(), u"STORE"_s); // for the process that --only memory starts
    resident.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(resident);
    parser.addHelpOption();
}

/// Nothing where it is not understood.
std::optional<Wish> wishIn(const QCommandLineParser &parser)
{
    Wish wish;
    wish.store = parser.value(u"store"_s);
    wish.results = parser.value(u"results"_s);
    wish.asJson = parser.isSet(u"json"_s);
    wish.parts = parser.isSet(u"only"_s) ? parser.value(u"only"_s).split(u',') : kParts;
    const QString engine = isServer(wish.store) ? u"postgresql"_s : parser.value(u"engine"_s);
    wish.engines = engine == u"both" ? QStringList{u"sqlite"_s, u"postgresql"_s} : QStringList{engine};
    const QString sizes = parser.isSet(u"growth"_s) ? u"10000,100000"_s : parser.value(u"incidents"_s);
    for (const QString &size : sizes.split(u','))
        wish.sizes.append(size.toInt());
    const auto isPart = [](const QString &part) { return kParts.contains(part); };
    const bool isSound = std::ranges::all_of(wish.sizes, [](int size) { return size > 0; })
        && std::ranges::all_of(wish.parts, isPart)
        && (wish.engines.size() == 2 || engine == u"sqlite" || engine == u"postgresql");
    return isSound ? std::optional(wish) : std::nullopt;
}

int serve(BusyApplication &application, const QCommandLineParser &parser)
{
    if (parser.isSet(u"tables"_s)) {
        print(markdownOf(Results::load(parser.value(u"tables"_s))));
        return 0;
    }
    if (parser.isSet(u"plot"_s)) {
        plotGrowth(Results::load(parser.value(u"plot"_s)), parser.value(u"into"_s));
        return 0;
    }
    const auto wish = wishIn(parser);
    if (!wish) {
        say(u"--incidents takes figures from 1 up, --engine sqlite, postgresql or both, --only some of %1"_s.arg(
            kParts.join(u", ")));
        return kUsage;
    }
    const QString root = parser.isSet(u"folder"_s) ? parser.value(u"folder"_s) : QDir::tempPath();
    const QTemporaryDir folder(root + u"/ringi-bench-XXXXXX"_s);
    if (parser.isSet(u"resident"_s)) {
        printResidentMemory(application, parser.value(u"resident"_s), folder.path());
        return 0;
    }
    return run(application, *wish, folder.path());
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    BusyApplication application(argc, argv);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);
    try {
        return serve(application, parser);
    } catch (const Fault &fault) {
        say(QString::fromUtf8(fault.what()));
        return kFault;
    }
}
