// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a text. Qt has no dictionary for Japanese and ends a word after every kanji and every kana, so what it
// cut up is joined again where the script stays the same: 保守経路|の|使用|を|停止|する.
#pragma once

#include <QList>
#include <QStringView>

namespace ringi {

/// Words, and what stands between them, in order: joined they are the text. A number with hyphens is one word. None
/// ends within a surrogate pair or a combining sequence.
QList<QStringView> wordsOf(QStringView text);

/// How much the text says: its letters and digits, a kanji for two.
int letterCount(QStringView text);

} // namespace ringi
