// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was decided before in like cases: the last decided measures of the same kind, weighed by how rare the words are
// that they share with the one that is asked about.
#include "store/ledgerrows.h"
#include "store/questions/sqlqueries.h"
#include "store/search/telling.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace ringi {

namespace {

constexpr int kCandidates = 500;
constexpr int kWordsShown = 8;
constexpr double kSameClassWeight = 2; ///< as much as a word that one in seven has

struct Candidate
{
    MeasureId id;
    bool isSameClass = false;
    QStringList words; ///< shared
    double score = 0;
};

using Words = QSet<QStringView>; ///< of a list that outlives them

QStringList shared(const QString &theirs, const Words &words)
{
    QStringList both;
    for (const QStringView word : qTokenize(theirs, u' ')) {
        if (words.contains(word))
            both.append(word.toString());
    }
    return both;
}

QList<Candidate> candidates(sql::Statement &rows, const Measure &like, const QString &cls)
{
    const QStringList own = precedentWords(like.content());
    const Words words(own.begin(), own.end());
    QList<Candidate> found;
    while (rows.step()) {
        const auto id = rows.id<MeasureId>(0);
        if (id != like.id)
            found.append({id, rows.text(1) == cls, shared(rows.text(2), words), 0});
    }
    rows.reset();
    return found;
}

/// The rarer a word among the candidates, the more it says.
QHash<QString, double> weights(const QList<Candidate> &candidates)
{
    QHash<QString, int> counts;
    for (const Candidate &one : candidates) {
        for (const QString &word : one.words)
            ++counts[word];
    }
    QHash<QString, double> weights;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        weights.insert(it.key(), std::log(double(candidates.size() + 1) / it.value()));
    return weights;
}

void weigh(Candidate &candidate, const QHash<QString, double> &weights)
{
    std::ranges::stable_sort(candidate.words, std::ranges::greater(), [&](const QString &w) { return weights[w]; });
    candidate.score = candidate.isSameClass ? kSameClassWeight : 0;
    for (const QString &word : std::as_const(candidate.words))
        candidate.score += weights[word];
}

/// The newer one where two are equally alike, because that is the order they come in.
QList<Candidate> mostAlike(QList<Candidate> all, int limit)
{
    const QHash<QString, double> known = weights(all);
    all.removeIf([](const Candidate &one) { return one.words.isEmpty(); });
    for (Candidate &one : all)
        weigh(one, known);
    std::ranges::stable_sort(all, std::ranges::greater(), &Candidate::score);
    return all.mid(0, limit);
}

PrecedentRow precedentRow(const Candidate &candidate, const Measure &measure)
{
    PrecedentRow row;
    row.id = measure.id;
    row.number = measure.number;
    row.subject = measure.content().subject;
    row.isSameClass = candidate.isSameClass;
    row.state = measure.state;
    row.conditions = measure.conditionTexts();
    row.result = measure.result;
    row.endedAt = measure.ended->at;
    row.words = candidate.words.mid(0, kWordsShown);
    return row;
}

} // namespace

QList<PrecedentRow> SqlQueries::precedents(const MeasureId &like, int limit)
{
    const sql::Reading oneState(*m_connection);
    const Measure asked = measure(like, {});
    if (!asked.exists())
        return {};
    const QString cls = incident(asked.incident, {}).content.cls;
    sql::Statement &rows = m_connection->named("precedents").bind(":kind", asked.kind).bind(":limit", kCandidates);
    QList<PrecedentRow> alike;
    for (const Candidate &candidate : mostAlike(candidates(rows, asked, cls), limit)) {
        const Measure measured = measure(candidate.id, {});
        PrecedentRow row = precedentRow(candidate, measured);
        row.cls = incident(measured.incident, {}).content.cls;
        row.decidedBy = officerName(measured.ended->by);
        alike.append(row);
    }
    return alike;
}

} // namespace ringi
