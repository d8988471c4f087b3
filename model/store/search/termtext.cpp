// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/termtext.h"

#include <algorithm>
#include <ranges>
#include <string_view>

namespace ringi {

namespace {

constexpr char kAnd = '\n', kOr = '\t', kBegun = '*'; // tokens are letters and digits

QString textOf(const SearchTerm &term)
{
    if (!term.instead.isEmpty())
        return term.instead.join(QLatin1Char(kOr));
    const QString phrase = term.tokens.join(u' ');
    return term.prefix ? phrase + QLatin1Char(kBegun) : phrase;
}

QString joined(const QList<SearchTerm> &terms, char between)
{
    QStringList texts;
    for (const SearchTerm &term : terms)
        texts.append(textOf(term));
    return texts.join(QLatin1Char(between));
}

bool isWhole(std::string_view words, size_t begin, size_t end, bool begun)
{
    return (begin == 0 || words[begin - 1] == ' ') && (begun || end == words.size() || words[end] == ' ');
}

bool stands(std::string_view words, std::string_view phrase)
{
    const bool begun = phrase.ends_with(kBegun);
    phrase.remove_suffix(begun);
    for (size_t at = words.find(phrase); at != std::string_view::npos; at = words.find(phrase, at + 1)) {
        if (isWhole(words, at, at + phrase.size(), begun))
            return true;
    }
    return false;
}

auto parted(std::string_view text, char between)
{
    return std::views::split(text, between)
        | std::views::transform([](auto part) { return std::string_view(part.begin(), part.end()); });
}

} // namespace

QString textOfAll(const QList<SearchTerm> &terms)
{
    return joined(terms, kAnd);
}

QString textOfAny(const QList<SearchTerm> &terms)
{
    return joined(terms, kOr);
}

bool haveTerms(QByteArrayView words, QByteArrayView terms)
{
    const std::string_view all(words.data(), size_t(words.size())), asked(terms.data(), size_t(terms.size()));
    return std::ranges::all_of(parted(asked, kAnd), [&](std::string_view line) {
        return std::ranges::any_of(parted(line, kOr), [&](std::string_view phrase) { return stands(all, phrase); });
    });
}

} // namespace ringi
