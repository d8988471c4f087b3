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

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

QString fold(const QString &text)
{
    if (isAscii(text))
        return text.toLower();
    return withoutLatinMarks(text.normalized(QString::NormalizationForm_KC).toCaseFolded());
}

/// Where the character that begins at `at` ends.
qsizetype endOf(QStringView run, qsizetype at)
{
    return at + (run.at(at).isHighSurrogate() ? 2 : 1);
}

/// REQUIRES: no half of a pair stands alone.
void addPairs(QStringList &tokens, QStringView run)
{
    qsizetype first = 0, second = endOf(run, 0);
    if (second == run.size())
        tokens.append(run.toString());
    while (second < run.size()) {
        const qsizetype end = endOf(run, second);
        tokens.append(run.sliced(first, end - first).toString());
        first = std::exchange(second, end);
    }
}

struct Run
{
    Script script;
    QStringView text;
};

bool isPair(const QString &text, qsizetype at)
{
    return at + 1 < text.size() && text.at(at).isHighSurrogate() && text.at(at + 1).isLowSurrogate();
}

QStringView wordOf(const Run &run)
{
    return run.text.first(std::min(run.text.size(), kLongestToken));
}

QList<Run> runsOf(const QString &folded)
{
    QList<Run> runs;
    qsizetype start = 0;
    Script open = Script::None;
    const auto close = [&](qsizetype end) {
        if (open != Script::None)
            runs.append({open, QStringView(folded).sliced(start, end - start)});
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
    return runs;
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

void addPlacedPairs(QList<PlacedToken> &tokens, const TracedFold &fold, QStringView run)
{
    qsizetype first = 0, second = endOf(run, 0);
    if (second == run.size())
        tokens.append(fold.placed(run));
    while (second < run.size()) {
        const qsizetype end = endOf(run, second);
        tokens.append(fold.placed(run.sliced(first, end - first)));
        first = std::exchange(second, end);
    }
}

QList<SearchTerm> termsOf(const QString &typed, bool unfinished)
{
    QList<SearchTerm> terms;
    const QString folded = fold(typed);
    for (const Run &run : runsOf(folded)) {
        SearchTerm term;
        if (run.script == Script::Cjk)
            addPairs(term.tokens, run.text);
        else
            term.tokens = {wordOf(run).toString()};
        // A single kanji is the beginning of every pair it starts.
        term.prefix = run.script == Script::Cjk && run.text.toUcs4().size() == 1;
        terms.append(term);
    }
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
    const QString folded = fold(text);
    for (const Run &run : runsOf(folded)) {
        if (run.script == Script::Cjk)
            addPairs(tokens, run.text);
        else
            tokens.append(wordOf(run).toString());
    }
    return tokens;
}

QList<PlacedToken> placedTokensOf(const QString &text)
{
    const TracedFold fold(text);
    QList<PlacedToken> tokens;
    for (const Run &run : runsOf(fold.folded)) {
        if (run.script == Script::Cjk)
            addPlacedPairs(tokens, fold, run.text);
        else
            tokens.append(fold.placed(wordOf(run)));
    }
    return tokens;
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
