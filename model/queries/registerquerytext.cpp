// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/registerquerytext.h"

#include "domain/tags.h"
#include "queries/querymeanings.h"
#include "queries/querytokens.h"

#include <algorithm>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;
using Mistake = std::optional<QueryTextError>;

/// One term on its way into a query.
struct Term
{
    const QueryPart &part;
    QString name; ///< of the list of names
    const QueryPeople &people;

    [[nodiscard]] bool isComparison() const { return part.sign != u":" && part.sign != u"="; }
    [[nodiscard]] RegisterFacets &facetsOf(RegisterQuery &query) const
    {
        return part.isExcluded ? query.excluded : query;
    }
};

QueryTextError unknownValue(const Term &term, const QueryValue &value, const QStringList &known)
{
    const QString meant = nearestTo(value.plain, known);
    return {QueryMistake::UnknownValue,
            value.at,
            value.written,
            term.name,
            meant.isEmpty() ? nearestTo(value.plain.toLower(), known) : meant,
            known};
}

/// Reads each of the comma-separated values into the list; `read` answers nothing for one that is not known.
template <class T, class Read> Mistake addEach(const Term &term, QList<T> &to, const QStringList &known, Read read)
{
    for (const QueryValue &value : term.part.values()) {
        const auto one = read(value.plain);
        if (!one)
            return unknownValue(term, value, known);
        to.append(*one);
    }
    return {};
}

template <Keyed E> std::optional<E> plainly(const QString &value)
{
    return fromKey<E>(value.toLower());
}

std::optional<Severity> severityFrom(const QString &value)
{
    bool isFigure = false;
    const int figure = value.toInt(&isFigure);
    if (isFigure && figure >= 0 && figure < countOf<Severity>())
        return Severity(figure);
    return plainly<Severity>(value);
}

std::optional<Tlp> tlpFrom(const QString &value)
{
    const QString upper = value.toUpper();
    return fromKey<Tlp>(upper.startsWith(u"TLP:") ? upper : u"TLP:"_s + upper);
}

template <bool (*isKnown)(QStringView)> std::optional<QString> keyFrom(const QString &value)
{
    const QString lower = value.toLower();
    return isKnown(lower) ? std::optional(lower) : std::nullopt;
}

struct Levels
{
    Severity least = Severity::None;
    Severity most = Severity::Crisis;
};

/// The levels that ">=3" and the like stand for; nothing when there are none.
std::optional<Levels> levelsFrom(const QString &sign, Severity bound)
{
    Levels levels;
    const int step = sign.size() == 2 ? 0 : 1; // ">" begins at the next
    if (sign.startsWith(u'>'))
        levels.least = Severity(int(bound) + step);
    else
        levels.most = Severity(int(bound) - step);
    return int(levels.least) < countOf<Severity>() && int(levels.most) >= 0 ? std::optional(levels) : std::nullopt;
}

void addLevels(QList<Severity> &to, const Levels &levels)
{
    for (int level = int(levels.least); level <= int(levels.most); ++level)
        to.append(Severity(level));
}

QueryTextError emptyRange(const Term &term, const QueryValue &value)
{
    return {QueryMistake::EmptyRange, value.at, value.written, term.name, {}, {}};
}

/// "2..4", "high..", "..medium"
Mistake readSeverityRange(const Term &term, const QueryValue &value, QList<Severity> &to)
{
    const QStringList ends = value.plain.split(u".."_s);
    const auto least = ends[0].isEmpty() ? Severity::None : severityFrom(ends[0]);
    const auto most = ends[1].isEmpty() ? Severity::Crisis : severityFrom(ends[1]);
    if (!least || !most || ends.size() > 2)
        return unknownValue(term, value, keysOf<Severity>());
    if (*least > *most)
        return emptyRange(term, value);
    addLevels(to, {*least, *most});
    return {};
}

Mistake readSeverity(const Term &term, RegisterQuery &query)
{
    QList<Severity> &to = term.facetsOf(query).severities;
    const QueryValue first = term.part.values().first();
    if (first.plain.contains(u"..") && !term.isComparison())
        return readSeverityRange(term, first, to);
    if (!term.isComparison())
        return addEach(term, to, keysOf<Severity>(), severityFrom);
    const auto bound = severityFrom(first.plain);
    if (!bound)
        return unknownValue(term, first, keysOf<Severity>());
    const auto levels = levelsFrom(term.part.sign, *bound);
    if (!levels)
        return emptyRange(term, first);
    addLevels(to, *levels);
    return {};
}

Mistake readHolder(const Term &term, RegisterQuery &query)
{
    return addEach(term, term.facetsOf(query).holders, keysOf<Division>(), plainly<Division>);
}

Mistake readPhase(const Term &term, RegisterQuery &query)
{
    return addEach(term, term.facetsOf(query).phases, keysOf<Phase>(), plainly<Phase>);
}

Mistake readTlp(const Term &term, RegisterQuery &query)
{
    return addEach(term, term.facetsOf(query).tlps, keysOf<Tlp>(), tlpFrom);
}

Mistake readSector(const Term &term, RegisterQuery &query)
{
    return addEach(term, term.facetsOf(query).sectors, sectorKeys(), keyFrom<isSector>);
}

Mistake readClass(const Term &term, RegisterQuery &query)
{
    return addEach(term, term.facetsOf(query).classes, classKeys(), keyFrom<isClass>);
}

Mistake readClock(const Term &term, RegisterQuery &query)
{
    return addEach(term, term.facetsOf(query).clocks, keysOf<DueState>(), plainly<DueState>);
}

Mistake readLead(const Term &term, RegisterQuery &query)
{
    const auto read = [&](const QString &name) { return officerFrom(name, term.people); };
    return addEach(term, term.facetsOf(query).leads, leadNames(term.people), read);
}

Mistake readOffered(const Term &term, RegisterQuery &query)
{
    QList<Division> divisions;
    if (auto mistake = addEach(term, divisions, keysOf<Division>(), plainly<Division>))
        return mistake;
    query.offeredTo = divisions.last();
    return {};
}

/// Bounds of one thing all have to hold.
void narrow(std::optional<Instant> &from, std::optional<Instant> &until, const TimeSpan &by)
{
    if (by.from)
        from = std::max(from.value_or(*by.from), *by.from);
    if (by.until)
        until = std::min(until.value_or(*by.until), *by.until);
}

/// What the term lets through, or what is wrong with it.
tl::expected<TimeSpan, QueryTextError> spanOf(const Term &term)
{
    const QueryValue value{term.part.valueAt(), term.part.value, QString(term.part.value).remove(u'"')};
    const auto span = spanFrom(term.part.sign, value.plain);
    if (!span)
        return tl::unexpected(
            QueryTextError{QueryMistake::UnknownValue, value.at, value.written, term.name, {}, exampleTimes()});
    if (span->from && span->until && *span->from >= *span->until)
        return tl::unexpected(emptyRange(term, value));
    return *span;
}

template <TimeSpan RegisterQuery::*times> Mistake readTimes(const Term &term, RegisterQuery &query)
{
    const auto span = spanOf(term);
    if (!span)
        return span.error();
    narrow((query.*times).from, (query.*times).until, *span);
    return {};
}

Mistake readLogged(const Term &term, RegisterQuery &query)
{
    const auto span = spanOf(term);
    if (!span)
        return span.error();
    narrow(query.loggedAfter, query.loggedBefore, *span);
    return {};
}

void take(const Term &term, RegisterQuery &query, RecordTrait trait)
{
    if (trait == RecordTrait::Open && !term.part.isExcluded)
        query.openOnly = true;
    else
        (term.part.isExcluded ? query.excludedTraits : query.traits).append(trait);
}

Mistake readTraits(const Term &term, RegisterQuery &query, const QStringList &known)
{
    QList<RecordTrait> traits;
    const auto read = [&](const QString &value) {
        return known.contains(value.toLower()) ? plainly<RecordTrait>(value) : std::nullopt;
    };
    if (auto mistake = addEach(term, traits, known, read))
        return mistake;
    for (const RecordTrait trait : traits)
        take(term, query, trait);
    return {};
}

Mistake readIs(const Term &term, RegisterQuery &query)
{
    return readTraits(term, query, traitsItIs());
}

Mistake readHas(const Term &term, RegisterQuery &query)
{
    return readTraits(term, query, traitsItHas());
}

/// Any tag may be asked for, also one that nothing bears.
std::optional<QString> tagFrom(const QString &value)
{
    const QString tag = value.size() > kTagLimit ? QString() : tidiedTag(value);
    return tag.isEmpty() ? std::nullopt : std::optional(tag);
}

Mistake readTag(const Term &term, RegisterQuery &query)
{
    QStringList &tags = term.facetsOf(query).tags;
    auto mistake = addEach(term, tags, {}, tagFrom);
    tags.removeDuplicates();
    return mistake;
}

struct Reading
{
    QueryTerm term;
    Mistake (*read)(const Term &, RegisterQuery &);
};

constexpr auto kReadings = std::to_array<Reading>({{QueryTerm::Holder, readHolder},
                                                   {QueryTerm::Phase, readPhase},
                                                   {QueryTerm::Severity, readSeverity},
                                                   {QueryTerm::Tlp, readTlp},
                                                   {QueryTerm::Sector, readSector},
                                                   {QueryTerm::Class, readClass},
                                                   {QueryTerm::Lead, readLead},
                                                   {QueryTerm::Clock, readClock},
                                                   {QueryTerm::Offered, readOffered},
                                                   {QueryTerm::Logged, readLogged},
                                                   {QueryTerm::Opened, readLogged},
                                                   {QueryTerm::Reported, readTimes<&RegisterQuery::reported>},
                                                   {QueryTerm::Closed, readTimes<&RegisterQuery::closed>},
                                                   {QueryTerm::Updated, readTimes<&RegisterQuery::updated>},
                                                   {QueryTerm::Is, readIs},
                                                   {QueryTerm::Has, readHas},
                                                   {QueryTerm::Tag, readTag}});
static_assert(kReadings.size() == size_t(countOf<QueryTerm>()));

QueryTextError atWhole(QueryMistake mistake, const QueryPart &part, const QString &name)
{
    return {mistake, part.at, part.written, name, {}, {}};
}

Mistake readTerm(const QueryPart &part, const QueryPeople &people, RegisterQuery &query)
{
    const QString name = part.name.toLower();
    if (name == u"open" && part.value.isEmpty() && !part.isExcluded) {
        query.openOnly = true;
        return {};
    }
    const auto term = fromKey<QueryTerm>(name);
    if (!term)
        return QueryTextError{QueryMistake::UnknownToken,           part.nameAt(),      part.name, {},
                              nearestTo(name, keysOf<QueryTerm>()), keysOf<QueryTerm>()};
    const Term meant{part, name, people};
    if (part.value.isEmpty())
        return atWhole(QueryMistake::ValueMissing, part, name);
    if (meant.isComparison() && !hasOrder(*term))
        return atWhole(QueryMistake::NotComparable, part, name);
    if (part.isExcluded && !isExcludable(*term))
        return atWhole(QueryMistake::NotExcludable, part, name);
    return kReadings[size_t(*term)].read(meant, query);
}

QueryTextError openQuote(const QString &text)
{
    const qsizetype at = text.lastIndexOf(u'"');
    return {QueryMistake::QuoteOpen, int(at), text.mid(at), {}, {}, {}};
}

void readWord(const QueryPart &part, QStringList &words, RegisterQuery &query)
{
    if (part.value.isEmpty())
        return;
    if (part.isExcluded)
        query.excludedText.append(part.value);
    else
        words.append(part.isPhrase ? u'"' + part.value + u'"' : part.value);
}

} // namespace

QueryPeople peopleOf(const Registry &registry, const OfficerId &me)
{
    QueryPeople people;
    people.me = me;
    for (const Officer &officer : registry.officers)
        people.officers.append({officer.id, officer.name});
    return people;
}

tl::expected<RegisterQuery, QueryTextError> registerQueryFrom(const QString &text, const QueryPeople &people)
{
    if (text.count(u'"') % 2)
        return tl::unexpected(openQuote(text));
    RegisterQuery query;
    QStringList words;
    for (const QueryPart &part : queryParts(text)) {
        if (!part.isTerm()) {
            readWord(part, words, query);
            continue;
        }
        if (auto mistake = readTerm(part, people, query))
            return tl::unexpected(*mistake);
    }
    query.text = words.join(u' ');
    return query;
}

} // namespace ringi
