// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The register's page over a million records, driven by hand: what an act asks of the store does not depend on how many
// there are, and nothing starts anew but what is asked anew. How long the window is deaf is written down, not judged:
// on a busy machine that would say more about the machine. `./dev bench` judges it.
#include "../../benchmarks/registerreader.h"
#include "support/paperoffice.h"
#include "ui/kit/look.h"

#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

using namespace ringi;
using namespace ringi::bench;
using namespace ringi::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kRecords = 1'000'000;
constexpr qint64 kStride = 7919; ///< prime to the number of records: every sort but one is a walk in such strides

/// Records that are made when they are asked for, with a count of what is asked.
struct Million
{
    std::atomic<int> orders = 0; ///< whole ones
    std::atomic<int> rows = 0;
    std::atomic<int> calls = 0; ///< for rows

    void forget() { orders = rows = calls = 0; }
};

class MillionQueries : public FakeQueries
{
public:
    MillionQueries(FakeStore &store, Million &million)
        : FakeQueries(store)
        , m_million(million)
    {
    }

    QList<qint64> incidentOrder(const RegisterQuery &query, int limit) override
    {
        m_million.orders += limit < 0 ? 1 : 0;
        const qint64 matching = incidentCount(query), step = kRecords / matching;
        QList<qint64> keys(limit < 0 ? matching : std::min<qint64>(limit, matching));
        for (qsizetype i = 0; i < keys.size(); ++i)
            keys[i] = query.sort == RegisterSort::Updated ? kRecords - i * step : i * step * kStride % kRecords + 1;
        if (query.order == Qt::AscendingOrder)
            std::ranges::reverse(keys);
        return keys;
    }

    qint64 incidentCount(const RegisterQuery &query) override
    {
        return kRecords / ((query.severities.isEmpty() ? 1 : 5) * (query.text.isEmpty() ? 1 : 20));
    }

    QList<RegisterRow> incidentRows(const QList<qint64> &keys) override
    {
        ++m_million.calls;
        m_million.rows += int(keys.size());
        QList<RegisterRow> rows;
        for (const qint64 key : keys)
            rows.append(aRow(key));
        return rows;
    }

private:
    Million &m_million;
};

Office officeOver(PaperOffice &paper, Asker &asker)
{
    const Office &office = paper.office;
    return {office.desk,     asker,       office.clock,     office.session, office.me,
            office.registry, office.mode, office.questions, office.drafts,  {}};
}

double longest(const Times &times)
{
    return times.isEmpty() ? 0 : std::ranges::max(times);
}

} // namespace

class TestRegisterMillion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"ringi-test"_s);
        QCoreApplication::setApplicationName(u"registermillion"_s);
        QSettings().clear();
        auto &application = *static_cast<BusyApplication *>(QCoreApplication::instance());
        kit::dress(application, kit::light());
        m_asker = std::make_unique<Asker>(
            [this](const ringi::Reader &) { return std::make_unique<MillionQueries>(m_paper.store, m_million); });
        m_office = std::make_unique<Office>(officeOver(m_paper, *m_asker));
        m_reader = std::make_unique<RegisterReader>(application, *m_office);
        write("open", m_reader->open());
        QCOMPARE(m_reader->page().model().rowCount(), kRecords);
        QVERIFY(m_million.orders <= 2);
        m_resets = std::make_unique<QSignalSpy>(&m_reader->page().model(), &QAbstractItemModel::modelReset);
    }

    void init()
    {
        m_million.forget();
        m_resets->clear();
    }

    void scrollingReadsTheRowsInSightAndNoMore()
    {
        write("wheel", m_reader->turnTheWheel(40));
        write("page down", m_reader->pageDown(8));

        // 40 notches of three rows and 8 pages of fewer than 40: fewer than 8 pages of rows, each read once.
        verifyAsked(8, 0, 0);
    }

    void aJumpReadsOneOrTwoPagesOfRows()
    {
        write("jump", m_reader->jumpToTheEnds(3));

        verifyAsked(4, 0, 0);
    }

    void draggingTheBarReadsWhatPassesBy()
    {
        constexpr int kMoves = 30;

        write("drag", m_reader->dragTheBar(kMoves));

        verifyAsked(2 * kMoves, 0, 0);
    }

    void sortingAsksForOneOrderAndStartsOnce()
    {
        const QList<RegisterColumn> columns{RegisterColumn::Severity, RegisterColumn::Title, RegisterColumn::Title};

        write("sort", m_reader->sort(columns));

        QTRY_VERIFY(m_reader->page().model().isWhole());
        verifyAsked(3 * int(columns.size()), int(columns.size()), int(columns.size()));
    }

    void aChipAsksForOneOrderAndStartsOnce()
    {
        const RegisterReader::Seen seen = m_reader->filter();
        write("filter", seen);

        QTRY_VERIFY(m_reader->page().model().isWhole());
        const int acts = int(seen.painted.size());
        verifyAsked(3 * acts, acts, acts);
    }

    void aWordThatIsTypedIsAskedForOnce()
    {
        write("type", m_reader->type({u"ransomware"_s}));

        QTRY_VERIFY(m_reader->page().model().isWhole());
        verifyAsked(3 * 2, 2, 2); // the word, and the field emptied
    }

    void cleanupTestCase()
    {
        m_reader.reset();
        m_office.reset();
        m_asker.reset();
    }

private:
    static void write(const char *act, const RegisterReader::Seen &seen)
    {
        qInfo("%-10s painted within %6.1f ms, window deaf for %5.1f ms at most (%5.1f ms on the processor)", act,
              longest(seen.painted), longest(seen.busy), longest(seen.onProcessor));
    }

    void verifyAsked(int pages, int orders, int resets)
    {
        QVERIFY2(m_million.calls <= pages, qPrintable(u"%1 readings of rows"_s.arg(m_million.calls)));
        QVERIFY2(m_million.rows <= pages * RegisterModel::kPage, qPrintable(u"%1 rows"_s.arg(m_million.rows)));
        QVERIFY2(m_million.orders <= orders, qPrintable(u"%1 orders"_s.arg(m_million.orders)));
        QVERIFY2(m_resets->count() <= resets, qPrintable(u"%1 resets"_s.arg(m_resets->count())));
    }

    PaperOffice m_paper;
    Million m_million;
    std::unique_ptr<Asker> m_asker;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<RegisterReader> m_reader;
    std::unique_ptr<QSignalSpy> m_resets;
};

int main(int argc, char *argv[])
{
    BusyApplication application(argc, argv);
    TestRegisterMillion test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_registermillion.moc"
