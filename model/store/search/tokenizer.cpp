// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/tokenizer.h"

#include <algorithm>
#include <utility>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

enum class Script { None, Word, Cjk };

constexpr qsizetype kLongestToken = 255; ///< of a word that has no end; PostgreSQL takes no more than 2046 bytes

bool isAsciiWord(char32_t c)
{
    return (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9') || (c >= U'A' && c <= U'Z');
}

Script scriptOf(char32_t c)
{
    if (c < 0x80)
        return isAsciiWord(c) ? Script::Word : Script::None;
    if (!QChar::isLetterOrNumber(c) && !QChar::isMark(c) && c != U'ー')
        return Script::None;
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return Script::Cjk;
    default:
        return c == U'ー' ? Script::Cjk : Script::Word;
    }
}

/// Latin accents go; the marks of kana stay, because they make other syllables.
QString withoutLatinMarks(const QString &folded)
{
    QString plain;
    plain.reserve(folded.size());
    for (const QChar c : folded.normalized(QString::NormalizationForm_D)) {
        const bool kanaMark = c.unicode() == 0x3099 || c.unicode() == 0x309A;
        if (!c.isMark() || kanaMark)
            plain += c;
    }
    return plain.normalized(QString::NormalizationForm_C);
}

/// ASCII, kana, kanji and their commas and brackets, of which folding changes nothing but the case.
bool isPlain(QChar c)
{
    const char16_t u = c.unicode();
    return u < 0x80 || (u >= 0x4E00 && u <= 0x9FFF) || (u >= 0x3041 && u <= 0x3096) || (u >= 0x30A1 && u <= 0x30FE)
        || (u >= 0x3001 && u <= 0x3011);
}

QString fold(const QString &text)
{
    if (std::all_of(text.begin(), text.end(), isPlain))
        return text.toLower();
    return withoutLatinMarks(text.normalized(QString::NormalizationForm_KC).toCaseFolded());
}

/// Where the character that begins at `at` ends.
qsizetype endOf(QStringView run, qsizetype at)
{
    return at + (run.at(at).isHighSurrogate() ? 2 : 1);
}

/// REQUIRES: no half of a pair stands alone.
template <class Take> void eachPair(QStringView run, Take take)
{
    qsizetype first = 0, second = endOf(run, 0);
    if (second == run.size())
        take(run);
    while (second < run.size()) {
        const qsizetype end = endOf(run, second);
        take(run.sliced(first, end - first));
        first = std::exchange(second, end);
    }
}

bool isPair(QStringView text, qsizetype at)
{
    return at + 1 < text.size() && text.at(at).isHighSurrogate() && text.at(at + 1).isLowSurrogate();
}

/// Calls `take` with each run of one script, and which.
template <class Take> void eachRun(QStringView folded, Take take)
{
    qsizetype start = 0;
    Script open = Script::None;
    const auto close = [&](qsizetype end) {
        if (open != Script::None)
            take(open, folded.sliced(start, end - start));
    };
    for (qsizetype i = 0; i < folded.size();) {
        const bool pair = isPair(folded, i);
        const char32_t c = pair ? QChar::surrogateToUcs4(folded.at(i), folded.at(i + 1)) : folded.at(i).unicode();
        const Script script = scriptOf(c);
        if (script != open) {
            close(i);
            start = i;
            open = script;
        }
        i += pair ? 2 : 1;
    }
    close(folded.size());
}

template <class Take> void eachToken(Script script, QStringView run, Take take)
{
    if (script == Script::Cjk)
        eachPair(run, take);
    else
        take(run.first(std::min(run.size(), kLongestToken)));
}

template <class Take> void eachToken(QStringView folded, Take take)
{
    eachRun(folded, [&](Script script, QStringView run) { eachToken(script, run, take); });
}

bool joinsTheOneBefore(QChar c)
{
    constexpr char16_t kHalfWidthVoiced = 0xFF9E, kHalfWidthSemivoiced = 0xFF9F;
    return c.isMark() || c.unicode() == kHalfWidthVoiced || c.unicode() == kHalfWidthSemivoiced;
}

/// Where the character that begins at `at` and the marks on it end.
qsizetype clusterEnd(const QString &text, qsizetype at)
{
    qsizetype end = at + (isPair(text, at) ? 2 : 1);
    while (end < text.size() && joinsTheOneBefore(text.at(end)))
        ++end;
    return end;
}

struct Stretch
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// A folded text that knows of each of its characters what it was made from.
struct TracedFold
{
    explicit TracedFold(const QString &text)
    {
        for (qsizetype at = 0; at < text.size();) {
            const qsizetype end = clusterEnd(text, at);
            const QString part = fold(text.sliced(at, end - at));
            folded += part;
            madeFrom.insert(madeFrom.size(), part.size(), {at, end});
            at = end;
        }
    }

    [[nodiscard]] PlacedToken placed(QStringView token) const
    {
        const qsizetype first = token.begin() - QStringView(folded).begin();
        return {token.toString(), madeFrom[first].begin, madeFrom[first + token.size() - 1].end};
    }

    QString folded;
    QList<Stretch> madeFrom;
};

QList<SearchTerm> termsOf(const QString &typed, bool unfinished)
{
    QList<SearchTerm> terms;
    eachRun(fold(typed), [&](Script script, QStringView run) {
        SearchTerm term;
        eachToken(script, run, [&](QStringView token) { term.tokens.append(token.toString()); });
        // A single kanji is the beginning of every pair it starts.
        term.prefix = script == Script::Cjk && run.toUcs4().size() == 1;
        terms.append(term);
    });
    if (unfinished && !terms.isEmpty() && !typed.back().isSpace())
        terms.last().prefix = true;
    return terms;
}

SearchTerm phraseOf(const QString &quoted)
{
    SearchTerm phrase;
    for (const SearchTerm &term : termsOf(quoted, false))
        phrase.tokens += term.tokens;
    return phrase;
}

} // namespace

QStringList tokensOf(const QString &text)
{
    QStringList tokens;
    eachToken(fold(text), [&](QStringView token) { tokens.append(token.toString()); });
    return tokens;
}

QList<PlacedToken> placedTokensOf(const QString &text)
{
    const TracedFold fold(text);
    QList<PlacedToken> tokens;
    eachToken(fold.folded, [&](QStringView token) { tokens.append(fold.placed(token)); });
    return tokens;
}

QString wordsOf(const QStringList &texts)
{
    QString words;
    for (const QString &text : texts) {
        eachToken(fold(text), [&](QStringView token) {
            if (!words.isEmpty())
                words += u' ';
            words += token;
        });
    }
    return words;
}

QList<SearchTerm> searchTerms(const QString &typed)
{
    QList<SearchTerm> terms;
    const QStringList parts = typed.split(u'"');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool quoted = i % 2 == 1 && i + 1 < parts.size();
        if (!quoted)
            terms += termsOf(parts[i], i + 1 == parts.size());
        else if (const SearchTerm phrase = phraseOf(parts[i]); !phrase.tokens.isEmpty())
            terms.append(phrase);
    }
    return terms;
}

} // namespace ringi
