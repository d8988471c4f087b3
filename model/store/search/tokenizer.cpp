// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/tokenizer.h"

#include <algorithm>
#include <utility>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

enum class Script { None, Word, Cjk };

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
        const bool pair = folded.at(i).isHighSurrogate() && i + 1 < folded.size();
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

QList<SearchTerm> termsOf(const QString &typed, bool unfinished)
{
    QList<SearchTerm> terms;
    const QString folded = fold(typed);
    for (const Run &run : runsOf(folded)) {
        SearchTerm term;
        if (run.script == Script::Cjk)
            addPairs(term.tokens, run.text);
        else
            term.tokens = {run.text.toString()};
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
            tokens.append(run.text.toString());
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
