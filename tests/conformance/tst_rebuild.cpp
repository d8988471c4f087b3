// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The views are nothing but the ledger, folded: made anew they are the same, row by row, and stopped half-way the old
// ones stand.
#include "conformance/engine.h"
#include "conformance/office.h"

using namespace Qt::StringLiterals;

namespace ringi::test {

namespace {

/// One view and how its columns are read: i for a number, t for a text, b for bytes.
struct View
{
    QByteArray name;
    QByteArray kinds;
    QByteArray sql;
};

const QList<View> kViews{
    {"incident", "ibttiiiiiiiittttiiiibiii",
     "SELECT key, id, number, title, severity, tlp, phase, is_open, holder, holder_since, offered_to, due, sector, "
     "class, type, organisation, logged_at, updated_at, open_measures, restricted, lead, reported_at, closed_at, "
     "version "
     "FROM incident ORDER BY key"},
    {"circle", "iib", "SELECT incident_key, division, officer FROM circle ORDER BY incident_key, division, officer"},
    {"incident_tag", "itt", "SELECT incident_key, tag_key, tag FROM incident_tag ORDER BY incident_key, tag_key"},
    {"restricted_tally", "itiiii",
     "SELECT incident_key, name, a, b, c, count FROM restricted_tally ORDER BY incident_key, name, a, b, c"},
    {"measure_attachment", "bi", "SELECT hash, incident_key FROM measure_attachment ORDER BY hash, incident_key"},
    {"reading", "iiibiiiti",
     "SELECT n, commit_n, at, officer, act, incident_key, measure_key, what, records FROM reading ORDER BY n"},
    {"observable", "ittii",
     "SELECT kind, place, upto, incident_key, measure_key FROM observable ORDER BY kind, place, upto, incident_key, "
     "measure_key"},
    {"incident_origin", "ti", "SELECT reference, incident_key FROM incident_origin ORDER BY reference"},
    {"handoff", "iiiitiibiibt",
     "SELECT incident_key, ordinal, from_division, to_division, asked, state, offered_at, offered_by, due, "
     "answered_at, answered_by, reason FROM handoff ORDER BY incident_key, ordinal"},
    {"consultation", "iiiitiii",
     "SELECT incident_key, ordinal, from_division, to_division, question, state, asked_at, due FROM consultation "
     "ORDER BY incident_key, ordinal"},
    {"measure", "ibtitiiibiiiiiiibiiiiiiii",
     "SELECT key, id, number, incident_key, subject, kind, state, division, drafter, text_version, stamps, gates, "
     "is_urgent, decided_as, submitted_at, ended_at, ended_by, valid_until, due, later_open, later_due, "
     "conditions_open, returns, updated_at, version FROM measure ORDER BY key"},
    {"measure_gate", "itiiiiii",
     "SELECT measure_key, gate, division, posts, since, due, is_later, kind FROM measure_gate ORDER BY measure_key, "
     "gate"},
    {"measure_view", "itb", "SELECT measure_key, gate, officer FROM measure_view ORDER BY measure_key, gate, officer"},
    {"gate_time", "itiiii",
     "SELECT measure_key, gate, kind, took, passed_at, gate_kind FROM gate_time ORDER BY measure_key, gate"},
    {"precedent", "iiit", "SELECT measure_key, kind, ended_at, words FROM precedent ORDER BY measure_key"},
    {"compartment", "ibtt", "SELECT key, id, name, name_key FROM compartment ORDER BY key"},
    {"officer", "bti", "SELECT id, name, division FROM officer ORDER BY id"},
    {"number_series", "iii", "SELECT series, year, last FROM number_series ORDER BY series, year"},
    {"tally", "tiiii", "SELECT name, a, b, c, count FROM tally WHERE count <> 0 ORDER BY name, a, b, c"},
};

QByteArray cell(const sql::Statement &row, int column, char kind)
{
    if (row.isNull(column))
        return "-";
    if (kind == 'i')
        return QByteArray::number(row.integer(column));
    return kind == 'b' ? row.bytes(column).toHex() : row.bytes(column);
}

QByteArray line(const sql::Statement &row, const View &view)
{
    QByteArrayList cells{view.name};
    for (int column = 0; column < view.kinds.size(); ++column)
        cells.append(cell(row, column, view.kinds[column]));
    return cells.join(" | ");
}

void addView(QStringList &lines, sql::Connection &connection, const View &view)
{
    const auto rows = connection.prepare(view.sql);
    while (rows->step())
        lines.append(QString::fromUtf8(line(*rows, view)));
}

/// The indexes of words of the two engines have nothing in common but what they hold.
View wordsOf(sql::Connection &connection, const QByteArray &index)
{
    if (connection.engine() == sql::Engine::Postgresql)
        return {index, "it", "SELECT key, CAST(words AS TEXT) FROM " + index + " ORDER BY key"};
    connection.execute("CREATE VIRTUAL TABLE temp.of_" + index + " USING fts5vocab(main, " + index + ", instance)");
    return {index, "iti", "SELECT doc, term, offset FROM temp.of_" + index + " ORDER BY doc, offset, term"};
}

/// Stops at the first report.
class Impatience final : public Progress
{
public:
    void at(qint64, qint64) override { m_asked = true; }
    [[nodiscard]] bool cancelled() const override { return m_asked; }

private:
    bool m_asked = false;
};

class Reports final : public Progress
{
public:
    void at(qint64 done, qint64 total) override { seen.append({done, total}); }

    QList<std::pair<qint64, qint64>> seen;
};

} // namespace

class TestRebuild : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { RINGI_NEED_ENGINE(*m_engine); }

    void init()
    {
        m_location = m_engine->freshLocation();
        m_office = std::make_unique<Office>(m_location);
        m_office->livesThroughAMonth();
    }

    void cleanup() { m_office.reset(); }

    void aMonthLeavesRowsInEveryView()
    {
        const QStringList rows = dump();

        for (const View &view : kViews)
            QVERIFY2(!rows.filter(QString::fromLatin1(view.name + " | ")).isEmpty(), view.name);
        QVERIFY(!rows.filter(u"incident_words"_s).filter(u"拠点"_s).isEmpty());
        QVERIFY(!rows.filter(u"measure_words"_s).filter(u"preserve"_s).isEmpty());
    }

    void viewsMadeAnewAreTheSame()
    {
        const QStringList before = dump();

        rebuild();

        QCOMPARE(dump(), before);
    }

    void viewsThatWereSpoiltAreMadeRight()
    {
        const QStringList before = dump();
        m_engine->connect(m_location)
            ->execute("UPDATE incident SET title = 'spoilt'; DELETE FROM handoff; "
                      "UPDATE tally SET count = 99; DELETE FROM number_series");

        rebuild();

        QCOMPARE(dump(), before);
    }

    void aStoreFromBeforeTheSheetsOfManyGatesIsMigratedAndThenRebuilt()
    {
        const QStringList before = dump();
        m_engine->connect(m_location)
            ->execute(
                "ALTER TABLE sealed_key DROP COLUMN token; DROP TABLE failed_attempts; "
                "DROP TABLE compartment; DROP TABLE precedent; DROP TABLE gate_time; DROP TABLE measure_gate; "
                "DROP TABLE measure_view; DROP TABLE measure; DROP TABLE measure_words; DROP TABLE observable; "
                "DROP TABLE circle; DROP TABLE incident_tag; DROP TABLE restricted_tally; DROP TABLE "
                "measure_attachment; DROP TABLE reading; "
                "DROP INDEX incident_updated; DROP INDEX incident_open; ALTER TABLE incident DROP COLUMN restricted; "
                "ALTER TABLE incident DROP COLUMN lead; ALTER TABLE incident DROP COLUMN reported_at; "
                "ALTER TABLE incident DROP COLUMN closed_at; "
                "CREATE INDEX incident_updated ON incident (updated_at, key); "
                "CREATE INDEX incident_open ON incident (updated_at, key) WHERE is_open = 1; "
                "CREATE TABLE measure (key BIGINT PRIMARY KEY, open_gate TEXT NOT NULL, waits_for BIGINT); "
                "DELETE FROM migration WHERE n > 2; UPDATE meta SET value = '1' WHERE key = 'views_version'");
        RINGI_FAULT(ViewsOutdated, Store::open(m_location));

        rebuild();

        QCOMPARE(faultOf([this] { Store::open(m_location); }), QString());
        QCOMPARE(dump(), before);
    }

    void rebuildingThatIsStoppedLeavesTheOldViews()
    {
        const QStringList before = dump();
        Impatience impatience;

        RINGI_FAULT(Cancelled, Store::rebuild(m_location, impatience));

        QCOMPARE(dump(), before);
        QCOMPARE(faultOf([this] { Store::open(m_location); }), QString());
    }

    void rebuildingSaysHowFarItHasCome()
    {
        Reports reports;
        Store::rebuild(m_location, reports);

        QVERIFY(!reports.seen.isEmpty());
        QCOMPARE(reports.seen.last().first, reports.seen.last().second);
    }

    void readersSeeTheOldViewsUntilTheNewOnesStand()
    {
        const auto connection = m_engine->connect(m_location);
        connection->beginReading();
        const auto counting = connection->prepare("SELECT COUNT(*) FROM incident");
        QVERIFY(counting->step());
        const qint64 before = counting->integer(0);

        rebuild();

        counting->reset();
        QVERIFY(counting->step());
        QCOMPARE(counting->integer(0), before);
        counting->reset();
        connection->rollback();
    }

    void afterARebuildWorkGoesOnWhereItWas()
    {
        const IncidentId id = *m_office->queries().incidentByNumber(u"INC-2026-000003"_s);
        rebuild();

        m_office->done(m_office->analyst, id, AcceptCustody{});
        const IncidentId next = m_office->logged(u"after the rebuild"_s);

        QCOMPARE(m_office->queries().incident(next).number, u"INC-2026-000005"_s);
        const QStringList before = dump();
        rebuild();
        QCOMPARE(dump(), before);
    }

    void theRecordsThatAreReadAreTheOnesThatWereWritten()
    {
        RegisterQuery water;
        water.text = u"水道局"_s;
        rebuild();

        QCOMPARE(m_office->found(water), QStringList{u"Ransomware at a water works"_s});
    }

private:
    void rebuild()
    {
        NoProgress quiet;
        Store::rebuild(m_location, quiet);
    }

    QStringList dump()
    {
        const auto connection = m_engine->connect(m_location);
        QStringList lines;
        for (const View &view : kViews)
            addView(lines, *connection, view);
        for (const char *index : {"incident_words", "measure_words"})
            addView(lines, *connection, wordsOf(*connection, index));
        return lines;
    }

    std::unique_ptr<Engine> m_engine = engineUnderTest();
    QString m_location;
    std::unique_ptr<Office> m_office;
};

} // namespace ringi::test

QTEST_GUILESS_MAIN(ringi::test::TestRebuild)
#include "tst_rebuild.moc"
