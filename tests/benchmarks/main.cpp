// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ringi beside the raw engine, and its register as a person meets it: `ringi_bench [--incidents N]
// [--engine sqlite|postgresql] [--register STORE | --sheets STORE] [--json]`. Not a test: it prints times and ratios,
// and whoever changes what they measure looks at them.
#include "drawnsheet.h"
#include "measurements.h"
#include "registermeasurements.h"
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

QString copyOf(const QString &store)
{
    const QString copy = store + u".before"_s;
    QFile::remove(copy);
    // Nobody has it open, so the write-ahead log is empty and the file is the whole store.
    if (!QFile::copy(store, copy))
        qFatal("cannot copy %s", qPrintable(store));
    return copy;
}

Bench onSqlite(int incidents, const QString &folder)
{
    return {u"sqlite"_s,
            incidents,
            folder,
            [folder](const QString &name) { return folder + u'/' + name + u".ringi"_s; },
            [folder](const QString &store, const QString &before) { return rawSqlite(store, before, folder); },
            copyOf};
}

Bench onPostgresql(int incidents, const QString &folder, test::PostgresCluster &cluster)
{
    return {u"postgresql"_s,
            incidents,
            folder,
            [&cluster](const QString &) { return cluster.freshDatabase(); },
            [](const QString &store, const QString &) { return rawPostgresql(store); },
            [](const QString &store) { return store; }};
}

void print(const Figures &figures, bool asJson)
{
    std::fputs(asJson ? figures.json().constData() : figures.table().toUtf8().constData(), stdout);
}

template <class Work> int guarded(Work work)
{
    try {
        work();
        return 0;
    } catch (const Fault &fault) {
        std::fprintf(stderr, "%s\n", fault.what());
        return kFault;
    }
}

int measure(BusyApplication &application, const Bench &bench, bool asJson)
{
    return guarded([&] {
        Figures figures(bench.engine, bench.incidents);
        const QString place = measureStore(bench, figures);
        measureRegister(application, *Store::open(place), bench.folder, figures);
        measureDrawnSheet(application, *Store::open(place), bench.folder, figures);
        print(figures, asJson);
    });
}

/// Only the page, on a demo store that is there.
int measurePage(BusyApplication &application, const QString &engine, const QString &location, const QString &folder,
                bool asJson)
{
    return guarded([&] {
        const auto store = Store::open(location);
        Figures figures(engine, int(store->queries(kNobody)->incidentCount({})));
        measureRegister(application, *store, folder, figures);
        print(figures, asJson);
    });
}

/// Only sheets: the first that are opened, and one of 12 gates and 30 versions, on a copy of a demo store in a file.
int measureSheets(BusyApplication &application, const QString &location, const QString &folder, bool asJson)
{
    return guarded([&] {
        const QString copy = folder + u"/sheets.ringi"_s;
        if (!QFile::copy(location, copy))
            qFatal("cannot copy %s", qPrintable(location));
        const auto store = Store::open(copy);
        Figures figures(u"sqlite"_s, int(store->queries(kNobody)->incidentCount({})));
        measureFirstSheets(*store, figures);
        measureSheet(*store, figures);
        measureDrawnSheet(application, *store, folder, figures);
        print(figures, asJson);
    });
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    BusyApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"incidents"_s, u"How many incidents the store holds."_s, u"N"_s, u"10000"_s},
                       {u"engine"_s, u"sqlite or postgresql."_s, u"E"_s, u"sqlite"_s},
                       {u"folder"_s, u"Where stores are made; a temporary folder without it."_s, u"F"_s},
                       {u"register"_s, u"Only the register's page, on the demo store there."_s, u"STORE"_s},
                       {u"sheets"_s, u"Only sheets, on a copy of the demo store in that file."_s, u"STORE"_s},
                       {u"json"_s, u"One array of objects."_s}});
    parser.addHelpOption();
    parser.process(application);
    const int incidents = parser.value(u"incidents"_s).toInt();
    const QString engine = parser.value(u"engine"_s);
    if (incidents < 1 || (engine != u"sqlite" && engine != u"postgresql")) {
        std::fputs("--incidents takes a figure from 1 up, --engine sqlite or postgresql\n", stderr);
        return kUsage;
    }
    const QTemporaryDir folder(parser.isSet(u"folder"_s) ? parser.value(u"folder"_s) + u"/ringi-bench-XXXXXX"_s
                                                         : QString());
    if (parser.isSet(u"register"_s))
        return measurePage(application, engine, parser.value(u"register"_s), folder.path(), parser.isSet(u"json"_s));
    if (parser.isSet(u"sheets"_s))
        return measureSheets(application, parser.value(u"sheets"_s), folder.path(), parser.isSet(u"json"_s));
    if (engine == u"sqlite")
        return measure(application, onSqlite(incidents, folder.path()), parser.isSet(u"json"_s));
    test::PostgresCluster cluster;
    if (!cluster.start()) {
        std::fprintf(stderr, "%s\n", qPrintable(cluster.whyNot()));
        return kFault;
    }
    return measure(application, onPostgresql(incidents, folder.path(), cluster), parser.isSet(u"json"_s));
}
