// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "results.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSysInfo>
#include <QThread>

#include <algorithm>
#include <libpq-fe.h>
#include <sqlite3.h>

namespace ringi::bench {

namespace {

using namespace Qt::StringLiterals;

bool isBefore(const Run &a, const Run &b)
{
    return std::pair(a.figures.engine == u"postgresql", a.figures.incidents)
        < std::pair(b.figures.engine == u"postgresql", b.figures.incidents);
}

QJsonObject jsonOf(const Run &run)
{
    QJsonArray figures;
    for (const Figure &figure : run.figures.all)
        figures.append(figure.json());
    return {{u"engine"_s, run.figures.engine},
            {u"incidents"_s, run.figures.incidents},
            {u"machine"_s, run.machine},
            {u"figures"_s, figures}};
}

Run runFrom(const QJsonObject &json)
{
    Run run{{json[u"engine"_s].toString(), json[u"incidents"_s].toInt()}, json[u"machine"_s].toObject()};
    for (const QJsonValue &figure : json[u"figures"_s].toArray())
        run.figures.all.append(Figure::fromJson(figure.toObject()));
    return run;
}

QString found(const QString &file, const QString &pattern)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return {};
    const QRegularExpression line(pattern, QRegularExpression::MultilineOption);
    return line.match(QString::fromUtf8(source.readAll())).captured(1);
}

QString engineVersion(const QString &engine)
{
    return engine == u"sqlite" ? u"SQLite "_s + QString::fromLatin1(sqlite3_libversion())
                               : u"PostgreSQL, libpq %1"_s.arg(PQlibVersion() / 10000);
}

} // namespace

Results Results::load(const QString &file)
{
    Results results;
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return results;
    const QJsonDocument document = QJsonDocument::fromJson(source.readAll());
    if (!document.isArray())
        qFatal("%s holds no results", qPrintable(file));
    for (const QJsonValue &run : document.array())
        results.take(runFrom(run.toObject()));
    return results;
}

void Results::take(const Run &run)
{
    const auto same = std::ranges::find_if(m_runs, [&](const Run &other) {
        return other.figures.engine == run.figures.engine && other.figures.incidents == run.figures.incidents;
    });
    if (same == m_runs.end()) {
        m_runs.append(run);
        std::ranges::sort(m_runs, isBefore);
        return;
    }
    same->machine = run.machine;
    for (const Figure &figure : run.figures.all) {
        same->figures.all.removeIf([&](const Figure &old) { return old.work == figure.work; });
        same->figures.all.append(figure);
    }
}

QByteArray Results::json() const
{
    QJsonArray runs;
    for (const Run &run : m_runs)
        runs.append(jsonOf(run));
    return QJsonDocument(runs).toJson();
}

void Results::save(const QString &file) const
{
    QFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(json()) < 0)
        qFatal("cannot write %s", qPrintable(file));
}

QStringList Results::engines() const
{
    QStringList engines;
    for (const Run &run : m_runs)
        engines.append(run.figures.engine);
    engines.removeDuplicates();
    return engines;
}

QList<Run> Results::of(const QString &engine) const
{
    QList<Run> runs = m_runs;
    runs.removeIf([&](const Run &run) { return run.figures.engine != engine; });
    return runs;
}

QJsonObject thisMachine(const QString &engine)
{
    const double kilobytes = found(u"/proc/meminfo"_s, u"^MemTotal:\\s+(\\d+)"_s).toDouble();
    return {{u"processor"_s, found(u"/proc/cpuinfo"_s, u"^model name\\s*: (.*)$"_s)},
            {u"cores"_s, QThread::idealThreadCount()},
            {u"memory_gb"_s, qRound(kilobytes / (1 << 20))},
            {u"system"_s, QSysInfo::prettyProductName()},
            {u"kernel"_s, QSysInfo::kernelVersion()},
            {u"qt"_s, QString::fromLatin1(qVersion())},
            {u"engine"_s, engineVersion(engine)},
            {u"measured"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}};
}

} // namespace ringi::bench
