// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registermeasurements.h"

#include "benchoffice.h"
#include "registerreader.h"
#include "ui/kit/look.h"

#include <QFile>
#include <QProcess>
#include <QSettings>

#include <algorithm>
#include <cstdio>

namespace ringi::bench {

namespace {

using namespace Qt::StringLiterals;

constexpr int kOpenings = 7;
constexpr int kNotches = 120;
constexpr int kPages = 60;
constexpr int kJumps = 20;
constexpr int kMoves = 120;
constexpr int kBursts = 9;
constexpr int kBurst = 1000; ///< changes

void dress(BusyApplication &application, const QString &folder)
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder);
    kit::dress(application, kit::light());
}

/// Everything between a double click and the list: store, sign-in, page.
struct Opened
{
    Opened(BusyApplication &application, const QString &location, const QString &folder)
        : store(Store::open(location))
        , bench(*store, folder)
        , reader(application, bench.office())
    {
    }

    std::unique_ptr<Store> store;
    BenchOffice bench;
    RegisterReader reader;
};

void add(Figures &figures, const QString &work, const RegisterReader::Seen &seen)
{
    figures.add(work, seen.painted);
    figures.add(work + u"_busy"_s, seen.busy, {},
                u"p95 on the processor: %1 ms"_s.arg(Spread(seen.onProcessor).p95, 0, 'f', 1));
}

void measureOpening(BusyApplication &application, const QString &store, const QString &folder, Figures &figures)
{
    RegisterReader::Seen all;
    for (int i = 0; i < kOpenings; ++i) {
        std::unique_ptr<Opened> opened;
        const double before = timed([&] { opened = std::make_unique<Opened>(application, store, folder); });
        const RegisterReader::Seen seen = opened->reader.open();
        all.painted.append(before + seen.painted.first());
        all.busy.append(seen.busy);
        all.onProcessor.append(seen.onProcessor);
    }
    add(figures, u"open_painted"_s, all);
}

QList<RegisterColumn> sortedColumns()
{
    QList<RegisterColumn> columns;
    std::ranges::copy_if(allOf<RegisterColumn>(), std::back_inserter(columns),
                         [](RegisterColumn column) { return sortOf(column).has_value(); });
    return columns;
}

/// What others write between two looks, spread over all open incidents.
ChangeNotice writeBurst(Store &store)
{
    const auto journal = store.journal();
    const auto queries = store.queries(kNobody);
    const SystemClock clock;
    SystemRandomness randomness;
    Desk desk(*journal, clock, randomness);
    const Session by = signedIn(store, desk);
    RegisterQuery open;
    open.openOnly = true;
    const QList<qint64> order = queries->incidentOrder(open, -1);
    const qsizetype step = std::max<qsizetype>(1, order.size() / kBurst);
    const quint64 before = queries->commitCount();
    QList<qint64> keys;
    for (qsizetype i = 0; i < order.size() && keys.size() < kBurst; i += step)
        keys.append(order[i]);
    for (const RegisterRow &row : queries->incidentRows(keys)) {
        if (!desk.perform(by, ForIncident{row.id, AddNote{u"Called back. 折り返し確認済み。"_s}}))
            qFatal("a note is refused");
    }
    return queries->changesSince(before);
}

void measureBursts(Opened &opened, Figures &figures)
{
    RegisterReader::Seen all;
    for (int i = 0; i < kBursts; ++i) {
        const RegisterReader::Seen seen = opened.reader.takeNotice(writeBurst(*opened.store));
        all.painted.append(seen.painted);
        all.busy.append(seen.busy);
        all.onProcessor.append(seen.onProcessor);
    }
    add(figures, u"burst"_s, all);
}

double megabytes(const QByteArray &status, const QByteArray &line)
{
    const qsizetype at = status.indexOf(line);
    return at < 0 ? 0 : status.mid(at + line.size()).trimmed().split(' ').first().toDouble() / 1024;
}

} // namespace

void measureRegister(BusyApplication &application, const QString &store, const QString &folder,
                     const QStringList &words, Figures &figures)
{
    dress(application, folder);
    measureOpening(application, store, folder, figures);
    Opened opened(application, store, folder);
    RegisterReader &reader = opened.reader;
    reader.open();
    add(figures, u"wheel"_s, reader.turnTheWheel(kNotches));
    add(figures, u"page_down"_s, reader.pageDown(kPages));
    add(figures, u"jump"_s, reader.jumpToTheEnds(kJumps));
    add(figures, u"drag"_s, reader.dragTheBar(kMoves));
    measureBursts(opened, figures);
    add(figures, u"filter"_s, reader.filter());
    add(figures, u"type"_s, reader.type(words));
    add(figures, u"sort"_s, reader.sort(sortedColumns()));
}

void printResidentMemory(BusyApplication &application, const QString &store, const QString &folder)
{
    dress(application, folder);
    Opened opened(application, store, folder);
    opened.reader.open();
    opened.reader.jumpToTheEnds(1);
    QFile file(u"/proc/self/status"_s);
    const QByteArray status = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    std::printf("%.1f %.1f\n", megabytes(status, "VmRSS:"), megabytes(status, "VmHWM:"));
}

void measureResidentMemory(const QString &store, Figures &figures)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {u"--resident"_s, store});
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("the process for the memory failed");
    const QByteArrayList held = process.readAllStandardOutput().trimmed().split(' ');
    figures.add(u"resident"_s, {held.first().toDouble()});
    figures.add(u"resident_peak"_s, {held.last().toDouble()});
}

} // namespace ringi::bench
