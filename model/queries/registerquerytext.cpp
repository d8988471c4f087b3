// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/registerquerytext.h"

#include "domain/taxonomy.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <functional>
#include <numeric>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;
using Mistake = std::optional<QueryTextError>;

struct Token
{
    int at = 0;
    QString name;
    QString sign; ///< ":", "=", ">=", "<=", ">" or "<"
    QString value;

    [[nodiscard]] int valueAt() const { return at + int(name.size() + sign.size()); }
    [[nodiscard]] QString whole() const { return name + sign + value; }
};

int distance(const QString &a, const QString &b)
{
    QList<int> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (int i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = i + 1;
        for (int j = 0; j < b.size(); ++j) {
            const int kept = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({kept, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.last();
}

QString nearest(const QString &written, const QStringList &known)
{
    const auto begins = [&](const QString &k) { return written.size() >= 2 && k.startsWith(written); };
    if (const auto found = std::ranges::find_if(known, begins); found != known.end())
        return *found;
    const auto closer = [&](const QString &a, const QString &b) { return distance(written, a) < distance(written, b); };
    const auto best = std::ranges::min_element(known, closer);
    return best != known.end() && 2 * distance(written, *best) < written.size() ? *best : QString();
}

template <Keyed E> QStringList keysOf()
{
    QStringList keys;
    for (const E value : allOf<E>())
        keys.append(keyOf(value));
    return keys;
}

QStringList sectorKeys()
{
    QStringList keys;
    for (const QLatin1StringView sector : sectors())
        keys.append(sector);
    return keys;
}

QueryTextError unknownValue(const Token &token, int at, const QString &value, const QStringList &known)
{
    return {QueryMistake::UnknownValue, at, value, token.name, nearest(value.toLower(), known), known};
}

std::optional<Severity> severityFrom(const QString &value)
{
    bool isFigure = false;
    const int figure = value.toInt(&isFigure);
    if (isFigure && figure >= 0 && figure < kSeverities)
        return Severity(figure);
    return fromKey<Severity>(value.toLower());
}

std::optional<Tlp> tlpFrom(const QString &value)
{
    const QString upper = value.toUpper();
    return fromKey<Tlp>(upper.startsWith(u"TLP:") ? upper : u"TLP:"_s + upper);
}

std::optional<QString> sectorFrom(const QString &value)
{
    const QString lower = value.toLower();
    return isSector(lower) ? std::optional(lower) : std::nullopt;
}

template <Keyed E> std::optional<E> plainly(const QString &value)
{
    return fromKey<E>(value.toLower());
}

/// Reads each of the comma-separated values into the list; `read` answers nothing for one that is not known.
template <class T, class Read> Mistake addEach(const Token &token, QList<T> &to, const QStringList &known, Read read)
{
    int at = token.valueAt();
    for (const QString &value : token.value.split(u',')) {
        const auto one = read(value);
        if (!one)
            return unknownValue(token, at, value, known);
        to.append(*one);
        at += int(value.size()) + 1;
    }
    return {};
}

bool compares(int left, const QString &sign, int right)
{
    if (sign == u">=")
        return left >= right;
    if (sign == u"<=")
        return left <= right;
    if (sign == u">")
        return left > right;
    return left < right;
}

Mistake readSeverity(const Token &token, RegisterQuery &query)
{
    if (token.sign == u":" || token.sign == u"=")
        return addEach(token, query.severities, keysOf<Severity>(), severityFrom);
    const auto bound = severityFrom(token.value);
    if (!bound)
        return unknownValue(token, token.valueAt(), token.value, keysOf<Severity>());
    for (const Severity severity : allOf<Severity>()) {
        if (compares(int(severity), token.sign, int(*bound)))
            query.severities.append(severity);
    }
    return {};
}

Mistake readHolder(const Token &token, RegisterQuery &query)
{
    return addEach(token, query.holders, keysOf<Division>(), plainly<Division>);
}

Mistake readPhase(const Token &token, RegisterQuery &query)
{
    return addEach(token, query.phases, keysOf<Phase>(), plainly<Phase>);
}

Mistake readTlp(const Token &token, RegisterQuery &query)
{
    return addEach(token, query.tlps, keysOf<Tlp>(), tlpFrom);
}

Mistake readSector(const Token &token, RegisterQuery &query)
{
    return addEach(token, query.sectors, sectorKeys(), sectorFrom);
}

Mistake readOffered(const Token &token, RegisterQuery &query)
{
    query.offeredTo = plainly<Division>(token.value);
    if (!query.offeredTo)
        return unknownValue(token, token.valueAt(), token.value, keysOf<Division>());
    return {};
}

struct Days
{
    Instant from;
    Instant until; ///< the first moment after them
};

Instant startOf(QDate day)
{
    return {QDateTime(day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch()};
}

/// The days of UTC that "2026", "2026-10" or "2026-10-01" stand for.
std::optional<Days> daysFrom(const QString &value)
{
    if (const QDate day = QDate::fromString(value, u"yyyy-MM-dd"_s); day.isValid())
        return Days{startOf(day), startOf(day.addDays(1))};
    if (const QDate month = QDate::fromString(value, u"yyyy-MM"_s); month.isValid())
        return Days{startOf(month), startOf(month.addMonths(1))};
    if (const QDate year = QDate::fromString(value, u"yyyy"_s); year.isValid())
        return Days{startOf(year), startOf(year.addYears(1))};
    return {};
}

void bound(RegisterQuery &query, std::optional<Instant> after, std::optional<Instant> before)
{
    if (after)
        query.loggedAfter = std::max(query.loggedAfter.value_or(*after), *after);
    if (before)
        query.loggedBefore = std::min(query.loggedBefore.value_or(*before), *before);
}

Mistake readLogged(const Token &token, RegisterQuery &query)
{
    const auto days = daysFrom(token.value);
    if (!days)
        return QueryTextError{QueryMistake::UnknownValue,
                              token.valueAt(),
                              token.value,
                              token.name,
                              {},
                              {u"2026-10-01"_s, u"2026-10"_s, u"2026"_s}};
    if (token.sign == u">=")
        bound(query, days->from, {});
    else if (token.sign == u">")
        bound(query, days->until, {});
    else if (token.sign == u"<")
        bound(query, {}, days->from);
    else if (token.sign == u"<=")
        bound(query, {}, days->until);
    else
        bound(query, days->from, days->until);
    return {};
}

Mistake readIs(const Token &token, RegisterQuery &query)
{
    if (token.value.toLower() != u"open")
        return unknownValue(token, token.valueAt(), token.value, {u"open"_s});
    query.openOnly = true;
    return {};
}

struct Meaning
{
    QLatin1StringView name;
    Mistake (*read)(const Token &, RegisterQuery &);
    bool hasOrder = false;
};

constexpr auto kMeanings = std::to_array<Meaning>({{"holder"_L1, readHolder},
                                                   {"phase"_L1, readPhase},
                                                   {"severity"_L1, readSeverity, true},
                                                   {"tlp"_L1, readTlp},
                                                   {"sector"_L1, readSector},
                                                   {"offered"_L1, readOffered},
                                                   {"logged"_L1, readLogged, true},
                                                   {"is"_L1, readIs}});

QStringList tokenNames()
{
    QStringList names;
    for (const Meaning &meaning : kMeanings)
        names.append(meaning.name);
    return names;
}

Mistake readToken(Token token, RegisterQuery &query)
{
    const QString written = token.name, whole = token.whole();
    token.name = token.name.toLower();
    if (token.name == u"open" && token.value.isEmpty()) {
        query.openOnly = true;
        return {};
    }
    const auto meaning = std::ranges::find(kMeanings, token.name, [](const Meaning &m) { return QString(m.name); });
    if (meaning == kMeanings.end())
        return QueryTextError{QueryMistake::UnknownToken,        token.at,    written, {},
                              nearest(token.name, tokenNames()), tokenNames()};
    if (token.value.isEmpty())
        return QueryTextError{QueryMistake::ValueMissing, token.at, whole, token.name, {}, {}};
    if (token.sign != u":" && token.sign != u"=" && !meaning->hasOrder)
        return QueryTextError{QueryMistake::NotComparable, token.at, whole, token.name, {}, {}};
    return meaning->read(token, query);
}

Token tokenFrom(const QRegularExpressionMatch &part)
{
    return {int(part.capturedStart()), part.captured(u"name"_s), part.captured(u"sign"_s), part.captured(u"value"_s)};
}

/// A quoted run, a token or a word, whichever comes next; \s covers the ideographic space.
const QRegularExpression &partPattern()
{
    static const QRegularExpression pattern(
        uR"re("(?<quoted>[^"]*)"|(?<open>"[^"]*$)|)re"
        uR"re((?<name>[A-Za-z_]+)(?<sign>>=|<=|[:=<>])(?<value>[^\s"]*)|(?<word>[^\s"]+))re"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

} // namespace

tl::expected<RegisterQuery, QueryTextError> registerQueryFrom(const QString &text)
{
    RegisterQuery query;
    QStringList words;
    auto parts = partPattern().globalMatch(text);
    while (parts.hasNext()) {
        const QRegularExpressionMatch part = parts.next();
        if (part.hasCaptured(u"open"_s))
            return tl::unexpected(
                QueryTextError{QueryMistake::QuoteOpen, int(part.capturedStart()), part.captured(), {}, {}, {}});
        if (part.hasCaptured(u"name"_s)) {
            if (auto mistake = readToken(tokenFrom(part), query))
                return tl::unexpected(*mistake);
            continue;
        }
        words.append(part.captured(part.hasCaptured(u"quoted"_s) ? u"quoted"_s : u"word"_s));
    }
    query.text = words.join(u' ').simplified();
    return query;
}

} // namespace ringi
