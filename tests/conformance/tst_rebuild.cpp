// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The views are nothing but the ledger, folded: made anew they are the same, row by row, and stopped half-way the old
// ones stand.
#include "conformance/engine.h"
#include "conformance/office.h"
#include "store/views/viewtables.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ringi::test {

namespace {

/// SQLite drops no column that an index has.
QByteArray ordersDropped()
{
    QByteArray script;
    for (const char *column : {"severity", "tlp", "phase", "holder", "holder_since", "due", "sector", "organisation",
                               "class", "title", "logged_at", "reported_at", "closed_at", "open_measures"}) {
        script += "DROP INDEX IF EXISTS incident_by_" + QByteArray(column) + ';';
        script += "DROP INDEX IF EXISTS incident_by_" + QByteArray(column) + "_falling;";
    }
    return script;
}

/// Of every table, with their columns.
QStringList indexesOf(sql::Connection &connection)
{
    const auto rows = connection.prepare(connection.engine() == sql::Engine::Sqlite
                                             ? "SELECT sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL"
                                             : "SELECT indexdef FROM pg_indexes WHERE schemaname = current_schema()");
    QStringList indexes;
    while (rows->step())
        indexes.append(rows->text(0));
    indexes.sort();
    return indexes;
}

void addView(QStringList &lines, sql::Connection &connection, const ViewTable &view)
{
    const auto rows = connection.prepare(view.sql);
    while (rows->step())
        lines.append(QString::fromUtf8(view.name + " | " + rowOf(*rows, view, view.kinds.size())));
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

        for (const ViewTable &view : viewTables(sql::Engine::Postgresql))
            QVERIFY2(!rows.filter(QString::fromLatin1(view.name + " | ")).isEmpty(), view.name);
        QVERIFY(!rows.filter(u"incident_words"_s).filter(u"拠点"_s).isEmpty());
        QVERIFY(!rows.filter(u"measure_words"_s).filter(u"preserve"_s).isEmpty());
    }

    void everyTableThatARebuildClearsIsCompared()
    {
        QStringList cleared, compared;
        const QRegularExpression deletion(u"DELETE FROM (\\w+)"_s);
        auto each = deletion.globalMatch(QString::fromUtf8(sql::sqlText(sql::Engine::Postgresql, "clear_views")));
        while (each.hasNext())
            cleared.append(each.next().captured(1));
        for (const ViewTable &view : viewTables(sql::Engine::Postgresql))
            compared.append(QString::fromUtf8(view.name));
        cleared.sort();
        compared.sort();

        QCOMPARE(compared, cleared);
    }

    void viewsMadeAnewAreTheSame()
    {
        const QStringList before = dump();

        rebuild();

        QCOMPARE(dump(), before);
    }

    void anActOnManyIncidentsLeavesWhatARebuildMakes()
    {
        QStringList titles;
        for (int i = 0; i < 100; ++i)
            titles.append(u"水道局 from 203.0.113.%1"_s.arg(i));
        m_office->loggedTogether(titles);
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

    void soundViewsAreNotApart() { QCOMPARE(apart(), QStringList()); }

    void whatIsSpoiltIsNamedAndLeftAsItIs()
    {
        m_engine->connect(m_location)
            ->execute(
                "UPDATE incident SET title = 'spoilt' WHERE number = 'INC-2026-000002'; DELETE FROM consultation; "
                "UPDATE tally SET count = count + 1 WHERE name = 'total'; DELETE FROM officer");
        const QStringList spoilt = dump();

        const QStringList views = apart();

        QCOMPARE(views.filter(u"incident "_s).size(), 1);
        QCOMPARE(views.filter(QRegularExpression(u"^(incident|consultation|tally|officer) "_s)), views);
        QCOMPARE(views.size(), 4);
        QCOMPARE(dump(), spoilt);
        rebuild();
        QCOMPARE(apart(), QStringList());
    }

    void aWordThatIsMissingIsSeen()
    {
        m_engine->connect(m_location)->execute("DELETE FROM incident_words");

        QCOMPARE(apart().first().section(u' ', 0, 0), u"incident_words"_s);
    }

    void comparingThatIsStoppedChangesNothing()
    {
        const QStringList before = dump();
        Impatience impatience;

        RINGI_FAULT(Cancelled, Store::viewsApart(m_location, impatience));

        QCOMPARE(dump(), before);
    }

    void aStoreFromBeforeTheSheetsOfManyGatesIsMigratedAndThenRebuilt()
    {
        const QStringList before = dump();
        m_engine->connect(m_location)
            ->execute(
                ordersDropped()
                + "DROP INDEX handoff_took; ALTER TABLE handoff DROP COLUMN took_step; "
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

    /// "view rows: keys"
    QStringList apart()
    {
        NoProgress quiet;
        QStringList lines;
        for (const ViewDifference &one : Store::viewsApart(m_location, quiet))
            lines.append(u"%1 %2: %3"_s.arg(one.view, QString::number(one.rows), one.keys.join(u' ')));
        return lines;
    }

    QStringList dump()
    {
        const auto connection = m_engine->connect(m_location);
        prepareViewTables(*connection);
        QStringList lines;
        for (const ViewTable &view : viewTables(connection->engine()))
            addView(lines, *connection, view);
        return lines + indexesOf(*connection);
    }

    std::unique_ptr<Engine> m_engine = engineUnderTest();
    QString m_location;
    std::unique_ptr<Office> m_office;
};

} // namespace ringi::test

QTEST_GUILESS_MAIN(ringi::test::TestRebuild)
#include "tst_rebuild.moc"
