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
constexpr int kShortListed = 4; ///< times the precedents that are shown
constexpr int kWordsShown = 8;
constexpr double kSameClassWeight = 2; ///< as much as a word that one in seven has

struct Candidate
{
    qint64 key = 0;
    QStringList words; ///< shared
    double score = 0;
    MeasureId id = {}; ///< of the short-listed
    QString cls = {};  ///< of its incident
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

qint64 measureKey(AskedAs &asked, const MeasureId &id)
{
    sql::Statement &row = asked.named("readable_measure").bind(":id", id);
    const qint64 key = row.step() ? row.integer(0) : 0;
    row.reset();
    return key;
}

QList<Candidate> candidates(AskedAs &asked, const Measure &like)
{
    const QStringList own = precedentWords(like.content());
    const Words words(own.begin(), own.end());
    const qint64 ownKey = measureKey(asked, like.id);
    QList<Candidate> found;
    sql::Statement &rows = asked.named("precedents").bind(":kind", like.kind).bind(":limit", kCandidates);
    while (rows.step()) {
        if (rows.integer(0) != ownKey)
            found.append({rows.integer(0), shared(rows.text(1), words)});
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
    for (const QString &word : std::as_const(candidate.words))
        candidate.score += weights[word];
}

/// The newer one where two are equally alike, because that is the order they come in.
void sortByScore(QList<Candidate> &candidates)
{
    std::ranges::stable_sort(candidates, std::ranges::greater(), &Candidate::score);
}

QList<Candidate> mostAlikeInWords(QList<Candidate> all, qsizetype limit)
{
    const QHash<QString, double> known = weights(all);
    all.removeIf([](const Candidate &one) { return one.words.isEmpty(); });
    for (Candidate &one : all)
        weigh(one, known);
    sortByScore(all);
    return all.mid(0, limit);
}

void readHeading(AskedAs &asked, Candidate &candidate)
{
    sql::Statement &row = asked.named("precedent_heading").bind(":key", candidate.key);
    if (row.step()) {
        candidate.id = row.id<MeasureId>(0);
        candidate.cls = row.text(1);
    }
    row.reset();
}

/// Five hundred rows of words lie side by side; their measures and incidents lie anywhere. So these are asked only for
/// the few whose words are most alike.
QList<Candidate> mostAlike(AskedAs &asked, const Measure &like, const QString &cls, int limit)
{
    QList<Candidate> best = mostAlikeInWords(candidates(asked, like), qsizetype(limit) * kShortListed);
    for (Candidate &candidate : best) {
        readHeading(asked, candidate);
        candidate.score += candidate.cls == cls ? kSameClassWeight : 0;
    }
    sortByScore(best);
    return best.mid(0, limit);
}

PrecedentRow precedentRow(const Candidate &candidate, const Measure &measure, const QString &cls)
{
    PrecedentRow row;
    row.id = measure.id;
    row.number = measure.number;
    row.subject = measure.content().subject;
    row.cls = candidate.cls;
    row.isSameClass = candidate.cls == cls;
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
    const Measure proposed = measure(like, {});
    if (!proposed.exists())
        return {};
    const QString cls = incident(proposed.incident, {}).content.cls;
    QList<PrecedentRow> alike;
    for (const Candidate &candidate : mostAlike(m_asked, proposed, cls, limit)) {
        const Measure measured = measure(candidate.id, {});
        alike.append(precedentRow(candidate, measured, cls));
        alike.last().decidedBy = officerName(measured.ended->by);
    }
    return alike;
}

} // namespace ringi
