// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/querytokens.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

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

/// A quoted run, a term or a word, whichever comes next; \s covers the ideographic space. What a link or an address of
/// IPv6 begins with is no name.
const QRegularExpression &partPattern()
{
    static const QRegularExpression pattern(
        uR"re((?<minus>-)?(?:"(?<quoted>[^"]*+)"|(?<open>"[^"]*+$)|(?<name>[A-Za-z_]++)(?!:(?::|//))(?<sign>>=|<=|[:=<>]))re"
        uR"re((?<value>(?:"[^"]*+(?:"|$)|[^\s"]++)*+)|(?<word>[^\s"]++)))re"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

QueryPart partFrom(const QRegularExpressionMatch &match)
{
    QueryPart part;
    part.at = int(match.capturedStart());
    part.written = match.captured();
    part.isExcluded = match.hasCaptured(u"minus"_s);
    part.name = match.captured(u"name"_s);
    part.sign = match.captured(u"sign"_s);
    part.isPhrase = match.hasCaptured(u"quoted"_s);
    part.isOpen = match.hasCaptured(u"open"_s) || part.written.count(u'"') % 2;
    if (part.isTerm())
        part.value = match.captured(u"value"_s);
    else
        part.value = match.captured(part.isPhrase ? u"quoted"_s : u"word"_s).simplified();
    return part;
}

QueryValue valueFrom(int at, const QString &written)
{
    QString plain = written;
    plain.remove(u'"');
    return {at, written, plain.simplified()};
}

} // namespace

QList<QueryValue> QueryPart::values() const
{
    QList<QueryValue> values;
    int begin = 0;
    bool isQuoted = false;
    for (int i = 0; i <= value.size(); ++i) {
        if (i == value.size() || (value[i] == u',' && !isQuoted)) {
            values.append(valueFrom(valueAt() + begin, value.mid(begin, i - begin)));
            begin = i + 1;
        } else if (value[i] == u'"') {
            isQuoted = !isQuoted;
        }
    }
    return values;
}

QList<QueryPart> queryParts(const QString &text)
{
    QList<QueryPart> parts;
    auto matches = partPattern().globalMatch(text);
    while (matches.hasNext())
        parts.append(partFrom(matches.next()));
    return parts;
}

QString quotedValue(const QString &value)
{
    static const QRegularExpression special(u"[\\s,]"_s, QRegularExpression::UseUnicodePropertiesOption);
    return value.isEmpty() || value.contains(special) ? u'"' + value + u'"' : value;
}

QString nearestTo(const QString &written, const QStringList &known)
{
    constexpr qsizetype kLongest = 64; // nobody mistypes a key as something longer
    if (written.size() > kLongest)
        return {};
    const auto begins = [&](const QString &k) { return written.size() >= 2 && k.startsWith(written); };
    if (const auto found = std::ranges::find_if(known, begins); found != known.end())
        return *found;
    const auto closer = [&](const QString &a, const QString &b) { return distance(written, a) < distance(written, b); };
    const auto best = std::ranges::min_element(known, closer);
    return best != known.end() && 2 * distance(written, *best) < written.size() ? *best : QString();
}

} // namespace ringi
