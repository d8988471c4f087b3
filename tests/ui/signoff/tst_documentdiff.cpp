// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which paragraphs changed between two versions of a text.
#include "ui/signoff/documentdiff.h"

#include <QTest>

using namespace ringi;
using namespace Qt::StringLiterals;

class TstDocumentDiff : public QObject
{
    Q_OBJECT

    static QStringList told(const QString &before, const QString &after)
    {
        QStringList lines;
        for (const Paragraph &paragraph : paragraphsBetween(before, after)) {
            const QString sign = paragraph.fate == ParagraphFate::Kept ? u" "_s
                : paragraph.fate == ParagraphFate::Inserted            ? u"+"_s
                                                                       : u"-"_s;
            lines.append(sign + paragraph.text);
        }
        return lines;
    }

private Q_SLOTS:
    void anUnchangedTextIsKept() { QCOMPARE(told(u"one\ntwo"_s, u"one\ntwo"_s), (QStringList{u" one"_s, u" two"_s})); }

    void aChangedParagraphIsDeletedAndInserted()
    {
        QCOMPARE(told(u"one\ntwo\nthree"_s, u"one\nTWO\nthree"_s),
                 (QStringList{u" one"_s, u"-two"_s, u"+TWO"_s, u" three"_s}));
    }

    void whatWasEmptyIsInserted() { QCOMPARE(told({}, u"one"_s), QStringList{u"+one"_s}); }

    void movedParagraphsKeepTheLongestRun()
    {
        QCOMPARE(told(u"a\nb\nc"_s, u"c\na\nb"_s), (QStringList{u"+c"_s, u" a"_s, u" b"_s, u"-c"_s}));
    }
};

QTEST_MAIN(TstDocumentDiff)
#include "tst_documentdiff.moc"
