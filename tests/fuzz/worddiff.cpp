// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What changed between two versions of a text: the bytes before the first NUL are the one, the rest the other.
#include "base/worddiff.h"
#include "targets.h"

void ringi::test::fuzzWordDiff(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf('\0');
    const QString before = QString::fromUtf8(bytes.first(std::max<qsizetype>(end, 0)));
    const QString after = QString::fromUtf8(bytes.sliced(end + 1));

    const TextDiff lines = textDiff(before, after);
    demand(textBefore(lines) == before && textAfter(lines) == after, "a diff of lines gives both texts back");
    const TextPieces words = wordDiff(before, after);
    demand(textBefore(words) == before && textAfter(words) == after, "a diff of words gives both texts back");
}
