// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which fonts a document is set in, by what is installed.
#include "report/paperfonts.h"

#include <QTest>

using namespace ringi;
using namespace Qt::StringLiterals;

class TestPaperFonts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFontThatKeepsJapaneseGoesBeforeOneThatAltersIt()
    {
        const PaperFonts fonts = paperFontsOf({u"Noto Sans CJK JP"_s, u"IPAGothic"_s, u"DejaVu Sans"_s});

        QCOMPARE(fonts.text, QStringList({u"DejaVu Sans"_s, u"IPAGothic"_s}));
        QCOMPARE(fonts.japanese, JapaneseText::Kept);
    }

    void withoutOneJapaneseIsSaidToBeAltered()
    {
        const PaperFonts fonts = paperFontsOf({u"Noto Sans CJK JP"_s, u"DejaVu Sans"_s});

        QCOMPARE(fonts.text.last(), u"Noto Sans CJK JP"_s);
        QCOMPARE(fonts.japanese, JapaneseText::Altered);
    }

    void withoutAnyJapaneseIsSaidToBeAbsent()
    {
        QCOMPARE(paperFontsOf({u"DejaVu Sans"_s}).japanese, JapaneseText::Absent);
    }

    void interIsNeverChosenBecauseItsColonGetsLost()
    {
        const PaperFonts fonts = paperFontsOf({u"Inter"_s, u"Liberation Sans"_s, u"IPAGothic"_s});

        QCOMPARE(fonts.text, QStringList({u"Liberation Sans"_s, u"IPAGothic"_s}));
    }

    void aHashIsSetInEvenWidthsWhereThereAreAny()
    {
        QCOMPARE(paperFontsOf({u"DejaVu Sans Mono"_s, u"IPAGothic"_s}).mono.first(), u"DejaVu Sans Mono"_s);
        QCOMPARE(paperFontsOf({u"IPAGothic"_s}).mono, QStringList{u"IPAGothic"_s});
    }
};

QTEST_GUILESS_MAIN(TestPaperFonts)
#include "tst_paperfonts.moc"
