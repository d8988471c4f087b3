// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a page says comes out of the PDF again as it went in, on every page; tables and headings break where a reader
// wants them to.
#include "report/marking.h"
#include "report/paging.h"
#include "report/paintedblock.h"
#include "report/pdfpaper.h"
#include "report/pdfreading.h"

#include <QPainter>
#include <QRegularExpression>
#include <QTest>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <poppler-qt6.h>

using namespace ringi;
using namespace Qt::StringLiterals;

namespace {

PaperFrame aFrame(Tlp marking = Tlp::AmberStrict)
{
    PaperFrame frame;
    frame.marking = marking;
    frame.title = u"Decision 決裁書"_s;
    frame.number = u"MS-2026-000311"_s;
    frame.proof = u"entry 41 9f2c41d7b08e5a63"_s;
    frame.pageWords = [](int page, int pages) { return u"page %1 of %2"_s.arg(page).arg(pages); };
    frame.fonts = installedPaperFonts();
    return frame;
}

QString longText()
{
    QString text;
    for (int i = 1; i <= 200; ++i)
        text += u"Paragraph %1: block the relay, the office files 高・攻撃 stay.\n"_s.arg(i);
    return text;
}

ReadPdf printed(QTextDocument &text, const PaperFrame &frame = aFrame())
{
    return readPdf(writePdf(text, frame, {{u"record.json"_s, u"application/json"_s, "{}"}}), u"record.json"_s).value();
}

QStringList pagesOf(QTextDocument &text)
{
    const auto document = Poppler::Document::loadFromData(writePdf(text, aFrame(), {}));
    QStringList pages;
    for (int i = 0; i < document->numPages(); ++i)
        pages += document->page(i)->text(QRectF());
    return pages;
}

void dress(QTextDocument &text)
{
    text.setDefaultFont(installedPaperFonts().font(12));
}

/// A table of one column whose rows have five lines each, each line naming its row.
void insertRows(QTextDocument &text, int rows)
{
    QTextCursor cursor(&text);
    QTextTable *table = cursor.insertTable(rows, 1);
    for (int row = 0; row < rows; ++row) {
        const QString line = u"row%1\n"_s.arg(row);
        table->cellAt(row, 0).firstCursorPosition().insertText(line.repeated(5).trimmed());
    }
}

} // namespace

class TestPdfPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (installedPaperFonts().japanese != JapaneseText::Kept)
            QSKIP("no font that keeps Japanese text is installed: apt-get install fonts-ipafont-gothic");
    }

    void textComesOutAsItWentIn_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("japanese") << u"高・攻撃の遮断を求める。"_s;
        QTest::newRow("english") << u"the official offices: 3x5 -> 10:30"_s;
        QTest::newRow("marking") << u"TLP:AMBER+STRICT"_s;
        QTest::newRow("hash") << u"9f2c41d7b08e5a63"_s;
    }

    void textComesOutAsItWentIn()
    {
        QFETCH(QString, words);
        QTextDocument text;
        dress(text);
        text.setPlainText(words);

        QVERIFY2(printed(text, aFrame(Tlp::Clear)).text.contains(words), qPrintable(printed(text).text));
    }

    void everyPageSaysItsMarkingTwiceItsNumberItsPlaceAndTheProof()
    {
        QTextDocument text;
        dress(text);
        text.setPlainText(longText());

        const QStringList pages = pagesOf(text);

        QVERIFY(pages.size() > 3);
        for (int i = 0; i < pages.size(); ++i) {
            QCOMPARE(pages[i].count(u"TLP:AMBER+STRICT"_s), 2);
            QVERIFY(pages[i].contains(u"MS-2026-000311"_s));
            QVERIFY(pages[i].contains(u"page %1 of %2"_s.arg(i + 1).arg(pages.size())));
            QVERIFY(pages[i].contains(u"entry 41 9f2c41d7b08e5a63"_s));
        }
    }

    void noLineIsLostOrSaidTwiceBetweenPages()
    {
        QTextDocument text;
        dress(text);
        text.setPlainText(longText());

        const QString all = pagesOf(text).join(u'\n');

        for (int i = 1; i <= 200; ++i)
            QCOMPARE(all.count(u"Paragraph %1:"_s.arg(i)), 1);
    }

    void markingsHaveTheirOfficialInk()
    {
        QStringList inks;
        for (const Tlp marking : allOf<Tlp>())
            inks += inkOf(marking).name().toUpper();

        QCOMPARE(inks, QStringList({u"#FFFFFF"_s, u"#33FF00"_s, u"#FFC000"_s, u"#FFC000"_s, u"#FF2B2B"_s}));
    }

    void theMarkingIsAtLeastTwelvePointsHigh()
    {
        QTextDocument text;
        const QByteArray bytes = writePdf(text, aFrame(), {});

        const auto document = Poppler::Document::loadFromData(bytes);
        const QImage page = document->page(0)->renderToImage(72, 72);
        int black = 0;
        for (int y = 0; y < page.height() / 8; ++y)
            black += page.pixelColor(page.width() - 56, y) == QColor(Qt::black);

        QVERIFY(black >= 12);
    }

    void aRowOfATableIsNotCut()
    {
        QTextDocument text;
        dress(text);
        insertRows(text, 60);

        for (const QString &page : pagesOf(text)) {
            for (int row = 0; row < 60; ++row) {
                const auto lines = page.count(QRegularExpression(u"\\brow%1\\b"_s.arg(row)));
                QVERIFY2(lines == 0 || lines == 5, qPrintable(u"row %1: %2 lines"_s.arg(row).arg(lines)));
            }
        }
    }

    void aHeadingStandsOnThePageOfWhatItHeads()
    {
        for (int linesBefore = 60; linesBefore < 70; ++linesBefore) {
            QTextDocument text;
            dress(text);
            QTextCursor cursor(&text);
            cursor.insertText(u"line\n"_s.repeated(linesBefore));
            QTextBlockFormat heading;
            keepWithNext(heading);
            cursor.insertBlock(heading);
            cursor.insertText(u"heading"_s);
            cursor.insertBlock(QTextBlockFormat());
            cursor.insertText(u"headed"_s);

            for (const QString &page : pagesOf(text))
                QCOMPARE(page.contains(u"heading"_s), page.contains(u"headed"_s));
        }
    }

    void rowsThatAreTablesOfTheirOwnAreNotCutAndTakeTheirHeadingsAlong()
    {
        for (int linesBefore = 50; linesBefore < 68; ++linesBefore) {
            QTextDocument text;
            dress(text);
            QTextCursor cursor(&text);
            cursor.insertText(u"line\n"_s.repeated(linesBefore));
            QTextBlockFormat kept;
            keepWithNext(kept);
            cursor.insertBlock(kept);
            cursor.insertText(u"heading"_s);
            for (int row = 0; row < 4; ++row) {
                QTextTable *table = cursor.insertTable(1, 2);
                for (int column = 0; column < 2; ++column) {
                    cursor = table->cellAt(0, column).firstCursorPosition();
                    cursor.setBlockFormat(row == 0 ? kept : QTextBlockFormat());
                    cursor.insertText(row == 0 ? u"head"_s : u"row%1\u2028row%1\u2028row%1"_s.arg(row));
                }
                cursor.movePosition(QTextCursor::End);
            }

            for (const QString &page : pagesOf(text)) {
                QCOMPARE(page.contains(u"heading"_s), page.contains(u"row1"_s));
                QCOMPARE(page.count(QRegularExpression(u"\\bhead\\b"_s)), page.contains(u"row1"_s) ? 2 : 0);
                for (int row = 1; row < 4; ++row)
                    QVERIFY(page.count(u"row%1"_s.arg(row)) % 6 == 0);
            }
        }
    }

    void aPaintedBlockIsDrawnOnceAndWhole()
    {
        QTextDocument text;
        dress(text);
        QTextCursor cursor(&text);
        cursor.insertText(u"before\n"_s.repeated(60));
        QList<QRectF> boxes;
        insertPaintedBlock(cursor, {200, 150}, [&](QPainter &, const QRectF &box) { boxes += box; });

        const QByteArray bytes = writePdf(text, aFrame(), {});

        const double page = paperTextArea().height();
        QVERIFY(!boxes.isEmpty());
        for (const QRectF &box : boxes) {
            QCOMPARE(box.size(), QSizeF(200, 150));
            QCOMPARE(int(box.top() / page), int((box.bottom() - 1) / page));
        }
    }

    void theBodyIsReadWithoutHeaderAndFooter()
    {
        QTextDocument text;
        dress(text);
        text.setPlainText(longText());

        const QString body = printed(text).body.simplified();

        QVERIFY(!body.contains(u"MS-2026-000311"_s));
        QVERIFY(!body.contains(u"TLP:"_s));
        QCOMPARE(body, longText().simplified());
    }

    void whatIsEnclosedIsReadBack()
    {
        QTextDocument text;
        const QByteArray record = "{\"subject\":\"高・攻撃\"}";

        const QByteArray pdf = writePdf(text, aFrame(), {{u"record.json"_s, u"application/json"_s, record}});

        QCOMPARE(readPdf(pdf, u"record.json"_s)->enclosure, record);
    }
};

QTEST_MAIN(TestPdfPaper)
#include "tst_pdfpaper.moc"
