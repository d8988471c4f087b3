// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/passages.h"

#include <algorithm>

namespace ringi {

namespace {

constexpr qsizetype kLookedThrough = 20'000; ///< characters of one text
constexpr qsizetype kShown = 160;
constexpr qsizetype kBefore = 40; ///< shown before the first mark

using Tokens = QList<PlacedToken>;
using Marks = QList<Passage::Mark>;

bool isThere(const QString &token, const SearchTerm &term, qsizetype place)
{
    if (!term.instead.isEmpty())
        return term.instead.contains(token);
    const bool isLast = place + 1 == term.tokens.size();
    return isLast && term.prefix ? token.startsWith(term.tokens[place]) : token == term.tokens[place];
}

bool standsAt(const Tokens &tokens, qsizetype at, const SearchTerm &term)
{
    if (term.tokens.isEmpty() || at + term.tokens.size() > tokens.size())
        return false;
    for (qsizetype i = 0; i < term.tokens.size(); ++i) {
        if (!isThere(tokens[at + i].token, term, i))
            return false;
    }
    return true;
}

Marks marksOf(const Tokens &tokens, const SearchTerm &term)
{
    Marks marks;
    for (qsizetype at = 0; at < tokens.size(); ++at) {
        if (standsAt(tokens, at, term)) {
            const PlacedToken &last = tokens[at + term.tokens.size() - 1];
            marks.append({tokens[at].begin, last.end - tokens[at].begin});
        }
    }
    return marks;
}

Marks marksOf(const QList<NamedObservable> &named, const Observable &what)
{
    const QList<ObservableSpan> sought = soughtWith(what);
    Marks marks;
    for (const NamedObservable &one : named) {
        if (std::ranges::any_of(sought, [&](const ObservableSpan &span) { return span.holds(one.what); }))
            marks.append({one.begin, one.length});
    }
    return marks;
}

qsizetype endOf(const Passage::Mark &mark)
{
    return mark.begin + mark.length;
}

/// In order, and one for those that overlap or touch.
Marks joined(Marks marks)
{
    std::ranges::sort(marks, {}, [](const Passage::Mark &mark) { return std::pair(mark.begin, -mark.length); });
    Marks all;
    for (const Passage::Mark &mark : marks) {
        if (!all.isEmpty() && mark.begin <= endOf(all.last()))
            all.last().length = std::max(endOf(all.last()), endOf(mark)) - all.last().begin;
        else
            all.append(mark);
    }
    return all;
}

struct Found
{
    Marks marks;
    int parts = 0; ///< of what was looked for, that stand here
};

void add(Found &found, const Marks &marks)
{
    found.marks += marks;
    found.parts += marks.isEmpty() ? 0 : 1;
}

Found lookThrough(const QString &text, const Wanted &wanted)
{
    const Tokens tokens = placedTokensOf(text);
    const auto named = wanted.observables.isEmpty() ? QList<NamedObservable>() : observablesIn(text);
    Found found;
    for (const SearchTerm &term : wanted.terms)
        add(found, marksOf(tokens, term));
    for (const WantedObservable &one : wanted.observables)
        add(found, marksOf(named, one.what) + marksOf(tokens, one.asWords));
    found.marks = joined(found.marks);
    return found;
}

/// The excerpt around the first mark: whole where it is short.
Passage cut(const SearchedText &from, const QString &text, const Marks &marks)
{
    const qsizetype first = marks.isEmpty() ? 0 : marks.first().begin;
    qsizetype begin = text.size() <= kShown ? 0 : std::max<qsizetype>(first - kBefore, 0);
    if (begin > 0 && text.at(begin).isLowSurrogate())
        --begin;
    qsizetype end = std::min(begin + kShown, text.size());
    if (end < text.size() && text.at(end).isLowSurrogate())
        --end;
    Passage passage{from.field, from.ordinal, text.sliced(begin, end - begin), {}};
    const qsizetype moved = begin > 0 ? begin - 1 : 0; // the sign of what was cut takes a place
    for (const Passage::Mark &mark : marks) {
        if (mark.begin < end)
            passage.marks.append({mark.begin - moved, std::min(endOf(mark), end) - mark.begin});
    }
    if (begin > 0)
        passage.text.prepend(u'…');
    if (end < text.size())
        passage.text.append(u'…');
    for (QChar &c : passage.text) // a passage is one line
        c = c.isSpace() || c.category() == QChar::Other_Control ? u' ' : c;
    return passage;
}

} // namespace

Passage passageOf(const QList<SearchedText> &texts, const Wanted &wanted)
{
    Passage best = cut(texts.first(), texts.first().text, {});
    int parts = 0;
    for (const SearchedText &one : texts) {
        const QString text = one.text.first(std::min(one.text.size(), kLookedThrough));
        const Found found = lookThrough(text, wanted);
        if (found.parts <= parts)
            continue;
        parts = found.parts;
        best = cut(one, text, found.marks);
    }
    return best;
}

int termsIn(const QString &text, const QList<SearchTerm> &terms)
{
    const Tokens tokens = placedTokensOf(text);
    return int(std::ranges::count_if(terms, [&](const SearchTerm &term) { return !marksOf(tokens, term).isEmpty(); }));
}

QMap<QString, QStringList> takenIn(const QString &text, const QList<SearchTerm> &terms)
{
    const QStringList tokens = tokensOf(text);
    QMap<QString, QStringList> taken;
    for (const SearchTerm &term : terms) {
        for (const QString &word : term.instead) {
            if (tokens.contains(word))
                taken[term.tokens.first()].append(word);
        }
    }
    return taken;
}

} // namespace ringi
