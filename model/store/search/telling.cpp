// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/telling.h"

#include "store/search/tokenizer.h"

#include <QSet>

namespace ringi {

namespace {

constexpr qsizetype kLeastLetters = 4;
constexpr qsizetype kMostWords = 300; ///< of one measure; a long text has said what it is about by then
constexpr char16_t kFirstKana = 0x3040;

bool isTelling(const QString &token)
{
    const bool isPair = token.size() == 2 && token.at(0).unicode() >= kFirstKana;
    return isPair || token.size() >= kLeastLetters;
}

} // namespace

QStringList tellingTokens(const QString &text)
{
    QStringList telling;
    QSet<QString> seen;
    for (const QString &token : tokensOf(text)) {
        if (!isTelling(token) || seen.contains(token))
            continue;
        seen.insert(token);
        telling.append(token);
    }
    return telling;
}

QStringList precedentWords(const MeasureContent &content)
{
    return tellingTokens(content.subject + u' ' + content.purpose + u' ' + content.text).mid(0, kMostWords);
}

} // namespace ringi
