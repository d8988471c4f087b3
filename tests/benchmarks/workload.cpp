// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workload.h"

#include "demo/demohints.h"
#include "demo/demostory.h"
#include "exchange/csvwriter.h"
#include "routes/routefile.h"
#include "store/search/matching.h"

#include <QMap>

namespace ringi::bench {

namespace {

using namespace Qt::StringLiterals;

constexpr int kRare = 5; ///< hits, about

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

QString commonest(const Counts &counts)
{
    const auto found = std::ranges::max_element(counts);
    return found == counts.end() ? QString() : found.key();
}

QString rarest(const Counts &counts)
{
    const auto distance = [](int count) { return std::abs(count - kRare); };
    QString best;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        if (best.isEmpty() || distance(*it) < distance(counts.value(best)))
            best = it.key();
    }
    return best;
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

QByteArray asCsv(Queries &queries)
{
    QByteArray csv = csvLine({u"id"_s, u"title"_s, u"summary"_s, u"organisation"_s, u"reported"_s}, u',');
    for (const RegisterRow &row : queries.incidentRows(queries.incidentOrder({}, -1))) {
        const IncidentContent content = queries.incident(row.id).content;
        csv += csvLine({row.number, content.title, content.summary, content.organisation, row.loggedAt.toIso()}, u',');
    }
    return csv;
}

QString wordsOf(const Incident &incident)
{
    QStringList texts{incident.number, incident.content.title, incident.content.summary, incident.content.organisation,
                      incident.content.source};
    for (const Note &note : incident.notes)
        texts.append(note.text);
    return ringi::wordsOf(texts);
}

Words allWords(Queries &queries, const QList<qint64> &keys)
{
    Words words;
    for (const RegisterRow &row : queries.incidentRows(keys))
        words.insert(row.key, wordsOf(queries.incident(row.id)));
    return words;
}

QList<SearchWord> searchWords(Queries &queries, const QList<qint64> &keys)
{
    Counts latin, japanese;
    for (const RegisterRow &row : queries.incidentRows(keys)) {
        const QStringList tokens = tokensOf(row.title);
        for (const QString &token : QSet<QString>(tokens.begin(), tokens.end())) {
            if (isLatin(token))
                ++latin[token];
            else if (isJapanese(token))
                ++japanese[token];
        }
    }
    QList<SearchWord> words{{u"search_rare_latin"_s, rarest(latin)},
                            {u"search_common_latin"_s, commonest(latin)},
                            {u"search_rare_japanese"_s, rarest(japanese)},
                            {u"search_common_japanese"_s, commonest(japanese)}};
    words.removeIf(
        [](const SearchWord &word) { return word.text.isEmpty(); }); // a tiny store has titles in one language
    return words;
}

} // namespace ringi::bench
