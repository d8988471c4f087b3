// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet printed by one call and checked by another: against its store, without one, against the wrong one, and after
// somebody changed it.
#include "headquarters.h"

#include <QTest>

using namespace ringi::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kMeasure = R"({"subject":"高リスク攻撃元の遮断","text":"Block the relay R-7 at the border routers.",
"purpose":"Stop the control channel","effect":"No new infections","legal_basis":"Act 42, article 5"})";

QString kindsOf(const Ran &ran)
{
    QStringList kinds;
    for (const QJsonValue &finding : ran.object().value(u"findings"_s).toArray())
        kinds += finding.toObject().value(u"kind"_s).toString();
    return kinds.join(u", "_s);
}

} // namespace

class DocumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aPrintedSheetHolds();
    void withoutItsStoreItFitsWithinItself();
    void inAnotherStoreItIsFoundToBeForeign();
    void whatHappenedSinceIsToldAndIsNoFault();
    void aChangedLedgerIsFound();
    void aFileThatIsNoDocumentIsNamed();
    void whatCannotBeReadIsAFault();
    void anUnknownReportOrMeasureIsRefused();

private:
    [[nodiscard]] QString printed(const QString &name, const QString &language = u"en"_s) const;
    [[nodiscard]] Ran verified(const QString &document, const QStringList &store = {}) const;

    RingiProcess m_ringi;
    QString m_store;
    QString m_number;
};

void DocumentsTest::initTestCase()
{
    m_store = m_ringi.path(u"office.ringi"_s);
    QVERIFY(foundHeadquarters(m_ringi, m_store));
    const QString incident = logged(m_ringi, m_store);
    const Ran drafted = m_ringi.as(kDutyOfficer, {u"draft"_s, m_store, incident}, kMeasure);
    QCOMPARE(drafted.status, 0);
    m_number = drafted.text(u"number"_s);
    QCOMPARE(m_ringi.as(kDutyOfficer, {u"submit"_s, m_store, m_number}).status, 0);
}

QString DocumentsTest::printed(const QString &name, const QString &language) const
{
    const QString file = m_ringi.path(name);
    const Ran ran =
        m_ringi.ask({u"report"_s, m_store, u"decision"_s, m_number, u"-o"_s, file, u"--language"_s, language});
    return ran.status == 0 && ran.text(u"measure"_s) == m_number ? file : QString();
}

Ran DocumentsTest::verified(const QString &document, const QStringList &store) const
{
    return m_ringi.ask(QStringList{u"verify"_s} + store + QStringList{u"--document"_s, document});
}

void DocumentsTest::aPrintedSheetHolds()
{
    for (const QString &language : {u"en"_s, u"ja"_s}) {
        const Ran ran = verified(printed(language + u".pdf"_s, language), {m_store});

        QCOMPARE(kindsOf(ran), QString());
        QCOMPARE(ran.status, 0);
        QVERIFY(ran.object().value(u"intact"_s).toBool());
        QCOMPARE(ran.text(u"measure"_s), m_number);
    }
}

void DocumentsTest::withoutItsStoreItFitsWithinItself()
{
    const Ran ran = verified(printed(u"alone.pdf"_s));

    QCOMPARE(ran.status, 0);
    QVERIFY(ran.object().value(u"compared_with"_s).isNull());
}

void DocumentsTest::inAnotherStoreItIsFoundToBeForeign()
{
    const QString other = m_ringi.path(u"other.ringi"_s);
    QVERIFY(foundHeadquarters(m_ringi, other));

    const Ran ran = verified(printed(u"foreign.pdf"_s), {other});

    QCOMPARE(ran.status, 1);
    QCOMPARE(kindsOf(ran), u"other_store"_s);
}

void DocumentsTest::whatHappenedSinceIsToldAndIsNoFault()
{
    const QString file = printed(u"before.pdf"_s);
    QCOMPARE(
        m_ringi.as(kDutyOfficer, {u"revise"_s, m_store, m_number}, QByteArray(kMeasure).replace("R-7", "R-8")).status,
        0);

    const Ran ran = verified(file, {m_store});

    QCOMPARE(ran.status, 0);
    QCOMPARE(kindsOf(ran), u"later_events"_s);
}

void DocumentsTest::aChangedLedgerIsFound()
{
    const QString file = printed(u"kept.pdf"_s), copy = m_ringi.path(u"changed.ringi"_s);
    QVERIFY(QFile::copy(m_store, copy));
    QVERIFY(sqlite(copy, "DROP TRIGGER event_stays; UPDATE event SET body = replace(body, 'border', 'inner');"));

    const Ran ran = verified(file, {copy});

    QCOMPARE(ran.status, 1);
    QVERIFY2(kindsOf(ran).contains(u"event_differs"_s), qPrintable(kindsOf(ran)));
}

void DocumentsTest::aFileThatIsNoDocumentIsNamed()
{
    QCOMPARE(kindsOf(verified(m_ringi.write(u"letter.pdf"_s, "Dear colleagues"))), u"not_a_pdf"_s);
    QCOMPARE(verified(m_ringi.write(u"letter.pdf"_s, "Dear colleagues")).status, 1);
}

void DocumentsTest::whatCannotBeReadIsAFault()
{
    QCOMPARE(verified(m_ringi.path(u"none.pdf"_s)).status, 3);
    QCOMPARE(m_ringi.run({u"verify"_s}).status, 2);
}

void DocumentsTest::anUnknownReportOrMeasureIsRefused()
{
    const QString file = m_ringi.path(u"x.pdf"_s);

    QCOMPARE(m_ringi.run({u"report"_s, m_store, u"figures"_s, m_number, u"-o"_s, file}).status, 2);
    QCOMPARE(m_ringi.run({u"report"_s, m_store, u"decision"_s, u"MS-2000-000001"_s, u"-o"_s, file}).status, 1);
    QCOMPARE(m_ringi.run({u"report"_s, m_store, u"decision"_s, m_number, u"-o"_s, m_ringi.path(u"no/x.pdf"_s)}).status,
             3);
    QVERIFY(!QFile::exists(file));
}

QTEST_GUILESS_MAIN(DocumentsTest)
#include "tst_documents.moc"
