// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Names that somebody else chose lead nowhere, hide nothing and fit.
#include "base/filename.h"

#include <QTest>

using namespace ringi;
using namespace Qt::StringLiterals;

class FileNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameFromOutsideIsMadeSafe_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("safe");
        QTest::newRow("plain") << u"plan 2.pdf"_s << u"plan 2.pdf"_s;
        QTest::newRow("Japanese") << u"手順書（案）.docx"_s << u"手順書（案）.docx"_s;
        QTest::newRow("rare kanji") << u"𠮷野家.txt"_s << u"𠮷野家.txt"_s;
        QTest::newRow("up and out") << u"../../etc/passwd"_s << u"_.._etc_passwd"_s;
        QTest::newRow("Windows") << u"C:\\a|b?.txt"_s << u"C__a_b_.txt"_s;
        QTest::newRow("hidden") << u".bashrc"_s << u"bashrc"_s;
        QTest::newRow("dots") << u"..."_s << u"file"_s;
        QTest::newRow("nothing") << u""_s << u"file"_s;
        QTest::newRow("ends in a dot") << u"a.exe. "_s << u"a.exe"_s;
        QTest::newRow("controls") << u"a\nb\u001b[2J\u0000c"_s << u"a_b_[2J_c"_s;
        QTest::newRow("right to left") << u"plan\u202Efdp.exe"_s << u"plan_fdp.exe"_s;
        QTest::newRow("isolates, joiners") << u"a\u2066b\u200Bc\uFEFFd"_s << u"a_b_c_d"_s;
        QTest::newRow("device") << u"NUL"_s << u"_NUL"_s;
        QTest::newRow("device with an ending") << u"com1.txt"_s << u"_com1.txt"_s;
        QTest::newRow("no device") << u"console.txt"_s << u"console.txt"_s;
        QTest::newRow("half a pair") << QString(u"a"_s + QChar(0xD842) + u"b"_s) << u"a\uFFFDb"_s;
    }

    void aNameFromOutsideIsMadeSafe()
    {
        QFETCH(QString, name);
        QFETCH(QString, safe);

        QCOMPARE(safeFileName(name), safe);
        QCOMPARE(safeFileName(safe), safe);
    }

    void aLongNameKeepsItsEnding()
    {
        const QString name = safeFileName(QString(300, u'港') + u".pdf"_s);

        QVERIFY(name.toUtf8().size() <= kMostFileNameBytes);
        QVERIFY(name.endsWith(u"港.pdf"_s));
    }
};

QTEST_APPLESS_MAIN(FileNameTest)
#include "tst_filename.moc"
