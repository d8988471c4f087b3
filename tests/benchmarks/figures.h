// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Times, and what is printed of them: one line a piece of work, ours beside the raw engine's.
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QList>
#include <QString>

namespace ringi::bench {

/// In milliseconds.
using Times = QList<double>;

double median(Times times);
double p95(Times times);
double longest(const Times &times);

template <class Work> double timed(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// The first run warms caches and does not count.
template <class Work> Times repeated(int times, Work work)
{
    Times all;
    work();
    for (int i = 0; i < times; ++i)
        all.append(timed(work));
    return all;
}

class Figures
{
public:
    Figures(QString engine, int incidents)
        : m_engine(std::move(engine))
        , m_incidents(incidents)
    {
    }

    /// `raw` is empty where the raw engine has no part in the work.
    void add(const QString &name, const Times &ours, const Times &raw);
    [[nodiscard]] QByteArray json() const;
    [[nodiscard]] QString table() const;

private:
    struct Line
    {
        QString name;
        double median = 0;
        double p95 = 0;
        double longest = 0;
        double rawMedian = 0;
        double rssMb = 0;

        [[nodiscard]] double ratio() const { return rawMedian > 0 ? median / rawMedian : 0; }
    };

    QString m_engine;
    int m_incidents;
    QList<Line> m_lines;
};

} // namespace ringi::bench
