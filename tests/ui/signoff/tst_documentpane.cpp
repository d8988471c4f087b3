// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The document a signer reads, used as he does: N goes from change to change, the switch shows it clean, a record's
// number leads there. Pictures are written to the folder named by RINGI_PICTURES.
#include "ui/kit/itemwidget.h"
#include "ui/kit/look.h"
#include "ui/kit/segment.h"
#include "ui/signoff/changesbar.h"
#include "ui/signoff/changesview.h"
#include "ui/signoff/documentpane.h"
#include "ui/words/language.h"

#include <QAbstractTextDocumentLayout>
#include <QAccessible>
#include <QDir>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextTable>

#include <ctime>

using namespace ringi;
using namespace Qt::StringLiterals;

namespace {

const QString kBefore = uR"((a) Share 19 indicators with Kanto Rail Signalling and with the partner team CERT Norrland.

(b) Ask CERT Norrland to request suspension of relay R-7 from its hosting provider without delay.

(c) Advise all rail operators, TLP:GREEN, under MS-2026-000314.

### Operators

- Kanto Rail Signalling
- Norrland Rail

| Operator | Contact | Due |
|---|---|---|
| Kanto Rail | duty desk | 12:00 |
| Norrland Rail | `noc` | 14:00 |)"_s;

const QString kAfter =
    uR"((a) Share 14 indicators with Kanto Rail Signalling and, after masking subscriber identifiers, with the partner team CERT Norrland.

(b) Ask CERT Norrland to request suspension of relay R-7 from its hosting provider under the provider's own terms. **This headquarters accesses no system.**

(c) Advise all rail operators, TLP:GREEN, under MS-2026-000314.

### Operators

- Kanto Rail Signalling
- Norrland Rail
- Harbour Tram

| Operator | Contact | Due |
|---|---|---|
| Kanto Rail | duty desk | 11:30 |
| Norrland Rail | `noc` | 14:00 |)"_s;

const QString kBeforeJa = uR"((a) 関東鉄道信号に指標19件を共有する。

(b) 提供者に中継R-7の停止を直ちに求める。

- 加入者識別子の秘匿
- 作業用写しの廃棄)"_s;

const QString kAfterJa = uR"((a) 関東鉄道信号に、加入者識別子を秘匿した上で指標14件を共有する。

(b) 提供者に中継R-7の停止を、提供者自身の規約に基づいて求める。**本部は機器に立ち入らない。**

- 加入者識別子の秘匿
- 作業用写しの廃棄(2月18日まで))"_s;

class Revision
{
public:
    Revision()
    {
        m_file.measure.id = MeasureId::make();
        m_file.measure.number = u"MS-2026-000311"_s;
        m_content.subject = u"Share indicators and request suspension of relay R-7"_s;
        m_content.purpose = u"Stop further use of the maintenance path at Kanto Rail Signalling."_s;
        m_content.legalBasis = u"Relay R-7 was seen again in INC-2026-004203."_s;
    }

    Revision &text(const QString &text)
    {
        m_content.text = text;
        m_file.measure.versions.append({m_content, {}});
        ++m_file.measure.version;
        return *this;
    }
    Revision &basis(const QString &basis)
    {
        m_content.legalBasis = basis;
        return *this;
    }
    Revision &signedBy(const OfficerId &officer, int version)
    {
        SheetStamp stamp;
        stamp.version = version;
        stamp.signedBy.by = officer;
        m_file.measure.stamps.append(stamp);
        return *this;
    }
    [[nodiscard]] const MeasureFile &file() const { return m_file; }

private:
    MeasureFile m_file;
    MeasureContent m_content;
};

Revision aRevision()
{
    return Revision()
        .text(kBefore)
        .basis(u"Relay R-7 was seen again in INC-2026-004203. Use ends on 26 November."_s)
        .text(kAfter);
}

std::unique_ptr<DocumentPane> shown(const MeasureFile &file, int compared = 0)
{
    auto pane = std::make_unique<DocumentPane>();
    pane->resize(440, 760);
    pane->showFile(file, compared);
    pane->show();
    [&] { QVERIFY(QTest::qWaitForWindowActive(pane.get())); }();
    return pane;
}

/// The format of the first place where the text stands.
QTextCharFormat formatAt(const DocumentPane &pane, const QString &text)
{
    QTextCursor found = pane.view()->document()->find(text, 0, QTextDocument::FindCaseSensitively);
    return found.charFormat();
}

/// The change the caret is at, as it stands in the text.
QString changeAtCaret(const DocumentPane &pane)
{
    for (const ChangeSpot &spot : pane.view()->changes()) {
        if (spot.start != pane.view()->textCursor().position())
            continue;
        QTextCursor text(pane.view()->document());
        text.setPosition(spot.start);
        text.setPosition(spot.end, QTextCursor::KeepAnchor);
        return text.selectedText();
    }
    return {};
}

} // namespace

class TstDocumentPane : public QObject
{
    Q_OBJECT

    words::Language m_language{*qApp};

private Q_SLOTS:
    void initTestCase()
    {
        kit::dress(*qApp, kit::light());
        QVERIFY(m_language.use(u"en"_s));
    }

    void whatChangedIsMarkedByMoreThanColour()
    {
        const auto pane = shown(aRevision().file());

        QVERIFY(formatAt(*pane, u"own terms"_s).fontUnderline());
        QVERIFY(formatAt(*pane, u"without delay"_s).fontStrikeOut());
        QVERIFY(!formatAt(*pane, u"indicators"_s).fontUnderline());
        QVERIFY(!formatAt(*pane, u"indicators"_s).fontStrikeOut());
    }

    void theLineAboveCountsTheChanges()
    {
        const auto pane = shown(aRevision().file());

        QCOMPARE(pane->bar()->words(), u"6 changes in 5 paragraphs"_s);
    }

    void nGoesToTheNextChangeAndRoundTheEnd()
    {
        const auto pane = shown(aRevision().file());
        QStringList texts;

        for (int i = 0; i < 7; ++i) {
            QTest::keyClick(pane->view(), Qt::Key_N);
            texts.append(changeAtCaret(*pane));
        }

        QCOMPARE(pane->bar()->words(), u"6 changes in 5 paragraphs change 1 of 6"_s);
        QCOMPARE(texts.first(), u"1914"_s);
        QCOMPARE(texts[1], u", after masking subscriber identifiers,"_s);
        QCOMPARE(texts[3], u"•\tHarbour Tram"_s);
        QCOMPARE(texts[4], u"12:0011:30"_s);
        QCOMPARE(texts[6], texts[0]);
    }

    void shiftNGoesBack()
    {
        const auto pane = shown(aRevision().file());

        QTest::keyClick(pane->view(), Qt::Key_N, Qt::ShiftModifier);

        QCOMPARE(changeAtCaret(*pane), u" Use ends on 26 November."_s);
    }

    void theChangeOneIsAtIsBroughtOntoTheScreen()
    {
        const auto pane = shown(aRevision().file());
        pane->resize(440, 240);

        QTest::keyClick(pane->view(), Qt::Key_N, Qt::ShiftModifier);

        const QRect box = pane->view()->paragraphBox(5);
        QVERIFY(pane->view()->viewport()->rect().intersects(box));
    }

    void theCleanTextHasNothingOfTheOldOne()
    {
        const auto pane = shown(aRevision().file());

        QTest::mouseClick(pane->mode(), Qt::LeftButton, {}, pane->mode()->items()[1].box.center());

        QVERIFY(!pane->shownText().contains(u"19 indicators"_s));
        QVERIFY(pane->shownText().contains(u"14 indicators"_s));
        QVERIFY(!formatAt(*pane, u"own terms"_s).fontUnderline());
        QVERIFY(!pane->bar()->isVisible());
    }

    void markdownIsShownAsWhatItMeans()
    {
        const auto pane = shown(aRevision().file());
        pane->mode()->setChosen(1);
        const QTextDocument *document = pane->view()->document();

        QTextTable *table = document->find(u"duty desk"_s).currentTable();
        QVERIFY(table);
        QCOMPARE(table->rows(), 3);
        QCOMPARE(table->columns(), 3);
        QVERIFY(formatAt(*pane, u"Contact"_s).fontWeight() >= QFont::DemiBold);
        QCOMPARE(document->find(u"Operators"_s, 0, QTextDocument::FindCaseSensitively).blockFormat().headingLevel(), 4);
        QVERIFY(formatAt(*pane, u"This headquarters"_s).fontWeight() >= QFont::DemiBold);
        QVERIFY(!pane->shownText().contains(u"**"_s));
        QVERIFY(!pane->shownText().contains(u"|---"_s));
    }

    void aWordMadeBoldShowsItsMarks()
    {
        const auto pane =
            shown(Revision().text(u"No system is accessed."_s).text(u"**No** system is accessed."_s).file());

        QVERIFY(pane->shownText().contains(u"**No** system"_s));
        QVERIFY(formatAt(*pane, u"**"_s).fontUnderline());
    }

    void sectionsAreNumberedAndEmptyOnesLeftOut()
    {
        const auto pane = shown(aRevision().file());

        const QString text = pane->shownText();
        QVERIFY(text.contains(u"1 Purpose\n"_s));
        QVERIFY(text.contains(u"2 Proposed measure\n"_s));
        QVERIFY(text.contains(u"3 Basis and limits\n"_s));
        QVERIFY(!text.contains(u"Effect"_s));
    }

    void aRecordNumberLeadsToItsRecord()
    {
        const auto pane = shown(aRevision().file());
        QSignalSpy wanted(pane.get(), &DocumentPane::recordWanted);
        QTextCursor number = pane->view()->document()->find(u"MS-2026-000314"_s);
        number.setPosition(number.selectionStart() + 3);
        pane->view()->setTextCursor(number);

        QTest::mouseClick(pane->view()->viewport(), Qt::LeftButton, {}, pane->view()->cursorRect(number).center());

        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().toString(), u"MS-2026-000314"_s);
    }

    void aRecordNumberIsReachedByKeyboard()
    {
        const auto pane = shown(aRevision().file());
        QSignalSpy wanted(pane.get(), &DocumentPane::recordWanted);

        QTest::keyClick(pane->view(), Qt::Key_Tab);
        QTest::keyClick(pane->view(), Qt::Key_Return);

        QCOMPARE(wanted.count(), 1);
    }

    void nothingIsLoadedAndNothingElseIsALink()
    {
        const auto pane = shown(Revision()
                                    .text(u"<img src='file:///etc/hostname'> ![a](qrc:/icons/logo.svg) "
                                          "<a href='https://example.org'>x</a> https://example.org XMS-2026-0003149"_s)
                                    .file());

        QVERIFY(pane->shownText().contains(u"<img src='file:///etc/hostname'>"_s));
        QVERIFY(!pane->view()->loadResource(QTextDocument::ImageResource, QUrl(u"file:///etc/hostname"_s)).isValid());
        for (const QTextFormat &format : pane->view()->document()->allFormats()) {
            QVERIFY(!format.isImageFormat());
            QVERIFY(format.toCharFormat().anchorHref().isEmpty()
                    || format.toCharFormat().anchorHref() == u"record:INC-2026-004203"_s);
        }
    }

    void signsThatTurnTheReadingAroundAreShown()
    {
        const auto pane = shown(Revision().text(u"Approve \u202Eton od"_s).file());

        QVERIFY(!pane->shownText().contains(QChar(0x202E)));
        QVERIFY(pane->shownText().contains(QChar(QChar::ReplacementCharacter)));
    }

    void everyChangeHasAName()
    {
        const auto pane = shown(aRevision().file());
        auto *marks = pane->view()->findChild<kit::ItemWidget *>();

        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(marks);

        QCOMPARE(list->childCount(), 6);
        QCOMPARE(list->child(0)->text(QAccessible::Name),
                 u"Change 1 of 6, 2 Proposed measure: “19” replaced by “14”"_s);
        QCOMPARE(list->child(3)->text(QAccessible::Name),
                 u"Change 4 of 6, 2 Proposed measure: inserted “• Harbour Tram”"_s);
        QVERIFY(list->child(0)->rect().height() > 10);
    }

    void theMarksAreWalkedWithTheArrows()
    {
        const auto pane = shown(aRevision().file());
        auto *marks = pane->view()->findChild<kit::ItemWidget *>();
        marks->setFocus();

        QTest::keyClick(marks, Qt::Key_End);

        QCOMPARE(pane->view()->currentChange(), 5);
    }

    void itComparesWithTheVersionTheReaderSignedLast()
    {
        const OfficerId reader = OfficerId::make();
        Revision revision;
        revision.text(u"one"_s).text(u"two"_s).text(u"three"_s).text(u"four"_s);

        QCOMPARE(versionToCompare(revision.file().measure, reader), 3);
        revision.signedBy(reader, 2).signedBy(OfficerId::make(), 3);
        QCOMPARE(versionToCompare(revision.file().measure, reader), 2);
        revision.signedBy(reader, 4);
        QCOMPARE(versionToCompare(revision.file().measure, reader), 2);

        const auto pane = shown(revision.file(), 2);
        QCOMPARE(pane->comparedVersion(), 2);
        QVERIFY(pane->shownText().contains(u"two"_s));
        pane->showVersion(2);
        QCOMPARE(pane->comparedVersion(), 1);
        QVERIFY(pane->shownText().contains(u"one"_s));
    }

    void aFirstVersionHasNothingToCompareWith()
    {
        const auto pane = shown(Revision().text(kBefore).file());

        QVERIFY(!pane->mode()->isVisible());
        QVERIFY(!pane->bar()->isVisible());
        QVERIFY(pane->view()->changes().isEmpty());
    }

    void anUnchangedTextSaysSo()
    {
        const auto pane = shown(Revision().text(kBefore).text(kBefore).file());

        QCOMPARE(pane->bar()->words(), u"No changes since v1"_s);
        QVERIFY(!pane->bar()->next()->isEnabled());
    }

    void thirtyVersionsAreOpenedQuickly()
    {
        Revision revision;
        for (int version = 0; version < 30; ++version)
            revision.text((kBefore + u"\nVersion %1\n"_s.arg(version)).repeated(10));
        auto pane = shown(aRevision().file());
        double took = 1e9;

        for (const int compared : {14, 15, 16}) {
            const std::clock_t start = std::clock();
            pane->showFile(revision.file(), compared);
            pane->repaint();
            took = std::min(took, 1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC);
        }

        qInfo("%.1f ms", took);
        QCOMPARE(pane->view()->changedParagraphs(), 10);
        QVERIFY2(took < 100, qPrintable(QString::number(took)));
    }

    void aLongTextIsComparedElsewhereAndOnlyTheLastAskedForIsShown()
    {
        Revision revision;
        revision.text(kBefore.repeated(100)).text(kAfter.repeated(100)).text(kBefore.repeated(100));
        auto pane = shown(aRevision().file());

        bool wasOvertaken = false;
        connect(pane->view()->document(), &QTextDocument::contentsChanged, pane.get(), [&] {
            wasOvertaken = wasOvertaken || (pane->shownVersion() == 1 && !pane->view()->changes().isEmpty());
        });

        pane->showFile(revision.file(), 0);
        QCOMPARE(pane->bar()->words(), u"Comparing…"_s);
        pane->showVersion(2);
        pane->showVersion(1);

        QTRY_VERIFY(pane->shownText().contains(u"19 indicators"_s));
        QTest::qWait(300);
        QVERIFY(!wasOvertaken);
        QVERIFY(!pane->shownText().contains(u"14 indicators"_s));
    }

    void itFollowsASwitchOfTheTheme()
    {
        const auto pane = shown(aRevision().file());

        kit::dress(*qApp, kit::dark());
        QTest::qWait(20);

        QCOMPARE(formatAt(*pane, u"own terms"_s).background().color(), kit::dark().inserted);
        kit::dress(*qApp, kit::light());
    }

    void picturesOfIt_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<bool>("isJapanese");
        QTest::newRow("document-en-light") << false << false;
        QTest::newRow("document-en-dark") << true << false;
        QTest::newRow("document-ja-light") << false << true;
        QTest::newRow("document-ja-dark") << true << true;
    }

    void picturesOfIt()
    {
        QFETCH(bool, isDark);
        QFETCH(bool, isJapanese);
        const QString folder = qEnvironmentVariable("RINGI_PICTURES");
        kit::dress(*qApp, isDark ? kit::dark() : kit::light());
        QVERIFY(m_language.use(isJapanese ? u"ja"_s : u"en"_s));
        const auto pane = shown(isJapanese ? Revision().text(kBeforeJa).text(kAfterJa).file() : aRevision().file());
        QTest::keyClick(pane->view(), Qt::Key_N);
        QTest::keyClick(pane->view(), Qt::Key_N);

        QTest::qWait(20);
        const QPixmap picture = pane->grab();

        QVERIFY(folder.isEmpty()
                || picture.save(QDir(folder).filePath(QString::fromLatin1(QTest::currentDataTag()) + u".png"_s)));
        const QImage image = picture.toImage();
        QCOMPARE(image.pixelColor(image.width() - 20, image.height() - 20),
                 (isDark ? kit::dark() : kit::light()).panel);
    }
};

QTEST_MAIN(TstDocumentPane)
#include "tst_documentpane.moc"
