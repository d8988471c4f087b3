// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The decided original: what stands on its pages, in both languages, and that its record holds.
#include "report/decisioncheck.h"
#include "report/pdfreading.h"
#include "support/decidedoffice.h"
#include "ui/print/decisionpaper.h"
#include "ui/words/language.h"

#include <QRegularExpression>
#include <QTest>

using namespace ringi;
using namespace ringi::test;

namespace {

MeasureContent aLongProposal()
{
    MeasureContent content = aProposal();
    content.subject = u"遮断の要請・高リスク攻撃元"_s;
    content.text = u"## Steps\n\n1. Ask the carrier to block **the command server**.\n2. 攻撃・高 を遮断する。\n\n"
                   u"| what | until |\n|---|---|\n| relay R-7 | Friday |\n"_s;
    content.text += u"Every line of a long text has to be found again on the pages.\n"_s.repeated(80);
    content.attachments = {{u"Indicator list.csv"_s, QByteArray(32, '\x2a'), 2048}};
    content.retention = u"five years"_s;
    content.addressee = u"Minato Carrier"_s;
    content.tlp = Tlp::AmberStrict;
    return content;
}

} // namespace

class TestDecisionPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (installedPaperFonts().japanese != JapaneseText::Kept)
            QSKIP("no font that keeps Japanese text is installed: apt-get install fonts-ipafont-gothic");
        m_office = std::make_unique<DecidedOffice>(aLongProposal());
    }

    void everythingThatWasDecidedStandsOnThePages_data()
    {
        QTest::addColumn<QString>("words");
        for (const char *words : {"MS-2026-000001",
                                  "遮断の要請・高リスク攻撃元",
                                  "Approved with conditions 条件付認可",
                                  "Minato Carrier",
                                  "five years",
                                  "TLP:AMBER+STRICT",
                                  "Steps",
                                  "Ask the carrier to block the command server.",
                                  "relay R-7",
                                  "Indicator list.csv",
                                  "until Friday",
                                  "the carrier is told first",
                                  "Legal checklist",
                                  "E-01",
                                  "legal counsel",
                                  "operations division_head",
                                  "法務審査",
                                  "起案",
                                  "Circulation",
                                  "ringi-decision.json"})
            QTest::newRow(words) << QString::fromUtf8(words);
    }

    void everythingThatWasDecidedStandsOnThePages()
    {
        QFETCH(QString, words);

        const QString body = printed().text.simplified();

        QVERIFY2(body.contains(words), qPrintable(body.left(3000)));
    }

    void whatIsEnclosedHoldsAndThePagesSayIt()
    {
        const ReadPdf pdf = printed();
        const DecisionRecord record = decisionRecordFrom(pdf.enclosure).value();

        QVERIFY(checkDecisionRecord(record, *m_office->queries).isEmpty());
        QVERIFY(checkPages(record, pdf.body).isEmpty());
        QVERIFY(pdf.pages >= 3);
    }

    void whereverThePagesBreakNothingIsLost_data()
    {
        QTest::addColumn<int>("lines");
        for (int lines = 0; lines < 64; lines += 4)
            QTest::addRow("%d lines", lines) << lines;
    }

    void whereverThePagesBreakNothingIsLost()
    {
        QFETCH(int, lines);
        MeasureContent content = aProposal();
        content.text += u"\n\nOne more line.\n"_s.repeated(lines);
        DecidedOffice office(content);

        const DecisionFile decided = decisionFileOf(*office.queries, office.measure, noon()).value();
        const ReadPdf pdf = readPdf(printDecision(decided, installedPaperFonts()), kDecisionFile).value();

        QVERIFY(checkPages(decided.record, pdf.body).isEmpty());
    }

    void thePagesOfAnotherTextDoNotPassForIt()
    {
        MeasureContent other = aLongProposal();
        other.text.replace(u"block"_s, u"keep"_s);
        DecisionFile changed = decision();
        changed.file.measure.versions.last().content = other;

        const ReadPdf pdf = readPdf(printDecision(changed, installedPaperFonts()), kDecisionFile).value();

        QCOMPARE(checkPages(decision().record, pdf.body).size(), 1);
    }

    void inJapaneseItIsJapanese()
    {
        words::Language language(*qApp);
        QVERIFY(language.use(u"ja"_s));

        const ReadPdf pdf = printed();

        for (const auto *words : {u"決裁書", u"条件付認可", u"法務審査", u"回付", u"証明", u"条件"})
            QVERIFY2(pdf.text.contains(QString::fromUtf16(words)), qPrintable(pdf.text.left(2000)));
        QVERIFY(!pdf.text.contains(QRegularExpression(u"\\b(Number|Drafter|Circulation|Page)\\b"_s)));
        QVERIFY(checkPages(decision().record, pdf.body).isEmpty());
    }

    void aFolderThatIsNotThereIsAFault()
    {
        QVERIFY_THROWS_EXCEPTION(Fault, savePdf(m_office->filePath(u"none/x.pdf"_s), "%PDF"));
    }

private:
    DecisionFile decision() { return decisionFileOf(*m_office->queries, m_office->measure, noon()).value(); }
    ReadPdf printed() { return readPdf(printDecision(decision(), installedPaperFonts()), kDecisionFile).value(); }

    std::unique_ptr<DecidedOffice> m_office;
};

QTEST_MAIN(TestDecisionPaper)
#include "tst_decisionpaper.moc"
