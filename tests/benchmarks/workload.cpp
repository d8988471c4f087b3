// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workload.h"

#include "demo/demohints.h"
#include "demo/demostory.h"
#include "exchange/csvwriter.h"
#include "routes/routefile.h"
#include "store/search/matching.h"
#include "store/search/searchedtexts.h"

#include <QMap>

namespace ringi::bench {

namespace {

using namespace Qt::StringLiterals;

constexpr int kSample = 2000; ///< incidents
constexpr int kTried = 40;    ///< words that may be the rare one
constexpr qint64 kRare = 5;   ///< hits, about
constexpr qsizetype kPlacesOfNumber = 6;
constexpr qsizetype kBeginning = 3;

/// Where the history ends: always the same, so that two runs measure the same rows.
const Instant kEnd{1'795'000'000'000};

bool isJapanese(const QString &token)
{
    return token.size() == 2 && token.at(0).unicode() >= 0x3040;
}

bool isLatin(const QString &token)
{
    return token.size() >= 5 && std::ranges::all_of(token, [](QChar c) { return c.unicode() < 0x80 && c.isLetter(); });
}

using Counts = QMap<QString, int>;

struct Sample
{
    Counts latin;
    Counts japanese;
    qsizetype incidents = 0;
    QString number; ///< the end of one's number: a word that few others have
};

void count(const Incident &incident, Sample &sample)
{
    const QStringList tokens = wordsOf(incident).split(u' ', Qt::SkipEmptyParts);
    for (const QString &token : QSet<QString>(tokens.begin(), tokens.end())) {
        if (isLatin(token))
            ++sample.latin[token];
        else if (isJapanese(token))
            ++sample.japanese[token];
    }
    ++sample.incidents;
    sample.number = incident.number.right(kPlacesOfNumber);
}

/// Every so many of all.
Sample sampleOf(Queries &queries)
{
    const QList<qint64> order = queries.incidentOrder({}, -1);
    const qsizetype step = std::max<qsizetype>(1, order.size() / kSample);
    QList<qint64> keys;
    for (qsizetype i = 0; i < order.size(); i += step)
        keys.append(order[i]);
    Sample sample;
    for (const RegisterRow &row : queries.incidentRows(keys))
        count(queries.incident(row.id), sample);
    return sample;
}

QString nearest(const Counts &counts, double wanted)
{
    QString best;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        if (best.isEmpty() || std::abs(*it - wanted) < std::abs(counts.value(best) - wanted))
            best = it.key();
    }
    return best;
}

qint64 hitsOf(Queries &queries, const QString &text)
{
    RegisterQuery query;
    query.text = text;
    return queries.incidentCount(query);
}

/// A sample does not tell how rare a word is that it has once: some of those are counted.
QString rarest(Queries &queries, const Counts &counts)
{
    const QString once = nearest(counts, 1);
    QString best;
    qint64 least = std::numeric_limits<qint64>::max();
    int tried = 0;
    for (auto it = counts.begin(); it != counts.end() && tried < kTried; ++it) {
        if (*it != counts.value(once))
            continue;
        ++tried;
        if (const qint64 off = std::abs(hitsOf(queries, it.key()) - kRare); off < least) {
            least = off;
            best = it.key();
        }
    }
    return best;
}

QList<SearchWord> wordsOfScript(Queries &queries, const Counts &counts, qsizetype incidents, const QString &script,
                                const QString &absent)
{
    const QString common = nearest(counts, 0.4 * double(incidents));
    QList<SearchWord> words{{u"search_rare_"_s + script, rarest(queries, counts)},
                            {u"search_percent_"_s + script, nearest(counts, 0.01 * double(incidents))},
                            {u"search_common_"_s + script, common},
                            {u"search_absent_"_s + script, absent},
                            {u"search_prefix_"_s + script, common.left(common.size() > 2 ? kBeginning : 1)}};
    words.removeIf([](const SearchWord &word) { return word.text.isEmpty(); }); // a tiny store may lack a script
    for (SearchWord &word : words)
        word.hits = hitsOf(queries, word.text);
    return words;
}

} // namespace

void writeDemo(const QString &location, int incidents)
{
    const auto store = Store::create(location);
    const auto journal = store->journal();
    NoProgress progress;
    DemoStory(*journal, {incidents, 1, kEnd}, progress).write();
}

Session foundOffice(Store &store)
{
    const auto journal = store.journal();
    const SystemClock clock;
    SystemRandomness randomness;
    const CreateStore create{
        StoreId::make(),
        u"BENCH"_s,
        StoreMode::Exercise,
        {OfficerId::make(), u"Bench"_s, Division::Operations, {Post::DutyOfficer, Post::Administrator}, {}},
        shippedRoutes()};
    const auto session = Desk(*journal, clock, randomness).createStore(create, u"a bench is no secret"_s, kDemoCost);
    if (!session)
        qFatal("the office is refused");
    return *session;
}

Session signedIn(Store &store, Desk &desk)
{
    const Registry registry = store.queries(kNobody)->registry();
    const auto officer = registry.named(demoHints().constFirst().officer);
    const auto session = officer ? desk.signIn(officer->id, demoPassphrase()) : refuse(RefusalCode::ActorUnknown);
    if (!session)
        qFatal("nobody is signed in");
    return *session;
}

QByteArray asCsv(Queries &queries, int incidents)
{
    QByteArray csv = csvLine({u"id"_s, u"title"_s, u"summary"_s, u"organisation"_s, u"reported"_s}, u',');
    for (const RegisterRow &row : queries.incidentRows(queries.incidentOrder({}, incidents))) {
        const IncidentContent content = queries.incident(row.id).content;
        csv += csvLine({row.number, content.title, content.summary, content.organisation, row.loggedAt.toIso()}, u',');
    }
    return csv;
}

QString wordsOf(const Incident &incident)
{
    return ringi::wordsOf(searchedTexts(incident));
}

Words allWords(Queries &queries)
{
    Words words;
    for (const RegisterRow &row : queries.incidentRows(queries.incidentOrder({}, -1)))
        words.incidents.insert(row.key, wordsOf(queries.incident(row.id)));
    for (const MeasureRow &row : queries.measureRows(queries.measureOrder({})))
        words.measures.insert(row.key, ringi::wordsOf(searchedTexts(queries.measure(row.id))));
    return words;
}

QList<SearchWord> searchWords(Queries &queries)
{
    const Sample sample = sampleOf(queries);
    QList<SearchWord> latin = wordsOfScript(queries, sample.latin, sample.incidents, u"latin"_s, u"zyzzyva"_s);
    for (SearchWord &word : latin) {
        if (word.work == u"search_rare_latin")
            word = {word.work, sample.number, hitsOf(queries, sample.number)};
    }
    return latin + wordsOfScript(queries, sample.japanese, sample.incidents, u"japanese"_s, u"鬱鷹"_s);
}

} // namespace ringi::bench
