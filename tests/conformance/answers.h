// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every answer that a store gives to one reader, as lines that can be compared with another's.
#pragma once

#include "queries/queries.h"

#include <QVariant>

namespace ringi::test {

using namespace Qt::StringLiterals;

/// Nowhere but in and around the restricted incident.
inline const QStringList kSecretWords{u"zirkonia"_s,   u"obsidiana"_s, u"feldspath"_s,  u"malachitis"_s, u"turmalina"_s,
                                      u"bernsteini"_s, u"chalcedo"_s,  u"serpentina"_s, u"aquamarin"_s};

inline QString text(const GateTime &time)
{
    return u"%1 %2 %3"_s.arg(time.medianMs).arg(time.p90Ms).arg(time.sample);
}

/// Every answer that a store gives, line by line; what only counts the ledger is left out.
class Answers
{
public:
    Answers(Queries &queries, Instant now)
        : m_queries(queries)
        , m_now(now)
    {
    }

    QStringList all()
    {
        tellRegister();
        tellDesks();
        tellMeasures();
        tellDashboard();
        tellSignoff();
        return m_lines;
    }

private:
    template <class... Parts> void tell(const QString &what, const Parts &...parts)
    {
        QString line = what;
        ((line += u" | "_s + QVariant(parts).toString()), ...);
        m_lines.append(line);
    }

    void tellRegister()
    {
        for (const RegisterSort sort : allOf<RegisterSort>()) {
            RegisterQuery query;
            query.sort = sort;
            for (const RegisterRow &row : m_queries.incidentRows(m_queries.incidentOrder(query, -1)))
                tell(keyOf(sort), row.number, row.title, row.organisation, row.isRestricted);
        }
        RegisterQuery open;
        open.openOnly = true;
        tell(u"counted"_s, m_queries.incidentCount({}), m_queries.incidentCount(open));
        tell(u"tags"_s, m_queries.tagsInUse({}, 100).join(u' '));
        for (const QString &word : kSecretWords + QStringList{u"public"_s}) {
            RegisterQuery query;
            query.text = word;
            tell(u"search "_s + word, m_queries.incidentCount(query), m_queries.incidentOrder(query, -1).size());
            for (const SimilarIncident &one : m_queries.similarTo(word + u" public"_s, 5))
                tell(u"similar"_s, one.number, one.title, one.words.join(u' '), one.observables.join(u' '));
            tellSearch(word);
            tellSearch(word.chopped(1)); // one letter short
        }
    }

    void tellSearch(const QString &word)
    {
        const SearchAnswer answer = m_queries.search(word, 20);
        for (const SearchHit &hit : answer.hits)
            tell(u"found"_s, hit.number, hit.heading, keyOf(hit.passage.field), hit.passage.text);
        for (const QStringList &taken : answer.taken)
            tell(u"taken for"_s, taken.join(u' '));
    }

    void tellDesks()
    {
        for (const Division division : allOf<Division>()) {
            const DeskCounts counts = m_queries.counts(division, {});
            tell(u"counts"_s, counts.incidents, counts.open, counts.handoffsWaiting, counts.consultationsWaiting,
                 counts.sheetsWaiting);
            for (const ConsultationRow &row : m_queries.consultationsAskedOf(division))
                tell(u"asked"_s, row.number, row.title, row.question);
        }
        for (const Compartment &one : m_queries.compartments())
            tell(u"compartment"_s, one.name, one.openings, one.waivers.size(),
                 m_queries.history(streamOf(one.id)).size());
        for (const HandoffRow &row : m_queries.handoffs({}))
            tell(u"handoff"_s, row.number, row.title, row.asked, row.reason, keyOf(row.state));
    }

    void tellMeasures()
    {
        const QList<MeasureRow> rows = m_queries.measures({});
        for (const MeasureRow &row : rows)
            tell(u"measure"_s, row.number, row.subject, row.incidentNumber, row.incidentTitle, keyOf(row.state));
        const QList<qint64> order = m_queries.measureOrder({});
        tell(u"ordered"_s, order.size());
        for (const MeasureRow &row : m_queries.measureRows(order))
            tell(u"in order"_s, row.number);
        for (const MeasureRow &like : rows) {
            for (const PrecedentRow &row : m_queries.precedents(like.id, 5))
                tell(u"precedent"_s, row.number, row.subject, row.conditions.join(u' '), row.words.join(u' '));
        }
        for (const MeasureKind kind : allOf<MeasureKind>())
            tellGates(u"gate of "_s + keyOf(kind), m_queries.gateTimes(kind));
    }

    void tellGates(const QString &what, const GateTimes &times)
    {
        for (auto it = times.cbegin(); it != times.cend(); ++it)
            tell(what, it.key(), text(it.value()));
    }

    void tellDashboard()
    {
        const DashboardFigures f = m_queries.dashboard(m_now, 30);
        tell(u"dashboard"_s, f.logged, f.closed, f.handoffsWaiting, f.handoffsOverdue, f.sheetsCirculating,
             f.measuresDecided, f.medianAcceptanceMs.value_or(-1), f.medianSignoffMs.value_or(-1), f.acceptanceSample,
             f.signoffSample);
        for (size_t division = 0; division < kDivisions; ++division) {
            for (size_t severity = 0; severity < kSeverities; ++severity)
                tell(u"open"_s, f.open[division][severity]);
            for (size_t to = 0; to < kDivisions; ++to)
                tell(u"way"_s, f.handoffs[division][to].offered, f.handoffs[division][to].accepted,
                     f.handoffs[division][to].returned);
        }
        for (const auto &bucket : f.ages)
            tell(u"age"_s, bucket[0], bucket[1]);
    }

    void tellSignoff()
    {
        const SignoffFigures f = m_queries.signoffFigures(m_now, 30);
        tell(u"signoff"_s, f.decided, f.urgent, f.byDeputy, f.byDelegation, f.returned, f.laterOverdue, f.laterSheets,
             f.lapsing, text(f.review));
        for (auto it = f.verdicts.cbegin(); it != f.verdicts.cend(); ++it)
            tell(keyOf(it.key()), it->approved, it->rejected);
        for (auto it = f.gates.cbegin(); it != f.gates.cend(); ++it)
            tellGates(u"gate on the board, "_s + keyOf(it.key()), *it);
        for (const auto &kind : f.waiting)
            tell(u"waiting"_s, kind[0], kind[1], kind[2]);
    }

    Queries &m_queries;
    Instant m_now;
    QStringList m_lines;
};

} // namespace ringi::test
