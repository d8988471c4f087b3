// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every order of the register, over so many records that words and tags are common: the first rows are those of the
// whole order, and both are what sorting by hand gives.
#include "conformance/engine.h"
#include "conformance/office.h"
#include "domain/tags.h"
#include "store/questions/sqlqueries.h"
#include "store/views/projector.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ringi::test {

namespace {

constexpr int kRecords = 3'000;
constexpr SqlQueries::Many kMany{100, 400, 20}; ///< so that words and tags are common in every kind of question
constexpr int kPage = 60;
const QString kAddress = u"203.0.113.7"_s;

/// Values that repeat, in no order that the keys have.
struct Drawn
{
    explicit Drawn(int i)
        : key(1'000'000 + i)
        , shuffled(int(qint64(i) * 7919 % kRecords))
    {
    }

    [[nodiscard]] IncidentId id() const
    {
        return IncidentId::fromBytes(QByteArray::number(key).rightJustified(16, '\0'));
    }
    [[nodiscard]] qint64 updated() const { return 1'000 + shuffled / 3; }
    [[nodiscard]] int severity() const { return shuffled % 5; }
    [[nodiscard]] QString title() const { return u"case %1"_s.arg(shuffled % 400, 3, 10, QChar(u'0')); }
    [[nodiscard]] std::optional<Instant> due() const
    {
        return shuffled % 4 == 0 ? std::optional(Instant{5'000 + shuffled % 700}) : std::nullopt;
    }
    [[nodiscard]] bool isOpen() const { return shuffled % 3 == 0; }
    [[nodiscard]] bool hasWord() const { return shuffled % 2 == 0; }
    [[nodiscard]] bool hasRareWord() const { return shuffled % 90 == 0; }
    [[nodiscard]] bool hasTag() const { return shuffled % 9 < 5; }
    [[nodiscard]] bool namesAddress() const { return shuffled % 7 == 0; }

    qint64 key;
    int shuffled;
};

/// Of what is sorted by; nothing comes last in both directions.
using Place = std::optional<QString>;

Place placeOf(const Drawn &one, RegisterSort sort)
{
    const auto padded = [](qint64 figure) { return u"%1"_s.arg(figure, 12, 10, QChar(u'0')); };
    switch (sort) {
    case RegisterSort::Severity:
        return padded(one.severity());
    case RegisterSort::Title:
        return one.title();
    case RegisterSort::Due:
        return one.due() ? Place(padded(one.due()->ms)) : std::nullopt;
    case RegisterSort::Number:
        return padded(one.key);
    default:
        return padded(one.updated());
    }
}

bool isBefore(const Drawn &a, const Drawn &b, const RegisterQuery &query)
{
    if (query.grouping == RegisterGrouping::Severity && a.severity() != b.severity())
        return a.severity() > b.severity();
    const Place one = placeOf(a, query.sort), other = placeOf(b, query.sort);
    const bool rises = query.order == Qt::AscendingOrder;
    if (one.has_value() != other.has_value())
        return one.has_value();
    if (one != other)
        return rises ? *one < *other : *one > *other;
    return rises ? a.key < b.key : a.key > b.key;
}

bool isWanted(const Drawn &one, const RegisterQuery &query)
{
    return (!query.openOnly || one.isOpen()) && (query.tags.isEmpty() || one.hasTag())
        && (query.severities.isEmpty() || query.severities.contains(Severity(one.severity())))
        && (!query.text.contains(u"frequent"_s) || one.hasWord())
        && (!query.text.contains(u"seldom"_s) || one.hasRareWord())
        && (!query.text.contains(kAddress) || one.namesAddress())
        && (query.excludedText.isEmpty() || !one.hasRareWord());
}

} // namespace

class TestOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        RINGI_NEED_ENGINE(*m_engine);
        const QString location = m_engine->freshLocation();
        const Office founded(location);
        m_queries = std::make_unique<SqlQueries>(m_engine->connect(location), location, kNobody, kMany);
        for (int i = 0; i < kRecords; ++i)
            m_drawn.append(Drawn(i));
        const auto connection = m_engine->connect(location);
        sql::Transaction all(*connection);
        for (const Drawn &one : std::as_const(m_drawn))
            put(*connection, one);
        all.commit();
    }

    void theFirstRowsAreThoseOfTheWholeOrder_data()
    {
        QTest::addColumn<RegisterSort>("sort");
        for (const RegisterSort sort : {RegisterSort::Updated, RegisterSort::Number, RegisterSort::Severity,
                                        RegisterSort::Title, RegisterSort::Due})
            QTest::newRow(keyOf(sort).toLatin1().constData()) << sort;
    }

    void theFirstRowsAreThoseOfTheWholeOrder()
    {
        QFETCH(RegisterSort, sort);
        for (RegisterQuery query : asked()) {
            query.sort = sort;
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                query.order = order;
                const QList<qint64> expected = sorted(query);

                QCOMPARE(m_queries->incidentOrder(query, -1), expected);
                QCOMPARE(m_queries->incidentOrder(query, kPage),
                         expected.first(std::min<qsizetype>(kPage, expected.size())));
                if (!query.text.isEmpty() || !query.tags.isEmpty())
                    QCOMPARE(m_queries->incidentCount(query), expected.size());
            }
        }
    }

    void aGroupHasAsManyAsStandUnderIt()
    {
        for (RegisterQuery query : asked()) {
            query.grouping = RegisterGrouping::Severity;
            QMap<QString, qint64> expected;
            for (const Drawn &one : std::as_const(m_drawn)) {
                if (isWanted(one, query))
                    ++expected[keyOf(Severity(one.severity()))];
            }
            QMap<QString, qint64> counted;
            for (const RegisterGroup &group : m_queries->incidentGroups(query))
                counted.insert(group.key, group.count);

            if (!isTallied(query))
                QCOMPARE(counted, expected);
        }
    }

private:
    static void put(sql::Connection &connection, const Drawn &one)
    {
        connection.named("upsert_incident")
            .bind(":key", one.key)
            .bind(":id", one.id())
            .bind(":number", u"INC-2026-%1"_s.arg(one.key))
            .bind(":title", one.title())
            .bind(":severity", one.severity())
            .bind(":tlp", Tlp::Amber)
            .bind(":phase", Phase::Triage)
            .bind(":is_open", one.isOpen())
            .bind(":holder", Division::Operations)
            .bind(":holder_since", 0)
            .bind(":offered_to", std::optional<Division>())
            .bind(":due", one.due())
            .bind(":sector", QString())
            .bind(":class", QString())
            .bind(":type", QString())
            .bind(":organisation", QString())
            .bind(":logged_at", 0)
            .bind(":updated_at", one.updated())
            .bind(":restricted", false)
            .bind(":lead", std::optional<OfficerId>())
            .bind(":reported_at", std::optional<Instant>())
            .bind(":closed_at", std::optional<Instant>())
            .bind(":version", 1)
            .run();
        const QString words =
            (one.hasWord() ? u"frequent "_s : QString()) + (one.hasRareWord() ? u"seldom "_s : QString());
        Searched searched{.wordsAfter = words + u"case"_s};
        if (one.namesAddress())
            searched.namedAfter.append(observablesIn(kAddress).first().what);
        Projector projector(connection);
        projector.project(one.id(), searched);
        projector.finish();
        if (one.hasTag())
            connection.named("put_tag")
                .bind(":incident_key", one.key)
                .bind(":tag_key", tagKey(u"exercise"_s))
                .bind(":tag", u"exercise"_s)
                .run();
    }

    /// Nothing, what is common, what is rare, and both beside what narrows them.
    static QList<RegisterQuery> asked()
    {
        QList<RegisterQuery> all(10);
        all[1].text = u"frequent"_s;
        all[2].tags = QStringList{u"exercise"_s};
        all[3].text = u"frequent"_s;
        all[3].tags = QStringList{u"exercise"_s};
        all[4].text = u"seldom"_s;
        all[4].tags = QStringList{u"exercise"_s};
        all[5].text = u"frequent"_s;
        all[5].severities = {Severity(1), Severity(4)};
        all[6].openOnly = true;
        all[7].text = u"frequent"_s;
        all[7].grouping = RegisterGrouping::Severity;
        all[8].text = u"frequent"_s;
        all[8].excludedText = QStringList{u"seldom"_s};
        all[9].text = u"frequent "_s + kAddress;
        return all;
    }

    /// Rows that are put here by hand are in no sum.
    static bool isTallied(const RegisterQuery &query) { return query.text.isEmpty() && query.tags.isEmpty(); }

    [[nodiscard]] QList<qint64> sorted(const RegisterQuery &query) const
    {
        QList<Drawn> wanted;
        std::ranges::copy_if(m_drawn, std::back_inserter(wanted),
                             [&](const Drawn &one) { return isWanted(one, query); });
        std::ranges::sort(wanted, [&](const Drawn &a, const Drawn &b) { return isBefore(a, b, query); });
        QList<qint64> keys;
        for (const Drawn &one : std::as_const(wanted))
            keys.append(one.key);
        return keys;
    }

    std::unique_ptr<Engine> m_engine = engineUnderTest();
    std::unique_ptr<SqlQueries> m_queries;
    QList<Drawn> m_drawn;
};

} // namespace ringi::test

QTEST_GUILESS_MAIN(ringi::test::TestOrders)
#include "tst_orders.moc"
