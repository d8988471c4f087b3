// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Times as cells state them: the first line is a pattern, the second a zone, the rest the text.
#include "exchange/statedtimereader.h"
#include "targets.h"

namespace ringi::test {

namespace {

void readAs(const QString &pattern, const QString &zone, const QString &text)
{
    TimeRules rules;
    rules.absent = {QStringLiteral("unknown")};
    rules.zone = isTimeZone(zone) ? zone : QString();
    if (isTimeFormat(pattern))
        rules.formats.prepend(pattern);
    rules.firstOfYearIsYear = rules.firstOfMonthIsMonth = text.size() % 2;
    const ReadTime read = StatedTimeReader(rules).read(text);
    if (read.state == ReadTime::State::Stated)
        demand(Instant::fromIso(read.time.at.toIso()) == read.time.at, "a time that was read can be written and read");
}

} // namespace

void fuzzTimes(const QByteArray &bytes)
{
    const QString all = QString::fromUtf8(bytes);
    const QString pattern = all.section(u'\n', 0, 0), text = all.section(u'\n', 2);
    if (const auto format = TimeFormat::fromPattern(pattern)) {
        const auto written = format->read(text);
        if (written && written->isReal())
            (void)written->asUtc();
    }
    readAs(pattern, all.section(u'\n', 1, 1), text);
}

} // namespace ringi::test
