// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// After any sequence of acts by anybody: the ledger verifies, views folded anew equal the live ones row for row, the
// dashboard's figures equal a recount, and searches find what the words say. RINGI_SEED repeats a run, RINGI_ACTS makes
// it longer.
#include "store/search/searchedtexts.h"
#include "store/search/tokenizer.h"
#include "store/sqlite/connection.h"
#include "store/views/rebuild.h"
#include "store/views/tallies.h"
#include "support/randomwork.h"
#include "support/recount.h"
#include "support/sqlitefile.h"

#include <QTest>

using namespace ringi;
using namespace ringi::test;

namespace {

constexpr int kMostActs = 5'000;

/// What differs, not two hundred lines of what does not.
QString firstDifference(const QStringList &one, const QStringList &other)
{
    for (qsizetype i = 0; i < std::max(one.size(), other.size()); ++i) {
        if (one.value(i) != other.value(i))
            return u"line %1\n  live    %2\n  rebuilt %3"_s.arg(i).arg(one.value(i), other.value(i));
    }
    return {};
}

QList<RegisterQuery> talliedQueries()
{
    QList<RegisterQuery> queries;
    for (const RegisterGrouping grouping : allOf<RegisterGrouping>()) {
        for (const bool open : {false, true}) {
            RegisterQuery query;
            query.grouping = grouping;
            query.openOnly = open;
            queries.append(query);
            query.severities = {Severity::High, Severity::Low};
            query.holders = {Division::Operations, Division::Legal};
            queries.append(query);
        }
    }
    return queries;
}

QList<RegisterRow> rowsOf(QList<RegisterRow> rows, const RegisterQuery &query)
{
    rows.removeIf([&](const RegisterRow &row) {
        return (query.openOnly && isOver(row.phase))
            || (!query.holders.isEmpty() && !query.holders.contains(row.holder))
            || (!query.severities.isEmpty() && !query.severities.contains(row.severity));
    });
    return rows;
}

QString groupOf(const RegisterRow &row, RegisterGrouping grouping)
{
    if (grouping == RegisterGrouping::Holder)
        return keyOf(row.holder);
    return grouping == RegisterGrouping::Severity ? keyOf(row.severity) : row.sector;
}

QMap<QString, qint64> recounted(const QList<RegisterRow> &rows, RegisterGrouping grouping)
{
    QMap<QString, qint64> counts;
    if (grouping != RegisterGrouping::None) {
        for (const RegisterRow &row : rows)
            ++counts[groupOf(row, grouping)];
    }
    return counts;
}

QMap<QString, qint64> told(const QList<RegisterGroup> &groups)
{
    QMap<QString, qint64> counts;
    for (const RegisterGroup &group : groups)
        counts[group.key] += group.count;
    return counts;
}

QString lineOf(const StreamId &id, const QList<StreamEntry> &entries)
{
    QStringList parts{id.toString()};
    for (const StreamEntry &entry : entries)
        parts += u"%1 %2 %3 %4"_s.arg(entry.commit).arg(entry.n).arg(entry.stamp.at.ms).arg(entry.stamp.by.toString())
            + QString::fromUtf8(entry.kind + entry.body);
    return parts.join(u'|');
}

/// Of all streams but the readings', which nobody wants whole.
QStringList streamsOneByOne(sql::Connection &connection)
{
    QStringList lines;
    const auto rows = connection.prepare("SELECT DISTINCT stream FROM event WHERE kind <> 'reading.recorded'");
    while (rows->step()) {
        const auto id = rows->id<StreamId>(0);
        lines += lineOf(id, streamEntries(connection, id));
    }
    lines.sort();
    return lines;
}

QStringList streamsInOnePass(sql::Connection &connection, const StreamBounds &bounds)
{
    QStringList lines;
    WholeStreams streams(connection, bounds);
    for (bool isLast = false; !isLast;) {
        const StreamPart part = streams.next();
        for (const WholeStream &stream : part.ended)
            lines += lineOf(stream.id, stream.entries);
        isLast = part.isLast;
    }
    lines.sort();
    return lines;
}

QString foundBy(const Incident &incident)
{
    return u' ' + wordsOf(searchedTexts(incident)) + u' ';
}

bool matches(const QString &tokens, const QList<SearchTerm> &terms)
{
    return std::ranges::all_of(terms, [&](const SearchTerm &term) {
        return tokens.contains(u' ' + term.tokens.join(u' ') + (term.prefix ? u""_s : u" "_s));
    });
}

} // namespace

class RandomWorkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theLedgerIsIntact();
    void theDashboardEqualsARecount();
    void aSearchFindsWhatTheWordsSay();
    void everyNumberIsGivenOnce();
    void twoJournalsSeeTheSameStates();
    void theRegisterAgreesWithTheRecords();
    void groupsAndCountsEqualARecount();
    void theListOfMeasuresAgreesWithTheirSheets();
    void theMedianOfAnswersEqualsARecount();
    void theFiguresOfSignoffEqualARecount();
    void everySortOfActWasDone();
    void theLedgerReadOnceGivesEveryStreamWhole();
    // The last, so that what stands above is asked of the live views.
    void aCancelledRebuildChangesNothing();
    void viewsFoldedAnewEqualTheLiveOnes();
    void foldedInSmallPartsAndWithoutRoomTheyAreTheSame_data();
    void foldedInSmallPartsAndWithoutRoomTheyAreTheSame();

private:
    [[nodiscard]] QStringList sortsNotDone() const;

    std::unique_ptr<FileOffice> m_office;
    std::unique_ptr<RandomWork> m_work;
    std::unique_ptr<Journal> m_second;
};

void RandomWorkTest::initTestCase()
{
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("RINGI_SEED", &given);
    const quint32 seed = given ? quint32(wanted) : QRandomGenerator::global()->generate() % 1'000'000;
    const int acts = std::max(600, qEnvironmentVariableIntValue("RINGI_ACTS"));
    m_office = std::make_unique<FileOffice>(seed);
    m_office->clock.set(at(u"2026-11-20T00:00:00.000Z"_s)); // the year turns on the way
    m_work = std::make_unique<RandomWork>(*m_office, seed);
    m_second = m_office->store->journal();
    Desk second(*m_second, m_office->clock, m_office->randomness());

    int allowed = 0, done = 0;
    for (; done < acts || (done < kMostActs && !sortsNotDone().isEmpty()); ++done) {
        allowed += m_work->act(done % 3 ? m_office->desk : second);
        if (done % 20 == 0)
            m_work->actInOneTurn(done % 40 ? *m_office->journal : *m_second);
    }

    qInfo("RINGI_SEED=%u: %d acts, %d allowed, %lld incidents, %lld measures", seed, done, allowed,
          qlonglong(m_work->incidents().size()), qlonglong(m_work->measures().size()));
    QVERIFY(allowed > done / 3);
    QVERIFY(allowed < done);
}

void RandomWorkTest::theLedgerIsIntact()
{
    const Verification result = m_office->verified();

    for (const Finding &finding : result.findings)
        qWarning() << keyOf(finding.kind) << finding.commit << finding.event;
    QVERIFY(result.intact());
    QCOMPARE(result.commits, m_office->queries->commitCount());
}

void RandomWorkTest::theDashboardEqualsARecount()
{
    const DashboardFigures figures = m_office->queries->dashboard(m_office->clock.now(), kSpan);

    DashboardFigures counted;
    counted.asOf = figures.asOf;
    for (const IncidentId &id : m_work->incidents())
        recount(counted, m_office->queries->incident(id));
    for (const MeasureId &id : m_work->measures())
        recount(counted, m_office->queries->measure(id));

    QCOMPARE(linesOf(figures), linesOf(counted));
}

void RandomWorkTest::aSearchFindsWhatTheWordsSay()
{
    for (int i = 0; i < 60; ++i) {
        const QString typed = m_work->words().left(3 + i % 8);
        RegisterQuery query;
        query.text = typed;
        QSet<IncidentId> found, meant;
        for (const RegisterRow &row : m_office->queries->incidentRows(m_office->queries->incidentOrder(query, -1)))
            found.insert(row.id);
        for (const IncidentId &id : m_work->incidents()) {
            if (matches(foundBy(m_office->queries->incident(id)), searchTerms(typed)))
                meant.insert(id);
        }
        QVERIFY2(found == meant,
                 qPrintable(u"'%1': %2 found, %3 meant"_s.arg(typed).arg(found.size()).arg(meant.size())));
    }
}

void RandomWorkTest::everyNumberIsGivenOnce()
{
    QSet<QString> numbers;
    for (const IncidentId &id : m_work->incidents())
        numbers.insert(m_office->queries->incident(id).number);
    for (const MeasureId &id : m_work->measures())
        numbers.insert(m_office->queries->measure(id).number);

    QCOMPARE(numbers.size(), m_work->incidents().size() + m_work->measures().size());
    QVERIFY(numbers.contains(u"INC-2026-000001"_s));
    QVERIFY(numbers.contains(u"INC-2027-000001"_s));
}

// One of them kept its states from turn to turn while the other wrote in between.
void RandomWorkTest::twoJournalsSeeTheSameStates()
{
    for (Journal *journal : {m_office->journal.get(), m_second.get()}) {
        const auto turn = journal->begin();
        for (const IncidentId &id : m_work->incidents()) {
            const Incident cached = turn->incident(id), folded = m_office->queries->incident(id);
            QCOMPARE(cached.version, folded.version);
            QCOMPARE(cached.holder, folded.holder);
            QCOMPARE(cached.phase, folded.phase);
            QVERIFY(cached.content == folded.content);
        }
    }
}

void RandomWorkTest::theRegisterAgreesWithTheRecords()
{
    const QList<RegisterRow> rows = m_office->queries->incidentRows(m_office->queries->incidentOrder({}, -1));
    QHash<IncidentId, int> open;
    for (const MeasureId &id : m_work->measures()) {
        const Measure measure = m_office->queries->measure(id);
        open[measure.incident] += !wasDecided(measure.state) && measure.state != MeasureState::Withdrawn;
    }

    QCOMPARE(rows.size(), m_work->incidents().size());
    for (const RegisterRow &row : rows) {
        const Incident incident = m_office->queries->incident(row.id);
        QCOMPARE(row.number, incident.number);
        QCOMPARE(row.severity, incident.severity());
        QCOMPARE(row.holder, incident.holder);
        QCOMPARE(row.updatedAt, incident.updated.at);
        QCOMPARE(row.offeredTo.has_value(), incident.pendingOffer() != nullptr);
        QCOMPARE(row.openMeasures, open.value(row.id));
    }
}

void RandomWorkTest::groupsAndCountsEqualARecount()
{
    const QList<OfficerId> officers = m_office->queries->registry().officers.keys();
    const QList<OfficerId> readers = officers.first(2) + QList<OfficerId>{OfficerId()};
    for (const OfficerId &reader : readers) {
        const auto queries = m_office->store->queries({reader});
        const QList<RegisterRow> rows = queries->incidentRows(queries->incidentOrder({}, -1));
        for (const RegisterQuery &query : talliedQueries()) {
            QCOMPARE(queries->incidentCount(query), qint64(rowsOf(rows, query).size()));
            QCOMPARE(told(queries->incidentGroups(query)), recounted(rowsOf(rows, query), query.grouping));
        }
    }
}

void RandomWorkTest::theListOfMeasuresAgreesWithTheirSheets()
{
    MeasureQuery all;
    all.limit = 1'000'000;
    const QList<MeasureRow> rows = m_office->queries->measures(all);

    QCOMPARE(rows.size(), m_work->measures().size());
    for (const MeasureRow &row : rows) {
        const Measure measure = m_office->queries->measure(row.id);
        const QList<Gate> open = measure.openGates();
        QCOMPARE(row.state, measure.state);
        QCOMPARE(row.gates, measure.sheet.gates.size());
        QCOMPARE(row.stamps, std::ranges::count(measure.stamps, false, &SheetStamp::isVoid));
        QCOMPARE(row.openGate.isEmpty(), open.isEmpty());
        QVERIFY(open.isEmpty() || std::ranges::find(open, row.openGate, &Gate::key) != open.end());
        QCOMPARE(row.laterOpen, measure.laterGatesOpen().size());
        QCOMPARE(row.validUntil, measure.validUntil);
        QCOMPARE(row.isUrgent, measure.sheet.isUrgent());
    }
}

void RandomWorkTest::theMedianOfAnswersEqualsARecount()
{
    const QList<OfficerId> officers = m_office->queries->registry().officers.keys();
    const Instant now = m_office->clock.now();
    for (const OfficerId &reader : {officers.first(), officers.last(), OfficerId()}) {
        const auto queries = m_office->store->queries({reader});
        QList<Incident> readable;
        for (const RegisterRow &row : queries->incidentRows(queries->incidentOrder({}, -1)))
            readable.append(queries->incident(row.id));
        for (const int days : {0, 1, 2, 7, kSpan, 3'000}) {
            const QList<qint64> took = answerTimes(readable, now.plusMs(-days * kDay));
            const DashboardFigures figures = queries->dashboard(now, days);
            QCOMPARE(figures.acceptanceSample, int(took.size()));
            QCOMPARE(figures.medianAcceptanceMs,
                     took.isEmpty() ? std::nullopt : std::optional(took[(took.size() - 1) / 2]));
        }
    }
}

void RandomWorkTest::theFiguresOfSignoffEqualARecount()
{
    const Instant now = m_office->clock.now();
    const Instant from = now.plusMs(-kSpan * kDay);
    int decided = 0, urgent = 0, late = 0, lapsing = 0, passed = 0;
    for (const MeasureId &id : m_work->measures()) {
        const Measure measure = m_office->queries->measure(id);
        const bool isNew = wasDecided(measure.state) && measure.ended->at >= from;
        decided += isNew;
        urgent += isNew && measure.sheet.isUrgent();
        for (const Gate &gate : measure.openGates())
            late += measure.sheet.comesLater(gate) && measure.dueOf(gate) && *measure.dueOf(gate) <= now;
        lapsing += measure.state == MeasureState::Approved && measure.validUntil && *measure.validUntil >= now
            && *measure.validUntil <= now.plusMs(kLapsingDays * kDay);
        for (const Gate &gate : measure.sheet.gates)
            passed += measure.stampAt(gate.key) && measure.isPassed(gate) && measure.openSince(gate);
    }

    const SignoffFigures figures = m_office->queries->signoffFigures(now, kSpan);
    int sampled = 0;
    for (const GateTimes &times : figures.gates) {
        for (const GateTime &time : times)
            sampled += time.sample;
    }

    QCOMPARE(figures.decided, decided);
    QCOMPARE(figures.urgent, urgent);
    QCOMPARE(figures.laterOverdue, late);
    QCOMPARE(figures.lapsing, lapsing);
    QVERIFY(sampled <= passed && sampled > 0);
}

// Else the rest says less than it seems to. Some sorts are seldom drawn, so that work goes on until each was done.
void RandomWorkTest::everySortOfActWasDone()
{
    QCOMPARE(sortsNotDone(), QStringList());
}

QStringList RandomWorkTest::sortsNotDone() const
{
    const QStringList kinds = rowsOf(m_office->location(), "SELECT DISTINCT kind FROM event");
    QStringList lacking{u"measure.submitted"_s,     u"measure.gate_signed"_s, u"measure.decided"_s,
                        u"measure.item_answered"_s, u"deputy.registered"_s,   u"decision.delegated"_s};
    lacking.removeIf([&](const QString &kind) { return kinds.contains(kind); });
    const QStringList measures = rowsOf(m_office->location(), "SELECT DISTINCT kind FROM measure");
    for (const MeasureKind kind : allOf<MeasureKind>()) {
        if (!measures.contains(QString::number(int(kind))))
            lacking.append(keyOf(kind));
    }
    return lacking;
}

void RandomWorkTest::theLedgerReadOnceGivesEveryStreamWhole()
{
    const auto connection = sql::openSqlite(m_office->location(), sql::OpenMode::Existing);
    const QStringList expected = streamsOneByOne(*connection);

    for (const StreamBounds bounds : {StreamBounds{}, {7, 64'000'000}, {7, 5'000}, {100, 0}})
        QCOMPARE(streamsInOnePass(*connection, bounds), expected);
}

void RandomWorkTest::aCancelledRebuildChangesNothing()
{
    class Stop final : public Progress
    {
        void at(qint64, qint64) override { }
        [[nodiscard]] bool cancelled() const override { return true; }
    } stop;
    const QStringList before = viewsIn(m_office->location());

    QVERIFY_THROWS_EXCEPTION(Fault, Store::rebuild(m_office->location(), stop));
    const auto connection = sql::openSqlite(m_office->location(), sql::OpenMode::Existing);
    const auto other = sql::openSqlite(m_office->location(), sql::OpenMode::Existing);
    for (sql::Connection *ledger : {connection.get(), other.get()}) // while further parts are read and folded
        QVERIFY_THROWS_EXCEPTION(Fault, rebuildViews(*connection, *ledger, stop, {60, 20'000}));

    QCOMPARE(viewsIn(m_office->location()), before);
}

void RandomWorkTest::viewsFoldedAnewEqualTheLiveOnes()
{
    const QStringList live = viewsIn(m_office->location());

    NoProgress progress;
    Store::rebuild(m_office->location(), progress);

    const QString difference = firstDifference(live, viewsIn(m_office->location()));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
    QVERIFY(live.size() > 500);
}

void RandomWorkTest::foldedInSmallPartsAndWithoutRoomTheyAreTheSame_data()
{
    QTest::addColumn<bool>("isReadBeside");
    QTest::newRow("over one connection") << false;
    QTest::newRow("read beside the writing") << true;
}

void RandomWorkTest::foldedInSmallPartsAndWithoutRoomTheyAreTheSame()
{
    QFETCH(bool, isReadBeside);
    const QStringList before = viewsIn(m_office->location());

    NoProgress progress;
    const auto connection = sql::openSqlite(m_office->location(), sql::OpenMode::Existing);
    const auto other = sql::openSqlite(m_office->location(), sql::OpenMode::Existing);
    rebuildViews(*connection, isReadBeside ? *other : *connection, progress, {60, 20'000});

    const QString difference = firstDifference(before, viewsIn(m_office->location()));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

QTEST_APPLESS_MAIN(RandomWorkTest)
#include "tst_randomwork.moc"
