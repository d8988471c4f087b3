// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgresql/placeholders.h"

#include <array>

namespace ringi::sql {

namespace {

struct Quote
{
    QByteArrayView open;
    QByteArrayView close;
};

/// A doubled quote within a text is read as two texts side by side, which comes to the same.
constexpr std::array<Quote, 5> kQuotes{{{"'", "'"}, {"\"", "\""}, {"--", "\n"}, {"/*", "*/"}, {"$$", "$$"}}};

bool isOfName(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

bool isPlaceholder(QByteArrayView token)
{
    return token.size() > 1 && token[0] == ':' && isOfName(token[1]);
}

qsizetype lengthOfQuote(QByteArrayView rest, const Quote &quote)
{
    const qsizetype end = rest.indexOf(quote.close, quote.open.size());
    return end < 0 ? rest.size() : end + quote.close.size();
}

qsizetype lengthOfPlaceholder(QByteArrayView rest)
{
    const auto *end = std::find_if_not(rest.begin() + 1, rest.end(), isOfName);
    return end - rest.begin();
}

qsizetype lengthOfToken(QByteArrayView rest)
{
    for (const Quote &quote : kQuotes)
        if (rest.startsWith(quote.open))
            return lengthOfQuote(rest, quote);
    if (rest.startsWith("::"))
        return 2;
    return isPlaceholder(rest) ? lengthOfPlaceholder(rest) : 1;
}

QByteArray numberOf(const QByteArray &name, QList<QByteArray> &names)
{
    qsizetype place = names.indexOf(name);
    if (place < 0) {
        place = names.size();
        names.append(name);
    }
    return '$' + QByteArray::number(place + 1);
}

} // namespace

Numbered numberedPlaceholders(const QByteArray &sql)
{
    Numbered out;
    for (qsizetype at = 0, length = 0; at < sql.size(); at += length) {
        const auto rest = QByteArrayView(sql).sliced(at);
        length = lengthOfToken(rest);
        const auto token = rest.first(length);
        out.sql += isPlaceholder(token) ? numberOf(token.toByteArray(), out.names) : token.toByteArray();
    }
    return out;
}

} // namespace ringi::sql
