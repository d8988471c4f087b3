// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Times as people type them into a form: the first line is the zone they are meant in, the rest the text.
#include "targets.h"
#include "ui/log/statedtimetext.h"

void ringi::test::fuzzTypedTime(const QByteArray &bytes)
{
    constexpr Instant now{1'795'048'800'000};
    const QString all = QString::fromUtf8(bytes);
    const QString zone = all.section(u'\n', 0, 0);
    const auto time = readStatedTime(all.section(u'\n', 1), zone, now);
    if (time)
        demand(readStatedTime(writeStatedTime(*time), time->zone, now).has_value(),
               "a time that is shown can be typed");
}
