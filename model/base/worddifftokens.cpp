// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/worddifftokens.h"

#include <QTextBoundaryFinder>

namespace ringi {

namespace {

QChar::Script scriptAtEnd(QStringView word)
{
    const QChar last = word.last();
    if (last.isLowSurrogate() && word.size() > 1)
        return QChar::script(QChar::surrogateToUcs4(word[word.size() - 2], last));
    return QChar::script(last.unicode());
}

QChar::Script scriptAtStart(QStringView word)
{
    if (word.first().isHighSurrogate() && word.size() > 1)
        return QChar::script(QChar::surrogateToUcs4(word[0], word[1]));
    return QChar::script(word.first().unicode());
}

bool isAlphanumeric(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

bool isHyphen(QStringView word)
{
    return word.size() == 1 && word.first() == u'-';
}

/// Whether there is one word where Qt sees two.
bool belongTogether(QStringView left, QStringView right)
{
    const QChar::Script script = scriptAtEnd(left);
    if (script == QChar::Script_Han || script == QChar::Script_Hiragana)
        return scriptAtStart(right) == script;
    if (isHyphen(right))
        return isAlphanumeric(left.last());
    return left.size() > 1 && left.last() == u'-' && isAlphanumeric(left[left.size() - 2])
        && isAlphanumeric(right.first());
}

QList<QStringView> cutByQt(QStringView text)
{
    QTextBoundaryFinder words(QTextBoundaryFinder::Word, text.data(), text.size());
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, text.data(), text.size());
    QList<QStringView> cut;
    qsizetype start = 0;
    for (qsizetype end = words.toNextBoundary(); end > 0; end = words.toNextBoundary()) {
        characters.setPosition(end);
        if (!characters.isAtBoundary())
            continue;
        cut.append(text.sliced(start, end - start));
        start = end;
    }
    if (start < text.size())
        cut.append(text.sliced(start));
    return cut;
}

} // namespace

QList<QStringView> wordsOf(QStringView text)
{
    QList<QStringView> words;
    for (const QStringView next : cutByQt(text)) {
        if (!words.isEmpty() && belongTogether(words.last(), next))
            words.last() = QStringView(words.last().data(), words.last().size() + next.size());
        else
            words.append(next);
    }
    return words;
}

int letterCount(QStringView text)
{
    int letters = 0;
    for (const QChar c : text) {
        const bool isKanji = c.isSurrogate() || QChar::script(c.unicode()) == QChar::Script_Han;
        letters += isKanji ? 2 : c.isLetterOrNumber() ? 1 : 0;
    }
    return letters;
}

} // namespace ringi
