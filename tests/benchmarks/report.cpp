// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report.h"

#include <QLocale>

namespace ringi::bench {

namespace {

using namespace Qt::StringLiterals;

using Row = QStringList;

const QLocale &english()
{
    static const QLocale locale(QLocale::English);
    return locale;
}

/// Three digits tell enough; what was not measured is no figure.
QString written(double value)
{
    if (value <= 0)
        return u"–"_s;
    return english().toString(value, 'f', value < 10 ? 2 : value < 100 ? 1 : 0);
}

QString written(const Target &target)
{
    const QString most = written(target.most);
    switch (target.yardstick) {
    case Yardstick::Median:
        return u"median ≤ "_s + most;
    case Yardstick::P95:
        return u"p95 ≤ "_s + most;
    case Yardstick::MedianRatio:
        return u"ratio ≤ "_s + most;
    case Yardstick::P95Ratio:
        return u"p95 ratio ≤ "_s + most;
    }
    return {};
}

QString written(std::optional<bool> reached)
{
    return !reached ? QString() : *reached ? u"yes"_s : u"NO"_s;
}

QString titleOf(const Figure &figure)
{
    const Work &work = workNamed(figure.work);
    const QString unit = work.unit == Unit::Megabytes ? u", MB"_s : QString();
    return work.title + unit + (figure.note.isEmpty() ? QString() : u" ("_s + figure.note + u')');
}

Row rowOf(const Figure &figure)
{
    const auto &target = workNamed(figure.work).target;
    return {titleOf(figure),
            written(figure.ours.median),
            written(figure.ours.p95),
            written(figure.ours.middleHalf()),
            written(figure.raw.median),
            written(figure.raw.p95),
            written(figure.ratio()),
            written(figure.p95Ratio()),
            target ? written(*target) : QString(),
            written(figure.isReached())};
}

QList<Row> rowsOf(const Figures &figures)
{
    QList<Row> rows{{u"work, ms"_s, u"median"_s, u"p95"_s, u"spread"_s, u"raw median"_s, u"raw p95"_s, u"ratio"_s,
                     u"p95 ratio"_s, u"target"_s, u"reached"_s}};
    for (const Work &work : works()) {
        if (const Figure *figure = figures.find(work.name))
            rows.append(rowOf(*figure));
    }
    return rows;
}

/// What is done within one frame of a screen grows unseen.
QString verdictOn(double growth, double last)
{
    if (growth > kMostGrowth && last <= kFrameMs)
        return u"within a frame"_s;
    return written(std::optional(growth <= kMostGrowth));
}

Row growthRow(const Work &work, const QList<Run> &runs)
{
    Row row{work.title};
    QList<double> medians;
    for (const Run &run : runs) {
        const Figure *figure = run.figures.find(work.name);
        medians.append(figure ? figure->ours.median : 0);
        row.append(written(medians.last()));
    }
    const double growth = medians.first() > 0 ? medians.last() / medians.first() : 0;
    return row << written(growth) << (growth > 0 ? verdictOn(growth, medians.last()) : QString());
}

QList<Row> growthRows(const QList<Run> &runs)
{
    Row heading{u"median, ms"_s};
    for (const Run &run : runs)
        heading.append(english().toString(run.figures.incidents));
    QList<Row> rows{heading << u"growth"_s << u"≤ "_s + written(kMostGrowth)};
    for (const Work &work : works()) {
        if (work.kind == Kind::Interactive && runs.first().figures.find(work.name))
            rows.append(growthRow(work, runs));
    }
    return rows;
}

QString padded(const QList<Row> &rows)
{
    QList<qsizetype> widths(rows.first().size());
    for (const Row &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    QString text;
    for (const Row &row : rows) {
        text += row.first().leftJustified(widths.first());
        for (qsizetype i = 1; i < row.size(); ++i)
            text += u"  "_s + row[i].rightJustified(widths[i]);
        text += u'\n';
    }
    return text;
}

QString markdown(const QList<Row> &rows)
{
    QString text;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        text += u"| "_s + rows[i].join(u" | "_s) + u" |\n"_s;
        if (i == 0)
            text += u"|---|"_s + QString(rows.first().size() - 1, u'-').replace(u"-"_s, u"---:|"_s) + u'\n';
    }
    return text + u'\n';
}

QString headingOf(const Figures &figures)
{
    const QString engine = figures.engine == u"sqlite" ? u"SQLite"_s : u"PostgreSQL"_s;
    return u"%1, %2 incidents"_s.arg(engine, english().toString(figures.incidents));
}

QString machineOf(const QJsonObject &machine)
{
    return u"%1, %2 cores, %3 GB; %4, Linux %5; Qt %6; %7; measured %8.\n\n"_s.arg(
        machine[u"processor"_s].toString(), machine[u"cores"_s].toVariant().toString(),
        machine[u"memory_gb"_s].toVariant().toString(), machine[u"system"_s].toString(),
        machine[u"kernel"_s].toString(), machine[u"qt"_s].toString(), machine[u"engine"_s].toString(),
        machine[u"measured"_s].toString());
}

} // namespace

QString tableOf(const Figures &figures)
{
    return headingOf(figures) + u'\n' + padded(rowsOf(figures));
}

QString growthTable(const Results &results)
{
    QString text;
    for (const QString &engine : results.engines()) {
        if (const QList<Run> runs = results.of(engine); runs.size() > 1)
            text += u"\nGrowth, %1\n"_s.arg(engine) + padded(growthRows(runs));
    }
    return text;
}

QString markdownOf(const Results &results)
{
    QString text = u"# Figures of speed\n\nWritten by `./dev bench --tables`; "
                   "[performance.md](performance.md) says how they are taken and what they mean.\n\n"_s;
    for (const QString &engine : results.engines()) {
        const QList<Run> runs = results.of(engine);
        if (runs.size() > 1)
            text += u"## Growth, %1\n\n"_s.arg(engine) + markdown(growthRows(runs));
        for (const Run &run : runs)
            text +=
                u"## "_s + headingOf(run.figures) + u"\n\n"_s + machineOf(run.machine) + markdown(rowsOf(run.figures));
    }
    return text.chopped(1);
}

} // namespace ringi::bench
