// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/filterterms.h"

#include "ui/words/labels.h"
#include "ui/words/querywords.h"
#include "ui/words/taxonomylabels.h"
#include "ui/words/times.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

class FilterWords
{
    Q_DECLARE_TR_FUNCTIONS(ringi::FilterBar)
};

/// "1 Nov 2026 – 7 Nov 2026", "since 1 Nov 2026", "until 7 Nov 2026", nothing; days of UTC, as figures count them.
QString spanWords(const TimeSpan &span)
{
    const auto day = [](Instant at) { return words::date(at, words::Zone::Utc); };
    const auto last = [&] { return day(span.until->plusMs(-1)); };
    if (span.from && span.until)
        return FilterWords::tr("%1 – %2", "first and last day").arg(day(*span.from), last());
    if (span.from)
        return FilterWords::tr("since %1", "a day").arg(day(*span.from));
    return span.until ? FilterWords::tr("until %1", "a day").arg(last()) : QString();
}

QString leadName(const OfficerId &lead, const QueryPeople &people)
{
    if (lead.isNull())
        return FilterWords::tr("nobody");
    const auto known = std::ranges::find(people.officers, lead, &QueryPeople::Person::id);
    return known == people.officers.end() ? FilterWords::tr("unknown") : known->name;
}

template <class List, class Label> QString listed(const List &values, Label label)
{
    QStringList labels;
    for (const auto &value : values)
        labels.append(label(value));
    return labels.join(FilterWords::tr(", ", "between values of a filter"));
}

class Terms
{
public:
    Terms(const RegisterQuery &filter, const QueryPeople &people)
        : m_filter(filter)
        , m_people(people)
    {
    }

    using Clear = std::function<void(RegisterQuery &)>;

    void add(const QString &name, const QString &value, const Clear &clear, bool hasMenu = false)
    {
        if (value.isEmpty())
            return;
        m_terms.append({name, value, hasMenu, m_filter});
        clear(m_terms.last().without);
    }

    /// `of` finds the facets in a query: those that are wanted or those that are excluded.
    template <class Of> void addFacets(Of of, const QString &pattern, bool haveMenus)
    {
        const RegisterFacets &facets = of(m_filter);
        const auto put = [&](const QString &name, const QString &value, auto field, bool hasMenu) {
            add(
                pattern.arg(name), value, [of, field](RegisterQuery &query) { (of(query).*field).clear(); }, hasMenu);
        };
        const auto plain = [](const auto &value) { return words::label(value); };
        put(FilterWords::tr("Severity"), listed(facets.severities, plain), &RegisterFacets::severities, haveMenus);
        put(FilterWords::tr("Phase"), listed(facets.phases, plain), &RegisterFacets::phases, haveMenus);
        put(FilterWords::tr("Holder"), listed(facets.holders, plain), &RegisterFacets::holders, haveMenus);
        put(FilterWords::tr("TLP"), listed(facets.tlps, plain), &RegisterFacets::tlps, haveMenus);
        put(FilterWords::tr("Sector"),
            listed(facets.sectors, [](const QString &key) { return words::sectorLabel(key); }),
            &RegisterFacets::sectors, haveMenus);
        put(FilterWords::tr("Class"), listed(facets.classes, [](const QString &key) { return words::classLabel(key); }),
            &RegisterFacets::classes, false);
        put(FilterWords::tr("Lead"),
            listed(facets.leads, [&](const OfficerId &lead) { return leadName(lead, m_people); }),
            &RegisterFacets::leads, false);
        put(FilterWords::tr("Deadline"), listed(facets.clocks, plain), &RegisterFacets::clocks, false);
        put(FilterWords::tr("Tag"), listed(facets.tags, [](const QString &tag) { return tag; }), &RegisterFacets::tags,
            false);
    }

    void addTimes()
    {
        add(FilterWords::tr("Logged"), spanWords({m_filter.loggedAfter, m_filter.loggedBefore}),
            [](RegisterQuery &query) { query.loggedAfter = query.loggedBefore = {}; });
        add(FilterWords::tr("Reported"), spanWords(m_filter.reported), [](RegisterQuery &q) { q.reported = {}; });
        add(FilterWords::tr("Closed"), spanWords(m_filter.closed), [](RegisterQuery &q) { q.closed = {}; });
        add(FilterWords::tr("Updated"), spanWords(m_filter.updated), [](RegisterQuery &q) { q.updated = {}; });
    }

    void addTraits()
    {
        const auto label = [](RecordTrait trait) { return words::label(trait); };
        const QString open = m_filter.openOnly ? FilterWords::tr("Open", "incidents") : QString();
        add(FilterWords::tr("State"), open, [](RegisterQuery &q) { q.openOnly = false; });
        add(FilterWords::tr("Is"), listed(m_filter.traits, label), [](RegisterQuery &q) { q.traits.clear(); });
        add(FilterWords::tr("Is not"), listed(m_filter.excludedTraits, label),
            [](RegisterQuery &q) { q.excludedTraits.clear(); });
    }

    QList<FilterTerm> m_terms;

private:
    const RegisterQuery &m_filter;
    const QueryPeople &m_people;
};

struct Wanted
{
    RegisterFacets &operator()(RegisterQuery &query) const { return query; }
    const RegisterFacets &operator()(const RegisterQuery &query) const { return query; }
};

struct Excluded
{
    RegisterFacets &operator()(RegisterQuery &query) const { return query.excluded; }
    const RegisterFacets &operator()(const RegisterQuery &query) const { return query.excluded; }
};

} // namespace

QString FilterTerm::words() const
{
    if (name.isEmpty())
        return FilterWords::tr("“%1”").arg(value);
    return FilterWords::tr("%1: %2", "a filter and its value").arg(name, value);
}

QList<FilterTerm> filterTerms(const RegisterQuery &filter, const QueryPeople &people)
{
    Terms terms(filter, people);
    terms.add(
        {}, filter.text, [](RegisterQuery &query) { query.text.clear(); }, true);
    terms.addFacets(Wanted(), u"%1"_s, true);
    terms.add(FilterWords::tr("Offered to"), filter.offeredTo ? words::label(*filter.offeredTo) : QString(),
              [](RegisterQuery &query) { query.offeredTo.reset(); });
    terms.addTimes();
    terms.addTraits();
    terms.addFacets(Excluded(), FilterWords::tr("Not %1", "the name of a filter"), false);
    terms.add(FilterWords::tr("Without"), listed(filter.excludedText, [](const QString &text) { return text; }),
              [](RegisterQuery &query) { query.excludedText.clear(); });
    return terms.m_terms;
}

} // namespace ringi
