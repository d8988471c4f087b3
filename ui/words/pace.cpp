// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/pace.h"

#include "ui/words/times.h"

#include <QCoreApplication>
#include <QStringList>

namespace ringi::words {

namespace {

constexpr qint64 kSettled = 1000; ///< ms until a rate says something
constexpr auto kBetween = " · ";

class PaceWords
{
    Q_DECLARE_TR_FUNCTIONS(Pace)
};

QString howFar(qint64 done, qint64 total)
{
    return total > 0 ? PaceWords::tr("%1 of %2").arg(locale().toString(done), locale().toString(total))
                     : locale().toString(done);
}

} // namespace

QString pace(const Stretch &stretch)
{
    const qint64 done = stretch.done - stretch.before;
    QStringList parts{howFar(stretch.done, stretch.total)};
    if (stretch.ms >= kSettled && done > 0) {
        parts.append(PaceWords::tr("%1 a second").arg(locale().toString(done * 1000 / stretch.ms)));
        if (stretch.done < stretch.total)
            parts.append(
                PaceWords::tr("%1 left", "time")
                    .arg(wait(qint64(double(stretch.ms) * double(stretch.total - stretch.done) / double(done)))));
    }
    return parts.join(QString::fromUtf8(kBetween));
}

QString Pace::text(qint64 done, qint64 total)
{
    if (!m_last || done < m_last->done || total != m_last->total) {
        m_last = {done, done, total, 0};
        m_since.start();
    }
    m_last->done = done;
    m_last->ms = m_since.elapsed();
    return pace(*m_last);
}

} // namespace ringi::words
