// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <unistd.h>

namespace ringi::bench {

namespace {

using namespace Qt::StringLiterals;

double at(Times times, double share)
{
    if (times.isEmpty())
        return 0;
    std::sort(times.begin(), times.end());
    return times[std::min(times.size() - 1, qsizetype(std::ceil(share * double(times.size())) - 1))];
}

/// Resident memory now; 0 where the system does not tell.
double residentMb()
{
    QFile statm(u"/proc/self/statm"_s);
    if (!statm.open(QIODevice::ReadOnly))
        return 0;
    const double pages = statm.readAll().split(' ').value(1).toDouble();
    return pages * double(sysconf(_SC_PAGESIZE)) / (1 << 20);
}

double rounded(double value)
{
    return std::round(value * 1000) / 1000;
}

/// What was not measured is nothing, not 0.
QJsonValue known(double value)
{
    return value > 0 ? QJsonValue(rounded(value)) : QJsonValue();
}

QString written(double value, int decimals)
{
    return value > 0 ? QString::number(value, 'f', decimals) : u"-"_s;
}

} // namespace

double median(Times times)
{
    return at(std::move(times), 0.5);
}

double p95(Times times)
{
    return at(std::move(times), 0.95);
}

double longest(const Times &times)
{
    return times.isEmpty() ? 0 : *std::ranges::max_element(times);
}

void Figures::add(const QString &name, const Times &ours, const Times &raw)
{
    m_lines.append({name, median(ours), p95(ours), longest(ours), median(raw), residentMb()});
}

QByteArray Figures::json() const
{
    QJsonArray array;
    for (const Line &line : m_lines)
        array.append(QJsonObject{{u"name"_s, line.name},
                                 {u"engine"_s, m_engine},
                                 {u"incidents"_s, m_incidents},
                                 {u"median_ms"_s, rounded(line.median)},
                                 {u"p95_ms"_s, rounded(line.p95)},
                                 {u"max_ms"_s, rounded(line.longest)},
                                 {u"raw_median_ms"_s, known(line.rawMedian)},
                                 {u"ratio"_s, known(line.ratio())},
                                 {u"rss_mb"_s, rounded(line.rssMb)}});
    return QJsonDocument(array).toJson(QJsonDocument::Compact) + '\n';
}

QString Figures::table() const
{
    QString text = u"%1, %2 incidents\n"_s.arg(m_engine).arg(m_incidents);
    text += u"%1%2%3%4%5%6%7\n"_s.arg(u"work"_s, -24)
                .arg(u"median ms"_s, 12)
                .arg(u"p95 ms"_s, 12)
                .arg(u"max ms"_s, 12)
                .arg(u"raw ms"_s, 12)
                .arg(u"ratio"_s, 9)
                .arg(u"MB"_s, 8);
    for (const Line &line : m_lines)
        text += u"%1%2%3%4%5%6%7\n"_s.arg(line.name, -24)
                    .arg(line.median, 12, 'f', 3)
                    .arg(line.p95, 12, 'f', 3)
                    .arg(line.longest, 12, 'f', 3)
                    .arg(written(line.rawMedian, 3), 12)
                    .arg(written(line.ratio(), 2), 9)
                    .arg(line.rssMb, 8, 'f', 0);
    return text;
}

} // namespace ringi::bench
