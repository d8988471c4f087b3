// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Markdown line by line, and a document's blocks with what changed in them, told as text:
// "item 0 [-1.-][+2.+] Share [-19-][+14+] indicators".
#include "ui/signoff/changes.h"

#include <QTest>

using namespace ringi;
using namespace Qt::StringLiterals;

namespace {

QString told(const TextPieces &pieces)
{
    QString line;
    for (const TextPiece &piece : pieces) {
        line += piece.state == PieceState::Same  ? piece.text
            : piece.state == PieceState::Deleted ? u"[-%1-]"_s.arg(piece.text)
                                                 : u"[+%1+]"_s.arg(piece.text);
    }
    return line;
}

QString nameOf(BlockKind kind)
{
    static const QStringList names{u"blank"_s, u"text"_s, u"head"_s, u"item"_s,
                                   u"quote"_s, u"rule"_s, u"row"_s,  u"tablerule"_s};
    return names[int(kind)];
}

QString told(const ShownBlock &block)
{
    QStringList cells;
    for (const TextPieces &cell : block.cells)
        cells.append(told(cell));
    return QStringList{nameOf(block.kind) + (block.isHead ? u"!"_s : QString()), QString::number(block.level),
                       told(block.marker), cells.join(u" | "_s)}
        .join(u' ');
}

QStringList told(const QString &before, const QString &after)
{
    QStringList lines;
    for (const ShownPart &part : documentOf({{{}, before, after}})) {
        for (const ShownBlock &block : part.blocks)
            lines.append(told(block));
    }
    return lines;
}

QStringList told(const QString &text)
{
    return told(text, text);
}

QString stylesOf(const QString &text)
{
    QString letters;
    for (const InlineStyle style : inlineStylesOf(text))
        letters += u".bc*"_s[int(style)];
    return letters;
}

} // namespace

class TstChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headingsListsAndQuotesAreRead()
    {
        QCOMPARE(
            told(u"# One\n### Three\n- a\n  - b\n    1. c\n2) d\n> said\n---\n\nplain"_s),
            (QStringList{u"head 1 # One"_s, u"head 3 ### Three"_s, u"item 0 - a"_s, u"item 1 - b"_s, u"item 2 1. c"_s,
                         u"item 0 2) d"_s, u"quote 0 > said"_s, u"rule 0 --- "_s, u"text 0  plain"_s}));
    }

    void whatOnlyLooksLikeMarkupIsText()
    {
        QCOMPARE(
            told(u"#tag\n-5 degrees\n2026.11.19\n(a) first"_s),
            (QStringList{u"text 0  #tag"_s, u"text 0  -5 degrees"_s, u"text 0  2026.11.19"_s, u"text 0  (a) first"_s}));
    }

    void htmlImagesAndLinksStayWhatIsWritten()
    {
        QCOMPARE(told(u"<img src=\"file:///etc/passwd\">\n![x](http://192.0.2.1/a.png)\n[here](http://192.0.2.1)"_s),
                 (QStringList{u"text 0  <img src=\"file:///etc/passwd\">"_s, u"text 0  ![x](http://192.0.2.1/a.png)"_s,
                              u"text 0  [here](http://192.0.2.1)"_s}));
    }

    void aTableHasAHeadWhereARuleFollowsItsFirstRow()
    {
        QCOMPARE(told(u"| 番号 | File \\| path |\n|---|:-:|\n| 1 | a.exe |\n\n| x |"_s),
                 (QStringList{u"row! 0  番号 | File | path"_s, u"row 0  1 | a.exe"_s, u"row 0  x"_s}));
    }

    void boldAndCodeAreRead()
    {
        QCOMPARE(stylesOf(u"a **b** `c` **d"_s), u"..**b**.*c*...."_s);
        QCOMPARE(stylesOf(u"`**` ****"_s), u"*cc*....."_s);
    }

    void aChangedWordStandsInItsBlock()
    {
        QCOMPARE(told(u"- Share 19 indicators"_s, u"- Share 14 indicators"_s),
                 (QStringList{u"item 0 - Share [-19-][+14+] indicators"_s}));
        QCOMPARE(told(u"## Limits of use"_s, u"## Limits of all use"_s),
                 (QStringList{u"head 2 ## Limits of [+all +]use"_s}));
    }

    void aRenumberedItemShowsItsNumbers()
    {
        QCOMPARE(told(u"1. Ask the provider"_s, u"2. Ask the provider"_s),
                 (QStringList{u"item 0 [-1.-][+2.+] Ask the provider"_s}));
    }

    void aTextThatBecameAHeadingShowsItsMark()
    {
        QCOMPARE(told(u"Limits of use"_s, u"# Limits of use"_s), (QStringList{u"head 1 [+#+] Limits of use"_s}));
    }

    void anItemThatMovedInOrOutShowsIt()
    {
        QCOMPARE(told(u"- first thing"_s, u"  - first thing"_s), (QStringList{u"item 1 [---][+-+] first thing"_s}));
    }

    void aTableIsComparedCellByCell()
    {
        QCOMPARE(told(u"| Host | Port |\n|---|---|\n| relay R-7 | 19 |"_s,
                      u"| Host | Port |\n|---|---|\n| relay R-7 | 14 |\n| relay R-8 | 3 |"_s),
                 (QStringList{u"row! 0  Host | Port"_s, u"row 0  relay R-7 | [-19-][+14+]"_s,
                              u"row 0  [+relay R-8+] | [+3+]"_s}));
    }

    void aRowWithOtherCellsIsReplacedAsAWhole()
    {
        QCOMPARE(told(u"| relay R-7 | 19 |"_s, u"| relay R-7 | 19 | open |"_s),
                 (QStringList{u"row 0  [-relay R-7-] | [-19-]"_s, u"row 0  [+relay R-7+] | [+19+] | [+open+]"_s}));
    }

    void spacingAloneIsNoChange()
    {
        for (const ShownPart &part : documentOf({{{}, u"one\ntwo"_s, u"one\n\n\ntwo"_s}})) {
            for (const ShownBlock &block : part.blocks)
                QVERIFY(!block.isChanged());
        }
    }

    void whatIsNoMarkdownIsReadAsPlainWords()
    {
        const QList<ShownPart> shown = documentOf({{u"Subject"_s, u"# 1. **x**"_s, u"# 1. **x**"_s, Wording::Plain}});

        QCOMPARE(told(shown.first().blocks.first()), u"text 0  # 1. **x**"_s);
    }

    void emptyPartsAreLeftOut() { QVERIFY(documentOf({{u"Effect"_s, u" \n"_s, {}}}).isEmpty()); }
};

QTEST_GUILESS_MAIN(TstChanges)
#include "tst_changes.moc"
