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

QString pace(qint64 done, qint64 total, qint64 elapsedMs)
{
    QStringList parts{howFar(done, total)};
    if (elapsedMs >= kSettled && done > 0) {
        parts.append(PaceWords::tr("%1 a second").arg(locale().toString(done * 1000 / elapsedMs)));
        if (done < total)
            parts.append(PaceWords::tr("%1 left", "time")
                             .arg(wait(qint64(double(elapsedMs) * double(total - done) / double(done)))));
    }
    return parts.join(QString::fromUtf8(kBetween));
}

} // namespace ringi::words
