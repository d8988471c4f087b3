// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measurements.h"

#include "store/search/matching.h"

namespace ringi::bench {

namespace {

using namespace Qt::StringLiterals;

constexpr int kPage = 50;
constexpr int kAsks = 50;
constexpr int kFewAsks = 10;
constexpr int kActs = 200;
constexpr int kFirstActs = 100; ///< do not count: until the write-ahead log has its size, each act makes it longer
constexpr int kDays = 30;

void measurePages(Figures &figures, Queries &queries, RawEngine &raw)
{
    const auto page = [&] { (void)queries.incidentRows(queries.incidentOrder({}, kPage)); };
    figures.add(u"first_page"_s, repeated(kAsks, page), raw.firstPage(kAsks, kPage));
    figures.add(u"whole_order"_s, repeated(kFewAsks, [&] { (void)queries.incidentOrder({}, -1); }),
                raw.wholeOrder(kFewAsks));
}

void measureSearch(const Bench &bench, const QList<SearchWord> &words, Figures &figures, Queries &queries,
                   RawEngine &raw)
{
    const sql::Engine engine = bench.engine == u"sqlite" ? sql::Engine::Sqlite : sql::Engine::Postgresql;
    for (const SearchWord &word : words) {
        RegisterQuery query;
        query.text = word.text;
        const Times ours = repeated(kAsks, [&] { (void)queries.incidentRows(queries.incidentOrder(query, kPage)); });
        figures.add(word.work, ours, raw.search(matchExpression(engine, searchTerms(word.text)), kAsks, kPage),
                    u"%1: %2 hits"_s.arg(word.text).arg(word.hits));
    }
}

void measureFigures(Figures &figures, Queries &queries, RawEngine &raw)
{
    const Instant now = SystemClock().now(), from = now.plusMs(-kDays * kDay);
    figures.add(u"dashboard"_s, repeated(kAsks, [&] { (void)queries.dashboard(now, kDays); }),
                raw.dashboard(kAsks, from.ms, now.ms));
    figures.add(u"signoff_figures"_s, repeated(kAsks, [&] { (void)queries.signoffFigures(now, kDays); }));
}

} // namespace

void measureQuestions(const Bench &bench, const QList<SearchWord> &words, Figures &figures)
{
    const auto store = Store::open(bench.store);
    const auto queries = store->queries(kNobody);
    const auto raw = bench.raw(bench.store);
    measurePages(figures, *queries, *raw);
    measureSearch(bench, words, figures, *queries, *raw);
    measureFigures(figures, *queries, *raw);
}

/// Of the newest open incidents, a note each. The raw engine writes the same rows once more, when they were taken out.
void measureCommand(const Bench &bench, Figures &figures)
{
    const auto store = Store::open(bench.store);
    const auto journal = store->journal();
    const auto queries = store->queries(kNobody);
    const SystemClock clock;
    SystemRandomness randomness;
    Desk desk(*journal, clock, randomness);
    const Session by = signedIn(*store, desk);
    Times ours;
    QList<ActRows> acts;
    RegisterQuery open;
    open.openOnly = true;
    for (const RegisterRow &row : queries->incidentRows(queries->incidentOrder(open, kFirstActs + kActs))) {
        ActRows act{row.key, 0, {}};
        ours.append(timed([&] {
            const auto receipt = desk.perform(
                by, ForIncident{row.id, AddNote{u"Called back; the operator confirms. 折り返し確認済み。"_s}});
            if (!receipt)
                qFatal("a note is refused");
            act.commit = qint64(receipt->commit);
        }));
        act.words = wordsOf(queries->incident(row.id));
        acts.append(act);
    }
    const qsizetype first = std::min<qsizetype>(kFirstActs, acts.size() / 2);
    figures.add(u"command"_s, ours.mid(first), bench.raw(bench.store)->acts(acts.mid(first)));
}

} // namespace ringi::bench
